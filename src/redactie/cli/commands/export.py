"""`redactie export`: write an issue as Word file, web page and PDF."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from redactie.cli.commands.opening import Opened, memories, open_edition
from redactie.cli.errors import UsageError
from redactie.cli.terminal import Terminal
from redactie.export.exporter import Exporter, ExportJob, Progress
from redactie.export.names import file_stem
from redactie.export.registry import exporters
from redactie.export.write import Content, Output, write_files
from redactie.layout.style import HouseStyle
from redactie.model.finding import Severity
from redactie.model.message import message


class Wishes(Struct, frozen=True):
    """What to export and where to: `formats` by name; no `articles` (ids) means all of them."""

    formats: tuple[str, ...]
    folder: Path
    articles: tuple[str, ...] = ()
    html_folder: bool = False


def export(path: Path, wishes: Wishes, terminal: Terminal) -> int:
    """Export the issue at `path`. Raises RedactieError; then no file has been written."""
    formats = exporters()
    _refuse_unknown_formats(wishes.formats, formats)
    opened = open_edition(path)
    job = _job(opened, wishes)
    outputs = [_output(formats[name], job, wishes) for name in dict.fromkeys(wishes.formats)]
    with terminal.progress(message("Exporting")) as progress:
        targets = write_files(outputs, progress)
    for target in targets:
        terminal.line(str(target))
    _tell_of_errors(path, opened, terminal)
    return 0


def split(text: str) -> tuple[str, ...]:
    """Return the parts of a list such as `docx,html`."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _refuse_unknown_formats(wanted: Sequence[str], formats: Mapping[str, Exporter]) -> None:
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


def _job(opened: Opened, wishes: Wishes) -> ExportJob:
    edition = opened.edition
    articles = wishes.articles or ((opened.article,) if opened.article else ())
    for article in articles:
        if article not in edition.by_id:
            raise UsageError(
                message("There is no article called “{name}” in this issue.", name=article),
                remedy=message("The articles are: {articles}.", articles=", ".join(edition.by_id)),
            )
    return ExportJob(edition, HouseStyle.load(edition.publication.style), articles, memories())


def _output(exporter: Exporter, job: ExportJob, wishes: Wishes) -> Output:
    stem = file_stem(job.edition.publication, job.edition.issue, job.articles)

    def render(progress: Progress) -> Content:
        from redactie.export.html.exporter import HtmlExporter

        if wishes.html_folder and isinstance(exporter, HtmlExporter):
            return exporter.render_folder(job, progress)
        return exporter.render(job, progress)

    as_folder = wishes.html_folder and exporter.name == "html"
    return Output(wishes.folder / (stem if as_folder else f"{stem}{exporter.suffix}"), render)


def _tell_of_errors(path: Path, opened: Opened, terminal: Terminal) -> None:
    errors = sum(finding.severity is Severity.ERROR for finding in opened.findings)
    if errors:
        terminal.note(message("%n errors were found in the issue; “redactie check {path}” lists them.",
                              n=errors, path=str(path)))  # fmt: skip
