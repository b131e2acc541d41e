import pytest
from hypothesis import given

from redactie.text.clean import clean_lines
from redactie.text.extensions.indents import even_indents
from tests.support.strategies import texts


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("- a\n  - b\n    - c\n- d", "- a\n    - b\n        - c\n- d"),
        ("1. a\n   - b\n2. c", "1. a\n    - b\n2. c"),
        ("10. a\n    - b", "10. a\n    - b"),
        ("- a\n    - b\n        - c", "- a\n    - b\n        - c"),
        ("- a\n - b", "- a\n- b"),
        ("- a\n  vervolg", "- a\n  vervolg"),
        ("- a\n\n  b", "- a\n\n    b"),
        ("- a\n\n    b", "- a\n\n    b"),
        ("- a\n\n        code", "- a\n\n        code"),
        ("- a\n\nb\n\n  c", "- a\n\nb\n\n  c"),
        ('!!! box "T"\n    - a\n      - b', '!!! box "T"\n    - a\n        - b'),
        ("    - a\n      - b", "    - a\n      - b"),
        ("tekst\n  - a", "tekst\n- a"),
        ("- a\n\n* * *", "- a\n\n* * *"),
        ("> - a\n>   - b", "> - a\n>   - b"),
    ],
)
def test_lists_get_steps_of_four(source: str, expected: str):
    assert even_indents(source.split("\n")) == expected.split("\n")


@given(texts())
def test_only_spaces_before_a_line_ever_change(text: str):
    lines = clean_lines(text)
    assert [line.lstrip(" ") for line in even_indents(lines)] == [line.lstrip(" ") for line in lines]


@given(texts())
def test_doing_it_twice_changes_nothing_more(text: str):
    once = even_indents(clean_lines(text))
    assert even_indents(once) == once
