import pytest
from hypothesis import given

from redactie.text.parse import parse_document, parse_inline
from redactie.text.tree import Code, Inlines, Strong, Text, plain
from redactie.text.typography import typeset, typeset_text
from redactie.text.words import words_of
from tests.support.strategies import texts
from tests.text.dump import dump_inlines
from tests.text.reading import read_pairs


@pytest.mark.parametrize(("source", "expected"), read_pairs("typography_nl.txt"))
def test_dutch_text_is_set_as_a_newspaper_sets_it(source: str, expected: str):
    assert typeset_text(source, "nl").replace("\u00a0", "~") == expected


@pytest.mark.parametrize(("source", "expected"), read_pairs("typography_en.txt"))
def test_english_text_is_set_by_the_same_rules_with_its_own_words(source: str, expected: str):
    assert typeset_text(source, "en").replace("\u00a0", "~") == expected


@pytest.mark.parametrize("language", ["nl-NL", "NL", "nl_BE", "nl"])
def test_every_spelling_of_the_language_tag_is_understood(language: str):
    assert typeset_text("1 juli", language) == "1\u00a0juli"


@given(texts())
def test_setting_text_twice_changes_nothing_more(text: str):
    for language in ("nl", "en"):
        once = typeset_text(text, language)
        assert typeset_text(once, language) == once


@given(texts())
def test_setting_text_never_touches_a_letter_or_digit(text: str):
    assert words_of(typeset_text(text, "nl").replace("’", " ")) == words_of(text)


def test_quotes_know_their_side_across_bold_and_italics():
    assert dump_inlines(parse_inline("\"**Vet** en *'schuin'*\"", "nl")) == "“<b>Vet</b> en <i>‘schuin’</i>”"


def test_an_ellipsis_across_bold_keeps_one_sign():
    inlines: Inlines = (Text("wacht."), Strong((Text(".."),)), Text("even"))
    assert plain(typeset(inlines, "nl")) == "wacht…even"


def test_an_edit_that_runs_over_three_texts_leaves_the_rest_in_place():
    inlines: Inlines = (Text("a."), Strong((Text("."),)), Text(". b"))
    assert typeset(inlines, "nl") == (Text("a…"), Strong((Text(""),)), Text(" b"))


def test_code_is_never_touched():
    assert parse_inline('`"a" -- b...`', "nl") == (Code('"a" -- b...'),)


def test_code_between_quotes_counts_as_a_word():
    assert plain(parse_inline('"`x` en `y`"', "nl")) == "“x en y”"


def test_verbatim_lines_are_never_touched():
    assert parse_document('    "a" -- b...\n', "nl").blocks[0].text == '"a" -- b...'


def test_an_escaped_sign_stays_as_it_is():
    assert plain(parse_inline(r"5\' 10\" en \-\- en \...", "nl")) == "5' 10\" en -- en ..."


def test_a_quote_closes_behind_a_footnote():
    blocks = parse_document("'Zo is het'[^1], zei ze. \"Ja[^1]\"\n\n[^1]: noot\n", "nl").blocks
    assert dump_inlines(blocks[0].children) == "‘Zo is het’<note 1>, zei ze. “Ja<note 1>”"


def test_an_address_shown_as_a_link_is_never_touched():
    assert plain(parse_inline("<https://x.nl/a--b'c'>", "nl")) == "https://x.nl/a--b'c'"


def test_a_quote_after_a_line_break_opens():
    assert dump_inlines(parse_inline('a  \n"b"', "nl")) == "a<br>“b”"
