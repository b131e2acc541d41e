"""Rules about how the text is typed."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from redactie.check.context import Context
from redactie.check.headlines import headline_repeated
from redactie.check.inlines import of_block
from redactie.check.rules import check
from redactie.check.wording import double_spaces, space_before_punctuation, straight_quotes
from redactie.model.issue import Issue
from redactie.text.edition import Edition, Folders
from redactie.text.lines import Lines
from redactie.text.parse import Parser
from redactie.text.tree import Block, Box, Document, Footnote, List, ListItem, Table, Verbatim, plain, walk
from tests.check.making import PUBLICATION, edition, paragraph, story, text, told


def lines_told(tmp_path: Path, body: str, *blocks: Block, notes: tuple[Footnote, ...] = ()) -> list[int | None]:
    made = edition(tmp_path, story(blocks=blocks, footnotes=notes, body=body))
    return [line for rule, _, line in told(check(made, None)) if rule == "double-space"]


def test_two_spaces_between_words_are_told_at_their_line(tmp_path: Path) -> None:
    body = "Goed.\n\nDit is\nniet  goed, en dit   ook niet.\n"
    assert lines_told(tmp_path, body, paragraph("Goed."), paragraph("Dit is …", 3, 4)) == [4]


@pytest.mark.parametrize("field", ["title", "kicker", "deck", "lead"])
def test_two_spaces_above_the_text_are_told(tmp_path: Path, field: str) -> None:
    change: dict[str, Any] = {field: "Twee  spaties"}
    made = edition(tmp_path, story(**change))
    assert told(check(made, None)) == [("double-space", "een", None)]


@pytest.mark.parametrize(
    "line",
    ["Een regel  ", "    ingesprongen", "-   een punt", "12.  een punt", "> -   een punt", "##  Kop", "[^a]:   noot"],
)
def test_spaces_that_belong_to_markdown_are_fine(tmp_path: Path, line: str) -> None:
    assert lines_told(tmp_path, line, paragraph(line)) == []


def test_two_spaces_after_a_list_mark_and_a_word_are_told(tmp_path: Path) -> None:
    item = ListItem((paragraph("een punt", 2),), Lines(2, 2))
    assert lines_told(tmp_path, "\n-   een  punt", List((item,), False, 1, Lines(2, 2))) == [2]


def test_the_title_of_a_box_counts_and_its_code_does_not(tmp_path: Path) -> None:
    body = '!!! box "Twee  spaties"\n        a  b\n'
    box = Box(text("Twee spaties"), (Verbatim("a  b", Lines(2, 2)),), None, Lines(1, 2))
    assert lines_told(tmp_path, body, box) == [1]


def test_tables_may_line_up_their_columns(tmp_path: Path) -> None:
    table = Table((text("a"),), ((text("b"),),), ("left",), Lines(1, 3))
    assert lines_told(tmp_path, "| a  | b |\n|----|---|\n| c  | d |", table) == []


def test_a_footnote_counts(tmp_path: Path) -> None:
    note = Footnote(1, (paragraph("een noot", 3),))
    assert lines_told(tmp_path, "Tekst.[^a]\n\n[^a]: een  noot", paragraph("Tekst."), notes=(note,)) == [3]


def test_lines_beyond_the_text_do_no_harm(tmp_path: Path) -> None:
    assert lines_told(tmp_path, "kort", paragraph("kort", 1, 9)) == []


# --- spaces before punctuation ----------------------------------------------------------------------------------------


def mended(tmp_path: Path, rule: str, body: str, language: str = "nl") -> str | None:
    """Return a text as the fixes of a rule make it, or None where it finds nothing."""
    parsed = replace(story(body=body), body=Parser().document(body, language), language=language)
    findings = [each for each in check(edition(tmp_path, parsed), None) if each.rule == rule]
    for finding in findings:
        assert finding.fix is not None
        article = finding.fix.applied(parsed.article)
        assert article is not None
        parsed = replace(parsed, article=article)
    return parsed.article.body if findings else None


@pytest.mark.parametrize(
    ("body", "good"),
    [
        ("Ja , zei hij .", "Ja, zei hij."),
        ("Waarom ? Daarom  !", "Waarom? Daarom!"),
        ("Zo : dit ; en dat", "Zo: dit; en dat"),
        ("“Kom ,” zei **hij** .", "“Kom,” zei **hij**."),
        ("Wat ?! Ja .\n\n- een punt .", "Wat?! Ja.\n\n- een punt."),
        ("Zie [de zee](https://example.org) .", "Zie [de zee](https://example.org)."),
        ("## Een kop ?", "## Een kop?"),
    ],
)
def test_a_space_before_punctuation_is_told_and_mended(tmp_path: Path, body: str, good: str) -> None:
    assert mended(tmp_path, "space-before-punctuation", body) == good


@pytest.mark.parametrize(
    "body",
    [
        "Ja, zei hij.",
        "En toen ...",
        "En toen . . .",
        "Een schaal van 1 : 100.",
        "Mooi :-) en :)",
        "Het bestand .env en .5 procent",
        "Typ `a ;` of `b !` hier",
        "1 .",
        "[^a] : geen noot",
        "* !",
        "    code .",
        "| a . | b . |\n|---|---|\n| c . | d |",
        "Kijk ![Alt](foto.png)",
    ],
)
def test_what_is_no_sentence_keeps_its_spaces(tmp_path: Path, body: str) -> None:
    assert mended(tmp_path, "space-before-punctuation", body) is None


def test_french_has_spaces_before_high_signs_and_none_before_a_comma(tmp_path: Path) -> None:
    assert mended(tmp_path, "space-before-punctuation", "Quoi ? Oui ! Bien : voici ;", "fr") is None
    assert mended(tmp_path, "space-before-punctuation", "Oui , bien .", "fr") == "Oui, bien."


@pytest.mark.parametrize("field", ["title", "kicker", "deck", "lead"])
def test_a_field_above_the_text_leads_to_itself_and_is_mended_there(tmp_path: Path, field: str) -> None:
    change: dict[str, Any] = {field: "Wat ? Ja"}
    made = story(**change)
    (finding,) = check(edition(tmp_path, made), None)
    assert (finding.rule, finding.place.field) == ("space-before-punctuation", field)
    assert finding.fix is not None
    assert getattr(finding.fix.applied(made.article), field) == "Wat? Ja"


def test_two_fields_with_the_same_fault_are_both_told(tmp_path: Path) -> None:
    found = check(edition(tmp_path, story(deck="Twee  spaties", lead="Nog  twee")), None)
    assert [finding.place.field for finding in found] == ["deck", "lead"]


# --- straight quotes --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "good"),
    [
        ('Een scherm van 19" is klein.', "Een scherm van 19″ is klein."),
        ('Van 5,5" tot 7.25" breed', "Van 5,5″ tot 7.25″ breed"),
    ],
)
def test_a_straight_quote_that_measures_becomes_inches(tmp_path: Path, body: str, good: str) -> None:
    assert mended(tmp_path, "straight-quote", body) == good


def test_a_quote_behind_a_year_is_told_and_left_to_the_editor(tmp_path: Path) -> None:
    body = 'Dat was in 2019" zei hij.'
    made = replace(story(body=body), body=Parser().document(body, "nl"))
    (finding,) = check(edition(tmp_path, made), None)
    assert (finding.rule, finding.fix, finding.place.body_line) == ("straight-quote", None, 1)


@pytest.mark.parametrize(
    "body",
    ["Hij zei \"ja\" en 'nee'.", "In '19 en 's nachts", 'Dat was "in 2019" zei hij.', '`19"`', r"Een scherm van 19\""],
)
def test_quotes_that_typography_turns_or_the_editor_wants_are_fine(tmp_path: Path, body: str) -> None:
    assert mended(tmp_path, "straight-quote", body) is None


# --- no word is ever lost ---------------------------------------------------------------------------------------------

SIGNS = """
woord 1 2026 19 . , ; ! " ' * ** _ ` [ ] ( ) ^ { } # ## > | !!! <b> a@b.nl www.a.nl https://a.nl [^a] [^a]:
"""
PIECES = st.sampled_from(sorted(SIGNS.split()))
SPACED = st.sampled_from(
    [" ", "  ", "   ", "\n", "\n\n", " .", " ,", " :", " ?", " ;", "- ", "1. ", "\u00a0", "\\", "\n    "]
)
BODIES = st.lists(st.one_of(PIECES, SPACED, st.text(max_size=3)), max_size=25).map("".join)


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def printed_words(document: Document) -> list[str]:
    found: list[str] = []
    for blocks in (document.blocks, *(note.blocks for note in document.footnotes)):
        for block in walk(blocks):
            for inlines in of_block(block):
                found += words(plain(inlines))
    return found


@given(BODIES, st.sampled_from(["nl", "fr", "en"]))
@example("woord .\n\n1 . x", "nl")
@example('19"  ?  `a  b`  19"', "nl")
def test_no_fix_loses_or_makes_a_word_in_the_source_or_in_print(body: str, language: str) -> None:
    parser = Parser()
    made = replace(story(body=body), body=parser.document(body, language), language=language)
    context = Context(Edition(PUBLICATION, Issue(id="1"), (made,), Document(), Folders(Path(), Path())))
    for rule in (double_spaces, space_before_punctuation, straight_quotes):
        for finding in rule(context):
            if finding.fix:
                article = finding.fix.applied(made.article)
                assert article is not None
                assert words(article.body) == words(body)
                assert printed_words(parser.document(article.body, language)) == printed_words(made.body)


@given(st.sampled_from(["title", "kicker", "deck", "lead"]), st.one_of(BODIES, st.text()))
def test_no_fix_of_a_field_loses_a_word(field: str, text: str) -> None:
    change: dict[str, Any] = {field: text}
    made = story(**change)
    context = Context(Edition(PUBLICATION, Issue(id="1"), (made,), Document(), Folders(Path(), Path())))
    for rule in (double_spaces, space_before_punctuation, straight_quotes):
        for finding in rule(context):
            if finding.fix:
                article = finding.fix.applied(made.article)
                assert article is not None
                assert words(getattr(article, field)) == words(text)


@given(st.one_of(BODIES, st.text()), st.sampled_from([str.upper, str.title, str.strip, "{}.".format, "  {}".format]))
def test_a_kicker_goes_only_if_the_headline_has_all_its_words(title: str, changed: Callable[[str], str]) -> None:
    parser = Parser()
    made = story(title=title, kicker=changed(title), deck="")
    made = replace(made, title=parser.inline(title, "nl"), kicker=parser.inline(changed(title), "nl"))
    context = Context(Edition(PUBLICATION, Issue(id="1"), (made,), Document(), Folders(Path(), Path())))
    for finding in headline_repeated(context):
        assert finding.fix is not None
        article = finding.fix.applied(made.article)
        assert article == replace(made.article, kicker="")
        assert [word.casefold() for word in words(plain(made.kicker))] == [
            word.casefold() for word in words(plain(made.title))
        ]
