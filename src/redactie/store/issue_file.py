"""The file of an issue: number, title, date, how many pages it is to have and the order of the articles."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Self

from msgspec import Struct
from msgspec.structs import replace

from redactie.model.finding import Finding, Place, Severity
from redactie.model.issue import Issue
from redactie.model.message import message
from redactie.store import clean
from redactie.store.errors import explained
from redactie.store.flatplan import TABLE, read_flatplan
from redactie.store.toml_file import TomlFile, cannot_change, parse
from redactie.store.values import Values

if TYPE_CHECKING:
    from redactie.store.toml_edit import Value

NAME = "issue.toml"
_OURS = {"number", "title", "date", "pages", "articles", TABLE}


class IssueFile(Struct, frozen=True):
    """What is on disk: the issue without its articles, and the ids in print order as they are written."""

    file: TomlFile
    issue: Issue
    order: tuple[str, ...]
    findings: tuple[Finding, ...]

    @classmethod
    def load(cls, folder: Path, root: Path) -> Self:
        """Read the file of an issue; one that is broken or not there gives an issue without facts, and a finding."""
        return cls._of(TomlFile.load(folder / NAME, root), folder.name)

    @classmethod
    def _of(cls, file: TomlFile, issue_id: str) -> Self:
        values = Values(file)
        issue = Issue(
            id=issue_id,
            number=values.text(file.data, "number"),
            title=values.text(file.data, "title"),
            date=values.date(file.data, "date"),
            pages=int(values.number(file.data, "pages")),
            flatplan=read_flatplan(values),
        )
        order = values.texts(file.data, "articles")
        return cls(file, issue, order, (*_findings(file), *values.findings))

    def save(self, issue: Issue, order: tuple[str, ...]) -> Self:
        """Write what differs and return what is on disk now. Raises StoreError."""
        # Only now: reading needs no tomlkit, and starting goes faster without.
        from redactie.store import toml_edit
        from redactie.store.flatplan_edit import edit_flatplan

        issue = replace(issue, number=clean.text(issue.number), title=clean.text(issue.title))
        text = self.file.text
        before = self.issue
        changes: dict[tuple[str, ...], Value] = {
            (name,): getattr(issue, name) or None if name == "pages" else getattr(issue, name)
            for name in ("number", "title", "date", "pages")
            if getattr(issue, name) != getattr(before, name)
        }
        with toml_edit.refused(self.file.path):
            if changes:
                text = toml_edit.edit(text, changes)
            if order != self.order:
                text = toml_edit.edit_list(text, "articles", order)
            if issue.flatplan != before.flatplan:
                text = edit_flatplan(text, before.flatplan, issue.flatplan)
        if text == self.file.text:
            return self
        self._prove(text, issue, order)
        return self._of(self.file.save(text), before.id)

    def back_to(self, earlier: Self) -> Self:
        """Put the text of an earlier moment back, or take the file away when there was none. Raises StoreError."""
        if earlier.file.fingerprint:
            return replace(earlier, file=self.file.save(earlier.file.text))
        with explained(self.file.path):
            self.file.path.unlink(missing_ok=True)
        return earlier

    def _prove(self, text: str, issue: Issue, order: tuple[str, ...]) -> None:
        """Read the new text before it is written: it must give back the issue and keep every other name."""
        data = parse(text, self.file.path)
        made = self._of(replace(self.file, text=text, data=data), self.issue.id)
        if _facts(made.issue, made.order) != _facts(issue, order) or self.file.data.keys() - data.keys() - _OURS:
            raise cannot_change(self.file.path)


def _facts(issue: Issue, order: tuple[str, ...]) -> tuple[object, ...]:
    return (issue.number, issue.title, issue.date, issue.pages, issue.flatplan, order)


def _findings(file: TomlFile) -> Iterator[Finding]:
    """Yield why the file as a whole cannot be used, if so."""
    if fault := file.fault:
        place = Place(fault.path, fault.line)
        yield Finding("issue-unreadable", Severity.ERROR, fault.what, place, fault.remedy)
    elif file.fingerprint is None:
        yield file.finding(
            "issue-file-missing",
            Severity.WARNING,
            message(
                "The file “{name}” is not there: number and date of the issue are not known, and the articles stand in "
                "the order of their names.",
                name=file.path.name,
            ),
            message("Put the file back, or fill in its number and put the articles in order: then it is made again."),
            None,
        )
