"""What the flatplan asks, and what the planner makes of it."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings

from redactie.layout.measures import Measured
from redactie.layout.places import PlacedCell, placed_cells
from redactie.layout.planner import Planner
from redactie.layout.wishes import Wish, Wishes, wishes
from redactie.model.article import Kind
from redactie.model.flatplan import Flatplan, Slot
from tests.layout.test_planner import GAP, GRIDS, issues, story

STORIES = [story(120), story(60), story(150), story(40), story(50, kind=Kind.COLUMN), story(70), story(110)]


def placed(stories: Sequence[Measured], asked: Wishes, columns: int = 4) -> dict[int, PlacedCell]:
    return placed_cells(Planner(GRIDS[columns], GAP).plan(stories, 10, opening=False, wishes=asked))


def begins(places: dict[int, PlacedCell]) -> list[int]:
    return [places[number].page for number in sorted(places)]


def test_the_flatplan_asks_for_pages_widths_and_neighbours():
    plan = Flatplan().pinned(Slot(article="b", columns=3), 2).pinned_beside(Slot(article="c"), "b", after=True)
    plan = plan.pinned(Slot(article="gone"), 1).pinned_beside(Slot(article="x"), "c", after=True)
    assert wishes(plan, ["a", "b", "c"]) == {1: Wish(1, 3, 1, 2), 2: Wish(1, 0, 1, 2)}


@pytest.mark.parametrize("page", [3, 4, 6])
def test_a_story_begins_on_its_page_and_those_before_it_stay_before_it(page: int):
    assert begins(placed(STORIES, {}))[5] < page, "nothing would be shown"
    pinned = begins(placed(STORIES, {5: Wish(page, 0, 0, 1)}))
    assert pinned[5] == page
    assert pinned == sorted(pinned)


def test_a_page_that_comes_too_early_is_come_as_near_as_can_be():
    pinned = begins(placed(STORIES, {6: Wish(0, 0, 0, 1)}))
    assert 0 < pinned[6] <= begins(placed(STORIES, {}))[6]


def test_pages_that_nothing_fills_stay_white():
    places = placed(STORIES[:2], {1: Wish(4, 0, 0, 1)})
    assert begins(places) == [0, 4]


@pytest.mark.parametrize("columns", [2, 3, 4])
def test_a_story_has_its_width_where_a_row_can_have_it(columns: int):
    page = placed(STORIES, {})[3].page
    assert placed(STORIES, {3: Wish(page, columns, 0, 1)})[3].cell.columns == columns


def test_stories_stand_in_the_row_that_they_are_to_share():
    free = placed(STORIES, {})
    assert free[1].row != free[2].row, "nothing would be shown"
    asked = {1: Wish(0, 2, 0, 2), 2: Wish(0, 2, 0, 2)}
    places = placed(STORIES, asked)
    assert places[1].row == places[2].row
    assert (places[1].left, places[2].left) == (0, 2)


def test_a_wish_that_cannot_be_granted_stops_no_plan():
    asked = {0: Wish(9, 1, 0, 2), 6: Wish(0, 7, 0, 2), 3: Wish(0, 3, 1, 1)}
    assert sorted(placed(STORIES, asked)) == list(range(len(STORIES)))


def test_what_is_unpinned_stays_where_it_was_when_its_neighbour_is_pinned_to_its_own_place():
    free = placed(STORIES, {})
    for number, place in free.items():
        pinned = placed(STORIES, {number: Wish(place.page, place.cell.columns, 0, 1)})
        assert {n: (p.page, p.left, p.cell.columns) for n, p in pinned.items()} == {
            n: (p.page, p.left, p.cell.columns) for n, p in free.items()
        }


@settings(max_examples=20)
@given(issues())
def test_any_issue_with_wishes_has_a_plan_in_the_order_of_print(issue: tuple[int, list[Measured]]):
    columns, stories = issue
    asked = {
        number: Wish(number % 4, number % columns + 1, number // 2, 1 + number % 2) for number in range(len(stories))
    }
    plan = Planner(GRIDS[columns], GAP).plan(stories, 10, opening=False, wishes=asked)
    numbers = [cell.story for row in plan.rows for stack in row.stacks for cell in stack.cells]
    assert numbers == [number for number, each in enumerate(stories) if not each.nothing]


def test_the_editorial_stays_beside_the_lead():
    stories = [story(120), story(60, kind=Kind.EDITORIAL), *STORIES]
    plan = Planner(GRIDS[4], GAP).plan(stories, 10, opening=True, wishes={4: Wish(2, 0, 0, 1)})
    assert [cell.story for stack in plan.rows[0].stacks for cell in stack.cells][:2] == [0, 1]
    assert placed_cells(plan)[4].page == 2
