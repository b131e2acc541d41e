"""From what the engine tells about its marks to spots, areas and fits."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from redactie.layout.grid import RISE, Grid
from redactie.layout.pages import Area, Fit, PlacedPicture, Spot
from redactie.layout.plan import Cell, PagePlan, Row
from redactie.layout.source import HEADLINE_FIRST, HEADLINE_LAST, StorySource
from redactie.text.lines import Lines

QUERY_MARKS = (
    "query(<mark>).map(it => { let at = it.location().position(); (..it.value, at.page, at.x.pt(), at.y.pt()) })"
)
# Only pictures whose size is given in points: those of registers and the logo are sized by what they stand in.
_QUERY_IMAGES = (
    "query(image).filter(it => auto not in (it.width, it.height) and it.width.ratio == 0% and it.height.ratio == 0%)"
    ".map(it => { let at = it.location().position(); "
    "(it.source, at.page, at.x.pt(), at.y.pt(), it.width.length.abs.pt(), it.height.length.abs.pt()) })"
)
QUERY_FOUND = f"(marks: {QUERY_MARKS}, images: {_QUERY_IMAGES}, pages: query(<close>).first().location().page())"
# Marks that tell where something ends, and nothing to click.
_UNSEEN = ("end", HEADLINE_FIRST, HEADLINE_LAST)
# What lines of a headline are apart, in parts of its size.
_HEADLINE_LEADING = 1.1


class FoundMark(Struct, frozen=True):
    """A mark as the engine found it: `number` is that of the body's mark, or -1 with the name of a part."""

    story: str
    number: int
    part: str
    lines: tuple[int, int] | None
    page: int
    x: float
    y: float


class FoundImage(Struct, frozen=True):
    """A picture as the engine found it: its staged file, its page from 1, its corner and its size in points."""

    path: str
    page: int
    x: float
    y: float
    width: float
    height: float


class Found(Struct, frozen=True):
    """What the engine found in a document: its marks and pictures in the order of print, and how many pages it has."""

    marks: list[FoundMark]
    pages: int
    images: list[FoundImage] = []


def read_found(answer: Mapping[str, Any]) -> Found:
    """Read the answer to `QUERY_FOUND`."""
    images = [FoundImage(str(path), int(page), *map(float, rest)) for path, page, *rest in answer["images"]]
    return Found(read_marks(answer["marks"]), int(answer["pages"]), images)


def read_marks(answer: Sequence[Sequence[Any]]) -> list[FoundMark]:
    """Read the answer to `QUERY_MARKS`."""
    found: list[FoundMark] = []
    for story, number, *rest, page, x, y in answer:
        part = str(rest[0]) if rest else "body"
        lines = (int(rest[1]), int(rest[2])) if len(rest) == 3 else None
        found.append(FoundMark(str(story), int(number), part, lines, int(page), float(x), float(y)))
    return found


class PlacedCell(Struct, frozen=True):
    """A cell with its place: `left` is its first column, `page` and `top` (a line) are where it begins, from 0."""

    cell: Cell
    row: Row
    left: int
    page: int
    top: int


def placed_cells(plan: PagePlan) -> dict[int, PlacedCell]:
    """Return where every story of the plan stands, by its number."""
    placed: dict[int, PlacedCell] = {}
    for row in plan.rows:
        left = 0
        for stack in row.stacks:
            top = row.top
            for cell in stack.cells:
                placed[cell.story] = PlacedCell(cell, row, left, row.page, top)
                top += cell.height + plan.gap
            left += stack.columns
    return placed


def areas(story: str, placed: PlacedCell, grid: Grid) -> list[Area]:
    """Return the rectangles of a story, one for every page that it stands on."""
    found: list[Area] = []
    page, top, left = placed.page, placed.top, placed.cell.height
    while left > 0:
        here = min(left, grid.lines - top) if left > grid.lines - top else left
        x, y = grid.column_left(placed.left), grid.top + top * grid.leading
        turned = placed.cell.turning is not None and page > placed.page
        width = grid.span(grid.columns if turned else placed.cell.columns)
        found.append(Area(story, page + 1, x, y, width, here * grid.leading))
        page, top, left = page + 1, 0, left - max(here, 1)
    return found


