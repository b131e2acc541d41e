"""Gradients: their colours along the way are brought into inks, and stay as sharp where two meet as they were."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from pikepdf import Array, Dictionary, Name, Object, Pdf

from redactie.export.print.calculator import program, run
from redactie.export.print.palettes import Palette
from redactie.export.print.spaces import Space, UnprintableError, space_of
from redactie.model.message import message

_Curve = Callable[[Sequence[float]], list[float]]

_ACROSS, _AXIAL, _RADIAL = 1, 2, 3  # the kinds of shadings: over a surface, along a line, between two circles
_SAMPLED, _POWER, _STITCHED, _CALCULATED = 0, 2, 3, 4  # the kinds of functions
_STEPS = 64  # samples along a part that runs through all colours
_LEAST, _MOST = 32, 120  # samples along a side of a surface


class Gradients:
    """Brings shadings into a palette."""

    def __init__(self, pdf: Pdf, palette: Palette) -> None:
        self._pdf = pdf
        self._palette = palette
        self._done: dict[tuple[int, int], Object] = {}

    def separated(self, shading: Any) -> Object:
        """Return a shading in inks. Raises UnprintableError for one of a kind that we do not print.

        The one that is given stays as it is: a mask may need it as well.
        """
        space = space_of(shading.ColorSpace)
        if space is Space.SPOT or shading.ColorSpace == self._palette.device:
            return shading
        kind = int(shading.ShadingType)
        if kind not in (_ACROSS, _AXIAL, _RADIAL):
            raise UnprintableError(message("a gradient over a mesh"))
        if shading.objgen not in self._done or not shading.is_indirect:
            made = self._pdf.make_indirect(Dictionary(dict(shading.items())))
            made.Function = self._over(shading, space) if kind == _ACROSS else self._along(shading.Function, space)
            made.ColorSpace = self._palette.device
            if "/Background" in shading:
                ground = [float(each) for each in shading.Background]
                made.Background = Array(_rounded(self._blended([ground], space)[0]))
            self._done[shading.objgen] = made
        return self._done[shading.objgen]

    def _along(self, function: Any, space: Space) -> Object:
        """Return a function of one number that gives inks."""
        if isinstance(function, Dictionary) and int(function.FunctionType) == _STITCHED:
            parts = [self._pdf.make_indirect(self._along(part, space)) for part in function.Functions]
            return Dictionary(
                FunctionType=_STITCHED,
                Domain=function.Domain,
                Bounds=function.Bounds,
                Encode=function.Encode,
                Functions=Array(parts),
                Range=Array([0, 1] * self._inks),
            )
        curve = _curve(function)
        low, high = _domain(function)[0]
        count = _samples(curve, low, high)
        colours = [curve([low + (high - low) * at / (count - 1)]) for at in range(count)]
        return self._table(colours, space, [low, high], [count])

    def _over(self, shading: Object, space: Space) -> Object:
        """Return a function of two numbers that gives inks."""
        curve = _curve(shading.Function)
        (left, right), (bottom, top) = _domain(shading.Function)
        across, down = (max(_LEAST, min(_MOST, round(abs(size)))) for size in (right - left, top - bottom))
        colours = [
            curve([left + (right - left) * x / (across - 1), bottom + (top - bottom) * y / (down - 1)])
            for y in range(down)
            for x in range(across)
        ]
        return self._table(colours, space, [left, right, bottom, top], [across, down])

    def _table(self, colours: Sequence[Sequence[float]], space: Space, domain: list[float], size: list[int]) -> Object:
        """Return a function that goes from sample to sample."""
        data = bytes(
            round(255 * max(0.0, min(1.0, part))) for colour in self._blended(colours, space) for part in colour
        )
        return self._pdf.make_stream(
            data,
            FunctionType=_SAMPLED,
            Domain=Array(_rounded(domain)),
            Range=Array([0, 1] * self._inks),
            Size=Array(size),
            BitsPerSample=8,
        )

    @property
    def _inks(self) -> int:
        return 4 if self._palette.device == Name.DeviceCMYK else 1

    def _blended(self, colours: Sequence[Sequence[float]], space: Space) -> list[Sequence[float]]:
        if any(len(each) != space.value for each in colours):
            raise UnprintableError(message("a gradient that is written wrong"))
        return self._palette.blend(colours, space)


def _curve(function: Any) -> _Curve:
    """Return a function as one of Python's. Raises UnprintableError for one of a kind that we do not know."""
    if isinstance(function, Array):
        curves = [_curve(each) for each in function]
        return lambda values: [part for curve in curves for part in curve(values)]
    kind = int(function.FunctionType)
    if kind == _POWER:
        return _power(function)
    if kind == _CALCULATED:
        parts = program(function.read_bytes())
        return lambda values: run(parts, values)
    raise UnprintableError(message("a gradient of an unknown kind"))


def _power(function: Any) -> _Curve:
    begin = [float(each) for each in function.get("/C0", [0])]
    end = [float(each) for each in function.get("/C1", [1])]
    power = float(function.N)
    return lambda values: [low + values[0] ** power * (high - low) for low, high in zip(begin, end, strict=True)]


def _domain(function: Any) -> list[tuple[float, float]]:
    numbers = [float(each) for each in (function[0] if isinstance(function, Array) else function).Domain]
    return [(low, high) for low, high in pairwise(numbers)][::2]


def _samples(curve: _Curve, low: float, high: float) -> int:
    """Return how many samples a part needs: the farther its colours go, the more."""
    ends = [curve([low + (high - low) * at / 8]) for at in range(9)]
    way = sum(max(abs(a - b) for a, b in zip(one, other, strict=True)) for one, other in pairwise(ends))
    return 2 + round(_STEPS * min(way, 1.0))


def _rounded(numbers: Sequence[float]) -> list[float]:
    return [round(each, 4) for each in numbers]
