import re

from hypothesis import given
from hypothesis import strategies as st

from redactie.app.saving.compare import side_by_side


def _text(marked: str) -> list[str]:
    return [re.sub(r"<[^>]+>", "", line) for line in marked.split("</p>")[:-1]]


def test_equal_texts_have_no_marks() -> None:
    left, right = side_by_side("een\ntwee", "een\ntwee")
    assert left == right
    assert "span" not in left


def test_only_the_words_that_differ_are_marked() -> None:
    left, right = side_by_side("De oude molen draait.", "De nieuwe molen draait.")
    assert re.findall(r"<span[^>]*>(.*?)</span>", left) == ["oude"]
    assert re.findall(r"<span[^>]*>(.*?)</span>", right) == ["nieuwe"]


def test_an_inserted_line_leaves_a_gap_on_the_other_side() -> None:
    left, right = side_by_side("een\ndrie", "een\ntwee\ndrie")
    assert _text(left) == ["een", "&nbsp;", "drie"]
    assert _text(right) == ["een", "twee", "drie"]


def test_markup_in_a_text_is_shown_as_typed() -> None:
    assert "<script>" not in "".join(side_by_side("<script>", "<script>x"))


@given(st.lists(st.sampled_from(["a b", "b a", "", "c"])), st.lists(st.sampled_from(["a b", "b a", "", "c"])))
def test_both_sides_always_have_as_many_lines(before: list[str], after: list[str]) -> None:
    left, right = side_by_side("\n".join(before), "\n".join(after))
    assert len(_text(left)) == len(_text(right))
