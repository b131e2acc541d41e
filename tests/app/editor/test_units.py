import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.app.editor.units import difference, index_of, last_words, units


def test_a_smiley_counts_for_two():
    assert units("a😀b") == 4
    assert index_of("a😀b", 3) == 2


@given(st.text(), st.data())
def test_going_to_units_and_back_changes_nothing(text: str, data: st.DataObject):
    index = data.draw(st.integers(0, len(text)))
    assert index_of(text, units(text[:index])) == index


@given(st.text(alphabet="ab"), st.text(alphabet="ab"))
def test_what_differs_is_between_what_is_shared(old: str, new: str):
    start, end = difference(old, new)
    assert old[:start] == new[:start]
    assert old[len(old) - end :] == new[len(new) - end :]
    assert start + end <= min(len(old), len(new))


@pytest.mark.parametrize(
    ("characters", "selected"),
    [(0, ""), (-3, ""), (1, "valt"), (4, "valt"), (5, "nacht valt"), (12, "de nacht valt"), (999, "tot de nacht valt")],
)
def test_last_words_are_whole_words(characters: int, selected: str):
    text = "tot de nacht valt"
    assert text[last_words(text, characters) :] == selected
