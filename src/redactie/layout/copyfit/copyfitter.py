"""Sets one article in a column that never ends, to see where each of its paragraphs ends."""

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct, convert

from redactie.layout.atoms import Mark, Nature
from redactie.layout.copyfit.advice import Advice, SetParagraph, advise
from redactie.layout.document import Subject, write_measuring
from redactie.layout.grid import Grid
from redactie.layout.pictures.staging import Placed
from redactie.layout.source import StoryContext, StorySource, write_story
from redactie.layout.style_folder import StyleFolder
from redactie.layout.styles.choice import choose_style
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import plainer
from redactie.text.edition import Edition, Story
from redactie.text.hyphenation import Hyphenation
from redactie.text.lines import Lines
from redactie.text.tree import Paragraph, plain, walk

_STORY = "/story.typ"
# The marks of a body and the ends of its paragraphs, in the order of the text, each with its place.
_QUERY = (
    "query(selector(<mark>).or(<ending>)).map(it => { let at = it.location().position(); "
    "let told = if type(it.value) == array { (number: it.value.at(1)) } else { "
    "(width: it.value.width.pt(), natural: it.value.natural.pt()) }; (..told, x: at.x.pt(), y: at.y.pt()) })"
)


class _Found(Struct, frozen=True):
    """A mark with its `number` (-1 for one that is not in the body); or the end of a paragraph.

    That has the `width` of the column, and its `natural` one, if all stood on one line.
    """

    x: float
    y: float
    number: int = -1
    width: float = 0.0
    natural: float = 0.0


class Copyfitter:
    """Tells how articles become shorter or longer. For one thread at a time.

    It has an engine and a folder of its own: what it does never keeps the pages waiting.
    """

    def __init__(self) -> None:
        self._temporary = tempfile.TemporaryDirectory(prefix="redactie-", ignore_cleanup_errors=True)
        self.folder = Path(self._temporary.name)
        self._hyphenation = Hyphenation({})
        self._desk: _Desk | None = None
        # A style that is of no use, and the one that takes its place.
        self._instead: tuple[HouseStyle, HouseStyle] | None = None

    def advise(self, edition: Edition, article: str, style: HouseStyle | None = None) -> Advice:
        """Return how an article of an edition becomes shorter or longer in a style, that of its publication for None.

        As on the pages, what is of no use of the publication's own look and fonts is left out. An article that is not
        there has no suggestions. Raises LayoutError.
        """
        story = edition.by_id.get(article)
        if story is None:
            return Advice(article)
        worn = style or choose_style(edition).style
        if self._instead and self._instead[0] == worn:
            worn = self._instead[1]
        try:
            return self._advise(story, edition, worn)
        except Exception:  # Typst and fonts of somebody else: they may answer our question with anything
            for plain_style, _ in plainer(worn):
                with suppress(Exception):
                    advice = self._advise(story, edition, plain_style)
                    self._instead = worn, plain_style
                    return advice
            raise

    def close(self) -> None:
        """Remove the working folder."""
        self._temporary.cleanup()

    def _advise(self, story: Story, edition: Edition, style: HouseStyle) -> Advice:
        desk = self._desk_for(style, Grid.of(style.tokens, edition.publication.page))
        if edition.publication.hyphenation != self._hyphenation.listed:
            self._hyphenation = Hyphenation(edition.publication.hyphenation)
        context = StoryContext(
            coverage=desk.coverage,
            targets=frozenset(each.id for each in edition.stories if plain(each.title).strip()),
            issue_picture=_left_out,
            publication_picture=_left_out,
            tokens=style.tokens,
            hyphenation=self._hyphenation,
        )
        source = write_story(story, context)
        texts = {each.lines: plain(each.children) for each in walk(story.body.blocks) if isinstance(each, Paragraph)}
        found = desk.set(source)
        return advise(story.id, tuple(_paragraphs(found, source.marks, texts, desk.grid.leading)))

    def _desk_for(self, style: HouseStyle, grid: Grid) -> "_Desk":
        if self._desk is None or (self._desk.style, self._desk.grid) != (style, grid):
            self._desk = None
            shutil.rmtree(self.folder / "desk", ignore_errors=True)
            self._desk = _Desk(self.folder / "desk", style, grid)
        return self._desk


class _Desk:
    """An engine in a folder with the sources and fonts of a style; here, paragraphs mark their ends."""

    def __init__(self, root: Path, style: HouseStyle, grid: Grid) -> None:
        self.style = style
        self.grid = grid
        self._folder = StyleFolder(root, style, grid, last="copyfit.typ")
        self.coverage = self._folder.coverage
        self._engine = self._folder.engine("copyfit-main.typ")
        self._tried = not style.own_look

    def set(self, source: StorySource) -> list[_Found]:
        """Set a story and return its marks and the ends of its paragraphs. Raises LayoutError."""
        (self._folder.root / _STORY.lstrip("/")).write_text(source.code, encoding="utf-8")
        document = write_measuring([Subject(_STORY, (), lead=False)], None)
        if not self._tried:
            self._folder.try_out(document)
            self._tried = True
        self._engine.write(document)
        return convert(self._engine.ask(_QUERY), list[_Found])


def _left_out(source: str) -> Placed:
    """Stand in for a picture: no line of text depends on one."""
    return Placed("", source, 1.0)


def _paragraphs(
    found: Sequence[_Found], marks: Sequence[Mark], texts: Mapping[Lines, str], leading: float
) -> Iterator[SetParagraph]:
    """Yield the paragraphs whose ends were found and that are known by the lines of their texts.

    Those of the body reach from edge to edge, those of lists and quotations begin where their mark is.
    """
    begun: _Found | None = None
    for each in found:
        if not each.width:
            begun = each if 0 <= each.number < len(marks) else None
        elif begun is not None:
            mark = marks[begun.number]
            if mark.lines and (text := texts.get(mark.lines)):
                count = round((each.y - begun.y) / leading) + 1
                left = begun.x if mark.nature is Nature.LOOSE else 0.0
                character = each.natural / len(text)
                yield SetParagraph(mark.lines, text, count, each.x - left, each.width - left, character)
            begun = None
