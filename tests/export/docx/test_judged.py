"""What other programs say of the document: the Open XML SDK, and LibreOffice, which prints it."""

from collections.abc import Callable
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.document import Document

from redactie.export.docx.exporter import DocxExporter
from redactie.export.exporter import ExportJob
from redactie.layout.styles.choice import load_style
from redactie.layout.styles.style import HouseStyle
from redactie.model.publication import PageSpec
from redactie.resources import house_styles, resource
from redactie.store.publication import PublicationFolder
from redactie.text.build import EditionBuilder
from redactie.text.edition import Edition
from redactie.text.tree import plain
from redactie.text.words import words_of
from tests.export.docx.documents import document_bytes, silent
from tests.judges.docx import to_pdf, validate
from tests.support.editions import generate_articles, make_article, make_edition
from tests.support.templates import association, on_its_side, put_template, with_linked_header

pytestmark = pytest.mark.judge


@pytest.fixture(scope="module")
def sample() -> Edition:
    folder = PublicationFolder.open(resource("sample"))
    issue = folder.open_issue(folder.issue_ids()[0])
    return EditionBuilder().build(folder.publication, issue.issue, issue.folders)


def test_word_has_nothing_to_repair_in_the_sample_and_in_an_issue_with_every_element(sample: Edition):
    documents = {
        "sample": sample,
        "rich": make_edition(),
        "three": make_edition(page=PageSpec(columns=3)),
        "generated": make_edition(generate_articles(12)),
        "empty": make_edition([]),
        "english": make_edition(language="en"),
    }
    assert validate({name: document_bytes(edition) for name, edition in documents.items()}) == []


def test_word_has_nothing_to_repair_in_any_house_style():
    styles = [HouseStyle.load(name) for name in house_styles()]
    jobs = {style.name: ExportJob(make_edition(), style) for style in styles}
    assert validate({name: DocxExporter().render(job, silent) for name, job in jobs.items()}) == []


def test_word_has_nothing_to_repair_on_a_template_of_the_publication(tmp_path: Path):
    documents: dict[str, bytes] = {}
    for name, template in (("association", association()), ("plain", docx.Document())):
        put_template(tmp_path / name, template)
        style = load_style("classic", tmp_path / name).style
        assert style.own_template
        documents[name] = DocxExporter().render(ExportJob(make_edition(), style), silent)
    assert validate(documents) == []


def test_libreoffice_prints_the_sample_in_its_own_fonts_with_all_its_words(sample: Edition):
    pdf = pypdfium2.PdfDocument(to_pdf(document_bytes(sample)))
    try:
        pages = [page.get_textpage().get_text_range() for page in pdf]
    finally:
        pdf.close()
    assert 5 <= len(pages) <= 10
    printed = set(words_of(" ".join(pages)))
    for story in sample.stories:
        assert story.authors == () or set(words_of(story.authors[0].name)) <= printed
    assert "Colofon" in printed


@pytest.mark.parametrize("template", [association, on_its_side, with_linked_header])
def test_libreoffice_prints_the_sample_on_a_template(tmp_path: Path, sample: Edition, template: Callable[[], Document]):
    put_template(tmp_path, template())
    style = load_style("classic", tmp_path).style
    assert style.own_template
    pdf = pypdfium2.PdfDocument(to_pdf(DocxExporter().render(ExportJob(sample, style), silent), seconds=90))
    try:
        printed = set(words_of(" ".join(page.get_textpage().get_text_range() for page in pdf)))
    finally:
        pdf.close()
    assert {"Colofon", "Proefbanken", "Proefplein"} <= printed
    for story in sample.stories:
        assert set(words_of(plain(story.title))) <= printed


def test_libreoffice_reckons_the_pages_that_links_name():
    filler = "Een zin om de pagina te vullen. " * 160
    articles = [
        make_article("een", title="Het eerste stuk", body=f"Lees [verder](laatste.md) en [hier](een.md).\n\n{filler}"),
        *(make_article(f"tussen-{at}", title=f"Tussenstuk {at}", body=filler) for at in range(4)),
        make_article("laatste", title="Het laatste stuk", body="Terug naar [het begin](een.md)."),
    ]
    pages = _printed(document_bytes(make_edition(articles)))
    last = next(number for number, page in enumerate(pages, 1) if "Het laatste stuk" in page)
    assert last > 1
    whole = " ".join(" ".join(page.replace("\xa0", " ").split()) for page in pages)
    assert f"verder (zie pagina {last})" in whole
    assert "het begin (zie pagina 1)" in whole
    assert whole.count("zie pagina") == 2
    assert "…" not in whole


def _printed(document: bytes) -> list[str]:
    """Return the text of every page as LibreOffice prints it."""
    pdf = pypdfium2.PdfDocument(to_pdf(document))
    try:
        return [page.get_textpage().get_text_range() for page in pdf]
    finally:
        pdf.close()
