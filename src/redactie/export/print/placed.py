"""How large the pictures of a PDF are on the page."""

from collections.abc import Mapping
from math import hypot
from typing import Any

from msgspec import Struct
from pikepdf import Dictionary, Matrix, Name, Object, Pdf
from pikepdf import parse_content_stream as parse


class Placed(Struct, frozen=True):
    """A picture and the largest size at which it stands anywhere, in points."""

    picture: Object
    width: float
    height: float


def placed_pictures(pdf: Pdf) -> Mapping[tuple[int, int], Placed]:
    """Return the pictures that stand on pages or in drawings on them, by their number in the file."""
    found: dict[tuple[int, int], Placed] = {}
    for page in pdf.pages:
        _look(page.obj, page.resources, Matrix(), found, frozenset())
    return found


def _look(
    content: Object,
    resources: Object,
    base: Matrix,
    found: dict[tuple[int, int], Placed],
    within: frozenset[tuple[int, int]],
) -> None:
    matrix, kept = base, list[Matrix]()
    instructions: Any = parse(content, "q Q cm Do")
    for instruction in instructions:
        operator = str(instruction.operator)
        if operator == "q":
            kept.append(matrix)
        elif operator == "Q" and kept:
            matrix = kept.pop()
        elif operator == "cm":
            matrix = Matrix(*(float(each) for each in instruction.operands)) @ matrix
        elif operator == "Do":
            each = resources.get("/XObject", Dictionary())[str(instruction.operands[0])]
            if each.Subtype == Name.Image:
                _note(each, matrix, found)
            elif each.objgen not in within:
                inner = Matrix(each.Matrix) @ matrix if "/Matrix" in each else matrix
                _look(each, each.get("/Resources", Dictionary()), inner, found, within | {each.objgen})


def _note(picture: Object, matrix: Matrix, found: dict[tuple[int, int], Placed]) -> None:
    width, height = hypot(matrix.a, matrix.b), hypot(matrix.c, matrix.d)
    before = found.get(picture.objgen)
    if before is not None:
        width, height = max(width, before.width), max(height, before.height)
    found[picture.objgen] = Placed(picture, width, height)
