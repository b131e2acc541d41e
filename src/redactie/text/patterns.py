"""Hyphenation patterns: where the page engine breaks a word of its own accord (Liang's method).

The patterns are those of the package pyphen, which are the ones that the engine has too. They are read here and not by
pyphen, which takes a tenth of a second for it: as long as an issue takes to be typeset.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

_LONGEST = 8  # letters of the longest pattern
_DIGITS = b"0123456789"


class Patterns:
    """The patterns of one language; `written` holds one a line, letters with weights between them in Latin-1."""

    def __init__(self, written: bytes) -> None:
        letters = written.translate(None, _DIGITS).split(b"\n")
        self._written = dict(zip(letters, written.split(b"\n"), strict=True))
        self._weights: dict[tuple[bytes, int], int] = {}

    def breaks(self, word: str) -> tuple[int, ...]:
        """Return the places in a word of letters where it is broken: how many letters stand before each.

        At least two letters stand before and behind a break.
        """
        return tuple(place for place in range(2, len(word) - 1) if self.breaks_at(word, place))

    def breaks_at(self, word: str, place: int) -> bool:
        """Tell whether a word is broken behind so many letters. Much faster than asking for all its breaks."""
        # What is no letter of the patterns keeps its place.
        letters = f".{word.lower()}.".encode("latin-1", "replace")
        at, most = place + 1, 0
        for end in range(at, min(at + _LONGEST, len(letters)) + 1):
            for start in range(max(end - _LONGEST, 0), at + 1):
                if letters[start:end] in self._written:
                    most = max(most, self._weight(letters[start:end], at - start))
        return most % 2 == 1

    def _weight(self, pattern: bytes, place: int) -> int:
        """Return the weight of a pattern behind so many of its letters."""
        key = pattern, place
        if key not in self._weights:
            self._weights[key] = _weight(self._written[pattern], place)
        return self._weights[key]


def _weight(written: bytes, place: int) -> int:
    """Return the weight of a pattern behind so many of its letters."""
    passed = 0
    for sign in written:
        if sign not in _DIGITS:
            passed += 1
        elif passed == place:
            return sign - _DIGITS[0]
        if passed > place:
            return 0
    return 0


@cache
def dutch() -> Patterns:
    """Return the patterns of Dutch."""
    package = find_spec("pyphen")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("pyphen")
    data = (Path(package.origin).parent / "dictionaries" / "hyph_nl_NL.dic").read_bytes()
    return Patterns(data.partition(b"\n")[2])
