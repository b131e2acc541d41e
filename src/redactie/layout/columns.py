"""How a body fills columns: the same rules by which the engine breaks columns, in whole lines.

One measured body can so be tried in any number of columns of any height without setting it again.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from redactie.layout.atoms import Atom, Nature


class Filled(Struct, frozen=True):
    """What came of filling columns: `over` lines did not fit, `used` lines stand in every column.

    `starts` tells for every piece in which column and how many lines below its top it begins; `waiting` are
    the floating pieces that wait for the next column.
    """

    over: int
    used: tuple[int, ...]
    starts: Mapping[int, tuple[int, int]]
    waiting: tuple[int, ...]

    @property
    def fits(self) -> bool:
        """Whether everything found a place."""
        return self.over == 0


def fill(atoms: Sequence[Atom], heights: Sequence[int]) -> Filled:
    """Fill columns of these heights, in lines, one after the other."""
    return _Filling(atoms, heights).run()


class _Filling:
    """One run over the columns. A column is begun anew whenever a floating piece takes room at its top."""

    def __init__(self, atoms: Sequence[Atom], heights: Sequence[int]) -> None:
        self._atoms = atoms
        self._heights = heights
        self._placed: set[int] = set()
        self._waiting: list[int] = []
        self._starts: dict[int, tuple[int, int]] = {}

    def run(self) -> Filled:
        used: list[int] = []
        position = (0, 0)
        for number, height in enumerate(self._heights):
            position, lines = self._column(position, height, number)
            used.append(lines)
        return Filled(self._left(position), tuple(used), self._starts, tuple(self._waiting))

    def _column(self, start: tuple[int, int], height: int, number: int) -> tuple[tuple[int, int], int]:
        floats = 0
        for index in tuple(self._waiting):
            needed = self._atoms[index].height
            if floats + needed > height:
                break  # none overtakes another
            floats += needed
            self._waiting.remove(index)
        while True:
            end, used, new = self._flow(start, height - floats, number)
            if new is None:
                return end, min(height, used + floats)
            self._placed.add(new)
            needed = self._atoms[new].height
            if not self._waiting and needed <= height - floats - used:
                floats += needed
            else:
                self._waiting.append(new)

    def _flow(self, start: tuple[int, int], room: int, number: int) -> tuple[tuple[int, int], int, int | None]:
        """Fill a column; stop at a floating piece that was not seen before and return its index."""
        index, line = start
        used, space = 0, 0
        sticky: tuple[int, int] | None = None
        before = 0
        while index < len(self._atoms):
            atom = self._atoms[index]
            if atom.nature is Nature.FLOATING:
                if index not in self._placed:
                    return (index, 0), used, index
                index, line = index + 1, 0
                continue
            gap = max(space, atom.above) if used and not line else 0 if used else atom.repeated
            taken = _taken(atom, line, room - used - gap)
            if not taken and line < atom.height:
                # Sub-heads go to the next column with what follows them, unless they stand at the top of this one.
                if sticky and sticky != start:
                    return sticky, before, None
                return (index, line), used, None
            if not line:
                self._starts[index] = (number, used + gap)
            if atom.nature is not Nature.HEADING:
                sticky = None
            elif sticky is None:
                sticky, before = (index, line), used
            used, line, space = used + gap + taken, line + taken, atom.below
            if line < atom.height:
                return (index, line), used, None
            index, line = index + 1, 0
        return (index, 0), used, None

    def _left(self, position: tuple[int, int]) -> int:
        index, line = position
        rest = sum(
            atom.height + atom.above for i, atom in enumerate(self._atoms) if i >= index and i not in self._placed
        )
        return rest - line + sum(self._atoms[i].height for i in self._waiting)


def _taken(atom: Atom, line: int, room: int) -> int:
    """Return how many lines of a piece fit in the room; 0 where it must go to the next column."""
    left = atom.height - line
    if left <= room:
        return left
    if atom.nature is Nature.LOOSE:
        return max(0, room)
    if atom.nature is not Nature.FLOWING or atom.height <= 3:
        return 0
    taken = min(room, left - 2)
    return taken if taken >= (2 if line == 0 else 1) else 0


def level_height(atoms: Sequence[Atom], columns: int, before: Sequence[int] = ()) -> int:
    """Return the smallest height of level columns that hold the body, after columns of the heights `before`."""
    total = sum(atom.height for atom in atoms) - sum(before)
    whole = sum(atom.above + atom.height + atom.below for atom in atoms)
    lowest = max(0, -(-total // columns) - 1)
    fitting = (h for h in range(lowest, whole) if fill(atoms, (*before, *([h] * columns))).fits)
    # One column of this height holds everything, whatever stands where.
    return next(fitting, max(lowest, whole))
