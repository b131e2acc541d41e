"""Which characters the fonts of print can show, and what stands for the others."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from fontTools.ttLib import TTFont

REPLACEMENT = "\u25a1"
# Characters without a shape of their own that change how others look; print does without them.
_SHAPELESS = frozenset("\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff")
_SPACES = frozenset("\t\n\r\u2028\u2029")


@dataclass(frozen=True, slots=True)
class Printable:
    """A text as print can show it, and the characters that it had to replace, each once, in order."""

    text: str
    missing: str


class Coverage:
    """The characters that every font chain of a house style can show."""

    def __init__(self, regular_fonts: Iterable[Path]) -> None:
        self._paths = tuple(regular_fonts)

    @cached_property
    def _characters(self) -> frozenset[int]:
        found: set[int] = set()
        for path in self._paths:
            with TTFont(path, lazy=True) as font:
                found |= set(font.getBestCmap() or ())
        return frozenset(found)

    def printable(self, text: str) -> Printable:
        """Return the text with a replacement sign for every character that no font has."""
        if text.isascii() and text.isprintable():
            return Printable(text, "")
        missing: dict[str, None] = {}
        shown = "".join(self._shown(character, missing) for character in unicodedata.normalize("NFC", text))
        return Printable(shown, "".join(missing))

    def _shown(self, character: str, missing: dict[str, None]) -> str:
        if character in _SPACES:
            return " "
        if character in _SHAPELESS or unicodedata.category(character) in ("Cc", "Cs"):
            return ""
        if ord(character) in self._characters:
            return character
        if unicodedata.category(character) == "Zs":
            return " "
        missing[character] = None
        return REPLACEMENT
