"""The ways to make a row of the next stories: side by side, or some of them under each other in one stack."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice, product
from math import inf
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from redactie.layout.costs import BREAK, EDITORIAL, TAIL, shape_cost, tail_cost, white_cost
from redactie.layout.feet import flowed
from redactie.layout.measures import Measured, Wide
from redactie.layout.plan import Cell, Row, Stack, Turning
from redactie.layout.wishes import UNMET, Wishes, unmet
from redactie.model.article import Kind

# The fewest lines of columns that a story may have on the page where it begins, when it goes on to the next.
_FEWEST_LINES = 3
_HIGHEST_STACK = 3
MOST_STORIES = 6
_MOST_OPTIONS = 20
# What an opening page without the editorial beside the lead costs, and one on which both are as wide.
_LONELY_LEAD = 70.0
_EVEN_LEAD = 25.0
# What a second story that goes on over the page costs besides.
_SECOND_BREAK = 3 * BREAK
# How many lines further down a row may begin so that more than a few lines of it go on to the next page.
_LOWER = 5
# So many lines lower a row may begin so that a hole on the next page is shared by two pages.
_LOWERED = 4
NO_WISHES: Wishes = MappingProxyType({})


class RowOption(Struct, frozen=True):
    """Stories in stacks, each as high as it needs; `next` is how many stories it takes.

    `heights` and `widths` are those of the stacks, in lines and columns. `white` is what the lower ones leave empty
    where all stand on one page, as a cost.
    """

    stacks: tuple[Stack, ...]
    heights: tuple[int, ...]
    widths: tuple[int, ...]
    next: int
    cost: float
    white: float

    @property
    def height(self) -> int:
        """The height of the highest stack."""
        return max(self.heights)


def row_options(
    stories: Sequence[Measured], columns: int, gap: int, *, opening: bool, wishes: Wishes = NO_WISHES
) -> tuple[RowOption, ...]:
    """Return the good rows that begin with the first of these stories; their numbers count from there.

    Of `wishes` those rows that grant most are good, and those that can always be placed.
    """
    cells = _Cells(stories, wishes)
    options: list[RowOption] = []
    for widths in _compositions(columns):
        if opening and widths not in ((columns,), (columns - 1, 1), (2, 2)):
            continue
        extra = _opening_cost(widths) if opening else 0.0
        for counts in _counts(len(widths)):
            if sum(counts) <= len(stories):
                made = _options(cells, widths, counts, gap)
                options += (replace(each, cost=each.cost + extra) for each in made)
    return _best(_granting(options, wishes) if wishes else options)


def _granting(options: Sequence[RowOption], wishes: Wishes) -> list[RowOption]:
    """Return the rows that leave the fewest wishes unmet, and those of one stack, each with what that costs."""
    missing = [unmet(option.stacks, wishes) for option in options]
    least = min(missing, default=0)
    return [
        replace(option, cost=option.cost + UNMET * (count - least))
        for option, count in zip(options, missing, strict=True)
        if count == least or len(option.stacks) == 1
    ]


def _opening_cost(widths: Sequence[int]) -> float:
    return _LONELY_LEAD if len(widths) == 1 else _EVEN_LEAD if widths[0] == widths[1] else 0.0


def _best(options: Sequence[RowOption]) -> tuple[RowOption, ...]:
    """Return the cheapest rows, and no two that differ in nothing but what they cost."""
    found: dict[tuple[tuple[int, ...], int, int], RowOption] = {}
    for option in sorted(options, key=lambda each: (each.cost + each.white) / each.next):
        found.setdefault((option.widths, option.next, option.height), option)
    kept = tuple(found.values())[:_MOST_OPTIONS]
    # A row of one story over the whole page can always be placed.
    return kept + tuple(each for each in found.values() if len(each.widths) == 1 and each not in kept)


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

    return tuple(each for each in more(stacks) if sum(each) <= min(MOST_STORIES, stacks + 2))


class _Cells:
    """The cells that stories can have at every width, each with what it costs; every one is made once."""

    def __init__(self, stories: Sequence[Measured], wishes: Wishes) -> None:
        self._stories = stories
        self._wishes = wishes
        self._made: dict[tuple[int, int], tuple[tuple[Cell, float], ...]] = {}

    def of(self, number: int, width: int) -> tuple[tuple[Cell, float], ...]:
        """Return the cells of a story at a width; none where it cannot be so wide."""
        if (number, width) not in self._made:
            story, wish = self._stories[number], self._wishes.get(number)
            cells = (
                (_cell(number, story, width, wide, wish.lines if wish else 0), wide)
                for wide in story.wides.get(width, ())
            )
            self._made[number, width] = tuple((cell, _cell_cost(cell, story, wide)) for cell, wide in cells)
        return self._made[number, width]


def _cell(number: int, story: Measured, width: int, wide: Wide, asked: int) -> Cell:
    """Return the cell of a story in a shape, `asked` lines high or as high as its text needs."""
    across = story.text_columns(width)
    needed = story.columns_height(across)
    free = asked - wide.head - needed - wide.foot if asked else 0
    # The first lines of the text always stand in the cell.
    lines = needed if free >= 0 else max(min(needed, _FEWEST_LINES), needed + free)
    return Cell(
        number, width, lines, wide.head, wide.foot, wide.shape.picture, wide.title,
        across=across, pinned=asked > 0, free=max(0, free), cut=lines < needed,
    )  # fmt: skip


def _cell_cost(cell: Cell, story: Measured, wide: Wide) -> float:
    uneven = max(0, cell.lines * cell.text_columns - story.body)
    editorial = EDITORIAL if story.kind is Kind.EDITORIAL and cell.columns > 2 else 0.0
    shape = wide.shape.cost + shape_cost(cell.lines, cell.text_columns)
    return shape + 1.5 * white_cost(wide.white) + 0.7 * uneven + editorial


def _options(cells: _Cells, widths: Sequence[int], counts: Sequence[int], gap: int) -> Iterator[RowOption]:
    """Yield a row for every choice of the shapes of its stories."""
    columns = [width for width, count in zip(widths, counts, strict=True) for _ in range(count)]
    for chosen in product(*(cells.of(number, width) for number, width in enumerate(columns))):
        rest = iter(cell for cell, _ in chosen)
        stacks = tuple(Stack(width, tuple(islice(rest, count))) for width, count in zip(widths, counts, strict=True))
        heights = tuple(stack.height(gap) for stack in stacks)
        height = max(heights)
        white = sum(white_cost((height - each) * width) for each, width in zip(heights, widths, strict=True))
        yield RowOption(stacks, heights, tuple(widths), len(columns), sum(cost for _, cost in chosen), white)


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


def with_heads(stacks: tuple[Stack, ...], more: int) -> tuple[Stack, ...]:
    """Return stacks with so many lines more in the heads of their first stories, unless the editor set their height."""
    if not more:
        return stacks
    return tuple(
        Stack(stack.columns, (replace(stack.cells[0], head=stack.cells[0].head + more), *stack.cells[1:]))
        if not stack.cells[0].pinned
        else stack
        for stack in stacks
    )


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
        parts = broken_columns(cell, stories[cell.story], room, lines)
        if cell.pinned or stories[cell.story].in_one_piece(lines):
            return None
        if parts is None:
            return _footed(cell, stories[cell.story], top, lines) if len(option.stacks) == 1 else None
        stacks.append(Stack(stack.columns, (replace(cell, lines=sum(parts), breaks=len(parts) - 1),)))
        # Two stories that both go on over the page are hard to follow.
        begun += shape_cost(parts[0], cell.columns) + (_SECOND_BREAK if begun else 1.0)
        begun += EDITORIAL if stories[cell.story].kind is Kind.EDITORIAL else 0.0
        begun += tail_cost(parts[-1], sum(parts) * cell.columns - stories[cell.story].body)
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
    if cell.height <= lines or first < (_FEWEST_LINES if top else 0) or not cell.foot:
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
        or depth < _FEWEST_LINES
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
    if first < (_FEWEST_LINES if room < lines else 1) or not story.atoms:
        return None
    if room < lines and story.bursts(cell.columns, first):
        return None
    parts = story.broken_heights(cell.columns, cell.columns, first, lines, cell.foot)
    # A picture alone is no good reason to go on to the next page.
    return parts if parts[-1] and parts[-1] + cell.foot <= lines else None
