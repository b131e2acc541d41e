from collections.abc import Mapping
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from redactie.export.print.inks import Inks
from redactie.export.print.operators import Rewriter
from redactie.export.print.palettes import Light, Palette, Press
from redactie.export.print.spaces import UnprintableError
from redactie.model.colour import Colour
from redactie.resources import resource

INKS = Inks.load(resource("profiles", "FOGRA39L_coated.icc"))
PRESS = Press(INKS)


def rewritten(
    content: str, spaces: Mapping[str, Any] | None = None, palette: Palette = PRESS, unit: float = 1.0
) -> str:
    with pikepdf.new() as pdf:
        rewriter = Rewriter(palette, press=isinstance(palette, Press))
        written = rewriter.rewritten(pdf.make_stream(content.encode()), spaces or {}, unit)
        return " ".join(written.decode("latin-1").split())


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("0 0 0 rg", "0 0 0 1 k"),
        ("0 0 0 RG", "0 0 0 1 K"),
        ("1 1 1 rg", "0 0 0 0 k"),
        ("0 g", "0 0 0 1 k"),
        ("1 G", "0 0 0 0 K"),
        (".1 .2 .3 0 k", "0.1 0.2 0.3 0 k"),
        ("/DeviceRGB cs 1 1 1 sc", "0 0 0 1 k 0 0 0 0 k"),
        ("/DeviceGray CS 1 SCN", "0 0 0 1 K 0 0 0 0 K"),
        ("/DeviceCMYK cs 1 0 0 0 scn", "0 0 0 1 k 1 0 0 0 k"),
        ("1 sc 1 SC", "0 0 0 0 k 0 0 0 0 K"),  # grey, with which every page begins
        ("/Pattern cs /p0 scn", "/Pattern cs /p0 scn"),
        ("1 0 0 1 5 5 cm 3 w 0 0 m 1 1 l S", "1 0 0 1 5 5 cm 3 w 0 0 m 1 1 l S"),
    ],
)
def test_every_way_to_choose_a_colour_becomes_inks(before: str, after: str):
    assert rewritten(before) == after


def test_what_was_chosen_before_a_drawing_returns_after_it():
    kept = rewritten("/DeviceRGB cs q /DeviceGray cs 1 scn Q 1 1 1 scn")
    assert kept == "0 0 0 1 k q 0 0 0 1 k 0 0 0 0 k Q 0 0 0 0 k"


def test_surfaces_and_lines_are_chosen_apart():
    assert rewritten("/DeviceRGB cs /DeviceGray CS 1 1 1 scn 1 SCN") == "0 0 0 1 k 0 0 0 1 K 0 0 0 0 k 0 0 0 0 K"


def test_what_ends_without_having_begun_does_no_harm():
    assert rewritten("Q Q 0 g Q") == "Q Q 0 0 0 1 k Q"


def test_spot_inks_stay():
    spot = Array([Name.Separation, Name("/PANTONE"), Name.DeviceCMYK, Dictionary(FunctionType=2, N=1, Domain=[0, 1])])
    assert rewritten("/s0 cs 0.5 scn", {"/s0": spot}) == "/s0 cs 0.5 scn"


