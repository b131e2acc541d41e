"""HTML as a type of its own, so that text cannot get into a page without being escaped."""

import re
from collections.abc import Iterable
from typing import NewType

# Markup that is safe to print; made by the functions of this module only.
Html = NewType("Html", str)

NOTHING = Html("")

# Control characters, halves of surrogate pairs and noncharacters: HTML cannot hold them. Controls of the direction of
# writing would mirror what comes after them.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "]"
)
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": " ", "\f": " "})
_VOID = frozenset({"br", "hr", "img", "meta", "wbr"})


def text(characters: str) -> Html:
    """Return the characters as they are to be read, without those that HTML cannot hold."""
    if not characters.isprintable():  # quicker to know than to look for what is forbidden
        characters = _FORBIDDEN.sub("", characters)
    return Html(characters.translate(_ESCAPES))


def join(parts: Iterable[Html], between: Html = NOTHING) -> Html:
    """Return the parts one after the other."""
    return Html(between.join(parts))


def lines(*parts: Html) -> Html:
    """Return the parts that hold anything, each on a line of its own."""
    return Html("\n".join(part for part in parts if part))


def tag(name: str, /, *children: Html, **attributes: str | int | bool | None) -> Html:
    """Return an element.

    Attributes that are None or False are left out and those that are True have no value; `class_` stands for
    `class`, `aria_label` for `aria-label`.
    """
    start = f"<{name}{''.join(_attribute(key, value) for key, value in attributes.items())}>"
    if name in _VOID:
        return Html(start)
    return Html(f"{start}{''.join(children)}</{name}>")


def _attribute(name: str, value: str | int | bool | None) -> str:
    name = name.rstrip("_").replace("_", "-")
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{text(str(value))}"'
