"""What the plates print, read back from the operators of finished pages by a small interpreter of its own."""

from collections.abc import Callable, Iterator
from io import BytesIO
from math import sqrt
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from msgspec.structs import replace

from redactie.cli.commands.opening import open_edition
from redactie.export.exporter import ExportJob
from redactie.export.pdf import PdfExporter
from redactie.export.print.finish import finished
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.styles.style import HouseStyle
from redactie.model.preset import built_in_presets
from tests.export.print.conftest import NOW, Finish, quiet
from tests.export.print.judging import everything, pages_of
from tests.support.editions import sample_folders

Open = Callable[[bytes], pikepdf.Pdf]
Typeset = Callable[[str], bytes]
Press = Callable[[bytes], bytes]

SPOT = "PANTONE 286 C"
_PAINTS = frozenset(("Tj", "TJ", "'", '"', "S", "s", "B", "b", "f", "f*", "F", "sh", "Do"))


def painted(pdf: pikepdf.Pdf) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every operator on the pages and in their drawings that paints, with the state in which it does."""
    for page in pdf.pages:
        yield from _painted(page.obj, page.resources, {"scale": 1.0, "w": 1.0, "over": False, "k": (), "K": ()})


def _painted(content: Any, resources: Any, state: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    kept: list[dict[str, Any]] = []
    for instruction in pikepdf.parse_content_stream(content):
        operator, operands = str(instruction.operator), instruction.operands
        if operator == "q":
            kept.append(state)
        elif operator == "Q":
            state = kept.pop()
        elif operator in _PAINTS:
            yield operator, state
            if operator == "Do" and (each := resources.XObject[str(operands[0])]).Subtype == "/Form":
                yield from _painted(each, each.get("/Resources", resources), state)
        else:
            state = state | _set(operator, operands, resources, state)


def _set(operator: str, operands: Any, resources: Any, state: dict[str, Any]) -> dict[str, Any]:
    """Return what an operator sets of the state."""
    match operator:
        case "cm":
            a, b, c, d, _, _ = (float(each) for each in operands)
            return {"scale": state["scale"] * sqrt(abs(a * d - b * c))}
        case "w":
            return {"w": float(operands[0])}
        case "k" | "K":
            return {operator: tuple(float(each) for each in operands)}
        case "cs" | "CS":
            return {"k" if operator == "cs" else "K": str(operands[0])}
        case "gs" if "/op" in (graphics := resources.ExtGState[str(operands[0])]):
            return {"over": (bool(graphics.OP), bool(graphics.op), int(graphics.OPM)) == (True, True, 1)}
        case _:
            return {}


def test_black_letters_overprint_and_nothing_else_does(finish: Finish, opened: Open):
    seen = list(painted(opened(finish("drukker"))))
    black = [state["over"] for operator, state in seen if operator in ("Tj", "TJ") and state["k"] == (0, 0, 0, 1)]
    others = [state["over"] for operator, state in seen if operator not in ("Tj", "TJ") or state["k"] != (0, 0, 0, 1)]
    assert len(black) > 1000
    assert all(black)
    assert len(others) > 40
    assert not any(others)


def test_black_letters_on_a_tint_let_the_tint_stay_below_them(typeset: Typeset, press: Press, opened: Open):
    source = '#rect(fill: rgb("#1f6fb2"))[Zwart #text(fill: white)[wit] #text(fill: red)[rood]]'
    shown = [
        (state["k"], state["over"]) for operator, state in painted(opened(press(typeset(source)))) if operator == "TJ"
    ]
    assert shown[0] == ((0, 0, 0, 1), True)
    assert [over for _, over in shown[1:]] == [False] * (len(shown) - 1)
    assert shown[1][0] == (0, 0, 0, 0)


def test_no_line_is_too_thin_for_a_plate_wherever_it_stands(
    typeset: Typeset, press: Press, opened: Open, tmp_path: Path
):
    (tmp_path / "lines.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><g opacity="0.5"><path d="M0 0L99 99" '
        'stroke="#00f"/><path d="M9 0L99 9" stroke="#00f" stroke-width="0.01"/></g></svg>',
        encoding="utf-8",
    )
    before = typeset(
        "#line(length: 3cm, stroke: 0.05pt)\n#line(length: 3cm, stroke: 0.4pt)\n"
        '#image("lines.svg", width: 6pt, alt: "lijnen")'
        "\n#rect(width: 2cm, height: 1cm, fill: tiling(size: (5pt, 5pt), line(length: 3pt, stroke: 0.1pt)))"
    )
    assert min(_widths(opened(before))) < 0.06
    widths = _widths(opened(press(before)))
    assert min(widths) == pytest.approx(0.25, abs=0.001)
    assert max(widths) == pytest.approx(0.4, abs=0.001)


def _widths(pdf: pikepdf.Pdf) -> list[float]:
    tiles = [each for each in pdf.objects if isinstance(each, pikepdf.Stream) and each.get("/PatternType") == 1]
    start = {"scale": 1.0, "w": 1.0, "over": False, "k": (), "K": ()}
    seen = [*painted(pdf), *(found for tile in tiles for found in _painted(tile, tile.Resources, start))]
    return [state["w"] * state["scale"] for operator, state in seen if operator in ("S", "s", "B", "b")]


def spotted(**values: object) -> bytes:
    preset = built_in_presets()["drukker"].with_value("spot", SPOT)
    for name, value in values.items():
        preset = preset.with_value(name, value)
    edition = open_edition(sample_folders().issue).edition
    edition = replace(edition, publication=replace(edition.publication, presets={"drukker": preset}, style="compact"))
    return PdfExporter(PictureExaminer()).render(
        ExportJob(edition, HouseStyle.load("compact"), preset="drukker"), quiet
    )


def test_the_accent_is_printed_in_an_ink_of_its_own_with_inks_that_stand_in_for_it(opened: Open):
    pdf = opened(spotted())
    inks = [
        each
        for each in everything(pdf)
        if isinstance(each, pikepdf.Array) and len(each) == 4 and each[0] == "/Separation" and each[1] != "/All"
    ]
    assert {str(each[1]) for each in inks} == {f"/{SPOT}"}
    for each in inks:
        assert each[2] == "/DeviceCMYK"
        assert [float(part) for part in each[3].C0] == [0, 0, 0, 0]
        mixed = [float(part) for part in each[3].C1]
        assert mixed != [0, 0, 0, 1]
        assert max(mixed[:3]) > 0.5
    seen = list(painted(pdf))
    shown = [state["k"] for operator, state in seen if operator in ("Tj", "TJ")]
    assert shown.count("/Spot") > 20
    assert shown.count((0, 0, 0, 1)) > shown.count("/Spot")
    coloured = [colour for colour in shown if isinstance(colour, tuple) and any(colour[:3])]
    assert not coloured  # this style is of black and one colour
    assert not any(state["over"] for _, state in seen if state["k"] == "/Spot")


def test_a_spot_ink_goes_into_an_archive_too(opened: Open):
    pdf = opened(spotted(standard="pdf/a-2a"))
    assert any(isinstance(each, pikepdf.Name) and str(each) == f"/{SPOT}" for each in everything(pdf))


def test_without_a_name_there_is_no_spot_ink(finish: Finish, opened: Open):
    names = {
        str(each[1])
        for each in everything(opened(finish("drukker")))
        if isinstance(each, pikepdf.Array) and len(each) == 4 and each[0] == "/Separation"
    }
    assert names == {"/All"}


def test_a_spot_ink_moves_nothing(office: bytes):
    preset = built_in_presets()["drukker"].with_value("spot", SPOT)
    accent = HouseStyle.load("classic").tokens.colours.accent
    assert pages_of(finished(office, preset, Path(), NOW, quiet, accent)) == pages_of(office)
    with pikepdf.open(BytesIO(finished(office, preset, Path(), NOW, quiet, accent))) as pdf:
        assert pdf.check_pdf_syntax() == []
