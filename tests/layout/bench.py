"""A bench for the tests of layout: one that measures stories and sets them in columns with the engine itself."""

import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

from msgspec import Struct

from redactie.layout.compositor import GAP
from redactie.layout.document import Module, write_document
from redactie.layout.engine import Engine
from redactie.layout.front import front_matter
from redactie.layout.grid import Grid
from redactie.layout.measurer import Measurer
from redactie.layout.measures import Measured
from redactie.layout.memory import Memory
from redactie.layout.pages import Pages
from redactie.layout.places import QUERY_MARKS, FoundMark, PlacedCell, placed_cells, read_marks
from redactie.layout.plan import Cell, Row
from redactie.layout.planner import Planner
from redactie.layout.stage import Piece, Stage
from redactie.layout.style_folder import StyleFolder
from redactie.layout.styles.style import HouseStyle
from redactie.model.article import Kind
from redactie.text.edition import Edition


def text_of(pages: Pages) -> str:
    """Return what is printed, in the order of the file: pdfium would put parts on one line in the order of the eye."""
    raw = ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"]
    return subprocess.run(raw, input=pages.pdf, capture_output=True, check=True, timeout=60).stdout.decode()


def letters(text: str) -> str:
    """Return the letters and digits of a text: neither line breaks nor hyphenation nor signs matter."""
    return re.sub(r"[\W_]", "", text)


def stands_in(word: str, printed: str) -> bool:
    """Tell whether a word is there; other text may have come between its halves where a column ends."""
    return word in printed or any(word[:cut] in printed and word[cut:] in printed for cut in range(2, len(word) - 1))


class Set(Struct, frozen=True):
    """A story as it was set in an issue; `places` has the column and the line of every piece of its body."""

    piece: Piece
    measured: Measured
    cell: Cell
    row: Row
    places: Mapping[int, tuple[int, float]]


class Bench(Struct, frozen=True, dict=True):
    """The parts of the layout, on a folder of their own."""

    root: Path
    grid: Grid
    stage: Stage
    measurer: Measurer
    engine: Engine

    @classmethod
    def at(cls, root: Path, edition: Edition) -> Self:
        """Return a bench for editions with the page of this one."""
        style = HouseStyle.load("classic")
        grid = Grid.of(style.tokens, edition.publication.page)
        folder = StyleFolder(root, style, grid)
        measurer = Measurer([folder.engine(f"m{number}.typ") for number in range(2)], grid, Memory())
        return cls(root, grid, Stage(root, grid, style.tokens, folder.coverage), measurer, folder.engine("c.typ"))

    def measure(self, edition: Edition) -> list[tuple[Piece, Measured]]:
        """Return the pieces of an edition, and what each measures."""
        pieces = self.stage.pieces(edition)
        _, nameplate = front_matter(edition, self.stage.pictures, self.stage.coverage)
        measures = self.measurer.measure([(piece.path, piece.source) for piece in pieces], nameplate)
        return list(zip(pieces, measures, strict=True))

    @property
    def page(self) -> tuple[int, int]:
        """The columns and the lines of a page."""
        return self.grid.columns, self.grid.lines

    def typeset(self, edition: Edition) -> list[Set]:
        """Plan an issue and let the engine set its pages; return what came of every story."""
        front, nameplate = front_matter(edition, self.stage.pictures, self.stage.coverage)
        measured = self.measure(edition)
        opening = len(measured) > 1 and measured[1][0].source.kind is Kind.EDITORIAL
        height = self.measurer.nameplate(nameplate)
        plan = Planner(self.grid, GAP).plan([each for _, each in measured], height, opening=opening)
        modules = [Module(piece.path, piece.story.id, piece.source.kind) for piece, _ in measured]
        self.engine.write(write_document(front, modules, plan, height, frozenset()))
        found = read_marks(self.engine.ask(QUERY_MARKS))
        return [
            Set(*measured[number], placed.cell, placed.row, self._places(measured[number][0], placed, found))
            for number, placed in placed_cells(plan).items()
        ]

    def _places(self, piece: Piece, placed: PlacedCell, found: Sequence[FoundMark]) -> Mapping[int, tuple[int, float]]:
        step = self.grid.column_width + self.grid.gutter
        places: dict[int, tuple[int, float]] = {}
        for mark in found:
            if mark.story != piece.story.id or mark.number < 0:
                continue
            column = int((mark.x - self.grid.left + 2) // step)
            pages = mark.page - 1 - placed.page
            if pages and placed.cell.turning:
                column += placed.cell.columns + (pages - 1) * self.grid.columns
            else:
                column += pages * placed.cell.columns - placed.left
            up = 0.75 if piece.source.marks[mark.number].inline else 0.0
            places[mark.number] = (column, (mark.y - self.grid.top) / self.grid.leading - up)
        return places

    def in_columns(
        self, piece: Piece, columns: int, height: int
    ) -> tuple[Mapping[int, tuple[int, float]], Sequence[FoundMark]]:
        """Return where the engine sets each piece of a body in columns of this height, as column and line."""
        lines = height + 30
        self.engine.write(
            f'#import "/page.typ": *\n#import "{piece.path}": story\n#set document(title: none)\n#show: setup\n'
            f"#set page(width: span({columns}), height: {lines} * L, margin: 0pt)\n#set text(lang: story.lang)\n"
            f"#block(height: {height} * L, inset: (x: inset(story)), "
            f"columns({columns}, gutter: GUTTER + 2 * inset(story), "
            "dressed(story, { (story.body)((..plain-mode, width: column-width(story), links: false)); story.end })))"
        )
        found = read_marks(self.engine.ask(QUERY_MARKS))
        step = self.grid.column_width + self.grid.gutter
        places: dict[int, tuple[int, float]] = {}
        for mark in found:
            if mark.number >= 0:
                up = 0.75 if piece.source.marks[mark.number].inline else 0.0
                places[mark.number] = (int((mark.x + 2) // step), mark.y / self.grid.leading - up)
        return places, found
