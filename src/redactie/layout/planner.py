"""The automatic page plan: rows of cells in print order, chosen so that little paper stays white.

The plan is the cheapest path through the stories: from every place on a page where the next story may begin, every
way to make a row of the next stories is tried. What a row costs is told by `costs.py`; what the editor asked for by
`wishes.py`. The search keeps the cheapest few places after every story, so that it takes time in proportion to the
number of stories.
"""

from collections.abc import Sequence
from functools import partial
from math import inf

from msgspec import Struct
from msgspec.structs import replace

from redactie.layout.costs import end_cost, leftover_cost, white_cost
from redactie.layout.fillers import with_fillers
from redactie.layout.grid import Grid
from redactie.layout.measures import Measured
from redactie.layout.placing import least_cost, places
from redactie.layout.plan import Cell, Columns, PagePlan, Row, with_cells
from redactie.layout.rows import MOST_STORIES, RowOption, row_options
from redactie.layout.spread import finished
from redactie.layout.wishes import NO_WISHES, OFF, Wish, Wishes, off
from redactie.model.article import Kind

# How many places where the next story may begin are followed.
_BREADTH = 8
_REPEATED = 5.0
_MOST_REMEMBERED = 1000
_MOST_PLANS = 40
# Below this many lines at the foot of a page nothing begins.
_LEAST_ROOM = 8
# Behind how many empty pages a row is tried, and behind the last one in any case.
_MOST_AHEAD = 4


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


class _Waiting:
    """The cheapest states after a story, by page (0 where that does not matter) and line.

    `bound` is what a state must cost less than to be among those that are followed.
    """

    def __init__(self) -> None:
        self.states: dict[tuple[int, int], _State] = {}
        self.bound = inf

    def offer(self, place: tuple[int, int], state: _State) -> None:
        """Take a state in, unless one that costs no more is at its place."""
        known = self.states.get(place)
        if known is None or state.cost < known.cost:
            self.states[place] = state
            if len(self.states) >= _BREADTH:
                self.bound = sorted(each.cost for each in self.states.values())[_BREADTH - 1]

    def best(self) -> list[_State]:
        """Return the states that are followed, the cheapest first."""
        return sorted(self.states.values(), key=lambda each: each.cost)[:_BREADTH]


class _Options:
    """The rows that may begin with one story, the cheapest first, and how they can be placed at any line of a page.

    `wishes` are those for the stories that they may have; their numbers count from the first one.
    """

    def __init__(self, stories: Sequence[Measured], options: Sequence[RowOption], wishes: Wishes) -> None:
        self.stories = tuple(stories)
        self.options = sorted(options, key=lambda each: each.cost)
        self.wishes = wishes
        self._places: dict[tuple[int, int], list[tuple[Row, float]]] = {}

    def places(self, number: int, top: int, lines: int, gap: int) -> list[tuple[Row, float]]:
        """Return every way to place row `number` at this line, each with what it costs besides the row itself."""
        key = number, top
        if key not in self._places:
            self._places[key] = places(self.options[number], self.stories, top, lines, gap)
        return self._places[key]


