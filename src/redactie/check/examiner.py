"""Which pictures can be shown; each file is opened once, until it changes."""

from pathlib import Path

from redactie.layout.images import PictureError, examine_picture

_Key = tuple[Path, int, int]


class PictureExaminer:
    """Remembers what is wrong with a picture by path, time and size, so that checks while typing cost next to nothing.

    For one thread at a time.
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
    try:
        examine_picture(path)
    except PictureError as error:
        return error
    return None
