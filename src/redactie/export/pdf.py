"""The print PDF: the very bytes that the preview shows."""

from msgspec import Struct
from msgspec.structs import replace

from redactie.export.exporter import ExportError, ExportJob, Progress
from redactie.layout.errors import LayoutError
from redactie.layout.examiner import PictureExaminer
from redactie.layout.pages import Pages
from redactie.layout.typesetter import Typesetter
from redactie.text.edition import Edition


class PdfExporter(Struct):
    """Exports the pages as tagged PDF (PDF/UA-1) with all fonts embedded; see `Exporter`.

    `pages` are those of the last export: who checks them as well need not typeset them again.
    """

    examiner: PictureExaminer
    name: str = "pdf"
    suffix: str = ".pdf"
    pages: Pages | None = None

    def render(self, job: ExportJob, progress: Progress) -> bytes:
        """Return the whole file. Raises ExportError, or what `progress` raises."""
        progress(0.0)
        typesetter = Typesetter(job.style, job.memories, self.examiner)
        try:
            self.pages = typesetter.typeset(_selected(job))
        except LayoutError as error:
            raise ExportError(error.what, remedy=error.remedy, path=error.path, line=error.line) from error
        finally:
            typesetter.close()
        progress(1.0)
        return self.pages.pdf


def _selected(job: ExportJob) -> Edition:
    """Return the edition with the stories that are asked for, in print order."""
    if not job.articles:
        return job.edition
    wanted = frozenset(job.articles)
    return replace(job.edition, stories=tuple(story for story in job.edition.stories if story.id in wanted))
