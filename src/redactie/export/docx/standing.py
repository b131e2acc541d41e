"""What no article is: an advert, and the list of the articles with their pages."""

from collections.abc import Iterable, Iterator

from redactie.export.docx.body import BlockWriter, Setting, Tools
from redactie.export.docx.runs import Look, RunWriter, page_of, run
from redactie.export.docx.sections import SPACER, Columns, Flow, Paragraph, Piece
from redactie.export.docx.tables import Cell, write_box
from redactie.export.docx.xml import NOTHING, tag, w
from redactie.layout.grid import Grid
from redactie.layout.words import page_words
from redactie.text.edition import Story
from redactie.text.lines import Lines
from redactie.text.tree import Blocks, Figure, plain

_TAB = w("r", w("tab"))


def write_advert(story: Story, tools: Tools, grid: Grid, flow: Flow, runs: RunWriter, lost: Blocks) -> None:
    """Write an advert as a figure in a frame, as wide as in print, under the word that says what it is."""
    blocks = BlockWriter(tools, runs, None)
    width = grid.span(min(story.article.columns or max(1, grid.columns // 2), grid.columns))
    padding = tools.styles.mapping.tables["BoxFrame"].padding
    inner = width - padding[1] - padding[3]
    setting = Setting("BoxText", "BoxText", inner, heads="BoxTitle", frames=1)
    pieces: list[Piece] = [Paragraph("Caption", run(page_words(story.language).advert, Look()))]
    image = story.article.image
    if image:
        figure = Figure(
            image.source, image.alt, story.image_caption, story.image_credit, story.article.columns, Lines(1, 1)
        )
        pieces += blocks.figure(figure, inner)
    pieces += blocks.write((*story.body.blocks, *lost), setting)
    flow.add(Paragraph(SPACER, NOTHING), write_box("BoxFrame", Cell(pieces, width), whole=True))
    flow.close(Columns.even(grid, 1))


def entries(listed: Iterable[Story], runs: RunWriter) -> Iterator[Paragraph]:
    """Yield the headlines of articles, each with the page that Word finds it on, and a link to it."""
    for story in listed:
        anchor = runs.anchors.get(story.id)
        if anchor and plain(story.title).strip():
            title = run(plain(story.title).strip(), Look(language=runs.language))
            yield Paragraph("TOC1", tag("w:hyperlink", {"w:anchor": anchor}, title, _TAB, page_of(anchor, Look())))
