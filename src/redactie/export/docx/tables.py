"""Tables in the text, and the frames that are tables of one row."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from redactie.export.docx.runs import RunWriter
from redactie.export.docx.sections import Paragraph, Piece, cell_content
from redactie.export.docx.widths import Lettering, column_widths, least_widths
from redactie.export.docx.xml import NOTHING, Xml, join, twips, w
from redactie.text.tree import Inlines, Table, plain

_STYLES = {"left": "TableText", "center": "TableTextCentre", "right": "TableTextRight"}
# A table with more columns or wider rows than this needs the width of the page.
_MOST_COLUMNS = 3
_WIDEST_ROW = 44


class Cell(Struct, frozen=True):
    """A cell of a frame: its content, its width, the free part of that at its right (points), and where it stands."""

    pieces: list[Piece]
    width: float
    gap: float = 0
    low: bool = False


def is_wide(table: Table, width: float, lettering: Lettering) -> bool:
    """Tell whether a table needs the width of the page, as a column of this `width` is too narrow for it."""
    rows = [sum(len(plain(cell)) for cell in row) for row in (table.header, *table.rows)]
    much = len(table.align) > _MOST_COLUMNS or max(rows, default=0) > _WIDEST_ROW
    return much or sum(least_widths(_texts(table), lettering)) > width


def write_table(table: Table, runs: RunWriter, width: float, lettering: Lettering) -> Xml:
    """Return a table whose header returns on every page and column that it goes on to."""
    widths = column_widths(_texts(table), width, lettering)
    head = w("trPr", w("cantSplit"), w("tblHeader"))
    rows = [_row(table.header, table, widths, runs, head)]
    rows += [_row(row, table, widths, runs, w("trPr", w("cantSplit"))) for row in table.rows]
    return _table("NewsTable", widths, rows, header=True)


def write_frame(style: str, cells: Sequence[Cell]) -> Xml:
    """Return cells beside each other in a frame of a table style; none of them breaks over pages or columns."""
    row = w("tr", w("trPr", w("cantSplit")), *(_cell(cell) for cell in cells))
    return _table(style, [cell.width for cell in cells], [row], header=False)


def write_aside(style: str, cell: Cell) -> Xml:
    """Return a cell at the right margin around which the text goes; it stands as high as the paragraph after it."""
    place = w(
        "tblpPr",
        leftFromText=twips(cell.gap),
        rightFromText=0,
        bottomFromText=twips(cell.gap),
        vertAnchor="text",
        horzAnchor="margin",
        tblpXSpec="right",
        tblpY=1,
    )
    row = w("tr", _cell(replace(cell, gap=0)))
    return _table(style, [cell.width], [row], header=False, place=join((place, w("tblOverlap", val="never"))))


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


def _table(style: str, widths: Sequence[float], rows: Sequence[Xml], *, header: bool, place: Xml = NOTHING) -> Xml:
    look = {"firstRow": int(header), "lastRow": 0, "firstColumn": 0, "lastColumn": 0, "noHBand": 1, "noVBand": 1}
    properties = w(
        "tblPr",
        w("tblStyle", val=style),
        place,
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


def _texts(table: Table) -> list[list[str]]:
    """Return the texts of the cells, column by column."""
    return [[plain(cell) for cell in column] for column in zip(*(table.header, *table.rows), strict=True)]
