import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.export.print.calculator import program, run
from redactie.export.print.spaces import UnprintableError


@pytest.mark.parametrize(
    ("source", "values", "expected"),
    [
        ("{ 2 add 3 mul }", [1], [9]),
        ("{ sub }", [5, 3], [2]),
        ("{ dup 0.5 lt { pop 1 } { 2 mul } ifelse }", [0.4], [1]),
        ("{ dup 0.5 lt { pop 1 } { 2 mul } ifelse }", [0.75], [1.5]),
        ("{ dup 1 gt { pop 1 } if }", [3], [1]),
        ("{ 3 1 roll }", [1, 2, 3], [3, 1, 2]),
        ("{ 3 -1 roll }", [1, 2, 3], [2, 3, 1]),
        ("{ 1 index }", [7, 8], [7, 8, 7]),
        ("{ 2 copy }", [7, 8], [7, 8, 7, 8]),
        ("{ exch pop }", [7, 8], [8]),
        ("{ atan }", [-1, 0], [270]),
        ("{ 90 sin exch cos }", [0], [1, 1]),
        ("{ 7 2 idiv 7 2 mod 2 3 exp }", [], [3, 1, 8]),
        ("{ 2.5 round -2.5 truncate 2.1 ceiling 2.9 floor }", [], [3, -2, 3, 2]),
        ("{ true false or not { 1 } { 0 } ifelse 6 3 and 6 3 xor }", [], [0, 2, 5]),
        ("{ % een opmerking }\n 4 sqrt }", [], [2]),
    ],
)
def test_it_reckons_as_pdf_says(source: str, values: list[float], expected: list[float]):
    assert run(program(source.encode()), values) == pytest.approx(expected)


@pytest.mark.parametrize("source", ["", "{", "1 2 add", "{ nonsense }", "{ " * 100, "{ ( }"])
def test_what_is_no_program_is_refused(source: str):
    with pytest.raises(UnprintableError):
        program(source.encode())


@pytest.mark.parametrize(
    "source",
    [
        "{ add }",
        "{ 0 div }",
        "{ -1 sqrt }",
        "{ { 1 } }",
        "{ 99 index }",
        "{ -1 copy }",
        "{ if }",
        "{ 1 2 if }",
        "{ 9 9 roll }",
    ],
)
def test_what_cannot_be_reckoned_is_refused(source: str):
    with pytest.raises(UnprintableError):
        run(program(source.encode()), [1])


_WORDS = (
    "{ } add sub mul div exp atan dup pop exch roll index copy if ifelse true not and 0 1 -3 2.5 1e308 sqrt ln mod idiv"
)


@given(st.lists(st.sampled_from(_WORDS.split()), max_size=25), st.lists(st.floats(-1e6, 1e6), max_size=3))
def test_any_row_of_words_gives_numbers_or_is_refused(words: list[str], values: list[float]):
    with contextlib.suppress(UnprintableError):
        assert all(isinstance(each, float) for each in run(program(f"{{ {' '.join(words)} }}".encode()), values))
