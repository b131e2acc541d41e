"""Texts that nobody writes: they take no more than their share of time, exhaust no stack, and lose nothing."""

import sys
import time

import pytest

from redactie.text.parse import Parser
from redactie.text.tree import Paragraph, walk
from redactie.text.words import document_words, words_of

_MANY = 4000
_TEXTS = {
    "quotes": ">" * _MANY + " woord",
    "spaced quotes": "> " * _MANY + "woord",
    "bullets in bullets": "- " * _MANY + "woord",
    "numbers in numbers": "1. " * 800 + "woord",
    "quotes and bullets": "> - " * _MANY + "woord",
    "ever deeper lists": "\n".join(" " * 4 * depth + "- woord" for depth in range(200)),
    "ever deeper boxes": "\n".join(" " * 4 * depth + '!!! box "woord"' for depth in range(100)),
    "open brackets": "[" * _MANY + "woord",
    "open links": "[woord](" * _MANY,
    "open titles": '[woord](x "' * _MANY,
    "open images": "![woord" * _MANY,
    "empty links": "[]()" * _MANY + "woord",
    "open emphasis": "*woord " * _MANY,
    "nested emphasis": "*woord " * _MANY + "woord* " * _MANY,
    "nested bold": "**a " * _MANY + "b** " * _MANY,
    "mixed emphasis": "*a _b " * _MANY,
    "asterisks": "*" * _MANY + "woord",
    "ticks": " ".join("`" * length for length in range(1, 90)) + " woord",
    "one tick each": "`woord " * _MANY,
    "tildes": "~woord" * _MANY,
    "carets": "^woord" * _MANY,
    "tags": "<woord " * _MANY,
    "entities": "&amp;" * _MANY,
    "backslashes": "\\" * _MANY + "woord",
    "sub-heads without an empty line": "## woord\n" * _MANY,
    "underlined sub-heads": "woord\n===\n" * _MANY,
    "footnotes": "".join(f"[^{number}]: woord\n" for number in range(_MANY)),
    "references": "".join(f"[{number}]: woord\n" for number in range(_MANY)),
    "a wide table": "|woord" * _MANY + "\n" + "|-" * _MANY,
    "a long table": "|a|b|\n|-|-|\n" + "|c|d|\n" * _MANY,
    "dashes": "- -" * _MANY + "woord",
    "quote signs": "'" * _MANY + "woord",
    "years": " '90" * _MANY,
    "addresses": "www.x.nl " * _MANY,
    "half addresses": "a@" * _MANY + "woord",
    "dots": "a." * _MANY,
    "brackets in addresses": "http://a" + "(" * _MANY,
    "one long word": "woord" * _MANY,
    "one long paragraph": "woord\n" * _MANY,
    "empty lines": "\n" * _MANY + "woord",
    "spaces": " " * _MANY + "woord",
}


@pytest.mark.parametrize("source", [pytest.param(text, id=name) for name, text in _TEXTS.items()])
def test_any_text_is_parsed_in_time_and_in_full(source: str):
    begin = time.process_time()
    document = Parser().document(source, "nl")
    assert time.process_time() - begin < 5  # the slowest takes a tenth of that on an old machine
    shown = "".join(document_words(document))
    if "woord" in source and "]:" not in source:
        assert shown.count("woord") == source.count("woord")


def test_more_marks_than_anyone_types_are_shown_as_typed():
    paragraphs = Parser().document("*a* " * 501 + "\n\n" + "*a* " * 500, "nl").blocks
    assert [len(block.children) for block in paragraphs if isinstance(block, Paragraph)] == [1, 999]


def test_the_tree_is_never_too_deep_to_walk():
    for source in ("> " * 3000 + "x", "- " * 3000 + "x", "*a " * 3000 + "b* " * 3000):
        document = Parser().document(source, "nl")
        assert list(walk(document.blocks))
        assert len(repr(document)) < 200_000
        assert hash(document) == hash(document)


def test_a_text_that_cannot_be_parsed_comes_back_as_typed(caplog: pytest.LogCaptureFixture):
    source = f"een *twee*\ndrie\n\n{'> ' * 20}vier\n"
    parser = Parser()
    expected = parser.document(source, "nl")
    limit = sys.getrecursionlimit()
    depth = _depth()
    try:
        sys.setrecursionlimit(depth + 40)
        document = parser.document(source, "nl")
    finally:
        sys.setrecursionlimit(limit)
    assert "shown as typed" in caplog.text
    caplog.clear()
    assert [plain.children[0].text for plain in document.blocks if isinstance(plain, Paragraph)] == [
        "een *twee* drie",
        f"{'> ' * 20}vier",
    ]
    assert [(block.lines.first, block.lines.last) for block in document.blocks] == [(1, 2), (4, 4)]
    assert parser.document(source, "nl") == expected
    assert document_words(document) == words_of(source)


def _depth() -> int:
    frame, depth = sys._getframe(), 0
    while frame is not None:
        frame, depth = frame.f_back, depth + 1
    return depth
