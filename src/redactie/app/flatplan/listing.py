"""A list view whose items lie on a sheet of pages: what Qt has to know of it for selection, keyboard and speech."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from redactie.app.flatplan.cells import FlatCell, Step, neighbour
from redactie.app.flatplan.model import CellModel
from redactie.app.flatplan.sheet import EMPTY

_Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction
_STEPS = {
    _Cursor.MoveLeft: Step.LEFT,
    _Cursor.MoveRight: Step.RIGHT,
    _Cursor.MoveUp: Step.UP,
    _Cursor.MoveDown: Step.DOWN,
}
_AIR = 12  # pixels around what is scrolled to


class SheetList(QListView):
    """The cells of a `CellModel` on a sheet; Qt's list view knows everything but where they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = CellModel(self)
        self.setModel(self.cells)
        self.sheet = EMPTY
        # All cells on the pages that are shown, with their places on the sheet.
        self.placed: list[tuple[FlatCell, QRectF]] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def arrange(self) -> None:
        """Lay out the sheet; whoever knows the pages does it."""

    @property
    def offset(self) -> QPoint:
        """The place of the sheet that is at the top left of the view."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    @property
    def current(self) -> FlatCell | None:
        """The cell where the keyboard is."""
        return self.cells.cell(self.currentIndex())

    def place_of(self, cell: FlatCell) -> QRectF:
        """Return where a cell is on the sheet."""
        area = cell.area
        return self.sheet.desk.rect(cell.page, area.x, area.y, area.width, area.height)

    def cell_at(self, place: QPoint) -> FlatCell | None:
        """Return the cell at a place in the view, the smallest of those that lie there."""
        on_sheet = QPointF(place + self.offset)
        holding = [(cell, rect) for cell, rect in self.placed if rect.contains(on_sheet)]
        return min(holding, key=lambda each: each[1].width() * each[1].height(), default=(None, None))[0]

    def bring(self, rect: QRectF) -> None:
        """Scroll until a place on the sheet is in view."""
        for bar, start, end, view in (
            (self.verticalScrollBar(), rect.top(), rect.bottom(), self.viewport().height()),
            (self.horizontalScrollBar(), rect.left(), rect.right(), self.viewport().width()),
        ):
            if start - _AIR < bar.value() or end - start + 2 * _AIR > view:
                bar.setValue(round(start - _AIR))
            elif end + _AIR > bar.value() + view:
                bar.setValue(round(end + _AIR - view))

    def set_ranges(self) -> None:
        """Let the scroll bars reach every part of the sheet."""
        view, size = self.viewport().size(), self.sheet.size
        for bar, whole, part in (
            (self.horizontalScrollBar(), size.width(), view.width()),
            (self.verticalScrollBar(), size.height(), view.height()),
        ):
            bar.setPageStep(part)
            bar.setSingleStep(48)
            bar.setRange(0, max(0, round(whole) - part))

    # --- Qt's side ---------------------------------------------------------------------------------------------

    def visualRect(self, index: _Index) -> QRect:  # noqa: N802 (Qt's name)
        """Return where a cell is in the view."""
        cell = self.cells.cell(index)
        if cell is None or cell.page > len(self.sheet.desk.pages):
            return QRect()
        return self.place_of(cell).toAlignedRect().translated(-self.offset)

    def indexAt(self, p: QPoint) -> QModelIndex:  # noqa: N802
        """Return the index of the cell at a place in the view."""
        cell = self.cell_at(p)
        return self.cells.index_of(*cell.key) if cell else QModelIndex()

    def scrollTo(  # noqa: N802
        self,
        index: _Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,  # noqa: ARG002
    ) -> None:
        """Scroll until a cell is in view."""
        cell = self.cells.cell(index)
        if cell is not None and cell.page <= len(self.sheet.desk.pages):
            self.bring(self.place_of(cell))

    def moveCursor(self, cursorAction: _Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002, N802, N803
        """Return the index to which a key leads: the nearest cell in its direction, a page on, or an end."""
        cells, here = self.cells.cells, self.currentIndex().row()
        if not cells:
            return QModelIndex()
        if here < 0 or cursorAction == _Cursor.MoveHome:
            return self.cells.index(0)
        if cursorAction == _Cursor.MoveEnd:
            return self.cells.index(len(cells) - 1)
        step = _STEPS.get(cursorAction)
        if step is not None:
            boxes = [(r.left(), r.top(), r.right(), r.bottom()) for _, r in self.placed]
            return self.cells.index(neighbour(boxes, here, step) if here < len(boxes) else 0)
        return self.cells.index(self._on_other_page(here, cursorAction in (_Cursor.MovePageDown, _Cursor.MoveNext)))

    def _on_other_page(self, here: int, forward: bool) -> int:
        """Return the number of the first cell of the next page that has one, or of the page before."""
        cells, page = self.cells.cells, self.cells.cells[here].page
        others = sorted({cell.page for cell in cells if (cell.page > page if forward else cell.page < page)})
        if not others:
            return here
        wanted = others[0] if forward else others[-1]
        return next(number for number, cell in enumerate(cells) if cell.page == wanted)

    def horizontalOffset(self) -> int:  # noqa: N802
        """Return how far the view is scrolled to the right."""
        return self.offset.x()

    def verticalOffset(self) -> int:  # noqa: N802
        """Return how far the view is scrolled down."""
        return self.offset.y()

    def isIndexHidden(self, index: _Index) -> bool:  # noqa: ARG002, N802
        """Return False: every cell is shown."""
        return False

    def visualRegionForSelection(self, selection: object) -> QRegion:  # noqa: ARG002, N802
        """Return what is drawn anew for another selection: all, which is little."""
        return QRegion(self.viewport().rect())

    def doItemsLayout(self) -> None:  # noqa: N802
        """Lay out the pages, which is what the items lie on."""
        self.arrange()

    def updateGeometries(self) -> None:  # noqa: N802
        """Set the scroll bars."""
        self.set_ranges()
