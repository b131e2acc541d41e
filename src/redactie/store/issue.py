"""The folder of an issue: its articles, their order, and every change to them."""

import contextlib
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Self

from msgspec.structs import replace

from redactie.model.article import Article, Kind, Picture
from redactie.model.finding import Finding
from redactie.model.issue import Issue
from redactie.model.message import message
from redactie.model.publication import Publication
from redactie.store import names, order, shelf
from redactie.store.article_file import ArticleFile
from redactie.store.deleted import Deleted
from redactie.store.errors import StoreError, explained
from redactie.store.files import (
    read_bytes,
    refuse_outside,
    refuse_read_only_folder,
    sync_folder,
    write_atomically,
)
from redactie.store.issue_file import IssueFile
from redactie.store.issue_findings import article_findings
from redactie.store.name_findings import name_findings
from redactie.store.trash import Bin, discard, system_bin
from redactie.text.edition import Folders


class IssueFolder:
    """An open issue. `issue` tells what is on disk and follows every change that is made here."""

    def __init__(self, folders: Folders, publication: Callable[[], Publication], recycle: Bin = system_bin) -> None:
        self.folders = folders
        self._publication = publication
        self._recycle = recycle
        self._file = IssueFile.load(self.path, folders.publication)
        self._shelf = shelf.load(self.path, folders.publication)
        self._order = order.Order((), (), ())
        self.refresh()

    @classmethod
    def open(cls, path: Path, root: Path, publication: Callable[[], Publication], recycle: Bin = system_bin) -> Self:
        """Open the issue in the folder `path` of the publication in `root`. Nothing on disk changes.

        What cannot be read becomes a finding; StoreError is raised only for what is no folder at all.
        """
        with explained(path):
            if not path.is_dir():
                raise StoreError(
                    message("There is no issue “{name}” in this publication.", name=path.name),
                    remedy=message("Check that its folder was not moved or renamed."),
                    path=path,
                )
        return cls(Folders(root, path), publication, recycle)

    @property
    def path(self) -> Path:
        """The folder of the issue."""
        return self.folders.issue

    @property
    def unreadable(self) -> Mapping[str, Finding]:
        """The articles whose files cannot be opened, by id, and why. Nothing ever overwrites them."""
        return MappingProxyType(self._shelf.unreadable)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the files, told with the registers and the pictures as they are at this moment."""
        known, publication = self._shelf, self._publication()
        files = (known.files[article.id] for article in self.issue.articles)
        return (
            *self._file.findings,
            *known.findings,
            *name_findings(known),
            *self._order.findings,
            *known.unreadable.values(),
            *(finding for file in files for finding in article_findings(file, publication, self.folders)),
        )

    # --- texts -------------------------------------------------------------------------------------------------

    def save_article(self, article: Article) -> None:
        """Write an article; nothing is written when nothing changed. Raises StoreError."""
        file = self._readable(article.id)
        self._shelf.files[article.id] = file.save(article)
        self.refresh()

    def save_issue(self, issue: Issue) -> None:
        """Write number, title, date and order of the issue; the articles' texts are not written. Raises StoreError.

        A list of articles that does not name all of them stays so as long as the order is the same.
        """
        ids, before = ([article.id for article in each.articles] for each in (issue, self.issue))
        self._file = self._file.save(issue, self._file.order if ids == before else self._merged(ids))
        self.refresh()

    # --- structure ---------------------------------------------------------------------------------------------

    def add_article(
        self, title: str, kind: Kind = Kind.ARTICLE, *, columns: int | None = None, image: Picture | None = None
    ) -> Article:
        """Make an article at the end of the issue, with a free name after its title. Raises StoreError."""
        name = names.free(names.slug(title), self._taken)
        return self.make_article(Article(id=name, title=title, kind=kind, columns=columns, image=image))

    def make_article(self, article: Article) -> Article:
        """Make the file of an article at the end of the issue. Raises StoreError, also when there is such a file."""
        last = self._order.ids[-1] if self._order.ids else None
        return self._create(ArticleFile.new(self._file_of(article.id)), article, last)

    def duplicate_article(self, article_id: str) -> Article:
        """Copy an article, as it is on disk, right behind itself and return the copy. Raises StoreError."""
        file = self._readable(article_id)
        copy = file.copy(self._file_of(names.free(article_id, self._taken)))
        return self._create(copy, copy.article, article_id)

    def rename_article(self, article_id: str, new_id: str) -> Article:
        """Give an article, and so its file, another name; the links to it follow.

        Raises StoreError when the name is taken or impossible, or when a file with a link cannot be written; then
        nothing has changed.
        """
        self._refuse_broken_order()
        file = self._readable(article_id)
        new_id = names.check(new_id.strip().removesuffix(".md"))
        if new_id == article_id:
            return file.article
        others = {names.key(name) for name in self._taken if name != article_id}
        target = file.path.with_name(f"{new_id}.md")
        with explained(target):
            if names.key(new_id) in others or (target.exists() and not target.samefile(file.path)):
                raise _taken(new_id, target)
            refuse_read_only_folder(file.path.parent)
        # Only now: reading an issue can do without the parser, and starting goes faster without.
        from redactie.store.relink import links_following

        try:
            with links_following(self._shelf.files, article_id, new_id):
                self._move(article_id, new_id, target)
        finally:
            self.refresh()
        return self._shelf.files[new_id].article

    def delete_article(self, article_id: str) -> Deleted | None:
        """Move an article to the recycle bin, or to `.redactie/trash` where there is none. Raises StoreError.

        Returns what `restore_article` needs; None for a file that could not be read.
        """
        self._refuse_broken_order()
        path = self._shelf.path(article_id) or self._readable(article_id).path
        before, ids = self._file, self._order.ids
        data = read_bytes(path, self.folders.publication)[0] if article_id in self._shelf.files else None
        with explained(path):
            refuse_read_only_folder(path.parent)
        self._write_order([each for each in ids if each != article_id], gone=article_id)
        try:
            discard(path, self.folders.publication, self._recycle)
        except StoreError:
            self._file = self._file.back_to(before)
            self.refresh()
            raise
        self._shelf.remove(article_id)
        self.refresh()
        return None if data is None else Deleted(path, data, ids, before, self._file)

    def restore_article(self, deleted: Deleted) -> None:
        """Put a deleted article back, byte for byte and at its place. Raises StoreError; then it stays away."""
        self._refuse_broken_order()
        _make_folder(deleted.path, self.folders.publication)
        write_atomically(deleted.path, deleted.data, None)
        shelf.take(self._shelf, deleted.path, self.folders.publication)
        with self._in_order(deleted.path):
            if self._file.file.text == deleted.after.file.text:
                self._file = self._file.back_to(deleted.before)  # with the comments in its list
            else:
                self._write_order(order.merge(deleted.ids, self._order.ids))
        self.refresh()

    def reorder(self, ids: Sequence[str]) -> None:
        """Put the articles in this order; those that it does not name stay behind the one before them."""
        self._write_order(ids)

    # --- within ------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Make `issue` anew from what was read; `findings` need no refreshing."""
        known = self._shelf
        self._order = order.settle(self._file.order, known.ids, self._file.file)
        ids = [article_id for article_id in self._order.ids if article_id in known.files]
        self.issue = replace(self._file.issue, articles=tuple(known.files[each].article for each in ids))

    def files(self) -> Mapping[str, ArticleFile]:
        """Return the files of the articles that could be read, by id."""
        return MappingProxyType(self._shelf.files)

    @property
    def _taken(self) -> set[str]:
        return {*self._shelf.ids, *self._file.order}

    def _readable(self, article_id: str) -> ArticleFile:
        finding = self._shelf.unreadable.get(article_id)
        if finding:
            raise StoreError(finding.what, remedy=finding.remedy, path=finding.place.path, line=finding.place.line)
        file = self._shelf.files.get(article_id)
        if file is None:
            raise StoreError(
                message("There is no article “{name}” in this issue.", name=article_id),
                remedy=message("Open the issue again."),
                path=self.path,
            )
        return file

    def _refuse_broken_order(self) -> None:
        if self._file.file.fault:
            raise self._file.file.fault

    def _move(self, article_id: str, new_id: str, target: Path) -> None:
        old = self._shelf.files[article_id]
        with explained(target):
            old.path.rename(target)
        del self._shelf.files[article_id]
        self._shelf.files[new_id] = old.at(target)
        try:
            ids = [new_id if each == article_id else each for each in self._order.ids]
            flatplan = self._file.issue.flatplan.renamed(article_id, new_id)
            self._write_order(ids, article_id, replace(self._file.issue, flatplan=flatplan))
        except StoreError:
            with explained(target):
                target.rename(old.path)
            self._shelf.files[article_id] = old
            del self._shelf.files[new_id]
            raise

    def _file_of(self, article_id: str) -> Path:
        return self.path / shelf.FOLDER / f"{article_id}.md"

    def _create(self, new: ArticleFile, article: Article, after: str | None) -> Article:
        self._refuse_broken_order()
        _make_folder(new.path, self.folders.publication)
        file = new.save(article)
        self._shelf.files[article.id] = file
        ids = list(self._order.ids)
        ids.insert(ids.index(after) + 1 if after else 0, article.id)
        with self._in_order(file.path):
            self._write_order(ids)
        return file.article

    @contextlib.contextmanager
    def _in_order(self, path: Path) -> Generator[None]:
        """Take a new file away again when its place in the order cannot be written inside the block."""
        try:
            yield
        except StoreError:
            self._shelf.remove(path.stem)
            with explained(path):
                path.unlink()
            self.refresh()
            raise

    def _merged(self, ids: Sequence[str], gone: str = "") -> tuple[str, ...]:
        known = {*self._shelf.files, *self._shelf.unreadable}
        stay = [name for name in self._order.names if name != gone]
        return order.merge(stay, [each for each in dict.fromkeys(ids) if each in known])

    def _write_order(self, ids: Sequence[str], gone: str = "", issue: Issue | None = None) -> None:
        try:
            self._file = self._file.save(issue or self._file.issue, self._merged(ids, gone))
        finally:
            self.refresh()
        sync_folder(self.path / shelf.FOLDER)


def _make_folder(path: Path, root: Path) -> None:
    with explained(path):
        refuse_outside(path, root)
        path.parent.mkdir(exist_ok=True)


def _taken(name: str, path: Path) -> StoreError:
    return StoreError(
        message("There is a file “{name}” already.", name=name),
        remedy=message("Choose another name."),
        path=path,
    )
