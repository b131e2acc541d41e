"""Which pictures can be shown, and what they are; each file is opened once, until it changes."""

from pathlib import Path

from redactie.layout.kept import keep, load_kept
from redactie.layout.pictures.facts import Facts, PictureError

_MOST_KEPT = 1000
_FILE = "pictures-and-letters.facts"


class PictureExaminer:
    """Remembers the facts of pictures, and what is wrong with those that cannot be shown, by path, time and size.

    So checks while typing cost next to nothing, and an export and the check after it open every picture once. In the
    folder `memories` it keeps the facts of those that are whole for the next run.
    """

    def __init__(self, memories: Path | None = None) -> None:
        self._file = memories / _FILE if memories else None
        self._known: dict[str, Facts | PictureError] = {}
        self._kept: dict[str, Facts] = load_kept(self._file, dict[str, Facts]) or {} if self._file else {}
        self._new: dict[str, Facts] = {}

    def fault(self, path: Path) -> PictureError | None:
        """Return why a picture cannot be shown, or None if it can be."""
        known = self._examined(path)
        return known if isinstance(known, PictureError) else None

    def facts(self, path: Path) -> Facts | None:
        """Return what is known of a picture, or None for one that cannot be shown."""
        known = self._examined(path)
        return known if isinstance(known, Facts) else None

    def keep(self) -> None:
        """Keep what was learned since the last time."""
        if self._file and self._new:
            kept = (load_kept(self._file, dict[str, Facts]) or {}) | self._new
            keep(self._file, dict(list(kept.items())[-_MOST_KEPT:]))
        self._new = {}

    def _examined(self, path: Path) -> Facts | PictureError:
        try:
            state = path.stat()
        except OSError:
            return _examine(path)
        name = f"{path.absolute()} {state.st_mtime_ns} {state.st_size}"
        if name not in self._known:
            self._known[name] = self._kept.get(name) or _examine(path)
            if isinstance(facts := self._known[name], Facts) and name not in self._kept:
                self._new[name] = facts
        return self._known[name]


def _examine(path: Path) -> Facts | PictureError:
    from redactie.layout.pictures.images import examine_picture  # Pillow is loaded when the first picture is opened

    try:
        return examine_picture(path)
    except PictureError as error:
        return error
