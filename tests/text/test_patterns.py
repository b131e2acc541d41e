import pyphen
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from redactie.text.patterns import dutch


@pytest.fixture(scope="module")
def judge() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="nl_NL")


@pytest.mark.parametrize(
    ("word", "breaks"),
    [("", ()), ("ja", ()), ("alle", (2,)), ("GEMEENTE", (2, 6)), ("verantwoordelijk", (3, 6, 10, 12)), ("šķ漢字", ())],
)
def test_a_word_is_broken_by_the_patterns(word: str, breaks: tuple[int, ...]):
    assert dutch().breaks(word) == breaks


@given(word=st.text(st.sampled_from("abcdefghijklmnoprstuvwzëéïü"), max_size=20))
def test_the_breaks_are_those_of_another_reader_of_the_patterns(judge: pyphen.Pyphen, word: str):
    assert dutch().breaks(word) == tuple(map(int, judge.positions(word)))


@given(before=st.text("bdgklmnrstaeu", max_size=6), behind=st.text("bdgklmnrstaei", max_size=6))
def test_the_ij_is_never_divided_where_it_is_one_vowel(before: str, behind: str):
    # The patterns know one beginning that no Dutch word has, adij-, and divide it.
    assume(before != "ad")
    assert not dutch().breaks_at(f"{before}ij{behind}", len(before) + 1)


def test_an_i_and_a_j_of_two_syllables_are_divided():
    assert dutch().breaks("bijou") == (2,)
