from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.layout.atoms import Mark, Nature
from redactie.layout.grid import Grid
from redactie.layout.measures import Title
from redactie.layout.pages import Area
from redactie.layout.places import (
    FoundImage,
    FoundMark,
    areas,
    fit,
    free,
    overset,
    placed_cells,
    read_found,
    read_marks,
    spots,
)
from redactie.layout.plan import Cell, PagePlan, Row, Stack, Turning
from redactie.layout.source import StorySource
from redactie.layout.styles.style import HouseStyle
from redactie.model.article import Kind
from redactie.model.publication import PageSpec
from redactie.text.lines import Lines

GRID = Grid.of(HouseStyle.load("classic").tokens, PageSpec(columns=4))
TITLE = Title(20, False)
GAP = 2


def cell(story: int, columns: int, lines: int, *, turning: Turning | None = None) -> Cell:
    return Cell(story, columns, lines, 5, 0, 0, TITLE, turning)


def row(*stacks: Stack, top: int = 0) -> Row:
    height = max(stack.height(GAP) for stack in stacks)
    pages, end = divmod(top + height, GRID.lines)
    return Row(0, top, height, min(height, GRID.lines - top), pages, end, stacks)


def plan(*rows: Row) -> PagePlan:
    return PagePlan(rows, GAP, 1 + max(each.end_page for each in rows))


def test_cells_stand_beside_and_under_each_other():
    placed = placed_cells(plan(row(Stack(2, (cell(0, 2, 30),)), Stack(2, (cell(1, 2, 5), cell(2, 2, 6))), top=10)))
    assert {number: (each.left, each.page, each.top) for number, each in placed.items()} == {
        0: (0, 0, 10),
        1: (2, 0, 10),
        2: (2, 0, 22),
    }


def test_a_cell_has_one_area_on_each_of_its_pages():
    placed = placed_cells(plan(row(Stack(4, (cell(0, 4, 20),)), top=GRID.lines - 10)))[0]
    first, second = areas("a", placed, GRID)
    assert (first.page, second.page) == (1, 2)
    assert first.height == pytest.approx(10 * GRID.leading)
    assert second.height == pytest.approx(15 * GRID.leading)
    assert second.y == GRID.top


def test_a_story_that_turns_is_wide_on_its_second_page():
    turned = cell(0, 2, 30, turning=Turning(10, 3))
    placed = placed_cells(plan(row(Stack(2, (turned,)), Stack(2, (cell(1, 2, 8),)), top=GRID.lines - 15)))[0]
    assert [area.width for area in areas("a", placed, GRID)] == [GRID.span(2), GRID.span(4)]


@pytest.mark.parametrize(("below", "over"), [(-0.2, 0), (0.0, 0), (0.2, 0), (0.9, 1), (1.0, 1), (3.5, 4)])
def test_lines_below_the_last_column_are_over(below: float, over: int):
    placed = placed_cells(plan(row(Stack(4, (cell(0, 4, 20),)))))[0]
    end = FoundMark("a", -1, "end", None, 1, GRID.left, GRID.top + (25 + below) * GRID.leading)
    assert overset(placed, end, GRID) == over


def test_a_story_of_which_the_end_is_unknown_is_not_over():
    assert overset(placed_cells(plan(row(Stack(4, (cell(0, 4, 20),)))))[0], None, GRID) == 0


def test_what_a_row_leaves_white_under_a_story_counts_in_all_its_columns():
    placed = placed_cells(plan(row(Stack(2, (cell(0, 2, 30),)), Stack(2, (cell(1, 2, 25),)))))
    assert fit(placed[0], 0, (1,), GAP).lines == 0
    assert fit(placed[1], 0, (1,), GAP).lines == -10
    assert fit(placed[1], 7, (1,), GAP).lines == 7


def test_marks_are_read_with_and_without_a_part_and_lines():
    found = read_marks([["a", 3, 1, 2.0, 3.0], ["a", -1, "lead", 1, 2, 3], ["a", -1, "picture", 4, 6, 1, 2, 3]])
    assert [(each.part, each.lines) for each in found] == [("body", None), ("lead", None), ("picture", (4, 6))]


