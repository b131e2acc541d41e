import typst
from hypothesis import given
from hypothesis import strategies as st

from redactie.layout.literals import array, block, breakable, literal


def test_quotes_and_backslashes_are_escaped():
    assert literal('a "b" \\c') == '"a \\"b\\" \\\\c"'


def test_control_characters_become_spaces():
    assert literal("a\x00b\x1bc") == '"a b c"'


def test_an_array_of_one_is_an_array():
    assert array(["1"]) == "(1, )"
    assert array([]) == "()"


def test_an_empty_block_is_empty_content():
    assert block([]) == "[]"


def test_a_word_that_no_column_holds_may_break():
    assert "\u200b" in breakable("a" * 200)
    assert breakable("a" * 200).replace("\u200b", "") == "a" * 200


def test_ordinary_words_are_left_alone():
    assert breakable("meervoudigepersoonlijkheidsstoornis en zo") == "meervoudigepersoonlijkheidsstoornis en zo"


def test_an_address_breaks_after_its_punctuation():
    assert breakable("www.example.org/maatvast") == "www.\u200bexample.\u200borg/\u200bmaatvast"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029"), max_size=60))
def test_the_engine_reads_back_every_text(text: str):
    import json

    compiler = typst.Compiler(b"")
    assert json.loads(compiler.eval(literal(text))) == text
