"""A bench for the tests of layout: one that measures stories and sets them in columns with the engine itself."""

import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Self

from msgspec import Struct

from redactie.layout.engine import Engine, load_fonts
from redactie.layout.front import front_matter
from redactie.layout.grid import Grid
from redactie.layout.measurer import Measurer
from redactie.layout.measures import Measured
from redactie.layout.memory import Memory
from redactie.layout.pages import Pages
from redactie.layout.places import QUERY_MARKS, FoundMark, read_marks
from redactie.layout.sheet import token_module
from redactie.layout.stage import Piece, Stage
from redactie.layout.style import HouseStyle
from redactie.resources import resource
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
        (root / "page.typ").write_bytes(style.file("page.typ").read_bytes())
        (root / "tokens.typ").write_text(token_module(style.tokens, grid), encoding="utf-8")
        fonts = load_fonts(resource("fonts"))
        measurer = Measurer([Engine(root, f"m{number}.typ", fonts) for number in range(2)], grid, Memory())
        return cls(root, grid, Stage(root, grid, style.tokens.colours.accent), measurer, Engine(root, "c.typ", fonts))

    def measure(self, edition: Edition) -> list[tuple[Piece, Measured]]:
        """Return the pieces of an edition, and what each measures."""
        pieces = self.stage.pieces(edition)
        _, nameplate = front_matter(edition, self.stage.pictures, self.stage.coverage)
        measures = self.measurer.measure([(piece.path, piece.source) for piece in pieces], nameplate)
        return list(zip(pieces, measures, strict=True))

    def in_columns(
        self, piece: Piece, columns: int, height: int
    ) -> tuple[Mapping[int, tuple[int, float]], Sequence[FoundMark]]:
        """Return where the engine sets each piece of a body in columns of this height, as column and line."""
        lines = height + 30
        self.engine.write(
            f'#import "/page.typ": *\n#import "{piece.path}": story\n#set document(title: none)\n#show: setup\n'
            f"#set page(width: span({columns}), height: {lines} * L, margin: 0pt)\n#set text(lang: story.lang)\n"
            f"#block(height: {height} * L, columns({columns}, "
            "{ (story.body)((..plain-mode, links: false)); story.end }))"
        )
        found = read_marks(self.engine.ask(QUERY_MARKS))
        step = self.grid.column_width + self.grid.gutter
        places: dict[int, tuple[int, float]] = {}
        for mark in found:
            if mark.number >= 0:
                up = 0.75 if piece.source.marks[mark.number].inline else 0.0
                places[mark.number] = (int((mark.x + 2) // step), mark.y / self.grid.leading - up)
        return places, found
