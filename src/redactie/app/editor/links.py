"""Links in one line of text: finding the one at the cursor, writing and taking one away."""

import re

from msgspec import Struct

from redactie.app.editor.inline import Marked, trimmed, word_at
from redactie.app.editor.syntax import targets
from redactie.text.links import read_target

_BARE = re.compile(r"(?:https?://|www\.|mailto:)[^\s<>\"]*[\w/#=&%+~-]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_INSIDE = re.compile(r"<([^<>]*)>(.*)|(\S*)(.*)")
_TEL = re.compile(r"\+?[\d ()-]{8,}")


class Place(Struct, frozen=True):
    """Characters `start` to `end` of a line that are a link or may become one, with its words and its address.

    `behind` is what follows the address within the link, such as the title that others write there; `exists` says
    that it is a link already.
    """

    start: int
    end: int
    words: str
    address: str = ""
    behind: str = ""
    exists: bool = False


def place_of(line: Marked) -> Place:
    """Return the link at the cursor, or else the selection, the address or the word there that may become one."""
    for target in targets(line.text):
        if not target.is_picture and target.start <= line.start and line.end <= target.end:
            found = _INSIDE.fullmatch(target.inside.strip())
            address, behind = ((found[1] or found[3] or ""), found[2] or found[4] or "") if found else ("", "")
            return Place(target.start, target.end, target.words, address, behind, True)
    for found in _BARE.finditer(line.text):
        if found.start() <= line.start and line.end <= found.end():
            return Place(*found.span(), found[0], found[0])
    chosen = trimmed(word_at(line))
    words = chosen.text[chosen.start : chosen.end]
    return Place(chosen.start, chosen.end, words, words if is_address(words) else "")


def is_address(text: str) -> bool:
    """Say whether a text is nothing but the address of a site or a mailbox."""
    return _BARE.fullmatch(text) is not None and completed(text) != ""


def completed(typed: str) -> str:
    """Return an address as it is written in a link, with what the author left out; "" where it leads nowhere."""
    typed = typed.strip()
    target = read_target(typed)
    if target is None:
        number = "".join(character for character in typed if character in "+0123456789")
        return f"tel:{number}" if _TEL.fullmatch(typed) else ""
    if target.article:
        return typed
    scheme = target.url.partition(":")[0]
    if typed.lower().startswith(f"{scheme}:"):
        return typed
    return f"{scheme}:{typed}" if scheme == "mailto" or typed.startswith("//") else f"{scheme}://{typed}"


def with_link(text: str, place: Place, words: str, address: str) -> Marked:
    """Return the line with a link in this place, and the cursor behind it."""
    angled = set(address) & set(" ()<>")
    inside = f"<{address}>" if angled else address
    link = f"[{_escaped(words)}]({inside}{place.behind})"
    at = place.start + len(link)
    return Marked(f"{text[: place.start]}{link}{text[place.end :]}", at, at)


def without_link(text: str, place: Place) -> Marked:
    """Return the line with nothing but the words of a link, selected."""
    end = place.start + len(place.words)
    return Marked(f"{text[: place.start]}{place.words}{text[place.end :]}", place.start, end)


def _escaped(words: str) -> str:
    """Return words that may stand between square brackets: those of their own are signs unless they come in pairs."""
    words, depth = " ".join(words.split()), 0
    for character in re.sub(r"\\.", "", words):
        depth += (character == "[") - (character == "]")
        if depth < 0:
            break
    return words if depth == 0 else re.sub(r"(?<!\\)([\[\]])", r"\\\1", words)
