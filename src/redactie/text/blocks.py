"""From the element tree of Python-Markdown to our blocks."""

from xml.etree.ElementTree import Element

from msgspec import Struct

from redactie.text.extensions.boxes import KIND, SOURCE
from redactie.text.extensions.definitions import FOOTNOTE, REFERENCE, Definitions
from redactie.text.extensions.source_lines import OWN, TAIL, TEXT, get_lines
from redactie.text.inlines import InlineBuilder
from redactie.text.lines import Lines
from redactie.text.notes import FootnoteNumbers
from redactie.text.tree import (
    Block,
    Blocks,
    Box,
    Document,
    Figure,
    Footnote,
    Inlines,
    List,
    ListItem,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Subhead,
    Table,
    Text,
    Verbatim,
)

_HEADS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BLOCKS = frozenset({"p", "ul", "ol", "li", "blockquote", "div", "table", "hr", "pre", FOOTNOTE, REFERENCE, *_HEADS})


def build_document(root: Element, definitions: Definitions, language: str) -> Document:
    """Return the document of an element tree that `MarkdownParser.blocks` made."""
    numbers = FootnoteNumbers(root, definitions.footnotes)
    builder = BlockBuilder(language, definitions, numbers)
    blocks = builder.build(root, Lines(1, 1))
    notes = [Footnote(number, builder.build(note, Lines(1, 1))) for number, note in numbers.in_order()]
    return Document(blocks, tuple(notes))


class _Run(Struct):
    """Text and inline elements that stand between blocks and make a paragraph."""

    text: str
    elements: list[Element]
    lines: Lines


