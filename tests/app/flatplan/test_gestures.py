"""Taking hold of the edges of cells."""

import pytest
from PySide6.QtCore import QPointF, QSizeF

from redactie.app.flatplan.cells import FlatCell
from redactie.app.flatplan.gestures import Edge, Stretch, columns_to, edge_at, stretched_rect
from redactie.app.flatplan.sheet import lay_out
from redactie.layout.pages import Area, Guides

GUIDES = Guides(((10, 30), (32, 52), (54, 74), (76, 96)), 10, 190, 15, 5, 36)
SHEET = lay_out([QSizeF(106, 200)] * 2, 0, 2000, 106)
MIDDLE = FlatCell(area=Area("a", 1, 32, 20, 42, 60), headline="A", left=1, columns=2)
NEXT = FlatCell(area=Area("b", 1, 76, 20, 20, 60), headline="B", left=3, columns=1)
REST = FlatCell(area=Area("b", 2, 10, 10, 86, 30), headline="B", part=1, columns=4)


def edge(page: int, x: float, y: float) -> Edge | None:
    cells = [(cell, SHEET.desk.rect(cell.page, *_box(cell.area))) for cell in (MIDDLE, NEXT, REST)]
    return edge_at(cells, SHEET.page(page).topLeft() + QPointF(x, y))


def _box(area: Area) -> tuple[float, float, float, float]:
    return area.x, area.y, area.width, area.height


def test_the_nearest_edge_is_taken_hold_of():
    assert edge(1, 32.5, 50) == Edge(MIDDLE, right=False)
    assert edge(1, 74.4, 50) == Edge(MIDDLE, right=True)
    assert edge(1, 75.7, 50) == Edge(NEXT, right=False)
    assert edge(1, 53, 50) is None
    assert edge(1, 74, 150) is None


def test_only_where_an_article_begins_its_edge_can_be_dragged():
    assert edge(2, 96, 20) is None


@pytest.mark.parametrize(
    ("right", "x", "columns"),
    [
        (True, 73, 2),
        (True, 97, 3),
        (True, 500, 3),
        (True, 50, 1),
        (True, 0, 1),
        (False, 12, 3),
        (False, 54, 1),
        (False, 99, 1),
    ],
)
def test_an_edge_snaps_to_columns(right: bool, x: float, columns: int):
    assert columns_to(Edge(MIDDLE, right), x, GUIDES) == columns


@pytest.mark.parametrize(
    ("right", "columns", "left", "width"), [(True, 3, 32, 64), (False, 3, 10, 64), (True, 1, 32, 20)]
)
def test_the_new_width_is_shown_where_it_will_be(right: bool, columns: int, left: float, width: float):
    stretch = Stretch(Edge(MIDDLE, right), columns)
    rect = stretched_rect(SHEET, stretch, GUIDES)
    assert (rect.left() - SHEET.page(1).left(), rect.width()) == (left, width)
    assert stretch.changed
    assert stretch.texts == ("A", f"{columns} columns wide")
