"""How large the pictures and drawings of a PDF are on the page."""

from collections.abc import Callable, Mapping
from math import hypot, sqrt
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

    def note(each: Object, matrix: Matrix) -> None:
        if each.Subtype == Name.Image:
            width, height = hypot(matrix.a, matrix.b), hypot(matrix.c, matrix.d)
            if before := found.get(each.objgen):
                width, height = max(width, before.width), max(height, before.height)
            found[each.objgen] = Placed(each, width, height)

    _look_at(pdf, note)
    return found


def drawing_units(pdf: Pdf) -> Mapping[tuple[int, int], float]:
    """Return how many points a unit of each drawing is, where it is drawn smallest, by its number in the file."""
    found: dict[tuple[int, int], float] = {}

    def note(each: Object, matrix: Matrix) -> None:
        if each.Subtype == Name.Form:
            unit = sqrt(abs(matrix.a * matrix.d - matrix.b * matrix.c))
            found[each.objgen] = min(unit, found.get(each.objgen, unit))

    _look_at(pdf, note)
    return found


_Note = Callable[[Object, Matrix], None]


def _look_at(pdf: Pdf, note: _Note) -> None:
    """Tell of everything that stands on a page or within what stands there, with its matrix."""
    for page in pdf.pages:
        _look(page.obj, page.resources, Matrix(), note, frozenset())


def _look(content: Object, resources: Object, base: Matrix, note: _Note, within: frozenset[tuple[int, int]]) -> None:
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
            inner = Matrix(each.Matrix) @ matrix if "/Matrix" in each else matrix
            note(each, inner)
            if each.Subtype == Name.Form and each.objgen not in within:
                _look(each, each.get("/Resources", Dictionary()), inner, note, within | {each.objgen})
