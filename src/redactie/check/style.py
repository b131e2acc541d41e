"""Rules about the house style."""

from collections.abc import Iterator

from redactie.check.context import Context
from redactie.layout.errors import LayoutError
from redactie.layout.styles.choice import choose_style
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import message


def style_broken(context: Context) -> Iterator[Finding]:
    """Find every file for whose sake the pages are not set in the house style that was asked for."""
    choice = choose_style(context.edition)
    problems = list(choice.problems)
    for refused in context.pages.refused if context.pages else ():
        path = context.edition.folders.publication / refused.file
        problems.append(LayoutError(refused.what, path=path, line=refused.line))
    for problem in problems:
        remedy = message("Until it is mended, what “{used}” has is used instead.", used=choice.style.name)
        yield Finding("style-broken", Severity.ERROR, problem.what, Place(problem.path, problem.line), remedy)
