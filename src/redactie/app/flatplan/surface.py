"""The small pages in spreads: how they lie, how large they are, and their pictures; nothing is drawn here."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from redactie.app.flatplan.cells import FlatCell
from redactie.app.flatplan.listing import SheetList
from redactie.app.flatplan.sheet import FOOT, NARROWEST, USUAL, WIDEST, lay_out, spare_pages
from redactie.app.preview.gallery import Gallery, Look
from redactie.layout.pages import Pages

_IDLE = 250  # ms without anything new after which the pages are drawn that are not in view


class FlatplanSurface(SheetList):
    """Small pages in spreads with the cells of the articles on them; page numbers count from 1."""

    zoomChanged = Signal(int)  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_width = USUAL
        self.pages: Pages | None = None
        self._wanted_pages = 0
        self._awaited = ""
        self.gallery = Gallery(self)
        self.gallery.drawn.connect(self._show_picture)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._draw_all)

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_cells(self, pages: Pages, cells: tuple[FlatCell, ...], wanted_pages: int) -> None:
        """Show these pages, which the gallery holds, with their cells, and places for those that miss as wanted."""
        here = self.current
        self.pages, self._wanted_pages = pages, wanted_pages
        self.cells.show(cells)
        self.arrange()
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
        self.arrange()

    def set_page_width(self, width: int) -> None:
        """Show pages so wide, in pixels; what is in the middle of the view stays there."""
        width = min(max(width, NARROWEST), WIDEST)
        if width != self.page_width:
            centre = (self.verticalScrollBar().value() + self.viewport().height() / 2) / max(
                1.0, self.sheet.size.height()
            )
            self.page_width = width
            self.arrange()
            self.verticalScrollBar().setValue(round(centre * self.sheet.size.height() - self.viewport().height() / 2))
            self.zoomChanged.emit(width)

    def close_down(self) -> None:
        """Stop drawing."""
        self._idle.stop()
        self.gallery.close()

    # --- places ------------------------------------------------------------------------------------------------

    def bring_page(self, page: int) -> None:
        """Scroll until a page is in view."""
        if 0 < page <= len(self.sheet.desk.pages):
            self.bring(self.sheet.page(page).adjusted(0, 0, 0, FOOT))

    def arrange(self) -> None:
        """Lay out the pages in the width of the view."""
        sizes = self.gallery.sizes if self.pages else []
        spare = spare_pages(len(sizes), self._wanted_pages)
        self.sheet = lay_out(sizes, spare, self.viewport().width(), self.page_width)
        self.placed = [(cell, self.place_of(cell)) for cell in self.cells.cells if cell.page <= len(sizes)]
        self.set_ranges()
        self.draw_soon()
        self.viewport().update()

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

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002, N802
        """Follow the scroll bars."""
        self.viewport().update()
        self.draw_soon()

    def resizeEvent(self, e: QResizeEvent) -> None:  # noqa: N802
        """Lay the pages out anew."""
        QAbstractScrollArea.resizeEvent(self, e)
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Draw what was not drawn while nobody saw it."""
        super().showEvent(event)
        self.arrange()

    def wheelEvent(self, e: QWheelEvent) -> None:  # noqa: N802
        """Scroll, or zoom with Ctrl."""
        if e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_page_width(round(self.page_width * 1.0015 ** e.angleDelta().y()))
            e.accept()
        else:
            QAbstractScrollArea.wheelEvent(self, e)
