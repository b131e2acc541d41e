"""The desk on which the pages lie: draws them and tells where they were clicked."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from redactie.app.look.tokens import Colours, colours_of
from redactie.app.preview import drawing
from redactie.app.preview.gallery import Gallery, Look
from redactie.app.preview.geometry import aligned
from redactie.app.preview.places import PagePlace, Places
from redactie.app.preview.surface import Surface
from redactie.app.translate import tr
from redactie.app.words import fit_text
from redactie.layout.pages import Pages

_SETTLED = 90  # ms without scrolling after which the part in view is drawn sharply
_IDLE = 600  # ms without anything new after which pages are drawn that may come into view


class DeskView(Surface):
    """Shows pages, marks the current article and what does not fit, and follows the text being edited."""

    placeClicked = Signal(str, int)  # noqa: N815
    # The mark of an article that does not fit was clicked: its id.
    fitClicked = Signal(str)  # noqa: N815
    # Tells that a picture of the latest pages is on the screen: the page.
    painted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = ""
        self._places: Places | None = None
        self._wanted: tuple[str, int] | None = None
        self._pressed: QPoint | None = None
        self._inviting = False
        self.guided = False
        self._gallery = Gallery(self)
        self._gallery.adopted.connect(self._adopt)
        self._gallery.drawn.connect(self._refresh)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settled.timeout.connect(self._draw)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._draw_neighbours)
        self.moved.connect(self._draw_soon)
        self.setAccessibleName(tr("Pages"))
        self.viewport().setMouseTracking(True)

    # --- pages -------------------------------------------------------------------------------------------------

    def show_pages(self, pages: Pages) -> None:
        """Show new pages; the pictures of the old ones stay until the new ones are drawn."""
        self._gallery.load(pages)

    def invite(self, *, inviting: bool) -> None:
        """Say, while there are no pages, that they come with the first article; or say nothing."""
        self._inviting = inviting
        self.viewport().update()

    def set_guided(self, *, guided: bool) -> None:
        """Show the baselines and the columns over the pages, or not."""
        self.guided = guided
        self.viewport().update()

    def set_current_article(self, article: str) -> None:
        """Mark this article on the pages."""
        self._current = article
        self.viewport().update()

    def scroll_to(self, article: str, line: int) -> None:
        """Bring a source line of an article into view unless it is there already."""
        self._wanted = (article, line)
        self.bring(self._wanted_place(), glide=True)

    def set_zoom(self, zoom: float, anchor: QPoint | None = None) -> None:
        """Show pages in this size; without an anchor the text being edited stays in view."""
        followed = anchor is None and self._follows()
        super().set_zoom(zoom, anchor)
        if followed:
            self.bring(self._wanted_place(), glide=False)

    def set_spread(self, *, spread: bool) -> None:
        """Lay facing pages side by side, or all below each other; the text being edited stays in view."""
        followed = self._follows()
        super().set_spread(spread=spread)
        if followed:
            self.bring(self._wanted_place(), glide=False)

    def looked_at(self) -> QPointF:
        """Return the place in the view of the text being edited, or of the page in view where that is elsewhere."""
        place = self._wanted_place()
        rect = self.rect_of(place) if place and self.shows(place) else None
        return rect.center() if rect else super().looked_at()

    def close_down(self) -> None:
        """Stop drawing."""
        self._settled.stop()
        self._idle.stop()
        self._gallery.close()

    def _wanted_place(self) -> PagePlace | None:
        return self._places.of_line(*self._wanted) if self._places and self._wanted else None

    def _follows(self) -> bool:
        """Say whether the text being edited is in view, also where it was still on its way there."""
        self.settle()
        return self.shows(self._wanted_place())

    def _adopt(self) -> None:
        """Take over the pages whose PDF was loaded; what was followed is followed on."""
        first, followed = self._places is None, self.shows(self._wanted_place())
        self._places = Places(self._gallery.pages) if self._gallery.pages else None
        self.set_sizes(self._gallery.sizes)
        if first or followed:
            self.bring(self._wanted_place(), glide=not first)
        self._draw()
        if not self.desk.pages:
            self.viewport().update()

    def _refresh(self, page: int) -> None:
        if page <= len(self.desk.pages):
            rect = self.desk.pages[page - 1].toAlignedRect().translated(-self.offset)
            self.viewport().update(rect)

    # --- drawing -----------------------------------------------------------------------------------------------

    def _look(self) -> Look:
        place = self._wanted_place()
        view = QRectF(QPointF(self.offset), QSizeF(self.viewport().size()))
        return Look(self.desk, view, self.devicePixelRatioF(), place.page if place else 0)

    def _draw(self) -> None:
        self._settled.stop()
        self._gallery.draw(self._look())
        self._idle.start()

    def _draw_neighbours(self) -> None:
        """Draw ahead, but never while someone types: it would take the processor from the page in view."""
        self._gallery.draw(self._look(), neighbours=True)

    def _draw_soon(self) -> None:
        """Draw pages that come into view at once, and what may wait when the scrolling has ended."""
        if self._gallery.lacks(self._look()):
            self._draw()
        else:
            self._settled.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Paint the desk and the pages on it."""
        colours = colours_of(self.palette())
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), colours.desk)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.desk.pages:
            self._paint_pages(painter, event, colours)
        elif self._inviting:
            hint = tr("The pages appear here as soon as the issue has an article.")
            drawing.draw_hint(painter, QRectF(self.viewport().rect()), hint, colours)
        if self.ringed:
            painter.resetTransform()
            drawing.draw_ring(painter, QRectF(self.viewport().rect()), colours)

    def _paint_pages(self, painter: QPainter, event: QPaintEvent, colours: Colours) -> None:
        painter.translate(-QPointF(self.offset))
        top = event.rect().top() + self.verticalScrollBar().value()
        for page in self.desk.between(top - 30, top + event.rect().height() + 30):
            drawing.draw_shadow(painter, self.desk.pages[page - 1], colours)
            drawing.draw_number(painter, self.desk.pages[page - 1], page, colours)
        for page in self.desk.between(top, top + event.rect().height()):
            self._paint_page(painter, page)

    def _paint_page(self, painter: QPainter, page: int) -> None:
        rect, whole = self._aligned(page), self._gallery.whole(page)
        full = self._look().full_size(page)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, whole is not None and whole.size != full)
        drawing.draw_paper(painter, rect, whole, self._gallery.part(page), full)
        # The marks belong to the picture: while that is of the pages before, so are they.
        pages = whole.pages if whole else self._gallery.pages
        if pages is None:
            return
        painter.save()
        painter.setClipRect(rect)
        if self.guided and pages.guides:
            drawing.draw_guides(painter, self.desk, pages.guides, page)
        drawing.draw_free(painter, self.desk, pages, page)
        drawing.draw_current(painter, self.desk, pages, page, self._current)
        for badge in drawing.badges(self.desk, pages):
            if badge.area.page == page:
                drawing.draw_badge(painter, self.desk, badge)
        painter.restore()
        if whole is not None and whole.fresh:
            self.painted.emit(page)

    def _aligned(self, page: int) -> QRectF:
        return aligned(self.desk.pages[page - 1], QPointF(self.offset), self.devicePixelRatioF())

    # --- the mouse ---------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Remember where a click begins."""
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell which mark or which place was clicked."""
        place, self._pressed = self._pressed, None
        if place is not None and (event.position().toPoint() - place).manhattanLength() < 6:
            badge, found = self._badge_at(place), self.place_at(place)
            if badge:
                self.fitClicked.emit(badge.article)
            elif found:
                self.placeClicked.emit(*found)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Show where a click leads somewhere."""
        place = event.position().toPoint()
        over = self._badge_at(place) is not None or self.place_at(place) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() != shape:
            self.viewport().setCursor(shape)

    def place_at(self, place: QPoint) -> tuple[str, int] | None:
        """Return the article and the source line at a place in the view; line 0 is its headline, lead and the like."""
        on_desk = QPointF(place + self.offset)
        page = self.desk.page_at(on_desk)
        if page is None or self._places is None:
            return None
        points = self.desk.to_points(page, on_desk)
        return self._places.at(page, points.x(), points.y())

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Explain the mark of what does not fit."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.explanation_at(event.pos())
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def explanation_at(self, place: QPoint) -> str:
        """Return what the mark at a place in the view means; "" where there is none."""
        badge = self._badge_at(place)
        return tr("{fit}. Click to make it fit.", fit=fit_text(badge.lines)) if badge else ""

    def _badge_at(self, place: QPoint) -> drawing.Badge | None:
        on_desk, pages = QPointF(place + self.offset), self._gallery.pages
        badges = drawing.badges(self.desk, pages) if pages else ()
        return next((each for each in badges if each.rect.adjusted(-4, -4, 4, 4).contains(on_desk)), None)
