"""Rules about how the text is typed."""

import re
from collections.abc import Iterator

from redactie.check.context import Context
from redactie.model.finding import Finding, Severity
from redactie.model.message import message
from redactie.text.edition import Story
from redactie.text.tree import Block, Box, Figure, Paragraph, PullQuote, Subhead, walk

# Two spaces between words; what stands before the first word of a line is Markdown's, two at its end break the line.
_DOUBLE = re.compile(r"\S {2,}(?=\S)")
_MARKER = re.compile(r"[\s>]*(?:(?:[-*+]|\d+[.)]|\[\^[^\]]*\]:|!!!|#{1,6})\s+)*")


def double_spaces(context: Context) -> Iterator[Finding]:
    """Find lines with more than one space between two words; tables and code may line up their columns."""
    for story in context.stories:
        for line in _double_spaced(story):
            yield context.finding(
                "double-space",
                Severity.HINT,
                message("There is more than one space between two words."),
                story,
                remedy=message("Take the extra space away."),
                body_line=line,
            )


def _double_spaced(story: Story) -> Iterator[int | None]:
    article = story.article
    if any(map(_DOUBLE.search, (article.title, article.kicker, article.deck, article.lead))):
        yield None
    lines = article.body.split("\n")
    notes = (note.blocks for note in story.body.footnotes)
    prose = {n for blocks in (story.body.blocks, *notes) for block in walk(blocks) for n in _prose(block)}
    for n in sorted(prose):
        if n <= len(lines) and _DOUBLE.search(_MARKER.sub("", lines[n - 1].rstrip(), count=1)):
            yield n


def _prose(block: Block) -> range:
    """Return the lines of a block in which words follow each other."""
    match block:
        case Paragraph() | Subhead() | Figure():
            return range(block.lines.first, block.lines.last + 1)
        case Box() | PullQuote():
            return range(block.lines.first, block.lines.first + 1)
        case _:
            return range(0)
