"""An edition whose stories the engine can read, and how its pages are set."""

from collections.abc import Mapping

from msgspec import Struct

from redactie.layout.document import Digits, Front, Module, write_document
from redactie.layout.places import placed_cells
from redactie.layout.plan import PagePlan
from redactie.layout.source import StorySource
from redactie.layout.stage import Piece
from redactie.layout.wishes import Wishes
from redactie.model.article import Kind


class Setting(Struct, frozen=True):
    """A page plan under a nameplate of so many lines; `over` tells how many lines of which stories do not fit."""

    plan: PagePlan
    nameplate: int
    over: Mapping[int, int]

    @property
    def stories(self) -> int:
        """How many stories it may be used for: a story that takes no paper has no place."""
        return max(placed_cells(self.plan), default=-1) + 1


class StagedEdition(Struct, frozen=True):
    """An edition whose stories the engine can read: the pieces in the order of print, and the front matter.

    `nameplate` is the value that the nameplate is set from; `wishes` are those for the pieces, by their numbers, and
    `empty` the pages on which nothing stands, from 0.
    """

    pieces: tuple[Piece, ...]
    front: Front
    nameplate: str
    wishes: Wishes
    empty: frozenset[int]

    @property
    def asked(self) -> str:
        """All that the flatplan asks, to tell it apart from what others ask."""
        return repr((self.wishes, sorted(self.empty)))

    @property
    def opening(self) -> bool:
        """Whether an editorial shares the opening page with the lead."""
        return len(self.pieces) > 1 and self.pieces[1].source.kind is Kind.EDITORIAL

    @property
    def sources(self) -> list[tuple[str, StorySource]]:
        """The path of the module of every story, and its source."""
        return [(piece.path, piece.source) for piece in self.pieces]

    def digits(self, plan: PagePlan, least: Mapping[int, Digits]) -> dict[int, Digits]:
        """Return the digits of the pages that stories name, by the numbers of the stories, and at `least` these."""
        pages = {self.pieces[number].story.id: place.page + 1 for number, place in placed_cells(plan).items()}
        found: dict[int, Digits] = {}
        for number, piece in enumerate(self.pieces):
            counts = dict(least.get(number, ()))
            for story in piece.source.references:
                counts[story] = max(counts.get(story, 1), len(str(pages.get(story, 0))))
            if several := tuple(sorted((story, count) for story, count in counts.items() if count > 1)):
                found[number] = several
        return found

    def document(self, setting: Setting) -> str:
        """Return the source of the pages."""
        modules = [Module(piece.path, piece.story.id, piece.source.kind) for piece in self.pieces]
        return write_document(self.front, modules, setting.plan, setting.nameplate, frozenset(setting.over))
