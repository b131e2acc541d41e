"""What the flatplan asks of the page plan, story by story. A wish is a cost and no wall: a plan can always be made."""

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from redactie.layout.plan import Stack
from redactie.model.flatplan import Flatplan

# What a wish for a width or a neighbour that is not granted costs, and every page that a story is off: more than any
# white that it takes to grant them.
UNMET = 10_000.0
OFF = 100_000.0


class Wish(Struct, frozen=True):
    """A story is to begin on `page` (from 0), `columns` wide (0: as it comes), in row `row` of the flatplan.

    `together` is how many of the stories that are printed share that row; `lines` is how high its cell is to be, 0 for
    as high as its text needs. Of these the height alone is always granted.
    """

    page: int
    columns: int
    row: int
    together: int
    lines: int = 0


Wishes = Mapping[int, Wish]  # by the number of the story
NO_WISHES: Wishes = MappingProxyType({})


def wishes(plan: Flatplan, stories: Sequence[str]) -> Wishes:
    """Return what is asked for the stories with these ids, by their numbers; what is not printed is asked in vain."""
    numbers = {story: number for number, story in enumerate(stories)}
    rows = [(page.number - 1, row) for page in plan.pages for row in page.rows]
    return {
        numbers[slot.article]: Wish(page, slot.columns, place, sum(each.article in numbers for each in row), slot.lines)
        for place, (page, row) in enumerate(rows)
        for slot in row
        if slot.article in numbers
    }


def unmet(stacks: Sequence[Stack], asked: Wishes) -> int:
    """Return how many of the wishes for a row of the page plan it does not grant; pages are not its matter."""
    placed = [(place, asked[cell.story], cell) for place, stack in enumerate(stacks) for cell in stack.cells
              if cell.story in asked]  # fmt: skip
    widths = sum(wish.columns not in (0, cell.columns) for _, wish, cell in placed)
    # Of the stories that stand under each other only one can be beside the others of its row.
    beside = Counter(row for _, row in {(place, wish.row) for place, wish, _ in placed})
    return widths + sum(beside[wish.row] != wish.together for _, wish, _ in placed)


def off(stacks: Sequence[Stack], asked: Wishes, page: int) -> int:
    """Return how many pages the stories of a row that begins on `page` are off, taken together."""
    cells = (cell for stack in stacks for cell in stack.cells)
    return sum(abs(page - asked[cell.story].page) for cell in cells if cell.story in asked)
