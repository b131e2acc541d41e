from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactie.layout.atoms import Atom, Nature
from redactie.layout.costs import TAIL
from redactie.layout.grid import Grid
from redactie.layout.measures import Measured, Shape, Title, Wide
from redactie.layout.places import placed_cells
from redactie.layout.placing import least_cost, places
from redactie.layout.plan import PagePlan, Row
from redactie.layout.planner import Planner
from redactie.layout.rows import row_options
from redactie.layout.shapes import WIDTHS, shapes
from redactie.layout.spread import finished, spread
from redactie.layout.styles.style import HouseStyle
from redactie.layout.wishes import Wish
from redactie.model.article import Kind
from redactie.model.publication import PageSpec

GAP = 2
TITLE = Title(20, False)
GRIDS = {columns: Grid.of(HouseStyle.load("classic").tokens, PageSpec(columns=columns)) for columns in (3, 4)}


def story(lines: int, columns: int = 4, kind: Kind = Kind.ARTICLE, *, pictured: bool = False) -> Measured:
    wides: dict[int, tuple[Wide, ...]] = {}
    for shape in shapes(columns, kind, pictured=pictured, wanted=None):
        wide = Wide(shape, 8 + 4 * shape.picture, 0 if shape.picture or not pictured else 12, 0.0, TITLE)
        wides[shape.columns] = (*wides.get(shape.columns, ()), wide)
    paragraphs = [Atom(Nature.FLOWING, 7, 0, 0, anchor=True) for _ in range(lines // 7)]
    rest = [Atom(Nature.FLOWING, lines % 7, 0, 0, anchor=True)] if lines % 7 else []
    return Measured(kind, (*paragraphs, *rest), wides)


def planned(stories: Sequence[Measured], columns: int = 4, *, opening: bool = False) -> PagePlan:
    return Planner(GRIDS[columns], GAP).plan(stories, 10, opening=opening)


@st.composite
def issues(draw: st.DrawFn) -> tuple[int, list[Measured]]:
    columns = draw(st.sampled_from([3, 4]))
    kinds = st.sampled_from([Kind.ARTICLE, Kind.ARTICLE, Kind.COLUMN, Kind.BRIEF, Kind.BOX])
    made = st.builds(story, st.integers(0, 250), st.just(columns), kinds)
    pictured = st.builds(story, st.integers(0, 250), st.just(columns), st.just(Kind.ARTICLE), pictured=st.just(True))
    return columns, draw(st.lists(st.one_of(made, pictured), min_size=1, max_size=7))


@settings(max_examples=30)
@given(issues())
def test_any_plan_is_sound(issue: tuple[int, list[Measured]]):
    columns, stories = issue
    plan = planned(stories, columns)
    numbers = [cell.story for row in plan.rows for stack in row.stacks for cell in stack.cells]
    assert numbers == list(range(len(stories))), "every story has one place, in the order of print"
    page, y = 0, 10 - GAP
    for row in plan.rows:
        assert sum(stack.columns for stack in row.stacks) == columns
        assert (row.page, row.top) >= (page, y + GAP if row.page == page else 0)
        assert row.end <= GRIDS[columns].lines
        page, y = row.end_page, row.end
    assert plan.pages == page + 1
    for number, placed in placed_cells(plan).items():
        cell = placed.cell
        if not cell.breaks and cell.turning is None and cell.height <= GRIDS[columns].lines:
            assert stories[number].fill([cell.lines] * cell.columns).fits, "columns are as high as their text needs"


@settings(max_examples=10)
@given(issues())
def test_the_same_stories_give_the_same_plan_whatever_was_planned_before(issue: tuple[int, list[Measured]]):
    columns, stories = issue
    planner = Planner(GRIDS[columns], GAP)
    planner.plan(stories[::-1], 10, opening=False)
    assert planner.plan(stories, 10, opening=False) == planned(stories, columns)


def test_a_plan_is_made_anew_when_anything_else_is_asked():
    stories = [story(lines) for lines in (60, 80, 50, 70)]
    planner = Planner(GRIDS[4], GAP)
    asked: list[dict[str, Any]] = [
        {"nameplate": 10},
        {"nameplate": 30},
        {"nameplate": 10, "wishes": {2: Wish(3, 0, 0, 1)}},
        {"nameplate": 10, "empty": frozenset({1})},
        {"nameplate": 10, "opening": True},
    ]
    plans = [planner.plan(stories, **{"opening": False, **each}) for each in asked]
    assert plans == [Planner(GRIDS[4], GAP).plan(stories, **{"opening": False, **each}) for each in asked]
    assert len(set(plans)) > 3


def test_an_issue_without_stories_is_one_page():
    assert planned([]).pages == 1


def test_the_editorial_stands_beside_the_lead():
    plan = planned([story(150), story(40, kind=Kind.EDITORIAL), story(120)], opening=True)
    assert [stack.columns for stack in plan.rows[0].stacks] == [3, 1]


def test_an_editorial_that_is_too_long_for_one_column_stands_in_two():
    plan = planned([story(150), story(60, kind=Kind.EDITORIAL), story(120)], opening=True)
    assert [stack.columns for stack in plan.rows[0].stacks] == [2, 2]
    assert not plan.rows[0].stacks[1].cells[0].breaks


@pytest.mark.parametrize("lines", range(150, 260, 5))
def test_no_page_begins_with_a_few_lines_of_a_story(lines: int):
    plan = planned([story(120), story(lines), story(130), story(90), story(160)])
    parts = [row.end for row in plan.rows if row.end_page != row.page]
    assert all(lines >= TAIL for lines in parts), parts


def test_a_box_that_a_page_holds_stays_in_one_piece():
    plan = planned([story(170), story(180, kind=Kind.BOX), story(40)])
    assert not any(cell.breaks for row in plan.rows for stack in row.stacks for cell in stack.cells if cell.story == 1)


def test_no_three_stories_go_on_to_the_next_page_side_by_side():
    plan = planned([story(100, 3), *(story(90 + number, 3) for number in range(8))], 3)
    for row in plan.rows:
        assert sum(cell.breaks > 0 for stack in row.stacks for cell in stack.cells) < 3


def test_a_story_that_takes_no_paper_has_no_place():
    wides = {4: (Wide(Shape(4, 0, 0.0), 0, 0, 0.0, TITLE),)}
    plan = planned([story(60), Measured(Kind.ARTICLE, (), wides), story(60)])
    assert sorted(placed_cells(plan)) == [0, 2]


def test_what_a_page_leaves_free_is_shared_by_the_distances():
    rows = [Row(0, 2, 20, 20, 0, 22, ()), Row(0, 24, 30, 30, 0, 54, ())]
    assert [row.top for row in spread(rows, 60, 2, above=0)] == [0, 26]
    assert [row.top for row in spread(rows, 60, 2, above=2)] == [6, 30]


def test_a_row_that_goes_on_stays_where_it_is_and_the_others_share_what_is_above_it():
    rows = [Row(0, 7, 20, 20, 0, 27, ()), Row(0, 33, 60, 27, 1, 33, ())]
    assert [row.top for row in spread(rows, 60, 2, above=5)] == [9, 33]


@pytest.mark.parametrize("columns", [3, 4])
def test_rows_are_offered_for_every_number_of_stories_that_is_left(columns: int):
    stories = [story(100, columns), story(90, columns), story(80, columns)]
    for left in (1, 2, 3):
        options = row_options(stories[:left], columns, GAP, opening=False)
        assert {option.next for option in options} >= {1}
        assert max(option.next for option in options) <= left


def test_a_row_that_fits_is_placed_as_it_is():
    stories = [story(60)]
    option = next(each for each in row_options(stories, 4, GAP, opening=False) if each.widths == (4,))
    ((row, cost),) = places(option, stories, 5, 60, GAP)
    assert (row.top, row.end_page, cost) == (5, 0, 0.0)


def test_a_row_that_does_not_fit_goes_on_to_the_next_page():
    stories = [story(200)]
    option = next(each for each in row_options(stories, 4, GAP, opening=False) if each.widths == (4,))
    (row, cost), (lower, more) = places(option, stories, 30, 60, GAP)
    assert [(each.end_page, each.stacks[0].cells[0].breaks) for each in (row, lower)] == [(1, 1), (1, 1)]
    assert 0 < cost < more
    assert lower.top > row.top
    assert lower.end > row.end, "the next page gets what this one leaves"


@given(issues(), st.integers(0, 60))
@settings(max_examples=30)
def test_no_row_costs_less_than_the_least_that_is_reckoned_with(issue: tuple[int, list[Measured]], top: int):
    columns, stories = issue
    lines = GRIDS[columns].lines
    for option in row_options(stories, columns, GAP, opening=False):
        for _, cost in places(option, stories, top, lines, GAP):
            assert cost >= least_cost(option, lines - top) - 1e-9


def test_a_few_lines_at_the_foot_of_a_page_are_spread_between_its_rows():
    plan = planned([story(92), story(92), story(92), story(92), story(150)])
    rows = [row for row in plan.rows if row.page == plan.rows[0].page]
    assert finished(rows, GRIDS[4], GAP, 10).rows[-1].end >= rows[-1].end


@pytest.mark.parametrize("columns", [3, 4])
@pytest.mark.parametrize("kind", WIDTHS)
@pytest.mark.parametrize("pictured", [True, False])
@pytest.mark.parametrize("wanted", [None, 1, 2, 9])
def test_shapes_never_go_beyond_the_page(columns: int, kind: Kind, pictured: bool, wanted: int | None):
    every = shapes(columns, kind, pictured=pictured, wanted=wanted)
    assert {shape.columns for shape in every} <= {*WIDTHS[kind], 1, columns}
    assert any(shape.columns == columns for shape in every)
    assert all(0 <= shape.picture <= shape.columns for shape in every)
    assert len(set(every)) == len(every)
    if wanted and pictured:
        # What the editor asked for is what is set, or the picture goes under the text at that width.
        assert all(shape.picture in (0, min(wanted, shape.columns)) for shape in every)


@pytest.mark.parametrize("columns", [3, 4])
@pytest.mark.parametrize("kind", WIDTHS)
@pytest.mark.parametrize("least", [1, 2, 3, 9])
def test_a_story_is_as_wide_as_its_widest_part_or_the_page(columns: int, kind: Kind, least: int):
    every = shapes(columns, kind, pictured=False, wanted=None, least=least)
    assert {shape.columns for shape in every} >= {columns}
    assert all(shape.columns >= min(least, columns) for shape in every)
