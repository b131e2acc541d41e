"""Footnotes and reference-style links: what is defined in one place and used in another.

A definition keeps its place in the element tree, so that one that nobody uses can still be shown there.
"""

# ruff: noqa: ARG002 - names and arguments are Python-Markdown's
import re
from xml.etree.ElementTree import Element, SubElement

from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from msgspec import Struct, field

from redactie.text.extensions.source_lines import MARK, OWN, marked_lines, set_lines, unmark

FOOTNOTE, REFERENCE = "footnote", "reference"


class Definitions(Struct):
    """What one text defines. `used` are the labels of references that a link or an image refers to."""

    footnotes: dict[str, Element] = field(default_factory=dict[str, Element])
    references: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    used: set[str] = field(default_factory=set[str])

    def clear(self) -> None:
        """Forget everything, for the next text."""
        self.footnotes.clear()
        self.references.clear()
        self.used.clear()


def label_key(label: str) -> str:
    """Return a reference's label as it is compared: without regard to capitals and line ends."""
    return " ".join(label.lower().split())


class Footnotes(BlockProcessor):
    """`[^label]: text`, with further paragraphs indented by four. The first definition of a label counts."""

    RE = re.compile(r"^[ ]{0,3}\[\^([^\[\]\n]+)\]:[ ]*", re.MULTILINE)

    def __init__(self, parser: BlockParser, definitions: Definitions) -> None:
        super().__init__(parser)
        self._definitions = definitions

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether a line of the block defines a footnote that is not defined yet."""
        return "[^" in block and self._first_new(block) is not None

    def _first_new(self, block: str) -> re.Match[str] | None:
        known = self._definitions.footnotes
        return next((found for found in self.RE.finditer(block) if found[1] not in known), None)

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Add the first new footnote as an element with its blocks in it, and leave the rest."""
        block = blocks.pop(0)
        found = self._first_new(block)
        if not found:  # `test` said there is one
            raise ValueError(block)
        if before := block[: found.start()].rstrip("\n"):
            self.parser.parseBlocks(parent, [before])
        note = SubElement(parent, FOOTNOTE, {"label": found[1]})
        self._definitions.footnotes[found[1]] = note
        following = self.RE.search(block, found.end())
        end = following.start() if following else len(block)
        inside = [self.looseDetab(block[found.end() : end].rstrip("\n"))]
        if following:
            blocks.insert(0, block[end:])
        while not following and blocks and (blocks[0].startswith(" " * self.tab_length) or not blocks[0]):
            inside.append(self.looseDetab(blocks.pop(0)))
        set_lines(note, OWN, marked_lines("".join(inside)))
        self.parser.state.set(FOOTNOTE)
        self.parser.parseBlocks(note, inside)
        self.parser.state.reset()


class References(BlockProcessor):
    """`[label]: address "title"` on a line of its own. The first definition of a label counts."""

    RE = re.compile(
        r"^[ ]{0,3}\[(?P<label>[^\[\]\n^][^\[\]\n]*)\]:[ ]*(?P<address><[^<>\n]*>|[^\s\ufdd0]+)"
        rf"(?:[ ]+(?:\"(?P<double>[^\n]*)\"|'(?P<single>[^\n]*)'|\((?P<round>[^\n]*)\)))?[ ]*{MARK}$",
        re.MULTILINE,
    )

    def __init__(self, parser: BlockParser, definitions: Definitions) -> None:
        super().__init__(parser)
        self._definitions = definitions

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether a line of the block defines a reference."""
        return "]:" in block and self.RE.search(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Add the definition as an element that holds its source, and leave the rest."""
        block = blocks.pop(0)
        found = self.RE.search(block)
        if not found:  # `test` said there is one
            raise ValueError(block)
        if before := block[: found.start()].rstrip("\n"):
            self.parser.parseBlocks(parent, [before])
        label = label_key(found["label"])
        element = SubElement(parent, REFERENCE, {"source": unmark(found.group()).strip()})
        set_lines(element, OWN, marked_lines(found.group()))
        if label not in self._definitions.references:
            title = found["double"] or found["single"] or found["round"] or ""
            self._definitions.references[label] = (found["address"].strip("<>"), title)
            element.set("label", label)
        if after := block[found.end() :].lstrip("\n"):
            blocks.insert(0, after)
