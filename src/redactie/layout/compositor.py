"""Composes editions on one grid: keeps the engines, the staged files and the measures of every story."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from redactie.layout.document import Module, write_document
from redactie.layout.engine import Engine, load_fonts
from redactie.layout.errors import LayoutError
from redactie.layout.front import Front, front_matter
from redactie.layout.grid import Grid
from redactie.layout.measurer import Measurer
from redactie.layout.measures import Measured
from redactie.layout.pages import Pages
from redactie.layout.places import QUERY_COUNT, QUERY_MARKS, Found, areas, fit, overset, placed_cells, read_marks, spots
from redactie.layout.plan import PagePlan
from redactie.layout.planner import Planner
from redactie.layout.sheet import token_module
from redactie.layout.stage import Piece, Stage
from redactie.layout.style import HouseStyle
from redactie.model.article import Kind
from redactie.resources import resource
from redactie.text.edition import Edition

GAP = 2
_ROUNDS = 4


class Compositor:
    """Composes editions on one grid; see `Typesetter`."""

    def __init__(self, style: HouseStyle, grid: Grid, root: Path) -> None:
        self._style = style
        self._grid = grid
        self._root = root
        root.mkdir(parents=True)
        shutil.copyfile(style.file("page.typ"), root / "page.typ")
        (root / "tokens.typ").write_text(token_module(style.tokens, grid), encoding="utf-8")
        fonts = load_fonts(resource("fonts"))
        self._pages = Engine(root, "main.typ", fonts)
        self._measurer = Measurer([Engine(root, f"measuring-{number}.typ", fonts) for number in range(2)], grid)
        self._planner = Planner(grid, GAP)
        self._stage = Stage(root, grid, style.tokens.colours.accent)

    def compose(self, edition: Edition) -> Pages:
        """Return the pages of an edition. Raises LayoutError."""
        try:
            return self._composed(edition)
        except LayoutError:
            # The engine may have refused a picture that nobody had decoded yet.
            if not self._stage.distrust():
                raise
        return self._composed(edition)

    def _composed(self, edition: Edition) -> Pages:
        pieces = self._stage.pieces(edition)
        front, nameplate_code = front_matter(edition, self._stage.pictures, self._stage.coverage)
        opening = len(pieces) > 1 and pieces[1].source.kind is Kind.EDITORIAL
        measures = self._measurer.measure([(piece.path, piece.source) for piece in pieces], nameplate_code)
        nameplate = self._measurer.nameplate(nameplate_code)
        return self._fitted(pieces, front, measures, nameplate, opening=opening)

    def _fitted(
        self,
        pieces: Sequence[Piece],
        front: Front,
        measures: list[Measured],
        nameplate: int,
        *,
        opening: bool,
    ) -> Pages:
        modules = [Module(piece.path, piece.story.id, piece.source.kind) for piece in pieces]
        over: dict[int, int] = {}
        plan, found = PagePlan((), GAP, 1), list[Found]()
        for _ in range(_ROUNDS):
            plan = self._planner.plan(measures, nameplate, opening=opening)
            self._pages.write(write_document(front, modules, plan, nameplate, frozenset()))
            found = read_marks(self._pages.ask(QUERY_MARKS))
            over = self._over(pieces, plan, found)
            if not over:
                break
            for number, lines in over.items():
                measures[number] = measures[number].taller(-(-lines // placed_cells(plan)[number].cell.columns))
        over = self._beyond(measures, plan) | over
        if over:
            self._pages.write(write_document(front, modules, plan, nameplate, frozenset(over)))
        return self._result(pieces, plan, found, over)

    def _beyond(self, measures: Sequence[Measured], plan: PagePlan) -> dict[int, int]:
        beyond = {
            number: measures[number].beyond(placed.cell.head, self._grid.lines)
            for number, placed in placed_cells(plan).items()
        }
        return {number: lines for number, lines in beyond.items() if lines}

    def _over(self, pieces: Sequence[Piece], plan: PagePlan, found: Sequence[Found]) -> dict[int, int]:
        ends = {each.story: each for each in found if each.part == "end"}
        over = {
            number: overset(placed, ends.get(pieces[number].story.id), self._grid)
            for number, placed in placed_cells(plan).items()
        }
        return {number: lines for number, lines in over.items() if lines}

    def _result(self, pieces: Sequence[Piece], plan: PagePlan, found: Sequence[Found], over: dict[int, int]) -> Pages:
        placed = {
            pieces[number].story.id: place for number, place in placed_cells(plan).items() if pieces[number].story.id
        }
        zones = {story: areas(story, place, self._grid) for story, place in placed.items()}
        return Pages(
            pdf=self._pages.pdf(),
            count=self._pages.ask(QUERY_COUNT),
            fits={
                story: fit(place, over.get(place.cell.story, 0), tuple(area.page for area in zones[story]), GAP)
                for story, place in placed.items()
            },
            spots=tuple(spots(found, {piece.story.id: piece.source for piece in pieces}, placed, self._grid)),
            areas=tuple(area for each in zones.values() for area in each),
            missing_glyphs={piece.story.id: piece.source.missing for piece in pieces if piece.source.missing},
        )
