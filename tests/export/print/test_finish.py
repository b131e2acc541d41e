"""The claims of the presets, each measured on the sample."""

from collections.abc import Callable
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageStat

from redactie.export.exporter import ExportError
from redactie.export.print.finish import finished
from redactie.model.preset import built_in_presets
from tests.export.print.conftest import NOW, Finish, quiet
from tests.export.print.judging import colour_operators, drawn, everything, pages_of, tags, text_colours

Open = Callable[[bytes], pikepdf.Pdf]
Typeset = Callable[[str], bytes]
Press = Callable[[bytes], bytes]


def pictures(pdf: pikepdf.Pdf) -> list[pikepdf.Stream]:
    return [each for each in pdf.objects if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"]


def link_count(pdf: pikepdf.Pdf) -> int:
    return sum(len(page.obj.get("/Annots", [])) for page in pdf.pages)


# --- every preset -----------------------------------------------------------------------------------------------------


def test_the_office_gets_the_bytes_of_the_preview(office: bytes, finish: Finish):
    assert finish("kantoor") is office


@pytest.mark.parametrize("preset", ["drukker", "scherm"])
def test_every_character_stands_where_the_preview_has_it(office: bytes, finish: Finish, preset: str):
    before = pages_of(office)
    assert sum(len(page.text) for page in before) > 15_000
    assert pages_of(finish(preset)) == before


@pytest.mark.parametrize("preset", ["drukker", "scherm"])
def test_the_file_is_whole(finish: Finish, opened: Open, preset: str):
    assert opened(finish(preset)).check_pdf_syntax() == []


@pytest.mark.parametrize("preset", ["drukker", "scherm"])
def test_all_fonts_are_embedded_and_only_what_is_used_of_them(finish: Finish, opened: Open, preset: str):
    objects = everything(opened(finish(preset)))
    fonts = [
        each for each in objects if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor"
    ]
    assert len(fonts) >= 8
    assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)
    assert all(str(font.FontName)[7] == "+" and str(font.FontName)[1:7].isupper() for font in fonts)


@pytest.mark.parametrize("preset", ["drukker", "scherm"])
def test_tags_and_reading_order_are_kept(office: bytes, finish: Finish, opened: Open, preset: str):
    before, after = opened(office), opened(finish(preset))
    link = "/Span" if preset == "drukker" else "/Link"  # a press gets no links, so that nothing may be tagged as one
    expected = [(link if kind == "/Link" else kind, number) for kind, number in tags(before)]
    assert len(expected) > 300
    assert tags(after) == expected
    assert after.Root.MarkInfo.Marked
    assert str(after.Root.Lang) == "nl"
    with after.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"


@pytest.mark.parametrize("preset", ["drukker", "scherm"])
def test_pages_look_as_in_the_preview(office: bytes, finish: Finish, preset: str):
    for page in range(6):
        before, after = drawn(office, page), drawn(finish(preset), page)
        left, top = (after.width - before.width) // 2, (after.height - before.height) // 2
        trimmed = after.crop((left, top, left + before.width, top + before.height))
        difference = ImageStat.Stat(ImageChops.difference(before, trimmed)).mean
        assert max(difference) < 16, page


@pytest.mark.parametrize("preset", ["drukker", "scherm"])
def test_the_same_pages_at_the_same_time_are_the_same_bytes(office: bytes, finish: Finish, preset: str):
    assert finished(office, built_in_presets()[preset], Path(), NOW, quiet) == finish(preset)


# --- for the printer --------------------------------------------------------------------------------------------------


def test_the_press_gets_three_millimetres_of_bleed_around_the_trimmed_page(finish: Finish, opened: Open):
    for page in opened(finish("drukker")).pages:
        assert [float(each) for each in page.obj.TrimBox] == pytest.approx([0, 0, 595.2756, 841.8898], abs=0.001)
        assert [float(each) for each in page.obj.BleedBox] == pytest.approx(
            [-8.5039, -8.5039, 603.7795, 850.3937], abs=0.001
        )
        assert [float(each) for each in page.obj.MediaBox] == pytest.approx(
            [-25.5118, -25.5118, 620.7874, 867.4016], abs=0.001
        )
        assert "/CropBox" not in page.obj
        assert "/ArtBox" not in page.obj


