"""What typesetting gives: the pages, where everything came to stand, and how every article fits."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field

from redactie.model.message import Message
from redactie.text.lines import Lines


class Fit(Struct, frozen=True):
    """How an article fits its cell: `lines` of body text over (positive) or left empty (negative); 0 fits.

    `pages` are the pages it stands on, from 1.
    """

    lines: int
    pages: tuple[int, ...]


class Spot(Struct, frozen=True):
    """Where a part of an article stands: `page` from 1, `x` and `y` of its top left corner and `width` in points.

    `part` is `headline`, `lead`, `body` or the like; `lines` are the source lines of a body block, None for parts of
    the front matter.
    """

    article: str
    part: str
    lines: Lines | None
    page: int
    x: float
    y: float
    width: float


class Area(Struct, frozen=True):
    """A rectangle on a page, in points from the top left corner; `article` stands in it."""

    article: str
    page: int
    x: float
    y: float
    width: float
    height: float


class PlacedPicture(Struct, frozen=True):
    """A picture of an article as it stands on a page (from 1); `width` and `height` are points."""

    article: str
    source: str
    page: int
    width: float
    height: float


class Guides(Struct, frozen=True):
    """What a page's text stands on, in points from its top left corner.

    `columns` are the left and right edges of each; `lines` are baselines from `first`, `leading` apart, the text area
    goes from `top` to `bottom`.
    """

    columns: tuple[tuple[float, float], ...]
    top: float
    bottom: float
    first: float
    leading: float
    lines: int

    def under(self, area: Area) -> tuple[int, int]:
        """Return the first column under an area (from 0) and how many it covers; 0 and 0 where it covers none."""
        middles = [(left + right) / 2 for left, right in self.columns]
        covered = [number for number, middle in enumerate(middles) if area.x <= middle <= area.x + area.width]
        return (covered[0], len(covered)) if covered else (0, 0)


class Refused(Struct, frozen=True):
    """Why something of the publication's own could not be used.

    `file` is its path in the publication's folder, `line` the one that is wrong, from 1, where that is known.
    """

    what: Message
    file: str
    line: int | None = None


class Pages(Struct, frozen=True):
    """Typeset pages: `pdf` holds the bytes that are shown and exported. `spots` are in reading order of each article.

    `areas` are the cells of the articles, for marking the one being edited. `missing_glyphs` are the characters that
    no font of the style has, by article; they are printed as a replacement sign. `columns` is how many a page has, 0
    where that is not known. `prints` tells pages apart; see `same`. `pictures` are those of the articles that can
    be shown; `headline_lines` tells by article over how many lines its headline goes. `guides` are those of every page,
    None where they are not known; `free` is the space under articles that nothing fills. `refused` tells what of the
    publication's own they are set without.
    """

    pdf: bytes
    count: int
    fits: Mapping[str, Fit]
    spots: tuple[Spot, ...]
    areas: tuple[Area, ...]
    missing_glyphs: Mapping[str, str]
    columns: int = 0
    prints: tuple[int, ...] = ()
    pictures: tuple[PlacedPicture, ...] = ()
    headline_lines: Mapping[str, int] = field(default_factory=lambda: MappingProxyType(dict[str, int]()))
    guides: Guides | None = None
    free: tuple[Area, ...] = ()
    refused: tuple[Refused, ...] = ()

    def same(self, page: int, other: Pages) -> bool:
        """Tell whether a page (from 1) surely looks the same in other pages of this run of the program."""
        return self.prints[page - 1 : page] == other.prints[page - 1 : page] != ()
