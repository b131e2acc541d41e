"""Composes editions on one grid: keeps the engines, the staged files and the measures of every story."""

import hashlib
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from redactie.layout.document import Module, Subject, write_document, write_measuring
from redactie.layout.engine import Engine, load_fonts
from redactie.layout.front import Front, colophon_story, front_matter
from redactie.layout.glyphs import Coverage
from redactie.layout.grid import Grid
from redactie.layout.measures import Measured, Wide, measured
from redactie.layout.pages import Pages
from redactie.layout.pictures import Placed, PictureStage
from redactie.layout.places import QUERY_COUNT, QUERY_MARKS, Found, areas, fit, overset, placed_cells, read_marks, spots
from redactie.layout.plan import PagePlan
from redactie.layout.planner import plan_pages
from redactie.layout.shapes import shapes
from redactie.layout.sheet import token_module
from redactie.layout.source import StoryContext, StorySource, write_story
from redactie.layout.style import HouseStyle
from redactie.model.article import Kind
from redactie.resources import resource
from redactie.text.edition import Edition, Story

GAP = 2
_ROUNDS = 4
_PIXELS_PER_INCH = 300


@dataclass(frozen=True, slots=True)
class _Piece:
    """A story ready to be set."""

    story: Story
    source: StorySource
    path: str


class Compositor:
    """Composes editions on one grid; see `Typesetter`."""

    def __init__(self, style: HouseStyle, grid: Grid, root: Path) -> None:
        self._style = style
        self._grid = grid
        self._root = root
        for folder in ("stories", "pictures"):
            (root / folder).mkdir(parents=True)
        shutil.copyfile(style.file("page.typ"), root / "page.typ")
        (root / "tokens.typ").write_text(token_module(style.tokens, grid), encoding="utf-8")
        fonts = load_fonts(resource("fonts"))
        self._pages = Engine(root, "main.typ", fonts)
        self._measuring = Engine(root, "measuring.typ", fonts)
        self._pictures = PictureStage(root / "pictures")
        self._coverage = Coverage(sorted(resource("fonts").glob("*Regular.ttf")))
        self._sources: dict[int, tuple[Story, frozenset[str], StorySource]] = {}
        self._measures: dict[tuple[str, bool], Measured] = {}
        self._nameplates: dict[str, int] = {}

    def compose(self, edition: Edition) -> Pages:
        """Return the pages of an edition."""
        pieces = self._pieces(edition)
        front, nameplate_code = front_matter(edition, self._pictures, self._coverage)
        opening = len(pieces) > 1 and pieces[1].source.kind is Kind.EDITORIAL
        measures = self._measure(pieces, nameplate_code)
        nameplate = self._nameplates[nameplate_code]
        return self._fitted(edition, pieces, front, measures, nameplate, opening=opening)

    def _fitted(
        self,
        edition: Edition,
        pieces: Sequence[_Piece],
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
            plan = plan_pages(measures, nameplate, self._grid, GAP, opening=opening)
            self._pages.write(write_document(front, modules, plan, nameplate, frozenset()))
            found = read_marks(self._pages.ask(QUERY_MARKS))
            over = self._over(pieces, plan, found)
            if not over:
                break
            for number, lines in over.items():
                measures[number] = measures[number].taller(-(-lines // placed_cells(plan)[number].cell.columns))
        if over:
            self._pages.write(write_document(front, modules, plan, nameplate, frozenset(over)))
        return self._result(pieces, plan, found, over)

    def _over(self, pieces: Sequence[_Piece], plan: PagePlan, found: Sequence[Found]) -> dict[int, int]:
        ends = {each.story: each for each in found if each.part == "end"}
        over = {
            number: overset(placed, ends.get(pieces[number].story.id), self._grid)
            for number, placed in placed_cells(plan).items()
        }
        return {number: lines for number, lines in over.items() if lines}

    def _result(self, pieces: Sequence[_Piece], plan: PagePlan, found: Sequence[Found], over: dict[int, int]) -> Pages:
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

    def _pieces(self, edition: Edition) -> list[_Piece]:
        stories = list(edition.stories)
        lead = next((i for i, story in enumerate(stories) if story.article.kind is not Kind.EDITORIAL), 0)
        editorial = next((i for i, story in enumerate(stories) if story.article.kind is Kind.EDITORIAL), None)
        if editorial is not None and len(stories) > 1:
            rest = [story for i, story in enumerate(stories) if i not in (lead, editorial)]
            stories = [stories[lead], stories[editorial], *rest]
        if edition.colophon.blocks:
            stories.append(colophon_story(edition))
        context = StoryContext(
            coverage=self._coverage,
            targets=frozenset(story.id for story in edition.stories),
            issue_picture=lambda source: self._picture(edition.folders.issue_file(source), source),
            publication_picture=lambda source: self._picture(
                edition.folders.publication_file(source), source, columns=1
            ),
            accent=self._style.tokens.colours.accent,
        )
        pieces = [self._piece(story, context) for story in stories]
        self._sources = {id(story): self._sources[id(story)] for story in stories if id(story) in self._sources}
        return pieces

    def _picture(self, path: Path | None, source: str, columns: int = 0) -> Placed:
        width = self._grid.span(columns or self._grid.columns)
        return self._pictures.place(path, source, round(width / 72 * _PIXELS_PER_INCH))

    def _piece(self, story: Story, context: StoryContext) -> _Piece:
        source = write_story(story, context)
        name = hashlib.sha256(source.code.encode("utf-8", "replace")).hexdigest()[:32]
        path = f"/stories/{name}.typ"
        target = self._root / path.lstrip("/")
        if not target.exists():
            target.write_text(source.code, encoding="utf-8")
        return _Piece(story, source, path)

    def _measure(self, pieces: Sequence[_Piece], nameplate: str) -> list[Measured]:
        keys = [(piece.path, not number) for number, piece in enumerate(pieces)]
        new = [(piece, key) for piece, key in zip(pieces, keys, strict=True) if key not in self._measures]
        if new or nameplate not in self._nameplates:
            self._ask_measures(new, nameplate)
        return [replace(self._measures[key]) for key in keys]

    def _ask_measures(self, new: Sequence[tuple[_Piece, tuple[str, bool]]], nameplate: str) -> None:
        subjects = [
            Subject(
                piece.path,
                shapes(self._grid.columns, pictured=piece.source.pictured, wanted=piece.source.picture_columns),
                lead,
            )
            for piece, (_, lead) in new
        ]
        self._measuring.write(write_measuring(subjects, nameplate))
        self._nameplates[nameplate] = round(self._measuring.ask("query(<nameplate>).first().value"))
        heads = dict(self._measuring.ask("query(<heads>).map(it => it.value)"))
        marks = read_marks(self._measuring.ask(QUERY_MARKS))
        for number, (piece, key) in enumerate(new):
            # The nameplate stands on the first page of the measuring document.
            here = [mark.y for mark in marks if mark.page == number + 2 and (mark.number >= 0 or mark.part == "end")]
            wides: dict[int, tuple[Wide, ...]] = {}
            for shape, (_, _, head, foot, white) in zip(subjects[number].shapes, heads[number], strict=True):
                wides[shape.columns] = (*wides.get(shape.columns, ()), Wide(shape, round(head), round(foot), white))
            self._measures[key] = measured(piece.source.kind, piece.source.marks, here, wides, self._grid.leading)
