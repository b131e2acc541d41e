"""Rules about the pages: does the text fit, can it be printed."""

from collections.abc import Iterator

from redactie.check.context import Context
from redactie.model.finding import Finding, Severity
from redactie.model.message import message
from redactie.text.tree import plain


def overset(context: Context) -> Iterator[Finding]:
    """Find pieces whose text runs out of its place on the page."""
    for story in context.stories:
        fit = context.pages.fits.get(story.id) if context.pages else None
        if fit is None or fit.lines <= 0:
            continue
        headline = plain(story.title) or story.id
        yield context.finding(
            "overset",
            Severity.ERROR,
            message("“{headline}” is 1 line too long for its place.", headline=headline)
            if fit.lines == 1
            else message("“{headline}” is {lines} lines too long for its place.", headline=headline, lines=fit.lines),
            story,
            remedy=message("Shorten the text, or make a picture narrower."),
        )


def glyph_missing(context: Context) -> Iterator[Finding]:
    """Find characters that no font of the house style has."""
    for story in context.stories:
        if characters := context.pages.missing_glyphs.get(story.id, "") if context.pages else "":
            yield context.finding(
                "glyph-missing",
                Severity.ERROR,
                message("The fonts of the house style cannot print: {characters}", characters=" ".join(characters)),
                story,
                remedy=message("Write it in other characters."),
            )
