"""The blocks inside a piece that moves as a whole, such as a short box: they bear no marks."""

from collections.abc import Callable, Iterable

from msgspec import Struct

from redactie.layout.figures import figure_code
from redactie.layout.inlines import InlineWriter
from redactie.layout.literals import block
from redactie.layout.pictures.staging import Placed
from redactie.layout.tables import as_paragraphs, table_code
from redactie.text.tree import (
    Block,
    Blocks,
    Box,
    Figure,
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
)

_DEEPEST = 8


class WholeWriter(Struct, frozen=True):
    """Writes blocks without marks; tables of more than `most` columns become paragraphs."""

    inlines: InlineWriter
    picture: Callable[[str], Placed]
    most: int

    def blocks(self, blocks: Blocks, depth: int = 0) -> str:
        """Return code for blocks under each other."""
        return block(self._pieces(blocks, depth))

    def _pieces(self, blocks: Blocks, depth: int) -> Iterable[str]:
        return (piece for each in blocks for piece in self._block(each, depth))

    def _block(self, each: Block, depth: int) -> Iterable[str]:
        match each:
            case List() if depth < _DEEPEST:
                kind = f"enum(start: {each.start}, " if each.ordered else "list("
                yield f"{kind}{', '.join(self.blocks(item.blocks, depth + 1) for item in each.items)})"
            case List() | Quote() | PullQuote() | Box():
                if isinstance(each, Box) and each.title:
                    yield f"par(strong({self.inlines.inlines(each.title)}))"
                yield from self._pieces(inner_blocks(each), depth + 1)
                if isinstance(each, PullQuote) and each.source:
                    yield f"par({self.inlines.inlines(each.source)})"
            case Table():
                yield from self._table(each)
            case _:
                yield self._simple(each)

    def _simple(self, each: Paragraph | Subhead | Figure | Verbatim | Rule) -> str:
        match each:
            case Paragraph(children):
                return f"par({self.inlines.inlines(children)})"
            case Subhead(children):
                return f"par(strong({self.inlines.inlines(children)}))"
            case Figure():
                code = figure_code(
                    self.picture(each.source), each.alt or plain(each.caption), self.inlines.optional(each.caption),
                    self.inlines.optional(each.credit), None, self.inlines,
                )  # fmt: skip
                return f"captioned({code}, m.width - 2 * box-inset, tallest: 40 * L)"
            case Verbatim(text):
                return f"par(raw({self.inlines.text(text)}))"
            case Rule():
                return "break-rule(none)"

    def _table(self, each: Table) -> Iterable[str]:
        if len(each.align) <= self.most:
            yield f"table-inside({table_code(each, self.inlines)})"
            return
        yield from (f"par({self.inlines.inlines(row.children)})" for row in as_paragraphs(each))
