import pytest
from fontTools.ttLib import TTFont
from hypothesis import given

from redactie.layout.glyphs import REPLACEMENT, Coverage, Printable, covered
from redactie.resources import resource
from tests.support.strategies import any_text

LISTING = resource("fonts", "coverage.txt")


@pytest.fixture(scope="module")
def coverage() -> Coverage:
    return Coverage(LISTING)


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


def test_the_listing_is_what_the_fonts_have():
    found: set[int] = set()
    for path in sorted(resource("fonts").glob("*Regular.ttf")):
        with TTFont(path, lazy=True) as font:
            found |= set(font.getBestCmap())
    assert {ord(each) for each in covered(LISTING.read_text(encoding="ascii"))} == found


def test_controls_and_joiners_are_left_out(coverage: Coverage):
    assert coverage.printable("a\x07b\u200dc\ud800é") == Printable("abcé", "")


@given(any_text())
def test_what_is_printable_stays_so(coverage: Coverage, text: str):
    once = coverage.printable(text).text
    assert coverage.printable(once).text == once


@pytest.mark.parametrize(
    ("listing", "characters"),
    [("", ""), ("41", "A"), ("41-43", "ABC"), ("41 43-44\n20ac", "ACD€"), ("\n41\n\n", "A")],
)
def test_a_listing_is_read_number_by_number(listing: str, characters: str):
    assert "".join(covered(listing)) == characters


@pytest.mark.parametrize("space", ["\u2028", "\u2029", "\u3000", "\n", "\t"])
def test_a_space_of_any_sort_is_a_space(coverage: Coverage, space: str):
    assert coverage.printable(f"é{space}b") == Printable("é b", "")


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_a_space_that_print_has_keeps_its_width(coverage: Coverage, space: str):
    shown = coverage.printable(f"é{space}b")
    assert shown.text in (f"é{space}b", "é b")
    assert shown.missing == ""


def test_places_to_break_and_soft_hyphens_stay(coverage: Coverage):
    assert coverage.printable("be\u00adleid\u200bé").text == "be\u00adleid\u200bé"


@pytest.mark.parametrize(
    "text", ["Ĳsselstein", "ŐŰ", "Łódź", "Ærø", "ΑΒΓ", "Москва", "½ ¼ ×", "„laag” «frans»", "§ ¶ † ‡"]
)
def test_what_a_dutch_newsletter_may_print_is_there(coverage: Coverage, text: str):
    assert coverage.printable(text).missing == ""


@given(any_text())
def test_a_text_keeps_its_words_but_for_what_no_font_has(coverage: Coverage, text: str):
    shown = coverage.printable(text)
    assert len(set(shown.missing)) == len(shown.missing)
    assert (REPLACEMENT in shown.text) >= bool(shown.missing)
    assert not any(each in shown.text for each in shown.missing if each != REPLACEMENT)
