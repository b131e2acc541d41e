"""Source lines of every kind of block: wherever it stands, and whatever stands before it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.text.lines import Lines
from redactie.text.parse import parse_document
from redactie.text.tree import Block, Document, List, walk
from redactie.text.words import block_texts, document_words, words_of
from tests.support.strategies import good_blocks, good_markdown, plain_words

# Kind of block, and a source that makes exactly one of it at the top level.
_SOURCES = {
    "Paragraph": "een\ntwee",
    "Subhead": "## Kop",
    "Subhead with a line": "Kop\n---",
    "List": "- een\n- twee\n    - diep",
    "List of numbers": "1. een\n\n    meer\n2. twee",
    "Quote": "> een\n>\n> twee",
    "PullQuote": '!!! pullquote "Wie"\n    een\n    twee',
    "Box": '!!! box "T" {columns=2}\n    een\n\n    - twee',
    "Table": "| a | b |\n|---|--:|\n| 1 | 2 |",
    "Figure": '![Alt](x.png "Bij"){credit="Jan" columns=2}',
    "Verbatim": "    een\n\n    twee",
    "Rule": "***",
}


def _top(source: str) -> tuple[Block, ...]:
    return parse_document(source, "nl").blocks


def _all_lines(document: Document) -> list[Lines]:
    """Return the lines of every block and every item, notes included."""
    blocks = [*document.blocks, *(block for note in document.footnotes for block in note.blocks)]
    found: list[Lines] = []
    for block in walk(tuple(blocks)):
        found.append(block.lines)
        if isinstance(block, List):
            found += (item.lines for item in block.items)
    return found


def _moved(lines: list[Lines], by: int) -> list[Lines]:
    return [Lines(each.first + by, each.last + by) for each in lines]


@pytest.mark.parametrize("kind", _SOURCES)
def test_a_block_alone_has_all_lines_of_its_source(kind: str):
    (block,) = _top(_SOURCES[kind])
    assert type(block).__name__ == kind.partition(" ")[0]
    assert block.lines == Lines(1, _SOURCES[kind].count("\n") + 1)


@pytest.mark.parametrize("kind", _SOURCES)
def test_a_block_between_paragraphs_has_its_own_lines(kind: str):
    before, block, after = _top(f"Voor.\n\n\n{_SOURCES[kind]}\n\n\nAchter.")
    last = 3 + _SOURCES[kind].count("\n") + 1
    assert (before.lines, block.lines, after.lines) == (Lines(1, 1), Lines(4, last), Lines(last + 3, last + 3))


@pytest.mark.parametrize("kind", [kind for kind in _SOURCES if kind != "Verbatim"])
def test_a_block_in_a_box_has_its_lines_in_the_article(kind: str):
    source = _SOURCES[kind].replace("\n", "\n    ").replace("\n    \n", "\n\n")
    (box,) = _top(f'!!! box "Om"\n    Voor.\n\n    {source}\n')
    inner = list(walk((box,)))[2]
    assert type(inner).__name__ == kind.partition(" ")[0]
    assert inner.lines == Lines(4, 4 + _SOURCES[kind].count("\n"))
    assert box.lines == Lines(1, inner.lines.last)


@pytest.mark.parametrize("kind", _SOURCES)
def test_a_block_in_a_quotation_has_its_lines_in_the_article(kind: str):
    source = "\n".join(f"> {line}".rstrip() for line in _SOURCES[kind].split("\n"))
    (quote,) = _top(f"> Voor.\n>\n{source}\n")
    inner = list(walk((quote,)))[2]
    assert type(inner).__name__ == kind.partition(" ")[0]
    assert inner.lines == Lines(3, 3 + _SOURCES[kind].count("\n"))


@pytest.mark.parametrize("kind", [kind for kind in _SOURCES if kind != "Verbatim"])
def test_a_block_in_a_footnote_has_its_lines_in_the_article(kind: str):
    source = _SOURCES[kind].replace("\n", "\n    ").replace("\n    \n", "\n\n")
    document = parse_document(f"Tekst[^1].\n\n[^1]: Noot.\n\n    {source}\n\nSlot.\n", "nl")
    first, inner = document.footnotes[0].blocks
    assert first.lines == Lines(3, 3)
    assert type(inner).__name__ == kind.partition(" ")[0]
    assert inner.lines == Lines(5, 5 + _SOURCES[kind].count("\n"))
    assert document.blocks[-1].lines == Lines(7 + _SOURCES[kind].count("\n"), 7 + _SOURCES[kind].count("\n"))


@given(good_markdown(), st.integers(1, 9))
def test_empty_lines_before_a_text_move_it_down(text: str, count: int):
    before, after = parse_document(text, "nl"), parse_document("\n" * count + text, "nl")
    assert _all_lines(after) == _moved(_all_lines(before), count)
    assert document_words(after) == document_words(before)


@given(plain_words(), good_markdown())
def test_a_paragraph_before_a_text_moves_it_down_by_two(paragraph: str, text: str):
    before, after = parse_document(text, "nl"), parse_document(f"{paragraph}\n\n{text}", "nl")
    assert _all_lines(after) == [Lines(1, 1), *_moved(_all_lines(before), 2)]


@given(good_markdown(), plain_words())
def test_a_paragraph_behind_a_text_changes_nothing_in_it(text: str, paragraph: str):
    before, after = parse_document(text, "nl"), parse_document(f"{text}\n\n{paragraph}\n", "nl")
    assert after.blocks[:-1] == before.blocks
    assert words_of(" ".join(block_texts(after.blocks[-1:]))) == words_of(paragraph)


@given(st.lists(good_blocks(), min_size=1, max_size=6))
def test_the_words_of_a_text_are_those_of_its_blocks_one_after_the_other(sources: list[str]):
    whole = document_words(parse_document("\n\nTussen.\n\n".join(sources), "nl"))
    apart = [document_words(parse_document(source, "nl")) for source in sources]
    expected = apart[0]
    for words in apart[1:]:
        expected = [*expected, "Tussen", *words]
    assert whole == expected
