import io
import uuid

import pytest
from fontTools.ttLib import TTFont

from redactie.export.docx.exporter import DocxExporter
from redactie.export.docx.fonts import FontCache
from redactie.export.exporter import ExportJob
from redactie.layout.style import HouseStyle
from redactie.resources import resource
from tests.export.docx.documents import Opened, document_of, silent
from tests.support.editions import make_article, make_edition


@pytest.fixture(scope="module")
def opened() -> Opened:
    return document_of(make_edition([make_article()]))


def test_a_family_that_serves_several_purposes_is_there_once():
    job = ExportJob(make_edition([make_article()]), HouseStyle.load("modern"))
    opened = Opened(DocxExporter().render(job, silent))
    assert opened.all("//w:font/@w:name", opened.part("fontTable")) == ["Source Sans 3", "Source Code Pro"]


def test_a_font_is_only_covered_at_its_start():
    name = "SourceSans3-Regular.ttf"
    font, plain = FontCache().get(name), resource("fonts", name).read_bytes()
    assert font[:32] != plain[:32]
    assert font[32:] == plain[32:]


def test_a_font_is_read_once():
    cache = FontCache()
    assert cache.get("SourceSans3-Regular.ttf") is cache.get("SourceSans3-Regular.ttf")


def test_every_font_of_the_styles_is_in_the_document_and_its_key_opens_it(opened: Opened):
    fonts = {}
    for font in opened.all("//w:font", opened.part("fontTable")):
        for embedded in opened.all("w:*[@r:id]", font):
            identifier, key = opened.all("@r:id", embedded)[0], opened.all("@w:fontKey", embedded)[0]
            data = opened.archive.read(f"word/{opened.relation(identifier, 'fontTable')}")
            cover = uuid.UUID(key).bytes[::-1] * 2
            uncovered = bytes(a ^ b for a, b in zip(data, cover, strict=False)) + data[32:]
            family = str(TTFont(io.BytesIO(uncovered), lazy=True)["name"].getDebugName(1))
            fonts.setdefault(opened.all("@w:name", font)[0], set()).add(family)
    assert all(families == {name} for name, families in fonts.items())
    used = set(opened.all("//w:rFonts/@w:ascii", opened.part("styles")))
    assert used <= set(fonts)


def test_a_font_names_another_one_for_machines_that_show_no_fonts_from_documents(opened: Opened):
    names = opened.all("//w:font/w:altName/@w:val", opened.part("fontTable"))
    assert names == ["Georgia", "Georgia", "Calibri", "Consolas"]


def test_the_document_keeps_its_fonts_when_word_saves_it(opened: Opened):
    assert opened.all("//w:embedTrueTypeFonts", opened.part("settings"))
    assert HouseStyle.load("classic").tokens.fonts.body in opened.all("//w:font/@w:name", opened.part("fontTable"))
