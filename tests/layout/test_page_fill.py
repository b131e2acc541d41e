"""How full the pages of generated issues are: articles of 80 to 900 words, pages of three and four columns."""

import random
import statistics

import pypdfium2
import pytest
from msgspec.structs import replace

from redactie.layout.grid import Grid
from redactie.layout.pages import Pages
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Article, Kind, Picture
from redactie.model.publication import PageSpec
from redactie.text.edition import Edition
from tests.support.editions import IMAGE, generate_articles, make_edition


def issue(count: int, columns: int, seed: int) -> Edition:
    """Return an issue of articles of all lengths; a third has a picture, a sixth is a brief."""
    chance = random.Random(f"{count} {seed}")
    articles: list[Article] = []
    for number in range(count):
        words = chance.randint(80, 900)
        made = generate_articles(count, words=words, seed=seed)[number]
        if made.kind is Kind.ARTICLE and chance.random() < 0.33:
            made = replace(made, image=Picture(source=IMAGE, alt="Een draaibank", caption="De draaibank"))
        articles.append(made)
    return make_edition(articles, page=PageSpec(columns=columns))


def filled(edition: Edition, pages: Pages) -> list[float]:
    """Return how much of the text area of every page the articles take; 1.0 is all of it."""
    grid = Grid.of(HouseStyle.load("classic").tokens, edition.publication.page)
    paper = grid.span(grid.columns) * grid.lines * grid.leading
    return [
        sum(area.width * area.height for area in pages.areas if area.page == page) / paper
        for page in range(1, pages.count + 1)
    ]


def inked(edition: Edition, pages: Pages) -> list[float]:
    """Return on how many of the lines of the columns of every page something is printed; 1.0 is on all of them.

    The blank lines around headlines and between stories count as white, so that a full page has about 0.87.
    """
    grid = Grid.of(HouseStyle.load("classic").tokens, edition.publication.page)
    lefts = [round(grid.column_left(column)) for column in range(grid.columns)]
    tops = [round(grid.top + line * grid.leading) for line in range(grid.lines)]
    width, height = round(grid.column_width), round(grid.leading)
    document = pypdfium2.PdfDocument(pages.pdf)
    try:
        pictures = [page.render(scale=1, grayscale=True).to_pil() for page in document]
    finally:
        document.close()
    return [
        statistics.mean(
            picture.crop((left, top, left + width, top + height)).getextrema()[0] < 200
            for left in lefts
            for top in tops
        )
        for picture in pictures
    ]


@pytest.mark.parametrize("columns", [3, 4])
@pytest.mark.parametrize(("count", "seed"), [(4, 1), (4, 3), (12, 1), (12, 2), (12, 3), (30, 1), (30, 2), (30, 3)])
def test_pages_are_full_of_ink(typesetter: Typesetter, count: int, seed: int, columns: int):
    edition = issue(count, columns, seed)
    inner = inked(edition, typesetter.typeset(edition))[1:-1] or [1.0]
    # With all blank lines counted as white; a page that is 40 % empty has less than 0.53.
    assert min(inner) >= 0.57
    assert statistics.mean(inner) >= (0.7 if count == 4 else 0.8)


@pytest.mark.parametrize("columns", [3, 4])
@pytest.mark.parametrize(("count", "seed"), [(4, 1), (4, 2), (9, 1), (9, 2), (16, 1), (40, 1)])
def test_pages_are_full(typesetter: Typesetter, count: int, seed: int, columns: int):
    edition = issue(count, columns, seed)
    pages = typesetter.typeset(edition)
    shares = filled(edition, pages)
    inner = shares[1:-1] or [1.0]
    assert min(inner) >= 0.6
    assert statistics.median(inner) >= 0.85


@pytest.mark.parametrize("columns", [3, 4])
def test_no_two_areas_lie_over_each_other(typesetter: Typesetter, columns: int):
    areas = typesetter.typeset(issue(16, columns, 3)).areas
    for index, one in enumerate(areas):
        for other in areas[:index]:
            apart = (
                one.page != other.page
                or one.x + one.width <= other.x + 0.01
                or other.x + other.width <= one.x + 0.01
                or one.y + one.height <= other.y + 0.01
                or other.y + other.height <= one.y + 0.01
            )
            assert apart, (one, other)


def test_areas_lie_between_the_margins(typesetter: Typesetter):
    edition = issue(9, 4, 5)
    grid = Grid.of(HouseStyle.load("classic").tokens, edition.publication.page)
    for area in typesetter.typeset(edition).areas:
        assert area.x >= grid.left - 0.01
        assert area.x + area.width <= grid.page_width - grid.right + 0.01
        assert area.y >= grid.top - 0.01
        assert area.y + area.height <= grid.top + grid.lines * grid.leading + 0.01
