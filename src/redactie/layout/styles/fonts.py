"""The font families that an issue may be set in: those of the program, and a publication's own."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from redactie.resources import resource

REGULAR, BOLD = 400, 700  # weights
_BOLD_FROM = 550


class Face(Struct, frozen=True):
    """A file with one face of a family; `stamp` tells it from what the file held before.

    `free` says that its maker lets documents carry it, `outlines` that it is drawn as Word wants it: not as PostScript.
    `characters` are those of a publication's own font.
    """

    path: Path
    family: str
    weight: int
    italic: bool
    stamp: str = ""
    free: bool = True
    outlines: bool = True
    characters: frozenset[str] = frozenset()

    @property
    def bold(self) -> bool:
        """Whether it serves as the bold face of its family."""
        return self.weight >= _BOLD_FROM


class Family(Struct, frozen=True):
    """A family of the program: how the names of its files begin, what is like it on any machine, and Word's kind."""

    stem: str
    fallback: str
    kind: str


BUILT_IN: Mapping[str, Family] = {
    "Source Code Pro": Family("SourceCodePro", "Consolas", "modern"),
    "Source Sans 3": Family("SourceSans3", "Calibri", "swiss"),
    "Source Serif 4": Family("SourceSerif4", "Georgia", "roman"),
    "Source Serif 4 Display": Family("SourceSerif4Display", "Georgia", "roman"),
    "Source Serif 4 SmText": Family("SourceSerif4SmText", "Georgia", "roman"),
}
FAMILIES = tuple(BUILT_IN)
_SUFFIXES = {(False, False): "Regular", (True, False): "Bold", (False, True): "It", (True, True): "BoldIt"}


def faces(family: str, own: Iterable[Face]) -> Mapping[tuple[bool, bool], Face]:
    """Return the faces of a family, by whether they are bold and italic: of each the file that comes nearest."""
    if family in BUILT_IN:
        return _built_in(family)
    found: dict[tuple[bool, bool], Face] = {}
    for face in own:
        shape = (face.bold, face.italic)
        if face.family == family and (shape not in found or _far(face) < _far(found[shape])):
            found[shape] = face
    return found


def _built_in(family: str) -> Mapping[tuple[bool, bool], Face]:
    found: dict[tuple[bool, bool], Face] = {}
    for (bold, italic), suffix in _SUFFIXES.items():
        path = resource("fonts", f"{BUILT_IN[family].stem}-{suffix}.ttf")
        if path.is_file():
            found[bold, italic] = Face(path, family, BOLD if bold else REGULAR, italic)
    return found


def _far(face: Face) -> int:
    return abs(face.weight - (BOLD if face.bold else REGULAR))
