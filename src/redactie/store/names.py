"""Names of files and folders that every system takes."""

import re
import unicodedata
from collections.abc import Iterable

from redactie.model.message import Message, message
from redactie.store.errors import StoreError

_LONGEST = 80  # characters of a name that we make ourselves
_LONGEST_BYTES = 240  # of a name that the user gives, without suffix; systems stop at 255
# What Windows keeps to itself, with any suffix.
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?")
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
# Letters that do not fall apart in a bare letter and a sign.
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "œ": "oe", "Œ": "oe", "ł": "l", "Ł": "l",
                          "đ": "d", "Đ": "d", "ð": "d", "þ": "th", "ĳ": "ij", "Ĳ": "ij", "&": " en "})  # fmt: skip


def slug(title: str, fallback: str = "artikel") -> str:
    """Return a name for a title: a–z, digits and hyphens, at most 80 characters; `fallback` when nothing is left."""
    bare = unicodedata.normalize("NFKD", title.translate(_LETTERS)).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", bare)).strip("-")
    if len(words) > _LONGEST:
        cut = words[: _LONGEST + 1].rpartition("-")[0] or words[:_LONGEST]
        words = cut[:_LONGEST].strip("-")
    if not words:
        return fallback
    return f"{words}-1" if _RESERVED.fullmatch(words) else words


def free(wish: str, taken: Iterable[str]) -> str:
    """Return the name, with a number behind it if it is taken; upper and lower case are the same, as on Windows."""
    known = {key(name) for name in taken}
    name, number = wish, 2
    while key(name) in known:
        name = f"{wish}-{number}"
        number += 1
    return name


def key(name: str) -> str:
    """Return what two names have in common that are one file on some system."""
    return unicodedata.normalize("NFC", name).casefold()


def check(name: str) -> str:
    """Return a name that a user gave as it can be a file's on every system. Raises StoreError when it cannot."""
    name = unicodedata.normalize("NFC", name).strip()
    if not name or name.startswith(".") or name.endswith("."):
        raise _refused(name, message("It may not be empty, or start or end with a dot."))
    refuse_on_windows(name)
    if len(name.encode("utf-8", "replace")) > _LONGEST_BYTES:
        raise _refused(name, message("It is too long."))
    return name


def refuse_on_windows(name: str) -> None:
    """Raise StoreError for a name that no file or folder can have on Windows."""
    if fault := windows_fault(name):
        raise _refused(name, fault)


def windows_fault(name: str) -> Message | None:
    """Return why Windows can have no file or folder with this name, or None where it can."""
    if found := _FORBIDDEN.search(name):
        return message("The character {character} may not be in it.", character=found.group())
    return message("Windows keeps this name to itself.") if _RESERVED.fullmatch(name) else None


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """Return a key that sorts numbers in names by their value: 2026-4 before 2026-10."""
    parts = re.findall(r"\d+|\D+", name)
    return tuple((int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in parts)


def _refused(name: str, reason: Message) -> StoreError:
    return StoreError(
        message("“{name}” cannot be a name. {reason}", name=name, reason=reason),
        remedy=message("Choose another name, of letters, digits and hyphens."),
    )
