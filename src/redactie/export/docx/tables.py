"""Tables in the text, and the frames that are tables of one row."""

from collections.abc import Sequence

from msgspec import Struct

from redactie.export.docx.runs import RunWriter
from redactie.export.docx.sections import Paragraph, Piece, cell_content
from redactie.export.docx.xml import NOTHING, Xml, twips, w
from redactie.text.tree import Inlines, Table, plain

_STYLES = {"left": "TableText", "center": "TableTextCentre", "right": "TableTextRight"}
# A table with more columns or wider rows than this needs the width of the page.
_MOST_COLUMNS = 3
_WIDEST_ROW = 44
_LONGEST_CELL = 60  # characters from which a column gets no wider
_NARROWEST = 12.0


class Cell(Struct, frozen=True):
    """A cell of a frame: its content, its width, the free part of that at its right (points), and where it stands."""

    pieces: list[Piece]
    width: float
    gap: float = 0
    low: bool = False


def is_wide(table: Table) -> bool:
    """Tell whether a table needs the width of the page."""
    widths = [sum(len(plain(cell)) for cell in row) for row in (table.header, *table.rows)]
    return len(table.align) > _MOST_COLUMNS or max(widths, default=0) > _WIDEST_ROW


def write_table(table: Table, runs: RunWriter, width: float) -> Xml:
    """Return a table whose header returns on every page and column that it goes on to."""
    widths = _widths(table, width)
    head = w("trPr", w("cantSplit"), w("tblHeader"))
    rows = [_row(table.header, table, widths, runs, head)]
    rows += [_row(row, table, widths, runs, w("trPr", w("cantSplit"))) for row in table.rows]
    return _table("NewsTable", widths, rows, header=True)


def write_frame(style: str, cells: Sequence[Cell]) -> Xml:
    """Return cells beside each other in a frame of a table style; none of them breaks over pages or columns."""
    row = w("tr", w("trPr", w("cantSplit")), *(_cell(cell) for cell in cells))
    return _table(style, [cell.width for cell in cells], [row], header=False)


def write_box(style: str, cell: Cell, *, whole: bool) -> Xml:
    """Return a cell in a frame of a table style, which goes on in the next column unless it is to stay `whole`."""
    properties = w("trPr", w("cantSplit")) if whole else NOTHING
    return _table(style, [cell.width], [w("tr", properties, _cell(cell))], header=False)


def _cell(cell: Cell) -> Xml:
    properties = w(
        "tcPr",
        w("tcW", w=twips(cell.width), type="dxa"),
        w("tcMar", w("right", w=twips(cell.gap), type="dxa")) if cell.gap else NOTHING,
        w("vAlign", val="bottom") if cell.low else NOTHING,
    )
    return w("tc", properties, cell_content(cell.pieces))


def _table(style: str, widths: Sequence[float], rows: Sequence[Xml], *, header: bool) -> Xml:
    look = {"firstRow": int(header), "lastRow": 0, "firstColumn": 0, "lastColumn": 0, "noHBand": 1, "noVBand": 1}
    properties = w(
        "tblPr",
        w("tblStyle", val=style),
        w("tblW", w=twips(sum(widths)), type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblLook", val="0620" if header else "0600", **look),
    )
    return w("tbl", properties, w("tblGrid", *(w("gridCol", w=twips(width)) for width in widths)), *rows)


def _row(cells: Sequence[Inlines], table: Table, widths: Sequence[float], runs: RunWriter, properties: Xml) -> Xml:
    content = [
        w(
            "tc",
            w("tcPr", w("tcW", w=twips(width), type="dxa")),
            Paragraph(_STYLES.get(align, "TableText"), runs.write(cell)).write(),
        )
        for cell, align, width in zip(cells, table.align, widths, strict=True)
    ]
    return w("tr", properties, *content) if content else NOTHING


def _widths(table: Table, width: float) -> list[float]:
    """Return the widths of the columns: each by its longest word and its longest text, together the whole width."""
    columns = zip(*(table.header, *table.rows), strict=True)
    needs = [_need([plain(cell) for cell in column]) for column in columns]
    scale = width / sum(needs)
    widths = [max(_NARROWEST, need * scale) for need in needs]
    return [each * width / sum(widths) for each in widths]


def _need(texts: Sequence[str]) -> float:
    longest = max(map(len, texts), default=0)
    word = max((len(word) for text in texts for word in text.split()), default=0)
    return 2 + max(word, min(longest, _LONGEST_CELL) ** 0.8)
