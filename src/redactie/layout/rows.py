"""The ways to make a row of the next stories: side by side, or some of them under each other in one stack."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice, product

from msgspec import Struct
from msgspec.structs import replace

from redactie.layout.costs import EDITORIAL, shape_cost, white_cost
from redactie.layout.measures import Measured, Wide
from redactie.layout.plan import Cell, Stack
from redactie.layout.wishes import NO_WISHES, UNMET, Wishes, unmet
from redactie.model.article import Kind

# The fewest lines of columns that a story may have on the page where it begins, when it goes on to the next.
FEWEST_LINES = 3
_HIGHEST_STACK = 3
MOST_STORIES = 6
_MOST_OPTIONS = 20
# What an opening page without the editorial beside the lead costs, and one on which both are as wide.
_LONELY_LEAD = 70.0
_EVEN_LEAD = 25.0


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
    lines = needed if free >= 0 else max(min(needed, FEWEST_LINES), needed + free)
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
