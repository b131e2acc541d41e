"""Every key that PDF/X-4 (ISO 15930-7) asks for. No judge of PDF/X was within reach: this stands in for one."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import ImageCms

from redactie.export.exporter import ExportError
from redactie.export.print.finish import finished
from redactie.model.preset import built_in_presets
from redactie.resources import resource
from tests.export.print.conftest import NOW, Finish, quiet
from tests.export.print.judging import everything
from tests.support.editions import sample_folders

PROFILE = resource("profiles", "FOGRA39L_coated.icc")


@pytest.fixture
def pdf(finish: Finish) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(finish("drukker"))) as opened:
        yield opened


def test_one_output_intent_names_the_printing_condition_and_holds_its_profile(pdf: pikepdf.Pdf):
    (intent,) = pdf.Root.OutputIntents
    assert (str(intent.Type), str(intent.S)) == ("/OutputIntent", "/GTS_PDFX")
    assert str(intent.OutputConditionIdentifier) == "FOGRA39"
    assert str(intent.RegistryName) == "http://www.color.org"
    assert str(intent.Info) == "FOGRA39L Coated"
    assert int(intent.DestOutputProfile.N) == 4
    profile = intent.DestOutputProfile.read_bytes()
    assert profile == PROFILE.read_bytes()
    assert ImageCms.ImageCmsProfile(BytesIO(profile)).profile.xcolor_space.strip() == "CMYK"
    assert profile[12:16] == b"prtr"  # of an output device


def test_the_metadata_identify_the_file_and_its_standard(pdf: pikepdf.Pdf):
    with pdf.open_metadata() as metadata:
        assert metadata["{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"] == "PDF/X-4"
        assert metadata["dc:title"].startswith("Maatvast")
        assert metadata["pdf:Trapped"] == "False"
        for date in ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"):
            assert metadata[date] == "2026-12-10T09:30:00+00:00"
        for name in ("xmpMM:DocumentID", "xmpMM:InstanceID"):
            assert re.fullmatch(r"uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", metadata[name])
        assert (metadata["xmpMM:VersionID"], metadata["xmpMM:RenditionClass"]) == ("1", "default")


def test_the_metadata_can_be_read_without_unpacking_them(pdf: pikepdf.Pdf, finish: Finish):
    assert "/Filter" not in pdf.Root.Metadata
    assert b"pdfxid:GTS_PDFXVersion" in finish("drukker")


def test_the_information_of_the_document_says_the_same(pdf: pikepdf.Pdf):
    info = pdf.trailer.Info
    assert str(info.Title).startswith("Maatvast")
    assert info.Trapped == pikepdf.Name("/False")
    assert str(info.CreationDate).startswith("D:20261210093000")
    assert str(info.ModDate).startswith("D:20261210093000")


def test_the_file_is_pdf_1_6_with_an_id_and_no_lock(pdf: pikepdf.Pdf, finish: Finish):
    assert finish("drukker").startswith(b"%PDF-1.6")
    assert "/Version" not in pdf.Root
    assert [len(bytes(each)) > 0 for each in pdf.trailer.ID] == [True, True]
    assert not pdf.is_encrypted


def test_every_page_has_one_box_to_trim_within_the_bleed_within_the_paper(pdf: pikepdf.Pdf):
    for page in pdf.pages:
        trim, bleed, paper = ([float(each) for each in page.obj[f"/{name}Box"]] for name in ("Trim", "Bleed", "Media"))
        assert paper[0] <= bleed[0] <= trim[0] < trim[2] <= bleed[2] <= paper[2]
        assert paper[1] <= bleed[1] <= trim[1] < trim[3] <= bleed[3] <= paper[3]
        assert "/ArtBox" not in page.obj


def test_nothing_that_the_standard_forbids_is_in_the_file(pdf: pikepdf.Pdf):
    for each in everything(pdf):
        if isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
            assert not {"/AA", "/JS", "/OPI", "/TR", "/HTP", "/Alternates", "/PS"} & set(each.keys())
            assert "/LZWDecode" not in str(each.get("/Filter"))
    assert not {"/AcroForm", "/OpenAction", "/AA", "/Names"} & set(pdf.Root.keys())


def test_a_publication_names_a_profile_and_a_condition_of_its_own(
    office: bytes, opened: Callable[[bytes], pikepdf.Pdf], tmp_path_factory: pytest.TempPathFactory
):
    folder = tmp_path_factory.mktemp("blad")
    (folder / "onze-pers.icc").write_bytes(PROFILE.read_bytes())
    preset = built_in_presets()["drukker"].with_value("profile", "onze-pers.icc").with_value("condition", "FOGRA51")
    (intent,) = opened(finished(office, preset, folder, NOW, quiet)).Root.OutputIntents
    assert str(intent.OutputConditionIdentifier) == "FOGRA51"


def test_no_profile_is_read_from_outside_the_publication(office: bytes, tmp_path: Path):
    folder = tmp_path / "blad"
    folder.mkdir()
    (tmp_path / "pers.icc").write_bytes(PROFILE.read_bytes())
    for name in ("../pers.icc", str(tmp_path / "pers.icc"), "onder/../../pers.icc"):
        preset = built_in_presets()["drukker"].with_value("profile", name)
        with pytest.raises(ExportError, match="cannot be read"):
            finished(office, preset, folder, NOW, quiet)


def test_without_the_standard_the_inks_are_there_and_links_stay(office: bytes, opened: Callable[[bytes], pikepdf.Pdf]):
    preset = built_in_presets()["drukker"].with_value("standard", "").with_value("marks", False)
    pdf = opened(finished(office, preset, sample_folders().publication, NOW, quiet))
    assert "/OutputIntents" not in pdf.Root
    assert any("/Annots" in page.obj for page in pdf.pages)
    assert list(pdf.pages[0].obj.MediaBox) == list(pdf.pages[0].obj.BleedBox)
