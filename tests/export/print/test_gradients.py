"""Gradients and masks as the engine writes them, in inks: measured in the file and seen on the page."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageStat

from tests.export.print.judging import colour_operators, drawn, everything

Open = Callable[[bytes], pikepdf.Pdf]
Typeset = Callable[[str], bytes]
Press = Callable[[bytes], bytes]

SHEET = "#set page(width: 60mm, height: 60mm, margin: 5mm)\n"
GRADIENTS = {
    "along a line": "#rect(width: 50mm, height: 40mm, fill: gradient.linear(red, blue))",
    "with a sharp edge": "#rect(width: 50mm, height: 40mm, fill: "
    "gradient.linear((red, 0%), (red, 50%), (blue, 50%), (blue, 100%)))",
    "between circles": "#rect(width: 50mm, height: 40mm, fill: gradient.radial(yellow, green, blue))",
    "around a point": "#rect(width: 50mm, height: 40mm, fill: gradient.conic(..color.map.rainbow))",
    "of greys": "#rect(width: 50mm, height: 40mm, fill: gradient.linear(black, white))",
    "of inks": "#rect(width: 50mm, height: 40mm, fill: gradient.linear(cmyk(100%, 0%, 0%, 0%), yellow, space: cmyk))",
    "that fades": "#rect(width: 50mm, height: 40mm, fill: gradient.linear(red, blue.transparentize(90%)))",
    "of a line": "#line(length: 50mm, stroke: 10mm + gradient.linear(red, blue))",
    "of letters": "#text(size: 40pt, fill: gradient.linear(red, blue))[Letter]",
}
MASKED = """
  <svg xmlns="http://www.w3.org/2000/svg" width="100" height="100">
    <defs>
      <linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>
      <mask id="m"><rect width="100" height="100" fill="#777"/><rect width="40" height="100" fill="white"/></mask>
      <mask id="n"><rect width="100" height="100" fill="url(#g)"/></mask>
      <pattern id="p" width="9" height="9" patternUnits="userSpaceOnUse"><circle r="4" fill="green"/></pattern>
    </defs>
    <rect width="100" height="30" fill="url(#g)"/>
    <rect y="35" width="100" height="20" fill="#1f6fb2" mask="url(#m)"/>
    <rect y="55" width="100" height="20" fill="#b21f6f" mask="url(#n)"/>
    <rect y="75" width="100" height="25" fill="url(#p)" opacity="0.6"/>
    <path d="M0 0 L100 100" stroke="#00f" stroke-width="0.05"/>
  </svg>
"""


@pytest.mark.parametrize("name", GRADIENTS)
def test_a_gradient_is_in_inks_and_looks_as_it_did(typeset: Typeset, press: Press, opened: Open, name: str):
    before = typeset(SHEET + GRADIENTS[name])
    after = press(before)
    pdf = opened(after)
    _is_in_inks(pdf)
    shadings = [
        each
        for each in everything(pdf)
        if isinstance(each, pikepdf.Dictionary | pikepdf.Stream) and "/ShadingType" in each
    ]
    assert shadings
    assert {str(each.ColorSpace) for each in shadings} <= {"/DeviceCMYK", "/DeviceGray"}
    assert any(each.ColorSpace == "/DeviceCMYK" for each in shadings)
    assert _difference(before, after) < 24


def test_a_gradient_of_greys_is_on_the_black_plate_alone(typeset: Typeset, press: Press, opened: Open):
    pdf = opened(press(typeset(SHEET + GRADIENTS["of greys"])))
    samples = [each for each in everything(pdf) if isinstance(each, pikepdf.Stream) and each.get("/FunctionType") == 0]
    assert samples
    for each in samples:
        data = each.read_bytes()
        assert not any(data[at] for at in range(len(data)) if at % 4 != 3)
        blacks = list(data[3::4])
        assert blacks == sorted(blacks, reverse=True)


def test_where_two_colours_meet_they_still_meet_sharply(typeset: Typeset, press: Press):
    page = drawn(press(typeset(SHEET + GRADIENTS["with a sharp edge"])), 0, 4.0)
    row = [page.getpixel((x, page.height // 2)) for x in range(page.width)]
    reds = [pixel for pixel in row if pixel[0] > 150 and pixel[2] < 120]
    blues = [pixel for pixel in row if pixel[2] > 120 and pixel[0] < 100]
    inked = [pixel for pixel in row if min(pixel) < 200 and max(pixel) > 60]
    assert len(inked) - len(reds) - len(blues) <= 4


def test_masks_let_through_as_much_as_before(typeset: Typeset, press: Press, opened: Open, tmp_path: Path):
    (tmp_path / "masks.svg").write_text(MASKED, encoding="utf-8")
    before = typeset(f'{SHEET}#image("masks.svg", width: 50mm, alt: "proef")')
    after = press(before)
    pdf = opened(after)
    _is_in_inks(pdf)
    masks = [
        each.SMask.G
        for each in everything(pdf)
        if isinstance(each, pikepdf.Dictionary) and isinstance(each.get("/SMask"), pikepdf.Dictionary)
    ]
    assert len(masks) >= 2
    assert {str(mask.Group.CS) for mask in masks} == {"/DeviceGray"}
    assert {operator for mask in masks for operator in _chosen(mask)} <= {"g", "cs", "scn"}
    assert _difference(before, after) < 24


def _is_in_inks(pdf: pikepdf.Pdf) -> None:
    names = {str(each) for each in everything(pdf) if isinstance(each, pikepdf.Name)}
    assert not names & {"/DeviceRGB", "/CalRGB", "/ICCBased", "/Indexed"}
    assert colour_operators(pdf) <= {"k", "K", "g", "cs /Pattern", "CS /Pattern", "scn", "SCN", "CS /Registration"}


def _chosen(form: Any) -> set[str]:
    operators = {str(each.operator) for each in pikepdf.parse_content_stream(form)}
    return operators & {"g", "G", "k", "K", "rg", "RG", "cs", "CS", "sc", "SC", "scn", "SCN"}


def _difference(before: bytes, after: bytes) -> float:
    """Return how much the pages differ at most in a channel of 255, on the average of the page."""
    one, other = drawn(before, 0, 2.0), drawn(after, 0, 2.0)
    left, top = (other.width - one.width) // 2, (other.height - one.height) // 2
    trimmed: Image.Image = other.crop((left, top, left + one.width, top + one.height))
    return max(ImageStat.Stat(ImageChops.difference(one, trimmed)).mean)
