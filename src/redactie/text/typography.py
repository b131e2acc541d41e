"""Smart typography: quotes, apostrophes, dashes, the ellipsis and spaces that may not break.

The rules look at a whole line of text, across bold, links and other marks. They never touch code, addresses or what
the author escaped with a backslash, and what they made they leave alone.
"""

import re
from functools import cache

from msgspec.structs import replace

from redactie.text.quotes import quote_edits
from redactie.text.tree import (
    ArticleLink,
    Code,
    Emphasis,
    FootnoteReference,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Subscript,
    Superscript,
    Text,
    plain,
)
from redactie.text.typography_table import habits

# Noncharacters, which never come from a source: what stands for code and addresses, for a footnote's number, and for
# each character that is kept from these rules.
OPAQUE, NOTE = "\ufdd2", "\ufdd3"
_PROTECTED = {character: chr(0xFDD4 + place) for place, character in enumerate("'\"-.´`")}
_UNPROTECT = str.maketrans({stand_in: character for character, stand_in in _PROTECTED.items()})
_NO_BREAK = "\u00a0"
_ADDRESS = re.compile(
    r"(?:[a-z][a-z0-9+.-]*://|www\.|mailto:|tel:)[^\s\ufdd2]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE
)
_SIGNS = re.compile(
    r"(?<!\.)\.{3}(?!\.)|(?<!<!)(?<![-{+~=<>])--{1,2}(?![-}+~=<>])|(?<=\S[ \u00a0])-(?=[ \u00a0])"
    r"|(?<=[^\W\d_])[´`](?=[^\W\d_])"
)
_SIGN = {"...": "…", "--": "–", "---": "—", "-": "–", "´": "’", "`": "’"}
_CAPITAL = "[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĪĽŁŃŇŌŐŒŘŚŞŠŤŪŮŰŹŻŽ]"

Edit = tuple[int, int, str]


def protect(character: str) -> str:
    """Return a stand-in for a character that typography must leave as it is; `typeset` puts the character back."""
    return _PROTECTED.get(character, character)


def unprotect(text: str) -> str:
    """Return the text with the characters themselves in the place of their stand-ins."""
    return text.translate(_UNPROTECT)


def typeset(inlines: Inlines, language: str) -> Inlines:
    """Return the inlines with the typography of a language (an IETF tag). Doing it twice changes nothing."""
    flat = "".join(_flat(inline) for inline in inlines)
    edits = _edits(flat, language)
    return _Rewriter(edits).inlines(inlines)


def typeset_text(text: str, language: str) -> str:
    """Return a plain text with the typography of a language."""
    return plain(typeset((Text(text),), language))


# --- rules -----------------------------------------------------------------------------------------------------


def _edits(text: str, language: str) -> list[Edit]:
    """Return what must change, in order and apart from each other: from, until, and what comes there."""
    closed = _hide_addresses(text)
    edits: list[Edit] = [(found.start(), found.end(), _SIGN[found[0]]) for found in _SIGNS.finditer(closed)]
    rules = habits(language)
    if "'" in closed or '"' in closed:
        edits += quote_edits(closed, frozenset(rules.elisions))
    edits += [(found.end() - 1, found.end(), _NO_BREAK) for found in _spaces(language).finditer(closed)]
    if rules.year_ranges:
        edits += [(found.start(1), found.end(1), "–") for found in _YEARS.finditer(closed)]
    return sorted(edits)


_YEARS = re.compile(r"(?<![\w–—-])(?:1[0-9]|20)\d\d(-)(?:1[0-9]|20)\d\d(?![\w–—-])")


def _hide_addresses(text: str) -> str:
    if "@" not in text and ":" not in text and "www." not in text.lower():
        return text
    return _ADDRESS.sub(lambda found: OPAQUE * len(found[0]), text)


@cache
def _spaces(language: str) -> re.Pattern[str]:
    """Return a pattern that ends with each space that may not break."""
    rules = habits(language)
    after_number = _any_of((*rules.units, *rules.months))
    name = rf"(?:(?:{_any_of(rules.particles)})[ \u00a0])*{_CAPITAL}"
    clitic = rf"|(?<!\w)['’](?:{_any_of(rules.clitics)}) (?=[^\W\d_])" if rules.clitics else ""
    return re.compile(
        r"[€$£¥] (?=\d)"
        rf"|\d (?=(?:{after_number})(?!\w))"
        rf"|(?<![\w.])(?:{_any_of(rules.before_number)}) (?=\d)"
        rf"|(?<![\w.])(?:{_any_of(rules.titles)}) (?={name})"
        rf"|(?<!\w)(?:IJ|{_CAPITAL}|Chr|Fr|Joh|Ph|Th)\. (?={name})"
        r"|(?<=\S) (?=(?:-{1,3}|[–—])[ \u00a0])" + clitic
    )


def _any_of(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


# --- the tree --------------------------------------------------------------------------------------------------


def _flat(inline: Inline) -> str:
    """Return the characters of an inline as the rules see them."""
    match inline:
        case Text(text):
            return text
        case Code(text):
            return OPAQUE * len(text)
        case FootnoteReference():
            return NOTE
        case LineBreak():
            return "\n"
        case Link() if _shows_address(inline):
            return OPAQUE * len(plain(inline.children))
        case _:
            return "".join(_flat(child) for child in inline.children)


def _shows_address(link: Link) -> bool:
    """Tell whether the text of a link is its address."""
    return len(link.children) == 1 and isinstance(link.children[0], Text) and _is_address(link.children[0].text)


def _is_address(text: str) -> bool:
    return _ADDRESS.fullmatch(text) is not None


class _Rewriter:
    """Walks the inlines in the order of their characters and applies the edits where they fall."""

    def __init__(self, edits: list[Edit]) -> None:
        self._edits = edits
        self._next = 0
        self._place = 0

    def inlines(self, inlines: Inlines) -> Inlines:
        """Return the inlines with the edits applied; each call goes on where the last one ended."""
        return tuple(self._inline(inline) for inline in inlines)

    def _inline(self, inline: Inline) -> Inline:
        match inline:
            case Text(text):
                return Text(unprotect(self._text(text)))
            case Code() | FootnoteReference() | LineBreak():
                self._place += len(_flat(inline))
                return inline
            case Strong() | Emphasis() | Superscript() | Subscript() | Link() | ArticleLink():
                return replace(inline, children=self.inlines(inline.children))

    def _text(self, text: str) -> str:
        """Return a text with its edits; an edit that runs on into the next text keeps its new characters here."""
        begin, end = self._place, self._place + len(text)
        self._place = end
        made: list[str] = []
        done = begin
        while self._next < len(self._edits) and self._edits[self._next][0] < end:
            start, stop, new = self._edits[self._next]
            made += (text[max(done, begin) - begin : max(start, begin) - begin], new if start >= begin else "")
            done = min(stop, end)
            if stop > end:
                break
            self._next += 1
        made.append(text[done - begin :])
        return "".join(made)
