"""What a line of Markdown is made of, as ranges of characters: enough to draw it, not to typeset it.

Offsets count UTF-16 units, as Qt's do; `aligned` makes a text in which Python's count is the same.
"""

import re
from collections.abc import Iterator
from enum import Enum, IntFlag, auto

from msgspec import Struct

_BEYOND = re.compile("[\U00010000-\U0010ffff]")


def aligned(text: str) -> str:
    """Return the text with two private characters for every one that takes two UTF-16 units."""
    return text if text.isascii() else _BEYOND.sub("\ue000\ue000", text)


class Kind(Enum):
    """What sort of line it is. `BOX` and `PULL_QUOTE` are the lines that open one."""

    BLANK = auto()
    TEXT = auto()
    SUBHEAD = auto()
    SUBSUBHEAD = auto()
    BULLET = auto()
    NUMBER = auto()
    QUOTE = auto()
    BOX = auto()
    PULL_QUOTE = auto()
    TABLE = auto()
    RULE = auto()
    FOOTNOTE = auto()


class Line(Struct, frozen=True):
    """A line: its kind and how many characters its marker takes, the blanks around the marker included."""

    kind: Kind
    marker: int


_OPENINGS = (
    (Kind.RULE, re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")),
    (Kind.SUBSUBHEAD, re.compile(r"#{3,6}[ \t]+(?=\S)|#{3,6}$")),
    (Kind.SUBHEAD, re.compile(r"#{1,2}[ \t]+(?=\S)|#{1,2}$")),
    (Kind.PULL_QUOTE, re.compile(r"!!![ \t]+pullquote\b[ \t]*")),
    (Kind.BOX, re.compile(r"!!![ \t]+[\w-]+[ \t]*")),
    (Kind.FOOTNOTE, re.compile(r"\[\^[^\]\s]+\]:[ \t]*")),
    (Kind.QUOTE, re.compile(r"[ \t]*>(?:[ \t]?>)*[ \t]?(?:[-*+][ \t]+|\d{1,9}\.[ \t]+)?")),
    (Kind.BULLET, re.compile(r"[ \t]*[-*+](?:[ \t]+|$)")),
    (Kind.NUMBER, re.compile(r"[ \t]*\d{1,9}\.(?:[ \t]+|$)")),
    (Kind.TABLE, re.compile(r"[ \t]*(?=\|)")),
)
_BLANKS = re.compile(r"[ \t]*")


def classify(text: str) -> Line:
    """Say what a line is, looking at nothing but the line."""
    blanks = _BLANKS.match(text)
    indent = blanks.end() if blanks else 0
    if indent == len(text):
        return Line(Kind.BLANK, 0)
    if text[indent] in "#!>[|-*+_0123456789":
        for kind, opening in _OPENINGS:
            if found := opening.match(text):
                return Line(kind, found.end())
    return Line(Kind.TEXT, indent)


class Style(IntFlag):
    """How a character is drawn; several may hold at once."""

    STRONG = 1
    EMPHASIS = 2
    MARKER = 4
    LINK = 8
    ADDRESS = 16
    CODE = 32
    RAISED = 64
    LOWERED = 128


class Span(Struct, frozen=True):
    """Characters `start` to `end` (exclusive) with the same style."""

    start: int
    end: int
    style: Style


_ANY = re.compile(r"[*_`\[<\\~^{]")
_ESCAPE = re.compile(r"\\[!-/:-@\[-`{-~]")
_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_LINK = re.compile(r"(!?\[)((?:[^\[\]]|\[[^\[\]]*\])*)(\]\([^()]*(?:\([^()]*\)[^()]*)*\))")
_NOTE = re.compile(r"\[\^[^\]\s]+\]")
_AUTOLINK = re.compile(r"(<)((?:https?:|mailto:|tel:)[^<>\s]+|[^<>@\s]+@[^<>\s]+)(>)")
_ATTRIBUTES = re.compile(r"\{[^{}]*\}")
_PAIRS = (
    (Style.STRONG | Style.EMPHASIS, re.compile(r"(\*\*\*)(?=\S)(.+?)(?<=\S)(\*\*\*)")),
    (Style.STRONG, re.compile(r"(\*\*)(?=\S)(.+?)(?<=\S)(\*\*)(?!\*)")),
    (Style.STRONG, re.compile(r"(?<![\w_])(__)(?=\S)(.+?)(?<=\S)(__)(?![\w_])")),
    (Style.EMPHASIS, re.compile(r"(?<!\*)(\*)(?=[^\s*])(.+?)(?<=[^\s*])(\*)(?!\*)")),
    (Style.EMPHASIS, re.compile(r"(?<![\w_])(_)(?=[^\s_])(.+?)(?<=[^\s_])(_)(?![\w_])")),
    (Style.LOWERED, re.compile(r"(?<!~)(~)([^\s~]+)(~)(?!~)")),
    (Style.RAISED, re.compile(r"(?<!\[)(\^)([^\s^\]]+)(\^)")),
)


def spans(text: str, start: int = 0) -> list[Span]:
    """Return the styled parts of a line from `start` on, in order, without overlap; plain text is left out."""
    if not _ANY.search(text, start):
        return []
    styles = [0] * len(text)
    rest = _links(_verbatim(text, start, styles), start, styles)
    for pair in _pairs(rest, start):
        _mark(styles, pair.start, pair.start + pair.width, Style.MARKER)
        _mark(styles, pair.start + pair.width, pair.end - pair.width, pair.style)
        _mark(styles, pair.end - pair.width, pair.end, Style.MARKER)
    return _runs(styles)


class Pair(Struct, frozen=True):
    """Characters `start` to `end` whose first and last `width` are the markers of a style."""

    start: int
    end: int
    width: int
    style: Style


def pairs(text: str, start: int = 0) -> list[Pair]:
    """Return the marked parts of a line from `start` on."""
    unused = [0] * len(text)
    return list(_pairs(_links(_verbatim(text, start, unused), start, unused), start))


def _pairs(rest: str, start: int) -> Iterator[Pair]:
    for style, pattern in _PAIRS:
        for found in pattern.finditer(rest, start):
            yield Pair(found.start(), found.end(), len(found[1]), style)
        if style & Style.STRONG:
            # Its markers must not open or close an emphasis.
            rest = pattern.sub(lambda found: f"{_blank(found[1])}{found[2]}{_blank(found[3])}", rest)


class Target(Struct, frozen=True):
    """A link or a picture: characters `start` to `end`, its words, and what stands in its brackets or angles."""

    start: int
    end: int
    words: str
    inside: str
    is_picture: bool = False


def targets(text: str) -> list[Target]:
    """Return the links and pictures of a line, in order."""
    rest = _verbatim(text, 0, [0] * len(text))
    found = [
        Target(*link.span(), text[slice(*link.span(2))], text[link.start(3) + 2 : link.end() - 1], link[1] == "![")
        for link in _LINK.finditer(rest)
    ]
    rest = _LINK.sub(lambda link: _blank(link[0]), rest)
    found += [Target(*link.span(), link[2], link[2]) for link in _AUTOLINK.finditer(rest)]
    return sorted(found, key=lambda target: target.start)


def _verbatim(text: str, start: int, styles: list[int]) -> str:
    """Style what hides markers from Markdown and return the text with those parts blotted out."""
    for found in _CODE.finditer(text, start):
        _mark(styles, *found.span(), Style.CODE)
    rest = _CODE.sub(lambda found: _blank(found[0]), text)
    for found in _ESCAPE.finditer(rest, start):
        _mark(styles, found.start(), found.start() + 1, Style.MARKER)
    return _ESCAPE.sub(lambda found: _blank(found[0]), rest)


def _links(rest: str, start: int, styles: list[int]) -> str:
    for found in _LINK.finditer(rest, start):
        _mark(styles, *found.span(1), Style.MARKER)
        _mark(styles, *found.span(2), Style.LINK)
        _mark(styles, *found.span(3), Style.ADDRESS)
    rest = _LINK.sub(lambda found: f"{_blank(found[1])}{found[2]}{_blank(found[3])}", rest)
    for found in _AUTOLINK.finditer(rest, start):
        _mark(styles, *found.span(1), Style.MARKER)
        _mark(styles, *found.span(2), Style.LINK)
        _mark(styles, *found.span(3), Style.MARKER)
    for pattern, style in ((_NOTE, Style.LINK | Style.RAISED), (_ATTRIBUTES, Style.ADDRESS)):
        for found in pattern.finditer(rest, start):
            _mark(styles, *found.span(), style)
    for pattern in (_AUTOLINK, _NOTE, _ATTRIBUTES):
        rest = pattern.sub(lambda found: _blank(found[0]), rest)
    return rest


def _blank(text: str) -> str:
    return "\ue001" * len(text)


def _mark(styles: list[int], start: int, end: int, style: int) -> None:
    for index in range(start, end):
        styles[index] |= style


def _runs(styles: list[int]) -> list[Span]:
    runs: list[Span] = []
    start = 0
    for index in range(1, len(styles) + 1):
        if index == len(styles) or styles[index] != styles[start]:
            if styles[start]:
                runs.append(Span(start, index, Style(styles[start])))
            start = index
    return runs
