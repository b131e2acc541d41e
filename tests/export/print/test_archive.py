"""What PDF/A-2a and -3a (ISO 19005-2 and -3) ask for, read back from the file that our own finishing leaves."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from msgspec.structs import replace
from PIL import ImageCms

from redactie.cli.commands.opening import open_edition
from redactie.export.exporter import ExportError, ExportJob
from redactie.export.pdf import PdfExporter
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.styles.style import HouseStyle
from redactie.model.preset import built_in_presets
from redactie.resources import resource
from redactie.text.edition import Edition
from redactie.text.tree import Paragraph, plain
from tests.export.print.conftest import quiet
from tests.export.print.judging import everything, pages_of, read_aloud, tags
from tests.export.print.test_hostile import TEXTS
from tests.support.editions import make_article, make_edition, sample_folders

ARCHIVES = {
    "small": ("scherm", {}),
    "with attachments allowed": ("scherm", {"standard": "pdf/a-3a"}),
    "as typeset": ("kantoor", {"standard": "pdf/a-2a"}),
    "in inks": ("drukker", {"standard": "pdf/a-2a"}),
}
SAMPLE = open_edition(sample_folders().issue).edition


def exported(edition: Edition, name: str, values: dict[str, str]) -> bytes:
    preset = built_in_presets()[name]
    for key, value in values.items():
        preset = preset.with_value(key, value)
    edition = replace(edition, publication=replace(edition.publication, presets={name: preset}))
    job = ExportJob(edition, HouseStyle.load(edition.publication.style), preset=name)
    return PdfExporter(PictureExaminer()).render(job, quiet)


@cache
def archive(name: str) -> bytes:
    return exported(SAMPLE, *ARCHIVES[name])


@pytest.fixture(params=ARCHIVES)
def data(request: pytest.FixtureRequest) -> bytes:
    return archive(request.param)


@pytest.fixture
def pdf(data: bytes) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(data)) as opened:
        yield opened


def test_the_metadata_say_which_part_and_conformance_and_that_it_is_accessible():
    for name, part in (("small", "2"), ("with attachments allowed", "3"), ("as typeset", "2"), ("in inks", "2")):
        with pikepdf.open(BytesIO(archive(name))) as pdf, pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == (part, "A")
            assert metadata["pdfuaid:part"] == "1"
            assert "{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion" not in metadata


def test_metadata_and_information_of_the_document_say_the_same(pdf: pikepdf.Pdf):
    assert "/Filter" not in pdf.Root.Metadata
    assert len(pdf.trailer.ID) == 2
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"].startswith("Maatvast")
        if "/Info" in pdf.trailer:
            assert str(pdf.trailer.Info.get("/Title", metadata["dc:title"])) == metadata["dc:title"]
            assert {"/Title", "/Author", "/Creator", "/CreationDate", "/ModDate"} >= set(pdf.trailer.Info.keys())


def test_one_output_intent_says_what_the_colours_mean():
    for name in ("small", "with attachments allowed", "as typeset"):
        with pikepdf.open(BytesIO(archive(name))) as pdf:
            (intent,) = pdf.Root.OutputIntents
            assert (str(intent.S), int(intent.DestOutputProfile.N)) == ("/GTS_PDFA1", 3)
            profile = ImageCms.ImageCmsProfile(BytesIO(intent.DestOutputProfile.read_bytes()))
            assert profile.profile.xcolor_space.strip() == "RGB"
    with pikepdf.open(BytesIO(archive("in inks"))) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert (str(intent.S), str(intent.OutputConditionIdentifier)) == ("/GTS_PDFA1", "FOGRA39")
        assert intent.DestOutputProfile.read_bytes() == resource("profiles", "FOGRA39L_coated.icc").read_bytes()


def test_colours_are_those_of_the_output_intent_or_carry_their_own_profile(pdf: pikepdf.Pdf):
    (intent,) = pdf.Root.OutputIntents
    names = {str(each) for each in everything(pdf) if isinstance(each, pikepdf.Name)}
    assert ("/DeviceRGB" if intent.DestOutputProfile.N == 4 else "/DeviceCMYK") not in names


def test_nothing_moves_and_nothing_hides(pdf: pikepdf.Pdf):
    forbidden = {"/JS", "/AA", "/TR", "/HTP", "/OPI", "/Alternates", "/PS", "/EF", "/XFA"}
    for each in everything(pdf):
        if isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
            assert not forbidden & set(each.keys())
            assert "/LZWDecode" not in str(each.get("/Filter"))
            assert each.get("/S") not in ("/JavaScript", "/Launch", "/Movie", "/Sound", "/ResetForm", "/ImportData")
            assert not each.get("/Interpolate", False)
            if each.get("/Subtype") == "/Link":
                assert int(each.F) & 0b100  # printed
                assert not int(each.F) & 0b100011  # and never hidden
    assert not {"/AcroForm", "/OpenAction", "/AA"} & set(pdf.Root.keys())
    assert not pdf.is_encrypted


def test_all_fonts_are_embedded_subset_and_can_be_read_back(pdf: pikepdf.Pdf):
    fonts = [each for each in everything(pdf) if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font"]
    assert len([each for each in fonts if "/FontDescriptor" in each]) >= 8
    for font in fonts:
        if font.Subtype == "/Type0":
            assert "/ToUnicode" in font
        else:
            assert {"/FontFile2", "/FontFile3"} & set(font.FontDescriptor.keys())
            assert str(font.FontDescriptor.FontName)[7] == "+"


def test_words_and_tags_are_those_of_the_preview(data: bytes, office: bytes, pdf: pikepdf.Pdf):
    assert pages_of(data) == pages_of(office)
    with pikepdf.open(BytesIO(office)) as before:
        assert tags(pdf) == tags(before)
    assert pdf.Root.MarkInfo.Marked
    assert str(pdf.Root.Lang) == "nl"


@pytest.mark.parametrize("name", [*ARCHIVES, "drukker"])
def test_a_screen_reader_says_article_after_article(name: str, finish: Callable[[str], bytes]):
    said = _letters(read_aloud(finish(name) if name == "drukker" else archive(name)))
    told: list[tuple[int, int, str]] = []
    for story in SAMPLE.stories:
        starts = [_letters(plain(each.children))[:24] for each in story.body.blocks if isinstance(each, Paragraph)]
        places = [said.find(start) for start in starts if start]
        assert -1 not in places, story.id
        assert places == sorted(places), story.id
        headline = said.rfind(_letters(plain(story.title)), 0, places[0])
        assert headline >= 0, story.id
        told.append((headline, places[-1], story.id))
    for (_, end, story), (start, _, following) in pairwise(sorted(told)):
        assert end < start, (story, following)


def _letters(text: str) -> str:
    return "".join(each for each in text.casefold() if each.isalpha())


def test_nothing_that_an_article_says_keeps_it_from_an_archive():
    texts = [*TEXTS, "\ue000 eigen teken", "\U000e0041 onzichtbaar", "teken\x00 en \ufffe geen teken", "عربي 漢字 😀"]
    body = "\n\n".join(f"{text} `{text}`" for text in texts)
    data = exported(make_edition([make_article(title=texts[0], lead=texts[-1], body=body)]), "scherm", {})
    with pikepdf.open(BytesIO(data)) as pdf:
        assert pdf.Root.OutputIntents


def test_what_an_archive_cannot_hold_is_told_in_words(tmp_path: Path):
    style = HouseStyle.load("classic")
    folder = tmp_path / "eigen"
    shutil.copytree(style.folder, folder)
    look = (folder / "look.typ").read_text("utf-8")
    drawing = "#let nameplate-look(n) = {\n  place(top, rect(fill: gradient.conic(red, blue)))"
    (folder / "look.typ").write_text(look.replace("#let nameplate-look(n) = {", drawing), encoding="utf-8")
    job = ExportJob(make_edition(), replace(style, folder=folder), preset="scherm")
    with pytest.raises(ExportError, match=r"cannot be PDF/A-2a: the PDF contains PostScript code"):
        PdfExporter(PictureExaminer()).render(job, quiet)
