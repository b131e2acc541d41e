"""The document tree: the one structure that every output is written from.

Blocks and inlines are immutable values. Text in the tree is final: typography is applied, characters that no output
can hold are gone, and every link is safe to follow. A writer decides nothing about the text, only how it looks.
"""

from collections.abc import Iterator

from msgspec import Struct

from redactie.text.lines import Lines

# --- inlines ---------------------------------------------------------------------------------------------------


class Text(Struct, frozen=True):
    """A run of characters, never markup. It holds no line feed: a space in the tree is a space on paper."""

    text: str


class Strong(Struct, frozen=True):
    """Bold."""

    children: "Inlines"


class Emphasis(Struct, frozen=True):
    """Italic."""

    children: "Inlines"


class Superscript(Struct, frozen=True):
    """Raised, as in m²."""

    children: "Inlines"


class Subscript(Struct, frozen=True):
    """Lowered, as in CO₂."""

    children: "Inlines"


class Code(Struct, frozen=True):
    """Characters to be shown as typed, in a fixed pitch."""

    text: str


class Link(Struct, frozen=True):
    """A link to the web, a mail address or a telephone: `url` has the scheme http, https, mailto or tel."""

    children: "Inlines"
    url: str


class ArticleLink(Struct, frozen=True):
    """A link to another article of the issue, by its id; the id may be unknown, then only the text is printed."""

    children: "Inlines"
    article: str


class FootnoteReference(Struct, frozen=True):
    """The place of a footnote; `number` counts from 1 in the order of the references of one article."""

    number: int


class LineBreak(Struct, frozen=True):
    """A break that the author asked for."""


Inline = Text | Strong | Emphasis | Superscript | Subscript | Code | Link | ArticleLink | FootnoteReference | LineBreak
Inlines = tuple[Inline, ...]


# --- blocks ----------------------------------------------------------------------------------------------------


class Paragraph(Struct, frozen=True):
    """A paragraph."""

    children: Inlines
    lines: Lines


class Subhead(Struct, frozen=True):
    """A sub-head; `level` is 1 or 2."""

    children: Inlines
    level: int
    lines: Lines


class ListItem(Struct, frozen=True):
    """An item of a list; `blocks` is () for one in which nothing stands yet."""

    blocks: "Blocks"
    lines: Lines


class List(Struct, frozen=True):
    """A list with bullets, or with numbers from `start` when `ordered`."""

    items: tuple[ListItem, ...]
    ordered: bool
    start: int
    lines: Lines


class Quote(Struct, frozen=True):
    """A quotation set apart; it always holds a block."""

    blocks: "Blocks"
    lines: Lines


class PullQuote(Struct, frozen=True):
    """A sentence from the text set large; it always holds a block.

    `source` says who speaks, () where nobody is named.
    """

    blocks: "Blocks"
    source: Inlines
    lines: Lines


class Box(Struct, frozen=True):
    """A frame with its own title (() for none), blocks, or both.

    `columns` is its width in columns, None leaves it to the layout.
    """

    title: Inlines
    blocks: "Blocks"
    columns: int | None
    lines: Lines


class Table(Struct, frozen=True):
    """A table. `header` has one cell for every column, every row has as many; `align` is left, center or right."""

    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    align: tuple[str, ...]
    lines: Lines


class Figure(Struct, frozen=True):
    """A picture with its caption. `source` is relative to the issue folder; `columns` is its width in columns."""

    source: str
    alt: str
    caption: Inlines
    credit: Inlines
    columns: int | None
    lines: Lines


class Verbatim(Struct, frozen=True):
    """Lines to be shown exactly as typed."""

    text: str
    lines: Lines


class Rule(Struct, frozen=True):
    """A break between two parts of a text, shown as a short rule."""

    lines: Lines


Block = Paragraph | Subhead | List | Quote | PullQuote | Box | Table | Figure | Verbatim | Rule
Blocks = tuple[Block, ...]


class Footnote(Struct, frozen=True):
    """A footnote; `number` is the one in its reference."""

    number: int
    blocks: Blocks


class Document(Struct, frozen=True):
    """The text of one article. Every footnote of `footnotes`, in the order of their numbers, has a reference."""

    blocks: Blocks = ()
    footnotes: tuple[Footnote, ...] = ()


# --- walking ---------------------------------------------------------------------------------------------------


def plain(inlines: Inlines) -> str:
    """Return the characters of the inlines; a line break counts as a space, a footnote's reference as nothing."""
    return "".join(_plain(inline) for inline in inlines)


def _plain(inline: Inline) -> str:
    match inline:
        case Text(text) | Code(text):
            return text
        case LineBreak():
            return " "
        case FootnoteReference():
            return ""
        case _:
            return plain(inline.children)


def inner_blocks(block: Block) -> Blocks:
    """Return the blocks directly inside a block, in reading order."""
    match block:
        case List():
            return tuple(inner for item in block.items for inner in item.blocks)
        case Quote() | PullQuote() | Box():
            return block.blocks
        case _:
            return ()


def walk(blocks: Blocks) -> Iterator[Block]:
    """Yield every block and the blocks inside it, in reading order."""
    for block in blocks:
        yield block
        yield from walk(inner_blocks(block))
