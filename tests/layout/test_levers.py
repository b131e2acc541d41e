"""Levers change how much room an article takes, within the limits of the house style, and never a word."""

import io
from collections.abc import Iterator

import pikepdf
import pypdfium2
import pytest
from msgspec.structs import replace

from redactie.layout.grid import RISE
from redactie.layout.pages import Pages
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Article, Levers, Picture
from redactie.text.edition import Edition
from redactie.text.words import words_of
from tests.support.editions import IMAGE, generate_articles, make_article, make_edition

STYLES = ("classic", "modern", "compact")
_PARAGRAPH = (
    "Wie in de hal staat, hoort eerst de draaibank en dan pas de mensen. De bank draait door, ook als er niemand "
    "kijkt, want de serie moet vanavond klaar zijn en de klant belt morgen om acht uur. "
)


@pytest.fixture(scope="module", params=STYLES)
def style(request: pytest.FixtureRequest) -> HouseStyle:
    return HouseStyle.load(request.param)


@pytest.fixture(scope="module")
def setting(style: HouseStyle) -> Iterator[Typesetter]:
    made = Typesetter(style)
    yield made
    made.close()


def _edition(**fields: object) -> Edition:
    body = "\n\n".join(f"{_PARAGRAPH * 3}\n\n## Tussenkop {number}" for number in range(4)) + "\n\nEn dat was het."
    return make_edition([make_article(**({"body": body} | fields))])


def _lines(pages: Pages, style: HouseStyle) -> int:
    """Return how many lines high the places of the only article are, taken together."""
    return round(sum(area.height for area in pages.areas if area.article == "proef") / style.tokens.sizes.leading)


def _text(pages: Pages) -> str:
    with pypdfium2.PdfDocument(pages.pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def _letters(pages: Pages) -> str:
    """Return the letters on the pages in a fixed order: lines break elsewhere, and with them hyphens."""
    return "".join(sorted("".join(words_of(_text(pages))).replace("-", "").replace("\ufffe", "")))


def test_lines_above_sub_heads_come_one_by_one(setting: Typesetter, style: HouseStyle) -> None:
    image = Picture(source=IMAGE, columns=1)
    plain = _lines(setting.typeset(_edition(image=image)), style)
    for more in range(1, style.tokens.copyfit.subheads_most + 1):
        pages = setting.typeset(_edition(image=image, fit=Levers(subheads=more)))
        # One in each of the columns at most, as they are level: none stands at the top of a column.
        assert plain < _lines(pages, style) <= plain + 2 * more


@pytest.mark.parametrize("percent", [85, 90, 110, 115])
def test_a_photograph_is_so_much_lower_or_higher(setting: Typesetter, style: HouseStyle, percent: int) -> None:
    image = Picture(source=IMAGE, columns=2, caption="Bijschrift")
    plain, pulled = (
        setting.typeset(_edition(image=image, fit=fit)).pictures[0] for fit in (Levers(), Levers(picture=percent))
    )
    assert pulled.height == pytest.approx(plain.height * percent / 100, abs=0.1)
    assert pulled.width == pytest.approx(plain.width, abs=0.1)


def test_a_drawing_keeps_its_height(setting: Typesetter) -> None:
    image = Picture(source="images/heffing.png", columns=2)
    plain, pulled = (setting.typeset(_edition(image=image, fit=fit)) for fit in (Levers(), Levers(picture=85)))
    assert pulled.pictures == plain.pictures


def test_a_cropped_photograph_is_not_distorted(setting: Typesetter) -> None:
    pages = setting.typeset(_edition(image=Picture(source=IMAGE, columns=2), fit=Levers(picture=85)))
    (placed,) = pages.pictures
    with pikepdf.open(io.BytesIO(pages.pdf)) as document:
        (photo,) = (each for each in document.pages[0].get_images().values() if int(each.Width) > 400)
        ratio = int(photo.Height) / int(photo.Width)
    assert placed.height / placed.width < 0.9 * ratio
    with pypdfium2.PdfDocument(pages.pdf) as document:
        bounds = [each.get_bounds() for each in document[0].get_objects() if each.type == 3]
    shapes = [(top - bottom) / (right - left) for left, bottom, right, top in bounds]
    # The whole picture is there in its own shape, and more of it than its place shows.
    assert any(shape == pytest.approx(ratio, rel=0.01) for shape in shapes)


def test_tracking_takes_lines_away_and_brings_them(setting: Typesetter, style: HouseStyle) -> None:
    article = generate_articles(1, 900)[0]
    most = style.tokens.copyfit.tracking
    heights = []
    for tracking in (-most, 0.0, most):
        pages = setting.typeset(make_edition([replace(article, fit=Levers(tracking=tracking))]))
        heights.append(sum(area.height for area in pages.areas if area.article == article.id))
    less, plain, more = heights
    assert less <= plain <= more
    assert less < more


def test_levers_stop_at_the_limits_of_the_style(setting: Typesetter, style: HouseStyle) -> None:
    limits = style.tokens.copyfit
    image = Picture(source=IMAGE, columns=2)
    far = Levers(tracking=4.9, picture=400, subheads=9)
    assert setting.typeset(_edition(image=image, fit=far)).pdf == (
        setting.typeset(_edition(image=image, fit=limits.most)).pdf
    )
    near = replace(far, tracking=-4.9, picture=25, subheads=-1)
    assert setting.typeset(_edition(image=image, fit=near)).pdf == (
        setting.typeset(_edition(image=image, fit=limits.least)).pdf
    )


@pytest.mark.parametrize("seed", range(3))
def test_no_lever_loses_a_letter_or_leaves_the_grid(setting: Typesetter, style: HouseStyle, seed: int) -> None:
    articles = generate_articles(3, 500, seed)
    plain = setting.typeset(make_edition(articles))
    for fit in (style.tokens.copyfit.least, style.tokens.copyfit.most):
        pages = setting.typeset(make_edition([_pulled(each, fit) for each in articles]))
        assert _letters(pages) == _letters(plain)
        assert all(each.lines <= 0 for each in pages.fits.values())
        assert _offsets(pages, style) <= _offsets(plain, style)


def test_an_article_whose_levers_are_off_is_set_as_ever(setting: Typesetter) -> None:
    before = setting.typeset(_edition())
    setting.typeset(_edition(fit=Levers(tracking=0.5, subheads=1)))
    assert setting.typeset(_edition(fit=Levers())).pdf == before.pdf


def _offsets(pages: Pages, style: HouseStyle) -> set[float]:
    """Return how far above the lines of the grid the parts of the bodies stand, in hundredths of a line."""
    assert pages.guides is not None
    lines = [(spot.y - pages.guides.top) / style.tokens.sizes.leading for spot in pages.spots if spot.part == "body"]
    # The mark of a paragraph that begins at the top of a column may stand at the foot of the one before.
    return {round(line % 1, 2) % 1 for line in lines} - {1 - RISE}


def _pulled(article: Article, fit: Levers) -> Article:
    return replace(article, fit=fit)
