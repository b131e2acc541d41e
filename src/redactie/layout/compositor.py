"""Composes editions on one grid: keeps the engines, the staged files and the measures of every story."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from msgspec.structs import replace

from redactie.layout.archive import Archive
from redactie.layout.document import Digits
from redactie.layout.errors import LayoutError
from redactie.layout.feet import Part
from redactie.layout.front import front_matter
from redactie.layout.grid import Grid
from redactie.layout.jumps import NO_JUMPS, Begun, Jump, begun, find_jump, joined, jumps, rest_id
from redactie.layout.measurer import NO_DIGITS, Measurer
from redactie.layout.measures import Measured
from redactie.layout.memory import Memory, key, load_memory, memory_file, save_memory, sources_of_ours
from redactie.layout.pages import Pages
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.places import QUERY_FOUND, Found, FoundMark, overset, placed_cells, read_found
from redactie.layout.plan import Cell, PagePlan
from redactie.layout.planner import Planner
from redactie.layout.printer import Printed, Printer
from redactie.layout.results import pages_of
from redactie.layout.stage import Piece, Stage
from redactie.layout.staged import Setting, StagedEdition
from redactie.layout.style_folder import StyleFolder
from redactie.layout.styles.style import HouseStyle
from redactie.layout.wishes import Wish, wishes
from redactie.text.edition import Edition

GAP = 2
_ROUNDS = 4


class Compositor:
    """Composes editions on one grid; see `Typesetter`."""

    def __init__(
        self,
        style: HouseStyle,
        grid: Grid,
        root: Path,
        examiner: PictureExaminer,
        memories: Path | None = None,
        archival: str = "",
    ) -> None:
        self._archival = archival
        self._grid = grid
        self._folder = StyleFolder(root, style, grid)
        self._pages = self._folder.engine("main.typ", archival)
        self._printer = Printer(self._folder.engine("printing.typ", archival))
        self._makings = tuple(self._folder.makings())
        self._memory_file = memory_file(memories, self._makings) if memories else None
        self._memory = load_memory(self._memory_file) if self._memory_file else Memory()
        engines = [self._folder.engine(f"measuring-{number}.typ") for number in range(2)]
        self._measurer = Measurer(engines, grid, self._memory)
        self._planner = Planner(grid, GAP)
        self._archive = Archive(memories)
        self._stage = Stage(root, grid, style.tokens, self._folder.coverage, examiner)
        # What was measured before was tried before: the memory is of this very look.
        self._tried = not style.own_look or bool(self._memory.bodies)
        self._before: Setting | None = None
        self._latest: tuple[Edition, Pages] | None = None

    def compose(self, edition: Edition) -> Pages:
        """Return the pages of an edition. Raises LayoutError."""
        if not self._tried:
            self._try(edition)
        try:
            return self._composed(edition)
        except LayoutError:
            # The engine may have refused a picture that nobody had decoded yet.
            if self._stage.distrust():
                with suppress(LayoutError):
                    return self._composed(edition)
        # Now and then the engine (0.15) loses count of the tags of a list that it divides with care.
        return self._composed(edition, loose=True)

    def recall(self, edition: Edition) -> Pages | None:
        """Return the pages of an edition if an earlier run printed just this one: the same as `compose` would."""
        return self._archive.find(self._name(self._staged(edition)))

    def close(self) -> None:
        """Stop what runs, and keep what was measured and printed for the next run."""
        self._printer.close()
        if self._latest:
            edition, pages = self._latest
            self._archive.keep(self._name(self._staged(edition)), pages)
        if self._memory_file:
            save_memory(self._memory, self._memory_file)

    def _staged(self, edition: Edition, jumping: Mapping[str, Jump] = NO_JUMPS) -> StagedEdition:
        pieces = self._stage.pieces(edition, jumping)
        front, nameplate = front_matter(edition, self._stage.pictures, self._stage.coverage)
        ids = [piece.story.id for piece in pieces]
        rests = {ids.index(rest_id(story)): jump.page for story, jump in jumping.items() if jump.page >= 0}
        asked = {
            **wishes(edition.issue.flatplan, ids),
            **{number: Wish(page, 0, ~number, 1) for number, page in rests.items()},
        }
        empty = frozenset(page - 1 for page in edition.issue.flatplan.empty_pages)
        return StagedEdition(tuple(pieces), front, nameplate, asked, empty)

    def _name(self, staged: StagedEdition) -> str:
        """Return what tells apart the pages of an edition from all others, whoever printed them."""
        # The sources have marks: the lines that lead from a page to the text are no part of their code. Nor are the
        # names of the picture files, which the pages tell.
        stories = [(piece.story.id, piece.source, *piece.pictures.items()) for piece in staged.pieces]
        jumping = [piece.story.article.jump for piece in staged.pieces]
        asked = (staged.asked, jumping)
        return key(repr((self._makings, sources_of_ours(), staged.front, stories, asked, self._archival)))

    def _jumps(self, edition: Edition) -> dict[str, Jump]:
        """Return where the stories of an edition jump that are to, by their ids."""
        found: dict[str, Jump] = {}
        for story in filter(jumps, edition.stories):
            if jump := find_jump(story, partial(self._begun, edition, story.id, dict(found))):
                found[story.id] = jump
        return found

    def _begun(self, edition: Edition, story: str, others: Mapping[str, Jump], blocks: int) -> Begun:
        """Return where everything stands with so many blocks of a story, and nowhere its rest."""
        staged = self._staged(edition, {**others, story: Jump(blocks)})
        plan, _ = self._planned(staged, self._measured(staged))
        return begun(plan, [piece.story.id for piece in staged.pieces])

    def _measured(self, staged: StagedEdition, digits: Mapping[int, Digits] = NO_DIGITS) -> list[Measured]:
        return self._measurer.measure(staged.sources, staged.nameplate, digits)

    def _planned(
        self, staged: StagedEdition, measures: Sequence[Measured], *, loose: bool = False
    ) -> tuple[PagePlan, Sequence[Measured]]:
        """Return a plan and what it is made of: stories measured with as many digits as the pages have that they name.

        These can only become more, so that an end comes even where an article goes to and fro between page 9 and 10.
        """
        height = self._measurer.nameplate(staged.nameplate)
        digits: Mapping[int, Digits] = NO_DIGITS
        while True:
            plan = self._planner.plan(
                measures, height, opening=staged.opening, loose=loose, wishes=staged.wishes, empty=staged.empty
            )
            more = staged.digits(plan, digits)
            if more == digits:
                return plan, measures
            digits = more
            again = self._measured(staged, digits)
            measures = [new.taller(old.extra) for old, new in zip(measures, again, strict=True)]

    def _try(self, edition: Edition) -> None:
        """Try a look that is not ours on these stories. Raises LayoutError where the engine does not come to an end."""
        staged = self._staged(edition)
        folio = f"#set page(footer: {staged.front.folio})\n#pagebreak()\n"
        source = self._measurer.everything(staged.sources, staged.nameplate)
        self._folder.try_out(source + folio)
        self._tried = True

    def _composed(self, edition: Edition, *, loose: bool = False) -> Pages:
        staged = self._staged(edition, self._jumps(edition))
        pieces, nameplate = staged.pieces, staged.nameplate
        alike = self._before is not None and self._before.stories == len(pieces)
        # Also where nothing can be foreseen: what was begun before read files that may be others now.
        self._printer.begin(staged.document(self._before) if self._before and alike else None)
        measures = self._measured(staged)
        name = key("".join([*(piece.source.code for piece in pieces), nameplate, staged.asked]))
        known = None if loose else self._memory.plans.get(name)
        printed, self._before = self._fitted(staged, measures, known, loose=loose)
        self._memory.plans[name] = self._before.plan
        pages = joined(pages_of(staged, self._before, printed, self._grid, self._makings))
        self._latest = edition, pages
        return pages

    def _fitted(
        self, staged: StagedEdition, measured: Sequence[Measured], known: PagePlan | None, *, loose: bool
    ) -> tuple[Printed, Setting]:
        """Plan until the engine finds that everything fits, or no better can be had; a known plan is that end."""
        rounds, measures = 1 if known else _ROUNDS, measured
        while True:
            plan, measures = (known, measures) if known else self._planned(staged, measures, loose=loose)
            digits = staged.digits(plan, NO_DIGITS)
            beyond = self._beyond(self._measured(staged, digits) if digits else measured, plan)
            setting = Setting(plan, self._measurer.nameplate(staged.nameplate), beyond)
            ahead = self._printer.finished(staged.document(setting))
            found = ahead.found if ahead else self._found(staged.document(setting))
            over, rounds = self._over(staged.pieces, plan, found.marks), rounds - 1
            if not over or not rounds:
                marked = replace(setting, over={**setting.over, **over})
                if ahead and marked == setting:
                    return ahead, setting
                return Printed(self._pdf(staged.document(marked)), found), marked
            cells = placed_cells(plan)
            measures = [
                each.taller(-(-over[number] // cells[number].cell.columns)) if number in over else each
                for number, each in enumerate(measures)
            ]

    def _found(self, source: str) -> Found:
        self._pages.write(source)
        return read_found(self._pages.ask(QUERY_FOUND))

    def _pdf(self, source: str) -> bytes:
        self._pages.write(source)
        return self._pages.pdf()

    def _beyond(self, measures: Sequence[Measured], plan: PagePlan) -> dict[int, int]:
        cells = {number: placed.cell for number, placed in placed_cells(plan).items()}
        beyond = {
            number: measures[number].beyond(cell.head, self._foot_parts(measures[number], cell), self._grid.lines)
            + (measures[number].fill([cell.lines] * cell.text_columns).over if cell.cut else 0)
            for number, cell in cells.items()
        }
        return {number: lines for number, lines in beyond.items() if lines}

    def _foot_parts(self, measured: Measured, cell: Cell) -> tuple[Part, ...]:
        return measured.parts(self._grid.columns if cell.turning else cell.columns, cell.picture)

    def _over(self, pieces: Sequence[Piece], plan: PagePlan, found: Sequence[FoundMark]) -> dict[int, int]:
        ends = {each.story: each for each in found if each.part == "end"}
        over = {
            number: overset(placed, ends.get(pieces[number].story.id), self._grid)
            for number, placed in placed_cells(plan).items()
            if not placed.cell.cut
        }
        return {number: lines for number, lines in over.items() if lines}
