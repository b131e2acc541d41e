from collections.abc import Mapping
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from redactie.export.print.inks import Inks
from redactie.export.print.operators import in_inks
from redactie.export.print.spaces import UnprintableError
from redactie.resources import resource

INKS = Inks.load(resource("profiles", "FOGRA39L_coated.icc"))


def rewritten(content: str, spaces: Mapping[str, Any] | None = None) -> str:
    with pikepdf.new() as pdf:
        return " ".join(in_inks(pdf.make_stream(content.encode()), spaces or {}, INKS).decode("latin-1").split())


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
