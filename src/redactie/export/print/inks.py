"""The inks of a press: colours and pictures by its ICC profile, with grey on black ink alone."""

from bisect import bisect_left
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms

from redactie.export.exporter import ExportError
from redactie.model.message import message

Cmyk = tuple[float, float, float, float]  # the share of each ink, 0 to 1

_INTENT = ImageCms.Intent.RELATIVE_COLORIMETRIC
_FLAGS = ImageCms.Flags.BLACKPOINTCOMPENSATION
_GREY = 6 / 255  # what lies nearer to grey is grey: a tint of one ink cannot shift into a hue on the press


class Inks:
    """Turns sRGB into the inks of one press; remembers every colour it was asked for.

    Grey and black go on black ink alone, as light as they are on the screen: thin letters of four inks would blur where
    the plates do not fit.
    """

    def __init__(self, profile: bytes) -> None:
        self.profile = profile
        self._press = ImageCms.ImageCmsProfile(BytesIO(profile))
        self._screen = _profile("sRGB")
        self._transform = self._to_inks(self._screen)
        self._black = self._blacks()
        self._known: dict[tuple[float, float, float], Cmyk] = {}
        self._of_pictures: dict[bytes, Any] = {}

    @classmethod
    def load(cls, path: Path) -> "Inks":
        """Read the profile of a press. Raises ExportError when it is none."""
        remedy = message("Ask the printer for the ICC profile of the press, or leave “profile” out of the preset.")
        try:
            profile = path.read_bytes()
            inks = cls(profile) if profile[12:20] == b"prtrCMYK" else None
        except (OSError, ImageCms.PyCMSError) as error:
            what = message("The ICC profile “{name}” cannot be read: {reason}.", name=path.name, reason=str(error))
            raise ExportError(what, remedy=remedy, path=path) from error
        if inks is None:
            what = message("“{name}” is not the ICC profile of a press with four inks.", name=path.name)
            raise ExportError(what, remedy=remedy, path=path)
        return inks

    @property
    def description(self) -> str:
        """What the profile calls itself."""
        return ImageCms.getProfileDescription(self._press).strip()

    def colour(self, red: float, green: float, blue: float) -> Cmyk:
        """Return the inks for an sRGB colour; each part is 0 to 1, and what is outside is cut off."""
        key = (_within(red), _within(green), _within(blue))
        if key not in self._known:
            self._known[key] = self._grey(sum(key) / 3) if max(key) - min(key) <= _GREY else self._separate(key)
        return self._known[key]

    def blend(self, colours: Sequence[tuple[float, float, float]]) -> list[Cmyk]:
        """Return the inks for sRGB colours that flow into each other.

        They are on black ink alone only where all are grey: halfway it would be a step that is seen.
        """
        within = [(_within(red), _within(green), _within(blue)) for red, green, blue in colours]
        if all(max(each) - min(each) <= _GREY for each in within):
            return [self._grey(sum(each) / 3) for each in within]
        pixels = bytes(round(255 * part) for each in within for part in each)
        inks = _applied(Image.frombytes("RGB", (len(within), 1), pixels), self._transform).tobytes()
        return [
            (inks[at] / 255, inks[at + 1] / 255, inks[at + 2] / 255, inks[at + 3] / 255)
            for at in range(0, len(inks), 4)
        ]

    def picture(self, image: Image.Image, profile: bytes | None) -> Image.Image:
        """Return a picture in inks: grey ones (`L`) stay grey, as much as the black ink prints, others become CMYK.

        `profile` is the ICC profile of the picture; sRGB without one.
        """
        if image.mode in ("1", "L", "LA", "I;16", "I"):
            return image.convert("L").point([255 - black for black in self._black])
        transform = self._of_picture(profile) if profile else self._transform
        return _applied(image.convert("RGB"), transform)

    def _grey(self, light: float) -> Cmyk:
        return (0.0, 0.0, 0.0, round(self._black[round(255 * light)] / 255, 3))

    def _separate(self, colour: tuple[float, float, float]) -> Cmyk:
        red, green, blue = (round(255 * part) for part in colour)
        pixel: Any = _applied(Image.new("RGB", (1, 1), (red, green, blue)), self._transform).getpixel((0, 0))
        cyan, magenta, yellow, black = (round(part / 255, 3) for part in pixel)
        return (cyan, magenta, yellow, black)

    def _of_picture(self, profile: bytes) -> Any:
        if profile not in self._of_pictures:
            try:
                self._of_pictures[profile] = self._to_inks(ImageCms.ImageCmsProfile(BytesIO(profile)))
            except (OSError, ImageCms.PyCMSError):  # a profile that is damaged, or of another kind than the picture
                self._of_pictures[profile] = self._transform
        return self._of_pictures[profile]

    def _to_inks(self, source: Any) -> Any:
        return ImageCms.buildTransform(source, self._press, "RGB", "CMYK", _INTENT, _FLAGS)

    def _blacks(self) -> list[int]:
        """Return for every grey how much black ink is as light, both 0 to 255; for the darkest greys it is all."""
        lab = _profile("LAB")
        inks = Image.merge("CMYK", [Image.new("L", (256, 1))] * 3 + [_ramp()])
        greys = Image.merge("RGB", [_ramp()] * 3)
        printed = _lightness(inks, ImageCms.buildTransform(self._press, lab, "CMYK", "LAB", _INTENT, _FLAGS))
        shown = _lightness(greys, ImageCms.buildTransform(self._screen, lab, "RGB", "LAB", _INTENT, _FLAGS))
        darkness = [-light for light in printed]
        return [min(bisect_left(darkness, -light), 255) for light in shown]


def _profile(space: Any) -> Any:
    made: Any = ImageCms.createProfile(space)  # pyright: ignore[reportUnknownVariableType]
    return ImageCms.ImageCmsProfile(made)


def _within(part: float) -> float:
    return min(max(part, 0.0), 1.0)


def _applied(image: Image.Image, transform: Any) -> Image.Image:
    apply: Any = ImageCms.applyTransform  # returns nothing only for a transform in place
    return apply(image, transform)


def _ramp() -> Image.Image:
    return Image.frombytes("L", (256, 1), bytes(range(256)))


def _lightness(image: Image.Image, transform: Any) -> bytes:
    return _applied(image, transform).getchannel(0).tobytes()
