"""What it means to drop an article at a place on the flatplan, and where the mark of that is drawn."""

from collections.abc import Sequence
from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF

from redactie.app.flatplan.cells import FlatCell
from redactie.app.flatplan.sheet import Sheet
from redactie.app.translate import tr

# So much of a cell at its left and right means: beside it.
_SIDE = 0.28
# How near a page the pointer still means it, in pixels.
_NEAR = 12.0


class Where(Enum):
    """How the new place lies: on a page by itself, or above, below, left or right of another article."""

    PAGE = auto()
    ABOVE = auto()
    BELOW = auto()
    LEFT = auto()
    RIGHT = auto()

    @property
    def beside(self) -> bool:
        """Whether both stand in one row."""
        return self in (Where.LEFT, Where.RIGHT)


class Drop(Struct, frozen=True):
    """The place that an article gets: on `page` (from 1), `where` from the article `other`, "" where there is none."""

    where: Where
    page: int
    other: FlatCell | None = None

    @property
    def hint(self) -> str:
        """What will happen, in words."""
        if self.other is None:
            return tr("To page {page}", page=self.page)
        headline = self.other.headline
        match self.where:
            case Where.ABOVE:
                return tr("Above “{headline}”", headline=headline)
            case Where.BELOW:
                return tr("Below “{headline}”", headline=headline)
            case Where.LEFT:
                return tr("Left of “{headline}”", headline=headline)
            case _:
                return tr("Right of “{headline}”", headline=headline)


def drop_at(sheet: Sheet, cells: Sequence[tuple[FlatCell, QRectF]], place: QPointF, article: str) -> Drop | None:
    """Return what dropping an article at a place on the sheet means; None where it means nothing.

    `cells` are all cells with their places on the sheet.
    """
    page = sheet.page_at(place) or sheet.page_at(place, _NEAR)
    if not page:
        return None
    here = [(cell, rect) for cell, rect in cells if cell.page == page]
    if any(rect.contains(place) for cell, rect in here if cell.article == article):
        return None
    others = [(cell, rect) for cell, rect in here if cell.article != article]
    if not others:
        return None if here else Drop(Where.PAGE, page)
    cell, rect = min(others, key=lambda each: _distance(each[1], place))
    return Drop(_where(cell, rect, place), page, cell)


def _where(cell: FlatCell, rect: QRectF, place: QPointF) -> Where:
    if cell.part:
        return Where.BELOW  # it goes on here: nothing can come before it on this page
    across = (place.x() - rect.left()) / max(rect.width(), 1.0)
    down = (place.y() - rect.top()) / max(rect.height(), 1.0)
    if 0 <= down <= 1 and min(across, 1 - across) < _SIDE:
        return Where.LEFT if across < 1 - across else Where.RIGHT
    return Where.ABOVE if down < 0.5 else Where.BELOW


def _distance(rect: QRectF, place: QPointF) -> float:
    aside = max(rect.left() - place.x(), place.x() - rect.right(), 0.0)
    return aside + max(rect.top() - place.y(), place.y() - rect.bottom(), 0.0)
