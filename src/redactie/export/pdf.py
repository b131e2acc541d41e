"""The PDF of the pages: the very bytes that the preview shows, finished by a preset where one is asked for."""

from collections.abc import Mapping
from datetime import UTC, datetime

from msgspec import Struct
from msgspec.structs import replace

from redactie.export.exporter import ExportError, ExportJob, Progress
from redactie.layout.errors import LayoutError
from redactie.layout.pages import Pages
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.typesetter import Typesetter
from redactie.model.message import message
from redactie.model.preset import DEFAULT_PRESET, Preset, built_in_presets
from redactie.text.edition import Edition


class PdfExporter(Struct):
    """Exports the pages as tagged PDF (PDF/UA-1) with all fonts embedded; see `PresetExporter`.

    `pages` are those of the last export: who checks them as well need not typeset them again.
    """

    examiner: PictureExaminer
    name: str = "pdf"
    suffix: str = ".pdf"
    pages: Pages | None = None

    def render(self, job: ExportJob, progress: Progress) -> bytes:
        """Return the whole file. Raises ExportError, or what `progress` raises."""
        preset = _preset(job)
        progress(0.0)
        typesetter = Typesetter(job.style, job.memories, self.examiner, preset.archival)
        try:
            self.pages = typesetter.typeset(_selected(job))
        except LayoutError as error:
            raise ExportError(error.what, remedy=error.remedy, path=error.path, line=error.line) from error
        finally:
            typesetter.close()
        pdf = self.pages.pdf if preset.leaves_all else _finished(self.pages.pdf, preset, job, progress)
        progress(1.0)
        return pdf

    def ending(self, job: ExportJob) -> str:
        """Return how the name of the file ends: with the preset, unless it is the usual one."""
        return self.suffix if job.preset == DEFAULT_PRESET else f"-{job.preset}{self.suffix}"


def _preset(job: ExportJob) -> Preset:
    """Return the preset that is asked for, as the publication has it."""
    known: Mapping[str, Preset] = {**built_in_presets(), **job.edition.publication.presets}
    if job.preset not in known:
        raise ExportError(
            message("There is no preset called “{name}”.", name=job.preset),
            remedy=message("Choose from: {presets}.", presets=", ".join(known)),
        )
    return known[job.preset]


def _finished(pdf: bytes, preset: Preset, job: ExportJob, progress: Progress) -> bytes:
    from redactie.export.print.finish import finished  # only now: most PDFs need neither pikepdf nor Pillow

    progress(0.5)
    folder = job.edition.folders.publication
    accent = job.style.tokens.colours.accent
    return finished(pdf, preset, folder, datetime.now(UTC), lambda share: progress(0.5 + share / 2), accent)


def _selected(job: ExportJob) -> Edition:
    """Return the edition with the stories that are asked for, in print order."""
    if not job.articles:
        return job.edition
    wanted = frozenset(job.articles)
    return replace(job.edition, stories=tuple(story for story in job.edition.stories if story.id in wanted))
