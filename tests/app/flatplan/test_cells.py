"""The cells that the flatplan shows, and the way from one to the next."""

import pytest
from msgspec.structs import replace

from redactie.app.flatplan.cells import FlatCell, Step, cells_of, columns_under, neighbour
from redactie.app.flatplan.model import facts
from redactie.layout.pages import Area, Fit, Guides, Pages
from redactie.model.flatplan import Flatplan, Slot
from redactie.model.issue import Issue
from tests.support.editions import make_article, make_publication

GUIDES = Guides(((40, 140), (150, 250), (260, 360), (370, 470)), 50, 800, 59, 12, 62)
AREAS = (
    Area("a", 1, 40, 100, 320, 700),
    Area("a", 2, 40, 50, 430, 100),
    Area("b", 1, 370, 100, 100, 700),
    Area("c", 2, 40, 200, 430, 500),
    Area("gone", 2, 40, 700, 430, 50),
    Area("d", 2, 40, 710, 430, 0),
)
FITS = {"a": Fit(0, (1, 2)), "b": Fit(3, (1,)), "c": Fit(-4, (2,))}
PAGES = Pages(b"", 2, FITS, (), AREAS, {}, columns=4, guides=GUIDES)
ISSUE = Issue(
    id="1",
    articles=tuple(make_article(name, title=f"*{name.upper()}*") for name in "abcd"),
    flatplan=Flatplan().pinned(Slot(article="c", columns=4), 2),
)


@pytest.fixture
def cells() -> tuple[FlatCell, ...]:
    return cells_of(PAGES, ISSUE, make_publication())


def test_cells_stand_in_reading_order_and_only_what_is_printed_has_one(cells: tuple[FlatCell, ...]):
    assert [cell.key for cell in cells] == [("a", 0), ("b", 0), ("a", 1), ("c", 0)]
    assert [cell.page for cell in cells] == [1, 1, 2, 2]
    assert [cell.headline for cell in cells] == ["A", "B", "A", "C"]


def test_a_cell_tells_its_columns_its_pin_and_what_does_not_fit(cells: tuple[FlatCell, ...]):
    assert [(cell.left, cell.columns) for cell in cells] == [(0, 3), (3, 1), (0, 4), (0, 4)]
    assert [cell.pinned for cell in cells] == [0, 0, 0, 2]
    assert [cell.over for cell in cells] == [0, 3, 0, 0]
    assert [cell.pages for cell in cells] == [(1, 2), (1,), (1, 2), (2,)]
    assert {cell.colour.hex for cell in cells if cell.colour} == {"#b45309"}


@pytest.mark.parametrize(("page", "columns", "granted"), [(1, 0, True), (1, 3, True), (1, 2, False), (2, 3, False)])
def test_a_cell_tells_whether_it_has_what_was_asked_for(page: int, columns: int, granted: bool):
    issue = replace(ISSUE, flatplan=Flatplan().pinned(Slot(article="a", columns=columns), page))
    first, _, second, _ = cells_of(PAGES, issue, make_publication())
    assert first.granted == granted
    assert second.granted == (page == 1), "a part that goes on is as wide as it comes"


def test_an_article_may_go_on_at_a_later_page():
    pages = replace(PAGES, areas=(AREAS[0], Area("a", 4, 40, 50, 430, 100)))
    issue = replace(ISSUE, flatplan=Flatplan().pinned(Slot(article="a"), 1))
    first, second = cells_of(pages, issue, make_publication())
    assert first.granted
    assert second.granted
    assert list(facts(second))[:2] == ["Page 4", "Continued from page 1"]


def test_an_article_of_no_theme_has_no_colour():
    issue = Issue(id="1", articles=(make_article("a", theme="nergens"),))
    assert [cell.colour for cell in cells_of(PAGES, issue, make_publication())] == [None, None]


def test_columns_that_are_not_known_are_none():
    assert columns_under(None, AREAS[0]) == (0, 0)
    assert columns_under(GUIDES, Area("a", 1, 480, 0, 10, 10)) == (0, 0)


# Two spreads of pages with a cell each, and on the last page two beside each other under a wide one.
BOXES = [
    (100, 0, 190, 100),
    (200, 0, 290, 100),
    (300, 0, 390, 40),
    (300, 50, 340, 100),
    (345, 50, 390, 100),
    (100, 150, 190, 250),
]


@pytest.mark.parametrize(
    ("place", "step", "found"),
    [
        (0, Step.RIGHT, 1),
        (1, Step.RIGHT, 2),
        (1, Step.LEFT, 0),
        (2, Step.DOWN, 3),
        (3, Step.RIGHT, 4),
        (4, Step.LEFT, 3),
        (4, Step.UP, 2),
        (3, Step.LEFT, 1),
        (0, Step.DOWN, 5),
        (5, Step.UP, 0),
        (0, Step.LEFT, 0),
        (0, Step.UP, 0),
        (4, Step.RIGHT, 4),
    ],
)
def test_an_arrow_leads_to_the_nearest_cell_in_its_direction(place: int, step: Step, found: int):
    assert neighbour(BOXES, place, step) == found


def test_every_cell_can_be_reached_by_arrows():
    reached, waiting = {0}, [0]
    while waiting:
        place = waiting.pop()
        found = {neighbour(BOXES, place, step) for step in Step} - reached
        reached |= found
        waiting += found
    assert reached == set(range(len(BOXES)))
