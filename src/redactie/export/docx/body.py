"""The blocks of an article as paragraphs and tables."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from redactie.export.docx.figures import Frame, Pictures
from redactie.export.docx.numbering import LEVELS, Numbering, numbered
from redactie.export.docx.runs import RunWriter
from redactie.export.docx.sections import SPACER, Paragraph, Piece
from redactie.export.docx.styles import BULLETS, Styles
from redactie.export.docx.tables import Cell, write_box, write_table
from redactie.export.docx.xml import NOTHING, Xml, join, twips, w
from redactie.model.publication import Theme
from redactie.text import tree
from redactie.text.edition import Folders
from redactie.text.words import block_texts

_STYLED_LEVELS = 5  # lists have a style for so many levels
_MOST_FRAMES = 3  # frames in frames; further ones are written without
_NARROWEST = 40.0
_NO_RULES = w("pBdr", *(w(side, val="nil") for side in ("top", "left", "bottom")))
_LONGEST_WHOLE_BOX = 900  # characters; a longer box goes on in the next column


class Setting(Struct, frozen=True):
    """Where blocks stand. `text` is the style of a paragraph and `after` of one that follows another; `width` points.

    `level` counts the lists around them and `frames` the tables. Lists have their own styles in the `body` only.
    """

    text: str
    after: str
    width: float
    body: bool = False
    heads: str = ""
    level: int = 0
    frames: int = 0


def body_setting(width: float) -> Setting:
    """Return the setting of an article's text in columns of a width."""
    return Setting("BodyText", "BodyTextFirstIndent", width, body=True)


def notes_setting(width: float) -> Setting:
    """Return the setting of the text of footnotes."""
    return Setting("FootnoteText", "FootnoteText", width, heads="FootnoteText")


class Tools(Struct, frozen=True):
    """What all articles of a document are written with."""

    styles: Styles
    pictures: Pictures
    numbering: Numbering
    folders: Folders


