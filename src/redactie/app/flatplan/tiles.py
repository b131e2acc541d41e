"""The small pages as pictures with all that is on them: while the view scrolls, nothing is drawn twice."""

import math
from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from redactie.app.flatplan import drawing
from redactie.app.flatplan.cells import FlatCell
from redactie.app.flatplan.sheet import FOOT
from redactie.app.look.tokens import Colours
from redactie.app.preview.drawing import draw_paper
from redactie.app.preview.pictures import Picture

# What is drawn around a page: its shadow, and the edges of its cells.
PAD = 6.0
# Tiles are kept up to this many pixels together, 4 bytes each.
_KEPT_PIXELS = 12_000_000


class Tile(Struct, frozen=True):
    """All that decides how a page looks: two that are equal look the same.

    `size` is that of the page in pixels, at `scale` pixels a point and `ratio` device pixels a pixel; `picture` tells
    pictures of it apart. `cells` stand on it; `current` tells that it is the page shown large, and `edited` is the
    article being edited, as far as that is on the page.
    """

    number: int
    size: tuple[float, float]
    scale: float
    ratio: float
    picture: int
    cells: tuple[FlatCell, ...]
    current: bool
    edited: str
    dark: bool


class Tiles:
    """Paints tiles and keeps them as long as they look the same."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[Tile, QPixmap]] = {}

    def get(self, tile: Tile, paint: Callable[[], QPixmap]) -> QPixmap:
        """Return the picture of a tile, painted anew if it looks different from last time."""
        known = self._kept.get(tile.number)
        if known is not None and known[0] == tile:
            return known[1]
        pixmap = paint()
        self._kept[tile.number] = (tile, pixmap)
        return pixmap

    def forget(self, shown: set[int]) -> None:
        """Let go of pages that are not shown where there are too many."""
        pixels = sum(pixmap.width() * pixmap.height() for _, pixmap in self._kept.values())
        for number in [number for number in self._kept if number not in shown]:
            if pixels > _KEPT_PIXELS:
                pixmap = self._kept.pop(number)[1]
                pixels -= pixmap.width() * pixmap.height()


def paint_tile(tile: Tile, picture: Picture | None, colours: Colours) -> QPixmap:
    """Return a page with its shadow, its picture, its cells and its number; its corner is `PAD` from the tile's."""
    page = QRectF(QPointF(PAD, PAD), QSizeF(*tile.size))
    ratio = tile.ratio
    pixmap = QPixmap(
        math.ceil((page.width() + 2 * PAD) * ratio), math.ceil((page.height() + PAD + max(PAD, FOOT)) * ratio)
    )
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.draw_shadow(painter, page, colours)
    full = (page.size() * ratio).toSize()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, picture is not None and picture.size != full)
    draw_paper(painter, page, picture, None, full)
    for cell in tile.cells:
        drawing.draw_cell(painter, cell, _place(cell, tile), current=cell.article == tile.edited)
    drawing.draw_number(painter, page, tile.number, colours, current=tile.current)
    painter.end()
    return pixmap


def _place(cell: FlatCell, tile: Tile) -> QRectF:
    area, scale = cell.area, tile.scale
    return QRectF(PAD + area.x * scale, PAD + area.y * scale, area.width * scale, area.height * scale)
