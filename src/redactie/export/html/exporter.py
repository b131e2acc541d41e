"""The web page as an output format."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from redactie.export.exporter import ExportError, ExportJob, Progress
from redactie.export.html.page import PageWriter, Sheet, themes_of
from redactie.export.html.pictures import InFolder, InPage, PictureCache, Pictures, Shelf, data_address
from redactie.export.html.styles import style_sheet
from redactie.layout.errors import LayoutError
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.model.article import Kind
from redactie.model.message import message
from redactie.text.edition import Story

_NO_ADDRESS = re.compile(r"[^A-Za-z0-9._-]")


class HtmlExporter:
    """Writes an issue as one page for the web. It remembers pictures, so that a second export is faster."""

    def __init__(self, examiner: PictureExaminer | None = None) -> None:
        self._cache = PictureCache(examiner)

    @property
    def name(self) -> str:
        """The name on the command line."""
        return "html"

    @property
    def suffix(self) -> str:
        """The suffix of the file."""
        return ".html"

    def render(self, job: ExportJob, progress: Progress) -> bytes:
        """Return the page with its pictures and fonts inside. Raises ExportError, or what `progress` raises."""
        return self._page(
            job, InPage(), lambda path: data_address(f"font/{path.suffix.lower()[1:]}", path.read_bytes()), progress
        )

    def render_folder(self, job: ExportJob, progress: Progress) -> Mapping[str, bytes]:
        """Return the files of a folder: `index.html`, its pictures and its fonts. Raises as `render` does."""
        shelf, fonts = InFolder(), dict[str, bytes]()

        def place(path: Path) -> str:
            # Any name will do in the publication, but not in an address; two may be the same without what does not.
            address = f"fonts/{_NO_ADDRESS.sub('-', path.name)}"
            if address in fonts:
                address = f"fonts/{len(fonts)}-{_NO_ADDRESS.sub('-', path.name)}"
            fonts[address] = path.read_bytes()
            return address

        page = self._page(job, shelf, place, progress)
        return {"index.html": page, **shelf.files, **fonts}

    def _page(self, job: ExportJob, shelf: Shelf, place_font: Callable[[Path], str], progress: Progress) -> bytes:
        stories = _chosen(job)
        try:
            css = style_sheet(job.style, themes_of(stories), place_font)
        except (LayoutError, OSError) as error:
            raise _without_style(job, error) from error
        sheet = Sheet(css=css, policy=shelf.policy)
        writer = PageWriter(job.edition, stories, Pictures(self._cache, shelf), sheet)
        parts: list[str] = []
        for part in writer.steps():
            parts.append(part)
            progress(min(1.0, len(parts) / (len(stories) + 4)))
        return "".join(parts).encode()


def _chosen(job: ExportJob) -> Sequence[Story]:
    """Return the stories to export, in print order.

    The page has a table of contents of its own, and no room that a filler is to fill.
    """
    if not job.articles:
        return [story for story in job.edition.stories if story.article.kind not in (Kind.CONTENTS, Kind.FILLER)]
    unknown = [article for article in job.articles if article not in job.edition.by_id]
    if unknown:
        raise ExportError(message("There is no article called “{name}” in this issue.", name=unknown[0]))
    return [story for story in job.edition.stories if story.id in job.articles]


def _without_style(job: ExportJob, error: LayoutError | OSError) -> ExportError:
    if isinstance(error, LayoutError):
        return ExportError(error.what, remedy=error.remedy, path=error.path)
    reason = error.strerror or str(error)
    return ExportError(
        message("The house style cannot be read: {reason}.", reason=reason), path=job.style.file("web.css")
    )