def test_crop_marks_are_printed_outside_the_bleed_at_the_edges_of_the_trimmed_page(finish: Finish):
    scale = 4.0
    page = drawn(finish("drukker"), 2, scale)
    outside, bleed = 25.5118 * scale, 8.5039 * scale

    def is_dark(x: float, y: float) -> bool:
        spot = page.crop((round(x) - 3, round(y) - 3, round(x) + 4, round(y) + 4))
        return min(spot.convert("L").tobytes()) < 140

    right, bottom = page.width - outside, page.height - outside
    middle = outside - bleed - 2.5 * 72 / 25.4 * scale
    for x, y in (
        (outside, middle),
        (right, middle),
        (middle, outside),
        (middle, bottom),
        (outside, page.height - middle),
    ):
        assert is_dark(x, y), (x, y)
    frame = page.crop((round(outside - bleed) + 2, round(outside - bleed) + 2, round(right), round(outside)))
    assert frame.getextrema() == ((255, 255),) * 3  # nothing stands in the bleed of this page


def test_what_runs_over_the_edge_of_the_page_is_seen_in_the_bleed(typeset: Typeset, press: Press):
    data = typeset(
        "#set page(width: 100mm, height: 100mm, margin: 10mm)\nWoord.\n"
        '#place(top + left, dx: -20mm, dy: 20mm, rect(width: 60mm, height: 20mm, fill: rgb("#1f6fb2")))'
    )
    page = drawn(press(data), 0, 4.0)
    row = page.height // 2 - 20 * 4
    at = {mm: page.getpixel((round((mm + 9) * 72 / 25.4 * 4), row)) for mm in (-2.5, 5.0)}
    assert at[-2.5] == at[5.0] != (255, 255, 255)


def test_no_colour_is_chosen_in_anything_but_inks(finish: Finish, opened: Open):
    assert colour_operators(opened(finish("drukker"))) == {"k", "K", "CS /Registration", "SCN"}


def test_nothing_in_the_file_for_the_press_is_rgb(finish: Finish, opened: Open):
    pdf = opened(finish("drukker"))
    names = {str(each) for each in everything(pdf) if isinstance(each, pikepdf.Name)}
    assert not names & {"/DeviceRGB", "/CalRGB", "/ICCBased", "/Indexed"}
    assert "/DeviceCMYK" in names


def test_text_is_black_on_the_black_plate_alone(finish: Finish, opened: Open):
    colours = text_colours(opened(finish("drukker")))
    assert colours[0, 0, 0, 1] > 0.8 * sum(colours.values())
    themes = [colour for colour in colours if any(colour[:3])]
    assert 0 < sum(colours[theme] for theme in themes) < 0.06 * sum(colours.values())


def test_pictures_are_in_inks_at_full_size(office: bytes, finish: Finish, opened: Open):
    before, after = pictures(opened(office)), pictures(opened(finish("drukker")))
    assert sorted((int(each.Width), int(each.Height)) for each in after) == sorted(
        (int(each.Width), int(each.Height)) for each in before
    )
    spaces = [str(each.ColorSpace) for each in after]
    masks = [each for each in after if each.ColorSpace == "/DeviceGray"]
    assert spaces.count("/DeviceCMYK") == len(after) - len(masks) == 14
    inks = [pikepdf.PdfImage(each).as_pil_image(apply_mask=False) for each in after if each.ColorSpace == "/DeviceCMYK"]
    assert all(max(_covered(image)) <= 330 for image in inks)


def _covered(image: Image.Image) -> list[float]:
    """Return how much ink lies on top of each other in a small copy, in per cent."""
    return [sum(pixel) / 2.55 for pixel in image.resize((60, 40)).get_flattened_data()]


