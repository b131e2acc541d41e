"""What the mouse is doing on the flatplan: dragging a cell to another place, or its edge to another width."""

from msgspec import Struct
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import QApplication

from redactie.app.flatplan.cells import FlatCell
from redactie.app.flatplan.drops import Drop
from redactie.app.flatplan.sheet import Sheet
from redactie.app.translate import tr
from redactie.layout.pages import Guides

# How near an edge of a cell the pointer takes hold of it, in pixels.
_GRIP = 5.0


class Drag(Struct):
    """A cell that was pressed at `start`; once it is `moving` a release at `place` puts it where `drop` says."""

    cell: FlatCell
    start: QPoint
    place: QPoint
    moving: bool = False
    drop: Drop | None = None

    def move(self, place: QPoint) -> None:
        """Take over where the pointer is; a hand that trembles moves nothing."""
        self.place = place
        self.moving = self.moving or (place - self.start).manhattanLength() >= QApplication.startDragDistance()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is dragged and what will happen."""
        return (self.cell.headline, self.drop.hint if self.drop else tr("Stays where it is"))


class Edge(Struct, frozen=True):
    """An edge of a cell that can be dragged: its right one, or its left one."""

    cell: FlatCell
    right: bool


class Stretch(Struct):
    """An edge that is being dragged; on release its cell is to be `columns` wide."""

    edge: Edge
    columns: int

    @property
    def changed(self) -> bool:
        """Whether the width is another than it was."""
        return self.columns != self.edge.cell.columns

    @property
    def texts(self) -> tuple[str, ...]:
        """What is stretched and how wide it will be."""
        return (self.edge.cell.headline, tr("%n columns wide", self.columns))


def edge_at(cells: list[tuple[FlatCell, QRectF]], place: QPointF) -> Edge | None:
    """Return the edge of an article at a place on the sheet; only where it begins has it one to drag."""
    found: list[tuple[float, Edge]] = []
    for cell, rect in cells:
        if cell.part or not cell.columns or not rect.top() <= place.y() <= rect.bottom():
            continue
        # A narrow cell keeps room to be taken by.
        grip = min(_GRIP, rect.width() / 4)
        for right, x in ((True, rect.right()), (False, rect.left())):
            if abs(x - place.x()) <= grip:
                found.append((abs(x - place.x()), Edge(cell, right)))
    return min(found, key=lambda each: each[0], default=(0.0, None))[1]


def columns_to(edge: Edge, x: float, guides: Guides) -> int:
    """Return how many columns a cell covers when its edge is dragged to `x`, in points from the left of the page."""
    cell, count = edge.cell, len(guides.columns)
    middles = [(left + right) / 2 for left, right in guides.columns]
    if edge.right:
        return max(1, sum(middle <= x for middle in middles[cell.left :]))
    end = min(cell.left + cell.columns, count)
    return max(1, sum(middle >= x for middle in middles[:end]))


def stretched_rect(sheet: Sheet, stretch: Stretch, guides: Guides) -> QRectF:
    """Return the place that a cell will take with its new width, as far as that can be seen by itself."""
    cell, columns = stretch.edge.cell, stretch.columns
    first = cell.left if stretch.edge.right else cell.left + cell.columns - columns
    left, right = guides.columns[max(0, first)][0], guides.columns[min(first + columns, len(guides.columns)) - 1][1]
    return sheet.desk.rect(cell.page, left, cell.area.y, right - left, cell.area.height)
