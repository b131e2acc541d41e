"""A list view that lays its items on small pages: it scrolls, zooms and holds the pictures; it draws nothing."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSizeF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QRegion, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QFrame, QListView, QWidget

from redactie.app.flatplan.cells import FlatCell, Step, neighbour
from redactie.app.flatplan.model import CellModel
from redactie.app.flatplan.sheet import EMPTY, FOOT, NARROWEST, USUAL, WIDEST, lay_out, spare_pages
from redactie.app.preview.gallery import Gallery, Look
from redactie.layout.pages import Pages

_Index = QModelIndex | QPersistentModelIndex
_Cursor = QAbstractItemView.CursorAction
_STEPS = {
    _Cursor.MoveLeft: Step.LEFT,
    _Cursor.MoveRight: Step.RIGHT,
    _Cursor.MoveUp: Step.UP,
    _Cursor.MoveDown: Step.DOWN,
}
_IDLE = 250  # ms without anything new after which the pages are drawn that are not in view
_AIR = 12  # pixels around what is scrolled to


class FlatplanSurface(QListView):
    """Small pages in spreads with the cells of a `CellModel` on them; page numbers count from 1.

    Qt's list view gives selection, keyboard and what screen readers need; where everything is, is told here.
    """

    zoomChanged = Signal(int)  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells = CellModel(self)
        self.setModel(self.cells)
        self.sheet = EMPTY
        self.page_width = USUAL
        self.pages: Pages | None = None
        # All cells on the pages that are shown, with their places on the sheet.
        self.placed: list[tuple[FlatCell, QRectF]] = []
        self._wanted_pages = 0
        self._awaited = ""
        self.gallery = Gallery(self)
        self.gallery.drawn.connect(self._show_picture)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._draw_all)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    @property
    def offset(self) -> QPoint:
        """The place of the sheet that is at the top left of the view."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    @property
    def current(self) -> FlatCell | None:
        """The cell where the keyboard is."""
        return self.cells.cell(self.currentIndex())

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_cells(self, pages: Pages, cells: tuple[FlatCell, ...], wanted_pages: int) -> None:
        """Show these pages, which the gallery holds, with their cells, and places for those that miss as wanted."""
        here = self.current
        self.pages, self._wanted_pages = pages, wanted_pages
        self.cells.show(cells)
        self._arrange()
        awaited = self.cells.index_of(self._awaited)
        if awaited.isValid():
            self._awaited = ""
            self.setCurrentIndex(awaited)
        elif here is not None:
            self._stay_with(here)

    def wait_for(self, article: str) -> None:
        """Put the keyboard at an article as soon as it is on the pages."""
        self._awaited = article

    def _stay_with(self, cell: FlatCell) -> None:
        """Keep the keyboard at a cell, also when it stands elsewhere now."""
        index = self.cells.index_of(*cell.key)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        elif self.current and self.current.page != cell.page:
            self.currentChanged(index, index)
            self.scrollTo(index)

    def load(self, pages: Pages) -> None:
        """Draw these pages from now on; `gallery.adopted` tells when they are there to be shown."""
        self.gallery.load(pages)

    def clear(self) -> None:
        """Show no pages: those that were are of another issue."""
        self.pages = None
        self.cells.show(())
        self._arrange()

    def set_page_width(self, width: int) -> None:
        """Show pages so wide, in pixels; what is in the middle of the view stays there."""
        width = min(max(width, NARROWEST), WIDEST)
        if width != self.page_width:
            centre = (self.verticalScrollBar().value() + self.viewport().height() / 2) / max(
                1.0, self.sheet.size.height()
            )
            self.page_width = width
            self._arrange()
            self.verticalScrollBar().setValue(round(centre * self.sheet.size.height() - self.viewport().height() / 2))
            self.zoomChanged.emit(width)

    def close_down(self) -> None:
        """Stop drawing."""
        self._idle.stop()
        self.gallery.close()

    # --- places ------------------------------------------------------------------------------------------------

    def place_of(self, cell: FlatCell) -> QRectF:
        """Return where a cell is on the sheet."""
        area = cell.area
        return self.sheet.desk.rect(cell.page, area.x, area.y, area.width, area.height)

    def cell_at(self, place: QPoint) -> FlatCell | None:
        """Return the cell at a place in the view, the smallest of those that lie there."""
        on_sheet = QPointF(place + self.offset)
        holding = [(cell, rect) for cell, rect in self.placed if rect.contains(on_sheet)]
        return min(holding, key=lambda each: each[1].width() * each[1].height(), default=(None, None))[0]

    def bring_page(self, page: int) -> None:
        """Scroll until a page is in view."""
        if 0 < page <= len(self.sheet.desk.pages):
            self._bring(self.sheet.page(page).adjusted(0, 0, 0, FOOT))

    def _bring(self, rect: QRectF) -> None:
        for bar, start, end, view in (
            (self.verticalScrollBar(), rect.top(), rect.bottom(), self.viewport().height()),
            (self.horizontalScrollBar(), rect.left(), rect.right(), self.viewport().width()),
        ):
            if start - _AIR < bar.value() or end - start + 2 * _AIR > view:
                bar.setValue(round(start - _AIR))
            elif end + _AIR > bar.value() + view:
                bar.setValue(round(end + _AIR - view))

    def _arrange(self) -> None:
        sizes = self.gallery.sizes if self.pages else []
        spare = spare_pages(len(sizes), self._wanted_pages)
        self.sheet = lay_out(sizes, spare, self.viewport().width(), self.page_width)
        self.placed = [(cell, self.place_of(cell)) for cell in self.cells.cells if cell.page <= len(sizes)]
        self._set_ranges()
        self.draw_soon()
        self.viewport().update()

    def _set_ranges(self) -> None:
        view, size = self.viewport().size(), self.sheet.size
        for bar, whole, part in (
            (self.horizontalScrollBar(), size.width(), view.width()),
            (self.verticalScrollBar(), size.height(), view.height()),
        ):
            bar.setPageStep(part)
            bar.setSingleStep(48)
            bar.setRange(0, max(0, round(whole) - part))

    # --- pictures ----------------------------------------------------------------------------------------------

    def look(self, *, whole: bool = False) -> Look:
        """Return what is looked at, or the whole sheet."""
        seen = QRectF(QPointF(self.offset), QSizeF(self.viewport().size()))
        return Look(self.sheet.desk, QRectF(QPointF(), self.sheet.size) if whole else seen, self.devicePixelRatioF())

    def draw_soon(self) -> None:
        """Draw the pages in view now and the others when nothing else is to be done."""
        if self.isVisible():
            self.gallery.draw(self.look())
            self._idle.start()

    def _draw_all(self) -> None:
        self.gallery.draw(self.look(whole=True))

    def _show_picture(self, page: int) -> None:
        if page <= len(self.sheet.desk.pages):
            self.viewport().update(self.sheet.page(page).toAlignedRect().translated(-self.offset))

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
            self._bring(self.place_of(cell))

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
        self._arrange()

    def updateGeometries(self) -> None:  # noqa: N802
        """Set the scroll bars."""
        self._set_ranges()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002, N802
        """Follow the scroll bars."""
        self.viewport().update()
        self.draw_soon()

    def resizeEvent(self, e: QResizeEvent) -> None:  # noqa: N802
        """Lay the pages out anew."""
        QAbstractScrollArea.resizeEvent(self, e)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Draw what was not drawn while nobody saw it."""
        super().showEvent(event)
        self._arrange()

    def wheelEvent(self, e: QWheelEvent) -> None:  # noqa: N802
        """Scroll, or zoom with Ctrl."""
        if e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_page_width(round(self.page_width * 1.0015 ** e.angleDelta().y()))
            e.accept()
        else:
            QAbstractScrollArea.wheelEvent(self, e)
