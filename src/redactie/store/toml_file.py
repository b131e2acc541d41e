"""A TOML file: read fast, written only when its text changed."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from msgspec import Struct, field

from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import Message, message
from redactie.store.decode import decode
from redactie.store.errors import StoreError, explained
from redactie.store.files import Fingerprint, read_bytes, write_atomically

_BOM = "\ufeff"
_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")


def _no_data() -> dict[str, Any]:
    return {}


class TomlFile(Struct, frozen=True):
    r"""What is on disk. `text` has `\n` at the end of its lines and no byte order mark; `data` are its values.

    `fault` says why the file could not be read; then it has no data and is never written.
    """

    path: Path
    text: str = ""
    bom: bool = False
    crlf: bool = False
    fingerprint: Fingerprint | None = None
    data: dict[str, Any] = field(default_factory=_no_data)
    fault: StoreError | None = None

    @classmethod
    def load(cls, path: Path, root: Path) -> Self:
        """Read a file inside the folder `root`; one that is not there is empty, one that is broken has a `fault`."""
        try:
            with explained(path):
                if not path.exists() and not path.is_symlink():
                    return cls(path)
            data, fingerprint = read_bytes(path, root)
            raw = decode(data, path)
            text = raw.removeprefix(_BOM).replace("\r\n", "\n")
            return cls(path, text, raw.startswith(_BOM), "\r\n" in raw, fingerprint, parse(text, path))
        except StoreError as error:
            return cls(path, fault=error)

    def save(self, text: str) -> Self:
        """Write another text, if it is another one, and return what is on disk now. Raises StoreError."""
        if self.fault:
            raise self.fault
        if text == self.text and self.fingerprint:
            return self
        values = parse(text, self.path)
        raw = (_BOM if self.bom else "") + (text.replace("\n", "\r\n") if self.crlf else text)
        fingerprint = write_atomically(self.path, raw.encode("utf-8"), self.fingerprint)
        return type(self)(self.path, text, self.bom, self.crlf, fingerprint, values)

    def line_of(self, name: str, value: object = None) -> int | None:
        """Return the first line on which this name gets a value (this text, if given), from 1."""
        for number, line in enumerate(self.text.split("\n"), 1):
            found = re.match(rf"""\s*["']?{re.escape(name)}["']?\s*=(.*)""", line)
            if found and (value is None or str(value) in found.group(1)):
                return number
        return None

    def finding(self, rule: str, severity: Severity, what: Message, remedy: Message, line: int | None) -> Finding:
        """Return a finding about this file."""
        return Finding(rule, severity, what, Place(self.path, line), remedy)


def cannot_change(path: Path) -> StoreError:
    """Return the error for a file that is written in a way that our changes would spoil."""
    return StoreError(
        message("“{name}” is written in a way that cannot be changed here.", name=path.name),
        remedy=message("Change it in a text editor."),
        path=path,
    )


def parse(text: str, path: Path) -> dict[str, Any]:
    """Return the values of TOML. Raises StoreError with the line."""
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        reason = str(error) if isinstance(error, tomllib.TOMLDecodeError) else "nested too deep"
        place = _PLACE.search(reason)
        line = int(place.group(1)) if place and place.group(1) else text.count("\n") + 1
        told = _reason(_PLACE.sub("", reason))
        raise StoreError(
            message("“{name}” cannot be read. {reason}", name=path.name, reason=told),
            remedy=_KEEP_ONE if told is _TWICE else _CORRECT_IT,
            path=path,
            line=line,
        ) from error


def _reason(problem: str) -> Message:
    """Return what is wrong in words that an editor knows; the parser's own for what is rare."""
    for words, reason in _REASONS.items():
        if words in problem:
            return reason
    return message("The TOML parser says: {reason}.", reason=problem)


_TWICE = message("A name stands twice.")
_KEEP_ONE = message("Take one of the two out in a text editor.")
_CORRECT_IT = message("Correct this line in a text editor; a text belongs between quotes.")
_REASONS: Mapping[str, Message] = {
    "Invalid value": message("What stands behind “=” is no text between quotes, number or date."),
    "Expected '='": message("A name without “=” behind it."),
    "Invalid statement": message("This line is no name with a value."),
    "Unclosed array": message("A bracket is opened and not closed."),
    "Cannot overwrite": _TWICE,
    "Cannot declare": _TWICE,
    "Expected newline": message("There is something behind the value that does not belong there."),
    "Illegal character": message("A text is not closed with a quote on its line."),
}
