"""An order for files: which formats of which articles, and where to. The window and the command line both give one."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from redactie.export.exporter import Exporter, ExportJob, FolderExporter, PresetExporter, Progress
from redactie.export.names import file_stem
from redactie.export.write import Output, write_files
from redactie.layout.styles.choice import choose_style
from redactie.model.preset import DEFAULT_PRESET
from redactie.text.edition import Edition


class Order(Struct, frozen=True):
    """What to export: an edition in these formats, all of it or the articles with these ids, into a folder.

    The formats in `as_folder` become folders with their pictures beside them, where they can. `memories` is a folder
    for what the typesetter learns; `preset` is the name of the preset by which a PDF is finished.
    """

    edition: Edition
    formats: tuple[str, ...]
    articles: tuple[str, ...]
    folder: Path
    as_folder: tuple[str, ...] = ()
    memories: Path | None = None
    preset: str = DEFAULT_PRESET


def export(order: Order, exporters: Mapping[str, Exporter], progress: Progress) -> tuple[Path, ...]:
    """Write the ordered files and return them. Raises ExportError, LayoutError, or what `progress` raises."""
    edition = order.edition
    articles = _in_print_order(edition, order.articles)
    job = ExportJob(edition, choose_style(edition).style, articles, order.memories, order.preset)
    target = order.folder / file_stem(edition.publication, edition.issue, articles)
    outputs = [
        _output(exporters[name], job, target, as_folder=name in order.as_folder)
        for name in dict.fromkeys(order.formats)
    ]
    return write_files(outputs, progress)


def typed_folder(text: str) -> Path:
    """Return the folder that a user typed, who may write `~` for their own."""
    path = Path(text)
    try:
        return path.expanduser()
    except RuntimeError:  # the home of somebody whom this machine does not know
        return path


def _in_print_order(edition: Edition, articles: tuple[str, ...]) -> tuple[str, ...]:
    """Return the articles once each, so that the same choice always gets the same name; unknown ones stay last."""
    known = [article for article in edition.by_id if article in articles]
    return tuple(dict.fromkeys((*known, *articles)))


def _output(exporter: Exporter, job: ExportJob, target: Path, *, as_folder: bool) -> Output:
    if as_folder and isinstance(exporter, FolderExporter):
        return Output(target, lambda progress: exporter.render_folder(job, progress))
    ending = exporter.ending(job) if isinstance(exporter, PresetExporter) else exporter.suffix
    return Output(target.with_name(target.name + ending), lambda progress: exporter.render(job, progress))
