"""The Word document as an output format."""

from collections.abc import Sequence

from redactie.export.docx.document import DocumentWriter
from redactie.export.docx.fonts import FontCache
from redactie.export.exporter import ExportError, ExportJob, Progress
from redactie.export.html.pictures import PictureCache
from redactie.layout.errors import LayoutError
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.model.article import Kind
from redactie.model.message import message
from redactie.text.edition import Story


class DocxExporter:
    """Writes an issue as a Word document. It remembers pictures and fonts, so that a second export is faster."""

    def __init__(self, examiner: PictureExaminer | None = None) -> None:
        self._pictures = PictureCache(examiner, drawings=False)
        self._fonts = FontCache()

    @property
    def name(self) -> str:
        """The name on the command line."""
        return "docx"

    @property
    def suffix(self) -> str:
        """The suffix of the file."""
        return ".docx"

    def render(self, job: ExportJob, progress: Progress) -> bytes:
        """Return the document; the same issue gives the same bytes. Raises ExportError, or what `progress` raises."""
        stories = _chosen(job)
        try:
            writer = DocumentWriter(job.edition, stories, job.style, self._pictures, self._fonts)
        except LayoutError as error:
            raise ExportError(error.what, remedy=error.remedy, path=error.path, line=error.line) from error
        for done, _ in enumerate(writer.steps(), 1):
            progress(done / (len(stories) + 1))
        document = writer.finish()
        progress(1.0)
        return document


def _chosen(job: ExportJob) -> Sequence[Story]:
    """Return the stories to export, in print order; a text that flows has no room that a filler is to fill."""
    if not job.articles:
        return [story for story in job.edition.stories if story.article.kind is not Kind.FILLER]
    unknown = [article for article in job.articles if article not in job.edition.by_id]
    if unknown:
        raise ExportError(message("There is no article called “{name}” in this issue.", name=unknown[0]))
    return [story for story in job.edition.stories if story.id in job.articles]
