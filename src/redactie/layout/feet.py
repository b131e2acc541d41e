"""What stands under the columns of a story: parts in lines, and how they go on over pages."""

from collections.abc import Sequence
from typing import Any

from msgspec import Struct


class Part(Struct, frozen=True):
    """A part under the columns: the lines of the pieces that do not divide, one after the other.

    `blank` lines stand above and under it; `header` lines are repeated on every page.
    """

    blank: int
    header: int
    pieces: tuple[int, ...]

    @property
    def tallest(self) -> int:
        """The fewest lines that a page must have to hold the part."""
        return self.header + max(self.pieces, default=0)


def read_foot(answer: Sequence[Any]) -> tuple[tuple[Part, ...], float]:
    """Read the parts as the engine measured them, and how much paper they leave white in lines of one column."""
    parts = tuple(Part(int(blank), int(header), tuple(map(int, pieces))) for blank, header, pieces, _ in answer)
    return parts, sum(white for *_, white in answer)


def height(parts: Sequence[Part]) -> int:
    """Return how high parts are where no page ends."""
    return sum(2 * part.blank + part.header + sum(part.pieces) for part in parts)


def flowed(parts: Sequence[Part], top: int, lines: int) -> int:
    """Return how far parts reach from line `top` of a page of so many lines, over all pages that they go on to."""
    y = top
    for part in parts:
        # What is blank at the foot of a page is not carried over to the next.
        y = _set(y + (part.blank if y % lines else 0), part, lines)
        y += part.blank if y % lines else 0
    return y - top


def _set(y: int, part: Part, lines: int) -> int:
    """Return where a part ends that begins at line `y`, counted from the top of the first page."""
    for number, piece in enumerate(part.pieces or (0,)):
        header = 0 if number and y % lines else part.header
        left = lines - y % lines
        if left < lines and header + piece > left:
            y += left
            header = part.header
        y += header + piece
    return y
