"""The Word template of a publication, `style/word.dotx` or `.docx`: opened with care, for it may come from anybody.

Only what a document can be built on is taken: styles, theme, fonts, headers and footers with their pictures. Macros,
everything outside the file, and the template's own text stay where they are.
"""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from redactie.layout.errors import LayoutError
from redactie.layout.styles.foreign_xml import parsed
from redactie.layout.styles.own_files import OWN_TEMPLATES, Stamped
from redactie.model.message import Message, message

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
# The kinds of relations of the document whose parts are taken, and the names of their roots.
_ROOTS: Mapping[str, str] = {
    "styles": "styles", "theme": "", "fontTable": "fonts", "settings": "settings", "header": "hdr", "footer": "ftr",
}  # fmt: skip
_LARGEST = 20_000_000  # bytes of the file
_MOST_PARTS, _LARGEST_PART, _LARGEST_TOGETHER = 3000, 12_000_000, 60_000_000  # bytes when unpacked
_BROKEN = message("it is no Word template, or is damaged")


class Relation(Struct, frozen=True):
    """What a part relates to: `target` is the name of a part, or an address outside the file."""

    id: str
    kind: str
    target: str
    outside: bool


class WordTemplate(Struct, frozen=True):
    """A template as read: the parts that are used by name, and what each relates to. `main` is the document.

    `styles` are the names of its styles, without regard to capitals.
    """

    path: Path
    stamp: str
    main: str
    parts: Mapping[str, bytes]
    relations: Mapping[str, tuple[Relation, ...]]
    styles: frozenset[str]

    def first(self, kind: str) -> str:
        """Return the name of the part of a kind that the document relates to; "" where there is none."""
        return next((each.target for each in self.relations[self.main] if each.kind == kind), "")


def read_own_template(publication: Path) -> WordTemplate | None:
    """Return the Word template of a publication, None where it has none.

    Raises LayoutError with file and reason for one that cannot be used.
    """
    for name in OWN_TEMPLATES:
        path = publication / name
        try:
            file = Stamped.of(path, publication, _LARGEST)
        except FileNotFoundError:
            continue
        except (OSError, RuntimeError) as error:
            raise _unusable(path, str(error)) from error
        found = _template(path, file.stamp)
        if isinstance(found, LayoutError):
            raise found
        return found
    return None


@lru_cache(maxsize=2)  # who types asks again with every word, and a template hardly ever changes
def _template(path: Path, stamp: str) -> WordTemplate | LayoutError:
    try:
        with zipfile.ZipFile(path) as archive:
            if len(archive.infolist()) > _MOST_PARTS:
                return _unusable(path, message("it holds too much"))
            return _Reader(archive).template(path, stamp)
    except _TooLargeError:
        return _unusable(path, message("it holds too much"))
    except (OSError, ValueError, KeyError, RuntimeError, NotImplementedError, EOFError, StopIteration):
        return _unusable(path, _BROKEN)
    except (zipfile.BadZipFile, zlib.error):
        return _unusable(path, _BROKEN)


class _TooLargeError(Exception):
    """What is packed in the file would take too much room."""


class _Reader:
    """Reads the parts of one file that are used, as far as there is room."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._left = _LARGEST_TOGETHER
        self._parts: dict[str, bytes] = {}
        self._relations: dict[str, tuple[Relation, ...]] = {}

    def template(self, path: Path, stamp: str) -> WordTemplate:
        """Return the template. Raises ValueError, KeyError and what zipfile raises."""
        main = next(each.target for each in self._related("") if each.kind == "officeDocument")
        self._take(main, "document")
        self._relations[main] = tuple(each for each in self._related(main) if self._wanted(each))
        for each in self._relations[main]:
            self._take(each.target, _ROOTS[each.kind])
            self._relations[each.target] = tuple(self._inner(each.target))
        styles = next(each.target for each in self._relations[main] if each.kind == "styles")
        names = frozenset(
            str(name).casefold()
            for name in parsed(self._parts[styles]).xpath("w:style/w:name/@w:val", namespaces={"w": W})
        )
        return WordTemplate(path, stamp, main, MappingProxyType(self._parts), MappingProxyType(self._relations), names)

    def _wanted(self, relation: Relation) -> bool:
        return relation.kind in _ROOTS and not relation.outside and relation.target in self._archive.NameToInfo

    def _inner(self, part: str) -> Iterator[Relation]:
        for each in self._related(part):
            if each.kind == "hyperlink" and each.outside and each.target.startswith(("http://", "https://", "mailto:")):
                yield each
            elif each.kind in ("image", "font") and not each.outside and each.target in self._archive.NameToInfo:
                self._parts[each.target] = self._read(each.target)
                yield each

    def _take(self, name: str, root: str) -> None:
        data = self._read(name)
        tag = parsed(data).tag
        if root and tag != f"{{{W}}}{root}":
            raise ValueError(name)
        self._parts[name] = data

    def _related(self, part: str) -> list[Relation]:
        folder, name = posixpath.split(part)
        file = posixpath.join(folder, "_rels", f"{name}.rels")
        if file not in self._archive.NameToInfo:
            return []
        found: list[Relation] = []
        for each in parsed(self._read(file)).iter(_RELATIONS):
            target, outside = each.get("Target", ""), each.get("TargetMode") == "External"
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found.append(Relation(each.get("Id", ""), each.get("Type", "").rpartition("/")[2], target, outside))
        return found

    def _read(self, name: str) -> bytes:
        if name in self._parts:
            return self._parts[name]
        most = min(_LARGEST_PART, self._left)
        with self._archive.open(name) as file:
            data = file.read(most + 1)
        if len(data) > most:
            raise _TooLargeError
        self._left -= len(data)
        return data


def _unusable(path: Path, reason: str | Message) -> LayoutError:
    what = message("The Word template “{name}” cannot be used: {reason}.", name=path.name, reason=reason)
    return LayoutError(what, path=path)
