"""The Word template of a publication: `style/word.dotx` or `word.docx`, copied there from where the user has it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Self

from msgspec import Struct

from redactie.model.message import message
from redactie.store.errors import StoreError, explained
from redactie.store.files import Fingerprint, read_bytes, refuse_outside, write_atomically

SUFFIXES = (".dotx", ".docx")
_FOLDER = "style"
_LARGEST = 20_000_000  # bytes


class TemplateChange(Struct, frozen=True):
    """The files of the template before a change and after it, by name. `root` is the publication's folder."""

    root: Path
    before: Mapping[str, bytes]
    after: Mapping[str, bytes]

    def apply(self) -> None:
        """Write the new file. Raises StoreError, and writes nothing, when the files are not as they were before."""
        folder = self.root / _FOLDER
        if _files(self.root) != self.before:
            raise StoreError(
                message("“{name}” was changed by another program since it was opened.", name=_FOLDER),
                remedy=message("Nothing was overwritten. Open the dialog of the house style again."),
                path=folder,
            )
        with explained(folder):
            folder.mkdir(exist_ok=True)
            for name, data in self.after.items():
                refuse_outside(folder / name, self.root)
                known = self.before.get(name)
                write_atomically(folder / name, data, None if known is None else Fingerprint.of_bytes(known))
            for name in self.before.keys() - self.after.keys():
                (folder / name).unlink(missing_ok=True)

    def reversed(self) -> Self:
        """Return the change that takes this one back."""
        return type(self)(self.root, self.after, self.before)


def plan_template(publication: Path, source: Path | None) -> TemplateChange:
    """Return what makes a file the Word template of a publication; None takes the template away.

    Raises StoreError for a file that cannot be read, is too large or has another ending than Word's templates have.
    """
    before = _files(publication)
    if source is None:
        return TemplateChange(publication, before, {})
    suffix = source.suffix.lower()
    if suffix not in SUFFIXES:
        what = message("“{name}” is no Word template.", name=source.name)
        raise StoreError(what, remedy=message("Save it in Word as .dotx or .docx first."), path=source)
    data, _ = read_bytes(source, source.parent, _LARGEST)
    return TemplateChange(publication, before, {f"word{suffix}": data})


def template_name(publication: Path) -> str:
    """Return the name of the file of a publication's template, "" where it has none."""
    return next((f"word{suffix}" for suffix in SUFFIXES if (publication / _FOLDER / f"word{suffix}").is_file()), "")


def _files(publication: Path) -> Mapping[str, bytes]:
    names = (f"word{suffix}" for suffix in SUFFIXES)
    paths = [publication / _FOLDER / name for name in names]
    return {path.name: read_bytes(path, publication, _LARGEST)[0] for path in paths if path.exists()}
