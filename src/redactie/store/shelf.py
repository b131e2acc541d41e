"""The articles of an issue as they are on disk: those that can be read, and why the others cannot."""

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, field

from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import Message, message
from redactie.store import names
from redactie.store.article_file import ArticleFile
from redactie.store.errors import StoreError, explanation
from redactie.store.files import read_bytes, refuse_outside

FOLDER = "articles"


def _no_files() -> dict[str, ArticleFile]:
    return {}


def _no_findings() -> dict[str, Finding]:
    return {}


class Shelf(Struct):
    """Articles by id. `unreadable` holds the ids of the files that are there but cannot be opened."""

    files: dict[str, ArticleFile] = field(default_factory=_no_files)
    unreadable: dict[str, Finding] = field(default_factory=_no_findings)
    findings: list[Finding] = field(default_factory=list[Finding])

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all files, readable or not, in the order of their names."""
        return tuple(sorted((*self.files, *self.unreadable), key=names.natural))

    def path(self, article_id: str) -> Path | None:
        """Return the file of an article, readable or not, or None where there is none."""
        finding = self.unreadable.get(article_id)
        if finding:
            return finding.place.path
        return self.files[article_id].path if article_id in self.files else None

    def remove(self, article_id: str) -> None:
        """Forget an article, readable or not."""
        self.files.pop(article_id, None)
        self.unreadable.pop(article_id, None)


def load(issue: Path, root: Path, word: str = "") -> Shelf:
    """Read the articles of the issue folder; nothing outside the folder `root` is read.

    With a `word` only those files are taken that may hold it, in whatever way YAML writes it, which is much faster.
    """
    shelf = Shelf()
    folder = issue / FOLDER
    try:
        refuse_outside(folder, root)
        paths = sorted(_paths(folder)) if folder.is_dir() else []
    except StoreError as error:
        shelf.findings.append(_finding("folder-unreadable", error.what, folder, error.remedy))
        return shelf
    except OSError as error:
        what, remedy = explanation(error, folder)
        shelf.findings.append(_finding("folder-unreadable", what, folder, remedy))
        return shelf
    part = _longest_part(word)
    for path in paths:
        if not part or _may_hold(path, root, part):
            take(shelf, path, root)
    return shelf


def _paths(folder: Path) -> Iterator[Path]:
    """Yield the article files: not the hidden ones, nor those that other programs leave while a file is open."""
    for path in folder.iterdir():
        if path.suffix.casefold() == ".md" and not path.name.startswith((".", "~$")):
            yield path


def _longest_part(word: str) -> str:
    """Return the part of a word that stands in every file with it: quotes may be doubled, spaces may be line ends."""
    return max(re.findall("[A-Za-z0-9]+", word), key=len, default="")


def _may_hold(path: Path, root: Path, part: str) -> bool:
    try:
        data, _ = read_bytes(path, root)
    except StoreError:
        return False
    # Any character may be written as an escape; where there are some the file is looked at.
    return part.encode() in data or b"\\" in data


def take(shelf: Shelf, path: Path, root: Path) -> None:
    """Read a file of an article and put it on the shelf, with the reason when it cannot be read."""
    article_id = path.stem.encode("utf-8", "replace").decode()
    if article_id in shelf.files or article_id in shelf.unreadable:
        article_id = path.name
    try:
        if article_id != path.stem:
            raise StoreError(
                message("The name of the file “{name}” cannot be used.", name=article_id),
                remedy=message("Give the file another name, of letters, digits and hyphens."),
                path=path,
            )
        shelf.files[article_id] = ArticleFile.load(path, root)
    except StoreError as error:
        place = Place(path, error.line, article_id)
        shelf.unreadable[article_id] = Finding("article-unreadable", Severity.ERROR, error.what, place, error.remedy)


def _finding(rule: str, what: Message, path: Path, remedy: Message | None) -> Finding:
    return Finding(rule, Severity.ERROR, what, Place(path), remedy)
