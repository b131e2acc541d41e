"""What a story measures, from one look at it by the engine; the page plan works with nothing else."""

import math
from collections.abc import Mapping, Sequence
from functools import cached_property

from msgspec import Struct, field
from msgspec.structs import replace

from redactie.layout.atoms import Atom, Mark, Nature
from redactie.layout.columns import Filled, fill, level_height
from redactie.layout.feet import Part
from redactie.layout.grid import RISE
from redactie.layout.levels import spacers
from redactie.model.article import Kind

_DIVIDING = (Nature.FLOWING, Nature.LOOSE, Nature.FREE)
# What stands on a ground or in a frame of its own.
BOXED = (Kind.BOX, Kind.CONTENTS)
# The fewest lines that a column of a piece of these kinds should have.
_LEAST = {**dict.fromkeys(BOXED, 4), Kind.FILLER: 2}
# The last row of a table stays with the one before, unless one of them is higher than this.
_TIED = 4


class Shape(Struct, frozen=True):
    """A way to set a story: `columns` wide, its picture over `picture` columns (0: under the text, or no picture).

    `cost` tells how far it is from what the editor asked for.
    """

    columns: int
    picture: int
    cost: float


class Title(Struct, frozen=True):
    """How a headline is set: its size in points, and whether its words may be divided."""

    size: float
    hyphens: bool


class Wide(Struct, frozen=True):
    """What a story takes besides its columns in a shape, in lines: `head`, and `foot` with its `parts`.

    `white` is what its head and foot leave empty.
    """

    shape: Shape
    head: int
    foot: int
    white: float
    title: Title
    parts: tuple[Part, ...] = ()


