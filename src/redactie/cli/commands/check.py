"""`redactie check`: list what is wrong with an issue."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from redactie.cli.commands.opening import memories, open_edition
from redactie.cli.terminal import Terminal
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.styles.choice import choose_style
from redactie.layout.typesetter import Typesetter
from redactie.model.finding import Finding, Severity
from redactie.model.message import Message, message

_NAMES: dict[Severity, Message] = {
    Severity.ERROR: message("error"),
    Severity.WARNING: message("warning"),
    Severity.HINT: message("hint"),
}


def check(path: Path, terminal: Terminal) -> int:
    """List the findings of the issue or the article at `path`; return 0 without any and 1 otherwise.

    Raises RedactieError.
    """
    opened = open_edition(path)
    articles = (opened.article,) if opened.article else ()
    with terminal.progress(message("Checking")) as progress:
        style = choose_style(opened.edition).style
        progress(0.2)
        examiner = PictureExaminer(memories())
        with closing(Typesetter(style, memories(), examiner)) as typesetter:
            pages = typesetter.typeset(opened.edition)
        progress(0.9)
        findings = opened.check(pages, articles, examiner)
    for article in articles:
        if not findings:
            opened.require(article)
    _list(findings, terminal)
    return 1 if findings else 0


def _list(findings: Iterable[Finding], terminal: Terminal) -> None:
    counts = dict.fromkeys(Severity, 0)
    for finding in findings:
        counts[finding.severity] += 1
        terminal.line(_line(finding, terminal))
    if any(counts.values()):
        terminal.note(
            message("Errors: {errors}, warnings: {warnings}, hints: {hints}.", errors=counts[Severity.ERROR],
                    warnings=counts[Severity.WARNING], hints=counts[Severity.HINT])
        )  # fmt: skip
    else:
        terminal.note(message("Nothing was found."))


def _line(finding: Finding, terminal: Terminal) -> str:
    say, place = terminal.speech.say, finding.place
    where = [str(part) for part in (place.path or place.article, place.line if place.path else None) if part]
    what = f"{say(_NAMES[finding.severity])}: {say(finding.what)}"
    remedy = f" {say(finding.remedy)}" if finding.remedy else ""
    return ":".join((*where, f" {what}{remedy}")).strip()
