"""A document as text that can be read, for the cases in `cases/`."""

from redactie.text.lines import Lines
from redactie.text.tree import (
    ArticleLink,
    Block,
    Blocks,
    Box,
    Code,
    Document,
    Emphasis,
    Figure,
    FootnoteReference,
    Inline,
    Inlines,
    Link,
    List,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Strong,
    Subhead,
    Subscript,
    Superscript,
    Table,
    Text,
    Verbatim,
)

_TAGS = {Strong: "b", Emphasis: "i", Subscript: "sub", Superscript: "sup"}


def dump_document(document: Document) -> str:
    """Return one line for every block: its source lines, its kind and its text; blocks inside it are indented."""
    lines = dump_blocks(document.blocks, "")
    for note in document.footnotes:
        lines += [f"note {note.number}", *dump_blocks(note.blocks, "  ")]
    return "\n".join(lines)


def dump_blocks(blocks: Blocks, indent: str) -> list[str]:
    return [line for block in blocks for line in _block(block, indent)]


def _block(block: Block, indent: str) -> list[str]:
    head = f"{indent}{_lines(block.lines)} "
    match block:
        case Paragraph():
            return [f"{head}p {dump_inlines(block.children)}"]
        case Subhead():
            return [f"{head}h{block.level} {dump_inlines(block.children)}"]
        case Rule():
            return [f"{head}rule"]
        case Verbatim():
            return [f"{head}verbatim {block.text!r}"]
        case Figure():
            columns = f" columns={block.columns}" if block.columns else ""
            return [
                f"{head}figure {block.source} alt={block.alt!r}{columns} caption={dump_inlines(block.caption)} "
                f"credit={dump_inlines(block.credit)}"
            ]
        case Table():
            rows = [" | ".join(dump_inlines(cell) for cell in row) for row in (block.header, *block.rows)]
            return [f"{head}table {' '.join(block.align)}", *(f"{indent}  | {row}" for row in rows)]
        case _:
            return _container(block, head, indent + "  ")


def _container(block: Block, head: str, indent: str) -> list[str]:
    match block:
        case List():
            lines = [f"{head}{f'ol {block.start}' if block.ordered else 'ul'}"]
            for item in block.items:
                lines += [f"{indent}{_lines(item.lines)} item", *dump_blocks(item.blocks, indent + "  ")]
            return lines
        case Quote():
            return [f"{head}quote", *dump_blocks(block.blocks, indent)]
        case PullQuote():
            return [f"{head}pullquote {dump_inlines(block.source)}".rstrip(), *dump_blocks(block.blocks, indent)]
        case Box():
            columns = f" columns={block.columns}" if block.columns else ""
            return [f"{head}box{columns} {dump_inlines(block.title)}".rstrip(), *dump_blocks(block.blocks, indent)]
        case _:
            raise TypeError(block)


def _lines(lines: Lines) -> str:
    return str(lines.first) if lines.first == lines.last else f"{lines.first}-{lines.last}"


def dump_inlines(inlines: Inlines) -> str:
    """Return the inlines with tags for the marks; a space that may not break is a `~`."""
    return "".join(_inline(inline) for inline in inlines)


def _inline(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text.replace("~", "\\~").replace("\u00a0", "~")
        case Code(text):
            return f"<code>{text}</code>"
        case Link():
            return f"<a {inline.url}>{dump_inlines(inline.children)}</a>"
        case ArticleLink():
            return f"<article {inline.article}>{dump_inlines(inline.children)}</article>"
        case FootnoteReference():
            return f"<note {inline.number}>"
        case Strong() | Emphasis() | Subscript() | Superscript():
            tag = _TAGS[type(inline)]
            return f"<{tag}>{dump_inlines(inline.children)}</{tag}>"
        case _:
            return "<br>"
