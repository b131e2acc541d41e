"""Draws the flatplan: the pages with their cells, and what the mouse is doing with them."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from redactie.app.flatplan import drawing
from redactie.app.flatplan.drops import Drop
from redactie.app.flatplan.gestures import Drag, Stretch, stretched_rect
from redactie.app.flatplan.surface import FlatplanSurface
from redactie.app.flatplan.tiles import PAD, Tile, Tiles, paint_tile
from redactie.app.look.tokens import Colours, colours_of
from redactie.app.preview.drawing import draw_hint
from redactie.app.preview.geometry import aligned
from redactie.app.translate import tr


class FlatplanCanvas(FlatplanSurface):
    """Marks the page that is shown large, the article being edited, the cell under the pointer and what is held."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = 0
        self._edited = ""
        self._tiles = Tiles()
        # The part of an article that is pointed at.
        self.hovered: tuple[str, int] | None = None
        # What the mouse is doing.
        self.gesture: Drag | Stretch | None = None

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

    @property
    def edited(self) -> str:
        """The id of the article being edited."""
        return self._edited

    def set_edited(self, article: str) -> None:
        """Mark the article being edited."""
        self._edited = article
        self.viewport().update()

    # --- drawing -----------------------------------------------------------------------------------------------

    def paintEvent(self, e: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Paint the desk, the pages on it and what is being done with them."""
        colours = colours_of(self.palette())
        painter = QPainter(self.viewport())
        painter.fillRect(e.rect(), colours.desk)
        if not self.sheet.desk.pages:
            hint = tr("The flatplan appears here as soon as the issue has an article.")
            draw_hint(painter, QRectF(self.viewport().rect()), hint, colours)
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
        here, gesture = self.current, self.gesture
        moving = gesture.cell.article if isinstance(gesture, Drag) and gesture.moving else ""
        for cell, rect in self.placed:
            if cell.page in shown and (cell.key == self.hovered or cell.article == moving):
                drawing.draw_held(painter, rect, taken=cell.article == moving)
        if here is not None and here.page in shown and here.page <= len(self.sheet.desk.pages):
            drawing.draw_focus(painter, self.place_of(here), active=self.hasFocus())

    def _paint_gesture(self, painter: QPainter, colours: Colours) -> None:
        gesture, pages = self.gesture, self.pages
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
