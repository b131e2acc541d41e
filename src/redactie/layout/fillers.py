"""Fillers: standing pieces for paper that would stay white. The plan is made without them; they never change it."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from redactie.layout.grid import Grid
from redactie.layout.measures import Measured
from redactie.layout.plan import Cell, Row, Stack
from redactie.layout.wishes import Wishes


def with_fillers(
    rows: Sequence[Row], fillers: Mapping[int, Measured], wishes: Wishes, grid: Grid, gap: int
) -> list[Row]:
    """Return the rows of a plan with the fillers for which it leaves room, by their numbers in print order.

    Each goes to the first page with room, or to no other than the one that is wished for: to the foot of it, else under
    a stack that is shorter than its row.
    """
    done = list(rows)
    pages = max((row.end_page for row in rows), default=-1) + 1
    for number, filler in fillers.items():
        wish = wishes.get(number)
        for page in (wish.page,) if wish else range(pages):
            placed = _at_foot(done, page, number, filler, grid, gap) or _under_stack(done, page, number, filler, gap)
            if placed:
                done = placed
                break
    return done


def _at_foot(rows: list[Row], page: int, number: int, filler: Measured, grid: Grid, gap: int) -> list[Row] | None:
    """Return the rows with a filler across the foot of a page, None where there is no room for it."""
    last = max((place for place, row in enumerate(rows) if row.page <= page <= row.end_page), default=-1)
    if last < 0 or rows[last].end_page != page:
        return None
    top = rows[last].end + gap
    cell = next(_cells(number, filler, grid.columns, grid.lines - top), None)
    if cell is None:
        return None
    row = Row(page, top, cell.height, cell.height, page, top + cell.height, (Stack(grid.columns, (cell,)),))
    return [*rows[: last + 1], row, *rows[last + 1 :]]


def _under_stack(rows: list[Row], page: int, number: int, filler: Measured, gap: int) -> list[Row] | None:
    """Return the rows with a filler under a stack that leaves it room, None where none does."""
    for place, row in enumerate(rows):
        if row.page != page or row.end_page != page:
            continue
        for at, stack in enumerate(row.stacks):
            cell = next(_cells(number, filler, stack.columns, row.height - stack.height(gap) - gap), None)
            if cell:
                stacks = (*row.stacks[:at], Stack(stack.columns, (*stack.cells, cell)), *row.stacks[at + 1 :])
                return [*rows[:place], replace(row, stacks=stacks), *rows[place + 1 :]]
    return None


def _cells(number: int, filler: Measured, columns: int, lines: int) -> Iterator[Cell]:
    """Yield the ways to set a filler in so many columns and lines, the best one first."""
    across = filler.text_columns(columns)
    for wide in sorted(filler.wides.get(columns, ()), key=lambda each: each.shape.cost + each.white):
        cell = Cell(
            number, columns, filler.columns_height(across), wide.head, wide.foot, wide.shape.picture, wide.title,
            across=across,
        )  # fmt: skip
        if 0 < cell.height <= lines:
            yield cell
