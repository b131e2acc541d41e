"""Inline processors for text marks: code, sub- and superscript, entities, footnote references."""

# ruff: noqa: ARG002, N802 - names and arguments are Python-Markdown's
import html
import re
from xml.etree.ElementTree import Element

from markdown.inlinepatterns import BACKTICK_RE, BacktickInlineProcessor, InlineProcessor
from markdown.util import ETX, STX, AtomicString

from redactie.text.clean import is_printable
from redactie.text.extensions.definitions import Definitions

Found = tuple[Element | str | None, int | None, int | None]


class CodeSpans(BacktickInlineProcessor):
    """`` `code` ``."""

    def __init__(self) -> None:
        super().__init__(BACKTICK_RE)

    def handleMatch(self, m: re.Match[str], data: str) -> Found:
        """Return the code as typed, without the escapes for HTML."""
        node, start, end = super().handleMatch(m, data)
        if isinstance(node, Element):
            node.text = AtomicString(html.unescape(node.text or ""))
        return node, start, end


class Script(InlineProcessor):
    """`~low~` or `^high^`: one word, no spaces."""

    def __init__(self, sign: str, tag: str) -> None:
        sign = re.escape(sign)
        super().__init__(rf"(?<!{sign}){sign}([^\s{sign}]+){sign}(?!{sign})")
        self._tag = tag

    def handleMatch(self, m: re.Match[str], data: str) -> Found:
        """Return the raised or lowered text."""
        element = Element(self._tag)
        element.text = m[1]
        return element, m.start(), m.end()


class Entities(InlineProcessor):
    """`&amp;`, `&eacute;`, `&#8364;`: the character that is meant; an unknown name stays as typed."""

    def __init__(self) -> None:
        super().__init__(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")

    def handleMatch(self, m: re.Match[str], data: str) -> Found:
        """Return the characters in the form of escaped ones, so that they are never taken for marks."""
        meant = html.unescape(m[0])
        if meant in ("", m[0]) or not all(map(is_printable, meant)):
            return None, m.start(), m.end()
        return "".join(f"{STX}{ord(character)}{ETX}" for character in meant), m.start(), m.end()


class LineBreaks(InlineProcessor):
    """Two spaces or a backslash at the end of a line."""

    def __init__(self) -> None:
        super().__init__(r"(?:[ ]{2,}|\\)\n")

    def handleMatch(self, m: re.Match[str], data: str) -> Found:
        """Return a break."""
        return Element("br"), m.start(), m.end()


class FootnoteReferences(InlineProcessor):
    """`[^label]`, if that footnote is defined."""

    def __init__(self, definitions: Definitions) -> None:
        super().__init__(r"\[\^([^\[\]\n]+)\]")
        self._definitions = definitions

    def handleMatch(self, m: re.Match[str], data: str) -> Found:
        """Return the reference; its number follows when the tree is built."""
        is_definition = m.start() == 0 and data.startswith(":", m.end())  # a second one of the same label
        if is_definition or m[1] not in self._definitions.footnotes:
            return None, m.start(), m.end()
        return Element("fnref", {"label": m[1]}), m.start(), m.end()
