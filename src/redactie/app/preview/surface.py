"""A surface on which pages lie: where they are, how large, and what part of it is in view."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from redactie.app.preview.geometry import FEWEST, MOST, PIXELS_PER_POINT, Desk, Fit, fitting_scale, lay_out
from redactie.app.preview.places import PagePlace

_GLIDE = 170  # ms
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Surface(QAbstractScrollArea):
    """Scrolls and zooms pages; it does not draw them. Page numbers count from 1.

    `moved` tells that another part of the surface is in view, or at another size.
    """

    pageChanged = Signal(int)  # noqa: N815
    zoomChanged = Signal()  # noqa: N815
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fit = Fit.WIDTH
        self.spread = False
        # Whether it is to be seen that the keyboard is here.
        self.ringed = False
        self.desk = Desk((), QSizeF(), PIXELS_PER_POINT)
        self._sizes: list[QSizeF] = []
        self._page = 0
        self._glide = QVariantAnimation(self, duration=_GLIDE)
        self._glide.valueChanged.connect(self._glide_to)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setSingleStep(48)

    @property
    def page(self) -> int:
        """The page of which most is in view, the first of those that are wholly; 0 when there is none."""
        return self._page

    @property
    def offset(self) -> QPoint:
        """The place of the surface that is at the top left of the view."""
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    @property
    def in_view(self) -> list[int]:
        """The pages of which something is in view."""
        top = self.verticalScrollBar().value()
        return self.desk.between(top, top + self.viewport().height())

    def set_sizes(self, sizes: list[QSizeF]) -> None:
        """Lay out pages of these sizes in points; where one looks stays."""
        if sizes != self._sizes:
            self._sizes = sizes
            self._arrange()

    # --- zoom --------------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """How large pages are shown: 1 is as on paper."""
        return self.desk.scale / PIXELS_PER_POINT

    def set_zoom(self, zoom: float, anchor: QPoint | None = None) -> None:
        """Show pages in this size (0.5 to 4); the place under the anchor, or what one looks at, stays where it is."""
        self.fit = Fit.NONE
        self._rescale(min(max(zoom, FEWEST), MOST) * PIXELS_PER_POINT, anchor)

    def set_fit(self, fit: Fit) -> None:
        """Let the size of the pages follow the view."""
        self.fit = fit
        self._arrange()

    def set_spread(self, *, spread: bool) -> None:
        """Lay facing pages side by side, or all below each other."""
        if spread != self.spread:
            page = self._page
            self.spread = spread
            self._arrange()
            self.go_to_page(page)

    def _arrange(self) -> None:
        view = self._view_size()
        scale = self.desk.scale
        if self.fit != Fit.NONE and self._sizes and view.width() > 0:
            scale = fitting_scale(self._sizes, view, self.fit, spread=self.spread)
        self._rescale(scale)

    def _rescale(self, scale: float, anchor: QPoint | None = None) -> None:
        self.settle()
        view = self._view_size()
        held = QPointF(anchor) if anchor is not None else self.looked_at()
        place = held + QPointF(self.offset)
        page = self.desk.nearest_page(place.y())
        points = self.desk.to_points(page, place) if page else QPointF()
        top = self.verticalScrollBar().value() == 0 and anchor is None
        self.desk = lay_out(self._sizes, view, scale, spread=self.spread)
        self._set_ranges()
        if 0 < page <= len(self.desk.pages):
            now = self.desk.pages[page - 1].topLeft() + points * scale - held
            self.horizontalScrollBar().setValue(round(now.x()))
            self.verticalScrollBar().setValue(0 if top else round(now.y()))
        self.zoomChanged.emit()
        self._tell_page()
        self.moved.emit()
        self.viewport().update()

    def looked_at(self) -> QPointF:
        """Return the place in the view at which one looks: on the page in view, never on the desk beside it."""
        view = self._view_size()
        place = QPointF(view.width() / 2, view.height() / 3)
        if 0 < self._page <= len(self.desk.pages):
            seen = QRectF(QPointF(0, 0), view) & self.desk.pages[self._page - 1].translated(-QPointF(self.offset))
            place.setX(seen.center().x() if seen.isValid() else place.x())
        return place

    def _set_ranges(self) -> None:
        view, size = self.viewport().size(), self.desk.size
        for bar, whole, part in (
            (self.horizontalScrollBar(), size.width(), view.width()),
            (self.verticalScrollBar(), size.height(), view.height()),
        ):
            bar.setPageStep(part)
            bar.setRange(0, max(0, round(whole) - part))

    def _view_size(self) -> QSizeF:
        return QSizeF(self.viewport().size())

    # --- scrolling ---------------------------------------------------------------------------------------------

    def go_to_page(self, page: int) -> None:
        """Show the top of a page."""
        if 0 < page <= len(self.desk.pages):
            self._glide.stop()
            self.verticalScrollBar().setValue(round(self.desk.pages[page - 1].top() - 12))

    def rect_of(self, place: PagePlace) -> QRectF | None:
        """Return where a place on a page is in the view, as wide as its column; None where there is no such page."""
        if place.page > len(self.desk.pages):
            return None
        return self.desk.rect(place.page, place.x, place.y, place.width, 0).translated(-QPointF(self.offset))

    def shows(self, place: PagePlace | None) -> bool:
        """Say whether a place on a page is well in view."""
        rect = self.rect_of(place) if place else None
        view = self._view_size()
        if rect is None:
            return False
        across = rect.width() >= view.width() or (rect.left() >= 0 and rect.right() <= view.width())
        return across and 8 <= rect.top() <= view.height() - 48

    def bring(self, place: PagePlace | None, *, glide: bool) -> None:
        """Scroll until a place on a page is in view, unless it is already; `glide` does so smoothly."""
        rect = self.rect_of(place) if place else None
        if rect is None:
            return
        if self.shows(place):
            self._glide.stop()  # the latest wish counts
            return
        view = self._view_size()
        if rect.left() < 0 or rect.right() > view.width():
            bar = self.horizontalScrollBar()
            bar.setValue(round(bar.value() + rect.center().x() - view.width() / 2))
        bar = self.verticalScrollBar()
        target = max(0, min(bar.maximum(), round(bar.value() + rect.top() - view.height() / 3)))
        self._glide.stop()
        if glide and self.isVisible():
            self._glide.setStartValue(bar.value())
            self._glide.setEndValue(target)
            self._glide.start()
        else:
            bar.setValue(target)

    def settle(self) -> None:
        """Be at once where a glide leads."""
        if self._glide.state() == QVariantAnimation.State.Running:
            self._glide.stop()
            self._glide_to(self._glide.endValue())

    def _glide_to(self, value: object) -> None:
        if isinstance(value, int):
            self.verticalScrollBar().setValue(value)

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002, N802 (Qt's name)
        """Follow the scroll bars."""
        self.viewport().update()
        self._tell_page()
        self.moved.emit()

    def _tell_page(self) -> None:
        top = self.verticalScrollBar().value()
        page = self.desk.most_seen(top, top + self.viewport().height())
        if page != self._page:
            self._page = page
            self.pageChanged.emit(page)

    # --- events ------------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Show where the keyboard is when it came here by the keyboard."""
        super().focusInEvent(event)
        self.ringed = event.reason() in _BY_KEYBOARD
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Take the sign away."""
        super().focusOutEvent(event)
        self.ringed = False
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Lay the pages out anew."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw what was not drawn while nobody saw it."""
        super().showEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Scroll, or zoom with Ctrl."""
        self._glide.stop()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * 1.0015 ** event.angleDelta().y(), event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Scroll by keyboard: Qt knows the arrows and Page Up and Down, this adds Home, End and Space."""
        bar, key = self.verticalScrollBar(), event.key()
        self._glide.stop()
        if key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + bar.pageStep() * (-1 if back else 1))
        else:
            super().keyPressEvent(event)
