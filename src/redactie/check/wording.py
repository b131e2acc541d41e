"""Rules about how the text is typed; what they find can be mended without a word being lost."""

import re
from collections.abc import Iterator

from redactie.check.context import Context
from redactie.check.inlines import texts, top_inlines
from redactie.check.typed import Edit, TypedLine, typed_lines
from redactie.model.finding import Finding, Severity
from redactie.model.message import message
from redactie.text.edition import Story

# Two spaces between words; two at the end of a line break it.
_DOUBLE = re.compile(r"(?<=\S) {2,}(?=\S)")
# A space before what closes a sentence or a part of it, but not in the scale 1 : 100, a row of dots or a smiley.
_BEFORE_SIGN = re.compile(
    r"(?<=\S)[ \u00a0\u202f]+"
    r"(?:(?=[,.!?]+(?:[\s\"'”’)*_]|$))(?<!\. )(?!\. ?\.)|(?=[;:](?:[\s\"'”’*_]|$)))(?!(?<=\d.):\s*\d)"
)
# What a joined sign would turn into a mark of Markdown: the number of a list, the name of a note, loose asterisks.
_ALMOST_MARKER = re.compile(r"\d+|.*\]|[-+*#=_~`!>|]+|.*(?<![\w.,!?)\"'”’*_])[*_]+", re.DOTALL)
_MEASURE = re.compile(r"(?<![\w\\.,])(\d+(?:[.,]\d+)?)\"")
_LONGEST_MEASURE = 3
_INCHES = "″"


def double_spaces(context: Context) -> Iterator[Finding]:
    """Find lines with more than one space between two words."""
    for story, line in typed_lines(context):
        if edits := [(found.start(), found.end(), " ") for found in _DOUBLE.finditer(line.words)]:
            yield context.finding(
                "double-space",
                Severity.HINT,
                message("There is more than one space between two words."),
                story,
                remedy=message("Take the extra space away."),
                body_line=line.number,
                field=_field(line),
                fix=line.fix(edits),
            )


def space_before_punctuation(context: Context) -> Iterator[Finding]:
    """Find spaces before a comma, a full stop and the like; French has them before the high signs."""
    for story, line in typed_lines(context):
        edits = [
            (found.start(), found.end(), "")
            for found in _BEFORE_SIGN.finditer(line.words)
            if not _ALMOST_MARKER.fullmatch(line.words[: found.start()].strip())
            and not (story.language.startswith("fr") and line.words[found.end()] in ";:!?")
        ]
        if edits:
            sign = line.words[edits[0][1]]
            yield context.finding(
                "space-before-punctuation",
                Severity.HINT,
                message("There is a space before “{sign}”.", sign=sign),
                story,
                remedy=message("Take the space away."),
                body_line=line.number,
                field=_field(line),
                fix=line.fix(edits),
            )


def straight_quotes(context: Context) -> Iterator[Finding]:
    """Find straight quotes behind numbers, which typography leaves: nobody but the editor knows what they mean."""
    left = {story.id: frozenset(_left_straight(story)) for story in context.stories}
    for story, line in typed_lines(context):
        found = [each for each in _MEASURE.finditer(line.words) if each[1] in left[story.id]]
        if found:
            is_measure = all(len(each[1]) <= _LONGEST_MEASURE or "," in each[1] or "." in each[1] for each in found)
            edits: list[Edit] = [(each.end() - 1, each.end(), _INCHES) for each in found]
            yield context.finding(
                "straight-quote",
                Severity.HINT,
                message("The quote behind {number} stays straight.", number=found[0][1]),
                story,
                remedy=message("Write ″ for inches, or add the quote that opens the quotation."),
                body_line=line.number,
                field=_field(line),
                fix=line.fix(edits) if is_measure else None,
            )


def _left_straight(story: Story) -> Iterator[str]:
    for inlines, _ in top_inlines(story):
        for text in texts(inlines):
            yield from (found[1] for found in _MEASURE.finditer(text))


def _field(line: TypedLine) -> str | None:
    return None if line.number else line.field
