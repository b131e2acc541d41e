"""Nothing that an article holds can break the file for the press."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from redactie.export.exporter import ExportJob
from redactie.export.pdf import PdfExporter
from redactie.export.print.inks import Inks
from redactie.export.print.operators import Rewriter
from redactie.export.print.palettes import Press
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.styles.style import HouseStyle
from redactie.model.article import Article, Picture
from redactie.resources import resource
from redactie.text.edition import Edition, Folders
from tests.export.print.conftest import quiet
from tests.export.print.judging import colour_operators, drawn, everything, pages_of
from tests.support.editions import make_article, make_edition

STYLE = HouseStyle.load("classic")
INKS = Inks.load(resource("profiles", "FOGRA39L_coated.icc"))

TEXTS = [
    "Q Q Q 1 0 0 rg (rood) Tj EMC EMC",
    r") Tj ET Q 1 0 0 RG \) \( \\ \001 (",
    "/c0 cs 1 0 0 scn BI /W 1 /H 1 ID x EI",
    "endstream endobj trailer << /Root 1 0 R >> %%EOF",
    "%PDF-1.4 % een opmerking << >> [ ] { } <00>",
    "‘Aanhalingen’ – ﬁ ĳ Ĳ é ü ñ ß € … \u00ad zacht\u00a0vast",
]


def exported(edition: Edition, preset: str) -> bytes:
    job = ExportJob(edition, STYLE, preset=preset)
    return PdfExporter(PictureExaminer()).render(job, quiet)


@pytest.mark.parametrize("preset", ["drukker", "scherm"])
def test_texts_that_are_operators_stay_texts(preset: str):
    body = "\n\n".join(f"{text} `{text}`" for text in TEXTS)
    edition = make_edition([make_article(title=TEXTS[0], lead=TEXTS[1], body=body)])
    before = exported(edition, "kantoor")
    assert "1 0 0 rg (rood) Tj" in " ".join(page.text for page in pages_of(before)).replace("\r\n", " ")
    assert pages_of(exported(edition, preset)) == pages_of(before)


@given(st.lists(st.binary(max_size=40), max_size=6))
def test_every_string_of_bytes_is_shown_as_it_was(texts: list[bytes]):
    shown = [([pikepdf.String(text)], pikepdf.Operator("Tj")) for text in texts]
    content = pikepdf.unparse_content_stream([([1, 0, 0], pikepdf.Operator("rg")), *shown])
    with pikepdf.new() as pdf:
        again = pdf.make_stream(Rewriter(Press(INKS)).rewritten(pdf.make_stream(content), {}))
        instructions = pikepdf.parse_content_stream(again)
    assert [str(each.operator) for each in instructions] == ["k", *(["Tj"] * len(texts))]
    assert [bytes(each.operands[0]) for each in instructions[1:]] == texts


def photograph(mode: str, form: str, **wishes: object) -> bytes:
    out = BytesIO()
    Image.linear_gradient("L").resize((900, 600)).convert(mode).save(out, form, **wishes)
    return out.getvalue()


def see_through() -> bytes:
    out = BytesIO()
    image = Image.new("RGBA", (900, 600), (31, 111, 178, 255))
    image.putalpha(Image.linear_gradient("L").resize((900, 600)))
    image.save(out, "PNG")
    return out.getvalue()


def one_pixel() -> bytes:
    out = BytesIO()
    Image.new("RGB", (1, 1), "red").save(out, "PNG")
    return out.getvalue()


PICTURES: dict[str, Callable[[], bytes]] = {
    "grey.jpg": lambda: photograph("L", "JPEG"),
    "progressive.jpg": lambda: photograph("RGB", "JPEG", progressive=True),
    "inks.jpg": lambda: photograph("CMYK", "JPEG"),
    "rotten-profile.jpg": lambda: photograph("RGB", "JPEG", icc_profile=b"niets dan onzin" * 20),
    "lab-profile.jpg": lambda: photograph(
        "RGB", "JPEG", icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    ),
    "two-colours.png": lambda: photograph("1", "PNG"),
    "palette.png": lambda: photograph("P", "PNG"),
    "grey.png": lambda: photograph("L", "PNG"),
    "sixteen.png": lambda: photograph("I;16", "PNG"),
    "see-through.png": see_through,
    "one-pixel.png": one_pixel,
}


@pytest.fixture(params=PICTURES)
def pictured(request: pytest.FixtureRequest, tmp_path: Path) -> Edition:
    (tmp_path / request.param).write_bytes(PICTURES[request.param]())
    article: Article = make_article(image=Picture(source=request.param, alt="proef"), authors=())
    return make_edition([article], folders=Folders(tmp_path, tmp_path))


def test_every_picture_that_the_preview_shows_is_printed(pictured: Edition, opened: Callable[[bytes], pikepdf.Pdf]):
    before = drawn(exported(pictured, "kantoor"), 0)
    data = exported(pictured, "drukker")
    pdf = opened(data)
    names = {str(each) for each in everything(pdf) if isinstance(each, pikepdf.Name)}
    assert not names & {"/DeviceRGB", "/CalRGB", "/ICCBased", "/Indexed"}
    assert colour_operators(pdf) == {"k", "K", "CS /Registration", "SCN"}
    after = drawn(data, 0).crop((26, 26, 26 + before.width, 26 + before.height))
    assert [_shade(before, row) for row in (0.3, 0.4)] == pytest.approx(
        [_shade(after, row) for row in (0.3, 0.4)], abs=45
    )


def _shade(page: Image.Image, row: float) -> float:
    """Return how light a strip across the page is."""
    strip = page.convert("L").crop((0, round(row * page.height), page.width, round(row * page.height) + 4))
    return sum(strip.tobytes()) / len(strip.tobytes())


def test_every_picture_that_the_preview_shows_is_on_the_screen(pictured: Edition):
    before, after = exported(pictured, "kantoor"), exported(pictured, "scherm")
    assert len(after) <= len(before) * 1.05
    shades = [[_shade(drawn(data, 0), row) for row in (0.3, 0.4)] for data in (before, after)]
    assert shades[0] == pytest.approx(shades[1], abs=6)
