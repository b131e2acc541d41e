"""What it means to drop an article somewhere on the flatplan."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from redactie.app.flatplan.cells import FlatCell
from redactie.app.flatplan.drops import Drop, Where, drop_at
from redactie.app.flatplan.sheet import lay_out
from redactie.layout.pages import Area

SHEET = lay_out([QSizeF(100, 200)] * 5, 1, 5000, 100)


def cell(article: str, page: int, top: float, height: float, part: int = 0) -> tuple[FlatCell, QRectF]:
    made = FlatCell(area=Area(article, page, 10, top, 80, height), headline=article.upper(), part=part, columns=4)
    return made, SHEET.desk.rect(page, 10, top, 80, height)


CELLS = [
    cell("a", 2, 10, 80),
    cell("b", 2, 100, 90),
    cell("b", 3, 10, 40, 1),
    cell("c", 3, 60, 60),
    cell("d", 5, 10, 90),
]


def at(page: int, x: float, y: float, article: str = "c") -> Drop | None:
    return drop_at(SHEET, CELLS, SHEET.page(page).topLeft() + QPointF(x, y), article)


@pytest.mark.parametrize(
    ("x", "y", "where"),
    [(50, 20, Where.ABOVE), (50, 80, Where.BELOW), (15, 50, Where.LEFT), (85, 50, Where.RIGHT), (50, 2, Where.ABOVE)],
)
def test_the_part_of_a_cell_tells_on_which_side_of_it(x: float, y: float, where: Where):
    assert at(2, x, y) == Drop(where, 2, CELLS[0][0])


def test_the_space_between_two_cells_is_by_the_nearer_one():
    assert at(2, 50, 93) == Drop(Where.BELOW, 2, CELLS[0][0])
    assert at(2, 50, 97) == Drop(Where.ABOVE, 2, CELLS[1][0])


def test_what_goes_on_from_the_page_before_can_only_be_followed():
    assert {drop.where for y in range(10, 50, 5) if (drop := at(3, 50, y, "a"))} == {Where.BELOW}


@pytest.mark.parametrize("page", [4, 6])
def test_an_empty_page_and_one_that_may_follow_are_pages(page: int):
    assert at(page, 50, 50) == Drop(Where.PAGE, page)


def test_over_itself_and_where_there_is_no_page_nothing_happens():
    assert at(3, 50, 80, "c") is None
    assert at(5, 50, 150, "d") is None, "it is alone on its page"
    assert drop_at(SHEET, CELLS, QPointF(-500, -500), "a") is None


def test_a_drop_says_what_will_happen():
    hints = {drop.hint for x, y in ((50, 20), (50, 80), (15, 50), (85, 50)) if (drop := at(2, x, y))}
    assert hints == {"Above “A”", "Below “A”", "Left of “A”", "Right of “A”"}
    there = at(4, 50, 50)
    assert there is not None
    assert there.hint == "To page 4"
