"""Where the small pages lie: in spreads, as many beside each other as the view has room for."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSizeF

from redactie.app.preview.geometry import PIXELS_PER_POINT, Desk

MARGIN = 20.0
GAP = 28.0
# Under every page stands its number.
FOOT = 24.0
# How wide a page is shown, in pixels at 100 %: the narrowest, the widest, and at first.
NARROWEST, WIDEST, USUAL = 84, 460, 150
# Whoever asks for hundreds of pages need not see them all.
_MOST_SPARE = 32


class Sheet(Struct, frozen=True):
    """The pages on one sheet. `desk` has those that there are, `spare` are the places of pages that may follow."""

    desk: Desk
    spare: tuple[QRectF, ...]

    @property
    def size(self) -> QSizeF:
        """How large all of it is."""
        return self.desk.size

    def page(self, number: int) -> QRectF:
        """Return the place of a page (from 1), or of one that may follow. Raises IndexError."""
        return (*self.desk.pages, *self.spare)[number - 1]

    def page_at(self, place: QPointF, around: float = 0.0) -> int:
        """Return the page (from 1) at a place, also one that may follow; 0 where there is none."""
        pages = (*self.desk.pages, *self.spare)
        holding = (number for number, page in enumerate(pages, 1) if _grown(page, around).contains(place))
        return next(holding, 0)

    def between(self, top: float, bottom: float) -> list[int]:
        """Return the pages (from 1) that show between two heights, those that may follow included."""
        pages = (*self.desk.pages, *self.spare)
        return [number for number, page in enumerate(pages, 1) if page.bottom() + FOOT >= top and page.top() <= bottom]


EMPTY = Sheet(Desk((), QSizeF(), PIXELS_PER_POINT), ())


def spare_pages(count: int, wanted: int) -> int:
    """Return how many places for further pages are shown behind `count` pages when there are to be `wanted`.

    There is always one, so that an article can be moved to a page of its own.
    """
    return max(1, min(wanted - count, _MOST_SPARE)) if count else 0


def lay_out(sizes: Sequence[QSizeF], spare: int, view: float, width: float) -> Sheet:
    """Lay out pages of these sizes in points, each `width` pixels wide, in a view that is `view` pixels wide.

    The first page lies at the right of its spread, alone; pages that face each other touch.
    """
    if not sizes:
        return EMPTY
    size = max(sizes, key=lambda each: each.width())
    scale = width / size.width()
    wide, high = round(width), round(size.height() * scale)
    across = max(1, int((view - 2 * MARGIN + GAP) // (2 * wide + GAP)))
    rects = [_place(number, across, wide, high) for number in range(len(sizes) + spare)]
    bottom = max(rect.bottom() for rect in rects) + FOOT + MARGIN
    right = max(rect.right() for rect in rects) + MARGIN
    desk = Desk(tuple(rects[: len(sizes)]), QSizeF(max(view, right), bottom), scale)
    return Sheet(desk, tuple(rects[len(sizes) :]))


def _place(number: int, across: int, wide: int, high: int) -> QRectF:
    """Return the place of a page (from 0) with `across` spreads beside each other."""
    spread, right = divmod(number + 1, 2)
    row, column = divmod(spread, across)
    x = MARGIN + column * (2 * wide + GAP) + right * wide
    return QRectF(x, MARGIN + row * (high + FOOT + GAP), wide, high)


def _grown(rect: QRectF, around: float) -> QRectF:
    return rect.adjusted(-around, -around, around, around)
