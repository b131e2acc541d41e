"""The flatplan: what the editor asked of the page plan. About all that is not in it the planner decides."""

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace


class Slot(Struct, frozen=True, kw_only=True):
    """The place that an article is to have: `columns` wide and `lines` of the page high; 0 leaves that to the planner.

    The height counts the headline and all that stands under the columns. A text that is longer runs out of its place.
    """

    article: str
    columns: int = 0
    lines: int = 0


class FlatPage(Struct, frozen=True, kw_only=True):
    """What is asked for on page `number` (from 1): rows of slots that stand beside each other, from top to bottom.

    A page without rows stays empty.
    """

    number: int
    rows: tuple[tuple[Slot, ...], ...]

    @property
    def slots(self) -> tuple[Slot, ...]:
        """All slots in reading order."""
        return tuple(slot for row in self.rows for slot in row)


class Flatplan(Struct, frozen=True, kw_only=True):
    """The pages about which the editor said something, by number; every article stands on one of them at most."""

    pages: tuple[FlatPage, ...] = ()

    def page_of(self, article: str) -> int:
        """Return the page that an article is pinned to, 0 if it is to none."""
        return next((page.number for page, slot in self._slots() if slot.article == article), 0)

    def slot(self, article: str) -> Slot | None:
        """Return the slot of an article, None if it has none."""
        return next((slot for _, slot in self._slots() if slot.article == article), None)

    def row(self, article: str) -> tuple[Slot, ...]:
        """Return the slots that an article is to stand in one row with, itself among them; none if it is not pinned."""
        rows = (row for page in self.pages for row in page.rows)
        return next((row for row in rows if any(slot.article == article for slot in row)), ())

    def pinned(self, slot: Slot, page: int) -> "Flatplan":
        """Return the plan with an article on a page, in a row of its own under those that are pinned there.

        One that is on the page already keeps its row.
        """
        if self.page_of(slot.article) == page:
            return self.changed(slot)
        return self.released(slot.article)._added(page, (slot,))

    def pinned_beside(self, slot: Slot, other: str, *, after: bool) -> "Flatplan":
        """Return the plan with an article in the row of another one, left of it or right.

        Where the other one is not pinned, the plan stays as it was.
        """
        if slot.article == other or not self.slot(other):
            return self

        def joined(row: tuple[Slot, ...]) -> tuple[Slot, ...]:
            place = next((number for number, each in enumerate(row) if each.article == other), None)
            if place is None:
                return row
            return (*row[: place + after], slot, *row[place + after :])

        free = self.released(slot.article)
        return _tidy(replace(page, rows=tuple(joined(row) for row in page.rows)) for page in free.pages)

    def released(self, article: str) -> "Flatplan":
        """Return the plan that says nothing of an article."""
        return _tidy(
            replace(page, rows=tuple(tuple(slot for slot in row if slot.article != article) for row in page.rows))
            for page in self.pages
        )

    def changed(self, slot: Slot) -> "Flatplan":
        """Return the plan in which an article that is pinned has this slot, where it is."""
        return self._mapped(lambda each: slot if each.article == slot.article else each)

    def renamed(self, article: str, name: str) -> "Flatplan":
        """Return the plan in which an article has another id."""
        return self._mapped(lambda slot: replace(slot, article=name) if slot.article == article else slot)

    def page_inserted(self, number: int) -> "Flatplan":
        """Return the plan with a new page `number` that stays empty; those from there on move up by one."""
        moved = (replace(page, number=page.number + (page.number >= number)) for page in self.pages)
        return Flatplan(pages=tuple(sorted((*moved, FlatPage(number=number, rows=())), key=lambda page: page.number)))

    def page_removed(self, number: int) -> "Flatplan":
        """Return the plan without page `number` and all that is pinned there; those behind it move down by one."""
        others = (page for page in self.pages if page.number != number)
        return Flatplan(pages=tuple(replace(page, number=page.number - (page.number > number)) for page in others))

    @property
    def empty_pages(self) -> frozenset[int]:
        """The numbers of the pages that stay empty."""
        return frozenset(page.number for page in self.pages if not page.rows)

    def _slots(self) -> Iterator[tuple[FlatPage, Slot]]:
        return ((page, slot) for page in self.pages for slot in page.slots)

    def _mapped(self, change: Callable[[Slot], Slot]) -> "Flatplan":
        return Flatplan(
            pages=tuple(
                replace(page, rows=tuple(tuple(change(slot) for slot in row) for row in page.rows))
                for page in self.pages
            )
        )

    def _added(self, page: int, row: tuple[Slot, ...]) -> "Flatplan":
        numbers = {each.number: each for each in self.pages}
        before = numbers.get(page, FlatPage(number=page, rows=()))
        numbers[page] = replace(before, rows=(*before.rows, row))
        return Flatplan(pages=tuple(numbers[number] for number in sorted(numbers)))


def _tidy(pages: Iterable[FlatPage]) -> Flatplan:
    """Return a plan of these pages without the rows that hold nothing, nor the pages of which no row is left."""
    kept = ((page, replace(page, rows=tuple(row for row in page.rows if row))) for page in pages)
    return Flatplan(pages=tuple(page for before, page in kept if page.rows or not before.rows))
