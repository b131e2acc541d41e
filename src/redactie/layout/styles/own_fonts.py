"""The fonts of a publication, in its folder `style/fonts/`: they are somebody else's, and read with care."""

import hashlib
import re
import tempfile
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from pathlib import Path

from msgspec import Struct

from redactie.layout.errors import LayoutError
from redactie.layout.styles.font_file import font_facts
from redactie.layout.styles.fonts import FAMILIES, Face
from redactie.layout.styles.own_files import OWN_FONTS, Stamped
from redactie.model.message import Message, message

_SUFFIXES = (".ttf", ".otf")
_MOST, _LARGEST, _LARGEST_TOGETHER = 40, 10_000_000, 40_000_000  # files and bytes
_DAMAGED = message("it is damaged, or of another kind than its name says")
_NAME = re.compile(r"[^\W_][\w .&+'-]{0,59}")


class OwnFonts(Struct, frozen=True):
    """The faces of a publication that can be used, and why others cannot."""

    faces: tuple[Face, ...] = ()
    problems: tuple[LayoutError, ...] = ()


def read_own_fonts(publication: Path) -> OwnFonts:
    """Return the fonts of a publication; files of other kinds may lie beside them and are not looked at."""
    folder = publication / OWN_FONTS
    if not folder.is_dir():
        return OwnFonts()
    stamped: list[Stamped] = []
    problems: list[LayoutError] = []
    for path in _candidates(folder, problems):
        try:
            stamped.append(Stamped.of(path, publication, _LARGEST))
        except LayoutError as error:
            problems.append(error)
        except (OSError, RuntimeError) as error:
            problems.append(_unusable(path, str(error)))
    if len(stamped) > _MOST or sum(each.size for each in stamped) > _LARGEST_TOGETHER:
        problems.append(LayoutError(message("There are too many fonts, or they are too large."), path=folder))
        stamped = []
    found = _faces(tuple(stamped))
    return OwnFonts(found.faces, (*problems, *found.problems))


def _candidates(folder: Path, problems: list[LayoutError]) -> Iterator[Path]:
    try:
        yield from sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES)
    except OSError as error:
        problems.append(_unusable(folder, error.strerror or str(error)))


@lru_cache(maxsize=4)  # who types asks again with every word, and fonts hardly ever change
def _faces(files: tuple[Stamped, ...]) -> OwnFonts:
    faces: list[Face] = []
    problems: list[LayoutError] = []
    for file in files:
        try:
            faces.append(_face(file))
        except LayoutError as error:
            problems.append(error)
        except OSError as error:
            problems.append(_unusable(file.path, error.strerror or str(error)))
    return OwnFonts(tuple(faces), tuple(problems))


def _face(file: Stamped) -> Face:
    # Only now: few publications have fonts of their own, and the compiler takes time to load.
    from redactie.layout.engine import load_fonts

    data = file.path.read_bytes()
    try:
        facts = font_facts(data)
    except ValueError as error:
        raise _unusable(file.path, _DAMAGED) from error
    with tempfile.TemporaryDirectory(prefix="redactie-", ignore_cleanup_errors=True) as folder:
        (Path(folder) / f"font{file.path.suffix}").write_bytes(data)
        found = load_fonts(Path(folder)).fonts()
    if len(found) != 1:
        raise _unusable(file.path, _DAMAGED)
    family, weight, italic = found[0].family, found[0].weight, found[0].style != "normal"
    if not _NAME.fullmatch(family):
        raise _unusable(file.path, message("its name holds signs that a name cannot have"))
    if family in FAMILIES:
        raise _unusable(file.path, message("the program has a font of that name"))
    return Face(file.path, family, weight, italic, file.stamp, not facts.restricted, facts.outlines, facts.characters)


def _unusable(path: Path, reason: str | Message) -> LayoutError:
    return LayoutError(message("The font “{name}” cannot be used: {reason}.", name=path.name, reason=reason), path=path)


def copied_fonts(faces: Iterable[Face], folder: Path) -> tuple[str, ...]:
    """Copy fonts to a new folder, where nobody else changes them; return what tells them from all others.

    Raises LayoutError where one is no longer as it was.
    """
    folder.mkdir()
    digests: list[str] = []
    for number, face in enumerate(faces):
        try:
            with face.path.open("rb") as file:
                data = file.read(_LARGEST + 1)
            font_facts(data)
            (folder / f"{number}{face.path.suffix}").write_bytes(data)
        except (OSError, ValueError) as error:
            raise _unusable(face.path, _DAMAGED) from error
        digests.append(hashlib.sha256(data).hexdigest())
    return tuple(digests)


def characters(folder: Path) -> frozenset[str]:
    """Return what the fonts that were copied to a folder can show."""
    return frozenset(chain.from_iterable(font_facts(path.read_bytes()).characters for path in folder.iterdir()))
