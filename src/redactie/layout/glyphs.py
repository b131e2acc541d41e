"""Which characters the fonts of print can show, and what stands for the others."""

import unicodedata
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from msgspec import Struct

REPLACEMENT = "\u25a1"
# Characters without a shape of their own that change how others look; print does without them.
_SHAPELESS = frozenset("\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff")
_CONTROLS = ("Cc", "Cs")
_SPACES = frozenset("\t\n\r\u2028\u2029")


class Printable(Struct, frozen=True):
    """A text as print can show it, and the characters that it had to replace, each once, in order."""

    text: str
    missing: str


class Coverage:
    """The characters that the fonts of print can show, as `resources/fonts/coverage.txt` lists them, and `more`."""

    def __init__(self, listing: Path, more: frozenset[str] = frozenset()) -> None:
        self._listing = listing
        self._more = more

    @cached_property
    def _covered(self) -> frozenset[str]:
        return self._more.union(covered(self._listing.read_text(encoding="ascii")))

    @cached_property
    def _plain(self) -> frozenset[str]:
        """The characters that are printed just as they are."""
        return frozenset(
            each for each in self._covered - _SPACES - _SHAPELESS if unicodedata.category(each) not in _CONTROLS
        )

    def printable(self, text: str) -> Printable:
        """Return the text with a replacement sign for every character that no font has."""
        if text.isascii() and text.isprintable():
            return Printable(text, "")
        normal = unicodedata.normalize("NFC", text)
        if self._plain.issuperset(normal):
            return Printable(normal, "")
        missing: dict[str, None] = {}
        shown = "".join(self._shown(character, missing) for character in normal)
        return Printable(shown, "".join(missing))

    def _shown(self, character: str, missing: dict[str, None]) -> str:
        if character in _SPACES:
            return " "
        if character in _SHAPELESS or unicodedata.category(character) in _CONTROLS:
            return ""
        if character in self._covered:
            return character
        if unicodedata.category(character) == "Zs":
            return " "
        missing[character] = None
        return REPLACEMENT


def covered(listing: str) -> Iterator[str]:
    """Yield the characters of a listing: one hexadecimal number, or two with a hyphen between them, on every line."""
    for line in listing.split():
        first, _, last = line.partition("-")
        yield from map(chr, range(int(first, 16), int(last or first, 16) + 1))
