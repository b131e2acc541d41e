"""Boxes and pull quotes: `!!! box "Title"` and `!!! pullquote "Speaker"`, with their text indented by four."""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.extensions.admonition import AdmonitionProcessor

from redactie.text.extensions.attributes import read_attributes
from redactie.text.extensions.blocks import may_nest
from redactie.text.extensions.source_lines import MARK, OWN, marked_lines, set_lines, unmark

KIND, SOURCE = "kind", "source"
BOX_ATTRIBUTES = frozenset({"columns"})


class Boxes(AdmonitionProcessor):
    """Any admonition; which kinds have a meaning of their own is decided when the tree is built.

    What follows the kind without being a title in quotes or attributes that are understood is the title.
    """

    RE = re.compile(
        rf'(?:^|\n)!!!(?:[ ]?(?P<kind>\w[\w\-]*)(?P<rest>[ ][^\n]*|)|[ ]?(?P<title>"[^\n]*"))[ ]*{MARK}(?:\n|$)'
    )
    TITLE = re.compile(r'"(?P<title>.*)"[ ]*(?P<attributes>\{[^{}]*\})?')

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether a box begins in the block or the block goes on inside the box before it."""
        return may_nest(self.parser) and super().test(parent, block)

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Add the box, or add the block to the box before it, and leave the rest."""
        found = self.RE.search(blocks[0])
        if not found:
            super().run(parent, blocks)
            return
        block = blocks.pop(0)
        if before := block[: found.start()]:
            self.parser.parseBlocks(parent, [before])
        box = self._add_box(parent, found)
        inside, rest = self.detab(block[found.end() :])
        self.parser.state.set("box")
        self.parser.parseChunk(box, inside)
        self.parser.state.reset()
        if rest:
            blocks.insert(0, rest)

    def _add_box(self, parent: Element, found: re.Match[str]) -> Element:
        kind = found["kind"] or "box"
        source = unmark(found.group()).strip()
        box = SubElement(parent, "div", {"class": self.CLASSNAME, KIND: kind.lower(), SOURCE: source})
        set_lines(box, OWN, marked_lines(found.group()))
        named = kind.lower() in ("box", "pullquote")
        title, attributes = self._title(found["title"] or found["rest"].strip())
        for name, value in attributes.items():
            box.set(name, value)
        if not named and '"' not in source:
            title = f"{kind.replace('-', ' ').capitalize()} {title}".strip()
        if title:
            SubElement(box, "title").text = title
        return box

    def _title(self, text: str) -> tuple[str, dict[str, str]]:
        found = self.TITLE.fullmatch(text)
        if not found:
            attributes = read_attributes(text, BOX_ATTRIBUTES)
            return (text, {}) if attributes is None else ("", attributes)
        attributes = read_attributes(found["attributes"] or "", BOX_ATTRIBUTES)
        if attributes is None:
            return f"{found['title']} {found['attributes']}", {}
        return found["title"], attributes
