"""Texts and values as Typst code: every text is a string literal, so nothing in it is ever markup or code."""

import re
from collections.abc import Iterable

_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_SPECIAL = re.compile(r'[\\"\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]')
# Longer words than this get places where they may break: no column can hold them.
_LONG_WORD = re.compile(r"[^\s\u200b\u00ad]{41,}")
_PIECE = 12
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
    pieces = re.findall(rf".{{1,{_PIECE}}}", word)
    return "\u200b".join(pieces)


def array(items: Iterable[str]) -> str:
    """Return a Typst array of pieces of code."""
    return f"({''.join(f'{item}, ' for item in items)})"


def block(pieces: Iterable[str]) -> str:
    """Return a Typst code block that joins pieces of code."""
    joined = "; ".join(pieces)
    return f"{{ {joined} }}" if joined else "[]"
