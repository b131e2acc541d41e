"""Reads front matter in the usual shapes, and nothing else: one name on a line, with its value behind or under it.

It gives what ruamel.yaml would give, a hundred times as fast, or says that it does not know: there are no guesses. A
text in doubt is left to ruamel.yaml, and so is everything that is wrong.
"""

import re
from collections.abc import Mapping

from msgspec import Struct

from redactie.store.yaml_fields import Field, Single

LARGEST = 200_000  # characters: a bigger head would keep ruamel.yaml busy for minutes
_NULLS = ("~", "null", "Null", "NULL")

# Tabs, other line ends than \n, and what YAML does not take for text.
_STRANGE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_ENTRY = re.compile(r"( *)([A-Za-z][\w-]{0,99}):(?: +(.*))?", re.ASCII)
_ITEM = re.compile(r"( *)- +(.*)")
# Neither a sign that means something at the start (a minus before a figure does not), nor ": " or " #" further on.
_PLAIN = re.compile(r"""(?:-(?=[0-9]))?[^\s\-?:,\[\]{}#&*!|>'"%@`](?:[^:#]|:(?=[^ ])|(?<! )#)*""")
_QUOTED = re.compile(r"""'([^']*)'|"([^"\\]*)\"""")
_IN_LIST = re.compile(r"[^\W_][\w.+@/ -]*")


class _UnusualError(ValueError):
    """A shape that is not read here."""


def read_plain(text: str) -> Mapping[str, Field] | None:
    """Return the values of front matter by name, or None when ruamel.yaml must read it."""
    text = text.replace("\r\n", "\n")
    if len(text) > LARGEST or _STRANGE.search(text) or not (text.endswith("\n") or not text):
        return None
    lines = _Lines(text.split("\n")[:-1])
    try:
        fields = lines.names(0)
    except _UnusualError:
        return None
    return fields if lines.at == len(lines.all) else None


class _Lines(Struct):
    """The lines of the front matter; `at` is the one that is read next."""

    all: list[str]
    at: int = 0

    def names(self, indent: int) -> dict[str, Field]:
        """Read the names at an indent, up to the line that stands further to the left."""
        fields: dict[str, Field] = {}
        while (line := self._next()) is not None and _indent(line) >= indent:
            found = _ENTRY.fullmatch(line)
            if not found or len(found[1]) != indent or found[2] in fields:
                raise _UnusualError
            self.at += 1
            number = self.at
            fields[found[2]] = Field(number, self._value((found[3] or "").rstrip(" "), indent))
        return fields

    def _next(self) -> str | None:
        """Return the next line that is neither empty nor a comment."""
        while self.at < len(self.all):
            line = self.all[self.at]
            if line.strip(" ") and not line.lstrip(" ").startswith("#"):
                return line
            self.at += 1
        return None

    def _value(self, rest: str, indent: int) -> Single | tuple[Single, ...] | Mapping[str, Field]:
        if not rest:
            return self._below(indent)
        if rest in (">", ">-", "|", "|-"):
            return self._block(rest, indent)
        # A value that runs on is none of our shapes: `names` refuses its next line.
        return _list(rest) if rest[0] == "[" else _single(rest)

    def _below(self, indent: int) -> Single | tuple[Single, ...] | Mapping[str, Field]:
        line = self._next()
        if line is None:
            return None
        if _ITEM.fullmatch(line) and _indent(line) >= indent:
            return self._items(_indent(line))
        if _indent(line) <= indent:
            return None
        if indent:
            raise _UnusualError
        return self.names(_indent(line))

    def _items(self, indent: int) -> tuple[Single, ...]:
        items: list[Single] = []
        while (line := self._next()) is not None and _indent(line) >= indent:
            found = _ITEM.fullmatch(line)
            if not found and _indent(line) == indent:
                break
            if not found or len(found[1]) != indent:
                raise _UnusualError
            items.append(_single(found[2].rstrip(" ")))
            self.at += 1
        return tuple(items)

    def _block(self, sign: str, indent: int) -> str:
        """Read the lines of a text that stands under its name."""
        lines: list[str] = []
        while self.at < len(self.all) and (not self.all[self.at] or _indent(self.all[self.at]) > indent):
            lines.append(self.all[self.at])
            self.at += 1
        while lines and not lines[-1]:
            lines.pop()
        margin = _indent(lines[0]) if lines and lines[0] else 0
        if not margin or any(line and (_indent(line) < margin or line.endswith(" ")) for line in lines):
            raise _UnusualError
        bare = [line[margin:] for line in lines]
        if sign[0] == ">" and any(not line or line[0] == " " for line in bare):
            raise _UnusualError
        return (" " if sign[0] == ">" else "\n").join(bare) + ("" if sign[1:] else "\n")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _single(text: str) -> str | None:
    if quoted := _QUOTED.fullmatch(text):
        return quoted[1] if quoted[1] is not None else quoted[2]
    if not _PLAIN.fullmatch(text):
        raise _UnusualError
    return None if text in _NULLS else text


def _list(text: str) -> tuple[Single, ...]:
    if not text.endswith("]"):
        raise _UnusualError
    inner = text[1:-1].strip(" ")
    return tuple(_item(each.strip(" ")) for each in inner.split(",")) if inner else ()


def _item(text: str) -> str | None:
    if not _QUOTED.fullmatch(text) and not _IN_LIST.fullmatch(text):
        raise _UnusualError
    return _single(text)
