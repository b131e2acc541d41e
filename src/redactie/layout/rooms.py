"""About how much room the blocks of a text take, before anything is measured."""

from redactie.text.tree import Block, Blocks, Figure, Paragraph, Subhead, Table, Verbatim, plain, walk

_LINE = 15
_FIGURE = 300


def room(blocks: Blocks) -> int:
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
        case Figure(caption=caption):
            return _FIGURE + len(plain(caption))
        case _:
            return 0
