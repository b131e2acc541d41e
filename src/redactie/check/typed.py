"""The lines of a story as they were typed, for rules about typing; what is no running text is masked."""

import re
from collections.abc import Iterator

from msgspec import Struct

from redactie.check.context import Context
from redactie.model.fix import Fix
from redactie.text.edition import Story
from redactie.text.tree import Block, Box, Figure, Paragraph, PullQuote, Subhead, walk

FIELDS = ("title", "kicker", "deck", "lead")
# What stands before the first word of a line is Markdown's.
_MARKER = re.compile(r"[\s>]*(?:(?:[-*+]|\d+[.)]|\[\^[^\]]*\]:|!!!|#{1,6})\s+)*")
# Code, the address of a link and attributes; one character stands for each of theirs.
_NO_WORDS = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)|(?<=\])\([^()\s]*\)|\{[^{}]*\}|<[^<>\s]+>")
_BOX = "!!!"
_MASK = "\ufdd2"

Edit = tuple[int, int, str]


class TypedLine(Struct, frozen=True):
    """A line of a field of an article: `start` is its place in the field, `text` what stands behind Markdown's marker.

    `number` is the line in the article's text, None in the fields above it; `words` is `text` with masks. What opens a
    box is not `mendable`: a sign more or less makes it another box, or none.
    """

    article: str
    field: str
    start: int
    text: str
    words: str
    number: int | None
    mendable: bool

    def fix(self, edits: list[Edit]) -> Fix | None:
        """Return the fix that makes these edits, in order: from, until, and what comes there."""
        if not self.mendable:
            return None
        mended, done = "", 0
        for start, end, new in edits:
            mended += self.text[done:start] + new
            done = end
        return Fix(self.article, self.field, self.start, self.text, mended + self.text[done:])


def typed_lines(context: Context) -> Iterator[tuple[Story, TypedLine]]:
    """Yield every line in which words follow each other; tables and code may line up their columns."""
    for story in context.stories:
        article = story.article
        for field in FIELDS:
            yield from ((story, line) for line in _lines(story.id, field, getattr(article, field)))
        prose = _prose_lines(story)
        for line in _lines(story.id, "body", article.body):
            if line.number in prose:
                yield story, line


def _lines(article: str, field: str, text: str) -> Iterator[TypedLine]:
    place = 0
    for number, line in enumerate(text.split("\n"), 1):
        marker = _MARKER.match(line)
        start = marker.end() if marker and field == "body" else 0
        rest = line[start:].rstrip()
        masked = _NO_WORDS.sub(lambda found: _MASK * len(found[0]), rest)
        mendable = _BOX not in line
        yield TypedLine(article, field, place + start, rest, masked, number if field == "body" else None, mendable)
        place += len(line) + 1


def _prose_lines(story: Story) -> frozenset[int]:
    notes = (note.blocks for note in story.body.footnotes)
    return frozenset(n for blocks in (story.body.blocks, *notes) for block in walk(blocks) for n in _prose(block))


def _prose(block: Block) -> range:
    """Return the lines of a block in which words follow each other."""
    match block:
        case Paragraph() | Subhead() | Figure():
            return range(block.lines.first, block.lines.last + 1)
        case Box() | PullQuote():
            return range(block.lines.first, block.lines.first + 1)
        case _:
            return range(0)