@given(st.integers(0, GRID.lines - 1), st.integers(1, 3 * GRID.lines), st.integers(1, 4))
def test_the_areas_of_a_story_are_as_high_as_its_cell(top: int, lines: int, columns: int):
    placed = placed_cells(plan(row(Stack(columns, (cell(0, columns, lines),)), top=top)))[0]
    found = areas("a", placed, GRID)
    height = sum(area.height for area in found)
    assert height == pytest.approx(placed.cell.height * GRID.leading)
    assert [area.page for area in found] == list(range(1, len(found) + 1))
    for area in found:
        assert area.article == "a"
        assert area.x == GRID.left
        assert area.y >= GRID.top
        assert area.y + area.height <= GRID.top + GRID.lines * GRID.leading + 0.001


def test_columns_beside_each_other_do_not_touch():
    placed = placed_cells(plan(row(*(Stack(1, (cell(number, 1, 9),)) for number in range(4)))))
    found = [areas("a", placed[number], GRID)[0] for number in range(4)]
    for one, next_one in pairwise(found):
        assert one.x + one.width + GRID.gutter == pytest.approx(next_one.x)
    assert found[-1].x + found[-1].width == pytest.approx(GRID.page_width - GRID.right)


def test_the_answer_of_the_engine_is_read_with_its_pages():
    images = [["/pictures/a.png", 2, 10, 20.5, 100, 50]]
    found = read_found({"marks": [["a", 0, 2, 10, 20.5]], "images": images, "pages": 3})
    assert found.pages == 3
    assert found.images == [FoundImage("/pictures/a.png", 2, 10.0, 20.5, 100.0, 50.0)]
    assert found.marks == [FoundMark("a", 0, "body", None, 2, 10.0, 20.5)]
    assert read_found({"marks": [], "images": [], "pages": 1}).marks == []


def _source(*marks: Mark) -> StorySource:
    return StorySource("", "", marks, "", Kind.ARTICLE, False, None, 1)


def _mark(lines: Lines | None, *, inline: bool = False) -> Mark:
    return Mark(Nature.FLOWING, 0, 0, inline, lines)


def test_a_spot_knows_the_lines_of_its_block_and_the_top_of_its_first_line():
    placed = {"a": placed_cells(plan(row(Stack(2, (cell(0, 2, 9),)))))[0]}
    source = {"a": _source(_mark(Lines(3, 5)), _mark(Lines(7, 7), inline=True))}
    found = [FoundMark("a", 0, "body", None, 1, 50.0, 100.0), FoundMark("a", 1, "body", None, 1, 50.0, 150.0)]
    first, second = spots(found, source, placed, GRID)
    assert (first.lines, first.y, first.width) == (Lines(3, 5), 100.0, GRID.column_width)
    assert second.lines == Lines(7, 7)
    assert second.y == pytest.approx(150.0 - 0.75 * GRID.leading)


def test_a_part_of_the_head_is_as_wide_as_its_story():
    placed = {"a": placed_cells(plan(row(Stack(2, (cell(0, 2, 9),)))))[0]}
    found = [
        FoundMark("a", -1, "headline", None, 1, 50.0, 60.0),
        FoundMark("a", -1, "picture", (4, 6), 1, 50.0, 90.0),
        FoundMark("a", -1, "end", None, 1, 50.0, 200.0),
        FoundMark("weg", -1, "headline", None, 1, 50.0, 60.0),
    ]
    made = spots(found, {"a": _source()}, placed, GRID)
    assert [(spot.part, spot.lines, spot.width) for spot in made] == [
        ("headline", None, GRID.span(2)),
        ("picture", Lines(4, 6), GRID.span(2)),
    ]


def test_free_space_lies_under_the_last_area_over_all_its_columns():
    grid = Grid.of(HouseStyle.load("classic").tokens, PageSpec(columns=4))
    zones = [
        Area("a", 1, grid.left, grid.top, grid.span(2), 600.0),
        Area("a", 2, grid.left, grid.top, grid.span(2), 60.0),
    ]
    (found,) = free(zones, 8, 0, grid)
    assert (found.page, found.x, found.y, found.width) == (2, grid.left, grid.top + 60.0, grid.span(2))
    assert abs(found.height - 4 * grid.leading) < 0.01
    (inside,) = free(zones, 8, 3, grid)
    assert (inside.y, inside.height) == (grid.top + 60.0 - 3 * grid.leading, found.height)
    assert not list(free(zones, 0, 0, grid))
    assert not list(free([], 8, 0, grid))
