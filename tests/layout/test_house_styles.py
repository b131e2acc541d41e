"""Every house style that comes with the program is whole, and sets whatever an issue holds."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from redactie.layout.pages import Pages
from redactie.layout.styles.style import HouseStyle, SizeTokens
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Article, Kind
from redactie.model.contrast import AA, contrast
from redactie.model.publication import PageSpec
from redactie.resources import house_styles, resource
from redactie.store.publication import PublicationFolder
from redactie.text.build import EditionBuilder
from redactie.text.edition import Edition
from redactie.text.words import story_words
from tests.layout.bench import letters, stands_in, text_of
from tests.support.editions import generate_articles, make_article, make_edition, rich_markdown


@pytest.fixture(scope="module", params=house_styles())
def style(request: pytest.FixtureRequest) -> HouseStyle:
    return HouseStyle.load(request.param)


@pytest.fixture(scope="module")
def typesetter(style: HouseStyle) -> Iterator[Typesetter]:
    with closing(Typesetter(style)) as made:
        yield made


def sample() -> Edition:
    folder = PublicationFolder.open(resource("sample"))
    issue = folder.open_issue(folder.issue_ids()[0])
    return EditionBuilder().build(folder.publication, issue.issue, issue.folders)


def rich() -> tuple[Article, ...]:
    """Return pieces of every kind with every element, save adverts: these do not divide over pages."""
    kinds = (make_article(kind.value, kind=kind, body=rich_markdown()) for kind in Kind if kind is not Kind.ADVERT)
    return (make_article("eerst", body=rich_markdown()), *kinds)


def lost(edition: Edition, pages: Pages) -> set[str]:
    """Return the words that are not printed; capitals may stand for small letters."""
    printed = letters(text_of(pages)).casefold()
    words = (letters(word).casefold() for story in edition.stories for word in story_words(story))
    return {word for word in words if not stands_in(word, printed)}


def test_there_are_three_styles():
    assert house_styles() == ("classic", "compact", "modern")


def test_a_style_has_all_its_files(style: HouseStyle):
    assert {"look.typ", "web.css", "word.toml"} <= {path.name for path in style.folder.iterdir()}


@pytest.mark.parametrize("name", ["ink", "secondary", "accent"])
@pytest.mark.parametrize("ground", ["paper", "tint"])
def test_what_is_printed_can_be_read(style: HouseStyle, name: str, ground: str):
    colours = style.tokens.colours
    assert contrast(getattr(colours, name), getattr(colours, ground)) >= AA


def test_no_type_is_smaller_than_can_be_read(style: HouseStyle):
    sizes = style.tokens.sizes
    assert min(getattr(sizes, name) for name in SizeTokens.__struct_fields__) >= 7
    assert sizes.body < sizes.leading < 1.6 * sizes.body
    assert sizes.headline_small < sizes.headline < sizes.headline_lead


@pytest.mark.parametrize("columns", [3, 4])
@pytest.mark.parametrize("articles", [rich(), generate_articles(12)], ids=["rich", "generated"])
def test_an_issue_fits_with_all_its_words(typesetter: Typesetter, columns: int, articles: tuple[Article, ...]):
    edition = make_edition(articles, page=PageSpec(columns=columns))
    pages = typesetter.typeset(edition)
    assert all(fit.lines <= 0 for fit in pages.fits.values())
    assert lost(edition, pages) == set()


def test_the_sample_fits_with_all_its_words(typesetter: Typesetter):
    edition = sample()
    pages = typesetter.typeset(edition)
    assert all(fit.lines <= 0 for fit in pages.fits.values())
    assert lost(edition, pages) == set()
    assert pages.count <= 6


def test_styles_differ_in_what_they_print():
    edition = make_edition([make_article()])
    printed: set[bytes] = set()
    for name in house_styles():
        with closing(Typesetter(HouseStyle.load(name))) as typesetter:
            printed.add(typesetter.typeset(edition).pdf)
    assert len(printed) == len(house_styles())
