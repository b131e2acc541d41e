"""Lines on the pages that are too thin to print, read from what is printed: also those within drawings."""

from collections.abc import Iterator
from io import BytesIO
from math import sqrt
from typing import Any

from msgspec import Struct

_STROKES = frozenset({"S", "s", "B", "B*", "b", "b*"})
_DEEPEST = 12
_TRIFLE = 1e-3


class ThinLine(Struct, frozen=True):
    """A thin line: its page from 1, where its drawing begins, in points from the top left, and its width in points."""

    page: int
    x: float
    y: float
    width: float


class _State(Struct, frozen=True):
    """Where units lie on the page and how long they are, in points; `width` is that of lines, in units."""

    x: float
    y: float
    unit: float = 1.0
    width: float = 1.0


def thin_lines(pdf: bytes, least: float) -> tuple[ThinLine, ...]:
    """Return the lines of a PDF that are thinner than so many points, one for every place and width."""
    from pikepdf import Pdf  # only now: most who lay out pages never ask

    with Pdf.open(BytesIO(pdf)) as document:
        found = {
            ThinLine(number, round(state.x, 1), round(height - state.y, 1), round(state.width * state.unit, 3))
            for number, page in enumerate(document.pages, 1)
            for height in (float(page.mediabox[3]),)
            for state in _strokes(page.obj, page.resources, _State(0.0, 0.0), 0)
            if state.width * state.unit < least - _TRIFLE
        }
    return tuple(sorted(found, key=lambda line: (line.page, line.y, line.x, line.width)))


def _strokes(content: Any, resources: Any, state: _State, depth: int) -> Iterator[_State]:
    """Yield the state of every line that is drawn."""
    from pikepdf import parse_content_stream

    kept: list[_State] = []
    for instruction in parse_content_stream(content, "q Q cm w Do S s B B* b b*"):
        operator, operands = str(instruction.operator), instruction.operands
        if operator == "q":
            kept.append(state)
        elif operator == "Q":
            state = kept.pop() if kept else state
        elif operator == "cm":
            state = _moved(state, [float(each) for each in operands])
        elif operator == "w":
            state = _State(state.x, state.y, state.unit, float(operands[0]))
        elif operator in _STROKES:
            yield state
        elif operator == "Do" and depth < _DEEPEST:
            drawing = resources.get("/XObject", {}).get(str(operands[0]))
            if drawing is not None and drawing.get("/Subtype") == "/Form":
                yield from _strokes(drawing, drawing.get("/Resources", {}), state, depth + 1)


def _moved(state: _State, matrix: list[float]) -> _State:
    a, b, c, d, x, y = matrix
    # Pages turn their drawings upside down once, at the outermost step: there the place is told.
    outermost = state.unit == 1.0 and state.x == state.y == 0.0
    place = (x, y) if outermost else (state.x, state.y)
    return _State(*place, state.unit * sqrt(abs(a * d - b * c)), state.width)
