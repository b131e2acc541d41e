"""A rule about what a reviewer left in the text: suggestions and comments in CriticMarkup."""

import re
from collections.abc import Iterator

from redactie.check.context import Context
from redactie.check.typed import FIELDS
from redactie.model.finding import Finding, Severity
from redactie.model.message import message

_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
# Added, taken out, replaced, a comment, marked; none goes on behind an empty line.
_MARK = re.compile(r"\{(?:\+\+|--|~~|>>|==)(?P<text>(?:(?!\n\s*\n).)*?)(?:\+\+|--|~~|<<|==)\}", re.DOTALL)
_LONGEST = 60


def suggestion_open(context: Context) -> Iterator[Finding]:
    """Find suggestions and comments that nobody has answered yet: they would be printed with all their signs."""
    for story in context.stories:
        for field in (*FIELDS, "body"):
            text = _CODE.sub(lambda code: " " * len(code[0]), str(getattr(story.article, field)))
            for mark in _MARK.finditer(text):
                yield context.finding(
                    "suggestion-open",
                    Severity.WARNING,
                    message("A suggestion or a comment is still open: “{text}”.", text=_short(mark["text"])),
                    story,
                    remedy=message("Take over what is good and take away the signs."),
                    body_line=text.count("\n", 0, mark.start()) + 1 if field == "body" else None,
                    field=None if field == "body" else field,
                )


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
