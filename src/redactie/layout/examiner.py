"""Which pictures can be shown; each file is opened once, until it changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Pillow is loaded when the first picture is opened
    from redactie.layout.images import PictureError

_Key = tuple[Path, int, int]


class PictureExaminer:
    """Remembers what is wrong with a picture by path, time and size.

    So checks while typing cost next to nothing, and an export and the check after it open every picture once. For one
    thread at a time.
    """

    def __init__(self) -> None:
        self._known: dict[_Key, PictureError | None] = {}

    def fault(self, path: Path) -> PictureError | None:
        """Return why a picture cannot be shown, or None if it can be."""
        try:
            state = path.stat()
        except OSError:
            return _fault(path)
        key = (path, state.st_mtime_ns, state.st_size)
        if key not in self._known:
            self._known[key] = _fault(path)
        return self._known[key]


def _fault(path: Path) -> PictureError | None:
    from redactie.layout.images import PictureError, examine_picture

    try:
        examine_picture(path)
    except PictureError as error:
        return error
    return None
