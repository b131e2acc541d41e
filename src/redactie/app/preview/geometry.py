"""Where pages lie on the desk, in pixels at the screen's scale 1, and the way back to points on a page."""

from collections.abc import Sequence
from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF

# Paper edges and shadows need air around them.
MARGIN = 24.0
GAP = 24.0
# Pages that face each other touch, as in a folded sheet.
FOLD = 0.0
# 100 % shows a page as large as it is on paper, on a screen with Qt's 96 pixels an inch.
PIXELS_PER_POINT = 96 / 72
LEAST_ZOOM = 0.1
FEWEST, MOST = 0.5, 4.0


class Fit(Enum):
    """How the zoom follows the size of the view."""

    NONE = auto()
    WIDTH = auto()
    PAGE = auto()


class Desk(Struct, frozen=True):
    """Pages laid out at one zoom. `pages` are their rectangles, `size` is the whole desk; `scale` is pixels a point."""

    pages: tuple[QRectF, ...]
    size: QSizeF
    scale: float

    def page_at(self, place: QPointF) -> int | None:
        """Return the page (from 1) at a place on the desk."""
        return next((number for number, page in enumerate(self.pages, 1) if page.contains(place)), None)

    def nearest_page(self, y: float) -> int:
        """Return the page (from 1) that is nearest to a height on the desk; 0 on an empty desk."""
        if not self.pages:
            return 0
        distances = [max(page.top() - y, y - page.bottom(), 0.0) for page in self.pages]
        return distances.index(min(distances)) + 1

    def most_seen(self, top: float, bottom: float) -> int:
        """Return the page (from 1) of which the largest part shows between two heights; 0 on an empty desk."""

        def part(page: QRectF) -> float:
            return max(0.0, min(page.bottom(), bottom) - max(page.top(), top)) / max(page.height(), 1.0)

        parts = [part(page) for page in self.pages]
        return parts.index(max(parts)) + 1 if any(parts) else self.nearest_page((top + bottom) / 2)

    def between(self, top: float, bottom: float) -> list[int]:
        """Return the pages (from 1) that show between two heights."""
        return [n for n, page in enumerate(self.pages, 1) if page.bottom() >= top and page.top() <= bottom]

    def to_points(self, page: int, place: QPointF) -> QPointF:
        """Return a place on the desk in points from the top left corner of a page."""
        return (place - self.pages[page - 1].topLeft()) / self.scale

    def rect(self, page: int, x: float, y: float, width: float, height: float) -> QRectF:
        """Return a rectangle on a page, given in points, on the desk."""
        origin, scale = self.pages[page - 1].topLeft(), self.scale
        return QRectF(origin.x() + x * scale, origin.y() + y * scale, width * scale, height * scale)


def aligned(rect: QRectF, shift: QPointF, ratio: float) -> QRectF:
    """Return a rectangle moved to whole device pixels, `ratio` a pixel, so that a picture in it stays sharp.

    `shift` is the place of the desk that is at the top left of the view.
    """
    place, size = (rect.topLeft() - shift) * ratio, rect.size() * ratio
    corner = QPointF(round(place.x()) / ratio, round(place.y()) / ratio)
    return QRectF(corner + shift, QSizeF(round(size.width()) / ratio, round(size.height()) / ratio))


def rows(count: int, *, spread: bool) -> list[list[int]]:
    """Return the pages (from 0) that lie side by side; in a spread page 1 lies on the right, alone."""
    if not spread:
        return [[page] for page in range(count)]
    return [[0][:count], *[[page, page + 1][: count - page] for page in range(1, count, 2)]]


def lay_out(sizes: Sequence[QSizeF], view: QSizeF, scale: float, *, spread: bool) -> Desk:
    """Lay pages with these sizes in points on a desk at least as wide as the view, every row in the middle."""
    wide = max((size.width() for size in sizes), default=0.0) * scale
    pair = 2 * wide + FOLD if spread else wide
    width = max(view.width(), pair + 2 * MARGIN)
    rects = [QRectF()] * len(sizes)
    y = MARGIN
    for row in rows(len(sizes), spread=spread):
        height = max((sizes[page].height() for page in row), default=0.0) * scale
        for page in row:
            size = sizes[page] * scale
            x = (width - pair) / 2 if spread else (width - size.width()) / 2
            if spread and page % 2 == 0:
                x += wide + FOLD
            rects[page] = QRectF(round(x), round(y), round(size.width()), round(size.height()))
        y += height + GAP
    return Desk(tuple(rects), QSizeF(width, max(y - GAP + MARGIN, 0.0)), scale)


def fitting_scale(sizes: Sequence[QSizeF], view: QSizeF, fit: Fit, *, spread: bool) -> float:
    """Return the scale (pixels a point) at which a page, or a spread, fills the view in width or wholly."""
    wide = max((size.width() for size in sizes), default=1.0)
    high = max((size.height() for size in sizes), default=1.0)
    across = (view.width() - 2 * MARGIN - (FOLD if spread else 0)) / (wide * (2 if spread else 1))
    scale = across if fit == Fit.WIDTH else min(across, (view.height() - 2 * MARGIN) / high)
    return min(max(scale, LEAST_ZOOM * PIXELS_PER_POINT), MOST * PIXELS_PER_POINT)
