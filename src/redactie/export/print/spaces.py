"""Colour spaces of a PDF, by what has to be done with colours in them."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

from pikepdf import Array, Name

from redactie.model.message import Message, message


class Space(Enum):
    """What the numbers of a colour mean."""

    GREY = 1
    RGB = 3
    CMYK = 4
    PATTERN = 0
    SPOT = -1  # an ink of its own, with or without a mixture of inks in its stead


class UnprintableError(Exception):
    """Something that cannot be brought into the inks of a press; `what` names it."""

    def __init__(self, what: Message) -> None:
        super().__init__(str(what))
        self.what = what


_SPACES: Mapping[str, Space] = {
    "/DeviceGray": Space.GREY,
    "/CalGray": Space.GREY,
    "/DeviceRGB": Space.RGB,
    "/CalRGB": Space.RGB,
    "/DeviceCMYK": Space.CMYK,
}
_BY_COMPONENTS = {1: Space.GREY, 3: Space.RGB, 4: Space.CMYK}


def space_of(value: Any) -> Space:
    """Return what a colour space of a PDF is. Raises UnprintableError for one that we do not print."""
    parts = list(value) if isinstance(value, Array) else [value]
    kind = str(parts[0]) if parts else ""
    if kind == "/Pattern" and len(parts) == 1:
        return Space.PATTERN
    if kind == "/ICCBased" and (known := _BY_COMPONENTS.get(int(parts[1].N))):
        return known
    if kind in ("/Separation", "/DeviceN") and parts[2] in (Name.DeviceCMYK, Name.DeviceGray):
        return Space.SPOT
    if kind in _SPACES:
        return _SPACES[kind]
    raise UnprintableError(message("a colour of the kind {kind}", kind=kind.lstrip("/")))
