"""What stories measured and how they were planned, by their code; a file keeps it between two runs."""

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from msgspec import Struct, field

from redactie.layout.atoms import Atom
from redactie.layout.kept import keep, keep_newest, load_kept
from redactie.layout.measures import Wide
from redactie.layout.plan import PagePlan

_MOST_REMEMBERED = 2000  # while the program runs
_MOST_KEPT = 400  # between two runs: the stories of the last few issues
_MOST_PLANS = 20
_MOST_FILES = 8
_SUFFIX = ".measures"


class Memory(Struct):
    """What the measurer knows. Keys are made by `key`: they tell a code apart without holding it."""

    heads: dict[str, dict[int, tuple[Wide, ...]]] = field(default_factory=dict[str, dict[int, tuple[Wide, ...]]])
    bodies: dict[str, tuple[Atom, ...]] = field(default_factory=dict[str, tuple[Atom, ...]])
    nameplates: dict[str, int] = field(default_factory=dict[str, int])
    plans: dict[str, PagePlan] = field(default_factory=dict[str, PagePlan])

    def head(self, name: str) -> dict[int, tuple[Wide, ...]]:
        """Return what a head measured; it will be forgotten last."""
        self.heads[name] = self.heads.pop(name)
        return self.heads[name]

    def body(self, name: str) -> tuple[Atom, ...]:
        """Return what a body measured; it will be forgotten last."""
        self.bodies[name] = self.bodies.pop(name)
        return self.bodies[name]

    def tidy(self, most: int = _MOST_REMEMBERED) -> None:
        """Forget what was not asked for longest, until so many of each are left."""
        for known in (self.heads, self.bodies, self.nameplates):
            _shorten(known, most)
        _shorten(self.plans, min(most, _MOST_PLANS))


def _shorten(known: dict[str, Any], most: int) -> None:
    for old in list(known)[: max(0, len(known) - most)]:
        del known[old]


def key(code: str, *, lead: bool = False) -> str:
    """Return what a piece of code is remembered by; the story that leads an issue has a larger headline."""
    return hashlib.sha256(f"{lead} {code}".encode("utf-8", "replace")).hexdigest()


def memory_file(folder: Path, makings: Iterable[str]) -> Path:
    """Return the file of a memory; `makings` is all that measures depend on besides the code of the stories."""
    digest = hashlib.sha256(repr((list(makings), sources_of_ours())).encode("utf-8", "replace"))
    return folder / f"{digest.hexdigest()}{_SUFFIX}"


def sources_of_ours() -> list[str]:
    """Return our own sources with their times: who works on the program must not be shown what it made before."""
    return sorted(f"{each.name} {each.stat().st_mtime_ns}" for each in Path(__file__).parent.rglob("*.py"))


def load_memory(path: Path) -> Memory:
    """Return what a file holds; an empty memory where there is none or it cannot be read."""
    return load_kept(path, Memory) or Memory()


def save_memory(memory: Memory, path: Path) -> None:
    """Keep a memory; where that cannot be, the next run measures again. Files of other makings go when they are old."""
    memory.tidy(_MOST_KEPT)
    if keep(path, memory):
        keep_newest(path.parent, _SUFFIX, _MOST_FILES)
