"""What colours become: the inks of a press, a spot ink for one of them, or the light that a mask lets through."""

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct
from pikepdf import Array, Dictionary, Name
from PIL import Image

from redactie.export.print.inks import Cmyk, Inks
from redactie.export.print.spaces import Space
from redactie.model.colour import Colour

SPOT = "/Spot"  # the name of the spot ink among the colour spaces of a page
BLACK: Cmyk = (0.0, 0.0, 0.0, 1.0)

_NEAR = 2.5 / 255  # what lies nearer to a tint of the accent is that tint
_LIGHTEST = 0.04  # a lighter tint is hardly seen: it may as well be one of black


class Paint(Struct, frozen=True):
    """A colour as a page chooses it: the parts of each ink, 0 to 1; of the spot ink when `spot`."""

    parts: Sequence[float]
    spot: bool = False


class Palette(Protocol):
    """Turns the colours of a page into what they are printed or seen through with."""

    @property
    def device(self) -> Name:
        """The colour space of what it gives."""
        ...

    @property
    def operator(self) -> str:
        """The operator that chooses a colour for surfaces."""
        ...

    def paint(self, parts: Sequence[float], space: Space) -> Paint:
        """Return what a colour of a space becomes; the parts are as many as the space has."""
        ...

    def blend(self, colours: Sequence[Sequence[float]], space: Space) -> list[Sequence[float]]:
        """Return what colours become that flow into each other: no step may be seen between two of them."""
        ...

    def picture(self, image: Image.Image, profile: bytes | None) -> Image.Image:
        """Return what a picture becomes; `profile` is its ICC profile, sRGB without one."""
        ...


class Press:
    """Prints in the inks of a press, and the accent of the house style and its tints in its `spot` ink, if any."""

    device = Name.DeviceCMYK
    operator = "k"

    def __init__(self, inks: Inks, spot: str = "", accent: Colour | None = None) -> None:
        self._inks = inks
        self._accent = _parts(accent) if spot and accent else None
        self.spot = spot if self._accent else ""

    @property
    def separation(self) -> Array:
        """The colour space of the spot ink, with the inks that stand in for it where it cannot be printed."""
        mixed = [round(part, 4) for part in self._inks.colour(*self._accent)] if self._accent else list(BLACK)
        tint = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=mixed, N=1)
        return Array([Name.Separation, Name(f"/{self.spot}"), Name.DeviceCMYK, tint])

    def paint(self, parts: Sequence[float], space: Space) -> Paint:
        """Return the inks of a colour, or how much of the spot ink it takes."""
        if space is Space.CMYK:
            return Paint(parts)
        colour = _rgb(parts, space)
        share = self._tint(colour)
        return Paint((share,), spot=True) if share else Paint(self._inks.colour(*colour))

    def blend(self, colours: Sequence[Sequence[float]], space: Space) -> list[Sequence[float]]:
        """Return the inks of colours that flow into each other."""
        if space is Space.CMYK:
            return list(colours)
        return list(self._inks.blend([_rgb(each, space) for each in colours]))

    def picture(self, image: Image.Image, profile: bytes | None) -> Image.Image:
        """Return a picture in inks."""
        return self._inks.picture(image, profile)

    def _tint(self, colour: tuple[float, float, float]) -> float:
        """Return how much of the spot ink on white paper gives a colour, 0 where it does not."""
        if self._accent is None:
            return 0.0
        room = sum((1 - part) ** 2 for part in self._accent)
        share = (
            sum((1 - here) * (1 - full) for here, full in zip(colour, self._accent, strict=True)) / room if room else 0
        )
        off = max(abs(1 - share * (1 - full) - here) for here, full in zip(colour, self._accent, strict=True))
        return round(min(share, 1.0), 3) if off <= _NEAR and share >= _LIGHTEST else 0.0


class Light:
    """Keeps how light colours are and no more, as a mask needs it."""

    device = Name.DeviceGray
    operator = "g"

    def paint(self, parts: Sequence[float], space: Space) -> Paint:
        """Return how light a colour is."""
        return Paint((_light(parts, space),))

    def blend(self, colours: Sequence[Sequence[float]], space: Space) -> list[Sequence[float]]:
        """Return how light each colour is."""
        return [(_light(each, space),) for each in colours]

    def picture(self, image: Image.Image, profile: bytes | None) -> Image.Image:  # noqa: ARG002
        """Return the picture in greys."""
        return image.convert("L")


def _parts(colour: Colour) -> tuple[float, float, float]:
    return colour.red / 255, colour.green / 255, colour.blue / 255


def _rgb(parts: Sequence[float], space: Space) -> tuple[float, float, float]:
    red, green, blue = parts if space is Space.RGB else [*parts] * 3
    return red, green, blue


def _light(parts: Sequence[float], space: Space) -> float:
    """Return how light a colour is, as PDF has it (ISO 32000, 10.4)."""
    if space is Space.CMYK:
        cyan, magenta, yellow, black = parts
        return 1 - min(1.0, 0.3 * cyan + 0.59 * magenta + 0.11 * yellow + black)
    red, green, blue = _rgb(parts, space)
    return 0.3 * red + 0.59 * green + 0.11 * blue
