"""Mail and web addresses: they break after their signs, never with a hyphen that is no part of them."""

import re
from collections.abc import Iterator

_ADDRESS = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+|(?:https?://|www\.)[^\s<>]*[\w/]")
_AFTER = re.compile(r"(?<=[/@._?&=#-])(?=\w)")
# A part of more letters than this is wider than a column.
_LONGEST = 24
_CUT = 12


def runs(text: str, url: str = "") -> Iterator[tuple[str, bool]]:
    """Yield the parts of a text in order, and whether each is an address; so is a text that stands in the `url`."""
    if url and "." in text and text in url:
        yield text, True
        return
    end = 0
    for found in _ADDRESS.finditer(text) if "@" in text or "www." in text or "://" in text else ():
        if found.start() > end:
            yield text[end : found.start()], False
        yield found[0], True
        end = found.end()
    if end < len(text) or not text:
        yield text[end:], False


def pieces(address: str) -> list[str]:
    """Return the parts of an address between which it may break."""
    return [cut for piece in _AFTER.split(address) for cut in _cut(piece)]


def _cut(piece: str) -> list[str]:
    if len(piece) <= _LONGEST:
        return [piece]
    return [piece[start : start + _CUT] for start in range(0, len(piece), _CUT)]
