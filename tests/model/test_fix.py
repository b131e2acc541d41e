"""Fixes of texts: what they change, what they leave, and how they are taken back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.model.article import Article
from redactie.model.fix import Fix


def article(body: str) -> Article:
    return Article(id="een", title="Kop", body=body)


def test_a_fix_changes_its_place_and_nothing_else() -> None:
    fix = Fix("een", "body", 4, "b  c", "b c")
    assert fix.applied(article("aaa b  c d")) == article("aaa b c d")


def test_a_fix_of_a_field_leaves_the_text() -> None:
    assert Fix("een", "title", 0, "Kop", "").applied(article("tekst")) == Article(id="een", body="tekst")


def test_a_place_that_has_moved_is_found_where_it_stands_now() -> None:
    fix = Fix("een", "body", 0, "b  c", "b c")
    assert fix.applied(article("nieuw\n\nb  c")) == article("nieuw\n\nb c")


@pytest.mark.parametrize("body", ["", "b c", "x b  c b  c"])
def test_a_text_that_went_on_is_left_alone(body: str) -> None:
    assert Fix("een", "body", 0, "b  c", "b c").applied(article(body)) is None


def test_a_field_that_was_emptied_is_filled_again_only_while_it_is_empty() -> None:
    back = Fix("een", "title", 0, "Kop", "").reversed()
    assert back.applied(Article(id="een")) == Article(id="een", title="Kop")
    assert back.applied(Article(id="een", title="Anders")) is None


@given(st.text(), st.text(min_size=1), st.text(min_size=1), st.text())
def test_what_was_mended_can_be_taken_back(before: str, old: str, new: str, after: str) -> None:
    fix = Fix("een", "body", len(before), old, new)
    mended = fix.applied(article(before + old + after))
    assert mended == article(before + new + after)
    assert fix.reversed().applied(mended) == article(before + old + after)
