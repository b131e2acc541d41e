"""The sample publication: the demonstration, the test case and the benchmark."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image

from redactie.check.rules import check
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Kind
from redactie.model.colour import Colour
from redactie.resources import resource
from redactie.store.issue import IssueFolder
from redactie.store.publication import PublicationFolder
from redactie.text.build import EditionBuilder
from redactie.text.edition import Edition, Story
from redactie.text.tree import (
    Block,
    Box,
    Figure,
    Inline,
    Inlines,
    List,
    Paragraph,
    PullQuote,
    Quote,
    Subhead,
    Table,
    plain,
    walk,
)
from redactie.text.words import story_words

SAMPLE = resource("sample")
PICTURES = sorted(path for path in SAMPLE.rglob("*") if path.suffix in {".png", ".jpg"})


@pytest.fixture(scope="module")
def publication() -> PublicationFolder:
    return PublicationFolder.open(SAMPLE)


@pytest.fixture(scope="module")
def issue(publication: PublicationFolder) -> IssueFolder:
    return publication.open_issue(publication.issue_ids()[0])


@pytest.fixture(scope="module")
def edition(publication: PublicationFolder, issue: IssueFolder) -> Edition:
    return EditionBuilder().build(publication.publication, issue.issue, issue.folders)


def all_blocks(edition: Edition) -> Iterator[Block]:
    for story in edition.stories:
        yield from walk(story.body.blocks)
        for note in story.body.footnotes:
            yield from walk(note.blocks)


def all_inlines(edition: Edition) -> Iterator[Inline]:
    for story in edition.stories:
        for inlines in (story.title, story.kicker, story.deck, story.lead, story.image_caption, story.image_credit):
            yield from inside(inlines)
    for block in all_blocks(edition):
        for inlines in of_block(block):
            yield from inside(inlines)


def of_block(block: Block) -> tuple[Inlines, ...]:
    match block:
        case Paragraph() | Subhead():
            return (block.children,)
        case PullQuote():
            return (block.source,)
        case Figure():
            return block.caption, block.credit
        case Table():
            return (*block.header, *(cell for row in block.rows for cell in row))
        case _:
            return ()


def inside(inlines: Inlines) -> Iterator[Inline]:
    for inline in inlines:
        yield inline
        yield from inside(getattr(inline, "children", ()))


def figures(story: Story) -> list[Figure]:
    return [block for block in walk(story.body.blocks) if isinstance(block, Figure)]


def test_it_opens_without_findings(publication: PublicationFolder, issue: IssueFolder) -> None:
    assert publication.findings == ()
    assert issue.findings == ()


def test_the_checks_have_nothing_to_say(edition: Edition) -> None:
    assert check(edition, None) == ()


def test_its_pages_hold_every_piece(edition: Edition) -> None:
    with closing(Typesetter(HouseStyle.load(edition.publication.style))) as typesetter:
        pages = typesetter.typeset(edition)
    assert check(edition, pages) == ()
    assert set(pages.fits) >= {story.id for story in edition.stories}
    assert pages.count in range(4, 9)


def test_it_has_nine_pieces_of_every_kind_that_stands_alone(edition: Edition) -> None:
    kinds = [story.article.kind for story in edition.stories]
    assert len(kinds) == 9
    assert {Kind.ARTICLE, Kind.EDITORIAL, Kind.COLUMN, Kind.BRIEF} == set(kinds)


def test_it_opens_with_the_lead_article_and_the_editorial(edition: Edition) -> None:
    lead, editorial = edition.stories[:2]
    assert (lead.article.kind, editorial.article.kind) == (Kind.ARTICLE, Kind.EDITORIAL)
    assert lead.article.image
    assert len(plain(editorial.title).split()) == 1


def test_it_has_about_three_thousand_words(edition: Edition) -> None:
    words = sum(len(story_words(story)) for story in edition.stories)
    assert 2800 <= words <= 3300


def test_every_piece_is_about_as_long_as_was_asked(edition: Edition) -> None:
    for story in edition.stories:
        assert story.article.length
        assert abs(len(story_words(story)) - story.article.length) <= 0.1 * story.article.length, story.id


def test_every_article_keeps_to_the_size_of_a_policy_article(edition: Edition) -> None:
    sizes = {story.id: len(story_words(story)) for story in edition.stories if story.article.kind is Kind.ARTICLE}
    assert {name: size for name, size in sizes.items() if not 300 <= size <= 560} == {}


def test_every_lead_has_forty_to_eighty_words(edition: Edition) -> None:
    leads = {story.id: len(plain(story.lead).split()) for story in edition.stories if story.lead}
    assert len(leads) == 6
    assert {name: size for name, size in leads.items() if not 40 <= size <= 80} == {}


def test_every_block_of_the_tree_is_used(edition: Edition) -> None:
    assert set(get_args(Block)) - {type(block) for block in all_blocks(edition)} == set()


def test_every_inline_of_the_tree_is_used(edition: Edition) -> None:
    assert set(get_args(Inline)) - {type(inline) for inline in all_inlines(edition)} == set()


def test_lists_are_nested_and_numbered(edition: Edition) -> None:
    lists = [block for block in all_blocks(edition) if isinstance(block, List)]
    assert any(each.ordered for each in lists)
    assert any(isinstance(inner, List) for each in lists for item in each.items for inner in item.blocks)


def test_sub_heads_come_in_two_levels(edition: Edition) -> None:
    assert {block.level for block in all_blocks(edition) if isinstance(block, Subhead)} == {1, 2}


def test_pull_quotes_say_who_speaks_and_boxes_what_they_are_about(edition: Edition) -> None:
    blocks = list(all_blocks(edition))
    assert all(block.source for block in blocks if isinstance(block, PullQuote))
    assert all(block.title for block in blocks if isinstance(block, Box))


def test_a_pull_quote_repeats_words_of_its_text(edition: Edition) -> None:
    for story in edition.stories:
        text = " ".join(plain(b.children) for b in walk(story.body.blocks) if isinstance(b, Paragraph))
        for quote in (block for block in walk(story.body.blocks) if isinstance(block, PullQuote)):
            words = " ".join(plain(b.children) for b in walk(quote.blocks) if isinstance(b, Paragraph)).rstrip(".")
            assert text.casefold().count(words.casefold()) == 2


def test_every_picture_says_what_it_shows_and_who_made_it(edition: Edition) -> None:
    for story in edition.stories:
        image = story.article.image
        assert image is None or (image.alt and story.image_caption and story.image_credit)
        assert all(figure.alt and figure.caption and figure.credit for figure in figures(story))


def test_pictures_stand_over_one_two_and_all_columns(edition: Edition) -> None:
    widths = {figure.columns for story in edition.stories for figure in figures(story)}
    widths |= {story.article.image.columns for story in edition.stories if story.article.image}
    assert {1, 2, edition.publication.page.columns} <= widths


def test_every_field_of_the_front_matter_is_used(edition: Edition) -> None:
    articles = [story.article for story in edition.stories]
    for field in ("title", "kicker", "deck", "lead", "authors", "theme", "length", "image", "notes"):
        assert any(getattr(article, field) for article in articles), field
    assert any(article.web.title and article.web.lead for article in articles)
    assert any(article.mail.title for article in articles)
    assert len({article.status for article in articles}) >= 2
    assert any(len(article.authors) == 2 for article in articles)


def test_the_column_is_by_somebody_without_an_address(edition: Edition) -> None:
    (column,) = (story for story in edition.stories if story.article.kind is Kind.COLUMN)
    assert [author.email for author in column.authors] == [""]


def test_all_eight_authors_write_and_have_a_portrait(edition: Edition) -> None:
    register = edition.publication.authors
    assert len(register) == 8
    assert {author.id for story in edition.stories for author in story.authors} == set(register)
    assert all(edition.folders.publication_file(author.portrait) for author in register.values())


def test_all_seven_themes_are_used(edition: Edition) -> None:
    assert len(edition.publication.themes) == 7
    assert {story.article.theme for story in edition.stories} == set(edition.publication.themes)


def test_the_themes_can_be_read_on_white_and_told_apart(edition: Edition) -> None:
    colours = [theme.colour for theme in edition.publication.themes.values()]
    assert all(contrast_on_white(colour) >= 4.5 for colour in colours)
    for one in colours:
        for other in colours:
            assert one is other or distance(one, other) > 60


def contrast_on_white(colour: Colour) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    luminance = 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
    return 1.05 / (luminance + 0.05)


def distance(one: Colour, other: Colour) -> float:
    """Return how far two colours are apart; red and blue count by how red the colours are."""
    red = (one.red + other.red) / 2
    parts = (one.red - other.red, one.green - other.green, one.blue - other.blue)
    weights = (2 + red / 256, 4, 2 + (255 - red) / 256)
    return sum(weight * part**2 for weight, part in zip(weights, parts, strict=True)) ** 0.5


def test_no_address_leaves_the_examples() -> None:
    for path in SAMPLE.rglob("*"):
        if path.suffix in {".md", ".toml"}:
            text = path.read_text(encoding="utf-8")
            hosts = re.findall(r"@([\w.-]+\.\w+)|https?://([\w.-]+)", text)
            assert {host.removeprefix("www.") for pair in hosts for host in pair if host} <= {"example.org"}, path


def test_the_texts_hold_what_typography_must_get_right() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in SAMPLE.rglob("*.md"))
    for sign in ("'s-Hertogenbosch", "€ 300 miljoen", "CO~2~", "m^2^", "1 juli", "mbo-scholen", "vóór"):
        assert sign in text


def test_all_pictures_together_stay_small() -> None:
    assert sum(path.stat().st_size for path in PICTURES) <= 3_000_000


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.name)
def test_every_picture_of_the_folder_is_used(path: Path, edition: Edition) -> None:
    used = {edition.folders.publication_file(author.portrait) for author in edition.publication.authors.values()}
    used.add(edition.folders.publication_file(edition.publication.nameplate.logo))
    for story in edition.stories:
        sources = [figure.source for figure in figures(story)]
        sources += [story.article.image.source] if story.article.image else []
        used |= {edition.folders.issue_file(source) for source in sources}
    assert path.resolve() in used


def test_every_picture_is_fine_enough_for_print(edition: Edition) -> None:
    page = HouseStyle.load(edition.publication.style).tokens.page
    for story in edition.stories:
        shown = [(figure.source, figure.columns) for figure in figures(story)]
        shown += [(story.article.image.source, story.article.image.columns)] if story.article.image else []
        for source, columns in shown:
            path = edition.folders.issue_file(source)
            assert path
            with Image.open(path) as picture:
                assert picture.width / (page.span(columns or page.columns) / 25.4) >= 220, source


def test_a_quotation_stands_apart(edition: Edition) -> None:
    assert any(isinstance(block, Quote) for block in all_blocks(edition))
