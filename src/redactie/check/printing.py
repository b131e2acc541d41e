"""Rules about what a press makes of the pages: divided words, thin lines, pictures that stay in RGB."""

from collections.abc import Iterator

from redactie.check.context import Context
from redactie.check.shown import shown_pictures
from redactie.layout.line_ends import broken_headlines, hyphen_ends, hyphen_rows
from redactie.layout.strokes import thin_lines
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import message
from redactie.model.preset import built_in_presets
from redactie.text.edition import Story
from redactie.text.tree import plain

_PRESS = "drukker"
# The fields that stand on the page under another name, or as themselves.
_FIELDS = {"headline": "title", "deck": "deck", "lead": "lead", "picture": "picture", "byline": "authors"}


def hyphens(context: Context) -> Iterator[Finding]:
    """Find headlines in which a word is divided, and paragraphs with too many divided words below each other."""
    pages = context.pages
    if pages is None or pages.guides is None:
        return
    ends, stories = hyphen_ends(pages.pdf), context.edition.by_id
    for article in broken_headlines(pages, ends):
        if story := stories.get(article):
            yield context.finding(
                "headline-divided",
                Severity.WARNING,
                message("A word of the headline “{headline}” is divided.", headline=plain(story.title)),
                story,
                remedy=message("Choose a shorter word, or give the article more columns."),
            )
    for row in hyphen_rows(pages, ends, int(context.limit("hyphens-in-row", "lines"))):
        if story := stories.get(row.spot.article):
            yield context.finding(
                "hyphens-in-row",
                Severity.HINT,
                message("{lines} lines below each other end in a hyphen.", lines=row.lines),
                story,
                remedy=message("Change a word or two of this paragraph."),
                body_line=row.spot.lines.first if row.spot.lines else None,
                field=None if row.spot.lines else _field(story, row.spot.part),
            )


def line_thin(context: Context) -> Iterator[Finding]:
    """Find lines that are too thin for a press: in the look of the publication, or in drawings."""
    pages, least = context.pages, context.limit("line-thin", "points")
    if pages is None or pages.guides is None:
        return
    told: set[tuple[int, str | None]] = set()
    for line in thin_lines(pages.pdf, least):
        article = next(
            (
                area.article
                for area in pages.areas
                if area.page == line.page
                and area.x - 1 <= line.x <= area.x + area.width
                and area.y - 1 <= line.y <= area.y + area.height
            ),
            None,
        )
        if (line.page, article) in told:
            continue
        told.add((line.page, article))
        story = context.edition.by_id.get(article or "")
        yield Finding(
            "line-thin",
            Severity.HINT,
            message("A line on page {page} is {width} points thin.", page=line.page, width=f"{line.width:g}"),
            context.place(story) if story else Place(),
            message("The file for the printer makes it {least} points. Draw it firmer.", least=f"{least:g}"),
        )


def picture_rgb(context: Context) -> Iterator[Finding]:
    """Find an issue whose pictures go to the press in RGB, because the publication wants its file so."""
    preset = context.edition.publication.presets.get(_PRESS) or built_in_presets()[_PRESS]
    if preset.colours == "cmyk" or not any(shown.source for shown in shown_pictures(context)):
        return
    yield Finding(
        "picture-rgb",
        Severity.WARNING,
        message("The pictures of this issue stay RGB in the file for the printer."),
        Place(context.edition.folders.publication / "publication.toml"),
        message("Choose the inks of the press at “Finishes of the PDF”, unless your printer asks for RGB."),
    )


def _field(story: Story, part: str) -> str | None:
    field = _FIELDS.get(part)
    return story.article.printed_field(field) if field else None
