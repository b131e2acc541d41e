"""What is left on a page goes between its rows, so that the last one ends at its foot."""

from collections.abc import Sequence

from msgspec.structs import replace

from redactie.layout.grid import Grid
from redactie.layout.plan import PagePlan, Row, with_heads

# How many lines the distance between two rows may grow to fill a page, before heads grow by a line.
_WIDEST = 3


def finished(rows: Sequence[Row], grid: Grid, gap: int, nameplate: int) -> PagePlan:
    """Spread what is left on every page over the distances between its rows, and count the pages."""
    pages = max((row.end_page for row in rows), default=0) + 1
    carried = {row.end_page: row.end for row in rows if row.end_page != row.page}
    done: list[Row] = []
    for page in range(pages):
        here = [row for row in rows if row.page == page]
        above = carried.get(page, nameplate if page == 0 else 0)
        done += here if page == pages - 1 and not _lowered(here) else spread(here, grid.lines, gap, above)
    return PagePlan(tuple(done), gap, pages)


def _lowered(rows: Sequence[Row]) -> bool:
    return bool(rows) and rows[-1].end_page != rows[-1].page


def spread(rows: list[Row], lines: int, gap: int, above: int) -> list[Row]:
    """Move rows down so that the last one ends at the foot of the page; what is free is shared by all distances.

    `above` is where what stands over the first row ends, 0 if nothing does. A row that goes on to the next page stays
    where it is. Where the distances would grow too wide, the heads of stories whose height the editor did not set take
    a line each; the rest stays white.
    """
    if not rows:
        return rows
    fixed = rows[-1].end_page != rows[-1].page
    tops = _close_together(rows, gap, above)
    free = rows[-1].top - tops[-1] if fixed else lines - tops[-1] - rows[-1].height
    distances = len(rows) - (0 if above else 1)
    growing = [index for index, row in enumerate(rows) if not _stays(row)]
    heads = growing[: max(0, free - _WIDEST * distances)]
    shared = min(free, _WIDEST * distances)
    done: list[Row] = []
    for index, (row, top) in enumerate(zip(rows, tops, strict=True)):
        if fixed and index == len(rows) - 1:
            done.append(row)
            continue
        down = shared * (index + (1 if above else 0)) // distances if distances else 0
        place = top + down + sum(head < index for head in heads)
        done.append(_moved(row, place, 1 if index in heads else 0))
    return done


def _stays(row: Row) -> bool:
    """Tell whether a row keeps its height: it goes on to the next page, or the editor set it."""
    return row.end_page != row.page or any(cell.pinned for stack in row.stacks for cell in stack.cells)


def _moved(row: Row, top: int, more: int) -> Row:
    """Return a row that begins at a line, with so many lines more in its heads."""
    stacks = with_heads(row.stacks, more)
    height = row.height + more
    return replace(row, top=top, height=height, first=row.first + more, end=top + height, stacks=stacks)


def _close_together(rows: Sequence[Row], gap: int, above: int) -> list[int]:
    """Return where rows would stand with no more than the gap between them."""
    tops: list[int] = []
    y = above
    for row in rows:
        tops.append(y + (gap if y else 0))
        y = tops[-1] + row.height
    return tops
