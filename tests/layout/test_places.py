import pytest

from redactie.layout.grid import Grid
from redactie.layout.measures import Title
from redactie.layout.places import FoundMark, areas, fit, overset, placed_cells, read_marks
from redactie.layout.plan import Cell, PagePlan, Row, Stack, Turning
from redactie.layout.style import HouseStyle
from redactie.model.publication import PageSpec

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
