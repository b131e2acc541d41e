"""Where words may be broken at the end of a line, as far as the page engine would break them otherwise.

The engine hyphenates by patterns, the same as in `patterns`, which know few rules. This tells which words, or parts of
words, must be kept together that the engine would break, and breaks the words of a list as they stand there. For Dutch
the rules are those of the *Leidraad* to the word list of the Taalunie and of good typography:

- two letters at least stand before a break and three behind it;
- where a break would change letters (re-unie for *reünie*) there is none, because the engine changes no letters;
- an abbreviation in capitals has none, and a compound with a hyphen of its own only far from that hyphen.

The engine itself breaks no word with digits or an apostrophe (*foto’s*), nor inside the *ij*.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from msgspec import Struct

from redactie.text.patterns import Patterns, dutch

# The breaks of a word: how many letters stand before each.
Breaks = tuple[int, ...]

_BEFORE, _BEHIND = 2, 3  # letters that stand at least before and behind a break
# A part of a compound with a hyphen is broken when it has more letters than this, and only so many from the hyphen.
_LONG_PART = 15
_FROM_HYPHEN = 6
_SHORTEST = 4  # letters of the shortest word that the engine breaks
_LETTER = r"[^\W\d_]"
_HYPHEN = "[-\u2010\u2011]\u200b?"  # a long compound has an invisible break behind its hyphen
_START = r"(?<![\w\u00ad'’])"
_SINGLE = rf"{_START}{_LETTER}{{{_SHORTEST},}}+(?!{_HYPHEN}|[\u00ad\d_]|['’]{_LETTER})"
_COMPOUND = rf"(?:{_HYPHEN}|{_START}(?={_LETTER}++{_HYPHEN})){_LETTER}++(?:{_HYPHEN}{_LETTER}++)*+(?:{_HYPHEN})?"
_WORD = re.compile(f"({_SINGLE}|{_COMPOUND})")
_VOWELS = "aeiouyàáâäèéêëìíîïòóôöùúûü"
_PART = re.compile(f"({_LETTER}+)")
# The last two letters of a word: surely a syllable, or perhaps one; without a vowel they are none.
_SYLLABLE = re.compile(f"[^{_VOWELS}j][{_VOWELS}]$", re.IGNORECASE)
_PERHAPS = re.compile(f"[{_VOWELS}].?$", re.IGNORECASE)
_TREMA = re.compile("(?<=[aeiouyéè])[äëïöü]", re.IGNORECASE)


class Piece(Struct, frozen=True):
    """A piece of text. A `whole` one is broken neither inside nor just before it; a hyphen may precede a `soft` one."""

    text: str
    whole: bool = False
    soft: bool = False


class _Range(Struct, frozen=True):
    """The letters of a word that become a whole piece."""

    start: int
    end: int
    soft: bool = False


_Ranges = tuple[_Range, ...]


class Hyphenation:
    """The hyphenators of a publication, one for every language. `listed` are its own words, in lower case."""

    def __init__(self, listed: Mapping[str, Breaks]) -> None:
        self.listed = listed
        self._hyphenators: dict[str, Hyphenator] = {}

    def of(self, language: str) -> "Hyphenator":
        """Return the hyphenator of a language (two or three letters)."""
        if language not in self._hyphenators:
            self._hyphenators[language] = Hyphenator(dutch() if language == "nl" else None, self.listed)
        return self._hyphenators[language]


class Hyphenator:
    """Divides the words of texts. Without `patterns`, which are for Dutch, it divides only the `listed` words.

    What was found about a word is kept, for an issue has most of its words many times.
    """

    def __init__(self, patterns: Patterns | None, listed: Mapping[str, Breaks]) -> None:
        self._patterns = patterns
        self._listed = listed
        self._ranges: dict[str, _Ranges] = {}

    def pieces(self, text: str) -> list[Piece]:
        """Return a text in pieces; what the engine breaks as it should is one piece."""
        made: list[Piece] = []
        done = at = 0
        runs = _WORD.split(text) if self._patterns or self._listed else []
        for between, word in zip(runs[::2], runs[1::2], strict=False):
            at += len(between)
            ranges = self._ranges.get(word)
            if ranges is None:
                ranges = self._ranges[word] = tuple(self._of_word(word))
            for each in ranges:
                if at + each.start > done:
                    made.append(Piece(text[done : at + each.start]))
                done = at + each.end
                made.append(Piece(text[at + each.start : done], whole=True, soft=each.soft))
            at += len(word)
        if done < len(text) or not made:
            made.append(Piece(text[done:]))
        return made

    def _of_word(self, word: str) -> Iterable[_Range]:
        if word.isalpha():
            return self._of_listed(word) if word.lower() in self._listed else self._of_single(word)
        return self._of_compound(word)

    def _of_single(self, word: str) -> Iterable[_Range]:
        if self._patterns is None:
            return ()
        if word.isupper():
            return (_Range(0, len(word)),)
        last = len(word) - 2
        made = () if word.isascii() else tuple(_of_trema(word, 0, last))
        if _SYLLABLE.search(word, last) or (_PERHAPS.search(word, last) and self._patterns.breaks_at(word, last)):
            return (*made, _Range(last, len(word))) if last > _BEFORE else (_Range(0, len(word)),)
        return made

    def _of_compound(self, word: str) -> Iterator[_Range]:
        """Yield what must be whole in a compound with hyphens; behind these it breaks all the same."""
        parts = list(_PART.finditer(word))
        if all(len(part[0]) < _SHORTEST for part in parts):
            return
        if self._patterns and all(len(part[0]) <= _LONG_PART and part[0].lower() not in self._listed for part in parts):
            yield _Range(0, len(word))
            return
        for part in parts:
            for each in self._of_part(part[0], behind=part.start() > 0, before=part.end() < len(word)):
                yield _Range(part.start() + each.start, part.start() + each.end, each.soft)

    def _of_part(self, word: str, *, behind: bool, before: bool) -> Iterable[_Range]:
        """Return what must be whole in a part with a hyphen `behind` or `before` it, or at both sides."""
        if word.lower() in self._listed:
            return self._of_listed(word)
        if self._patterns is None:
            return ()
        if len(word) <= _LONG_PART or word.isupper():
            return (_Range(0, len(word)),)
        first, last = _FROM_HYPHEN if behind else 1, len(word) - (_FROM_HYPHEN if before else 2)
        return _Range(0, first), *_of_trema(word, first, last), _Range(last, len(word))

    def _of_listed(self, word: str) -> Iterator[_Range]:
        """Yield what must be whole in a listed word: where the engine breaks it and the list does not.

        Where the engine lacks a break of the list, the whole word is cut and the hyphens are ours.
        """
        breaks = [place for place in self._listed[word.lower()] if _BEFORE <= place <= len(word) - _BEHIND]
        own = self._patterns.breaks(word) if self._patterns else ()
        if breaks and set(breaks) <= set(own):
            yield from (_Range(place, place + 1) for place in own if place not in breaks)
        else:
            cuts = pairwise((0, *breaks, len(word)))
            yield from (_Range(start, end, soft=start > 0) for start, end in cuts)


def _of_trema(word: str, first: int, last: int) -> Iterator[_Range]:
    """Return the letters with a trema that is lost where a line ends before it."""
    return (_Range(found.start(), found.end()) for found in _TREMA.finditer(word, first, last))
