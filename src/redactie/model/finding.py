"""A finding: something about an issue that the editor should know, with a place to click."""

from enum import StrEnum
from pathlib import Path

from msgspec import Struct

from redactie.model.fix import Fix
from redactie.model.message import Message


class Severity(StrEnum):
    """How bad a finding is. An error stands in the way of a good issue, a warning may be meant, a hint is advice."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Place(Struct, frozen=True):
    """Where a finding is: a file, a line in it (from 1), and the article it belongs to, as far as they are known.

    `body_line` is the line in the article's text as the editor shows it, without the front matter (from 1); `field`
    names what stands above the text, such as `lead`, or `print.lead` for that of print.
    """

    path: Path | None = None
    line: int | None = None
    article: str | None = None
    body_line: int | None = None
    field: str | None = None


class Finding(Struct, frozen=True):
    """One finding. `rule` is a stable name such as `author-unknown`; `what` and `remedy` are for the user.

    `fix` is a change that surely mends it, None where only the editor can.
    """

    rule: str
    severity: Severity
    what: Message
    place: Place = Place()
    remedy: Message | None = None
    fix: Fix | None = None
