"""The flatplan itself: draws the small pages with their cells, and lets articles be moved and stretched on them."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from redactie.app.flatplan import drawing
from redactie.app.flatplan.drops import Drop, drop_at
from redactie.app.flatplan.gestures import Drag, Stretch, columns_to, edge_at, stretched_rect
from redactie.app.flatplan.surface import FlatplanSurface
from redactie.app.flatplan.tiles import PAD, Tile, Tiles, paint_tile
from redactie.app.look.tokens import Colours, colours_of
from redactie.app.preview.geometry import aligned
from redactie.app.translate import tr

_Index = QModelIndex | QPersistentModelIndex
_SCROLL_EVERY = 30  # ms, while something is dragged near the edge of the view
_SCROLL_ZONE = 28  # pixels


class FlatplanView(FlatplanSurface):
    """Tells what the editor wishes; whoever listens changes the plan, and new pages follow.

    `pageChosen` brings a page, `articleOpened` an article, `moveWished` an article and the `Drop` where it is to
    stand, `widthWished` an article and a number of columns; `menuWished` tells where the menu is to be.
    """

    pageChosen = Signal(int)  # noqa: N815 (Qt's way of naming signals)
    articleOpened = Signal(str)  # noqa: N815
    moveWished = Signal(str, object)  # noqa: N815
    widthWished = Signal(str, int)  # noqa: N815
    menuWished = Signal(QPoint)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = 0
        self._tiles = Tiles()
        self._edited = ""
        self._hovered: tuple[str, int] | None = None
        self._gesture: Drag | Stretch | None = None
        self._scroller = QTimer(self, interval=_SCROLL_EVERY)
        self._scroller.timeout.connect(self._scroll_along)
        self.setAccessibleName(tr("Flatplan"))

    def set_page(self, page: int) -> None:
        """Mark the page that is shown large."""
        if page != self._page:
            self._page = page
            self.bring_page(page)
            self.viewport().update()

    @property
    def page(self) -> int:
        """The page that is shown large; 0 where that is none."""
        return self._page

    def page_at(self, place: QPoint) -> int:
        """Return the page at a place in the view; 0 where there is none."""
        page = self.sheet.page_at(QPointF(place + self.offset))
        return page if page <= len(self.sheet.desk.pages) else 0

    def set_edited(self, article: str) -> None:
        """Mark the article being edited."""
        self._edited = article
        self.viewport().update()

    def open_current(self) -> None:
        """Open the article where the keyboard is."""
        if self.current is not None:
            self.articleOpened.emit(self.current.article)

    @property
    def gesture(self) -> Drag | Stretch | None:
        """What the mouse is doing."""
        return self._gesture

    # --- drawing -----------------------------------------------------------------------------------------------

    def paintEvent(self, e: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Paint the desk, the pages on it and what is being done with them."""
        colours = colours_of(self.palette())
        painter = QPainter(self.viewport())
        painter.fillRect(e.rect(), colours.desk)
        if not self.sheet.desk.pages:
            drawing.draw_empty(painter, QRectF(self.viewport().rect()), colours)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-QPointF(self.offset))
        top = e.rect().top() + self.offset.y()
        shown = self.sheet.between(top, top + e.rect().height())
        for page in shown:
            self._paint_page(painter, page, colours)
        self._tiles.forget(set(shown))
        self._paint_marks(painter, set(shown))
        self._paint_gesture(painter, colours)

    def _paint_page(self, painter: QPainter, page: int, colours: Colours) -> None:
        if page > len(self.sheet.desk.pages):
            drawing.draw_spare(painter, self.sheet.page(page), colours)
            drawing.draw_number(painter, self.sheet.page(page), page, colours, current=False)
            return
        ratio, picture = self.devicePixelRatioF(), self.gallery.whole(page)
        place = aligned(self.sheet.page(page), QPointF(self.offset), ratio)
        cells = tuple(cell for cell, _ in self.placed if cell.page == page)
        tile = Tile(
            number=page,
            size=(place.width(), place.height()),
            scale=self.sheet.desk.scale,
            ratio=ratio,
            picture=picture.pixmap.cacheKey() if picture else 0,
            cells=cells,
            current=page == self._page,
            edited=self._edited if any(cell.article == self._edited for cell in cells) else "",
            dark=colours.dark,
        )
        pixmap = self._tiles.get(tile, lambda: paint_tile(tile, picture, colours))
        painter.drawPixmap(place.topLeft() - QPointF(PAD, PAD), pixmap)

    def _paint_marks(self, painter: QPainter, shown: set[int]) -> None:
        """Mark the cell under the pointer, the one that is dragged and the one where the keyboard is."""
        here, gesture = self.current, self._gesture
        moving = gesture.cell.article if isinstance(gesture, Drag) and gesture.moving else ""
        for cell, rect in self.placed:
            if cell.page in shown and (cell.key == self._hovered or cell.article == moving):
                drawing.draw_held(painter, rect, taken=cell.article == moving)
        if here is not None and here.page in shown and here.page <= len(self.sheet.desk.pages):
            drawing.draw_focus(painter, self.place_of(here), active=self.hasFocus())

    def _paint_gesture(self, painter: QPainter, colours: Colours) -> None:
        gesture, pages = self._gesture, self.pages
        view = QRectF(self.viewport().rect()).translated(QPointF(self.offset))
        if isinstance(gesture, Drag) and gesture.moving:
            if gesture.drop is not None:
                drawing.draw_drop(painter, gesture.drop.where, self._target(gesture.drop))
            drawing.draw_chip(painter, QPointF(gesture.place + self.offset), gesture.texts, view, colours)
        elif isinstance(gesture, Stretch) and pages is not None and pages.guides is not None:
            rect = stretched_rect(self.sheet, gesture, pages.guides)
            drawing.draw_stretch(painter, rect)
            drawing.draw_chip(painter, rect.center(), gesture.texts, view, colours)

    def _target(self, drop: Drop) -> QRectF:
        return self.place_of(drop.other) if drop.other is not None else self.sheet.page(drop.page)

    # --- the mouse ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Choose a cell, and take hold of it or of its edge."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        edge = edge_at(self.placed, QPointF(place + self.offset))
        cell = edge.cell if edge else self.cell_at(place)
        if edge is not None:
            self._gesture = Stretch(edge, edge.cell.columns)
        elif cell is not None:
            self._gesture = Drag(cell, place, place)
        elif page := self.sheet.page_at(QPointF(place + self.offset)):
            self._choose_page(page)
        if cell is not None:
            self.setCurrentIndex(self.cells.index_of(*cell.key))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Move what is held; else show what can be taken hold of."""
        place = event.position().toPoint()
        if isinstance(self._gesture, Drag):
            self._drag_to(self._gesture, place)
        elif isinstance(self._gesture, Stretch):
            self._stretch_to(self._gesture, place)
        else:
            self._hover(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Put down what is held; a click shows the page."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        gesture, self._gesture = self._gesture, None
        self._end_gesture()
        if isinstance(gesture, Stretch) and gesture.changed:
            self.widthWished.emit(gesture.edge.cell.article, gesture.columns)
        elif isinstance(gesture, Drag) and gesture.drop is not None:
            self.moveWished.emit(gesture.cell.article, gesture.drop)
        elif isinstance(gesture, Drag) and not gesture.moving:
            self._choose_page(gesture.cell.page)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Open the article in the editor."""
        cell = self.cell_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None:
            self.articleOpened.emit(cell.article)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:  # noqa: N802 (Qt's names)
        """Ask for the menu of what was clicked, or of the cell where the keyboard is."""
        place, index = arg__1.pos(), self.currentIndex()
        if arg__1.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(index).center()
        elif self.cell_at(place) is not None:
            self.setCurrentIndex(self.indexAt(place))
        self.menuWished.emit(place)

    def cancel(self) -> None:
        """Let go of what is held, as if it had not been taken."""
        self._gesture = None
        self._end_gesture()

    def _choose_page(self, page: int) -> None:
        if page <= len(self.sheet.desk.pages):
            self.pageChosen.emit(page)

    def _drag_to(self, drag: Drag, place: QPoint) -> None:
        drag.move(place)
        if not drag.moving:
            return
        drag.drop = drop_at(self.sheet, self.placed, QPointF(place + self.offset), drag.cell.article)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        inner = self.viewport().rect().adjusted(0, _SCROLL_ZONE, 0, -_SCROLL_ZONE)
        if inner.top() <= place.y() <= inner.bottom():
            self._scroller.stop()
        elif not self._scroller.isActive():
            self._scroller.start()
        self.viewport().update()

    def _stretch_to(self, stretch: Stretch, place: QPoint) -> None:
        pages = self.pages
        if pages is not None and pages.guides is not None:
            points = self.sheet.desk.to_points(stretch.edge.cell.page, QPointF(place + self.offset))
            stretch.columns = columns_to(stretch.edge, points.x(), pages.guides)
            self.viewport().update()

    def _scroll_along(self) -> None:
        """Scroll while something is held at the edge of the view, the faster the further out."""
        if not isinstance(self._gesture, Drag):
            self._scroller.stop()
            return
        y, height = self._gesture.place.y(), self.viewport().height()
        over = min(0, y - _SCROLL_ZONE) + max(0, y - height + _SCROLL_ZONE)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + over // 2)
        self._drag_to(self._gesture, self._gesture.place)

    def _hover(self, place: QPoint) -> None:
        edge, cell = edge_at(self.placed, QPointF(place + self.offset)), self.cell_at(place)
        shape = Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.ArrowCursor
        if cell is not None and edge is None:
            shape = Qt.CursorShape.OpenHandCursor
        self.viewport().setCursor(shape)
        hovered = cell.key if cell else None
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()

    def _end_gesture(self) -> None:
        self._scroller.stop()
        self._hovered = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    # --- events ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Let go with Esc; Qt knows the keys that go from cell to cell."""
        if event.key() == Qt.Key.Key_Escape and self._gesture is not None:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802 (Qt's name)
        """Show the page of the cell to which the keyboard went."""
        super().currentChanged(current, previous)
        cell = self.cells.cell(current)
        if cell is not None and self.hasFocus() and self._gesture is None:
            self._choose_page(cell.page)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Show where the keyboard is; the first time that is at the article being edited."""
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QAbstractScrollArea.focusInEvent(self, event)  # what was clicked is chosen right after
        else:
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self.cells.index_of(self._edited))
            super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Let go when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.cancel()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Forget what was pointed at."""
        super().leaveEvent(event)
        self._hovered = None
        self.viewport().update()
