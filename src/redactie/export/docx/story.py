"""One article: its head, its text in columns, its authors."""

from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from redactie.export.docx.body import BlockWriter, Tools, body_setting, notes_setting
from redactie.export.docx.figures import Frame
from redactie.export.docx.runs import GROUND_END, Look, RunWriter, run
from redactie.export.docx.sections import Columns, Flow, Paragraph, Piece
from redactie.export.docx.tables import Cell, is_wide, write_aside, write_frame
from redactie.export.docx.xml import NOTHING, Xml, join, twips, w
from redactie.layout.grid import Grid
from redactie.model.article import Kind
from redactie.model.publication import Author
from redactie.text.edition import Story
from redactie.text.lines import Lines
from redactie.text.tree import Block, Blocks, Box, Figure, Inlines, Table, Text, plain

_SIGNED = (Kind.EDITORIAL, Kind.BRIEF, Kind.BOX, Kind.FILLER)  # pieces that bear the author's name under them
_HEADLINES = {
    Kind.EDITORIAL: "HeadlineColumn",
    Kind.COLUMN: "HeadlineColumn",
    Kind.BRIEF: "HeadlineSmall",
    Kind.BOX: "HeadlineSmall",
    Kind.FILLER: "HeadlineSmall",
    Kind.CONTENTS: "HeadlineSmall",
}
_PORTRAIT_SHAPE = 1.2  # height to width
_LEVEL = w("spacing", before=0)
_LETTER = 0.5  # of the size of type: about as wide as a letter of an address is


class Mark(Struct, frozen=True):
    """The bookmark that links to an article lead to."""

    name: str
    number: int

    def around(self, content: Xml) -> Xml:
        """Return the content with the bookmark around it."""
        start = w("bookmarkStart", id=self.number, name=self.name)
        return join((start, content, w("bookmarkEnd", id=self.number)))


class Stand(Struct, frozen=True):
    """How an article stands in the issue: `opening` says that it is the lead.

    With `beside` something stands in the last column of the page: what is wider than a column leaves that free, and
    what begins in the lines `bare` of the text does without its rules.
    """

    opening: bool = False
    beside: bool = False
    bare: frozenset[int] = frozenset()


