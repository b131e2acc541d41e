"""What a font file says of itself, read with care: the characters that it has, and whether documents may carry it.

Only the few bytes that are asked for are looked at, within bounds: a font may come from anybody.
"""

import struct
from collections.abc import Iterator

from msgspec import Struct

_TRUE_TYPE, _POST_SCRIPT = (b"\0\1\0\0", b"true"), b"OTTO"
_LAST = 0x10FFFF
_RESTRICTED = 0x0002  # in `fsType`: the maker allows no document to carry the font
_MOST_TABLES = 100


class FontFacts(Struct, frozen=True):
    """The characters of a font; `outlines` are TrueType's (not PostScript's), `restricted` is what its maker says."""

    characters: frozenset[str]
    outlines: bool
    restricted: bool


def font_facts(data: bytes) -> FontFacts:
    """Return what a font says of itself. Raises ValueError for what is none."""
    try:
        kind = data[:4]
        if kind not in (*_TRUE_TYPE, _POST_SCRIPT):
            raise ValueError(kind)
        tables = dict(_tables(data))
        restricted = bool(struct.unpack_from(">H", tables.get(b"OS/2", bytes(10)), 8)[0] & _RESTRICTED)
        characters = frozenset(chr(code) for code in _codes(tables[b"cmap"]) if not 0xD800 <= code <= 0xDFFF)
    except (KeyError, struct.error) as error:
        raise ValueError(data[:4]) from error
    return FontFacts(characters, kind != _POST_SCRIPT, restricted)


def _tables(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    (count,) = struct.unpack_from(">H", data, 4)
    for number in range(min(count, _MOST_TABLES)):
        name, _, start, length = struct.unpack_from(">4sIII", data, 12 + 16 * number)
        yield name, data[start : start + length]


def _codes(cmap: bytes) -> set[int]:
    """Return the code points of all Unicode subtables in the two formats that fonts use for them."""
    (count,) = struct.unpack_from(">H", cmap, 2)
    codes: set[int] = set()
    for number in range(min(count, _MOST_TABLES)):
        platform, encoding, start = struct.unpack_from(">HHI", cmap, 4 + 8 * number)
        if platform == 0 or (platform == 3 and encoding in (1, 10)):
            (kind,) = struct.unpack_from(">H", cmap, start)
            for first, last in {4: _segments, 12: _groups}.get(kind, _none)(cmap, start):
                codes.update(range(first, min(last, _LAST) + 1))
    return codes


def _segments(cmap: bytes, start: int) -> Iterator[tuple[int, int]]:
    (double,) = struct.unpack_from(">H", cmap, start + 6)
    for place in range(0, double, 2):
        (last,) = struct.unpack_from(">H", cmap, start + 14 + place)
        (first,) = struct.unpack_from(">H", cmap, start + 16 + double + place)
        if first != 0xFFFF:
            yield first, last


def _groups(cmap: bytes, start: int) -> Iterator[tuple[int, int]]:
    (count,) = struct.unpack_from(">I", cmap, start + 12)
    # Groups come in order: none may go back over what was read, or a small file could keep us for hours.
    reached = -1
    for number in range(count):
        first, last, _ = struct.unpack_from(">III", cmap, start + 16 + 12 * number)
        if first <= reached:
            return
        reached = last
        yield first, last


def _none(_cmap: bytes, _start: int) -> Iterator[tuple[int, int]]:
    yield from ()
