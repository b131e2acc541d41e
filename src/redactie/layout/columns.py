"""How a body fills columns: the same rules by which the engine breaks columns, in whole lines.

One measured body can so be tried in any number of columns of any height without setting it again.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from redactie.layout.atoms import Atom, Nature

# A paragraph of so many lines never divides: two lines of it stay together at either side of a break.
UNDIVIDED = 3
# How many lines columns may be higher than needed so that no list is torn.
_WHOLE = 4
_HEADING, _FLOATING = Nature.HEADING, Nature.FLOATING
_NO_SPACERS: Mapping[int, int] = {}


class Front(Struct, frozen=True):
    """How far a body has been set: the piece and the line of it that come next.

    `waiting` are the floating pieces that wait for the next column, `placed` all that were met (and ~piece for the
    spacers before pieces).
    """

    index: int = 0
    line: int = 0
    waiting: tuple[int, ...] = ()
    placed: frozenset[int] = frozenset()


START = Front()


class Column(Struct, frozen=True):
    """A filled column: `used` lines of it are taken, `starts` are the pieces that begin in it and their lines.

    `stub` says that a sub-head stands at its foot with a single line under it; `torn` that a list or the like came over
    from the column before and floating pieces leave it so little room that the engine would drop a line of it; `burst`
    that a floating piece is higher than the column.
    """

    front: Front
    used: int
    starts: tuple[tuple[int, int], ...]
    stub: bool
    torn: bool
    burst: bool


class Filled(Struct, frozen=True):
    """What came of filling columns: `over` lines did not fit, `used` lines stand in every column.

    `starts` tells for every piece in which column and how many lines below its top it begins; `front` is where
    the next column would go on. `burst` is the last column that a floating piece runs out of, -1 where there is none.
    """

    over: int
    used: tuple[int, ...]
    starts: Mapping[int, tuple[int, int]]
    front: Front
    torn: bool
    burst: int

    @property
    def fits(self) -> bool:
        """Whether everything found a place."""
        return self.over == 0


def fill(
    atoms: Sequence[Atom], heights: Sequence[int], spacers: Mapping[int, int] = _NO_SPACERS, start: Front = START
) -> Filled:
    """Fill columns of these heights, in lines, one after the other, from where others ended.

    Just before every piece in `spacers` so many lines are kept free at the foot of the column.
    """
    front, used, torn, burst = start, list[int](), False, -1
    starts: dict[int, tuple[int, int]] = {}
    for number, height in enumerate(heights):
        column = fill_column(atoms, front, height, spacers)
        front = column.front
        used.append(column.used)
        starts.update((index, (number, line)) for index, line in column.starts)
        torn = torn or column.torn
        burst = number if column.burst else burst
    return Filled(_left(atoms, front), tuple(used), starts, front, torn, burst)


def fill_column(atoms: Sequence[Atom], front: Front, height: int, spacers: Mapping[int, int] = _NO_SPACERS) -> Column:
    """Fill the next column; it is begun anew whenever a floating piece or a spacer takes room in it."""
    floats, free = 0, 0
    waiting, placed = list(front.waiting), front.placed
    for index in front.waiting:
        needed = atoms[index].height
        if floats and floats + needed > height:
            break  # none overtakes another; the first one waits no longer, even where it does not fit
        floats += needed
        waiting.remove(index)
    while True:
        run = _Run(atoms, front, height - floats - free, floats > 0)
        new = run.flow(placed, spacers)
        if new is None:
            break
        needed = spacers[~new] if new < 0 else atoms[new].height
        fits = not waiting and needed <= height - floats - free - run.used
        placed |= {new}
        if new < 0:
            # A spacer that does not fit keeps nothing free; the plan never asks for one.
            free += needed if fits else 0
        elif fits:
            floats += needed
        else:
            waiting.append(new)
    after = Front(run.index, run.line, tuple(waiting), placed)
    torn = floats > 0 and height - floats < UNDIVIDED and _goes_on(atoms, front)
    return Column(after, run.used + floats, tuple(run.starts), run.stub, torn, floats > height)


def _goes_on(atoms: Sequence[Atom], front: Front) -> bool:
    """Tell whether a column that begins here goes on with a list, quotation or box of the column before."""
    if front.index >= len(atoms):
        return False
    atom = atoms[front.index]
    return atom.nature is Nature.LOOSE and (front.line > 0 or not atom.anchor)


class _Run:
    """One run over a column, from its top; ends at the foot, or at something that takes room of the column."""

    def __init__(self, atoms: Sequence[Atom], front: Front, room: int, lowered: bool) -> None:
        self._atoms = atoms
        self._start = (front.index, front.line)
        self._room = room
        self._lowered = lowered
        self.index: int = front.index
        self.line: int = front.line
        self.used = 0
        self.stub = False
        self.starts: list[tuple[int, int]] = []

    def flow(self, placed: frozenset[int], spacers: Mapping[int, int]) -> int | None:
        """Fill the column; return a floating piece that was not seen before, or ~piece where a spacer is to come."""
        # The page plan spends most of its time here: names of this function are faster than those of the object.
        atoms, room, starts = self._atoms, self._room, self.starts
        first, line, used = self.index, self.line, 0
        sticky: tuple[int, int, int] | None = None
        space, below = 0, -1  # lines below the last sub-head in this column; -1 where there is none
        new: int | None = None
        for index in range(first, len(atoms)):
            atom = atoms[index]
            if spacers and index in spacers and not line and ~index not in placed:
                new = ~index
                break
            if atom.nature is _FLOATING:
                if index not in placed:
                    new = index
                    break
                continue
            gap = atom.repeated if not used else 0 if line else max(space, atom.above)
            left, free = atom.height - line, room - used - gap
            taken = left if left + atom.tied <= free else _taken(atom, line, free)
            if taken < left and not taken:
                # Sub-heads go to the next column with what follows them, unless they stand at the top of this one.
                if sticky and (self._lowered or sticky[:2] != self._start):
                    index, line, used = sticky
                    self.starts = [each for each in starts if each[0] < index]
                    below = -1
                self.stub = below == 1
                break
            if not line:
                starts.append((index, used + gap))
            if atom.nature is _HEADING:
                sticky, below = sticky or (index, line, used), 0
            else:
                sticky, below = None, below + taken if below >= 0 else -1
            used, space = used + gap + taken, atom.below
            if taken < left:
                line += taken
                break
            line = 0
        else:
            index = len(atoms)
        self.index, self.line, self.used = index, line, used
        return new


def _left(atoms: Sequence[Atom], front: Front) -> int:
    rest = sum(atom.height + atom.above for i, atom in enumerate(atoms) if i >= front.index and i not in front.placed)
    return rest - front.line + sum(atoms[i].height for i in front.waiting)


def _taken(atom: Atom, line: int, room: int) -> int:
    """Return how many lines of a piece fit in room that does not hold it; 0 where it must go to the next column."""
    left = atom.height - line
    if atom.nature is Nature.FREE:
        return max(0, room)
    if atom.nature not in (Nature.FLOWING, Nature.LOOSE) or atom.height <= UNDIVIDED:
        return 0
    taken = min(room, left - 2)
    return taken if taken >= (2 if line == 0 else 1) else 0


def level_height(atoms: Sequence[Atom], columns: int, start: Front = START, *, loose: bool = False) -> int:
    """Return the smallest height of level columns that hold what is left of the body at `start`.

    A few lines more are worth columns in which no list is torn, unless the story is `loose` already.
    """
    left = [atom for index, atom in enumerate(atoms) if index >= start.index and index not in start.placed]
    lines = sum(atom.height for atom in left) + sum(atoms[index].height for index in start.waiting) - start.line
    whole = lines + sum(atom.above + atom.below for atom in left)
    lowest = max(0, -(-(lines + _least_gaps(left, columns)) // columns))
    torn: int | None = None
    for height in range(lowest, whole):
        if torn is not None and height > torn + _WHOLE:
            return torn
        filled = fill(atoms, [height] * columns, start=start)
        if filled.burst >= 0:
            continue
        if filled.fits and (loose or not filled.torn):
            return height
        if filled.fits and torn is None:
            torn = height
    # One column of this height holds everything, whatever stands where.
    return max(lowest, whole) if torn is None else torn


def _least_gaps(atoms: Sequence[Atom], columns: int) -> int:
    """Return how many blank lines there are between pieces at the very least: none stands at the top of a column."""
    flowing = [atom for atom in atoms if atom.nature is not Nature.FLOATING]
    gaps = sorted(max(before.below, atom.above) for before, atom in pairwise(flowing))
    return sum(gaps[: max(0, len(gaps) - columns + 1)])
