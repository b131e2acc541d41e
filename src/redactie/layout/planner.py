"""The automatic page plan: rows of cells in print order, chosen so that little paper stays white.

The plan is the cheapest path through the stories: from every place on a page where the next story may begin, every
way to make a row of the next stories is tried. What a row costs is told by `costs.py`. The search keeps the cheapest
few places after every story, so that it takes time in proportion to the number of stories.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from redactie.layout.costs import leftover_cost
from redactie.layout.grid import Grid
from redactie.layout.measures import Measured
from redactie.layout.plan import PagePlan, Row
from redactie.layout.rows import RowOption, places, row_options

# How many places where the next story may begin are followed.
_BREADTH = 10


@dataclass(frozen=True, slots=True)
class _State:
    """Everything before story `next` is placed; the next row may begin at line `y` of `page`."""

    next: int
    page: int
    y: int
    cost: float
    rows: tuple[Row, ...]
    widths: tuple[int, ...]


def plan_pages(stories: Sequence[Measured], nameplate: int, grid: Grid, gap: int, *, opening: bool) -> PagePlan:
    """Return the plan. The stories are in print order; `opening` says that the first two share the opening page."""
    search = _Search(stories, nameplate, grid, gap, opening)
    best = search.run()
    return finished(best.rows, grid, gap, nameplate)


class _Search:
    def __init__(self, stories: Sequence[Measured], nameplate: int, grid: Grid, gap: int, opening: bool) -> None:
        self._stories = stories
        self._nameplate = nameplate
        self._grid = grid
        self._gap = gap
        self._opening = opening

    def run(self) -> _State:
        states: dict[int, dict[int, _State]] = {0: {0: _State(0, 0, self._nameplate, 0.0, (), ())}}
        for index in range(len(self._stories)):
            options = row_options(
                self._stories, index, self._grid.columns, self._gap, opening=self._opening and not index
            )
            here = sorted(states.pop(index, {}).values(), key=lambda state: state.cost)[:_BREADTH]
            for state in here:
                for option in options:
                    self._try(state, option, states)
        return (
            min(states[len(self._stories)].values(), key=lambda state: state.cost + self._end(state))
            if self._stories
            else (states[0][0])
        )

    def _end(self, state: _State) -> float:
        return 0.5 * (self._grid.lines - state.y) * self._grid.columns

    def _try(self, state: _State, option: RowOption, states: dict[int, dict[int, _State]]) -> None:
        repeated = 5.0 if option.widths == state.widths else 0.0
        for page, top, extra in self._starts(state):
            for row, cost in places(option, self._stories, page, top, self._grid.lines, self._gap):
                total = state.cost + extra + option.cost + cost + repeated
                known = states.setdefault(option.next, {}).get(row.end)
                if known is None or total < known.cost:
                    states[option.next][row.end] = _State(
                        option.next, row.end_page, row.end, total, (*state.rows, row), option.widths
                    )

    def _starts(self, state: _State) -> list[tuple[int, int, float]]:
        """Return where the next row may begin: below the last one, or on the next page at the cost of what stays white."""
        lines = self._grid.lines
        y = state.y + (self._gap if state.rows or state.page == 0 else 0)
        starts: list[tuple[int, int, float]] = []
        if y < lines - 4:
            starts.append((state.page, y, 0.0))
        if state.rows or not starts:
            starts.append((state.page + 1, 0, leftover_cost(max(0, lines - state.y), self._grid.columns)))
        return starts


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
