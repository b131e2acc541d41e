"""The word list of a publication, `hyphenation.txt`: one word a line, with a hyphen wherever it may be broken."""

import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Self

from msgspec import Struct, field

from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import Message, message
from redactie.store.decode import decode
from redactie.store.errors import StoreError, explained
from redactie.store.files import read_bytes

NAME = "hyphenation.txt"
_LARGEST = 500_000  # bytes: tens of thousands of words
_BOM = "\ufeff"
_MOST_FINDINGS = 20
_COMMENT = "#"
_SHOWN = 60  # characters of a wrong line that a finding shows


class HyphenationFile(Struct, frozen=True):
    """The words in lower case, each with how many letters stand before its breaks; a wrong line gives a finding."""

    words: Mapping[str, tuple[int, ...]] = field(default_factory=lambda: MappingProxyType(dict[str, tuple[int, ...]]()))
    findings: tuple[Finding, ...] = ()

    @classmethod
    def load(cls, folder: Path) -> Self:
        """Read the list of the publication in a folder; where there is none it is empty."""
        path = folder / NAME
        try:
            with explained(path):
                if not path.exists() and not path.is_symlink():
                    return cls()
            text = decode(read_bytes(path, folder, _LARGEST)[0], path).removeprefix(_BOM)
        except StoreError as error:
            place = Place(error.path, error.line)
            return cls(findings=(Finding("hyphenation-unreadable", Severity.ERROR, error.what, place, error.remedy),))
        return cls._of(text, path)

    @classmethod
    def _of(cls, text: str, path: Path) -> Self:
        words: dict[str, tuple[int, ...]] = {}
        findings: list[Finding] = []
        for number, line in _lines(text):
            parts = line.lower().split("-")
            fault = _fault(parts)
            word = "".join(parts)
            if fault is None and word in words:
                fault = message("“{word}” stands twice in the list.", word=word)
            if fault is None:
                cuts = (sum(map(len, parts[:cut])) for cut in range(1, len(parts)))
                words[word] = tuple(cuts)
            elif len(findings) < _MOST_FINDINGS:
                findings.append(Finding("hyphenation-wrong", Severity.WARNING, fault, Place(path, number), _REMEDY))
        return cls(MappingProxyType(words), tuple(findings))


_REMEDY = message("Write one word a line with its breaks, such as bal-kon-deur; until then the line is left out.")


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that hold something, with their numbers; the rest of a line behind “#” is a comment."""
    for number, line in enumerate(unicodedata.normalize("NFC", text).splitlines(), 1):
        if held := line.partition(_COMMENT)[0].strip():
            yield number, held


def _fault(parts: list[str]) -> Message | None:
    """Return what is wrong with a word in its parts, or None."""
    if not all(parts):
        return message("A hyphen stands at the edge of the word or beside another one.")
    if not all(part.isalpha() for part in parts):
        return message("“{word}” is no single word of letters.", word="-".join(parts)[:_SHOWN])
    return None
