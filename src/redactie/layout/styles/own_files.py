"""The files with which a publication changes its house style: they are somebody else's, and read with care."""

from pathlib import Path
from typing import Self

from msgspec import Struct

from redactie.layout.errors import LayoutError
from redactie.model.message import message

OWN_TOKENS = Path("style", "tokens.toml")
OWN_SHEET = Path("style", "web.css")
OWN_LOOK = Path("style", "look.typ")
OWN_WORD = Path("style", "word.toml")
OWN_TEMPLATES = (Path("style", "word.dotx"), Path("style", "word.docx"))
OWN_FONTS = Path("style", "fonts")
_LARGEST = 1_000_000  # bytes


class Stamped(Struct, frozen=True):
    """A file that may be opened: `stamp` tells it from what it held before, `size` is in bytes."""

    path: Path
    stamp: str
    size: int

    @classmethod
    def of(cls, path: Path, root: Path, largest: int) -> Self:
        """Return a file in the folder `root` as it is now. Raises as `refuse_strange`."""
        refuse_strange(path, root, largest)
        facts = path.stat()
        return cls(path, f"{facts.st_size} {facts.st_mtime_ns}", facts.st_size)


def refuse_strange(path: Path, root: Path, largest: int = _LARGEST) -> None:
    """Raise LayoutError for a link out of the folder `root`, what is no file, and what has more than `largest` bytes.

    Raises OSError where there is nothing.
    """
    if not path.resolve(strict=True).is_relative_to(root.resolve()):
        what = message("“{name}” is a link to a place outside the publication.", name=path.name)
        raise LayoutError(what, remedy=message("Put the file itself in the folder."), path=path)
    if not path.is_file():
        raise LayoutError(message("“{name}” is not a file.", name=path.name), path=path)
    if path.stat().st_size > largest:
        raise LayoutError(message("“{name}” is too large for a file of a house style.", name=path.name), path=path)


def read_own(path: Path, root: Path) -> str:
    """Return the text of a file of a publication in the folder `root`; "" where it has none.

    Raises LayoutError with file and reason.
    """
    try:
        refuse_strange(path, root)
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, ValueError, RuntimeError) as error:  # RuntimeError: links in a ring, before Python 3.13
        raise LayoutError(message("The house style cannot be read: {reason}.", reason=str(error)), path=path) from error
