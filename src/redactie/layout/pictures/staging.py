"""The pictures of an edition, staged as safe copies where the engine can read them, and nowhere else."""

import hashlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Self, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.pictures.facts import Picture, PictureError


class Placed(Struct, frozen=True):
    """A staged picture: `path` for the engine ("" where it cannot be shown), `ratio` of its height to its width."""

    path: str
    name: str
    ratio: float

    def cropped(self, percent: int) -> Self:
        """Return a photograph that is so much of its height; of a drawing nothing may be cut off, so it stays."""
        return replace(self, ratio=self.ratio * percent / 100) if self.path.endswith(".jpg") else self


class Wanted(Struct, frozen=True):
    """A picture to be staged: its file, what the editor calls it, and the most pixels that it is wide."""

    path: Path | None
    source: str
    widest: int

    @property
    def name(self) -> str:
        """What stands in place of a picture that cannot be shown."""
        return self.source.replace("\\", "/").rsplit("/", 1)[-1] or "?"


_Key: TypeAlias = tuple[Path, int, int, int]


class PictureStage:
    """Copies pictures into the engine's folder once, by content. Keeps what it knows by path, size and time.

    What the engine takes unchanged is not decoded here, until the engine turned out to refuse a file; see `distrust`.
    """

    def __init__(self, root: Path, examiner: PictureExaminer | None = None) -> None:
        self._root = root
        self._examiner = examiner or PictureExaminer()
        self._known: dict[_Key, Placed] = {}
        self._trusting = True

    def distrust(self) -> bool:
        """From now on decode every picture before the engine sees it. Returns False if that was so already."""
        was, self._trusting = self._trusting, False
        self._known.clear()
        return was

    def prepare(self, pictures: Iterable[Wanted]) -> None:
        """Stage pictures that are soon to be placed, several at once."""
        keyed = {key: wanted for wanted in pictures if (key := _key(wanted)) and key not in self._known}
        if not keyed:
            return
        with ThreadPoolExecutor(max_workers=4) as pool:
            self._known.update(zip(keyed, pool.map(self._staged, keyed.values()), strict=True))
        self._examiner.keep()

    def place(self, wanted: Wanted) -> Placed:
        """Stage a picture; one that cannot be shown gives a `Placed` without a path."""
        key = _key(wanted)
        if key is None:
            return _missing(wanted)
        if key not in self._known:
            self.prepare((wanted,))
        return self._known[key]

    def _staged(self, wanted: Wanted) -> Placed:
        picture = self._picture(wanted.path, wanted.widest) if wanted.path else None
        if picture is None:
            return _missing(wanted)
        file = f"{hashlib.sha256(picture.data).hexdigest()[:32]}.{picture.format}"
        target = self._root / file
        if not target.exists():
            target.write_bytes(picture.data)
        return Placed(f"/pictures/{file}", wanted.name, picture.height / picture.width)

    def _picture(self, path: Path, widest: int) -> Picture | None:
        facts = self._examiner.facts(path)
        if facts is None:
            return None
        try:
            if self._trusting and facts.printable(widest):
                return Picture(path.read_bytes(), facts.suffix, facts.width, facts.height)
            from redactie.layout.pictures.images import (
                load_picture,  # Pillow is loaded when the first picture is to be changed
            )

            return load_picture(path, widest)
        except (OSError, PictureError):
            return None


def _missing(wanted: Wanted) -> Placed:
    return Placed("", wanted.name, 0.6)


def _key(wanted: Wanted) -> _Key | None:
    """Return what a picture is known by: its path, time and size, and how wide it may be; None if there is no file."""
    if wanted.path is None:
        return None
    try:
        status = wanted.path.stat()
    except OSError:
        return None
    return (wanted.path, status.st_mtime_ns, status.st_size, wanted.widest)
