"""Images: `![alt](images/x.png "Caption"){credit="Photo: …" columns=2}`."""

# ruff: noqa: N802 - names and arguments are Python-Markdown's
import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.inlinepatterns import IMAGE_LINK_RE

from redactie.text.extensions.attributes import read_attributes
from redactie.text.extensions.brackets import BracketProcessor, resolve
from redactie.text.extensions.definitions import Definitions, label_key
from redactie.text.extensions.inline import Found

IMAGE_ATTRIBUTES = frozenset({"credit", "columns"})


class Images(BracketProcessor):
    """An image, with the attributes right behind it. Caption and credit are running text with marks of their own.

    Where images are not `allowed`, in a headline for instance, they stay text.
    """

    ATTRIBUTES = re.compile(r"\{[^{}\n]*\}")
    LABEL = re.compile(r"\[([^\[\]]*)\]")

    def __init__(self, md: Markdown, definitions: Definitions) -> None:
        super().__init__(IMAGE_LINK_RE, md)
        self._definitions = definitions
        self.allowed = True

    def handleMatch(self, m: re.Match[str], data: str) -> Found:
        """Return the image."""
        alt, index, complete = self.getText(data, m.end())
        if not complete or not self.allowed:
            return None, m.start(), m.end()
        if data.startswith("(", index):
            source, caption, index, complete = self.getLink(data, index)
        else:
            source, caption, index, complete = self._referred(data, index, alt)
        if not complete or not source.strip():
            return None, m.start(), m.end()
        image = Element("img", {"src": source, "alt": resolve(self.unescape(alt))})
        end = self._add_attributes(image, data, index)
        for name, text in (("caption", caption or ""), ("credit", image.attrib.pop("credit", ""))):
            SubElement(image, name).text = text
        return image, m.start(), end

    def _referred(self, data: str, index: int, alt: str) -> tuple[str, str, int, bool]:
        found = self.LABEL.match(data, index)
        key = label_key((found[1] if found else "") or alt)
        if key not in self._definitions.references:
            return "", "", index, False
        self._definitions.used.add(key)
        source, caption = self._definitions.references[key]
        return source, caption, found.end() if found else index, True

    def _add_attributes(self, image: Element, data: str, index: int) -> int:
        found = self.ATTRIBUTES.match(data, index)
        attributes = read_attributes(found[0], IMAGE_ATTRIBUTES) if found else None
        if not found or attributes is None:
            return index
        for name, value in attributes.items():
            image.set(name, value)
        return found.end()
