"""What a column is filled with, in lines: the pieces of a body that a break between columns may or may not divide."""

from enum import Enum, auto

from msgspec import Struct

from redactie.text.lines import Lines


class Nature(Enum):
    """How a piece behaves at the foot of a column."""

    FLOWING = auto()
    """A paragraph: it divides, but never leaves one line alone."""
    LOOSE = auto()
    """A paragraph of a list, a quotation or the like: it divides as others do, but within a part that divides."""
    FREE = auto()
    """It divides between any two of its lines."""
    SOLID = auto()
    """It never divides."""
    ROW = auto()
    """A row of a table: it never divides, and begins a column under the header of its table."""
    HEADING = auto()
    """It never divides and stays with what follows."""
    FLOATING = auto()
    """It never divides and goes to the top of a column."""


class Mark(Struct, frozen=True):
    """A piece of a body as the source is written: `above` and `below` are blank lines, `inline` marks sit in a line.

    `anchor` says that a block of the body begins here, and not something inside one.
    """

    nature: Nature
    above: int
    below: int
    inline: bool
    lines: Lines | None
    part: str = "body"
    anchor: bool = False


class Atom(Struct, frozen=True):
    """A measured piece: its height in lines, and the blank lines around it.

    `repeated` is how many lines are repeated above it where it begins a column, `tied` how many of the next piece stand
    in the same column.
    """

    nature: Nature
    height: int
    above: int
    below: int
    anchor: bool = False
    repeated: int = 0
    tied: int = 0
