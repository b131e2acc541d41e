"""The blocks of a body as Typst code, with the marks that tell where each came to stand."""

from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from redactie.layout.atoms import Mark, Nature
from redactie.layout.figures import dictionary, figure_code
from redactie.layout.inlines import InlineWriter
from redactie.layout.literals import block
from redactie.layout.pictures.staging import Placed
from redactie.layout.rooms import room
from redactie.layout.tables import (
    MOST_COLUMNS,
    MOST_COLUMNS_INSIDE,
    as_paragraphs,
    is_wide,
    needed_columns,
    table_code,
)
from redactie.layout.whole import WholeWriter
from redactie.text.lines import Lines
from redactie.text.tree import (
    Block,
    Blocks,
    Box,
    Document,
    Figure,
    Footnote,
    List,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Subhead,
    Table,
    Verbatim,
    inner_blocks,
    plain,
    walk,
)

# A box with more characters than this for every column of its width divides over columns instead of moving as a whole.
_LONG_BOX = 1100
_MOST_BLOCKS = 30
_WIDEST = 4
_LONG_PULLQUOTE = 350
# A sub-head or a title of more characters is set as a paragraph, so that it divides.
_LONG_HEADING = 240
# A footnote of one or two lines does not divide.
_SHORT_NOTE = 70
_DEEPEST = 8
# What divides between any two of its lines wherever it stands.
_TEXT = (Paragraph, Subhead, List, Quote)


