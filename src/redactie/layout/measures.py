"""What a story measures, from one look at it by the engine; the page plan works with nothing else."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from redactie.layout.atoms import Atom, Mark
from redactie.layout.columns import Filled, fill, level_height
from redactie.model.article import Kind


@dataclass(frozen=True, slots=True)
class Wide:
    """What a story takes besides its columns when it is so many columns wide, in lines."""

    head: int
    foot: int


@dataclass(frozen=True)
class Measured:
    """A measured story. `wides` has an entry for every width it may have; remembers the heights it was asked for. `extra`
    is what the engine turned out to need above the reckoning."""

    kind: Kind
    atoms: tuple[Atom, ...]
    wides: Mapping[int, Wide]
    extra: int = 0
    _levels: dict[tuple[int, tuple[int, ...]], int] = field(default_factory=dict[tuple[int, tuple[int, ...]], int])

    @cached_property
    def body(self) -> int:
        """The height of the body in one column, in lines."""
        return level_height(self.atoms, 1) if self.atoms else 0

    def columns_height(self, columns: int, before: tuple[int, ...] = ()) -> int:
        """Return how high level columns are, after columns of the heights `before` were filled on pages before."""
        if not self.atoms:
            return 0
        key = (columns, before)
        if key not in self._levels:
            filled = [height for height in before for _ in range(columns)]
            self._levels[key] = level_height(self.atoms, columns, filled) + self.extra
        return self._levels[key]

    def taller(self, lines: int) -> "Measured":
        """Return this story with columns that are so many lines higher than reckoned."""
        return replace(self, extra=self.extra + lines, _levels={})

    def height(self, columns: int) -> int:
        """Return the height of the whole story in one cell, in lines."""
        wide = self.wides[columns]
        return wide.head + self.columns_height(columns) + wide.foot

    def fill(self, heights: Sequence[int]) -> Filled:
        """Return how the body fills columns of these heights."""
        return fill(self.atoms, heights)


def measured(
    kind: Kind, marks: Sequence[Mark], positions: Sequence[float], wides: Mapping[int, Wide], leading: float
) -> Measured:
    """Turn the places of the marks in one endless column, and of its end as the last one, into a measured story."""
    rise = 0.75 * leading
    tops = [y - (rise if mark.inline else 0.0) for mark, y in zip(marks, positions, strict=False)]
    tops.append(positions[-1])
    atoms = [_atom(marks, tops, index, leading) for index in range(len(marks))]
    return Measured(kind, tuple(atoms), wides)


def _atom(marks: Sequence[Mark], tops: Sequence[float], index: int, leading: float) -> Atom:
    mark = marks[index]
    after = max(mark.below, marks[index + 1].above) if index + 1 < len(marks) else 0
    height = math.floor((tops[index + 1] - tops[index]) / leading + 0.5) - after
    return Atom(mark.nature, max(0, height), mark.above, mark.below)
