"""From a line of an article to its place on the pages, and back."""

from msgspec import Struct

from redactie.layout.pages import Area, Pages, Spot

# A click a little beside a column or above a line still means it, in points.
_NEAR = 6.0


class PagePlace(Struct, frozen=True):
    """A place on a page (from 1), in points from its top left corner; `width` is that of the column there."""

    page: int
    x: float
    y: float
    width: float


class Places:
    """Looks up places in one set of pages."""

    def __init__(self, pages: Pages) -> None:
        self._spots: dict[str, list[Spot]] = {}
        for spot in pages.spots:
            self._spots.setdefault(spot.article, []).append(spot)
        self._areas = pages.areas

    def of_line(self, article: str, line: int) -> PagePlace | None:
        """Return where a source line of an article (from 1) stands; before the first block, where the article does."""
        spots = self._spots.get(article, [])
        if not spots:
            area = next((area for area in self._areas if area.article == article), None)
            return PagePlace(area.page, area.x, area.y, area.width) if area else None
        blocks = [spot for spot in spots if spot.lines]
        before = [spot for spot in blocks if spot.lines and spot.lines.first <= line]
        if not before:
            first = spots[0] if line <= 1 or not blocks else blocks[0]
            return PagePlace(first.page, first.x, first.y, first.width)
        # A block within another begins on the same line or later: the last one is the innermost.
        spot = max(before, key=lambda each: each.lines.first if each.lines else 0)
        return PagePlace(spot.page, spot.x, self._within(spot, line), spot.width)

    def at(self, page: int, x: float, y: float) -> tuple[str, int] | None:
        """Return the article and the source line at a place on a page; line 0 means its headline, lead and the like.

        None where no article stands.
        """
        area = self._area_at(page, x, y)
        spot = self._spot_at(area, page, x, y) if area else self._nearest(page, x, y)
        if spot is None:
            return (area.article, 0) if area else None
        return spot.article, self._line_at(spot, y) if spot.page == page else (spot.lines.last if spot.lines else 0)

    def _area_at(self, page: int, x: float, y: float) -> Area | None:
        holding = [area for area in self._areas if area.page == page and _holds(area, x, y)]
        # The smallest: a box within an article's cell is meant before the cell.
        return min(holding, key=lambda area: area.width * area.height, default=None)

    def _spot_at(self, area: Area, page: int, x: float, y: float) -> Spot | None:
        """Return the block at a place in an area: the last that begins above it, in its column or a column before."""
        found: Spot | None = None
        for spot in self._spots.get(area.article, []):
            left = spot.page == page and spot.x + spot.width <= x + _NEAR
            above = spot.page == page and _across(spot, x) and spot.y <= y + _NEAR
            if spot.page < page or above or (left and spot.x >= area.x - _NEAR):
                found = spot
        return found

    def _nearest(self, page: int, x: float, y: float) -> Spot | None:
        above = [
            spot
            for spots in self._spots.values()
            for spot in spots
            if spot.page == page and _across(spot, x) and spot.y <= y + _NEAR
        ]
        return max(above, key=lambda spot: spot.y, default=None) if not self._areas else None

    def _bottom(self, spot: Spot) -> float | None:
        """Return where a block ends: at the next one in its column; None where it goes on in another column."""
        below = [
            other.y
            for other in self._spots[spot.article]
            if other.page == spot.page and abs(other.x - spot.x) < _NEAR and other.y > spot.y
        ]
        return min(below, default=None)

    def _within(self, spot: Spot, line: int) -> float:
        bottom = self._bottom(spot)
        if not spot.lines or bottom is None or line <= spot.lines.first:
            return spot.y
        part = min(line - spot.lines.first, spot.lines.last - spot.lines.first)
        return spot.y + (bottom - spot.y) * part / (spot.lines.last - spot.lines.first + 1)

    def _line_at(self, spot: Spot, y: float) -> int:
        if not spot.lines:
            return 0
        bottom = self._bottom(spot)
        if bottom is None or y <= spot.y:
            return spot.lines.first
        count = spot.lines.last - spot.lines.first + 1
        return spot.lines.first + min(int(count * (y - spot.y) / (bottom - spot.y)), count - 1)


def _holds(area: Area, x: float, y: float) -> bool:
    return area.x - _NEAR <= x <= area.x + area.width + _NEAR and area.y - _NEAR <= y <= area.y + area.height + _NEAR


def _across(spot: Spot, x: float) -> bool:
    return spot.x - _NEAR <= x <= spot.x + spot.width + _NEAR
