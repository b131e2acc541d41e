"""From any path that a user gives to the publication, issue and article that it means."""

from pathlib import Path

from msgspec import Struct

from redactie.model.message import message
from redactie.store import publication_file, shelf
from redactie.store.errors import StoreError, explained
from redactie.store.publication import ISSUES


class Located(Struct, frozen=True):
    """What a path leads to: always a publication, and the ids of the issue and the article as far as it names them."""

    publication: Path
    issue: str | None = None
    article: str | None = None


def locate(path: Path) -> Located:
    """Return what a path leads to: the folder of a publication or an issue, or a file in it. Raises StoreError."""
    with explained(path):
        full = path.absolute()
        if not full.exists():
            raise StoreError(
                message("There is no file or folder “{path}”.", path=str(path)),
                remedy=message("Check the name, and that its disk is connected."),
                path=path,
            )
        for start in dict.fromkeys((full, full.resolve())):  # a link on the desktop leads to where the folder is
            for folder in (start, *start.parents):
                if (folder / publication_file.NAME).is_file():
                    return _inside(folder, start.relative_to(folder).parts)
    raise StoreError(
        message("“{path}” is not part of a publication.", path=str(path)),
        remedy=message("Choose a folder with a file “publication.toml”, or make a new publication."),
        path=path,
    )


def _inside(publication: Path, parts: tuple[str, ...]) -> Located:
    match parts:
        case (folder, issue, articles, file) if (folder, articles) == (ISSUES, shelf.FOLDER):
            return Located(publication, issue, Path(file).stem if file.casefold().endswith(".md") else None)
        case (folder, issue, *_) if folder == ISSUES and (publication / ISSUES / issue).is_dir():
            return Located(publication, issue)
        case _:
            return Located(publication)
