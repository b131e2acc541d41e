import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from redactie.layout.atoms import Atom, Nature
from redactie.layout.columns import fill, level_height


def text(lines: int) -> Atom:
    return Atom(Nature.FLOWING, lines, 0, 0)


def heading() -> Atom:
    return Atom(Nature.HEADING, 1, 1, 0)


def floating(lines: int) -> Atom:
    return Atom(Nature.FLOATING, lines, 0, 0)


def loose(lines: int) -> Atom:
    return Atom(Nature.LOOSE, lines, 0, 0)


def row(lines: int) -> Atom:
    return Atom(Nature.ROW, lines, 0, 0, repeated=1)


def solid(lines: int) -> Atom:
    return Atom(Nature.SOLID, lines, 0, 0)


@pytest.mark.parametrize(
    ("atoms", "heights", "used"),
    [
        ([text(10)], [5, 5], (5, 5)),
        ([text(10)], [9, 9], (8, 2)),  # the last line is not left alone
        ([text(5), text(4)], [6, 6], (5, 4)),  # nor the first
        ([text(3)], [2, 3], (0, 3)),  # three lines stay together
        ([text(4), heading(), text(6)], [6, 7], (4, 7)),  # a sub-head goes with its text
        ([text(4), solid(5)], [8, 8], (4, 5)),
        ([text(4), floating(3), text(4)], [8, 8], (7, 4)),  # what floats goes to the top of its column
        ([text(4), floating(3), text(4)], [6, 8], (6, 5)),  # or of the next, and text fills its place
        ([floating(3), text(5)], [8], (8,)),
        ([loose(3)], [2, 3], (0, 3)),  # an item of a list stays together as well
        ([loose(8)], [3, 5], (3, 5)),
        ([text(4), floating(3), floating(3), heading(), text(5)], [5, 5, 12], (4, 3, 9)),  # nor does a sub-head stay
        ([Atom(Nature.FREE, 3, 0, 0)], [2, 3], (2, 1)),  # a note divides anywhere
        ([heading(), row(1), row(2), row(1)], [3, 4], (2, 4)),  # a table goes on under its header
        ([heading(), row(1), replace(row(1), tied=1), row(1)], [3, 3], (2, 3)),  # but never with its last row alone
        ([text(4), floating(6), floating(2), text(6)], [9, 10], (8, 10)),  # what floats keeps its order
    ],
)
def test_columns_break_as_the_engine_does(atoms: list[Atom], heights: list[int], used: tuple[int, ...]):
    filled = fill(atoms, heights)
    assert (filled.used, filled.fits) == (used, True)


def test_space_above_a_subhead_is_dropped_at_the_top_of_a_column():
    filled = fill([text(5), heading(), text(4)], [5, 5])
    assert filled.starts[1] == (1, 0)


def test_a_list_that_goes_on_under_floating_pieces_with_little_room_is_torn():
    assert fill([text(4), floating(6), loose(9)], [7, 8, 8]).torn
    assert not fill([text(4), floating(6), loose(9)], [7, 9, 8]).torn
    assert not fill([text(4), floating(6), text(9)], [7, 8, 8]).torn  # paragraphs are divided one by one


def test_what_floats_bursts_a_column_that_is_lower():
    filled = fill([text(4), floating(9), text(6)], [6, 6, 12])
    assert (filled.burst, filled.starts[2]) == (1, (0, 4))
    assert level_height([text(4), floating(9), text(6)], 2) == 10


def test_a_spacer_keeps_lines_free_at_the_foot_of_its_column():
    assert fill([text(4), text(4), text(4)], [8, 8], {1: 2}).used == (6, 6)
    assert fill([text(4), text(4), text(4)], [8, 8], {1: 4}).used == (4, 8)


def test_what_does_not_fit_is_counted():
    assert fill([text(10)], [4]).over == 6


ATOMS = st.lists(st.one_of(st.builds(text, st.integers(1, 14)), st.builds(floating, st.integers(1, 6))), min_size=1)


@given(ATOMS, st.integers(1, 4))
def test_level_columns_are_as_low_as_they_can_be(atoms: list[Atom], columns: int):
    height = level_height(atoms, columns)
    assert fill(atoms, [height] * columns).fits
    assert columns * height >= sum(atom.height for atom in atoms)


@given(ATOMS, st.integers(1, 4), st.integers(5, 20))
def test_no_line_gets_lost_between_columns(atoms: list[Atom], columns: int, height: int):
    filled = fill(atoms, [height] * columns)
    assert filled.over + sum(filled.used) == sum(atom.height for atom in atoms)


def test_a_piece_without_height_stops_nothing():
    assert fill([text(4), solid(0), text(4)], [8]).fits
    assert level_height([text(4), solid(0), text(4)], 2) == 4
