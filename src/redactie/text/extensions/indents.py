"""Indents of lists: two or three spaces under an item, as most programs write them, become the four that are read.

Python-Markdown wants four spaces for every level of a list. Here a line belongs to an item when it begins at least as
far in as the item's own text, or four spaces further than its sign; both ways of writing end up the same.
"""

import re

from msgspec import Struct

_ITEM = re.compile(r"(?P<indent>[ ]*)(?P<sign>(?:[-*+]|\d{1,9}\.)[ ]+)(?=\S)")
_RULE = re.compile(r"[ ]*([-*_])[ ]*(?:\1[ ]*){2,}$")
_STEP = 4


class _Open(Struct, frozen=True):
    """An item that a later line may belong to: where its sign stands, and from where a line belongs to it."""

    indent: int
    inside: int


def even_indents(lines: list[str]) -> list[str]:
    """Return the lines with the indents of lists in steps of four; every other line is as it was."""
    made: list[str] = []
    opened: list[_Open] = []
    base, after_empty, in_box = 0, True, False
    for line in lines:
        indent = len(line) - len(line.lstrip(" "))
        if line and not indent:
            in_box = line.startswith("!!!")
        item = None if _RULE.match(line) else _ITEM.match(line)
        if not opened and item and indent < _STEP * (2 if in_box else 1):
            base = indent // _STEP * _STEP
        elif not opened or not line:
            item = None
        if item:
            opened = [*_around(opened, indent), _Open(indent, min(item.end(), indent + _STEP))]
            line = " " * (base + _STEP * (len(opened) - 1)) + line.lstrip(" ")
        elif line and opened and after_empty:
            opened = _around(opened, indent)
            line = _inside(line, indent, opened, base)
        after_empty = not line
        made.append(line)
    return made


def _around(opened: list[_Open], indent: int) -> list[_Open]:
    """Return the items that a line with this indent is in."""
    return [item for item in opened if item.inside <= indent]


def _inside(line: str, indent: int, opened: list[_Open], base: int) -> str:
    """Return a line that begins a paragraph in the innermost item; four spaces more make it verbatim."""
    if not opened:
        return line
    level = base + _STEP * len(opened)
    further = indent - level if indent - level >= _STEP else indent - opened[-1].inside
    return " " * (level + (further if further >= _STEP else 0)) + line.lstrip(" ")
