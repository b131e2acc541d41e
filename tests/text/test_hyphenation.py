import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.text.hyphenation import Breaks, Hyphenation
from redactie.text.patterns import dutch

LISTED: dict[str, Breaks] = {"balkondeur": (3, 6), "aardappel": (4,), "voetbal": (), "foto": (2,), "zwaluw": (1, 5)}


def divided(text: str, language: str = "nl", listed: dict[str, Breaks] | None = None) -> str:
    """Return a text with brackets around what is whole and a tilde where a hyphen may come."""
    pieces = Hyphenation(listed or {}).of(language).pieces(text)
    return "".join(("~" if each.soft else "") + (f"[{each.text}]" if each.whole else each.text) for each in pieces)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("het verschil in de kantoren", "het verschil in de kantoren"),
        ("de gemeente, de behoefte.", "de gemeen[te], de behoef[te]."),
        ("alle ‘foto’ en “Deze”", "[alle] ‘[foto]’ en “[Deze]”"),
        ("reünie zeeën Coördinatie ZEEËN", "re[ü]nie zee[ën] Co[ö]rdinatie [ZEEËN]"),
        ("geïnteresseerde patiënten", "ge[ï]nteresseer[de] pati[ë]nten"),
        ("aëta", "[aëta]"),
        ("de OESO en UNICEF", "de [OESO] en [UNICEF]"),
        ("Sint-Petersburg, mkb-maakbedrijf", "[Sint-Petersburg], [mkb-maakbedrijf]"),
        ("in- en uitvoer, A4-papier", "in- en uitvoer, A4[-papier]"),
        ("EU-aanbestedingsprocedures", "[EU]-[aanbes]tedingsprocedur[es]"),
        ("aanbestedingsprocedure-commissie", "[a]anbestedingspro[cedure]-[commissie]"),
        ("foto’s, collega's en baby’tje", "foto’s, collega's en baby’tje"),
        ("abc1alle alle2 alle_alle", "abc1alle alle2 alle_alle"),
        ("al\u00adlemaal gemeen\u00adte", "al\u00adlemaal gemeen\u00adte"),
    ],
)
def test_what_the_engine_would_break_wrongly_is_kept_together(text: str, expected: str):
    assert divided(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Balkondeur", "Balkondeur"),
        ("aardappel", "aardap[p]el"),
        ("Voetbal VOETBAL", "[Voetbal] [VOETBAL]"),
        ("foto", "[foto]"),
        ("zwaluw", "[zwaluw]"),
        ("balkon-deur balkon-balkondeur", "[balkon-deur] [balkon]-balkondeur"),
    ],
)
def test_a_listed_word_has_its_breaks_and_no_others_within_the_limits(text: str, expected: str):
    assert divided(text, listed=LISTED) == expected


def test_where_the_engine_lacks_a_break_the_hyphen_is_ours():
    assert divided("een lasersnijder", listed={"lasersnijder": (5,)}) == "een [laser]~[snijder]"


def test_in_another_language_only_the_listed_words_are_divided():
    assert divided("gemeente OESO Sint-Petersburg zeeën", "en") == "gemeente OESO Sint-Petersburg zeeën"
    assert divided("the hyphenation of UN-foobar", "en", {"foobar": (3,)}) == "the hyphenation of UN-[foo]~[bar]"


@given(st.text(st.sampled_from("aeiklmnrstvÄëïöü-’' .1\u00ad\u200b\u2011"), max_size=80))
def test_pieces_are_the_text(text: str):
    pieces = Hyphenation(LISTED).of("nl").pieces(text)
    assert "".join(each.text for each in pieces) == text
    assert all(each.text for each in pieces) or not text


@given(
    st.text(st.sampled_from("aeioubdgklmnrstëïij"), min_size=4, max_size=14).filter(
        lambda word: not set("aeiouëï").isdisjoint(word[-2:])
    )
)
def test_no_break_is_left_that_the_limits_forbid(word: str):
    pieces = Hyphenation({}).of("nl").pieces(word)
    kept: set[int] = set()
    at = 0
    for each in pieces:
        kept |= set(range(at, at + len(each.text))) if each.whole else set()
        at += len(each.text)
    left = set(dutch().breaks(word)) - kept
    assert all(2 <= place <= len(word) - 3 for place in left)
    assert not any(word[place] in "ëï" and word[place - 1] in "aeiou" for place in left)
