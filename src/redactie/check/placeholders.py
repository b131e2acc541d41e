"""A rule about words that stand in for what is still to be written."""

import re
from collections.abc import Iterator

from redactie.check.context import Context
from redactie.check.inlines import texts, top_inlines
from redactie.model.finding import Finding, Severity
from redactie.model.message import message

_BLANKS = (
    "naam datum plaats bedrag aantal functie titel telefoon tekst kop invullen aanvullen "
    "name date place amount number title phone text headline"
)
_PLACEHOLDER = re.compile(
    r"(?i:\b(?:lorem ipsum|dolor sit amet|blindtekst|blabla(?:bla)*|placeholder text)\b)"
    r"|(?i:\b(?:tekst|kop|foto|bijschrift|intro|quote) volgt(?: nog)?\b(?=\s*(?:[.…!)\]]|$)))"
    r"|(?i:\bnog (?:in|aan) ?te vullen\b|\bnog (?:invullen|aanvullen)\b|\btext to (?:come|follow)\b)"
    r"|\b(?:TODO|FIXME|TBD|TKTK|X{3,})\b"
    rf"|(?i:\[(?:{'|'.join(_BLANKS.split())}|…|\.\.\.|\?+)\])"
)


def placeholder(context: Context) -> Iterator[Finding]:
    """Find what editors type where something is still to come: lorem ipsum, TODO, XXX, [naam]."""
    for story in context.stories:
        for inlines, line in top_inlines(story):
            for found in _PLACEHOLDER.finditer("".join(texts(inlines))):
                yield context.finding(
                    "placeholder",
                    Severity.WARNING,
                    message("“{text}” stands where something is still to come.", text=found[0]),
                    story,
                    remedy=message("Write what belongs there, or take it away."),
                    body_line=line,
                )
