"""The text of the document as a flow of sections, each with columns of its own."""

from dataclasses import dataclass, field

from redactie.export.docx.xml import NOTHING, Xml, join, tag, twips, w
from redactie.layout.grid import Grid

BREAK = "Break"  # the style of paragraphs that are there for Word only, next to nothing high
SPACER = "Spacer"


@dataclass(slots=True)
class Paragraph:
    """A paragraph: its style, its runs, and what its style cannot say (`form`: number and indent)."""

    style: str
    content: Xml
    form: Xml = NOTHING

    def write(self, section: Xml = NOTHING) -> Xml:
        """Return the paragraph; with a `section` it is the last one of that."""
        return w("p", w("pPr", w("pStyle", val=self.style), self.form, section), self.content)


Piece = Paragraph | Xml  # a paragraph, or a table


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a section by their widths, with the gutter between them, all in points."""

    widths: tuple[float, ...]
    gutter: float

    @classmethod
    def even(cls, grid: Grid, number: int) -> "Columns":
        """Return so many columns of one width."""
        width = (grid.span(grid.columns) - (number - 1) * grid.gutter) / number
        return cls((width,) * number, grid.gutter)

    @classmethod
    def split(cls, grid: Grid, left: int) -> "Columns":
        """Return two columns: the first as wide as `left` columns of the page, the second as wide as the others."""
        return cls((grid.span(left), grid.span(grid.columns - left)), grid.gutter)

    def write(self) -> Xml:
        """Return the element."""
        space = twips(self.gutter)
        if len(set(self.widths)) == 1:
            return w("cols", num=len(self.widths), space=space, equalWidth=1)
        last = len(self.widths) - 1
        columns = [w("col", w=twips(width), space=space if i < last else 0) for i, width in enumerate(self.widths)]
        return w("cols", *columns, num=len(self.widths), space=space, equalWidth=0)


@dataclass(slots=True)
class Flow:
    """Everything in the document, from the first section to the last. `edges` are its headers and footers."""

    grid: Grid
    header_distance: float
    footer_distance: float
    edges: Xml
    _done: list[Xml] = field(default_factory=list[Xml])
    _open: list[Piece] = field(default_factory=list[Piece])

    def add(self, *pieces: Piece) -> None:
        """Add pieces to the section that is open."""
        self._open += pieces

    def close(self, columns: Columns) -> None:
        """End the section that is open, if there is anything in it, and give it its columns."""
        if not self._open:
            return
        last = self._open[-1]
        section = self._section(columns)
        if isinstance(last, Paragraph):
            self._done += [*written(self._open[:-1]), last.write(section)]
        else:
            self._done += [*written(self._open), Paragraph(BREAK, NOTHING).write(section)]
        self._open = []

    def write(self) -> Xml:
        """Return the body. Its last section is empty: only columns that a section follows are level."""
        self.close(Columns.even(self.grid, 1))
        end = Paragraph(BREAK, NOTHING).write()
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
            w("titlePg") if first else NOTHING,
            tag("w15:footnoteColumns", {"w:val": 1}),
        )


def column_break() -> Paragraph:
    """Return what sends the following to the next column."""
    return Paragraph(BREAK, w("r", w("br", type="column")))


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
