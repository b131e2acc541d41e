"""Rewrites the operators of a content stream that choose a colour, so that all of them choose inks."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct
from pikepdf import ContentStreamInlineImage, ContentStreamInstruction, Object, Operator
from pikepdf import parse_content_stream as parse
from pikepdf import unparse_content_stream as unparse

from redactie.export.print.inks import Inks
from redactie.export.print.spaces import Space, UnprintableError, space_of
from redactie.model.message import message

_Instruction = ContentStreamInstruction

_DEVICE = {"g": Space.GREY, "rg": Space.RGB, "k": Space.CMYK}
_CHOOSE = "cs"
_COLOURS = frozenset({"g", "G", "rg", "RG", "k", "K", "cs", "CS", "sc", "SC", "scn", "SCN"})
_BLACK = (0.0, 0.0, 0.0, 1.0)  # with which every colour space begins


class _Chosen(Struct, frozen=True):
    """The colour spaces of surfaces and lines."""

    fill: Space = Space.GREY
    line: Space = Space.GREY


def in_inks(content: Object, spaces: Mapping[str, Any], inks: Inks) -> bytes:
    """Return a content stream that draws the same in inks. Raises UnprintableError.

    `spaces` are the colour spaces that its resources give a name. It is parsed and written again operator by operator:
    what is text stays text, whatever it says.
    """
    return unparse(list(_rewritten(parse(content), spaces, inks)))


def _rewritten(instructions: Sequence[Any], spaces: Mapping[str, Any], inks: Inks) -> Iterator[_Instruction]:
    chosen, kept = _Chosen(), list[_Chosen]()
    for instruction in instructions:
        if isinstance(instruction, ContentStreamInlineImage):
            raise UnprintableError(message("a picture within the drawing"))
        operator = str(instruction.operator)
        if operator == "q":
            kept.append(chosen)
        elif operator == "Q" and kept:
            chosen = kept.pop()
        if operator not in _COLOURS:
            yield instruction
            continue
        space, rewritten = _colour(instruction, operator, chosen, spaces, inks)
        chosen = _Chosen(chosen.fill, space) if operator.isupper() else _Chosen(space, chosen.line)
        yield rewritten


def _colour(
    instruction: _Instruction, operator: str, chosen: _Chosen, spaces: Mapping[str, Any], inks: Inks
) -> tuple[Space, _Instruction]:
    """Return the colour space that is chosen after the instruction, and the instruction for inks."""
    small, lines = operator.lower(), operator.isupper()
    operands = instruction.operands
    if small == _CHOOSE:
        space = space_of(spaces.get(str(operands[0]), str(operands[0])))
        special = space in (Space.PATTERN, Space.SPOT)
        return space, instruction if special else _ink(_BLACK, lines)
    space = _DEVICE.get(small) or (chosen.line if lines else chosen.fill)
    if space in (Space.PATTERN, Space.SPOT):
        return space, instruction
    return space, _ink(_mixed([float(each) for each in operands], space, inks), lines)


def _mixed(parts: Sequence[float], space: Space, inks: Inks) -> Sequence[float]:
    if len(parts) != space.value:
        raise UnprintableError(message("a colour that is written wrong"))
    if space is Space.CMYK:
        return parts
    red, green, blue = parts if space is Space.RGB else [*parts] * 3
    return inks.colour(red, green, blue)


def _ink(parts: Sequence[float], lines: bool) -> _Instruction:
    return _Instruction([round(part, 4) for part in parts], Operator("K" if lines else "k"))
