"""The tokens of a house style as a file: its values, and where in it they stand."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self, cast

from msgspec import Struct

from redactie.layout.errors import LayoutError
from redactie.layout.styles.own_files import refuse_strange
from redactie.model.message import Message, message

_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


class TokenFile(Struct, frozen=True):
    """A file of tokens as read; `values` are its groups."""

    path: Path
    text: str
    values: Mapping[str, Any]

    @classmethod
    def read(cls, path: Path, root: Path | None = None) -> Self:
        """Read a file. Raises LayoutError with file, line and reason, and FileNotFoundError.

        With a `root` the file is somebody else's: it must be an ordinary one inside that folder, and not too large.
        """
        text = ""
        try:
            if root:
                refuse_strange(path, root)
            text = path.read_text(encoding="utf-8")
            return cls(path, text, tomllib.loads(text))
        except (FileNotFoundError, LayoutError):
            raise
        except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: links in a ring, before Python 3.13
            reason, place = str(error), _PLACE.search(str(error))
            line = int(place[1] or text.count("\n") + 1) if place else None
            what = message("The house style cannot be read: {reason}.", reason=_PLACE.sub("", reason))
            raise LayoutError(what, path=path, line=line) from error

    def group(self, name: str) -> Mapping[str, Any]:
        """Return the values of a group; none where there is no such group."""
        group: object = self.values.get(name)
        return cast("Mapping[str, Any]", group) if isinstance(group, Mapping) else {}

    def error(self, what: Message, group: str, name: str = "") -> LayoutError:
        """Return the error about a value, or about a group where there is no such value."""
        return LayoutError(what, path=self.path, line=self._line(group, name))

    def _line(self, group: str, name: str) -> int | None:
        """Return the line on which a value of a group stands; that of the group where it is not there."""
        found, inside = None, False
        for number, line in enumerate(self.text.split("\n"), 1):
            if line.lstrip().startswith("["):
                inside = line.strip().strip("[] ").split("]")[0] == group
                found = number if inside else found
            elif inside and re.match(rf"""\s*["']?{re.escape(name)}["']?\s*=""", line):
                return number
        return found
