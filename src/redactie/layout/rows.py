"""The ways to make a row of the next stories: side by side, or some of them under each other in one stack."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from redactie.layout.costs import shape_cost, white_cost
from redactie.layout.measures import Measured
from redactie.layout.plan import Cell, Row, Stack
from redactie.model.article import Kind

# The fewest lines of columns that a story may have on the page where it begins, when it goes on to the next.
_FEWEST_LINES = 6
_HIGHEST_STACK = 3
_MOST_STORIES = 6
_NARROW = {
    Kind.ARTICLE: (2, 3),
    Kind.COLUMN: (1, 2, 3),
    Kind.EDITORIAL: (1,),
    Kind.BRIEF: (1, 2),
    Kind.BOX: (1, 2, 3),
}
# An article of so few lines may stand in one column.
_SHORT_ARTICLE = 32


@dataclass(frozen=True, slots=True)
class RowOption:
    """Stories in stacks, each as high as it needs; `next` is the number of the story after the row."""

    stacks: tuple[Stack, ...]
    height: int
    next: int
    cost: float

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths of the stacks in columns."""
        return tuple(stack.columns for stack in self.stacks)


def row_options(
    stories: Sequence[Measured], index: int, columns: int, gap: int, *, opening: bool
) -> tuple[RowOption, ...]:
    """Return every row that may begin with story `index`."""
    left = len(stories) - index
    options: list[RowOption] = []
    for widths in _compositions(columns):
        if opening and left > 1 and widths != (columns - 1, 1):
            continue
        for counts in _counts(len(widths)):
            if sum(counts) <= left:
                option = _option(stories, index, widths, counts, gap, opening=opening)
                if option:
                    options.append(option)
    return tuple(options)


@cache
def _compositions(columns: int) -> tuple[tuple[int, ...], ...]:
    """Return every way to divide the columns, the undivided page first."""

    def parts(rest: int) -> Iterator[tuple[int, ...]]:
        if rest == 0:
            yield ()
        for part in range(rest, 0, -1):
            for others in parts(rest - part):
                yield (part, *others)

    return tuple(parts(columns))


@cache
def _counts(stacks: int) -> tuple[tuple[int, ...], ...]:
    """Return how many stories each stack may have; a row of one stack has one story."""
    if stacks == 1:
        return ((1,),)

    def more(rest: int) -> Iterator[tuple[int, ...]]:
        if rest == 0:
            yield ()
            return
        for first in range(1, _HIGHEST_STACK + 1):
            for others in more(rest - 1):
                yield (first, *others)

    return tuple(each for each in more(stacks) if sum(each) <= min(_MOST_STORIES, stacks + 2))


def _option(
    stories: Sequence[Measured], index: int, widths: Sequence[int], counts: Sequence[int], gap: int, *, opening: bool
) -> RowOption | None:
    stacks: list[Stack] = []
    whole = len(widths) == 1
    for width, count in zip(widths, counts, strict=True):
        cells: list[Cell] = []
        for _ in range(count):
            story = stories[index]
            if not whole and not _allowed(story, width):
                return None
            wide = story.wides[width]
            cells.append(Cell(index, width, story.columns_height(width), wide.head, wide.foot, lead=index == 0 and opening))
            index += 1
        stacks.append(Stack(width, tuple(cells)))
    height = max(stack.height(gap) for stack in stacks)
    return RowOption(tuple(stacks), height, index, _cost(stacks, stories, height, gap))


def _allowed(story: Measured, width: int) -> bool:
    return width in _NARROW[story.kind] or (story.kind is Kind.ARTICLE and story.body <= _SHORT_ARTICLE)


def _cost(stacks: Sequence[Stack], stories: Sequence[Measured], height: int, gap: int) -> float:
    white = sum(white_cost((height - stack.height(gap)) * stack.columns) for stack in stacks)
    cells = [cell for stack in stacks for cell in stack.cells]
    shape = sum(shape_cost(cell.lines, cell.columns) for cell in cells)
    uneven = sum(cell.lines * cell.columns - stories[cell.story].body for cell in cells)
    return white + shape + 0.7 * max(0, uneven)


def place(
    option: RowOption, stories: Sequence[Measured], page: int, top: int, lines: int, gap: int
) -> tuple[Row, float] | None:
    """Place a row at a line of a page: return it with what that costs.

    A row of one story a stack may go on to the next pages. None where it cannot stand there.
    """
    room = lines - top
    if option.height <= room:
        return Row(page, top, option.height, option.height, page, top + option.height, option.stacks), 0.0
    if any(len(stack.cells) > 1 for stack in option.stacks):
        return None
    return _broken(option, stories, page, top, lines)


def _broken(option: RowOption, stories: Sequence[Measured], page: int, top: int, lines: int) -> tuple[Row, float] | None:
    room = lines - top
    stacks: list[Stack] = []
    ends: list[tuple[int, int]] = []
    for stack in option.stacks:
        cell = stack.cells[0]
        if cell.height <= room:
            stacks.append(stack)
            ends.append((0, cell.height - room))
            continue
        parts = broken_columns(cell, stories[cell.story], room, lines)
        if parts is None:
            return None
        stacks.append(Stack(stack.columns, (Cell(cell.story, cell.columns, sum(parts), cell.head, cell.foot, cell.lead),)))
        ends.append((len(parts) - 1, parts[-1] + cell.foot))
    last, end = max(ends)
    height = room + (last - 1) * lines + end
    white = sum(
        white_cost(((last - pages) * lines + end - here) * stack.columns if pages or here > 0 else ((last - 1) * lines + end - here) * stack.columns)
        for (pages, here), stack in zip(ends, stacks, strict=True)
    )
    return Row(page, top, height, room, page + last, end, tuple(stacks)), white


def broken_columns(cell: Cell, story: Measured, room: int, lines: int) -> tuple[int, ...] | None:
    """Return the heights of a cell's columns on each page when it has `room` lines on the first."""
    first = room - cell.head
    if first < _FEWEST_LINES or not story.atoms:
        return None
    before = [first]
    while (last := story.columns_height(cell.columns, tuple(before))) + cell.foot > lines:
        before.append(lines)
        if len(before) > 1 and last <= 0:
            return None
    return (*before, last)