class BlockWriter(Struct, frozen=True):
    """Writes the blocks of one article in one part. What begins in the lines `bare` does without its style's rules.

    Photographs have `height` percent of their own height.
    """

    tools: Tools
    runs: RunWriter
    theme: Theme | None
    bare: frozenset[int] = frozenset()
    height: int = 100

    def write(self, blocks: tree.Blocks, setting: Setting) -> list[Piece]:
        """Return the blocks."""
        return list(self._all(blocks, setting))

    def figure(self, figure: tree.Figure, width: float) -> Iterator[Piece]:
        """Yield a picture at most so wide, and what is said of it."""
        yield self.picture(figure, width)
        yield from self.caption(figure)

    def picture(self, figure: tree.Figure, width: float) -> Paragraph:
        """Return the picture alone, or a word in its place where it cannot be shown."""
        path = self.tools.folders.issue_file(figure.source)
        frame = Frame(width, self.tools.styles.mapping.measures.tallest_figure, percent=self.height)
        drawing = self.tools.pictures.draw(self.runs.home, path, frame, figure.alt)
        if drawing is not None:
            return Paragraph("Figure", drawing)
        name = figure.source.replace("\\", "/").rsplit("/", 1)[-1]
        return Paragraph("MissingPicture", self.runs.verbatim(name.replace("\n", " ")))

    def caption(self, figure: tree.Figure) -> Iterator[Paragraph]:
        """Yield the caption and the credit of a picture, if it has any."""
        caption = self.runs.write(figure.caption)
        credit = self.runs.write(figure.credit, style="Credit")
        if caption or credit:
            between = self.runs.verbatim(" ") if caption and credit else NOTHING
            yield Paragraph("Caption", join((caption, between, credit)))

    def _all(self, blocks: tree.Blocks, setting: Setting) -> Iterator[Piece]:
        before: tree.Block | None = None
        for block in blocks:
            follows = isinstance(before, tree.Paragraph)
            pieces = self._one(block, replace(setting, text=setting.after) if follows else setting)
            yield from map(_without_rules, pieces) if block.lines.first in self.bare else pieces
            before = block

    def _one(self, block: tree.Block, setting: Setting) -> Iterator[Piece]:
        match block:
            case tree.Paragraph(children):
                yield self._paragraph(self.runs.write(children), setting)
            case tree.Subhead():
                yield self._subhead(block, setting)
            case tree.Verbatim(text):
                yield Paragraph("HTMLPreformatted", self.runs.verbatim(text))
            case tree.Rule():
                yield Paragraph("Rule", NOTHING)
            case _:
                yield from self._large(block, setting)

    def _large(self, block: tree.Block, setting: Setting) -> Iterator[Piece]:
        match block:
            case tree.List():
                yield from self._list(block, setting)
            case tree.Quote(blocks):
                yield from self._all(blocks, replace(setting, text="Quote", after="Quote", body=False))
            case tree.PullQuote():
                yield from self._pull_quote(block, setting)
            case tree.Box():
                yield from self._box(block, setting)
            case tree.Table() if block.header:
                yield from _apart(write_table(block, self.runs, _width(setting), self.tools.styles.lettering()))
            case tree.Figure():
                yield from self.figure(block, _width(setting))
            case _:
                return

    def _paragraph(self, content: Xml, setting: Setting) -> Paragraph:
        if not setting.level:
            return Paragraph(setting.text, content)
        if setting.body:
            return Paragraph(_list_style("ListContinue", min(setting.level, _STYLED_LEVELS) - 1), content)
        indent = min(setting.level, LEVELS) * self.tools.styles.mapping.measures.list_indent
        return Paragraph(setting.text, content, w("ind", left=twips(indent), firstLine=0))

    def _subhead(self, head: tree.Subhead, setting: Setting) -> Paragraph:
        style = setting.heads or f"Heading{head.level + 1}"
        return Paragraph(style, self.runs.write(head.children, bold=head.level == 1 or bool(setting.heads)))

    # --- lists ------------------------------------------------------------------------------------------------------

    def _list(self, each: tree.List, setting: Setting) -> Iterator[Piece]:
        level = min(setting.level, LEVELS - 1)
        number = self.tools.numbering.count(level, each.start) if each.ordered else BULLETS
        styled = setting.body and level < _STYLED_LEVELS
        name = _list_style("ListNumber" if each.ordered else "ListBullet", level) if styled else setting.text
        form = NOTHING if styled and not each.ordered else numbered(number, level)
        inner = replace(setting, level=setting.level + 1, after=setting.text)
        for item in each.items:
            first = item.blocks[0] if item.blocks else None
            if isinstance(first, tree.Paragraph):
                yield Paragraph(name, self.runs.write(first.children), form)
                yield from self._all(item.blocks[1:], inner)
            else:
                yield Paragraph(name, NOTHING, form)
                yield from self._all(item.blocks, inner)

    # --- set apart --------------------------------------------------------------------------------------------------

    def _pull_quote(self, quote: tree.PullQuote, setting: Setting) -> Iterator[Piece]:
        style = self.tools.styles.themed("IntenseQuote", self.theme)
        yield from self._all(quote.blocks, replace(setting, text=style, after=style, body=False, level=0))
        yield Paragraph("PullQuoteSource", self.runs.write(quote.source))

    def _box(self, box: tree.Box, setting: Setting) -> Iterator[Piece]:
        pieces: list[Piece] = []
        if tree.plain(box.title).strip():
            pieces.append(Paragraph("BoxTitle", self.runs.write(box.title, bold=True)))
        padding = self.tools.styles.mapping.tables["BoxFrame"].padding
        inside = Setting(
            "BoxText",
            "BoxText",
            _width(setting) - padding[1] - padding[3],
            heads="BoxTitle",
            frames=setting.frames + 1,
        )
        pieces += self._all(box.blocks, inside)
        if setting.frames >= _MOST_FRAMES:
            yield from pieces
            return
        style = self.tools.styles.themed("BoxFrame", self.theme)
        whole = sum(map(len, block_texts((box,)))) <= _LONGEST_WHOLE_BOX
        yield from _apart(write_box(style, Cell(pieces, _width(setting)), whole=whole))


def _without_rules(piece: Piece) -> Piece:
    if not isinstance(piece, Paragraph):
        return piece
    number, end, rest = piece.form.rpartition("</w:numPr>")  # the order of these elements is not free
    return replace(piece, form=Xml(f"{number}{end}{_NO_RULES}{rest}"))


def _apart(table: Xml) -> Iterator[Piece]:
    """Yield a table with room above and below, which tables cannot have by themselves."""
    yield Paragraph(SPACER, NOTHING)
    yield table
    yield Paragraph(SPACER, NOTHING)


def _width(setting: Setting) -> float:
    return max(_NARROWEST, setting.width)


def _list_style(name: str, level: int) -> str:
    return f"{name}{level + 1}" if level else name
