import pytest

from redactie.export.exporter import ExportCancelledError, ExportJob
from redactie.export.pdf import PdfExporter
from redactie.export.registry import exporters
from redactie.layout.examiner import PictureExaminer
from redactie.layout.style import HouseStyle
from redactie.layout.typesetter import Typesetter
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
