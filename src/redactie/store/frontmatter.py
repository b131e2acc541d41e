"""Splitting an article's file into front matter and text, and joining them again without losing a byte.

---                  opening: a byte order mark, if any, and the fence
title: Geduld        head: YAML
---                  closing: the fence and the empty line under it, if any
(nothing of the three when a file has no front matter)
The text …           body
"""

import re
from typing import Self

from msgspec import Struct
from msgspec.structs import replace

_BOM = "\ufeff"
_OPENING = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\n|\r|\Z)")
_NEWLINE = re.compile(r"\r\n|\n|\r")
_CLOSING = re.compile(r"(?:\A|(?<=\n)|(?<=\r)(?!\n))(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|\Z)(?:\r\n|\n|\r)?")


class UnclosedError(ValueError):
    """The front matter has a first line but no last one."""


class Parts(Struct, frozen=True):
    """The parts of an article's file as they are on disk; joined they are the file."""

    opening: str
    head: str
    closing: str
    body: str

    @classmethod
    def split(cls, text: str) -> Self:
        """Split a file. Raises UnclosedError."""
        opening = _OPENING.match(text)
        if not opening:
            bom = _BOM if text.startswith(_BOM) else ""
            return cls(bom, "", "", text[len(bom) :])
        closing = _CLOSING.search(text, opening.end())
        if not closing:
            raise UnclosedError
        return cls(opening.group(), text[opening.end() : closing.start()], closing.group(), text[closing.end() :])

    def join(self) -> str:
        """Return the file."""
        return self.opening + self.head + self.closing + self.body

    @property
    def newline(self) -> str:
        """How lines end in this file: as its first line does."""
        found = _NEWLINE.search(self.join())
        return found.group() if found else "\n"

    @property
    def text(self) -> str:
        r"""The body with `\n` at the end of every line."""
        return unix(self.body)

    @property
    def head_line(self) -> int:
        """The line of the file on which the head starts, from 1."""
        return 1 + count_lines(self.opening)

    def with_text(self, text: str) -> Self:
        """Return the parts with another body, its lines ending as those of the file do."""
        body = text if self.newline == "\n" else text.replace("\n", self.newline)
        parts = self
        if not self.closing and _OPENING.match(body):
            parts = self._with_fences()  # else the text would be read as front matter
        elif self._needs_line(body):
            parts = replace(self, closing=_closed(self.closing, self.newline))
        return replace(parts, body=body)

    def _needs_line(self, body: str) -> bool:
        """Say whether the closing fence needs an empty line, so that the start of the body is not taken for it."""
        lines = count_lines(self.closing)
        return bool(self.closing) and ((lines < 2 and body.startswith(self.newline)) or (lines < 1 and body != ""))

    def with_head(self, head: str) -> Self:
        """Return the parts with another head, between fences if there were none."""
        parts = self if self.closing else self._with_fences()
        opening = parts.opening if _NEWLINE.search(parts.opening) else parts.opening + parts.newline
        return replace(parts, opening=opening, head=head)

    def _with_fences(self) -> Self:
        newline = self.newline
        return replace(self, opening=f"{self.opening}---{newline}", closing=f"---{newline}{newline}")


def unix(text: str) -> str:
    r"""Return the text with `\n` at the end of every line."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def count_lines(text: str) -> int:
    """Return how many line ends a text has."""
    return len(_NEWLINE.findall(text))


def _closed(closing: str, newline: str) -> str:
    """Return the closing fence with an empty line under it."""
    return closing + newline * (2 - count_lines(closing))