class BlockBuilder:
    """Builds the blocks of one document."""

    def __init__(self, language: str, definitions: Definitions, numbers: FootnoteNumbers) -> None:
        self._language = language
        self._definitions = definitions
        self._numbers = numbers

    def build(self, parent: Element, near: Lines) -> Blocks:
        """Return the blocks in an element; `near` are the lines of a block that has no mark of its own."""
        blocks: list[Block] = []
        lines = get_lines(parent, TEXT) or get_lines(parent, OWN) or near
        run = _Run(parent.text or "", [], lines)
        for element in parent:
            if element.tag not in _BLOCKS:
                run.elements.append(element)
                continue
            blocks += self._paragraph(run)
            made = self._block(element, blocks[-1].lines if blocks else lines)
            blocks += made
            run = _Run(element.tail or "", [], get_lines(element, TAIL) or (blocks[-1].lines if blocks else lines))
        blocks += self._paragraph(run)
        return tuple(blocks)

    def _block(self, element: Element, near: Lines) -> list[Block]:
        own = get_lines(element, OWN) or get_lines(element, TEXT) or near
        match element.tag:
            case "p":
                return self._paragraph(_Run(element.text or "", list(element), own))
            case "hr":
                return [Rule(own)]
            case "pre":
                return self._verbatim(element)
            case "table":
                return self._table(element, own)
            case "ul" | "ol":
                return self._list(element, near)
            case tag if tag in _HEADS:
                return self._subhead(element, own)
            case _:
                return self._container(element, own)

    def _container(self, element: Element, own: Lines) -> list[Block]:
        match element.tag:
            case "blockquote":
                inside = self.build(element, own)
                return [Quote(inside, _span(inside, None))] if inside else []
            case "div":
                return self._box(element, own)
            case tag if tag == FOOTNOTE:
                return self._orphan(element, own)
            case tag if tag == REFERENCE:
                used = element.get("label") in self._definitions.used
                return [] if used else [Paragraph((Text(element.get("source", "")),), own)]
            case _:  # an item without its list
                return list(self.build(element, own))

    # --- text ---------------------------------------------------------------------------------------------------

    def _inlines(self) -> InlineBuilder:
        return InlineBuilder(self._language, self._numbers.number)

    def _paragraph(self, run: _Run) -> list[Block]:
        inlines = self._inlines()
        children = inlines.build(run.text, run.elements)
        figures = self._figures(inlines, run.lines)
        return [Paragraph(children, run.lines), *figures] if children else figures

    def _subhead(self, element: Element, lines: Lines) -> list[Block]:
        inlines = self._inlines()
        children = inlines.build_element(element)
        head: list[Block] = [Subhead(children, 1 if element.tag in ("h1", "h2") else 2, lines)] if children else []
        return head + self._figures(inlines, lines)

    def _figures(self, inlines: InlineBuilder, lines: Lines) -> list[Block]:
        figures: list[Block] = []
        for image, line in inlines.images:  # an image in a caption is added to the list while it is walked
            parts = {part.tag: inlines.build_element(part) for part in image}
            columns = image.get("columns")
            place = min(lines.first + line, lines.last)
            figures.append(
                Figure(
                    source=image.get("src", ""),
                    alt=" ".join(image.get("alt", "").split()),
                    caption=parts["caption"],
                    credit=parts["credit"],
                    columns=int(columns) if columns else None,
                    lines=Lines(place, place),
                )
            )
        return figures

    def _verbatim(self, element: Element) -> list[Block]:
        code = element[0]
        lines = get_lines(code, TEXT)
        text = (code.text or "").rstrip()
        return [Verbatim(text, lines)] if lines and text else []

    # --- blocks with blocks in them -----------------------------------------------------------------------------

    def _list(self, element: Element, near: Lines) -> list[Block]:
        items: list[ListItem] = []
        for child in element:
            inside = self.build(child, near) if child.tag == "li" else tuple(self._block(child, near))
            lines = _span(inside, _noted(child), near)
            items.append(ListItem(inside, lines))
            near = lines
        if not items:
            return []
        start = element.get("start", "1")
        lines = Lines(min(item.lines.first for item in items), max(item.lines.last for item in items))
        return [List(tuple(items), element.tag == "ol", int(start[:9]), lines)]

    def _box(self, element: Element, own: Lines) -> list[Block]:
        title = element.find("title")
        heading: Inlines = ()
        figures: list[Block] = []
        if title is not None:
            inlines = self._inlines()
            heading = inlines.build_element(title)
            figures = self._figures(inlines, own)
            element.remove(title)
        inside = (*figures, *self.build(element, own))
        lines = _span(inside, own)
        pull_quote = element.get(KIND) == "pullquote"
        source = element.get(SOURCE, "")
        if not inside and (pull_quote or not heading or '"' not in source):  # nothing to frame: shown as typed
            return [Paragraph((Text(source),), own)]
        if pull_quote:
            return [PullQuote(inside, heading, lines)]
        columns = element.get("columns")
        return [Box(heading, inside, int(columns) if columns else None, lines)]

    def _table(self, element: Element, lines: Lines) -> list[Block]:
        inlines = self._inlines()
        rows = [tuple(inlines.build_element(cell) for cell in row) for row in element]
        width = max(map(len, rows))
        rows = [row + ((),) * (width - len(row)) for row in rows]
        align = (element.get("align", "").split() + ["left"] * width)[:width]
        table = Table(rows[0], tuple(rows[1:]), tuple(align), lines)
        return [table, *self._figures(inlines, Lines(lines.last, lines.last))]

    def _orphan(self, note: Element, own: Lines) -> list[Block]:
        """Return the text of a footnote that nobody refers to, with its label as typed."""
        label = note.get("label", "")
        if not self._numbers.is_orphan(label):
            return []
        prefix = Text(f"[^{label}]: ")
        blocks = list(self.build(note, own))
        if blocks and isinstance(blocks[0], Paragraph):
            first = blocks[0]
            return [Paragraph((prefix, *first.children), first.lines), *blocks[1:]]
        return [Paragraph((Text(prefix.text.rstrip()),), Lines(own.first, own.first)), *blocks]


def _noted(element: Element) -> Lines | None:
    """Return the lines that are noted anywhere in an element, for one in which nothing was worth a block."""
    noted = [lines for inner in element.iter() for name in (OWN, TEXT) if (lines := get_lines(inner, name))]
    return Lines(min(lines.first for lines in noted), max(lines.last for lines in noted)) if noted else None


def _span(blocks: Blocks, *others: Lines | None) -> Lines:
    """Return the lines from the first to the last of all; the last of `others` counts only where nothing else does."""
    known = [block.lines for block in blocks] + [lines for lines in others[:1] if lines]
    known = known or [lines for lines in others if lines] or [Lines(1, 1)]
    return Lines(min(lines.first for lines in known), max(lines.last for lines in known))
