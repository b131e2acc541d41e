"""Tells pages apart by what is printed on them, so that a page that stays as it was need not be drawn again."""

from collections.abc import Hashable, Mapping, Sequence

from redactie.layout.plan import PagePlan, Row


def prints(plan: PagePlan, stories: Sequence[Hashable], over: Mapping[int, int], makings: Hashable) -> tuple[int, ...]:
    """Return a number for every page of a plan; pages of one number look the same, within one run of the program.

    `stories` is what each of them is printed from, in print order; `over` are the lines that some of them have too
    many, and `makings` is what every page is printed from, such as the nameplate and the house style. A story that goes
    on over several pages makes all of them look different when it changes.
    """

    def print_of(row: Row) -> int:
        cells = [cell.story for stack in row.stacks for cell in stack.cells]
        return hash((row, *((stories[story], story in over) for story in cells)))

    pages: list[list[int]] = [[] for _ in range(plan.pages)]
    for row in plan.rows:
        for page in pages[row.page : row.end_page + 1]:
            page.append(print_of(row))
    return tuple(hash((makings, plan.gap, *rows)) for rows in pages)