class StoryWriter:
    """Writes one article into the flow of the document."""

    def __init__(self, story: Story, tools: Tools, grid: Grid, flow: Flow, stand: Stand) -> None:
        self._story = story
        self._tools = tools
        self._grid = replace(grid, columns=grid.columns - 1) if stand.beside else grid
        self._flow = flow
        self._stand = stand
        # What stands beside something is as high as that: the room above both comes before them.
        free = twips(grid.column_width + grid.gutter)
        self._form = join((_LEVEL, w("ind", right=free))) if stand.beside else NOTHING
        self._whole = Columns.even(grid, 1)
        self._columns = Columns.even(grid, grid.columns)
        self._tokens = tools.styles.tokens
        self._levers = story.article.fit.within(self._tokens.copyfit.least, self._tokens.copyfit.most)

    def write(self, runs: RunWriter, mark: Mark, lost: Blocks, first: Sequence[Piece] = ()) -> None:
        """Write the article, with the pieces `first` before its text.

        The footnotes of its text are those that `runs` refers to, save those `lost`.
        """
        blocks = BlockWriter(self._tools, runs, self._story.theme, self._stand.bare, self._levers.picture)
        self._flow.add(*self._heading(runs, mark))
        if self._story.article.kind is Kind.COLUMN:
            self._flow.add(*self._byline(runs, self._grid.span(self._grid.columns)))
        self._introduction(runs, blocks)
        self._flow.add(*first)
        self._flow.close(self._whole)
        blocks = replace(blocks, runs=self._tracked(runs))
        self._body(blocks, self._story.body.blocks)
        self._flow.add(*blocks.write(lost, notes_setting(self._columns.width)))
        if self._story.article.kind in _SIGNED:
            self._flow.add(*self._signature())
        self._flow.close(self._columns)

    def write_aside(self, runs: RunWriter, mark: Mark) -> None:
        """Write the article at the right margin, one column wide, beside what follows it."""
        blocks = BlockWriter(self._tools, self._tracked(runs), self._story.theme, height=self._levers.picture)
        self._form = _LEVEL
        pieces: list[Piece] = [*self._heading(runs, mark), *self._lead(runs)]
        pieces += blocks.write(self._story.body.blocks, body_setting(self._columns.width))
        pieces += self._signature()
        self._flow.add(write_aside("BandFrame", Cell(pieces, self._columns.width, self._grid.gutter)))

    def _tracked(self, runs: RunWriter) -> RunWriter:
        """Return the writer of the text, with as much room between the letters as in print."""
        return replace(runs, tracking=round(20 * self._tokens.sizes.body * self._levers.tracking / 100))

    # --- the head ---------------------------------------------------------------------------------------------------

    def _heading(self, runs: RunWriter, mark: Mark) -> Iterator[Paragraph]:
        story, styles = self._story, self._tools.styles
        kicker = runs.write(_kicker(story), bold=True)
        if kicker:
            kicker = join((kicker, GROUND_END)) if styles.mapping.padded("Kicker") else kicker
            yield Paragraph(styles.themed("Kicker", story.theme), kicker, self._form)
        else:
            yield Paragraph(styles.themed("ArticleRule", story.theme), NOTHING, self._form)
        # An article without a headline has its place all the same: an empty one would be a hole in the contents.
        title = runs.write(story.title, bold=story.article.kind not in (Kind.EDITORIAL, Kind.COLUMN))
        if title:
            yield Paragraph(styles.themed(self._headline_style(), story.theme), mark.around(title))
        if story.deck:
            yield Paragraph("Deck", runs.write(story.deck))

    def _headline_style(self) -> str:
        kind = self._story.article.kind
        return "HeadlineLead" if self._stand.opening and kind is Kind.ARTICLE else _HEADLINES.get(kind, "Heading1")

    def _introduction(self, runs: RunWriter, blocks: BlockWriter) -> None:
        """Write lead, authors and picture: side by side where there is more than one of them."""
        lead = self._lead(runs)
        signed = self._story.article.kind in (*_SIGNED, Kind.COLUMN)
        authors = bool(self._story.authors) and not signed
        figure, columns = self._figure(), self._grid.columns
        if figure and (wide := figure.columns or columns - 1) < columns and (lead or authors):
            left = columns - wide
            byline = self._byline(runs, self._grid.span(left)) if authors else []
            self._side_by_side((left, [*lead, *byline]), (wide, list(blocks.figure(figure, self._grid.span(wide)))))
        else:
            # As in print the picture comes first. It has a frame of its own, because
            # LibreOffice sets columns over a picture that goes to the next page alone.
            if figure:
                self._side_by_side((columns, list(blocks.figure(figure, self._grid.span(columns)))))
            if lead and authors and columns > 2:
                people = self._people(runs, columns - 2)
                self._side_by_side((columns - len(people), lead), *((1, each) for each in people))
            else:
                self._flow.add(*lead, *(self._byline(runs, self._grid.span(2)) if authors else []))
        self._flow.close(self._whole)

    def _lead(self, runs: RunWriter) -> list[Piece]:
        return [Paragraph("Lead", runs.write(self._story.lead, bold=True))] if self._story.lead else []

    def _side_by_side(self, *parts: tuple[int, list[Piece]], low: bool = False) -> None:
        """Write parts beside each other, each so many columns wide; `low` puts the last one at the foot."""
        last = len(parts) - 1
        cells = [
            Cell(pieces, self._grid.span(wide) + (gap := self._grid.gutter if i < last else 0), gap, low and i == last)
            for i, (wide, pieces) in enumerate(parts)
        ]
        self._flow.add(write_frame("BandFrame", cells))

    def _figure(self) -> Figure | None:
        picture, story = self._story.article.image, self._story
        if picture is None:
            return None
        return Figure(
            picture.source, picture.alt, story.image_caption, story.image_credit, picture.columns, Lines(1, 1)
        )

    # --- the text ---------------------------------------------------------------------------------------------------

    def _body(self, writer: BlockWriter, blocks: Blocks) -> None:
        """Write the text; what is wider than a column stands between two parts of it."""
        setting = body_setting(self._columns.width)
        part: list[Block] = []
        for block in blocks:
            if not self._is_wide(block):
                part.append(block)
                continue
            self._flow.add(*writer.write(tuple(part), setting))
            self._flow.close(self._columns)
            part = []
            self._across(writer, block)
        self._flow.add(*writer.write(tuple(part), setting))

    def _is_wide(self, block: Block) -> bool:
        match block:
            case Figure():
                return (block.columns or 1) > 1 and self._grid.columns > 1
            case Table():
                return is_wide(block, self._columns.width, self._tools.styles.lettering())
            case Box():
                return (block.columns or 1) > 1 or any(
                    isinstance(inner, Table) and self._is_wide(inner) for inner in block.blocks
                )
            case _:
                return False

    def _across(self, writer: BlockWriter, block: Block) -> None:
        columns = self._grid.columns
        if isinstance(block, Figure) and (wide := block.columns or 1) < columns:
            picture = writer.picture(block, self._grid.span(wide))
            self._side_by_side((wide, [picture]), (columns - wide, list(writer.caption(block))), low=True)
        else:
            self._flow.add(*writer.write((block,), body_setting(self._grid.span(columns))))
        self._flow.close(self._whole)

    # --- the authors ------------------------------------------------------------------------------------------------

    def _byline(self, runs: RunWriter, width: float) -> list[Piece]:
        return [piece for author in self._story.authors for piece in self._author(author, runs, width)]

    def _people(self, runs: RunWriter, most: int) -> list[list[Piece]]:
        """Return the bylines one a column, in at most so many; the last of the columns holds what is left."""
        each = [list(self._author(author, runs, self._grid.span(1))) for author in self._story.authors]
        return [*each[: most - 1], list(chain.from_iterable(each[most - 1 :]))] if len(each) > most else each

    def _author(self, author: Author, runs: RunWriter, width: float) -> Iterator[Piece]:
        """Yield the portrait with name, role and address beside it; an address too long for that comes below."""
        styles, measures = self._tools.styles, self._tools.styles.mapping.measures
        wide = min(measures.portrait_width, width / 3)
        frame = Frame(wide, wide * _PORTRAIT_SHAPE, cropped=True)
        path = self._tools.folders.publication_file(author.portrait)
        portrait = self._tools.pictures.draw(runs.home, path, frame, author.name)
        left = wide + measures.portrait_gap if portrait else 0
        lines = [Paragraph("Byline", run(author.name, Look(style="BylineName")))]
        lines += [Paragraph("Byline", run(author.role, Look()))] if author.role else []
        mail = [Paragraph("Byline", runs.mail(author.email))] if author.email else []
        if len(author.email) * _LETTER * styles.tokens.sizes.byline <= width - left:
            lines, mail = [*lines, *mail], []
        cells = [Cell([*lines], width - left)]
        if portrait:
            cells.insert(0, Cell([Paragraph("Portrait", portrait)], left, measures.portrait_gap))
        yield write_frame("BylineFrame", cells)
        yield from mail

    def _signature(self) -> Iterator[Paragraph]:
        for author in self._story.authors:
            name = run(author.name, Look(style="BylineName"))
            role = [w("r", w("br")), run(author.role, Look())] if author.role else []
            yield Paragraph("Signature", join((name, *role)))


def _kicker(story: Story) -> Inlines:
    """Return the kicker; an article without one bears the name of its theme, as it does in print."""
    if plain(story.kicker).strip() or story.theme is None or story.article.kind is Kind.EDITORIAL:
        return story.kicker
    return (Text(story.theme.name),)
