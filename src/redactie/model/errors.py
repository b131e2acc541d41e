"""The root of the errors that the user is told about."""

from pathlib import Path

from redactie.model.message import Message


class RedactieError(Exception):
    """Something the user can act on: what happened, where, and what to do about it.

    Every area has one subclass (`StoreError`, `LayoutError`, …). `line` counts from 1.
    """

    def __init__(
        self, what: Message, *, remedy: Message | None = None, path: Path | None = None, line: int | None = None
    ) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy
        self.path = path
        self.line = line

    def __str__(self) -> str:
        """Return the whole story in English on one line: `path:line: what remedy`."""
        place = f"{self.path}:{self.line}: " if self.path and self.line else f"{self.path}: " if self.path else ""
        return f"{place}{self.what}{f' {self.remedy}' if self.remedy else ''}"
