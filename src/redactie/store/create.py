"""Making new publications and issues from the templates in `resources/templates/`."""

import contextlib
import datetime
import shutil
from collections.abc import Generator
from pathlib import Path

from msgspec.structs import replace

from redactie.model.message import message
from redactie.resources import resource
from redactie.store import issue_file, names, shelf, toml_edit
from redactie.store.article_file import ArticleFile
from redactie.store.errors import StoreError, explained
from redactie.store.files import beside, refuse_outside, refuse_read_only_folder, write_atomically
from redactie.store.issue import IssueFolder
from redactie.store.publication import ISSUES, PublicationFolder
from redactie.store.publication_file import AUTHORS, NAME
from redactie.store.toml_file import parse

LANGUAGES = ("nl", "en")


def create_publication(path: Path, name: str, *, language: str = "nl", columns: int = 4) -> PublicationFolder:
    """Make a publication in the folder `path`, which must be empty or not be there, and open it.

    Nameplate and colophon have its name; texts and themes are in Dutch or, for any other language, in English.
    Raises StoreError; then nothing has been made.
    """
    template = _template(language)
    with new_folder(path) as folder, explained(path):
        text = (template / NAME).read_text(encoding="utf-8")
        changes: dict[tuple[str, ...], toml_edit.Value] = {
            ("name",): name,
            ("language",): language,
            ("nameplate", "title"): name,
            ("page", "columns"): columns,
        }
        colophon = str(parse(text, path)["colophon"]["text"]).replace("NAME", name)
        text = toml_edit.edit(text, {**changes, ("colophon", "text"): colophon})
        write_atomically(folder / NAME, text.encode("utf-8"), None)
        authors = (template / AUTHORS).read_bytes()
        write_atomically(folder / AUTHORS, authors, None)
        (folder / ISSUES).mkdir()
    return PublicationFolder.open(path)


def create_issue(
    publication: PublicationFolder,
    number: str,
    *,
    title: str = "",
    date: datetime.date | None = None,
    folder: str = "",
) -> IssueFolder:
    """Make an issue with the standing pieces of the template, and open it. `date` is today's when none is given.

    Its folder is named after the number unless another name is given. Raises StoreError; then nothing has been made.
    """
    issue_id = names.slug(folder or number, "1")
    with explained(publication.path):
        refuse_outside(publication.path / ISSUES, publication.path)
        (publication.path / ISSUES).mkdir(exist_ok=True)
    _refuse_taken(publication, issue_id, number)
    template = _template(publication.publication.language)
    target = publication.path / ISSUES / issue_id
    with new_folder(target) as made, explained(target):
        text = (template / issue_file.NAME).read_text(encoding="utf-8")
        changes: dict[tuple[str, ...], toml_edit.Value] = {
            ("number",): number,
            ("title",): title,
            ("date",): date or datetime.date.today(),
        }
        write_atomically(made / issue_file.NAME, toml_edit.edit(text, changes).encode("utf-8"), None)
        (made / "images").mkdir()
        (made / shelf.FOLDER).mkdir()
        for source in sorted((template / shelf.FOLDER).glob("*.md")):
            _standing_piece(source, made / shelf.FOLDER / source.name, publication)
    return publication.open_issue(issue_id)


@contextlib.contextmanager
def new_folder(target: Path) -> Generator[Path]:
    """Give a folder to fill; at the end of the block it is at `target`, or nowhere when the block failed.

    Raises StoreError when there is something at `target` already other than an empty folder, and for a name that
    some system does not take.
    """
    names.refuse_on_windows(target.name)
    with explained(target):
        _refuse_full(target)
        made = _make_parents(target.absolute().parent)
        try:
            temporary = beside(target.absolute())
            temporary.mkdir()
        except OSError:
            _remove(made)
            raise
    try:
        yield temporary
        with explained(target):
            if target.exists():
                target.rmdir()
            temporary.rename(target)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        _remove(made)
        raise


def _standing_piece(source: Path, target: Path, publication: PublicationFolder) -> None:
    """Write an article of the template; its theme is the publication’s last one when it has no such theme."""
    file = ArticleFile.parse(target, source.read_text(encoding="utf-8"), None)
    known = publication.publication.themes
    theme = file.article.theme if file.article.theme in known else next(reversed(tuple(known)), "")
    file.save(replace(file.article, theme=theme))


def _refuse_taken(publication: PublicationFolder, issue_id: str, number: str) -> None:
    folder = publication.path / ISSUES
    with explained(folder):
        taken = {names.key(path.name) for path in folder.iterdir()}
    if names.key(issue_id) in taken:
        raise StoreError(
            message("There is an issue “{number}” already.", number=number),
            remedy=message("Give the new one another number."),
            path=folder / issue_id,
        )


def _refuse_full(target: Path) -> None:
    if target.is_symlink() or (target.exists() and (not target.is_dir() or any(target.iterdir()))):
        raise StoreError(
            message("There is something in “{name}” already.", name=target.name),
            remedy=message("Choose a new or an empty folder."),
            path=target,
        )


def _make_parents(folder: Path) -> list[Path]:
    missing: list[Path] = []
    while not folder.exists():
        names.refuse_on_windows(folder.name)
        missing.append(folder)
        folder = folder.parent
    refuse_read_only_folder(folder)
    for each in reversed(missing):
        each.mkdir()
    return missing


def _remove(folders: list[Path]) -> None:
    for each in folders:
        with contextlib.suppress(OSError):  # something else has come to stand in it: then it stays
            each.rmdir()


def _template(language: str) -> Path:
    name = language[:2].lower()
    return resource("templates", name if name in LANGUAGES else "en")
