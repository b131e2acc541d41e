"""Where every story of an edition goes: pages of rows of cells, in lines of the grid."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from redactie.layout.measures import Title


class Turning(Struct, frozen=True):
    """How a story goes on over the whole width of the next page: on its first page its columns are `depth` lines deep.

    The block with mark `hole` is the last that begins there; after it the columns beside are kept free.
    """

    depth: int
    hole: int


class Cell(Struct, frozen=True):
    """A story's place. `story` is its number in print order, `columns` its width, `lines` the height of its columns.

    `across` is how many of them its text takes, where it is too short for all. `head` and `foot` are what it takes
    above and under its columns; `picture` is the width of its picture in columns, `title` how
    its headline is set. A cell that begins on one page and ends on another counts its columns' lines on
    both in `lines`, and how often it goes on to a next page in `breaks`. `spacers` tells before which pieces of the
    body how many lines stay free at the foot of a column; a `loose` cell divides lists between any two of their lines.
    A `pinned` cell has the height that the editor asked for and stays in one piece: `free` lines stay white under its
    text, or the text is too long for it and is `cut`.
    """

    story: int
    columns: int
    lines: int
    head: int
    foot: int
    picture: int
    title: Title
    turning: Turning | None = None
    breaks: int = 0
    across: int = 0
    spacers: tuple[tuple[int, int], ...] = ()
    loose: bool = False
    pinned: bool = False
    free: int = 0
    cut: bool = False

    @property
    def height(self) -> int:
        """The whole height in lines."""
        return self.head + self.lines + self.foot + self.free

    @property
    def text_columns(self) -> int:
        """The number of columns with text."""
        return self.across or self.columns


class Stack(Struct, frozen=True):
    """The cells of one width that stand under each other in a row, with `gap` blank lines between them."""

    columns: int
    cells: tuple[Cell, ...]

    def height(self, gap: int) -> int:
        """Return the whole height in lines."""
        return sum(cell.height for cell in self.cells) + gap * (len(self.cells) - 1)


class Row(Struct, frozen=True):
    """Stacks side by side. `top` is its first line on `page` (both from 0), `height` its lines on all its pages.

    `first` is how many of its lines stand on its first page; it ends above line `end` of `end_page`.
    """

    page: int
    top: int
    height: int
    first: int
    end_page: int
    end: int
    stacks: tuple[Stack, ...]


def with_cells(row: Row, change: Callable[[Cell], Cell]) -> Row:
    """Return a row with every cell changed."""
    return replace(row, stacks=tuple(Stack(each.columns, tuple(map(change, each.cells))) for each in row.stacks))


class Columns(Struct, frozen=True):
    """The heights of the columns of a cell, one after the other; the last `level` of them stand beside each other."""

    heights: tuple[int, ...]
    level: int

    @classmethod
    def of(cls, cell: Cell, row: Row, page: "tuple[int, int]") -> "Columns":
        """Return the columns of a cell in its row on pages of so many columns and lines."""
        if not cell.breaks:
            return cls((cell.lines,) * cell.text_columns, cell.text_columns)
        across, lines = page
        next_columns = across if cell.turning else cell.columns
        first = row.first - cell.head
        rest = cell.lines - first - (cell.breaks - 1) * lines
        middle = (lines,) * next_columns * (cell.breaks - 1)
        return cls(((first,) * cell.columns) + middle + (rest,) * next_columns, next_columns)


class PagePlan(Struct, frozen=True):
    """The plan of an edition. `gap` is the distance between stories under each other, in lines; `pages` how many."""

    rows: tuple[Row, ...]
    gap: int
    pages: int


def with_heads(stacks: tuple[Stack, ...], more: int) -> tuple[Stack, ...]:
    """Return stacks with so many lines more in the heads of their first stories, unless the editor set their height."""
    if not more:
        return stacks
    return tuple(
        Stack(stack.columns, (replace(stack.cells[0], head=stack.cells[0].head + more), *stack.cells[1:]))
        if not stack.cells[0].pinned
        else stack
        for stack in stacks
    )
