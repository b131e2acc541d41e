"""Rules about how the text is typed."""

from pathlib import Path
from typing import Any

import pytest

from redactie.check.rules import check
from redactie.text.lines import Lines
from redactie.text.tree import Block, Box, Footnote, List, ListItem, Table, Verbatim
from tests.check.making import edition, paragraph, story, text, told


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
