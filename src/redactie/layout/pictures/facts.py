"""What is known of a picture, without opening it."""

from pathlib import Path

from msgspec import Struct

from redactie.layout.errors import LayoutError
from redactie.model.message import message


class PictureError(LayoutError):
    """A picture cannot be shown: it is broken, too large, or of a kind that we do not know."""


class Facts(Struct, frozen=True):
    """What a whole file says of itself; `format` and `mode` are Pillow's names, or `SVG` and `vector`.

    Sizes are pixels; `upright` says that it surely was not turned. `letters` are the characters of the words in a
    drawing, each once, save those of ASCII.
    """

    format: str
    mode: str
    width: int
    height: int
    upright: bool
    letters: str = ""

    def printable(self, widest: int) -> bool:
        """Tell whether the engine can take the file as it is, if it may be at most so many pixels wide."""
        return self.width <= widest and self.upright and (self.format, self.mode) in _PRINTABLE

    @property
    def drawn(self) -> bool:
        """Tell whether it is a drawing, sharp at every size."""
        return self.mode == "vector"

    @property
    def suffix(self) -> str:
        """What a JPEG or PNG of these facts is called, without a dot."""
        return "jpg" if self.format == "JPEG" else "png"


_PRINTABLE = frozenset({
    ("JPEG", "RGB"), ("JPEG", "L"), ("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "L"), ("PNG", "P"),
})  # fmt: skip


class Picture(Struct, frozen=True):
    """A picture to be placed. `format` is `jpg`, `png` or `svg`; sizes are pixels."""

    data: bytes
    format: str
    width: int
    height: int


def unreadable(path: Path) -> PictureError:
    """Return the error about a picture that cannot be read."""
    return PictureError(
        message("The picture {name} cannot be read.", name=path.name),
        remedy=message("Save it again as JPEG or PNG."),
        path=path,
    )
