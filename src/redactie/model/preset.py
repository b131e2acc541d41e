"""Presets: how a PDF is finished for where it goes, a press, an office or a screen."""

import tomllib
from collections.abc import Mapping
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import asdict

from redactie.resources import resource

DEFAULT_PRESET = "kantoor"  # the pages as the preview shows them, byte for byte


# Names that PDF gives to inks that are there anyway.
_INK = r"^(?!(?:All|None|Cyan|Magenta|Yellow|Black)$)[^\x00-\x1f\x7f]{0,60}$"


class Preset(Struct, frozen=True, kw_only=True):
    """How a PDF is finished.

    `bleed` is millimetres round the trimmed page and `marks` whether crop marks stand outside it. `colours` stay `rgb`
    or become those of the press whose ICC `profile` this is (a file that comes with the program, or in the folder of
    the publication); `condition` is the registered name of what the profile describes. `spot` names an ink of its own
    for the accent of the house style and its tints, "" for none; it counts where colours are those of a press. Pictures
    have at most `ppi` pixels per inch as they are placed (0: as they are); photographs that are made anew have this
    JPEG `quality`. Every PDF is PDF/UA-1; `standard` is what it is besides, for a press or for an archive.
    """

    bleed: Annotated[float, Meta(ge=0, le=25)]
    marks: bool
    colours: Literal["rgb", "cmyk"]
    profile: str
    condition: str
    spot: Annotated[str, Meta(pattern=_INK)]
    ppi: Annotated[int, Meta(ge=0, le=2400)]
    quality: Annotated[int, Meta(ge=1, le=100)]
    standard: Literal["", "pdf/x-4", "pdf/a-2a", "pdf/a-3a"]

    @property
    def leaves_all(self) -> bool:
        """Whether a PDF stays as it was typeset, to the byte."""
        return self.colours == "rgb" and not (self.bleed or self.marks or self.ppi or self.standard)

    @property
    def is_for_press(self) -> bool:
        """Whether the PDF is to be PDF/X-4."""
        return self.standard == "pdf/x-4"

    @property
    def archival(self) -> str:
        """The kind of PDF/A that the pages are typeset as, `a-2a` or `a-3a`; "" for none."""
        return self.standard.removeprefix("pdf/") if self.standard.startswith("pdf/a") else ""

    def with_value(self, name: str, value: object) -> "Preset":
        """Return the preset with another value. Raises ValueError for one that is no good."""
        try:
            return msgspec.convert(asdict(self) | {name: value}, Preset)
        except msgspec.ValidationError as error:
            raise ValueError(str(error)) from error


def built_in_presets() -> Mapping[str, Preset]:
    """Return the presets that come with the program, by name."""
    tables: dict[str, Any] = tomllib.loads(resource("presets.toml").read_text(encoding="utf-8"))
    return msgspec.convert(tables, dict[str, Preset])
