"""Blocks of a text as HTML."""

from collections.abc import Callable
from pathlib import Path

from redactie.export.html.addresses import note_place, reference_place
from redactie.export.html.inlines import InlineWriter, paragraph
from redactie.export.html.labels import Labels
from redactie.export.html.markup import NOTHING, Html, join, lines, tag, text
from redactie.export.html.pictures import Pictures
from redactie.text.tree import (
    Block,
    Blocks,
    Box,
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
    Verbatim,
    plain,
)

_NARROW, _WIDE = 1000, 1600  # pixels: a picture in a column, and one across the page, on a fine screen
_WIDE_FIGURE, _WIDE_BOX = 3, 2  # columns of the printed page from which they cross those of the web page


class BlockWriter:
    """Writes the blocks of one article. `level` is that of the article's own headline, 2 for h2."""

    def __init__(
        self,
        inlines: InlineWriter,
        pictures: Pictures,
        find: Callable[[str], Path | None],
        labels: Labels,
        level: int,
    ) -> None:
        self._inlines = inlines
        self._pictures = pictures
        self._find = find
        self._labels = labels
        self._level = level  # of the heading under which the writer is
        self._last = level  # of the heading that was written last: the next may be one deeper at most

    def write(self, blocks: Blocks) -> Html:
        """Return the blocks, each on a line of its own."""
        return lines(*(self._one(block) for block in blocks))

    def _one(self, block: Block) -> Html:
        match block:
            case Paragraph():
                return paragraph(self._inlines.write(block.children))
            case Subhead():
                return self._heading(self._level + block.level, block.children)
            case List() | Quote() | PullQuote() | Box():
                return self._with_blocks(block)
            case Table():
                return self._table(block)
            case Figure():
                return self._figure(block)
            case Verbatim():
                return tag("pre", tag("code", text(block.text)))
            case Rule():
                return tag("hr")

    def _with_blocks(self, block: List | Quote | PullQuote | Box) -> Html:
        match block:
            case List():
                return self._list(block)
            case Quote():
                return tag("blockquote", self.write(block.blocks))
            case PullQuote():
                return self._pull_quote(block)
            case Box():
                return self._box(block)

    def _heading(self, wanted: int, content: Inlines, class_: str | None = None) -> Html:
        if not plain(content).strip():
            return paragraph(self._inlines.write(content))
        self._last = min(wanted, self._last + 1, 6)
        return tag(f"h{self._last}", self._inlines.write(content), class_=class_)

    def _list(self, block: List) -> Html:
        items = lines(*(tag("li", self._item(item)) for item in block.items))
        if not block.ordered:
            return tag("ul", items)
        return tag("ol", items, start=None if block.start == 1 else block.start)

    def _item(self, item: ListItem) -> Html:
        """Return the item; one of a single paragraph, perhaps with lists under it, needs no paragraph."""
        first, *rest = item.blocks or (None,)
        if isinstance(first, Paragraph) and all(isinstance(block, List) for block in rest):
            return lines(self._inlines.write(first.children), self.write(tuple(block for block in rest if block)))
        return self.write(item.blocks)

    def _pull_quote(self, block: PullQuote) -> Html:
        source = tag("figcaption", self._inlines.write(block.source)) if block.source else NOTHING
        return tag("figure", tag("blockquote", self.write(block.blocks)), source, class_="pullquote")

    def _box(self, block: Box) -> Html:
        outer, self._level = self._level, self._level + (1 if block.title else 0)
        title = self._heading(self._level, block.title, "box-title") if block.title else NOTHING
        content = self.write(block.blocks)
        self._level = outer
        return tag("aside", lines(title, content), class_="box wide" if (block.columns or 1) >= _WIDE_BOX else "box")

    def _table(self, block: Table) -> Html:
        head = join(self._header_cell(cell, align) for cell, align in zip(block.header, block.align, strict=True))
        rows = (
            tag("tr", *(self._cell(cell, align) for cell, align in zip(row, block.align, strict=True)))
            for row in block.rows
        )
        table = tag("table", tag("thead", tag("tr", head)), tag("tbody", lines(*rows)))
        # It scrolls sideways where it is too wide: then it must take the focus, for readers without a mouse.
        return tag("div", table, class_="table", role="group", aria_label=self._labels.table, tabindex=0)

    def _header_cell(self, cell: Inlines, align: str) -> Html:
        if not plain(cell).strip():
            return self._cell(cell, align)
        return tag("th", self._inlines.write(cell), scope="col", class_=_side(align))

    def _cell(self, cell: Inlines, align: str) -> Html:
        return tag("td", self._inlines.write(cell), class_=_side(align))

    def _figure(self, block: Figure) -> Html:
        caption, credit = self._inlines.write(block.caption), self._inlines.write(block.credit)
        return self.picture(block.source, block.alt, caption, credit, block.columns)

    def picture(self, source: str, alt: str, caption: Html, credit: Html, columns: int | None) -> Html:
        """Return a figure; a picture that is not there is described."""
        wide = (columns or 1) >= _WIDE_FIGURE
        placed = self._pictures.place(self._find(source), _WIDE if wide else _NARROW)
        picture = placed.image(alt) if placed else paragraph(text(alt or source), "missing")
        spans = [tag("span", part, class_=name) for part, name in ((caption, "caption"), (credit, "credit")) if part]
        legend = tag("figcaption", join(spans, text(" "))) if spans else NOTHING
        return tag("figure", picture, legend, class_="picture wide" if wide else "picture")

    def notes(self, footnotes: tuple[Footnote, ...], anchor: str) -> Html:
        """Return the footnotes at the end of an article, each with its way back; nothing where there are none."""
        if not footnotes:
            return NOTHING
        items = lines(*(self._note(note, anchor) for note in footnotes))
        return tag("footer", tag("ol", items), class_="notes")

    def _note(self, note: Footnote, anchor: str) -> Html:
        label = self._labels.back.format(number=note.number)
        back = join(
            tag("a", text("↩"), href=f"#{reference_place(anchor, note.number, time)}", aria_label=label, class_="back")
            for time in range(1, self._inlines.times.get(note.number, 0) + 1)
        )
        return tag("li", self.write(note.blocks), back, id=note_place(anchor, note.number), value=note.number)


def _side(align: str) -> str | None:
    return None if align == "left" else align
