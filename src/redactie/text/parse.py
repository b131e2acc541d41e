"""Parsing: from Markdown source to a document. Every text gives a document; none raises."""

import logging

from redactie.text.blocks import build_document
from redactie.text.clean import clean_lines
from redactie.text.extensions.parser import MarkdownParser
from redactie.text.inlines import InlineBuilder
from redactie.text.lines import Lines
from redactie.text.links import Target
from redactie.text.tree import Block, Document, Inlines, Paragraph, Text

# What a parser may raise on text that nobody writes by hand, such as ten thousand brackets in a row.
_GIVING_UP = (RecursionError, ValueError, IndexError, KeyError, AttributeError, TypeError)
_log = logging.getLogger(__name__)


class Parser:
    """Parses one text after another. Make one for each thread."""

    def __init__(self) -> None:
        self._markdown: MarkdownParser | None = None

    def document(self, source: str, language: str) -> Document:
        """Return the document of an article's body; what cannot be parsed comes back as paragraphs, as typed."""
        if not source.strip():
            return Document()
        try:
            markdown = self._ready()
            return build_document(markdown.blocks(source), markdown.definitions, language)
        except _GIVING_UP as error:
            self._give_up(error)
            return Document(_literal(source))

    def inline(self, source: str, language: str) -> Inlines:
        """Return the inlines of a headline or another text in which only marks for inlines count."""
        if not source.strip():
            return ()
        try:
            return InlineBuilder(language, _no_footnote).build_element(self._ready().inline(source))
        except _GIVING_UP as error:
            self._give_up(error)
            text = " ".join(" ".join(clean_lines(source)).split())
            return (Text(text),) if text else ()

    def targets(self, source: str, *, inline: bool) -> tuple[Target, ...]:
        """Return where the links of a text lead, in a fixed order; `inline` is for a text without blocks."""
        try:
            markdown = self._ready()
            root = markdown.inline(source) if inline else markdown.blocks(source)
        except _GIVING_UP as error:
            self._give_up(error)
            return ()
        return tuple(Target(each.get("url", ""), each.get("article", "")) for each in root.iter("a"))

    def _give_up(self, error: Exception) -> None:
        _log.warning("a text cannot be parsed and is shown as typed: %r", error)
        self._markdown = None  # it may be in the middle of something

    def _ready(self) -> MarkdownParser:
        self._markdown = self._markdown or MarkdownParser()
        return self._markdown


def parse_document(source: str, language: str) -> Document:
    """Return the document of a Markdown text; `language` (an IETF tag) decides the typography."""
    return Parser().document(source, language)


def parse_inline(source: str, language: str) -> Inlines:
    """Return the inlines of a text without blocks, such as a headline; line ends become spaces."""
    return Parser().inline(source, language)


def _no_footnote(_: str) -> None:
    return None


def _literal(source: str) -> tuple[Block, ...]:
    """Return every run of lines between empty lines as a paragraph, as typed."""
    blocks: list[Block] = []
    waiting: list[str] = []
    for number, line in enumerate([*clean_lines(source), ""], 1):
        if line:
            waiting.append(line.strip())
        elif waiting:
            blocks.append(Paragraph((Text(" ".join(waiting)),), Lines(number - len(waiting), number - 1)))
            waiting = []
    return tuple(blocks)
