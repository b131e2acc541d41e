"""The blocks of a body as Typst code, with the marks that tell where each came to stand."""

from collections.abc import Callable, Iterable

from msgspec import Struct, field
from msgspec.structs import replace

from redactie.layout.atoms import Mark, Nature
from redactie.layout.figures import figure_code
from redactie.layout.inlines import InlineWriter
from redactie.layout.literals import array, block
from redactie.layout.pictures import Placed
from redactie.text.tree import (
    Block,
    Blocks,
    Box,
    Document,
    Figure,
    Footnote,
    Inlines,
    Lines,
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

# A box with more characters than this divides over columns instead of moving as a whole.
_LONG_BOX = 1100
_LINE = 15
_FIGURE = 300
_LONG_PULLQUOTE = 350
# A footnote of one or two lines does not divide.
_SHORT_NOTE = 70
# A table with more columns or wider rows than this stands under the columns, over the whole width.
_WIDE_TABLE_COLUMNS = 3
_WIDE_TABLE_ROW = 44
_TALLEST_WIDE_TABLE = 25
_DEEPEST = 8


class BlockWriter(Struct):
    """Writes the body of one story. `marks` and `wide` (what stands under the columns) fill while writing."""

    inlines: InlineWriter
    picture: Callable[[str], Placed]
    story: str
    colour: str
    titled: bool
    skip: Block | None = None
    marks: list[Mark] = field(default_factory=list[Mark])
    wide: list[str] = field(default_factory=list[str])
    _level: int = 1
    _anchor: int = -1

    def body(self, document: Document, signature: str = "") -> str:
        """Return code for a whole body, with its footnotes and, where given, the signature of its authors."""
        self._level = 1 if self.titled else 0
        pieces: list[str] = []
        for each in document.blocks:
            if each is self.skip:
                continue
            self._anchor = len(self.marks)
            pieces += [f"at(m, {self._anchor})", *self._block(each)]
        if document.footnotes:
            pieces.append(f"notes-rule({self._mark(Nature.HEADING, 0, 0)})")
            pieces += [self._note(note) for note in document.footnotes]
        if signature:
            mark = self._mark(Nature.SOLID, 1, 0, part="byline")
            pieces.append(f"signature(m, {mark}, {self.marks[-1].above}, {signature.removeprefix('authors: ')})")
        return block(pieces)

    def _note(self, note: Footnote) -> str:
        """Return code for a footnote: a longer one divides over columns as an item of a list does."""
        divides = _length(note.blocks) > _SHORT_NOTE
        mark = self._mark(Nature.LOOSE if divides else Nature.SOLID, 0, 0, inline=True)
        match note.blocks:
            case (Paragraph(children), *others):
                first, rest = self.inlines.inlines(children), self._flat(tuple(others))
            case _:
                first, rest = "[]", self._flat(note.blocks)
        return f"note({mark}, {note.number}, {str(divides).lower()}, {first}, {rest})"

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
                yield self._box(each, depth)
            case Table():
                yield from self._table(each)
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
        self._level = min(each.level + 1, self._level + 1)
        mark = self._mark(Nature.HEADING, 1, 0, each.lines)
        text = self.inlines.inlines(each.children)
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
        if _length(each.blocks) > _LONG_PULLQUOTE:
            source = (Paragraph(each.source, each.lines),) if each.source else ()
            return self._group("quotation", (*each.blocks, *source), 0)
        mark = self._mark(Nature.FLOATING, 0, 0, each.lines)
        source = self.inlines.optional(each.source)
        return f"pullquote(m, {mark}, {self.colour}, {self._flat(each.blocks)}, {source})"

    def _box(self, each: Box, depth: int) -> str:
        title = self.inlines.optional(each.title)
        if _length(each.blocks) > _LONG_BOX:
            start = len(self.marks)
            heading = ""
            if title != "none":
                heading = f"box-long-title({self._mark(Nature.HEADING, 0, 0, each.lines)}, {title})"
            inner = block(piece for child in each.blocks for piece in self._block(child, depth + 1))
            return f"box-long({self._space_around(start)}, 1, {self.colour}, {heading or 'none'}, {inner})"
        mark = self._mark(Nature.FLOATING, 0, 0, each.lines)
        inner = self._flat(each.blocks)
        return f"box-short(m, {mark}, {self.colour}, {title}, {inner})"

    def _table(self, each: Table) -> Iterable[str]:
        align = array(each.align)  # left, center and right are Typst's own words
        header = array(self.inlines.inlines(cell) for cell in each.header)
        rows = [[self.inlines.inlines(cell) for cell in row] for row in each.rows]
        if _wide(each) and len(rows) <= _TALLEST_WIDE_TABLE:
            mark = self._loose_mark(each.lines)
            self.wide.append(f"w => {{ {mark}; grid-table(span(w), {align}, {header}, {array(_flatten(rows))}) }}")
            return
        start = len(self.marks)
        marks = [self._mark(Nature.HEADING, 0, 0, each.lines)]
        marks += [self._mark(Nature.SOLID, 0, 0, each.lines) for _ in rows]
        above = self._space_around(start)
        headed = array(
            block([marks[0], text] if not index else [text])
            for index, text in enumerate(map(self.inlines.inlines, each.header))
        )
        cells = array(
            block([mark, cell] if not index else [cell])
            for mark, row in zip(marks[1:], rows, strict=True)
            for index, cell in enumerate(row)
        )
        yield f"table-inline(m, {above}, 1, {align}, {headed}, {cells})"

    def _figure(self, each: Figure) -> Iterable[str]:
        code = figure_code(
            self.picture(each.source), each.alt or plain(each.caption), self.inlines.optional(each.caption),
            self.inlines.optional(each.credit), each.columns, self.inlines,
        )  # fmt: skip
        if (each.columns or 1) > 1:
            self.wide.append(f"w => wide-figure({code}, w, {self._loose_mark(each.lines)})")
            return
        mark = self._mark(Nature.FLOATING, 0, 0, each.lines)
        yield f"figure-inline(m, {mark}, {code})"

    def _loose_mark(self, lines: Lines) -> str:
        return f'[#metadata(({self.story}, -1, "wide", {lines.first}, {lines.last}))<mark>]'

    def _flat(self, blocks: Blocks) -> str:
        """Return code for blocks inside a piece that moves as a whole: they bear no marks."""
        return block(piece for each in blocks for piece in self._unmarked(each, 0))

    def _unmarked(self, each: Block, depth: int) -> Iterable[str]:
        match each:
            case Paragraph(children) | Subhead(children):
                text = self.inlines.inlines(children)
                yield f"par(strong({text}))" if isinstance(each, Subhead) else f"par({text})"
            case List() if depth < _DEEPEST:
                items = (block(p for b in item.blocks for p in self._unmarked(b, depth + 1)) for item in each.items)
                kind = f"enum(start: {each.start}, " if each.ordered else "list("
                yield f"{kind}{', '.join(items)})"
            case Table():
                yield from self._rows(each.header, each.rows, each.align)
            case Figure():
                code = figure_code(
                    self.picture(each.source), each.alt or plain(each.caption), self.inlines.optional(each.caption),
                    self.inlines.optional(each.credit), None, self.inlines,
                )  # fmt: skip
                yield f"captioned({code}, m.width - 2 * box-inset)"
            case Verbatim(text):
                yield f"par(raw({self.inlines.text(text)}))"
            case Rule():
                yield "break-rule(none)"
            case _:
                if isinstance(each, Box) and each.title:
                    yield f"par(strong({self.inlines.inlines(each.title)}))"
                for inner in inner_blocks(each):
                    yield from self._unmarked(inner, depth + 1)
                if isinstance(each, PullQuote) and each.source:
                    yield f"par({self.inlines.inlines(each.source)})"

    def _rows(
        self, header: tuple[Inlines, ...], rows: tuple[tuple[Inlines, ...], ...], align: tuple[str, ...]
    ) -> Iterable[str]:
        cells = array(self.inlines.inlines(cell) for row in rows for cell in row)
        yield f"grid-table(100%, {array(align)}, {array(self.inlines.inlines(cell) for cell in header)}, {cells})"


def _flatten(rows: list[list[str]]) -> Iterable[str]:
    return (cell for row in rows for cell in row)


def _length(blocks: Blocks) -> int:
    """Return about how many characters of room blocks take."""
    return sum(_LINE + _characters(each) for each in walk(blocks))


def _characters(each: Block) -> int:
    match each:
        case Paragraph(children) | Subhead(children):
            return len(plain(children))
        case Verbatim(text):
            return max(len(text), _LINE * text.count("\n"))
        case Table(header, rows):
            return sum(max(_LINE, len(plain(cell))) for row in (header, *rows) for cell in row)
        case Figure():
            return _FIGURE
        case _:
            return 0


def _wide(table: Table) -> bool:
    widths = (sum(len(plain(cell)) for cell in row) for row in (table.header, *table.rows))
    return len(table.align) > _WIDE_TABLE_COLUMNS or max(widths, default=0) > _WIDE_TABLE_ROW