def pictures(
    images: Sequence[FoundImage], sources: Mapping[str, str], zones: Sequence[Area]
) -> Iterator[PlacedPicture]:
    """Yield the pictures of a story: `sources` are its files and where they are staged, `zones` its areas."""
    for image in images:
        if any(_holds(zone, image) for zone in zones):
            for source, path in sources.items():
                if path == image.path:
                    yield PlacedPicture(zones[0].article, source, image.page, image.width, image.height)


def _holds(zone: Area, image: FoundImage) -> bool:
    right, bottom = zone.x + zone.width + 1, zone.y + zone.height + 1
    return image.page == zone.page and zone.x - 1 <= image.x <= right and zone.y - 1 <= image.y <= bottom


def headline_lines(found: Sequence[FoundMark], placed: Mapping[str, PlacedCell]) -> dict[str, int]:
    """Return over how many lines the headline of each story goes; a story without one is not there.

    The engine puts the first mark at the top of the headline, and the last one at the foot of its last line.
    """
    first = {each.story: each.y for each in found if each.part == HEADLINE_FIRST}
    last = {each.story: each.y for each in found if each.part == HEADLINE_LAST}
    return {
        story: max(1, round((last[story] - top) / (_HEADLINE_LEADING * placed[story].cell.title.size)))
        for story, top in first.items()
        if story in last and story in placed
    }


def overset(placed: PlacedCell, end: FoundMark | None, grid: Grid) -> int:
    """Return how many lines of a story run on below its last column, as the engine set it."""
    if end is None or not placed.cell.lines:
        return 0
    bottom = placed.top + placed.cell.height - placed.cell.foot
    page = placed.page
    while bottom > grid.lines and page + 1 < end.page:
        bottom, page = bottom - grid.lines, page + 1
    lines = (end.y - grid.top) / grid.leading - bottom
    return max(0, -int(-lines // 1)) if lines > 0.3 else 0


def fit(placed: PlacedCell, over: int, pages: tuple[int, ...], gap: int, *, grows: bool = True) -> Fit:
    """Return how a story fits: what is over, or what its cell and its row leave empty under it.

    Only one that `grows` with its text is ever short.
    """
    if over:
        return Fit(over, pages)
    stack = next(s for s in placed.row.stacks if any(cell.story == placed.cell.story for cell in s.cells))
    last = stack.cells[-1].story == placed.cell.story
    if not grows:
        return Fit(0, pages)
    slack = placed.row.height - stack.height(gap) if last and placed.row.page == placed.row.end_page else 0
    return Fit(-(max(0, slack) + placed.cell.free) * placed.cell.columns, pages)


def free(zones: Sequence[Area], lines: int, inside: int, grid: Grid) -> Iterator[Area]:
    """Yield the space under a story that `lines` lines of one column would fill; `zones` are its areas.

    Of its height so many lines are `inside` the story's own area.
    """
    if zones and lines > 0:
        last = zones[-1]
        columns = round((last.width + grid.gutter) / (grid.column_width + grid.gutter))
        height = lines / columns * grid.leading
        top = last.y + last.height - inside * grid.leading
        yield Area(last.article, last.page, last.x, top, last.width, height)


def spots(
    found: Sequence[FoundMark], sources: Mapping[str, StorySource], placed: Mapping[str, PlacedCell], grid: Grid
) -> list[Spot]:
    """Return the spots of everything that is marked, in reading order."""
    return [
        _spot(each, sources[each.story], placed[each.story], grid)
        for each in found
        if each.story in placed and each.part not in _UNSEEN
    ]


def _spot(each: FoundMark, source: StorySource, placed: PlacedCell, grid: Grid) -> Spot:
    if each.number < 0:
        lines = Lines(*each.lines) if each.lines else None
        return Spot(each.story, each.part, lines, each.page, each.x, each.y, grid.span(placed.cell.columns))
    mark = source.marks[each.number]
    y = each.y - (RISE * grid.leading if mark.inline else 0.0)
    return Spot(each.story, mark.part, mark.lines, each.page, each.x, y, grid.column_width)
