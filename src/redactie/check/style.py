"""Rules about the house style."""

from collections.abc import Iterator

from redactie.check.context import Context
from redactie.layout.choice import choose_style
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import message


def style_broken(context: Context) -> Iterator[Finding]:
    """Find the file for whose sake the pages are not set in the house style that was asked for."""
    choice = choose_style(context.edition)
    if choice.problem:
        yield Finding(
            "style-broken",
            Severity.ERROR,
            choice.problem.what,
            Place(choice.problem.path, choice.problem.line),
            message("Until it is mended, what “{used}” has is used instead.", used=choice.style.name),
        )
