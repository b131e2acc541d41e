"""The page of an edition as a grid: columns of one width and lines of one height."""

from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from redactie.layout.pages import Guides
from redactie.layout.styles.style import PageTokens, Tokens
from redactie.model.publication import PageSpec

POINTS_PER_MILLIMETRE = 72 / 25.4
# What the page's text area is higher than its lines, so that rounding never pushes a row to the next page.
SLACK = 0.5
# How far under the top of a line its baseline is, in parts of the leading; `shared/base.typ` says so too.
RISE = 0.75
_SMALLEST_COLUMN = 25.0
_FEWEST_LINES = 20


class Grid(Struct, frozen=True):
    """The grid of a page; lengths are points. `lines` is how many lines of body text a page holds."""

    columns: int
    lines: int
    leading: float
    column_width: float
    gutter: float
    page_width: float
    page_height: float
    top: float
    bottom: float
    left: float
    right: float

    @classmethod
    def of(cls, tokens: Tokens, spec: PageSpec) -> Self:
        """Return the grid of a house style, with what the publication asks for where that can be set."""
        page = _page(tokens.page, spec)
        leading = tokens.sizes.leading
        lines = int(page.text_height * POINTS_PER_MILLIMETRE / leading)
        height, top = page.height * POINTS_PER_MILLIMETRE, page.margin_top * POINTS_PER_MILLIMETRE
        return cls(
            columns=page.columns,
            lines=lines,
            leading=leading,
            column_width=page.span(1) * POINTS_PER_MILLIMETRE,
            gutter=page.gutter * POINTS_PER_MILLIMETRE,
            page_width=page.width * POINTS_PER_MILLIMETRE,
            page_height=height,
            top=top,
            bottom=height - top - lines * leading - SLACK,
            left=page.margin_inner * POINTS_PER_MILLIMETRE,
            right=page.margin_outer * POINTS_PER_MILLIMETRE,
        )

    def span(self, columns: int) -> float:
        """Return the width of so many columns with the gutters between them, in points."""
        return columns * self.column_width + (columns - 1) * self.gutter

    @property
    def guides(self) -> Guides:
        """The lines to show over a page."""
        lefts = [self.column_left(column) for column in range(self.columns)]
        return Guides(
            columns=tuple((left, left + self.column_width) for left in lefts),
            top=self.top,
            bottom=self.top + self.lines * self.leading,
            first=self.top + RISE * self.leading,
            leading=self.leading,
            lines=self.lines,
        )

    def column_left(self, column: int) -> float:
        """Return where a column begins, in points from the left edge of the page; `column` counts from 0."""
        return self.left + column * (self.column_width + self.gutter)


def _page(page: PageTokens, spec: PageSpec) -> PageTokens:
    wanted = replace(
        page,
        columns=spec.columns if spec.columns in (3, 4) else page.columns,
        width=spec.width or page.width,
        height=spec.height or page.height,
    )
    narrow = wanted.span(1) < _SMALLEST_COLUMN
    low = wanted.text_height * POINTS_PER_MILLIMETRE < _FEWEST_LINES * 12
    return replace(wanted, width=page.width if narrow else wanted.width, height=page.height if low else wanted.height)
