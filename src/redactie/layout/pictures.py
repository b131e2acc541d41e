"""The pictures of an edition, staged as safe copies where the engine can read them, and nowhere else."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from redactie.layout.images import PictureError, load_picture


@dataclass(frozen=True, slots=True)
class Placed:
    """A staged picture: `path` for the engine ("" where it cannot be shown), `ratio` of its height to its width."""

    path: str
    name: str
    ratio: float


class PictureStage:
    """Copies pictures into the engine's folder once, by content. Keeps what it knows by path, size and time."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[tuple[Path, int, int, int], Placed] = {}

    def place(self, path: Path | None, source: str, widest: int) -> Placed:
        """Stage a picture, at most `widest` pixels wide; one that cannot be shown gives a `Placed` without a path."""
        name = source.replace("\\", "/").rsplit("/", 1)[-1] or "?"
        missing = Placed("", name, 0.6)
        if path is None:
            return missing
        try:
            status = path.stat()
        except OSError:
            return missing
        key = (path, status.st_mtime_ns, status.st_size, widest)
        if key not in self._known:
            self._known[key] = self._stage(path, name, widest) or missing
        return self._known[key]

    def _stage(self, path: Path, name: str, widest: int) -> Placed | None:
        try:
            picture = load_picture(path, widest)
        except PictureError:
            return None
        file = f"{hashlib.sha256(picture.data).hexdigest()[:32]}.{picture.format}"
        target = self._root / file
        if not target.exists():
            target.write_bytes(picture.data)
        return Placed(f"/pictures/{file}", name, picture.height / picture.width)
