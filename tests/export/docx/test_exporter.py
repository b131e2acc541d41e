from pathlib import Path

import pytest

from redactie.export.docx.exporter import DocxExporter
from redactie.export.exporter import ExportCancelledError, ExportError, ExportJob
from redactie.export.registry import exporters
from redactie.layout.styles.style import HouseStyle
from tests.export.docx.documents import document_bytes, document_of, silent
from tests.support.editions import generate_articles, make_article, make_edition

CLASSIC = HouseStyle.load("classic")


def test_it_is_registered_by_its_name():
    exporter = exporters()["docx"]
    assert isinstance(exporter, DocxExporter)
    assert (exporter.name, exporter.suffix) == ("docx", ".docx")


def test_the_same_issue_gives_the_same_bytes_whoever_exports_it():
    edition = make_edition()
    exporter, job = DocxExporter(), ExportJob(edition, CLASSIC)
    assert exporter.render(job, silent) == exporter.render(job, silent) == document_bytes(make_edition())


def test_chosen_articles_come_in_print_order_and_without_the_others():
    edition = make_edition([make_article(name, title=name) for name in ("een", "twee", "drie")])
    opened = document_of(edition, "drie", "een")
    assert [text for text in opened.texts() if text in ("een", "twee", "drie")] == ["een", "drie"]


def test_an_article_that_is_not_there_is_an_error():
    with pytest.raises(ExportError, match="“weg”"):
        document_bytes(make_edition(), "weg")


def test_progress_grows_to_the_end():
    seen: list[float] = []
    DocxExporter().render(ExportJob(make_edition(generate_articles(5)), CLASSIC), seen.append)
    assert seen == sorted(seen)
    assert len(seen) >= 5
    assert seen[-1] == 1.0


def test_a_cancelled_export_ends_at_once():
    def cancel(_: float) -> None:
        raise ExportCancelledError

    with pytest.raises(ExportCancelledError):
        DocxExporter().render(ExportJob(make_edition(), CLASSIC), cancel)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('font = "headline"', 'font = "kop"'),
        ('size = "nameplate"', 'size = "huge"'),
        ('colour = "ink"', 'colour = "#12"'),
        ("[table.BoxFrame]", "[table.Box]"),
    ],
)
def test_a_house_style_that_cannot_be_used_is_explained(tmp_path: Path, before: str, after: str):
    source = CLASSIC.file("word.toml").read_text(encoding="utf-8")
    assert before in source
    (tmp_path / "word.toml").write_text(source.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(ExportError) as raised:
        DocxExporter().render(ExportJob(make_edition(), HouseStyle("x", tmp_path, CLASSIC.tokens)), silent)
    assert raised.value.path == tmp_path / "word.toml"


def test_an_issue_without_articles_is_a_document():
    assert document_of(make_edition([])).texts("Title") == ["Proefblad"]
