"""The folder of a publication: its facts, its registers and its issues."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

from redactie.model.article import Article
from redactie.model.finding import Finding
from redactie.model.message import message
from redactie.model.publication import Publication
from redactie.store import issue_file, names, shelf
from redactie.store.errors import StoreError, explained
from redactie.store.files import refuse_outside
from redactie.store.issue import IssueFolder
from redactie.store.issue_file import IssueFile
from redactie.store.publication_file import PublicationFiles
from redactie.store.trash import Bin, system_bin

ISSUES = "issues"


class PublicationFolder:
    """An open publication. `publication` and `findings` tell what is on disk and follow every `save`."""

    def __init__(self, path: Path, files: PublicationFiles, recycle: Bin = system_bin) -> None:
        self.path = path
        self._files = files
        self._recycle = recycle

    @classmethod
    def open(cls, path: Path, recycle: Bin = system_bin) -> Self:
        """Open the publication in a folder. Nothing on disk changes. Raises StoreError when it is none.

        `recycle` is where deleted articles go.
        """
        with explained(path):
            if not path.is_dir():
                raise StoreError(
                    message("There is no folder “{name}”.", name=path.name),
                    remedy=message("Check that it was not moved or renamed, and that its disk is connected."),
                    path=path,
                )
        return cls(path, PublicationFiles.load(path), recycle)

    @property
    def publication(self) -> Publication:
        """The publication as it is on disk."""
        return self._files.publication

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong with the files of the publication and its registers."""
        return self._files.findings

    def issue_ids(self) -> tuple[str, ...]:
        """Return the ids of the issues, newest first: by date, or by the year in their name where they have none."""
        folder = self.path / ISSUES
        with explained(folder):
            paths = [path for path in folder.iterdir() if self._is_issue(path)] if folder.is_dir() else []
        return tuple(path.name for path in sorted(paths, key=self._age, reverse=True))

    def open_issue(self, issue_id: str) -> IssueFolder:
        """Open an issue. Nothing on disk changes. Raises StoreError when there is none; bad files become findings."""
        path = self.path / ISSUES / issue_id
        with explained(path):
            refuse_outside(path, self.path)
        return IssueFolder.open(path, self.path, lambda: self.publication, self._recycle)

    def save(self, publication: Publication) -> None:
        """Write the publication with its registers; comments and unknown names stay.

        Raises StoreError, and writes nothing, when an author or theme that is gone is still in use somewhere.
        """
        before = self.publication
        for author in before.authors.values():
            if author.id not in publication.authors:
                self._refuse_used(author.name, self.usage_of_author(author.id))
        for theme in before.themes.values():
            if theme.id not in publication.themes:
                self._refuse_used(theme.name, self.usage_of_theme(theme.id))
        self._files = self._files.save(publication)

    def usage_of_author(self, author_id: str) -> tuple[str, ...]:
        """Return the articles that an author signs, as “headline (issue)”."""
        return tuple(self._usage(lambda article: author_id in article.authors, author_id))

    def usage_of_theme(self, theme_id: str) -> tuple[str, ...]:
        """Return the articles of a theme, as “headline (issue)”."""
        return tuple(self._usage(lambda article: article.theme == theme_id, theme_id))

    def _usage(self, is_used: Callable[[Article], bool], word: str) -> Iterator[str]:
        for issue_id in self.issue_ids():
            folder = shelf.load(self.path / ISSUES / issue_id, self.path, word)
            for article_id in folder.ids:
                file = folder.files.get(article_id)
                if file and is_used(file.article):
                    yield f"{file.article.title or article_id} ({issue_id})"

    def _refuse_used(self, name: str, places: tuple[str, ...]) -> None:
        if places:
            raise StoreError(
                message("“{name}” is still in use: {places}.", name=name, places=", ".join(places)),
                remedy=message("Choose another author or theme for these articles first."),
                path=self.path,
            )

    def _is_issue(self, path: Path) -> bool:
        if path.name.startswith(".") or not path.is_dir():
            return False
        return (path / issue_file.NAME).exists() or (path / shelf.FOLDER).is_dir()

    def _age(self, path: Path) -> tuple[int, str, tuple[tuple[int, str], ...]]:
        date = IssueFile.load(path, self.path).issue.date
        found = re.match(r"(?:19|20)\d\d", path.name)
        year = date.year if date else int(found.group()) if found else 0
        # An issue without a date is still being made: the newest of its year.
        return year, date.isoformat() if date else f"{year}-13", names.natural(path.name)
