"""Where on a page a row of stories can be placed: in one piece, or so that it goes on to the next page."""

from collections.abc import Sequence
from math import inf

from msgspec.structs import replace

from redactie.layout.costs import BREAK, EDITORIAL, TAIL, shape_cost, tail_cost, white_cost
from redactie.layout.feet import flowed
from redactie.layout.measures import Measured
from redactie.layout.plan import Cell, Row, Stack, Turning, with_heads
from redactie.layout.rows import FEWEST_LINES, RowOption
from redactie.model.article import Kind

# What a second story that goes on over the page costs besides.
_SECOND_BREAK = 3 * BREAK
# How many lines further down a row may begin so that more than a few lines of it go on to the next page.
_LOWER = 5
# So many lines lower a row may begin so that a hole on the next page is shared by two pages.
_LOWERED = 4


def places(option: RowOption, stories: Sequence[Measured], top: int, lines: int, gap: int) -> list[tuple[Row, float]]:
    """Return the ways to place a row at a line of a page, here page 0, each with what it costs.

    Where a row does not fit, it goes on to the next page: each story in its own columns, or the first one over the
    whole width when the others end on the first page.
    """
    room = lines - top
    if option.height <= room:
        return [(Row(0, top, option.height, option.height, 0, top + option.height, option.stacks), option.white)]
    ways: list[tuple[Row, float]] = []
    # What a row stands lower is spread between the rows above it; at the top of a page its heads take it.
    lowers = [_LOWERED, 0] if top else [0]
    while lowers:
        lower = lowers.pop()
        lowered, start = (option, top + lower) if top else (_headed(option, lower), 0)
        found = (
            _broken(lowered, stories, start, lines),
            _turned(lowered, stories, start, lines, gap) if len(option.stacks) > 1 else None,
        )
        white = 0.5 * lower * sum(stack.columns for stack in option.stacks)
        new = [(row, cost + white) for row, cost in filter(None, found)]
        ways += new
        missing = TAIL - min((_last_part(row, lines) for row, _ in new), default=TAIL)
        if missing > 0 and lower + missing <= _LOWER:
            lowers.append(lower + missing)
    # A few lines alone on a page are refused where the row can be set in another way.
    ways = [each for each in ways if _last_part(each[0], lines) >= TAIL] or ways
    if not ways and not top and len(option.stacks) == 1:
        # Nothing holds it: it takes a page and runs out of that.
        ways = [(Row(0, 0, lines, lines, 0, lines, option.stacks), white_cost(lines * option.stacks[0].columns))]
    return ways


def least_cost(option: RowOption, room: int) -> float:
    """Return what placing a row on the last `room` lines of a page costs at the very least; `places` tells exactly."""
    if option.height <= room:
        return option.white
    over = sum(height > room for height in option.heights)
    single = all(len(stack.cells) == 1 for stack in option.stacks)
    turning = over == 1 and option.heights[0] > room and len(option.stacks[0].cells) == 1
    if not single and not turning:
        return inf
    white = sum(
        white_cost((room - _LOWER - height) * stack.columns)
        for stack, height in zip(option.stacks, option.heights, strict=True)
        if height < room - _LOWER
    )
    return BREAK + white + (_SECOND_BREAK if over > 1 else 0.0)


def _headed(option: RowOption, more: int) -> RowOption:
    heights = tuple(height + more for height in option.heights)
    return replace(option, stacks=with_heads(option.stacks, more), heights=heights) if more else option


def _last_part(row: Row, lines: int) -> int:
    return row.end if row.end_page else lines


def _broken(option: RowOption, stories: Sequence[Measured], top: int, lines: int) -> tuple[Row, float] | None:
    room = lines - top
    stacks: list[Stack] = []
    ends: list[int] = []
    begun = 0.0
    for stack in option.stacks:
        cell, *more = stack.cells
        if more:
            return None
        if cell.height <= room:
            stacks.append(stack)
            ends.append(top + cell.height)
            continue
        story = stories[cell.story]
        if cell.pinned or story.in_one_piece(lines):
            return None
        parts = broken_columns(cell, story, room, lines)
        if parts is None:
            return _footed(cell, story, top, lines) if len(option.stacks) == 1 else None
        stacks.append(Stack(stack.columns, (replace(cell, lines=sum(parts), breaks=len(parts) - 1),)))
        # Two stories that both go on over the page are hard to follow.
        begun += shape_cost(parts[0], cell.columns) + (_SECOND_BREAK if begun else 1.0)
        begun += EDITORIAL if story.kind is Kind.EDITORIAL else 0.0
        begun += tail_cost(parts[-1], sum(parts) * cell.columns - story.body)
        ends.append((len(parts) - 1) * lines + parts[-1] + cell.foot)
    end = max(ends)
    # White beside the rest of a story lies open at the top of a page.
    white = sum(3 * white_cost((end - here) * stack.columns) for here, stack in zip(ends, stacks, strict=True))
    shape = shape_cost(end % lines, sum(stack.columns for stack in stacks))
    return _row(top, end, room, lines, stacks), white + shape + begun + BREAK


