import io
import uuid
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from msgspec.structs import replace

from redactie.export.docx.exporter import DocxExporter
from redactie.export.docx.fonts import FontCache
from redactie.export.exporter import ExportJob
from redactie.layout.styles.choice import choose_style, load_style
from redactie.layout.styles.fonts import faces
from redactie.layout.styles.style import HouseStyle
from redactie.text.edition import Folders
from tests.export.docx.documents import Opened, document_of, silent
from tests.support.editions import make_article, make_edition
from tests.support.fonts import own_font

SANS = faces("Source Sans 3", ())[False, False]


@pytest.fixture(scope="module")
def opened() -> Opened:
    return document_of(make_edition([make_article()]))


def test_a_family_that_serves_several_purposes_is_there_once():
    job = ExportJob(make_edition([make_article()]), HouseStyle.load("modern"))
    opened = Opened(DocxExporter().render(job, silent))
    assert opened.all("//w:font/@w:name", opened.part("fontTable")) == ["Source Sans 3", "Source Code Pro"]


def test_a_font_is_only_covered_at_its_start():
    font, plain = FontCache().get(SANS), SANS.path.read_bytes()
    assert font[:32] != plain[:32]
    assert font[32:] == plain[32:]


def test_a_font_is_read_once():
    cache = FontCache()
    assert cache.get(SANS) is cache.get(SANS)


def embedded(opened: Opened) -> dict[str, set[str]]:
    """Return the names of the families in the fonts that a document carries, by the name that it gives them."""
    fonts: dict[str, set[str]] = {}
    for font in opened.all("//w:font", opened.part("fontTable")):
        for each in opened.all("w:*[@r:id]", font):
            identifier, key = opened.all("@r:id", each)[0], opened.all("@w:fontKey", each)[0]
            data = opened.archive.read(f"word/{opened.relation(identifier, 'fontTable')}")
            cover = uuid.UUID(key).bytes[::-1] * 2
            uncovered = bytes(a ^ b for a, b in zip(data, cover, strict=False)) + data[32:]
            family = str(TTFont(io.BytesIO(uncovered), lazy=True)["name"].getDebugName(1))
            fonts.setdefault(opened.all("@w:name", font)[0], set()).add(family)
    return fonts


def test_every_font_of_the_styles_is_in_the_document_and_its_key_opens_it(opened: Opened):
    fonts = embedded(opened)
    assert all(families == {name} for name, families in fonts.items())
    used = set(opened.all("//w:rFonts/@w:ascii", opened.part("styles")))
    assert used <= set(fonts)


def test_a_font_names_another_one_for_machines_that_show_no_fonts_from_documents(opened: Opened):
    names = opened.all("//w:font/w:altName/@w:val", opened.part("fontTable"))
    assert names == ["Georgia", "Georgia", "Calibri", "Consolas"]


def test_the_document_keeps_its_fonts_when_word_saves_it(opened: Opened):
    assert opened.all("//w:embedTrueTypeFonts", opened.part("settings"))
    assert HouseStyle.load("classic").tokens.fonts.body in opened.all("//w:font/@w:name", opened.part("fontTable"))


def in_own_fonts(folder: Path) -> Opened:
    tokens = '[fonts]\nbody = "Source Sans 3"\nheadline = "Eigen Letter"\nsans = "Eigen Dicht"\n'
    (folder / "style" / "tokens.toml").write_text(tokens, encoding="utf-8")
    edition = make_edition([make_article()], folders=Folders(folder, folder))
    choice = choose_style(edition)
    assert choice.problems == ()
    return Opened(DocxExporter().render(ExportJob(edition, choice.style), silent))


def test_fonts_of_the_publication_are_in_the_document_if_their_maker_allows_that(tmp_path: Path):
    own_font(tmp_path)
    own_font(tmp_path, face="Bold")
    own_font(tmp_path, "Eigen Dicht", restricted=True)
    opened = in_own_fonts(tmp_path)
    assert embedded(opened) == {name: {name} for name in ("Source Sans 3", "Eigen Letter", "Source Code Pro")}
    names = {
        opened.all("@w:name", font)[0]: (opened.all("w:altName/@w:val", font)[0], len(opened.all("w:*[@r:id]", font)))
        for font in opened.all("//w:font", opened.part("fontTable"))
    }
    assert names["Eigen Dicht"] == ("Calibri", 0)
    assert names["Eigen Letter"] == ("Georgia", 2)
    heading = opened.all("//w:style[@w:styleId='Heading1']//w:rFonts/@w:ascii", opened.part("styles"))
    assert heading == ["Eigen Letter"]


def test_outlines_that_word_cannot_read_are_not_in_the_document(tmp_path: Path):
    own_font(tmp_path)
    style = load_style("classic", tmp_path).style
    (face,) = style.own_fonts
    tokens = replace(style.tokens, fonts=replace(style.tokens.fonts, sans=face.family))
    for outlines, names in ((True, {"Eigen Letter"}), (False, set[str]())):
        drawn = replace(style, tokens=tokens, own_fonts=(replace(face, outlines=outlines),))
        opened = Opened(DocxExporter().render(ExportJob(make_edition([make_article()]), drawn), silent))
        assert embedded(opened).get("Eigen Letter", set()) == names
