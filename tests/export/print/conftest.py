"""The sample's PDF as the preview has it, and what the presets make of it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import typst

from redactie.cli.commands.opening import open_edition
from redactie.export.exporter import ExportJob
from redactie.export.pdf import PdfExporter
from redactie.export.print.finish import finished
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.styles.style import HouseStyle
from redactie.model.preset import built_in_presets
from tests.support.editions import sample_folders

NOW = datetime(2026, 12, 10, 9, 30, tzinfo=UTC)

Finish = Callable[[str], bytes]


def quiet(_: float) -> None:
    """Show no progress."""


@pytest.fixture(scope="session")
def office() -> bytes:
    """The sample's PDF, the bytes of the preview."""
    edition = open_edition(sample_folders().issue).edition
    job = ExportJob(edition, HouseStyle.load(edition.publication.style))
    return PdfExporter(PictureExaminer()).render(job, quiet)


@pytest.fixture(scope="session")
def finish(office: bytes) -> Finish:
    """Finish the sample by the preset of a name; every preset once."""
    made: dict[str, bytes] = {}

    def finish(name: str) -> bytes:
        if name not in made:
            made[name] = finished(office, built_in_presets()[name], sample_folders().publication, NOW, quiet)
        return made[name]

    return finish


@pytest.fixture
def opened() -> Iterator[Callable[[bytes], pikepdf.Pdf]]:
    """Open PDFs that are closed after the test."""
    pdfs: list[pikepdf.Pdf] = []

    def open_(data: bytes) -> pikepdf.Pdf:
        pdfs.append(pikepdf.open(BytesIO(data)))
        return pdfs[-1]

    yield open_
    for pdf in pdfs:
        pdf.close()


@pytest.fixture
def typeset(tmp_path: Path) -> Callable[[str], bytes]:
    """Typeset Typst as a PDF with a title."""

    def typeset(source: str) -> bytes:
        path = tmp_path / "page.typ"
        path.write_text(f'#set document(title: "Proef")\n{source}', encoding="utf-8")
        return typst.compile(str(path), format="pdf", pdf_standards=["ua-1"])

    return typeset


@pytest.fixture
def press(tmp_path: Path) -> Callable[[bytes], bytes]:
    """Finish a PDF for the printer."""
    return partial(finished, preset=built_in_presets()["drukker"], folder=tmp_path, now=NOW, progress=quiet)
