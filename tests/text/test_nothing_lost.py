"""Nothing an author types is ever dropped, doubled or put in another order.

Words are runs of letters and digits. A word of the source stands in the text of the tree, or in one of these places
that are not printed: the address of a link, the alternative text or the file name of a figure, the label of a
footnote or a reference, the kind of a box, the names `credit` and `columns`, the numbers of a list. A figure in
running text comes behind its paragraph and a footnote at the end; all else keeps its order.
"""

import itertools
import re
from collections.abc import Iterator
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

from redactie.text.parse import Parser, parse_document, parse_inline
from redactie.text.tree import (
    ArticleLink,
    Block,
    Blocks,
    Box,
    Document,
    Figure,
    Inlines,
    Link,
    Paragraph,
    PullQuote,
    Subhead,
    Table,
    plain,
    walk,
)
from redactie.text.words import document_text, document_words, words_of
from tests.support.strategies import good_markdown, markdown_lines, markdown_text, texts

_UNIQUE = re.compile(r"w\d+w")
_LABELS = re.compile(r"\[\^?[^\]\n]*\]|!!!\s?[^\s\"]*")


def _with_unique_words(text: str) -> str:
    """Return the text with every plain word replaced by one of its own, so that each can be traced."""
    numbers = itertools.count()
    return re.sub(r"\b(?:de|een|Beleid|x)\b", lambda _: f"w{next(numbers)}w", text)


def _all_blocks(document: Document) -> Iterator[Block]:
    yield from walk(document.blocks)
    for note in document.footnotes:
        yield from walk(note.blocks)


def _inlines(block: Block) -> Iterator[Inlines]:
    match block:
        case Paragraph() | Subhead():
            yield block.children
        case Box():
            yield block.title
        case PullQuote():
            yield block.source
        case Figure():
            yield from (block.caption, block.credit)
        case Table():
            yield from (cell for row in (block.header, *block.rows) for cell in row)
        case _:
            return


def _unprinted(document: Document) -> str:
    found: list[str] = []
    for block in _all_blocks(document):
        if isinstance(block, Figure):
            found += (block.alt, unquote(block.source))
        for inlines in _inlines(block):
            found += _addresses(inlines)
    return " ".join(found)


def _addresses(inlines: Inlines) -> Iterator[str]:
    for inline in inlines:
        if isinstance(inline, Link):
            yield unquote(inline.url)
        if isinstance(inline, ArticleLink):
            yield inline.article
        yield from _addresses(getattr(inline, "children", ()))


def _without_figures(blocks: Blocks) -> Iterator[Block]:
    return (block for block in walk(blocks) if not isinstance(block, Figure))


@given(markdown_text().map(_with_unique_words))
def test_every_word_is_there_once(text: str):
    document = parse_document(text, "nl")
    printed = _UNIQUE.findall(document_text(document))
    assert len(set(printed)) == len(printed)
    elsewhere = _UNIQUE.findall(_unprinted(document) + " ".join(_LABELS.findall(text)))
    assert set(_UNIQUE.findall(text)) <= {*printed, *elsewhere}


@given(markdown_text().map(_with_unique_words))
def test_words_keep_their_order(text: str):
    order: list[int] = []
    for block in _without_figures(parse_document(text, "nl").blocks):
        own = block.text if hasattr(block, "text") else " ".join(plain(inlines) for inlines in _inlines(block))
        if not isinstance(block, PullQuote):  # the speaker is typed before the words and printed behind them
            order += (int(word[1:-1]) for word in _UNIQUE.findall(own))
    assert order == sorted(order)


@given(good_markdown())
def test_a_well_formed_text_prints_exactly_its_words(text: str):
    source = re.sub(r"\]\([^)\s]*|^\d+\. |!\[[^]]*|!!! (box|pullquote)", " ", text, flags=re.MULTILINE)
    assert sorted(document_words(parse_document(text, "nl"))) == sorted(words_of(source))


@given(st.text("abcé ,.'\"-1\n"))
def test_a_text_without_marks_prints_exactly_its_words(text: str):
    safe = re.sub(r"(?m)^[ \d.-]+", "", text)  # no list, no rule, no code
    assert document_words(parse_document(safe, "nl")) == words_of(safe)


@given(markdown_lines().map(_with_unique_words))
def test_a_headline_loses_no_word(text: str):
    inlines = parse_inline(text, "nl")
    there = plain(inlines) + " ".join(_addresses(inlines))
    assert set(_UNIQUE.findall(text)) <= set(_UNIQUE.findall(there))


@given(texts())
def test_no_placeholder_of_the_library_is_left(text: str):
    source = text.replace("klzzwxh", "").replace("wzxhzdk", "")
    shown = repr(Parser().document(source, "nl"))
    assert not re.search(r"klzzwxh|wzxhzdk|\\x0[23]|\\ufdd", shown)