class Planner:
    """Plans editions on one grid; remembers the rows that can be made of stories that it saw before, and the plans.

    Most changes of a text leave what it measures as it was.
    """

    def __init__(self, grid: Grid, gap: int) -> None:
        self._grid = grid
        self._gap = gap
        self._known: dict[tuple[object, ...], _Options] = {}
        # With the stories that the plans are of: while these are held, no other story has the id of one.
        self._plans: dict[tuple[object, ...], tuple[tuple[Measured, ...], PagePlan]] = {}

    def plan(
        self,
        stories: Sequence[Measured],
        nameplate: int,
        *,
        opening: bool,
        loose: bool = False,
        wishes: Wishes = NO_WISHES,
        empty: frozenset[int] = frozenset(),
    ) -> PagePlan:
        """Return the plan. The stories are in print order; `opening` says that the first two share the opening page.

        `wishes` are granted where they can be; they never change the order. Nothing stands on the pages `empty`, from
        0.
        `loose` lets all lists divide between any two of their lines. A story that takes no paper has no place, nor has
        a filler for which no paper stays white.
        """
        key = (tuple(map(id, stories)), nameplate, opening, loose, tuple(sorted(wishes.items())), empty)
        if key not in self._plans:
            if len(self._plans) >= _MOST_PLANS:
                self._plans.clear()
            plan = self._made(stories, nameplate, opening=opening, loose=loose, wishes=wishes, empty=empty)
            self._plans[key] = tuple(stories), plan
        return self._plans[key][1]

    def _made(
        self,
        stories: Sequence[Measured],
        nameplate: int,
        *,
        opening: bool,
        loose: bool,
        wishes: Wishes,
        empty: frozenset[int],
    ) -> PagePlan:
        if len(self._known) > _MOST_REMEMBERED:
            self._known.clear()
        fillers = {number: story for number, story in enumerate(stories) if story.kind is Kind.FILLER}
        if len(fillers) == len(stories):
            fillers = {}
        numbers = [number for number, story in enumerate(stories) if not story.nothing and number not in fillers]
        printed = [stories[number] for number in numbers]
        asked = {place: self._within(wishes[number]) for place, number in enumerate(numbers) if number in wishes}
        best = self._search(printed, nameplate, asked, empty, opening=opening and numbers[:2] == [0, 1])
        rows = [_numbered(row, numbers) for row in _rows(best)]
        rows = with_fillers(rows, fillers, wishes, self._grid, self._gap)
        return self._levelled(finished(rows, self._grid, self._gap, nameplate), stories, loose=loose)

    def _within(self, wish: Wish) -> Wish:
        """Return a wish for no more lines than a page has."""
        return replace(wish, lines=min(wish.lines, self._grid.lines))

    def _levelled(self, plan: PagePlan, stories: Sequence[Measured], *, loose: bool) -> PagePlan:
        """Level the columns of every cell, which no cell needs more room for."""
        page = (self._grid.columns, self._grid.lines)

        def level(row: Row, cell: Cell) -> Cell:
            columns, story = Columns.of(cell, row, page), stories[cell.story]
            if loose or story.torn(columns.heights):
                return replace(cell, loose=True)
            return replace(cell, spacers=story.spacers(columns.heights, columns.level))

        return replace(plan, rows=tuple(with_cells(row, partial(level, row)) for row in plan.rows))

    def _search(
        self, stories: Sequence[Measured], nameplate: int, wishes: Wishes, empty: frozenset[int], *, opening: bool
    ) -> _State:
        start = _State(0, 0, nameplate, 0.0, (), None, 0, None)
        waiting = [_Waiting() for _ in range(len(stories) + 1)]
        waiting[0].offer((0, nameplate), start)
        for index in range(len(stories)):
            options = self._options(stories, index, wishes, opening=opening and not index)
            for state in waiting[index].best():
                self._follow(state, options, waiting[index:], empty, paged=bool(wishes or empty))
        return min(waiting[-1].states.values(), key=lambda each: each.cost + self._end(each))

    def _end(self, state: _State) -> float:
        return end_cost(self._grid.lines - state.y if state.page else 0, self._grid.lines, self._grid.columns)

    def _options(self, stories: Sequence[Measured], index: int, wishes: Wishes, *, opening: bool) -> _Options:
        """Return the rows that may begin with a story; they depend on it and the few that follow."""
        window = stories[index : index + MOST_STORIES]
        asked = {number: wishes[index + number] for number in range(len(window)) if index + number in wishes}
        key = (opening, *(id(story) for story in window), *asked.items())
        if key not in self._known:
            options = row_options(window, self._grid.columns, self._gap, opening=opening, wishes=asked)
            self._known[key] = _Options(window, options, asked)
        return self._known[key]

    def _follow(
        self, state: _State, options: _Options, waiting: Sequence[_Waiting], empty: frozenset[int], *, paged: bool
    ) -> None:
        """Add every way to go on from a state that can be among the cheapest; `waiting` are the places from it on.

        `paged` tells the same place on two pages apart.
        """
        lines, wish = self._grid.lines, options.wishes.get(0)
        for page, top, extra in self._starts(state, wish.page if wish else 0, empty):
            for number, option in enumerate(options.options):
                before = state.cost + extra + option.cost + (_REPEATED if option.widths == state.widths else 0.0)
                after = waiting[option.next]
                if before + least_cost(option, lines - top) >= after.bound:
                    continue
                if options.wishes:
                    before += OFF * off(option.stacks, options.wishes, page)
                for row, cost in options.places(number, top, lines, self._gap):
                    end = page + row.end_page
                    if before + cost >= after.bound or not empty.isdisjoint(range(page, end + 1)):
                        continue
                    added = _State(
                        state.next + option.next, end, row.end, before + cost, option.widths, row, page, state
                    )
                    after.offer((end if paged else 0, row.end), added)

    def _starts(self, state: _State, wanted: int, empty: frozenset[int]) -> list[tuple[int, int, float]]:
        """Return where the next row may begin: below the last one, or on the next page at the cost of the white.

        It may also begin on page `wanted`, if that is further on, and behind pages that stay `empty`; other pages
        before that stay white.
        """
        lines = self._grid.lines
        y = state.y + (self._gap if state.y else 0)
        starts: list[tuple[int, int, float]] = []
        if y <= lines - _LEAST_ROOM:
            starts.append((state.page, y, 0.0))
        if state.y or state.page in empty:
            left = leftover_cost(max(0, lines - state.y), self._grid.columns)
            ahead = sorted(page for page in empty if page >= state.page)
            after = {state.page + 1, wanted, *(page + 1 for page in (*ahead[:_MOST_AHEAD], *ahead[-1:]))}
            for page in sorted(after - empty):
                if page > state.page:
                    white = page - state.page - 1 - sum(state.page < each < page for each in empty)
                    starts.append((page, 0, left + white * white_cost(lines * self._grid.columns)))
        return starts


def _rows(state: _State) -> list[Row]:
    """Return the rows on the way to a state, on their pages and with their stories' numbers."""
    rows: list[Row] = []
    while state.row and state.before:
        row, first = state.row, state.before.next
        row = _numbered(row, range(first, first + MOST_STORIES))
        rows.append(replace(row, page=state.row_page, end_page=state.row_page + row.end_page))
        state = state.before
    return rows[::-1]


def _numbered(row: Row, numbers: Sequence[int]) -> Row:
    """Return a row whose stories have these numbers instead of their places among them."""
    return with_cells(row, lambda cell: replace(cell, story=numbers[cell.story]))
