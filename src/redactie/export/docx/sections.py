"""The text of the document as a flow of sections, each with columns of its own."""

from msgspec import Struct, field

from redactie.export.docx.xml import NOTHING, Xml, join, tag, text, twips, w
from redactie.layout.grid import Grid

BREAK = "Break"  # the style of paragraphs that are there for Word only, next to nothing high
# The last one: LibreOffice goes to a new page with what is to be kept with a next paragraph that is not there.
END = "End"
SPACER = "Spacer"
_INVISIBLE = w("r", tag("w:t", {}, text("\u200b")))


class Paragraph(Struct):
    """A paragraph: its style, its runs, and what its style cannot say (`form`: number and indent)."""

    style: str
    content: Xml
    form: Xml = NOTHING

    def write(self, section: Xml = NOTHING) -> Xml:
        """Return the paragraph; with a `section` it is the last one of that."""
        return w("p", w("pPr", w("pStyle", val=self.style), self.form, section), self.content)


Piece = Paragraph | Xml  # a paragraph, or a table


class Columns(Struct, frozen=True):
    """The columns of a section: how many, and their width and the gutter between them in points."""

    number: int
    width: float
    gutter: float

    @classmethod
    def even(cls, grid: Grid, number: int) -> "Columns":
        """Return so many columns of one width."""
        width = (grid.span(grid.columns) - (number - 1) * grid.gutter) / number
        return cls(number, width, grid.gutter)

    def write(self) -> Xml:
        """Return the element."""
        return w("cols", num=self.number, space=twips(self.gutter), equalWidth=1)


class Flow(Struct):
    """Everything in the document, from the first section to the last. `edges` are its headers and footers.

    With `title_page` the first page has its own, or none.
    """

    grid: Grid
    header_distance: float
    footer_distance: float
    edges: Xml
    title_page: bool = True
    _done: list[Xml] = field(default_factory=list[Xml])
    _open: list[Piece] = field(default_factory=list[Piece])

    def add(self, *pieces: Piece) -> None:
        """Add pieces to the section that is open."""
        self._open += pieces

    def close(self, columns: Columns) -> None:
        """End the section that is open, if there is anything in it, and give it its columns."""
        if not self._open:
            return
        if not isinstance(self._open[-1], Paragraph):
            self._open.append(Paragraph(BREAK, NOTHING))
        *others, last = self._open
        if isinstance(last, Paragraph):
            # LibreOffice drops an empty last paragraph, and does not level columns that end with a table.
            last = last if last.content else Paragraph(last.style, _INVISIBLE, last.form)
            self._done += [*written(others), last.write(self._section(columns))]
        self._open = []

    def write(self) -> Xml:
        """Return the body. Its last section is empty: only columns that a section follows are level."""
        self.close(Columns.even(self.grid, 1))
        end = Paragraph(END, NOTHING).write()
        return w("body", *self._done, end, self._section(Columns.even(self.grid, 1)))

    def _section(self, columns: Columns) -> Xml:
        grid = self.grid
        first = not self._done
        return w(
            "sectPr",
            self.edges if first else NOTHING,
            w("type", val="continuous"),
            w("pgSz", w=twips(grid.page_width), h=twips(grid.page_height)),
            w(
                "pgMar",
                top=twips(grid.top),
                right=twips(grid.right),
                bottom=twips(grid.bottom),
                left=twips(grid.left),
                header=twips(self.header_distance),
                footer=twips(self.footer_distance),
                gutter=0,
            ),
            columns.write(),
            w("titlePg") if first and self.title_page else NOTHING,
            tag("w15:footnoteColumns", {"w:val": 1}),
        )


def written(pieces: list[Piece]) -> list[Xml]:
    """Return pieces as they stand in a part; tables that follow each other stay apart."""
    result: list[Xml] = []
    after_table = False
    for piece in pieces:
        if isinstance(piece, Paragraph):
            result.append(piece.write())
        else:
            result += [Paragraph(SPACER, NOTHING).write(), piece] if after_table else [piece]
        after_table = not isinstance(piece, Paragraph)
    return result


def cell_content(pieces: list[Piece]) -> Xml:
    """Return pieces as the content of a cell, which has to end with a paragraph."""
    closing = [] if pieces and isinstance(pieces[-1], Paragraph) else [Paragraph(BREAK, NOTHING).write()]
    return join([*written(pieces), *closing])
