import pytest
from hypothesis import given

from redactie.text.lines import Lines
from redactie.text.parse import Parser, parse_document, parse_inline
from redactie.text.tree import Document, Figure, Paragraph, Table, Text, walk
from tests.support.editions import rich_markdown
from tests.support.strategies import texts
from tests.text.dump import dump_document, dump_inlines
from tests.text.reading import Case, parameters, read_cases

_EVERY_BLOCK = {"Paragraph", "Subhead", "List", "Quote", "PullQuote", "Box", "Table", "Figure", "Verbatim", "Rule"}
_BLOCKS = ("blocks", "lists", "boxes", "tables", "figures", "footnotes", "literal")
_INLINES = ("inlines", "links", "marks")


def _cases(files: tuple[str, ...]) -> list[object]:
    return parameters([case for file in files for case in read_cases(f"{file}.txt")])


@pytest.mark.parametrize("case", _cases(_BLOCKS))
def test_a_text_becomes_these_blocks(case: Case):
    assert dump_document(parse_document(case.source, "nl")) == case.expected


@pytest.mark.parametrize("case", _cases(_INLINES))
def test_a_line_becomes_these_inlines(case: Case):
    assert dump_inlines(parse_inline(case.source, "nl")) == case.expected


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
@pytest.mark.parametrize("case", _cases(_BLOCKS))
def test_line_ends_of_other_systems_change_nothing(case: Case, newline: str):
    assert dump_document(parse_document(case.source.replace("\n", newline), "nl")) == case.expected


@pytest.mark.parametrize("source", ["", " ", "\n\n", "\r\n", "\t", "\x00", "\ufeff"])
def test_an_empty_text_is_an_empty_document(source: str):
    assert parse_document(source, "nl") == Document()
    assert parse_inline(source, "nl") == ()


def test_the_rich_text_holds_every_kind_of_block_and_a_footnote():
    document = parse_document(rich_markdown(), "nl")
    assert {type(block).__name__ for block in walk(document.blocks)} == _EVERY_BLOCK
    assert [note.number for note in document.footnotes] == [1, 2]


def test_a_text_leaves_no_trace_in_the_next_one():
    parser = Parser()
    parser.document("[^1] [a]\n\n[^1]: noot\n\n[a]: https://x.nl", "nl")
    after = parser.document("[^1] [a] ![b](c.png)", "nl")
    parser.inline("![b](c.png)", "nl")
    assert parser.document("[^1] [a] ![b](c.png)", "nl") == after
    assert after.blocks[0] == Paragraph((Text("[^1] [a]"),), Lines(1, 1))


def test_the_language_decides_the_typography():
    assert dump_inlines(parse_inline("1 juli, 1 July", "nl")) == "1~juli, 1 July"
    assert dump_inlines(parse_inline("1 juli, 1 July", "en-GB")) == "1 juli, 1~July"


def test_tabs_stand_for_four_columns():
    blocks = parse_document("- een\n\t- twee\n\n\t\tdrie\n", "nl").blocks
    assert dump_document(Document(blocks)).splitlines()[-1].strip() == "4 p drie"


def test_every_figure_knows_its_own_line():
    blocks = parse_document("tekst `a\nb`  \n![a](a.png)\nmeer ![b](b.png)\n", "nl").blocks
    assert [block.lines for block in blocks if isinstance(block, Figure)] == [Lines(3, 3), Lines(4, 4)]


@given(texts())
def test_any_text_gives_the_same_document_twice(text: str):
    parser = Parser()
    assert parser.document(text, "nl") == parser.document(text, "nl")


@given(texts())
def test_any_text_can_be_a_headline(text: str):
    for inline in parse_inline(text, "nl"):
        assert inline is not None


def test_a_table_at_the_end_of_a_text_has_no_row_too_many():
    table = parse_document("| a | b |\n|---|---|\n| 1 | 2 |\n", "nl").blocks[0]
    assert isinstance(table, Table)
    assert len(table.rows) == 1