class BlockWriter(Struct):
    """Writes the body of one story. `marks` and `wide` (what stands under the columns) fill while writing.

    `least` becomes how many columns the widest part asks for; `spread` are lines of room more above sub-heads.
    """

    inlines: InlineWriter
    picture: Callable[[str], Placed]
    story: str
    colour: str
    titled: bool
    skip: Block | None = None
    spread: int = 0
    marks: list[Mark] = field(default_factory=list[Mark])
    wide: list[str] = field(default_factory=list[str])
    least: int = 1
    _level: int = 1
    _anchor: int = -1

    def body(self, document: Document, signature: str = "", entries: Iterable[str] = (), jump: str = "") -> str:
        """Return code for a whole body, with its footnotes and, where given, the signature of its authors.

        The `entries` of a table of contents come first; `jump` are the words and the goal of the line at the end.
        """
        self._level = 1 if self.titled else 0
        pieces = [f"entry(m, {self._mark(Nature.SOLID, 0, 0)}, {each})" for each in entries]
        for each in document.blocks:
            if each is self.skip:
                continue
            self._anchor = len(self.marks)
            pieces += [f"at(m, {self._anchor})", *self._block(each)]
        if jump:
            pieces.append(f"jump-line(m, {self._mark(Nature.SOLID, 0, 0)}, {jump})")
        if document.footnotes:
            pieces.append(f"notes-rule({self._mark(Nature.HEADING, 0, 0)})")
            pieces += [self._note(note) for note in document.footnotes]
        if signature:
            mark = self._mark(Nature.SOLID, 1, 0, part="byline")
            pieces.append(f"signature(m, {mark}, {self.marks[-1].above}, {signature.removeprefix('authors: ')})")
        return block(pieces)

    def _note(self, note: Footnote) -> str:
        """Return code for a footnote: a longer one divides over columns as an item of a list does."""
        divides = room(note.blocks) > _SHORT_NOTE
        mark = self._mark(Nature.FREE if divides else Nature.SOLID, 0, 0, inline=True)
        match note.blocks:
            case (Paragraph(children), *others):
                first, rest = self.inlines.inlines(children), self._whole(tuple(others))
            case _:
                first, rest = "[]", self._whole(note.blocks)
        return f"note({mark}, {note.number}, {str(divides).lower()}, {first}, {rest})"

    def _whole(self, blocks: Blocks, most: int = MOST_COLUMNS_INSIDE) -> str:
        """Return code for blocks inside a piece that moves as a whole; tables may have `most` columns."""
        return WholeWriter(self.inlines, self.picture, most).blocks(blocks)

    def _mark(
        self,
        nature: Nature,
        above: int,
        below: int,
        lines: Lines | None = None,
        *,
        inline: bool = False,
        part: str = "body",
    ) -> str:
        if not self.marks:
            above = 0
        self.marks.append(Mark(nature, above, below, inline, lines, part, len(self.marks) == self._anchor))
        return f"[#metadata(({self.story}, {len(self.marks) - 1}))<mark>]"

    def _block(self, each: Block, depth: int = 0) -> Iterable[str]:
        match each:
            case Box():
                yield from self._box(each, depth)
            case Table():
                yield from self._table(each, depth)
            case Figure():
                yield from self._figure(each)
            case List():
                yield self._list(each, depth)
            case Quote(blocks):
                yield self._group("quotation", blocks, depth)
            case _:
                yield self._simple(each, depth)

    def _simple(self, each: Paragraph | Subhead | PullQuote | Verbatim | Rule, depth: int) -> str:
        match each:
            case Paragraph(children, lines):
                mark = self._mark(Nature.LOOSE if depth else Nature.FLOWING, 0, 0, lines, inline=True)
                return f"p({mark}, {self.inlines.inlines(children)})"
            case Subhead():
                return self._subhead(each)
            case PullQuote():
                return self._pullquote(each)
            case Verbatim(text, lines):
                mark = self._mark(Nature.LOOSE, 1, 1, lines, inline=True)
                return f"verbatim({mark}, {self.marks[-1].above}, 1, {self.inlines.text(text)})"
            case Rule(lines):
                return f"break-rule({self._mark(Nature.SOLID, 0, 0, lines)})"

    def _subhead(self, each: Subhead) -> str:
        if len(plain(each.children)) > _LONG_HEADING:
            mark = self._mark(Nature.LOOSE, 1 + self.spread, 0, each.lines, inline=True)
            return f"subhead-long({mark}, {self.marks[-1].above}, {self.inlines.inlines(each.children)})"
        self._level = min(each.level + 1, self._level + 1)
        mark = self._mark(Nature.HEADING, 1 + self.spread, 0, each.lines)
        text = self.inlines.head(each.children)
        return f"subhead({mark}, {each.level}, {self.marks[-1].above}, {self._level}, {text})"

    def _list(self, each: List, depth: int) -> str:
        if depth >= _DEEPEST:
            return block(piece for inner in inner_blocks(each) for piece in self._block(inner, depth))
        items = [
            block(piece for inner in item.blocks for piece in self._block(inner, depth + 1)) for item in each.items
        ]
        kind = f"enum(start: {each.start}, " if each.ordered else "list("
        return f"{kind}{', '.join(items)})"

    def _group(self, function: str, blocks: Blocks, depth: int) -> str:
        if depth >= _DEEPEST:
            return block(piece for inner in blocks for piece in self._block(inner, depth))
        start = len(self.marks)
        inner = block(piece for child in blocks for piece in self._block(child, depth + 1))
        above = self._space_around(start)
        return f"{function}({above}, 1, {inner})"

    def _space_around(self, start: int) -> int:
        """Give the first mark since `start` a blank line above and the last one below; return the blank lines above."""
        if len(self.marks) == start:
            return 0
        above = 1 if start else 0
        first = self.marks[start]
        self.marks[start] = Mark(
            first.nature, max(above, first.above), first.below, first.inline, first.lines, first.part
        )
        last = self.marks[-1]
        self.marks[-1] = replace(last, below=max(1, last.below))
        return above

    def _pullquote(self, each: PullQuote) -> str:
        if room(each.blocks) + len(plain(each.source)) > _LONG_PULLQUOTE:
            source = (Paragraph(each.source, each.lines),) if each.source else ()
            return self._group("quotation", (*each.blocks, *source), 0)
        mark = self._mark(Nature.FLOATING, 0, 0, each.lines)
        source = self.inlines.optional(each.source)
        return f"pullquote(m, {mark}, {self.colour}, {self._whole(each.blocks)}, {source})"

    def _box(self, each: Box, depth: int) -> Iterable[str]:
        columns = self._box_columns(each)
        size = room(each.blocks) + 2 * len(plain(each.title))
        share = min(columns, _WIDEST)
        if size > _LONG_BOX * share or sum(1 for _ in walk(each.blocks)) > _MOST_BLOCKS * share:
            yield self._long_box(each, depth)
            return
        title = self.inlines.optional(each.title)
        inner = self._whole(each.blocks, MOST_COLUMNS if columns > 1 else MOST_COLUMNS_INSIDE)
        if columns > 1:
            self._add_wide("box", columns, each.lines, {
                "colour": self.colour, "title": title, "body": f"m => {inner}",
                "divides": str(all(isinstance(b, _TEXT) for b in walk(each.blocks))).lower(),
            })  # fmt: skip
            return
        mark = self._mark(Nature.FLOATING, 0, 0, each.lines)
        yield f"box-short(m, {mark}, {self.colour}, {title}, {inner})"

    @staticmethod
    def _box_columns(each: Box) -> int:
        """Return how many columns a box asks for: what the editor said, or what a table in it needs."""
        tables = (b for b in walk(each.blocks) if isinstance(b, Table) and is_wide(b))
        return each.columns or max(map(needed_columns, tables), default=1)

    def _long_box(self, each: Box, depth: int) -> str:
        start = len(self.marks)
        title = self.inlines.optional(each.title)
        heading = "none"
        if title != "none" and len(plain(each.title)) > _LONG_HEADING:
            heading = f"box-longest-title({self._mark(Nature.LOOSE, 0, 0, each.lines, inline=True)}, {title})"
        elif title != "none":
            heading = f"box-long-title({self._mark(Nature.HEADING, 0, 0, each.lines)}, {title})"
        inner = block(piece for child in each.blocks for piece in self._block(child, depth + 1))
        return f"box-long({self._space_around(start)}, 1, {self.colour}, {heading}, {inner})"

    def _add_wide(self, kind: str, columns: int | None, lines: Lines, fields: Mapping[str, str]) -> None:
        """Add a part under the columns, over so many of them; None is all."""
        self.least = max(self.least, columns or 1)
        mark = f'[#metadata(({self.story}, -1, "wide", {lines.first}, {lines.last}))<mark>]'
        self.wide.append(
            dictionary({"kind": f'"{kind}"', "columns": str(columns) if columns else "none", "mark": mark, **fields})
        )

    def _table(self, each: Table, depth: int) -> Iterable[str]:
        if len(each.align) > MOST_COLUMNS:
            for row in as_paragraphs(each):
                yield self._simple(row, max(depth, 1))
            return
        if is_wide(each):
            self.least = max(self.least, needed_columns(each))
            self._add_wide("table", None, each.lines, {"table": table_code(each, self.inlines)})
            return
        start = len(self.marks)
        marks = [self._mark(Nature.HEADING, 0, 0, each.lines)]
        marks += [self._mark(Nature.ROW, 0, 0, each.lines) for _ in each.rows]
        above = self._space_around(start)
        yield f"table-inline(m, {above}, 1, {table_code(each, self.inlines, marks)})"

    def _figure(self, each: Figure) -> Iterable[str]:
        code = figure_code(
            self.picture(each.source), each.alt or plain(each.caption), self.inlines.optional(each.caption),
            self.inlines.optional(each.credit), each.columns, self.inlines,
        )  # fmt: skip
        if (each.columns or 1) > 1:
            self._add_wide("figure", each.columns, each.lines, {"figure": code})
            return
        mark = self._mark(Nature.FLOATING, 0, 0, each.lines)
        yield f"figure-inline(m, {mark}, {code})"
