"""Cleaning: no character that an output cannot hold ever enters the tree."""

import re

# Word's line break and the other separators of lines and pages stand between words, so they become a space.
_SEPARATORS = "\x0b\x0c\x1c\x1d\x1e\x1f\x85\u2028\u2029"
# What XML 1.0 cannot hold or no one can see: controls, noncharacters, byte order marks, lone surrogates, and the
# controls of writing direction, which mirror whatever follows them; letters of every script know their own direction.
_UNPRINTABLE = (
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ud800-\udfff"
    + "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)
_BAD = re.compile(_UNPRINTABLE)
_SEPARATOR = re.compile(f"[{_SEPARATORS}]")
_NEWLINE = re.compile("\r\n?")
TAB = 4


def clean_lines(source: str) -> list[str]:
    """Return the lines of a text, without unprintable characters; tabs become spaces up to the next multiple of four.

    Lines are those of an editor: they end at CR LF, CR or LF, and at nothing else.
    """
    text = clean(_NEWLINE.sub("\n", source))
    return [line.expandtabs(TAB) if line.strip() else "" for line in text.split("\n")]


def clean(text: str) -> str:
    """Return the text without characters that no output can hold or show; separators of lines but LF are spaces."""
    return _BAD.sub("", _SEPARATOR.sub(" ", text)).replace("\r", "\n")


def is_printable(character: str) -> bool:
    """Tell whether a character may be in the tree."""
    return not _BAD.match(character) and not _SEPARATOR.match(character) and character not in "\n\r\t"
