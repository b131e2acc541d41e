"""Block processors: Python-Markdown's own, taught to see the marks of source lines and to lose nothing."""

# ruff: noqa: ARG002 - names and arguments are Python-Markdown's
import re
from xml.etree.ElementTree import Element, SubElement

from markdown.blockparser import BlockParser
from markdown.blockprocessors import (
    BlockProcessor,
    BlockQuoteProcessor,
    CodeBlockProcessor,
    HRProcessor,
    ListIndentProcessor,
)
from markdown.extensions.sane_lists import SaneOListProcessor, SaneUListProcessor
from markdown.util import AtomicString

from redactie.text.extensions.source_lines import MARK, OWN, marked_lines, set_lines, unmark

# Deeper than any newsletter nests; beyond it quotes and lists are plain text, so that no text can exhaust the stack.
MAX_DEPTH = 24


def may_nest(parser: BlockParser) -> bool:
    """Tell whether one more level of quotes or lists is allowed here."""
    return len(parser.state) < MAX_DEPTH


class Subheads(BlockProcessor):
    """`# Sub-head`: one to six signs and a space, so that `#3` or `#hashtag` stays text."""

    RE = re.compile(rf"^\#{{1,6}}[ ]+(?!\#*[ ]*{MARK})[^\n]*$", re.MULTILINE)
    CLOSING = re.compile(r"(?:^|[ ])\#+$")

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether a line of the block is a sub-head."""
        return "#" in block and self.RE.search(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Parse what stands before the first sub-head, add it, and leave the rest."""
        block = blocks.pop(0)
        found = self.RE.search(block)
        if not found:  # `test` said there is one
            raise ValueError(block)
        if before := block[: found.start()].rstrip("\n"):
            self.parser.parseBlocks(parent, [before])
        signs, _, text = unmark(found.group()).partition(" ")
        head = SubElement(parent, f"h{len(signs)}")
        head.text = self.CLOSING.sub("", text.strip()).strip()
        set_lines(head, OWN, marked_lines(found.group()))
        if after := block[found.end() :].lstrip("\n"):
            blocks.insert(0, self.looseDetab(after) if self.parser.state.isstate("looselist") else after)


class UnderlinedSubheads(BlockProcessor):
    """A line with `===` or `---` under it."""

    RE = re.compile(
        rf"^(?![ ]{{0,3}}(?:[-*+>]|\d+\.)[ ])(?P<text>[^\n]*?){MARK}\n(?P<rule>=+|-{{2,}})[ ]*{MARK}(?:\n|$)"
    )

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether the block begins with such a line."""
        return self.RE.match(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Add the sub-head and leave the rest."""
        block = blocks.pop(0)
        found = self.RE.match(block)
        if not found:  # `test` said it is one
            raise ValueError(block)
        head = SubElement(parent, "h1" if found["rule"].startswith("=") else "h2")
        head.text = found["text"].strip()
        set_lines(head, OWN, marked_lines(found.group()))
        if after := block[found.end() :]:
            blocks.insert(0, after)


class Rules(HRProcessor):
    """`---`, `***` or `___` on a line of its own."""

    SEARCH_RE = re.compile(
        rf"^[ ]{{0,3}}(?=(?P<atomicgroup>(-+[ ]{{0,2}}){{3,}}|(_+[ ]{{0,2}}){{3,}}|(\*+[ ]{{0,2}}){{3,}}))"
        rf"(?P=atomicgroup)[ ]*{MARK}$",
        re.MULTILINE,
    )

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Add the rule and what stands before it, and leave the rest."""
        lines = marked_lines(self.match.group())
        super().run(parent, blocks)
        set_lines(parent[-1], OWN, lines)


class Quotes(BlockQuoteProcessor):
    """`> quotation`."""

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether a line of the block is quoted."""
        return ">" in block and may_nest(self.parser) and self.RE.search(block) is not None

    def clean(self, line: str) -> str:
        """Remove one `>`; a quoted empty line becomes an empty line."""
        return "" if unmark(line).strip() == ">" else super().clean(line)


class CodeBlocks(CodeBlockProcessor):
    """Lines that are indented by four: shown as typed."""

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Add the lines to the code before them or as new code, and leave the rest."""
        block, rest = self.detab(blocks.pop(0))
        last = self.lastChild(parent)
        if last is None or last.tag != "pre":
            SubElement(SubElement(parent, "pre"), "code").text = AtomicString(f"{block.rstrip()}\n")
        else:
            last[0].text = AtomicString(f"{last[0].text or ''}\n{block.rstrip()}\n")
        if rest:
            blocks.insert(0, rest)


class IndentedBlocks(ListIndentProcessor):
    """What is indented under an item of a list; it ends where an item that is indented less begins."""

    ITEM = re.compile(r"^[ ]*(?:\d+\.|[*+-])[ ]")

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Add the indented lines to the item, and leave the rest."""
        first, *others = blocks[0].split("\n")
        level = self._level(first)
        for number, line in enumerate(others, 1):
            if self._level(line) < level and self.ITEM.match(line):
                lines = [first, *others]
                blocks[:1] = ["\n".join(lines[:number]), "\n".join(lines[number:])]
                break
        super().run(parent, blocks)

    def _level(self, line: str) -> int:
        return (len(line) - len(line.lstrip(" "))) // self.tab_length


class ListsInText(BlockProcessor):
    """A list right under a line of text: taken as one if that line ends with a colon or there are two items or more.

    One line of running text that happens to begin with a dash is not a list.
    """

    START = re.compile(rf"(?P<colon>:)?[ ]*{MARK}\n(?P<item>[ ]{{0,3}}(?:[*+-]|1\.)[ ]+[^\n]*)(?P<next>\n[^\n]*)?")
    ITEM = re.compile(r"\n[ ]{0,3}(?:[*+-]|2\.)[ ]")

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether a list begins in the middle of the block."""
        if "\n" not in block or any(map(self.parser.state.isstate, ("list", "looselist"))):
            return False
        return may_nest(self.parser) and self._find(block) >= 0

    def run(self, parent: Element, blocks: list[str]) -> None:
        """Add the text before the list, and leave the list."""
        block = blocks.pop(0)
        place = self._find(block)
        blocks.insert(0, block[place:])
        self.parser.parseBlocks(parent, [block[:place].rstrip("\n")])

    def _find(self, block: str) -> int:
        """Return the place where the list begins, or -1."""
        for found in self.START.finditer(block):
            if found["colon"] or (found["next"] and self.ITEM.match(found["next"])):
                return found.start("item")
        return -1


class NumberedLists(SaneOListProcessor):
    """`1. item`."""

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether the block begins with a number."""
        return may_nest(self.parser) and super().test(parent, block)


class BulletLists(SaneUListProcessor):
    """`- item`."""

    def test(self, parent: Element, block: str) -> bool:
        """Tell whether the block begins with a bullet."""
        return may_nest(self.parser) and super().test(parent, block)