def _footed(cell: Cell, story: Measured, top: int, lines: int) -> tuple[Row, float] | None:
    """Return a row of one story whose foot goes on over pages, for where no page holds it under the last columns."""
    room = lines - top
    first = room - cell.head
    if cell.height <= lines or first < (FEWEST_LINES if top else 0) or not cell.foot:
        return None
    parts = (story.columns_height(cell.columns),)
    if parts[0] > first:
        if not first:
            return None
        parts = story.broken_heights(cell.columns, cell.columns, first, lines, 0)
        if parts[-1] > lines:
            return None
    last = parts[-1] + (0 if len(parts) > 1 else top + cell.head)
    foot = flowed(story.parts(cell.columns, cell.picture), last, lines)
    footed = replace(cell, lines=sum(parts), foot=foot, breaks=len(parts) - 1)
    end = (len(parts) - 1) * lines + last + foot
    # What the foot leaves white where it goes on to the next page.
    white = white_cost((foot - cell.foot) * cell.columns) if foot > cell.foot else 0.0
    return _row(top, end, room, lines, [Stack(cell.columns, (footed,))]), white + BREAK


def _turned(option: RowOption, stories: Sequence[Measured], top: int, lines: int, gap: int) -> tuple[Row, float] | None:
    room = lines - top
    turning, others = option.stacks[0], option.stacks[1:]
    cell, story = turning.cells[0], stories[turning.cells[0].story]
    depth = room - cell.head
    columns = sum(stack.columns for stack in option.stacks)
    if (
        cell.pinned
        or story.in_one_piece(lines)
        or len(turning.cells) > 1
        or depth < FEWEST_LINES
        or any(stack.height(gap) > room for stack in others)
    ):
        return None
    hole = story.hole(cell.columns, depth)
    if hole is None or (top and story.bursts(cell.columns, depth)):
        return None
    foot = story.foot(columns, cell.picture)
    parts = story.broken_heights(cell.columns, columns, depth, lines, foot)
    if parts[-1] == 0 or parts[-1] + foot > lines:
        return None
    turned = replace(cell, lines=sum(parts), foot=foot, turning=Turning(depth, hole), breaks=len(parts) - 1)
    white = sum(white_cost((room - stack.height(gap)) * stack.columns) for stack in others)
    end = (len(parts) - 1) * lines + parts[-1] + foot
    stacks = [Stack(turning.columns, (turned,)), *others]
    empty = depth * cell.columns + sum(parts[1:]) * columns - story.body
    shape = shape_cost(depth, cell.columns) + shape_cost(parts[-1], columns)
    return _row(top, end, room, lines, stacks), white + shape + tail_cost(parts[-1], empty) + BREAK


def _row(top: int, end: int, room: int, lines: int, stacks: Sequence[Stack]) -> Row:
    """Return a row that ends at line `end`, counted from the top of its first page."""
    pages, rest = divmod(end, lines)
    last, rest = (pages - 1, lines) if not rest else (pages, rest)
    return Row(0, top, end - top, room, last, rest, tuple(stacks))


def broken_columns(cell: Cell, story: Measured, room: int, lines: int) -> tuple[int, ...] | None:
    """Return the heights of a cell's columns on each page when it has `room` lines on the first."""
    first = room - cell.head
    if first < (FEWEST_LINES if room < lines else 1) or not story.atoms:
        return None
    if room < lines and story.bursts(cell.columns, first):
        return None
    parts = story.broken_heights(cell.columns, cell.columns, first, lines, cell.foot)
    # A picture alone is no good reason to go on to the next page.
    return parts if parts[-1] and parts[-1] + cell.foot <= lines else None
