"""The flatplan itself: lets articles be moved and stretched on the small pages, with the mouse and by keyboard."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from redactie.app.flatplan.canvas import FlatplanCanvas
from redactie.app.flatplan.drops import drop_at
from redactie.app.flatplan.gestures import Drag, Stretch, columns_to, edge_at
from redactie.app.translate import tr

_Index = QModelIndex | QPersistentModelIndex
_SCROLL_EVERY = 30  # ms, while something is dragged near the edge of the view
_SCROLL_ZONE = 28  # pixels


class FlatplanView(FlatplanCanvas):
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
        self._scroller = QTimer(self, interval=_SCROLL_EVERY)
        self._scroller.timeout.connect(self._scroll_along)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Flatplan"))

    def page_at(self, place: QPoint) -> int:
        """Return the page at a place in the view; 0 where there is none."""
        page = self.sheet.page_at(QPointF(place + self.offset))
        return page if page <= len(self.sheet.desk.pages) else 0

    def open_current(self) -> None:
        """Open the article where the keyboard is."""
        if self.current is not None:
            self.articleOpened.emit(self.current.article)

    # --- the mouse ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Choose a cell, and take hold of it or of its edge."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        edge = edge_at(self.placed, QPointF(place + self.offset))
        cell = edge.cell if edge else self.cell_at(place)
        if edge is not None:
            self.gesture = Stretch(edge, edge.cell.columns)
        elif cell is not None:
            self.gesture = Drag(cell, place, place)
        elif page := self.sheet.page_at(QPointF(place + self.offset)):
            self._choose_page(page)
        if cell is not None:
            self.setCurrentIndex(self.cells.index_of(*cell.key))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Move what is held; else show what can be taken hold of."""
        place = event.position().toPoint()
        if isinstance(self.gesture, Drag):
            self._drag_to(self.gesture, place)
        elif isinstance(self.gesture, Stretch):
            self._stretch_to(self.gesture, place)
        else:
            self._hover(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Put down what is held; a click shows the page."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        gesture, self.gesture = self.gesture, None
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
        self.gesture = None
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
        if not isinstance(self.gesture, Drag):
            self._scroller.stop()
            return
        y, height = self.gesture.place.y(), self.viewport().height()
        over = min(0, y - _SCROLL_ZONE) + max(0, y - height + _SCROLL_ZONE)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + over // 2)
        self._drag_to(self.gesture, self.gesture.place)

    def _hover(self, place: QPoint) -> None:
        edge, cell = edge_at(self.placed, QPointF(place + self.offset)), self.cell_at(place)
        shape = Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.ArrowCursor
        if cell is not None and edge is None:
            shape = Qt.CursorShape.OpenHandCursor
        self.viewport().setCursor(shape)
        hovered = cell.key if cell else None
        if hovered != self.hovered:
            self.hovered = hovered
            self.viewport().update()

    def _end_gesture(self) -> None:
        self._scroller.stop()
        self.hovered = None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    # --- events ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Let go with Esc; Qt knows the keys that go from cell to cell."""
        if event.key() == Qt.Key.Key_Escape and self.gesture is not None:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802 (Qt's name)
        """Show the page of the cell to which the keyboard went."""
        super().currentChanged(current, previous)
        cell = self.cells.cell(current)
        if cell is not None and self.hasFocus() and self.gesture is None:
            self._choose_page(cell.page)
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Show where the keyboard is; the first time that is at the article being edited."""
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QAbstractScrollArea.focusInEvent(self, event)  # what was clicked is chosen right after
        else:
            if not self.currentIndex().isValid():
                self.setCurrentIndex(self.cells.index_of(self.edited))
            super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Let go when the keyboard goes elsewhere."""
        super().focusOutEvent(event)
        self.cancel()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Forget what was pointed at."""
        super().leaveEvent(event)
        self.hovered = None
        self.viewport().update()