def test_nothing_lies_over_the_page_for_the_press_and_no_tag_speaks_of_it(office: bytes, finish: Finish, opened: Open):
    before, after = opened(office), opened(finish("drukker"))
    assert link_count(before) > 10
    assert link_count(after) == 0
    kinds = {str(each.get("/Type")) for each in everything(after) if isinstance(each, pikepdf.Dictionary)}
    assert not kinds & {"/OBJR", "/Annot", "/Action"}
    assert "/Link" not in {kind for kind, _ in tags(after)}
    parents = dict(pikepdf.NumberTree(after.Root.StructTreeRoot.ParentTree).items())
    assert set(parents) == {int(page.obj.StructParents) for page in after.pages}


def test_what_cannot_be_brought_into_inks_is_reported_with_its_page(typeset: Typeset, press: Press, opened: Open):
    pdf = opened(typeset("Een.\n#pagebreak()\nTwee."))
    mesh = pdf.make_stream(b"", ShadingType=4, ColorSpace=pikepdf.Name.DeviceRGB)
    pdf.pages[1].resources["/Shading"] = pikepdf.Dictionary(s0=mesh)
    out = BytesIO()
    pdf.save(out)
    with pytest.raises(ExportError) as caught:
        press(out.getvalue())
    assert str(caught.value.what) == (
        "Page 2 holds a gradient over a mesh, which cannot be brought into the inks of a press."
    )


def test_transparent_colours_and_tilings_are_brought_into_inks(typeset: Typeset, press: Press, opened: Open):
    pdf = opened(
        press(
            typeset(
                "Woord.\n#rect(width: 2cm, height: 1cm, fill: red.transparentize(40%))\n"
                "#rect(fill: luma(50%))[grijs]\n#rect(fill: cmyk(10%, 20%, 30%, 0%))[inkt]\n"
                "#rect(width: 2cm, height: 1cm, fill: tiling(size: (5pt, 5pt), square(size: 3pt, fill: red)))"
            )
        )
    )
    assert colour_operators(pdf) - {"cs /Pattern", "scn", "CS /Registration", "SCN"} == {"k"}
    names = {str(each) for each in everything(pdf) if isinstance(each, pikepdf.Name)}
    assert not names & {"/DeviceRGB", "/ICCBased"}


# --- for the screen ---------------------------------------------------------------------------------------------------


def test_the_file_for_the_screen_is_small(office: bytes, finish: Finish):
    assert len(finish("scherm")) < 0.4 * len(office)


def test_links_stay_on_the_screen(office: bytes, finish: Finish, opened: Open):
    before, after = opened(office), opened(finish("scherm"))
    targets = [
        [str(each.A.URI) for page in pdf.pages for each in page.obj.get("/Annots", []) if "/A" in each]
        for pdf in (before, after)
    ]
    assert link_count(after) == link_count(before)
    assert targets[0] == targets[1] != []


def test_pictures_for_the_screen_have_150_pixels_per_inch_at_most_and_keep_their_colours(finish: Finish, opened: Open):
    pdf = opened(finish("scherm"))
    seen = 0
    for page in pdf.pages:
        instructions = pikepdf.parse_content_stream(page)
        for before, instruction in pairwise(instructions):
            if str(instruction.operator) == "Do":
                picture = page.resources.XObject[str(instruction.operands[0])]
                assert str(before.operator) == "cm"
                assert picture.Width / (float(before.operands[0]) / 72) < 150 * 1.1
                assert int(picture.ColorSpace[1].N) == 3
                seen += 1
    assert seen >= 14


def test_boxes_for_the_screen_stay_as_they_are(office: bytes, finish: Finish, opened: Open):
    for before, after in zip(opened(office).pages, opened(finish("scherm")).pages, strict=True):
        assert {key: after.obj.get(key) for key in ("/TrimBox", "/BleedBox")} == {"/TrimBox": None, "/BleedBox": None}
        assert list(after.obj.MediaBox) == list(before.obj.MediaBox)
