"""From the elements of a line of text to inlines."""

import re
from collections.abc import Callable, Iterable, Iterator
from xml.etree.ElementTree import Element

from markdown.util import ETX, STX
from msgspec import Struct, field

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
from redactie.text.typography import protect, typeset

MAX_DEPTH = 32  # of marks in marks; deeper ones are left out, their text is not
_ESCAPED = re.compile(f"{STX}([0-9]+){ETX}")
_SPACES = re.compile(r"[ \n\t]+")
_WRAPPERS: dict[str, Callable[[Inlines], Inline]] = {
    "strong": Strong,
    "em": Emphasis,
    "sub": Subscript,
    "sup": Superscript,
}


class InlineBuilder(Struct):
    """Builds the inlines of one text and gathers what cannot stay in it: the images, and in which line they stood.

    `number` gives the number of the footnote with a label.
    """

    language: str
    number: Callable[[str], int | None]
    images: list[tuple[Element, int]] = field(default_factory=list[tuple[Element, int]])
    _line: int = 0

    def build(self, text: str, elements: list[Element]) -> Inlines:
        """Return the inlines of a text and the elements behind it, with typography, without spaces at the ends."""
        self._line = 0
        return typeset(_trim(_join(self._content(text, elements, 0, in_link=False))), self.language)

    def build_element(self, element: Element) -> Inlines:
        """Return the inlines of the content of an element."""
        return self.build(element.text or "", list(element))

    def _content(self, text: str, elements: list[Element], depth: int, *, in_link: bool) -> list[Inline]:
        found: list[Inline] = []
        for part in _parts(text, elements, unwrap=depth >= MAX_DEPTH):
            if isinstance(part, str):
                found += _text(part)
                self._line += part.count("\n")
            else:
                found += self._element(part, depth + 1, in_link=in_link)
        return found

    def _element(self, element: Element, depth: int, *, in_link: bool) -> list[Inline]:
        match element.tag:
            case "code":
                self._line += (element.text or "").count("\n")
                return [Code(_SPACES.sub(" ", element.text or ""))]
            case "br":
                self._line += 1
                return [LineBreak()]
            case "img":
                self.images.append((element, self._line))
                return []
            case "fnref":
                number = self.number(element.get("label", ""))
                return [FootnoteReference(number)] if number else _text(f"[^{element.get('label')}]")
            case "a":
                return self._link(element, depth, in_link=in_link)
            case tag:
                inside = tuple(_join(self._content(element.text or "", list(element), depth, in_link=in_link)))
                wrap = _WRAPPERS.get(tag) if inside else None
                return [wrap(inside)] if wrap else list(inside)

    def _link(self, element: Element, depth: int, *, in_link: bool) -> list[Inline]:
        inside = _join(self._content(element.text or "", list(element), depth, in_link=True))
        url, article = element.get("url", ""), element.get("article", "")
        title = element.get("title", "").strip()
        behind = _text(f" ({title})") if title else []
        if in_link:
            return [*inside, *_text(f" ({url or article})"), *behind]
        children = _trim([inline for inline in inside if not isinstance(inline, FootnoteReference)])
        notes = [inline for inline in inside if isinstance(inline, FootnoteReference)]
        if not plain(children).strip():
            children = (Text(url or article),)
        made = Link(children, url) if url else ArticleLink(children, article)
        return [made, *behind, *notes]


def _parts(text: str, elements: Iterable[Element], *, unwrap: bool) -> Iterator[str | Element]:
    """Yield the text, the elements and the texts behind them in order; `unwrap` yields what is in a mark instead."""
    waiting = _reversed(text, elements)
    while waiting:
        part = waiting.pop()
        if unwrap and isinstance(part, Element) and part.tag in _WRAPPERS:
            waiting += _reversed(part.text or "", part)
        else:
            yield part


def _reversed(text: str, elements: Iterable[Element]) -> list[str | Element]:
    parts: list[str | Element] = [text]
    for element in elements:
        parts += (element, element.tail or "")
    return parts[::-1]


def _text(raw: str) -> list[Inline]:
    """Return raw text of the element tree as inlines: escapes undone, spaces and line ends as single spaces."""
    text = _ESCAPED.sub(lambda found: protect(chr(int(found[1]))), _SPACES.sub(" ", raw))
    return [Text(text)] if text else []


def _join(inlines: list[Inline]) -> list[Inline]:
    """Return the inlines with texts that touch joined, no two spaces in a row and none beside a break."""
    joined: list[Inline] = []
    for inline in inlines:
        before = joined[-1] if joined else None
        if isinstance(inline, Text) and isinstance(before, Text):
            joined[-1] = Text(_SPACES.sub(" ", before.text + inline.text))
        elif isinstance(inline, Text) and isinstance(before, LineBreak):
            joined += _text(inline.text.lstrip(" "))
        else:
            if isinstance(inline, LineBreak) and isinstance(before, Text):
                joined[-1:] = _text(before.text.rstrip(" "))
            joined.append(inline)
    return joined


def _trim(inlines: list[Inline]) -> Inlines:
    """Return the inlines without spaces and breaks at both ends."""
    kept = list(inlines)
    while kept and _is_blank(kept[0]):
        kept.pop(0)
    while kept and _is_blank(kept[-1]):
        kept.pop()
    if kept and isinstance(kept[0], Text):
        kept[0] = Text(kept[0].text.lstrip(" "))
    if kept and isinstance(kept[-1], Text):
        kept[-1] = Text(kept[-1].text.rstrip(" "))
    return tuple(kept)


def _is_blank(inline: Inline) -> bool:
    return isinstance(inline, LineBreak) or (isinstance(inline, Text) and not inline.text.strip(" "))
