"""How full the pages of generated issues are: articles of 80 to 900 words, pages of three and four columns."""

import random
import statistics

import pytest
from msgspec.structs import replace

from redactie.layout.grid import Grid
from redactie.layout.pages import Pages
from redactie.layout.style import HouseStyle
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
