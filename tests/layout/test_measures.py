import pytest
from msgspec.structs import replace

from redactie.layout.atoms import Atom, Mark, Nature
from redactie.layout.feet import Part
from redactie.layout.measures import Measured, Shape, Title, Wide, measured_atoms
from redactie.model.article import Kind

LEADING = 12.0


def mark(nature: Nature = Nature.FLOWING, above: int = 0, below: int = 0, *, inline: bool = True) -> Mark:
    return Mark(nature, above, below, inline, None, anchor=True)


def story(*heights: int, nature: Nature = Nature.FLOWING) -> Measured:
    title = Title(20, False)
    wides = {w: (Wide(Shape(w, 0, 0), 5, w, 0, title), Wide(Shape(w, 2, 0), 9, 0, 0, title)) for w in (1, 2, 4)}
    return Measured(Kind.ARTICLE, tuple(Atom(nature, each, 0, 0, anchor=True) for each in heights), wides)


def test_the_marks_of_paragraphs_sit_on_their_first_base_line():
    atoms = measured_atoms([mark(), mark()], [9.0, 9.0 + 3 * LEADING, 5 * LEADING], LEADING)
    assert [atom.height for atom in atoms] == [3, 2]


def test_blank_lines_between_pieces_belong_to_neither():
    marks = [mark(below=1), mark(Nature.HEADING, above=1, inline=False), mark()]
    atoms = measured_atoms(marks, [9.0, 3 * LEADING, 9.0 + 4 * LEADING, 6 * LEADING], LEADING)
    assert [atom.height for atom in atoms] == [2, 1, 2]


@pytest.mark.parametrize(("columns", "height"), [(1, 30), (2, 15), (3, 10), (4, 8)])
def test_columns_are_level(columns: int, height: int):
    assert story(10, 10, 10).columns_height(columns) == height


def test_a_story_without_body_has_no_columns():
    assert story().columns_height(3) == 0


def test_a_taller_story_is_remembered():
    one = story(10, 10)
    assert one.taller(2).columns_height(2) == one.columns_height(2) + 2
    assert one.taller(2) is one.taller(2)
    assert one.taller(2).taller(1).columns_height(2) == one.columns_height(2) + 3


def test_what_goes_on_fills_whole_pages_before_the_last():
    assert story(*[10] * 30).broken_heights(2, 2, first=20, lines=50, foot=3) == (20, 50, 50, 30)


def test_the_foot_is_that_of_a_shape_with_or_without_picture():
    assert (story(10).foot(2, 0), story(10).foot(2, 1)) == (2, 0)


def test_the_hole_comes_after_what_floats_in_the_last_column():
    atoms = list(story(8, 8, 4, 2, 3, 9).atoms)
    atoms[3] = replace(atoms[3], nature=Nature.FLOATING)
    assert Measured(Kind.ARTICLE, tuple(atoms), story().wides).hole(2, 14) == 4


def test_the_hole_is_the_first_block_that_begins_in_the_last_column():
    assert story(8, 8, 8, 8).hole(2, 10) == 2
    assert story(40).hole(2, 10) is None


@pytest.mark.parametrize(
    ("measured", "head", "beyond"),
    [
        (story(200), 10, 0),  # text divides
        (story(200, nature=Nature.LOOSE), 10, 0),
        (story(70, nature=Nature.SOLID), 10, 10),
        (story(65, 75, nature=Nature.FLOATING), 70, 15),
        (story(10), 64, 4),
        (story(), 10, 0),
    ],
)
def test_what_is_higher_than_a_page_is_told(measured: Measured, head: int, beyond: int):
    assert measured.beyond(head, (), 60) == beyond


def test_a_part_under_the_columns_that_is_higher_than_a_page_is_told():
    assert story(10).beyond(10, (Part(0, 0, (20,)), Part(1, 2, (3, 61))), 60) == 3


def test_a_row_of_a_table_knows_how_many_lines_are_repeated_above_it():
    marks = [mark(Nature.HEADING, inline=False), mark(Nature.ROW, inline=False), mark(Nature.ROW, inline=False)]
    atoms = measured_atoms(marks, [0.0, 2 * LEADING, 3 * LEADING, 5 * LEADING], LEADING)
    assert [(atom.height, atom.repeated) for atom in atoms] == [(2, 0), (1, 2), (2, 2)]


@pytest.mark.parametrize(("rows", "tied"), [([1, 2], [0, 0]), ([1, 2, 3], [0, 3, 0]), ([1, 1, 5], [0, 0, 0])])
def test_the_last_but_one_row_of_a_table_knows_how_many_lines_must_stand_under_it(rows: list[int], tied: list[int]):
    marks = [mark(Nature.HEADING, inline=False), *(mark(Nature.ROW, inline=False) for _ in rows)]
    tops = [LEADING * (1 + sum(rows[:number])) for number in range(len(rows) + 1)]
    atoms = measured_atoms(marks, [0.0, *tops], LEADING)
    assert [(atom.height, atom.tied) for atom in atoms[1:]] == list(zip(rows, tied, strict=True))
