"""`redactie export`: write an issue as Word file, web page and PDF."""

from collections.abc import Collection, Iterable
from pathlib import Path

from msgspec import Struct

from redactie.cli.commands.opening import memories, open_edition
from redactie.cli.errors import UsageError
from redactie.cli.terminal import Terminal
from redactie.export.exporter import Exporter
from redactie.export.order import Order
from redactie.export.order import export as write_order
from redactie.export.registry import PRESETS, exporters
from redactie.layout.pages import Pages
from redactie.model.finding import Finding, Severity
from redactie.model.message import message
from redactie.model.preset import DEFAULT_PRESET


class Wishes(Struct, frozen=True):
    """What to export and where to: no `formats` (names) and no `articles` (ids) mean all of them."""

    folder: Path
    formats: tuple[str, ...] | None = None
    articles: tuple[str, ...] = ()
    as_folder: tuple[str, ...] = ()
    preset: str = DEFAULT_PRESET


def export(path: Path, wishes: Wishes, terminal: Terminal) -> int:
    """Export the issue at `path`. Raises RedactieError; then no file has been written."""
    known = exporters(memories())
    formats = tuple(known) if wishes.formats is None else wishes.formats
    _refuse_unknown_formats(formats, known)
    _refuse_unknown_preset(wishes.preset)
    opened = open_edition(path)
    articles = wishes.articles or ((opened.article,) if opened.article else ())
    for article in articles:
        opened.require(article)
    order = Order(opened.edition, formats, articles, wishes.folder, wishes.as_folder, memories(), wishes.preset)
    with terminal.progress(message("Exporting")) as progress:
        targets = write_order(order, known, progress)
    for target in targets:
        terminal.line(str(target))
    findings = opened.check(_pages(known["pdf"]) if "pdf" in formats else None, articles, known.examiner)
    _tell_of_errors(path, findings, terminal)
    return 0


def split(text: str) -> tuple[str, ...]:
    """Return the parts of a list such as `docx,html`."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _refuse_unknown_formats(wanted: Collection[str], formats: Collection[str]) -> None:
    known = ", ".join(formats)
    for name in wanted:
        if name not in formats:
            raise UsageError(
                message("“{name}” is not an output format.", name=name),
                remedy=message("Choose from: {formats}.", formats=known),
            )
    if not wanted:
        raise UsageError(
            message("No output format was named."), remedy=message("Choose from: {formats}.", formats=known)
        )


def _refuse_unknown_preset(name: str) -> None:
    if name not in PRESETS:
        raise UsageError(
            message("There is no preset called “{name}”.", name=name),
            remedy=message("Choose from: {presets}.", presets=", ".join(PRESETS)),
        )


def _pages(exporter: Exporter) -> Pages | None:
    """Return the pages that were typeset for the PDF: they are not typeset again to be checked."""
    from redactie.export.pdf import PdfExporter

    return exporter.pages if isinstance(exporter, PdfExporter) else None


def _tell_of_errors(path: Path, findings: Iterable[Finding], terminal: Terminal) -> None:
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    if errors:
        terminal.note(message("%n errors were found in the issue; “redactie check {path}” lists them.",
                              n=errors, path=str(path)))  # fmt: skip