class Measured(Struct, frozen=True, dict=True):
    """A measured story. `wides` has every shape for every width; remembers the heights it was asked for.

    `extra` is what the engine turned out to need above the reckoning, in lines.
    """

    kind: Kind
    atoms: tuple[Atom, ...]
    wides: Mapping[int, tuple[Wide, ...]]
    extra: int = 0
    _begun: dict[tuple[int, ...], Filled] = field(default_factory=dict[tuple[int, ...], Filled])
    _levels: dict[tuple[int, tuple[int, ...]], int] = field(default_factory=dict[tuple[int, tuple[int, ...]], int])
    _taller: dict[int, "Measured"] = field(default_factory=dict[int, "Measured"])
    _spacers: dict[tuple[tuple[int, ...], int], tuple[tuple[int, int], ...]] = field(
        default_factory=dict[tuple[tuple[int, ...], int], tuple[tuple[int, int], ...]]
    )

    @cached_property
    def body(self) -> int:
        """The height of the body in one column, in lines."""
        return self.columns_height(1)

    def columns_height(self, columns: int) -> int:
        """Return how high level columns are that hold the whole body."""
        return self._level(columns, ()) if self.atoms else 0

    def _level(self, columns: int, before: tuple[int, ...]) -> int:
        key = (columns, before)
        if key not in self._levels:
            begun = self._filled(before)
            self._levels[key] = level_height(self.atoms, columns, begun.front, loose=begun.torn) + self.extra
        return self._levels[key]

    def _filled(self, heights: tuple[int, ...]) -> Filled:
        if heights not in self._begun:
            self._begun[heights] = fill(self.atoms, heights)
        return self._begun[heights]

    def broken_heights(self, columns: int, over: int, first: int, lines: int, foot: int) -> tuple[int, ...]:
        """Return the heights of columns on each page when `columns` of height `first` go on over `over` columns.

        A page holds `lines`; what stands under the columns takes `foot` of the last one. Together they are higher than
        a page where nothing makes them fit.
        """
        before = [first] * columns
        heights = [first]
        most = len(heights) + 2 + 2 * self.body // (lines * over)
        while (last := self._level(over, tuple(before))) + foot > lines and len(heights) < most:
            before += [lines] * over
            heights.append(lines)
        return (*heights, last)

    def bursts(self, columns: int, height: int) -> bool:
        """Tell whether something that floats would run out of columns of this height, which are not the last ones."""
        return self._tallest > height and self._filled((height,) * columns).burst >= 0

    @cached_property
    def _tallest(self) -> int:
        return max((atom.height for atom in self.atoms if atom.nature is Nature.FLOATING), default=0)

    @property
    def nothing(self) -> bool:
        """Whether the story takes no paper at all."""
        return not self.atoms and not any(wide.head + wide.foot for each in self.wides.values() for wide in each)

    def text_columns(self, columns: int) -> int:
        """Return over how many of its columns the text goes: boxes and fillers have no columns of a line or so."""
        least = _LEAST.get(self.kind)
        return min(columns, max(1, self.body // least)) if least else columns

    def in_one_piece(self, lines: int) -> bool:
        """Tell whether the story must stay in one piece: a box that fits a page of so many lines in some width."""
        return self.kind in BOXED and any(
            wide.head + self.columns_height(self.text_columns(columns)) + wide.foot <= lines
            for columns, wides in self.wides.items()
            for wide in wides
        )

    def spacers(self, heights: tuple[int, ...], level: int) -> tuple[tuple[int, int], ...]:
        """Return the spacers that level the last columns of these heights; see `levels`."""
        # Where the engine turned out to set more lines than were reckoned, spacers would come to stand anywhere.
        if self.extra:
            return ()
        key = (heights, level)
        if key not in self._spacers:
            self._spacers[key] = tuple(spacers(self.atoms, heights, level).items())
        return self._spacers[key]

    def torn(self, heights: Sequence[int]) -> bool:
        """Tell whether lists must divide between any two lines in these columns, lest the engine drop one."""
        return fill(self.atoms, heights).torn

    def hole(self, columns: int, first: int) -> int | None:
        """Return the first block that begins below the top of the last of `columns` after all that floats, or None.

        None floats past another: what floats after the hole would have to wait for a column behind it.
        """
        filled = self._filled((first,) * columns)
        floated = max(filled.front.placed - set(filled.front.waiting), default=-1)
        fitting = (
            index
            for index, (column, y) in filled.starts.items()
            if column == columns - 1
            and y > 0
            and index > floated
            and self.atoms[index].anchor
            and not self._after_heading(index)
        )
        hole = min(fitting, default=None)
        # What waits for a column already would take the place of those that are to be kept free.
        return None if hole is None or any(index < hole for index in filled.front.waiting) else hole

    def _after_heading(self, index: int) -> bool:
        return index > 0 and self.atoms[index - 1].nature is Nature.HEADING

    def beyond(self, head: int, parts: Sequence[Part], page: int) -> int:
        """Return how many lines of a piece that does not divide no page of so many lines can hold; 0 where all fit.

        `parts` are those under the columns.
        """
        whole = [a.height + a.repeated for a in self.atoms if a.nature not in _DIVIDING]
        return max(0, *(height - page for height in (head, *whole, *(part.tallest for part in parts))))

    def taller(self, lines: int) -> "Measured":
        """Return this story with columns that are so many lines higher than reckoned."""
        if not lines:
            return self
        if lines not in self._taller:
            self._taller[lines] = replace(
                self, extra=self.extra + lines, _begun={}, _levels={}, _taller={}, _spacers={}
            )
        return self._taller[lines]

    def foot(self, columns: int, picture: int) -> int:
        """Return what stands under the columns at this width, in lines; `picture` is that of the shape."""
        return self._wide(columns, picture).foot

    def parts(self, columns: int, picture: int) -> tuple[Part, ...]:
        """Return the parts under the columns at this width; `picture` is that of the shape."""
        return self._wide(columns, picture).parts

    def _wide(self, columns: int, picture: int) -> Wide:
        return next(wide for wide in self.wides[columns] if bool(wide.shape.picture) == bool(picture))

    def fill(self, heights: Sequence[int]) -> Filled:
        """Return how the body fills columns of these heights."""
        return fill(self.atoms, heights)


def measured_atoms(marks: Sequence[Mark], positions: Sequence[float], leading: float) -> tuple[Atom, ...]:
    """Turn the places of the marks in one endless column, and of its end as the last one, into measured pieces."""
    rise = RISE * leading
    tops = [y - (rise if mark.inline else 0.0) for mark, y in zip(marks, positions, strict=False)]
    tops.append(positions[-1])
    atoms = [_atom(marks, tops, index, leading) for index in range(len(marks))]
    header = 0
    for index, atom in enumerate(atoms):
        if atom.nature is Nature.HEADING:
            header = atom.height
        elif atom.nature is Nature.ROW:
            atoms[index] = replace(atom, repeated=header)
    return tuple(replace(atom, tied=_tied(atoms, index)) for index, atom in enumerate(atoms))


def _tied(atoms: Sequence[Atom], index: int) -> int:
    """Return how many lines of the next piece must stand under one: those of the last row under the last but one.

    `tables.typ` keeps them together.
    """
    natures = [atom.nature for atom in atoms[max(0, index - 1) : index + 3]]
    last_but_one = natures[:3] == [Nature.ROW] * 3 and natures[3:] != [Nature.ROW]
    low = all(atom.height <= _TIED for atom in atoms[index : index + 2])
    return atoms[index + 1].height if last_but_one and low else 0


def _atom(marks: Sequence[Mark], tops: Sequence[float], index: int, leading: float) -> Atom:
    mark = marks[index]
    after = max(mark.below, marks[index + 1].above) if index + 1 < len(marks) else 0
    height = math.floor((tops[index + 1] - tops[index]) / leading + 0.5) - after
    return Atom(mark.nature, max(0, height), mark.above, mark.below, mark.anchor)
