"""Rewrites the operators of a content stream that choose a colour, so that all of them choose inks.

On a press black letters overprint, so that no paper shows where the plates do not fit; no line is too thin to print.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from math import sqrt
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from pikepdf import ContentStreamInlineImage, ContentStreamInstruction, Name, Object, Operator
from pikepdf import parse_content_stream as parse
from pikepdf import unparse_content_stream as unparse

from redactie.export.print.palettes import BLACK, SPOT, Paint, Palette
from redactie.export.print.spaces import Space, UnprintableError, space_of
from redactie.model.message import message

OVERPRINT, KNOCKOUT = "/Overprint", "/Knockout"  # names of graphics states: print on what lies below, or in its place
THINNEST = 0.25  # points: a thinner line breaks up on a plate

_Instruction = ContentStreamInstruction

_DEVICE = {"g": Space.GREY, "rg": Space.RGB, "k": Space.CMYK}
_CHOOSE = "cs"
_COLOURS = frozenset({"g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN"})
_SHOWS = frozenset({"Tj", "TJ", "'", '"'})
_STROKES = frozenset({"S", "s", "B", "B*", "b", "b*"})
_PRINTS = _SHOWS | _STROKES | {"f", "F", "f*", "sh", "Do"}


class _State(Struct, frozen=True):
    """What the operators so far have set: what `q` keeps and `Q` brings back.

    `fill` and `line` are the colour spaces of surfaces and lines; `black` says that surfaces are of black ink alone,
    `over` that they overprint. `width` is that of lines in units, each `unit` points long.
    """

    fill: Space = Space.GREY
    line: Space = Space.GREY
    black: bool = False
    over: bool = False
    width: float = 1.0
    unit: float = 1.0


class Rewriter:
    """Rewrites content streams by a palette; `used` are the names that the new ones ask of their resources."""

    def __init__(self, palette: Palette, *, press: bool = True) -> None:
        self._palette = palette
        self._press = press
        self.used: set[str] = set()

    def rewritten(self, content: Object, spaces: Mapping[str, Any], unit: float = 1.0) -> bytes:
        """Return a content stream that draws the same in inks. Raises UnprintableError.

        `spaces` are the colour spaces that its resources give a name, `unit` is what its units are on paper, in points.
        It is parsed and written again operator by operator: what is text stays text, whatever it says.
        """
        self.used = set()
        return unparse(list(self._all(parse(content), spaces, _State(unit=unit))))

    def _all(self, instructions: Sequence[Any], spaces: Mapping[str, Any], state: _State) -> Iterator[_Instruction]:
        kept = list[_State]()
        for instruction in instructions:
            if isinstance(instruction, ContentStreamInlineImage):
                raise UnprintableError(message("a picture within the drawing"))
            operator = str(instruction.operator)
            if operator in _COLOURS:
                state, chosen = self._colour(instruction, operator, state, spaces)
                yield from chosen
                continue
            if operator == "q":
                kept.append(state)
            elif operator == "Q" and kept:
                state = kept.pop()
            elif change := _CHANGES.get(operator):
                state = change(state, [float(each) for each in instruction.operands])
            if self._press and operator in _PRINTS:
                over = state.black and operator in _SHOWS
                if over != state.over:
                    state = replace(state, over=over)
                    yield self._named(OVERPRINT if over else KNOCKOUT)
            yield from self._firm(instruction, operator, state)

    def _firm(self, instruction: _Instruction, operator: str, state: _State) -> Iterator[_Instruction]:
        """Yield an instruction; lines that it draws are no thinner than can be printed."""
        thin = self._press and operator in _STROKES and state.unit > 0 and state.width * state.unit < THINNEST - 1e-4
        if thin:
            yield _Instruction([round(THINNEST / state.unit, 5)], Operator("w"))
        yield instruction
        if thin:
            yield _Instruction([state.width], Operator("w"))

    def _named(self, name: str) -> _Instruction:
        self.used.add(name)
        return _Instruction([Name(name)], Operator("gs"))

    def _colour(
        self, instruction: _Instruction, operator: str, state: _State, spaces: Mapping[str, Any]
    ) -> tuple[_State, list[_Instruction]]:
        """Return the state after the instruction, and the instructions for inks."""
        small, lines = operator.lower(), operator.isupper()
        operands = instruction.operands
        if small == _CHOOSE:
            space = space_of(spaces.get(str(operands[0]), str(operands[0])))
            own = space in (Space.PATTERN, Space.SPOT)
            paint = None if own else self._palette.paint(_first(space), space)
        else:
            space = _DEVICE.get(small) or (state.line if lines else state.fill)
            own = space in (Space.PATTERN, Space.SPOT)
            paint = None if own else self._palette.paint(_numbers(list(operands), space), space)
        state = replace(state, line=space) if lines else replace(state, fill=space, black=_is_black(paint))
        return state, [instruction] if paint is None else self._written(paint, lines=lines)

    def _written(self, paint: Paint, *, lines: bool) -> list[_Instruction]:
        parts = [round(part, 4) for part in paint.parts]
        if not paint.spot:
            operator = self._palette.operator
            return [_Instruction(parts, Operator(operator.upper() if lines else operator))]
        self.used.add(SPOT)
        choose, mix = ("CS", "SCN") if lines else ("cs", "scn")
        return [_Instruction([Name(SPOT)], Operator(choose)), _Instruction(parts, Operator(mix))]


def _scaled(state: _State, matrix: Sequence[float]) -> _State:
    if len(matrix) != 6:
        return state
    return replace(state, unit=state.unit * sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])))


_CHANGES: Mapping[str, Callable[[_State, Sequence[float]], _State]] = {
    "w": lambda state, numbers: replace(state, width=numbers[0]) if numbers else state,
    "cm": _scaled,
}


def _first(space: Space) -> Sequence[float]:
    """Return the colour with which a colour space begins: black."""
    return (0.0, 0.0, 0.0, 1.0) if space is Space.CMYK else (0.0,) * space.value


def _numbers(operands: Sequence[Any], space: Space) -> Sequence[float]:
    if len(operands) != space.value:
        raise UnprintableError(message("a colour that is written wrong"))
    return [float(each) for each in operands]


def _is_black(paint: Paint | None) -> bool:
    return paint is not None and not paint.spot and tuple(paint.parts) == BLACK
