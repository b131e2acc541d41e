"""Colours as values."""

import re
from typing import Self

from msgspec import Struct

_HEX = re.compile(r"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})")


class Colour(Struct, frozen=True):
    """An sRGB colour; each part is 0 to 255."""

    red: int
    green: int
    blue: int

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `#rrggbb`. Raises ValueError for anything else."""
        found = _HEX.fullmatch(text.strip())
        if not found:
            raise ValueError(f"not a colour like #1a2b3c: {text!r}")
        return cls(*(int(part, 16) for part in found.groups()))

    @property
    def hex(self) -> str:
        """The colour as `#rrggbb`."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"
