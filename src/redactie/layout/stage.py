"""Stages the stories of an edition: writes each as a module where the engine finds it, and again when it changed."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from redactie.layout.front import colophon_story
from redactie.layout.glyphs import Coverage
from redactie.layout.grid import Grid
from redactie.layout.jumps import NO_JUMPS, Jump, divided, origin, parts
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.pictures.staging import PictureStage, Placed, Wanted
from redactie.layout.source import StoryContext, StorySource, write_story
from redactie.layout.styles.style import Tokens
from redactie.model.article import Kind
from redactie.text.edition import Edition, Folders, Story
from redactie.text.hyphenation import Hyphenation
from redactie.text.tree import Document, Figure, plain, walk

_PIXELS_PER_INCH = 300
_PORTRAIT_PIXELS = 480


class Piece(Struct, frozen=True):
    """A story ready to be set; `path` is that of its module in the engine's folder.

    `pictures` tells by the source of each picture that can be shown where it is staged.
    """

    story: Story
    source: StorySource
    path: str
    pictures: Mapping[str, str]


class _Around(Struct, frozen=True):
    """What a story is written with besides itself; see `StoryContext`."""

    targets: frozenset[str]
    listed: tuple[Story, ...]
    goes_on: bool


class _Staged(Struct, frozen=True):
    """A piece, and what it was made of."""

    around: "_Around"
    pictures: Mapping[tuple[str, bool], Placed]
    piece: Piece


class Stage:
    """Keeps the modules and pictures of the edition at hand.

    A story keeps its file while it changes, for then the engine sets only its changed paragraphs anew.
    """

    def __init__(
        self,
        root: Path,
        grid: Grid,
        tokens: Tokens,
        coverage: Coverage,
        examiner: PictureExaminer | None = None,
    ) -> None:
        self._root = root
        self._tokens = tokens
        self._widest = round(grid.span(grid.columns) / 72 * _PIXELS_PER_INCH)
        for folder in ("stories", "pictures"):
            (root / folder).mkdir()
        self.pictures = PictureStage(root / "pictures", examiner)
        self.coverage = coverage
        self._hyphenation = Hyphenation({})
        self._staged: dict[str, _Staged] = {}
        self._colophon: tuple[Document, Story] | None = None
        self._parts: dict[str, tuple[Story, int, tuple[Story, Story]]] = {}

    def pieces(self, edition: Edition, jumping: Mapping[str, Jump] = NO_JUMPS) -> list[Piece]:
        """Return the pieces in the order of print: the lead, the editorial, the others, the colophon.

        Of the stories that are `jumping`, by their ids, the rest is a piece of its own.
        """
        stories = divided(
            opening_first(edition.stories),
            {story: (*self._parts_of(edition.by_id[story], jump.blocks), jump) for story, jump in jumping.items()},
        )
        if edition.colophon.blocks:
            stories.append(self._colophon_story(edition))
        # A link leads to a headline: where there is none, its words are printed alone.
        headed = tuple(
            story
            for story in stories
            if story.article.kind.written and story.id and plain(story.title).strip() and not origin(story.id)
        )
        targets = frozenset(story.id for story in headed)
        if edition.publication.hyphenation != self._hyphenation.listed:
            self._hyphenation = Hyphenation(edition.publication.hyphenation)
            self._staged.clear()
        before, self._staged = self._staged, {}
        paths = list(_paths(stories))
        new = [story for path, story in paths if path not in before or before[path].piece.story is not story]
        self.pictures.prepare(wanted for story in new for wanted in self._pictures(story, edition.folders))
        for path, story in paths:
            listed = headed if story.article.kind is Kind.CONTENTS else ()
            goes_on = story.id in jumping and jumping[story.id].page >= 0
            around = _Around(targets, listed, goes_on)
            self._staged[path] = self._stage(path, story, around, edition.folders, before.get(path))
        return [staged.piece for staged in self._staged.values()]

    def distrust(self) -> bool:
        """From now on decode every picture before the engine sees it. Returns False if that was so already."""
        self._staged.clear()
        return self.pictures.distrust()

    def _pictures(self, story: Story, folders: Folders) -> Iterator[Wanted]:
        """Yield the pictures that a story will place, so that they can be staged at once."""
        sources = [block.source for block in walk(story.body.blocks) if isinstance(block, Figure)]
        if story.article.image and story.article.image.source:
            sources.append(story.article.image.source)
        yield from (self._wanted(folders, source, portrait=False) for source in sources)
        yield from (self._wanted(folders, who.portrait, portrait=True) for who in story.authors if who.portrait)

    def _colophon_story(self, edition: Edition) -> Story:
        story = colophon_story(edition)
        if self._colophon is None or self._colophon[1] != story:
            self._colophon = edition.colophon, story
        return self._colophon[1]

    def _parts_of(self, story: Story, blocks: int) -> tuple[Story, Story]:
        """Return the parts of a story; the same ones as long as it is divided at the same place."""
        known = self._parts.get(story.id)
        if known is None or known[0] is not story or known[1] != blocks:
            known = self._parts[story.id] = story, blocks, parts(story, blocks)
        return known[2]

    def _stage(self, path: str, story: Story, around: _Around, folders: Folders, known: _Staged | None) -> _Staged:
        if known and known.piece.story is story and known.around == around and self._fresh(known, folders):
            return known
        pictures: dict[tuple[str, bool], Placed] = {}

        def place(source: str, *, portrait: bool) -> Placed:
            pictures[source, portrait] = self._picture(folders, source, portrait=portrait)
            return pictures[source, portrait]

        context = StoryContext(
            coverage=self.coverage,
            targets=around.targets,
            listed=around.listed,
            goes_on=around.goes_on,
            issue_picture=lambda source: place(source, portrait=False),
            publication_picture=lambda source: place(source, portrait=True),
            tokens=self._tokens,
            hyphenation=self._hyphenation,
        )
        source = write_story(story, context)
        if known is None or known.piece.source.code != source.code:
            (self._root / path.lstrip("/")).write_text(source.code, encoding="utf-8")
        shown = {name: placed.path for (name, portrait), placed in pictures.items() if placed.path and not portrait}
        return _Staged(around, pictures, Piece(story, source, path, shown))

    def _fresh(self, known: _Staged, folders: Folders) -> bool:
        """Tell whether the pictures on disk are those that the piece was written with."""
        return all(
            self._picture(folders, source, portrait=portrait) == placed
            for (source, portrait), placed in known.pictures.items()
        )

    def _picture(self, folders: Folders, source: str, *, portrait: bool) -> Placed:
        return self.pictures.place(self._wanted(folders, source, portrait=portrait))

    def _wanted(self, folders: Folders, source: str, *, portrait: bool) -> Wanted:
        path = folders.publication_file(source) if portrait else folders.issue_file(source)
        return Wanted(path, source, _PORTRAIT_PIXELS if portrait else self._widest)


def opening_first(stories: Sequence[Story]) -> list[Story]:
    """Return the stories with the lead first and the editorial, if there is one, second."""
    written = [story for story in stories if story.article.kind.written]
    editorial = next((story for story in written if story.article.kind is Kind.EDITORIAL), None)
    lead = next((story for story in written if story.article.kind is not Kind.EDITORIAL), None)
    if lead is None:
        return list(stories)
    first = [lead, editorial] if editorial else [lead]
    return [*first, *(story for story in stories if not any(story is each for each in first))]


def _paths(stories: Sequence[Story]) -> Iterator[tuple[str, Story]]:
    seen: Counter[str] = Counter()
    for story in stories:
        name = hashlib.sha256(f"{seen[story.id]} {story.id}".encode("utf-8", "replace")).hexdigest()[:32]
        seen[story.id] += 1
        yield f"/stories/{name}.typ", story