@pytest.mark.parametrize(
    ("content", "spaces"),
    [
        ("/x cs 1 scn", {}),
        ("/x cs 1 scn", {"/x": Array([])}),
        ("/x cs 0 0 0 scn", {"/x": Array([Name.Lab, Dictionary()])}),
        ("/x cs 1 scn", {"/x": Array([Name.Separation, Name("/Eigen"), Name.DeviceRGB, Dictionary()])}),
        ("/x cs /p scn", {"/x": Array([Name.Pattern, Name.DeviceRGB])}),
        ("1 1 rg", {}),
        ("0 0 0 0 0 k", {}),
        ("/DeviceRGB cs 1 scn", {}),
        ("q BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q", {}),
    ],
)
def test_what_we_do_not_print_is_refused(content: str, spaces: Mapping[str, Any]):
    with pytest.raises(UnprintableError):
        rewritten(content, spaces)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("BT (a) Tj ET", "BT (a) Tj ET"),  # of a colour that was chosen before the drawing
        ("0 g BT (a) Tj (b) Tj ET", "0 0 0 1 k BT /Overprint gs (a) Tj (b) Tj ET"),
        ("0 g BT [(a)] TJ ET 0 0 m f", "0 0 0 1 k BT /Overprint gs [ (a) ] TJ ET 0 0 m /Knockout gs f"),
        ("0 g BT (a) Tj 1 g (b) Tj ET", "0 0 0 1 k BT /Overprint gs (a) Tj 0 0 0 0 k /Knockout gs (b) Tj ET"),
        ("0 g q BT (a) Tj ET Q /x Do", "0 0 0 1 k q BT /Overprint gs (a) Tj ET Q /x Do"),
        ("0 0 0 .9 k BT (a) Tj ET", "0 0 0 0.9 k BT (a) Tj ET"),
        ("0 0 .1 1 k BT (a) Tj ET", "0 0 0.1 1 k BT (a) Tj ET"),
    ],
)
def test_letters_of_black_ink_alone_overprint_and_nothing_else_does(before: str, after: str):
    assert rewritten(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("0.1 w 0 0 m 9 9 l S", "0.1 w 0 0 m 9 9 l 0.25 w S 0.1 w"),
        ("0 w 0 0 m 9 9 l S", "0 w 0 0 m 9 9 l 0.25 w S 0 w"),
        ("0.25 w 0 0 m 9 9 l S", "0.25 w 0 0 m 9 9 l S"),
        ("1 w 0.1 0 0 0.1 0 0 cm 0 0 m 9 9 l s", "1 w 0.1 0 0 0.1 0 0 cm 0 0 m 9 9 l 2.5 w s 1 w"),
        ("q 0.1 0 0 0.1 0 0 cm Q 1 w 0 0 m 9 9 l B", "q 0.1 0 0 0.1 0 0 cm Q 1 w 0 0 m 9 9 l B"),
        ("0.1 w 0 0 m 9 9 l f", "0.1 w 0 0 m 9 9 l f"),
        ("0.1 w 0 0 0 0 0 0 cm 0 0 m S", "0.1 w 0 0 0 0 0 0 cm 0 0 m S"),
    ],
)
def test_no_line_is_thinner_than_a_quarter_of_a_point_on_paper(before: str, after: str):
    assert rewritten(before) == after


def test_lines_of_a_drawing_that_stands_small_on_the_page_are_as_firm():
    assert rewritten("1 w 0 0 m 9 9 l S", unit=0.1) == "1 w 0 0 m 9 9 l 2.5 w S 1 w"


SPOTTED = Press(INKS, "PANTONE 286 C", Colour.parse("#1f4e79"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("0.12156863 0.30588236 0.4745098 rg", "/Spot cs 1 scn"),
        ("0.12156863 0.30588236 0.4745098 RG", "/Spot CS 1 SCN"),
        ("0.56078434 0.65294117 0.73725492 rg", "/Spot cs 0.5 scn"),
        ("1 1 1 rg", "0 0 0 0 k"),
        ("0 0 0 rg", "0 0 0 1 k"),
        ("/DeviceRGB cs 0.12156863 0.30588236 0.4745098 sc", "0 0 0 1 k /Spot cs 1 scn"),
    ],
)
def test_the_accent_and_its_tints_are_printed_in_the_spot_ink(before: str, after: str):
    assert rewritten(before, palette=SPOTTED) == after


def test_other_colours_stay_in_the_four_inks():
    for other in ("1 0 0 rg", "0.06 0.15 0.24 rg", "0.12 0.38 0.42 rg"):
        assert rewritten(other, palette=SPOTTED) == rewritten(other) != ""


def test_letters_in_a_spot_ink_do_not_overprint():
    assert rewritten("0.12156863 0.30588236 0.4745098 rg BT (a) Tj ET", palette=SPOTTED).count("gs") == 0


def test_a_mask_keeps_how_light_its_colours_are():
    assert rewritten("0.5 g 1 0 0 rg 0 0 0 1 K 0.1 w 0 0 m S", palette=Light()) == "0.5 g 0.3 g 0 G 0.1 w 0 0 m S"
