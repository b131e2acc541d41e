"""Texts and values as Typst code: every text is a string literal, so nothing in it is ever markup or code."""

import re
from collections.abc import Iterable
from itertools import pairwise

from redactie.text.patterns import dutch

_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SPECIAL = re.compile(r'[\\"\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]')
# Longer words than this get places where they may break: no column can hold them.
_LONG_WORD = re.compile(r"[^\s\u200b\u00ad]{41,}")
_PIECE = 12
_SOFT = "\u00ad"
_LETTERS = re.compile(r"(\W*)([^\W\d_]+)(\W*)")
# Addresses of more characters may break after their punctuation.
_ADDRESS = re.compile(r"[^\s\u200b]{18,}")
_AFTER = re.compile(r"(?<=[/@._?&=#-])(?=\w)")


def literal(text: str) -> str:
    """Return the text as a Typst string literal; control characters become spaces."""
    return f'"{_SPECIAL.sub(_escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    return _ESCAPED.get(match[0], " ")


def breakable(text: str) -> str:
    """Put invisible places to break into words that no column can hold, such as long addresses."""
    if len(text) <= _PIECE:
        return text
    text = _ADDRESS.sub(lambda match: _AFTER.sub("\u200b", match[0]), text)
    return _LONG_WORD.sub(lambda match: _split(match[0]), text)


def _split(word: str) -> str:
    """Divide a word: one of letters with soft hyphens, where it is hyphenated or else anywhere; all others without."""
    letters = _LETTERS.fullmatch(word)
    if letters is None:
        return "\u200b".join(_pieces(word))
    before, bare, after = letters.groups()
    # The engine hyphenates shorter words in their own language; in Dutch words of this length are made.
    syllables = (bare[start:end] for start, end in pairwise((0, *dutch().breaks(bare), len(bare))))
    return before + _SOFT.join(piece for syllable in syllables for piece in _pieces(syllable)) + after


def _pieces(text: str) -> list[str]:
    return re.findall(rf".{{1,{_PIECE}}}", text)


def array(items: Iterable[str]) -> str:
    """Return a Typst array of pieces of code."""
    return f"({''.join(f'{item}, ' for item in items)})"


def block(pieces: Iterable[str]) -> str:
    """Return a Typst code block that joins pieces of code."""
    joined = "; ".join(pieces)
    return f"{{ {joined} }}" if joined else "[]"
