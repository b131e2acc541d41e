"""WordprocessingML as a type of its own, so that text cannot get into a part without being escaped."""

import re
from collections.abc import Iterable, Mapping
from typing import NewType

# Markup that is safe to put into a part; made by the functions of this module only.
Xml = NewType("Xml", str)

NOTHING = Xml("")
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

NAMESPACES: Mapping[str, str] = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
}

# What XML 1.0 cannot hold, and controls that no one can see; some would mirror what comes after them.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)
_SPACES = dict.fromkeys(map(ord, "\t\n\r\v\f"), " ")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}) | _SPACES

Attribute = str | int


def text(characters: str) -> Xml:
    """Return the characters as they are to be read on one line, without those that XML cannot hold."""
    if not characters.isprintable():  # quicker to know than to look for what is forbidden
        characters = _FORBIDDEN.sub("", characters)
    return Xml(characters.translate(_ESCAPES))


def clean(characters: str) -> str:
    """Return the characters on one line without those that XML cannot hold, not escaped."""
    return _FORBIDDEN.sub("", characters).translate(_SPACES)


def join(parts: Iterable[Xml]) -> Xml:
    """Return the parts one after the other."""
    return Xml("".join(parts))


def tag(name: str, attributes: Mapping[str, Attribute], /, *children: Xml) -> Xml:
    """Return an element with its prefix, such as `a:blip`; the attributes have their prefixes too."""
    start = name
    for key, value in attributes.items():
        start += f' {key}="{_value(value)}"'
    return Xml(f"<{start}>{''.join(children)}</{name}>" if children else f"<{start}/>")


def w(name: str, /, *children: Xml, **attributes: Attribute | None) -> Xml:
    """Return an element of WordprocessingML, whose attributes are of it too; those that are None are left out."""
    start = f"w:{name}"
    for key, value in attributes.items():
        if value is not None:
            start += f' w:{key}="{_value(value)}"'
    return Xml(f"<{start}>{''.join(children)}</w:{name}>" if children else f"<{start}/>")


def part(root: str, prefixes: str, *children: Xml) -> bytes:
    """Return a whole part: a root element such as `w:styles` that declares these prefixes."""
    declared = "".join(f' xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in prefixes.split())
    ignorable = ' mc:Ignorable="w15"' if "w15" in prefixes.split() else ""
    return f"{DECLARATION}<{root}{declared}{ignorable}>{''.join(children)}</{root}>".encode()


def twips(points: float) -> int:
    """Return a length as Word counts it on the page: twentieths of a point."""
    return round(points * 20)


def emus(points: float) -> int:
    """Return a length as Word counts it in drawings; there are 12,700 to a point."""
    return round(points * 12700)


def _value(value: Attribute) -> str:
    return text(value) if isinstance(value, str) else str(value)
