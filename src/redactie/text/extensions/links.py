"""Inline processors for links. A link that may not be followed stays text, exactly as typed."""

# ruff: noqa: ARG002, N802 - names and arguments are Python-Markdown's
import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import (
    AUTOLINK_RE,
    AUTOMAIL_RE,
    LINK_RE,
    InlineProcessor,
)
from markdown.util import AtomicString

from redactie.text.extensions.brackets import BracketProcessor, resolve
from redactie.text.extensions.definitions import Definitions, label_key
from redactie.text.extensions.inline import Found
from redactie.text.links import read_target


def link(address: str, text: str, title: str = "") -> Element | None:
    """Return the element of a link, or None for an address that may not be followed."""
    target = read_target(address)
    if target is None:
        return None
    element = Element("a", {"url": target.url, "article": target.article, "title": title})
    element.text = text
    return element


class Links(BracketProcessor):
    """`[text](address "title")`."""

    ANCESTOR_EXCLUDES = ("a",)

    def __init__(self, md: Markdown) -> None:
        super().__init__(LINK_RE, md)

    def handleMatch(self, m: re.Match[str], data: str) -> Found:
        """Return the link."""
        text, index, complete = self.getText(data, m.end())
        if not complete or not data.startswith("(", index):
            return None, m.start(), m.end()
        address, title, end, complete = self.getLink(data, index)
        element = link(address, text, title or "") if complete else None
        return (element, m.start(), end) if element is not None else (None, m.start(), m.end())


class ReferenceLinks(BracketProcessor):
    """`[text][label]`, `[label][]` and `[label]`."""

    ANCESTOR_EXCLUDES = ("a",)
    LABEL = re.compile(r"[ ]?\n?\[([^\[\]]*)\]")

    def __init__(self, md: Markdown, definitions: Definitions) -> None:
        super().__init__(LINK_RE, md)
        self._definitions = definitions

    def handleMatch(self, m: re.Match[str], data: str) -> Found:
        """Return the link if its label is defined."""
        if not self._definitions.references:
            return None, m.start(), len(data)
        text, index, complete = self.getText(data, m.end())
        if complete and not data.startswith("(", index):
            found = self.LABEL.match(data, index)
            for label, end in ((found[1], found.end()) if found else ("", index), (text, index)):
                element = self._make(label or text, text)
                if element is not None:
                    return element, m.start(), end
        return None, m.start(), m.end()

    def _make(self, label: str, text: str) -> Element | None:
        key = label_key(self.unescape(label))
        address, title = self._definitions.references.get(key, ("", ""))
        element = link(address, text, title)
        if element is not None:
            self._definitions.used.add(key)
        return element


class AutoLinks(InlineProcessor):
    """`<https://example.org>` and `<someone@example.org>`."""

    ANCESTOR_EXCLUDES = ("a",)

    def __init__(self, md: Markdown) -> None:
        super().__init__(f"{AUTOLINK_RE}|{AUTOMAIL_RE}", md)

    def handleMatch(self, m: re.Match[str], data: str) -> Found:
        """Return the link with its address as text."""
        address = resolve(self.unescape(m[1] or m[2]))
        element = link(address, AtomicString(address))
        return (element, m.start(), m.end()) if element is not None else (None, m.start(), m.end())


class BareLinks(InlineProcessor):
    """An address in running text: `www.example.org/page`, `https://example.org` or `someone@example.org`."""

    ANCESTOR_EXCLUDES = ("a",)
    WEB = r"(?:https?://|www\.)(?=[\w\[])[^\s<>\"\x02\x03|`\\^]*[\w/#=&%+~)-]"
    MAIL = r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}"

    def __init__(self) -> None:
        super().__init__(rf"(?<![\w/@.:+-])(?:({self.WEB})|({self.MAIL}))")

    def handleMatch(self, m: re.Match[str], data: str) -> Found:
        """Return the link with its address as text; a closing bracket without an opening one is not part of it."""
        address = m[0]
        while address.count(")") > address.count("("):
            address = address[: address.rindex(")")].rstrip(".,;:!?'\"*_([")
        element = link(address, AtomicString(address))
        return (element, m.start(), m.start() + len(address)) if element is not None else (None, m.start(), m.end())
