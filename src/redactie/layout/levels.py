"""Levels columns within their height: keeps lines free at the foot of some, so that all end as even as they can.

The engine fills one column after the other to its height. What stands together (sub-heads with their text, the first
and last lines of paragraphs) leaves gaps on the way, and the last column pays for all of them. A spacer at the foot of
an earlier column gives the last one its share. The same spacers keep sub-heads from standing over a single line.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from redactie.layout.atoms import Atom, Nature
from redactie.layout.columns import Column, Front, fill, fill_column

# A sub-head over a single line at the foot of a column, and a list that must divide anywhere, in squares of lines.
_STUB = 60
_TORN = 200
_MOST_STATES = 6
_DEEPEST_CUT = 14


class _State(Struct, frozen=True):
    """Columns filled so far, with the spacers in them."""

    front: Front
    used: tuple[int, ...]
    cost: float
    spacers: tuple[tuple[int, int], ...]


def spacers(atoms: Sequence[Atom], heights: Sequence[int], last: int) -> Mapping[int, int]:
    """Return the spacers for columns of these heights: before which pieces how many lines stay free.

    The last `last` columns are to be level; those before end at the foot of a page. No column grows.
    """
    best = _search(atoms, heights, len(heights) - last)
    if best is None or not best.spacers:
        return {}
    found = dict(best.spacers)
    # The engine meets a spacer where the text does, so what was found must also come of a run with spacers.
    return found if fill(atoms, heights, found).used == best.used else {}


def _search(atoms: Sequence[Atom], heights: Sequence[int], level: int) -> _State | None:
    """Follow the cheapest ways through the columns; None if the columns do not hold the body."""
    states = [_State(Front(), (), 0.0, ())]
    mean = 0.0
    for number, height in enumerate(heights):
        if number == level:
            # What the level columns hold together does not depend on how they share it.
            whole = fill(atoms, heights)
            mean = sum(whole.used[level:]) / (len(heights) - level)
            if whole.over:
                return None
        closing = number == len(heights) - 1
        deepest = 0 if closing else min(_DEEPEST_CUT, height - int(mean) + 3) if number >= level else 2
        found: dict[tuple[int, int, tuple[int, ...]], _State] = {}
        for state in states:
            for after in _ways(atoms, state, height, deepest, mean, level=number >= level):
                key = (after.front.index, after.front.line, after.front.waiting)
                if key not in found or after.cost < found[key].cost:
                    found[key] = after
        # The first one is what the engine does by itself: it holds everything.
        first, *others = found.values()
        states = [first, *sorted(others, key=lambda each: each.cost)[:_MOST_STATES]]
    whole_ones = (each for each in states if each.front.index >= len(atoms) and not each.front.waiting)
    return min(whole_ones, key=lambda each: each.cost, default=None)


def _ways(
    atoms: Sequence[Atom], state: _State, height: int, deepest: int, mean: float, *, level: bool
) -> Iterator[_State]:
    """Yield the ways to fill the next column: as it comes, and with every spacer that can stand in it."""

    def after(column: Column, spacer: tuple[tuple[int, int], ...]) -> _State:
        ends = column.front.index >= len(atoms)
        goal = mean if level else column.used if ends else height
        cost = (column.used - goal) ** 2 + _STUB * column.stub + _TORN * column.torn
        return _State(column.front, (*state.used, column.used), state.cost + cost, state.spacers + spacer)

    plain = fill_column(atoms, state.front, height)
    yield after(plain, ())
    every = [*_places(atoms, state.front, plain)]
    # The first block leaves the spacer the most room, the last one comes after what floats.
    for place in {every[0], every[-1]} if every else ():
        for lines in range(1, deepest + 1):
            yield after(fill_column(atoms, state.front, height, {place: lines}), ((place, lines),))


def _places(atoms: Sequence[Atom], start: Front, column: Column) -> Iterator[int]:
    """Yield the blocks before which a spacer can stand so that it falls into this column.

    One at the very top is met while the column before is filled; one after a sub-head would part it from its text.
    """
    for index, line in column.starts:
        block = atoms[index].anchor and atoms[index - 1].nature is not Nature.HEADING
        if block and index and (index != start.index or line):
            yield index
