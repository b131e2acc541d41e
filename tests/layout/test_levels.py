import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from redactie.layout.atoms import Atom, Nature
from redactie.layout.columns import fill, level_height
from redactie.layout.levels import spacers


def text(lines: int) -> Atom:
    return Atom(Nature.FLOWING, lines, 0, 0, anchor=True)


def heading() -> Atom:
    return Atom(Nature.HEADING, 1, 1, 0, anchor=True)


def floating(lines: int) -> Atom:
    return Atom(Nature.FLOATING, lines, 0, 0, anchor=True)


def levelled(atoms: list[Atom], heights: list[int], last: int) -> tuple[int, ...]:
    return fill(atoms, heights, spacers(atoms, heights, last)).used


@pytest.mark.parametrize(
    ("atoms", "greedy", "level"),
    [
        ([text(9), heading(), text(9), heading(), text(9), text(1)], (9, 8, 9, 5), (9, 8, 7, 7)),
        ([floating(9), text(5), text(4), text(5), text(4)], (9, 9, 9, 0), (9, 7, 5, 6)),
        ([text(10), text(10)], (10, 10), (10, 10)),
    ],
)
def test_columns_become_level(atoms: list[Atom], greedy: tuple[int, ...], level: tuple[int, ...]):
    heights = [max(greedy)] * len(greedy)
    assert fill(atoms, heights).used == greedy
    assert levelled(atoms, heights, len(heights)) == level


def test_no_sub_head_stands_over_a_single_line():
    atoms = [text(5), heading(), text(1), text(6)]
    assert fill(atoms, [8, 8]).used == (8, 6)
    assert levelled(atoms, [8, 8], 2) == (5, 8)


def test_a_column_at_the_foot_of_a_page_stays_full():
    atoms = [text(6), text(6), text(4), text(4), text(4)]
    assert levelled(atoms, [9, 9, 4, 4], 2)[:2] == (9, 9)


BODIES = st.lists(
    st.one_of(
        st.builds(text, st.integers(1, 14)), st.builds(floating, st.integers(1, 6)), st.builds(heading),
    ), min_size=1, max_size=12,
)  # fmt: skip


@given(BODIES, st.integers(2, 4), st.integers(0, 3))
def test_levelling_loses_nothing_and_needs_no_more_height(atoms: list[Atom], columns: int, more: int):
    height = level_height(atoms, columns) + more
    heights = [height] * columns
    plain, spaced = fill(atoms, heights), fill(atoms, heights, spacers(atoms, heights, columns))
    assume(plain.fits)
    assert spaced.fits
    assert sum(each**2 for each in spaced.used) <= sum(each**2 for each in plain.used) + 60 * columns
