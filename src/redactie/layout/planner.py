"""The automatic page plan: rows of cells in print order, chosen so that little paper stays white.

The plan is the cheapest path through the stories: from every place on a page where the next story may begin, every
way to make a row of the next stories is tried. What a row costs is told by `costs.py`. The search keeps the cheapest
few places after every story, so that it takes time in proportion to the number of stories.
"""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from redactie.layout.costs import leftover_cost
from redactie.layout.grid import Grid
from redactie.layout.measures import Measured
from redactie.layout.plan import Cell, Columns, PagePlan, Row, Stack
from redactie.layout.rows import MOST_STORIES, RowOption, places, row_options

# How many places where the next story may begin are followed.
_BREADTH = 8
_REPEATED = 5.0
_MOST_REMEMBERED = 1000
# Below this many lines at the foot of a page nothing begins.
_LEAST_ROOM = 8


class _State(Struct, frozen=True):
    """Everything before story `next` is placed; the next row may begin below line `y` of `page`.

    `row` is the last one, as if on page 0, and `before` the state that it was added to.
    """

    next: int
    page: int
    y: int
    cost: float
    widths: tuple[int, ...]
    row: Row | None
    row_page: int
    before: "_State | None"


class _Options:
    """The rows that may begin with one story, and how they can be placed at any line of a page."""

    def __init__(self, stories: Sequence[Measured], options: Sequence[RowOption]) -> None:
        self.stories = tuple(stories)
        self.options = options
        self._places: dict[int, list[tuple[RowOption, Row, float]]] = {}

    def places(self, top: int, lines: int, gap: int) -> list[tuple[RowOption, Row, float]]:
        """Return every way to place a row at this line, with all that it costs."""
        if top not in self._places:
            self._places[top] = [
                (option, row, option.cost + cost)
                for option in self.options
                for row, cost in places(option, self.stories, top, lines, gap)
            ]
        return self._places[top]


class Planner:
    """Plans editions on one grid; remembers the rows that can be made of stories that it saw before."""

    def __init__(self, grid: Grid, gap: int) -> None:
        self._grid = grid
        self._gap = gap
        self._known: dict[tuple[object, ...], _Options] = {}

    def plan(self, stories: Sequence[Measured], nameplate: int, *, opening: bool, loose: bool = False) -> PagePlan:
        """Return the plan. The stories are in print order; `opening` says that the first two share the opening page.

        `loose` lets all lists divide between any two of their lines.
        """
        if len(self._known) > _MOST_REMEMBERED:
            self._known.clear()
        best = self._search(stories, nameplate, opening=opening)
        return self._levelled(finished(_rows(best), self._grid, self._gap, nameplate), stories, loose=loose)

    def _levelled(self, plan: PagePlan, stories: Sequence[Measured], *, loose: bool) -> PagePlan:
        """Level the columns of every cell, which no cell needs more room for."""
        page = (self._grid.columns, self._grid.lines)

        def level(cell: Cell, row: Row) -> Cell:
            columns, story = Columns.of(cell, row, page), stories[cell.story]
            if loose or story.torn(columns.heights):
                return replace(cell, loose=True)
            return replace(cell, spacers=story.spacers(columns.heights, columns.level))

        rows = tuple(
            replace(
                row, stacks=tuple(Stack(s.columns, tuple(level(cell, row) for cell in s.cells)) for s in row.stacks)
            )
            for row in plan.rows
        )
        return replace(plan, rows=rows)

    def _search(self, stories: Sequence[Measured], nameplate: int, *, opening: bool) -> _State:
        start = _State(0, 0, nameplate, 0.0, (), None, 0, None)
        waiting: list[dict[int, _State]] = [{} for _ in range(len(stories) + 1)]
        waiting[0][nameplate] = start
        for index in range(len(stories)):
            options = self._options(stories, index, opening=opening and not index)
            for state in sorted(waiting[index].values(), key=lambda each: each.cost)[:_BREADTH]:
                self._follow(state, options, index, waiting)
            waiting[index].clear()
        return min(waiting[-1].values(), key=lambda each: each.cost + self._end(each))

    def _end(self, state: _State) -> float:
        return 0.8 * (self._grid.lines - state.y) * self._grid.columns

    def _options(self, stories: Sequence[Measured], index: int, *, opening: bool) -> _Options:
        """Return the rows that may begin with a story; they depend on it and the few that follow."""
        window = stories[index : index + MOST_STORIES]
        key = (opening, *(id(story) for story in window))
        if key not in self._known:
            self._known[key] = _Options(window, row_options(window, self._grid.columns, self._gap, opening=opening))
        return self._known[key]

    def _follow(self, state: _State, options: _Options, index: int, waiting: list[dict[int, _State]]) -> None:
        for page, top, extra in self._starts(state):
            before = state.cost + extra
            for option, row, cost in options.places(top, self._grid.lines, self._gap):
                total = before + cost + (_REPEATED if option.widths == state.widths else 0.0)
                after = index + option.next
                known = waiting[after].get(row.end)
                if known is None or total < known.cost:
                    end = page + row.end_page
                    waiting[after][row.end] = _State(after, end, row.end, total, option.widths, row, page, state)

    def _starts(self, state: _State) -> list[tuple[int, int, float]]:
        """Return where the next row may begin: below the last one, or on the next page at the cost of the white."""
        lines = self._grid.lines
        y = state.y + (self._gap if state.y else 0)
        starts: list[tuple[int, int, float]] = []
        if y <= lines - _LEAST_ROOM:
            starts.append((state.page, y, 0.0))
        if state.y:
            starts.append((state.page + 1, 0, leftover_cost(max(0, lines - state.y), self._grid.columns)))
        return starts


def _rows(state: _State) -> list[Row]:
    """Return the rows on the way to a state, on their pages and with their stories' numbers."""
    rows: list[Row] = []
    while state.row and state.before:
        row, first = state.row, state.before.next
        stacks = tuple(
            replace(stack, cells=tuple(replace(cell, story=cell.story + first) for cell in stack.cells))
            for stack in row.stacks
        )
        rows.append(replace(row, page=state.row_page, end_page=state.row_page + row.end_page, stacks=stacks))
        state = state.before
    return rows[::-1]


def finished(rows: Sequence[Row], grid: Grid, gap: int, nameplate: int) -> PagePlan:
    """Spread what is left on every page over the distances between its rows, and count the pages."""
    pages = max((row.end_page for row in rows), default=0) + 1
    carried = {row.end_page for row in rows if row.end_page != row.page}
    spread: list[Row] = []
    for page in range(pages):
        here = [row for row in rows if row.page == page]
        headed = page in carried or (page == 0 and nameplate > 0)
        spread += here if page == pages - 1 else _spread(here, grid.lines, headed=headed)
    return PagePlan(tuple(spread), gap, pages)


def _spread(rows: list[Row], lines: int, *, headed: bool) -> list[Row]:
    """Move rows down so that the last one ends at the foot of the page, if each distance grows by no more than two."""
    if not rows or rows[-1].end_page != rows[-1].page:
        return rows
    left, places = lines - rows[-1].end, len(rows) - (0 if headed else 1)
    if not 0 < left <= 2 * places:
        return rows
    shifts = [left * (index + (1 if headed else 0)) // places for index in range(len(rows))]
    return [replace(row, top=row.top + shift, end=row.end + shift) for row, shift in zip(rows, shifts, strict=True)]
