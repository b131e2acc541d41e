import pytest

from redactie.layout.glyphs import REPLACEMENT, Coverage
from redactie.resources import resource


@pytest.fixture(scope="module")
def coverage() -> Coverage:
    return Coverage(sorted(resource("fonts").glob("*Regular.ttf")))


@pytest.mark.parametrize("text", ["gewoon", "€ 300 ‘citaat’ – ĳ é ’s", "CO₂ → m²"])
def test_what_the_fonts_have_is_left_alone(coverage: Coverage, text: str):
    printable = coverage.printable(text)
    assert (printable.text, printable.missing) == (text, "")


def test_what_no_font_has_is_replaced_and_told_once(coverage: Coverage):
    printable = coverage.printable("漢字漢 ok")
    assert printable.text == f"{REPLACEMENT * 3} ok"
    assert printable.missing == "漢字"


def test_joiners_of_emoji_leave_no_sign_of_their_own(coverage: Coverage):
    assert coverage.printable("👩\u200d👧\ufe0f").text == REPLACEMENT * 2


def test_decomposed_letters_are_composed(coverage: Coverage):
    assert coverage.printable("e\u0301").text == "é"
