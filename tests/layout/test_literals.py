import pytest
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
    assert "\u200b" in breakable("a1" * 100)
    assert breakable("a1" * 100).replace("\u200b", "") == "a1" * 100


def test_a_very_long_word_of_letters_breaks_with_hyphens():
    word = "meervoudigepersoonlijkheidsstoornisbehandelingsprotocol"
    assert "heids\u00adstoor\u00adnis" in breakable(f"'{word}'.")
    assert breakable(f"'{word}'.").replace("\u00ad", "") == f"'{word}'."
    assert breakable("x" * 50).replace("\u00ad", "") == "x" * 50


def test_ordinary_words_are_left_alone():
    assert breakable("meervoudigepersoonlijkheidsstoornis en zo") == "meervoudigepersoonlijkheidsstoornis en zo"


def test_an_address_breaks_after_its_punctuation():
    assert breakable("www.example.org/maatvast") == "www.\u200bexample.\u200borg/\u200bmaatvast"


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029"), max_size=60))
def test_the_engine_reads_back_every_text(text: str):
    import json

    compiler = typst.Compiler(b"")
    assert json.loads(compiler.eval(literal(text))) == text


@given(st.text(max_size=80))
def test_any_text_is_one_literal_and_nothing_behind_it(text: str):
    code = literal(text)
    assert code[0] == code[-1] == '"'
    # Without its escapes, nothing in it ends the text or begins another line.
    inside = code[1:-1].replace("\\\\", "").replace('\\"', "")
    assert '"' not in inside
    assert "\n" not in inside
    assert inside.isprintable() or not text.isascii()


@given(st.text(max_size=120))
def test_places_to_break_are_all_that_is_added(text: str):
    assert breakable(text).replace("\u200b", "") == text.replace("\u200b", "")


@given(st.text(st.sampled_from("abcdé-./@"), min_size=41, max_size=200))
def test_no_word_is_left_that_no_column_holds(word: str):
    assert max(map(len, breakable(word).split("\u200b"))) <= 40


@pytest.mark.parametrize(
    ("typed", "broken"),
    [
        ("", ""),
        ("kort", "kort"),
        ("jan.de.vries@voorbeeld.example.org", "jan.|de.|vries@|voorbeeld.|example.|org"),
        ("https://x.nl/een/twee?a=1&b=2#c", "https://|x.|nl/|een/|twee?|a=|1&|b=|2#|c"),
        ("met soft\u00adhyphen " * 4, "met soft\u00adhyphen " * 4),
        ("zie https://x.nl/een/twee daar", "zie https://|x.|nl/|een/|twee daar"),
    ],
)
def test_an_address_breaks_behind_its_signs_and_nowhere_else(typed: str, broken: str):
    assert breakable(typed) == broken.replace("|", "\u200b")


@pytest.mark.parametrize(("pieces", "code"), [([], "()"), (["1"], "(1, )"), (["1", '"a"'], '(1, "a", )')])
def test_an_array_of_any_length_is_an_array(pieces: list[str], code: str):
    assert array(pieces) == code
    assert array(iter(pieces)) == code


@pytest.mark.parametrize(("pieces", "code"), [([], "[]"), (["a"], "{ a }"), (["a", "b"], "{ a; b }")])
def test_a_block_joins_its_pieces(pieces: list[str], code: str):
    assert block(pieces) == code
