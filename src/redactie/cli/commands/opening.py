"""Finding the issue that a path stands for, and getting it ready."""

from collections.abc import Collection
from pathlib import Path

from msgspec import Struct

from redactie.cli.errors import UsageError
from redactie.layout.pages import Pages
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.model.finding import Finding
from redactie.model.message import message
from redactie.store.locate import locate
from redactie.store.publication import PublicationFolder
from redactie.text.build import EditionBuilder
from redactie.text.edition import Edition


class Opened(Struct, frozen=True):
    """An issue ready for work: what was found wrong on the way, and the article that the path named, if any."""

    edition: Edition
    findings: tuple[Finding, ...]
    article: str | None

    def require(self, article: str) -> None:
        """Raise UsageError for an article that is not in the issue; of one that cannot be read it says why."""
        if article in self.edition.by_id:
            return
        for finding in self.findings:
            if finding.place.article == article:
                raise UsageError(finding.what, remedy=finding.remedy, path=finding.place.path, line=finding.place.line)
        raise UsageError(
            message("There is no article called “{name}” in this issue.", name=article),
            remedy=message("The articles are: {articles}.", articles=", ".join(self.edition.by_id)),
        )

    def check(
        self, pages: Pages | None, articles: Collection[str] = (), examiner: PictureExaminer | None = None
    ) -> tuple[Finding, ...]:
        """Return all findings about the issue, or those about some of its articles; without `pages` none about fit.

        An `examiner` knows the pictures that were opened before.
        """
        from redactie.check.rules import check

        findings = check(self.edition, pages, self.findings, examiner)
        return tuple(finding for finding in findings if not articles or finding.place.article in articles)


def open_edition(path: Path) -> Opened:
    """Open the issue that a path leads to: of a publication the newest one. Raises StoreError and UsageError."""
    located = locate(path)
    folder = PublicationFolder.open(located.publication)
    issue_id = located.issue or next(iter(folder.issue_ids()), None)
    if issue_id is None:
        raise UsageError(
            message("There is no issue in this publication."),
            remedy=message("Make one in the window, or name the folder of an issue."),
            path=located.publication,
        )
    issue = folder.open_issue(issue_id)
    edition = EditionBuilder().build(folder.publication, issue.issue, issue.folders)
    return Opened(edition, (*folder.findings, *issue.findings), located.article)


def memories() -> Path:
    """Return the folder in which the typesetter keeps what it learns between two runs."""
    from platformdirs import user_cache_path

    return user_cache_path("Redactie", appauthor=False) / "measures"
