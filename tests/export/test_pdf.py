import subprocess
import sys
from io import BytesIO

import pikepdf
import pytest

from redactie.export.exporter import ExportCancelledError, ExportError, ExportJob
from redactie.export.pdf import PdfExporter
from redactie.export.registry import exporters
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.preset import built_in_presets
from tests.support.editions import make_article, make_edition

STYLE = HouseStyle.load("classic")


def quiet(_: float) -> None:
    """Show no progress."""


def test_the_export_is_what_the_preview_shows():
    edition = make_edition()
    typesetter = Typesetter(STYLE)
    assert PdfExporter(PictureExaminer()).render(ExportJob(edition, STYLE), quiet) == typesetter.typeset(edition).pdf
    typesetter.close()


def test_a_range_of_articles_prints_only_those():
    edition = make_edition([make_article("a"), make_article("b")])
    one = PdfExporter(PictureExaminer()).render(ExportJob(edition, STYLE, ("b",)), quiet)
    assert one != PdfExporter(PictureExaminer()).render(ExportJob(edition, STYLE), quiet)


def test_progress_goes_from_nothing_to_all():
    seen: list[float] = []
    PdfExporter(PictureExaminer()).render(ExportJob(make_edition(), STYLE), seen.append)
    assert (seen[0], seen[-1]) == (0.0, 1.0)


def test_a_cancelled_export_stops():
    def cancel(_: float) -> None:
        raise ExportCancelledError

    with pytest.raises(ExportCancelledError):
        PdfExporter(PictureExaminer()).render(ExportJob(make_edition(), STYLE), cancel)


def test_the_registry_offers_it():
    assert exporters()["pdf"].suffix == ".pdf"


def test_a_preset_finishes_the_pages_and_names_the_file():
    exporter = PdfExporter(PictureExaminer())
    job = ExportJob(make_edition([make_article(image=None)]), STYLE, preset="drukker")
    seen: list[float] = []
    pdf = exporter.render(job, seen.append)
    assert exporter.ending(job) == "-drukker.pdf"
    assert exporter.pages is not None
    assert exporter.pages.pdf != pdf
    assert pdf.startswith(b"%PDF-1.6")
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0.0, 1.0)


def test_the_usual_preset_is_not_in_the_name_of_the_file():
    assert PdfExporter(PictureExaminer()).ending(ExportJob(make_edition(), STYLE)) == ".pdf"


def test_a_publication_changes_a_preset():
    wide = built_in_presets()["drukker"].with_value("bleed", 5)
    job = ExportJob(make_edition(presets={"drukker": wide}), STYLE, preset="drukker")
    with pikepdf.open(BytesIO(PdfExporter(PictureExaminer()).render(job, quiet))) as pdf:
        assert float(pdf.pages[0].obj.BleedBox[0]) == pytest.approx(-14.1732, abs=0.001)


def test_an_unknown_preset_is_refused_before_anything_is_typeset():
    with pytest.raises(ExportError, match="no preset called “krant”"):
        PdfExporter(PictureExaminer()).render(ExportJob(make_edition(), STYLE, preset="krant"), quiet)


def test_the_pages_alone_load_nothing_that_finishes_them():
    code = "import sys; from redactie.export.pdf import PdfExporter; print('pikepdf' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
