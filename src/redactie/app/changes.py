"""Changes that can be undone: properties of an article, facts and order of the issue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtGui import QUndoCommand

from redactie.app.translate import tr
from redactie.model.article import Article, Picture, Variant
from redactie.model.fix import Fix
from redactie.model.issue import Issue

if TYPE_CHECKING:
    from redactie.app.session import Session
    from redactie.store.deleted import Deleted
    from redactie.store.own_template import TemplateChange
    from redactie.store.own_tokens import TokenChange

_CHANGE_ARTICLE = 1
_TYPED = ("title", "kicker", "deck", "lead", "notes", "length", "language")


class ChangeArticle(QUndoCommand):
    """Sets the fields in which two values of an article differ, and no others: the text may have gone on meanwhile."""

    def __init__(self, session: Session, before: Article, after: Article) -> None:
        super().__init__(tr("Change of the properties"))
        self._session = session
        self._article = before.id
        changed = [name for name in Article.__struct_fields__ if getattr(before, name) != getattr(after, name)]
        self._before = {name: getattr(before, name) for name in changed}
        self._after = {name: getattr(after, name) for name in changed}

    def id(self) -> int:
        """Return the kind of this command; commands of one kind may merge."""
        return _CHANGE_ARTICLE

    def redo(self) -> None:
        """Make the change."""
        self._put(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._put(self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 (Qt's name)
        """Take what is typed on in the same field of the same article in: a word is one step, a choice is its own."""
        if not isinstance(other, ChangeArticle):
            return False
        if other._article != self._article or other._places != self._places:
            return False
        if not (self._is_typed() and other._is_typed()):
            return False
        self._after = other._after
        return True

    @property
    def _places(self) -> set[tuple[str, ...]]:
        """The fields that changed, and of a variant the texts in it."""
        return {(name, *_texts(self._before[name], after)) for name, after in self._after.items()}

    def _is_typed(self) -> bool:
        return all(_typed(name, self._before[name], after) for name, after in self._after.items())

    def _put(self, values: dict[str, object]) -> None:
        article = self._session.article(self._article)
        if article:
            self._session.put_article(replace(article, **values))  # pyright: ignore[reportArgumentType]


def _typed(name: str, before: object, after: object) -> bool:
    """Tell whether a field of an article changed by typing; what is chosen from a list or as a file did not."""
    if isinstance(before, Picture) and isinstance(after, Picture):
        return (before.source, before.columns) == (after.source, after.columns)
    return name in _TYPED or isinstance(after, Variant)


def _texts(before: object, after: object) -> tuple[str, ...]:
    """Return the names of the texts in which two variants differ; none for anything else."""
    if not (isinstance(before, Variant) and isinstance(after, Variant)):
        return ()
    return tuple(name for name in Variant.__struct_fields__ if getattr(before, name) != getattr(after, name))


class ApplyFix(QUndoCommand):
    """Mends what a check found. What was typed since stays, also when this is taken back."""

    def __init__(self, session: Session, fix: Fix) -> None:
        super().__init__(tr("Fix of a finding"))
        self._session = session
        self._fix = fix

    def redo(self) -> None:
        """Mend it; this is no step if the text has gone on."""
        self._apply(self._fix)

    def undo(self) -> None:
        """Put back what stood there."""
        self._apply(self._fix.reversed())

    def _apply(self, fix: Fix) -> None:
        article = self._session.article(fix.article)
        mended = fix.applied(article) if article else None
        self.setObsolete(mended is None)
        if mended:
            self._session.put_article(mended)


class ChangeIssue(QUndoCommand):
    """Sets what the file of the issue says besides the order of its articles. Refused by the disk, it is no step."""

    def __init__(self, session: Session, before: Issue, after: Issue) -> None:
        super().__init__(tr("Change of the issue"))
        self._session = session
        self._before, self._after = facts(before), facts(after)

    def redo(self) -> None:
        """Make the change."""
        self._put(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._put(self._before)

    def _put(self, values: dict[str, object]) -> None:
        issue = self._session.issue
        changed = replace(issue, **values) if issue else None  # pyright: ignore[reportArgumentType]
        self.setObsolete(changed is None or not self._session.structure.put_facts(changed))


def facts(issue: Issue) -> dict[str, object]:
    """Return what an issue says of itself, by the names of its fields."""
    return {name: getattr(issue, name) for name in ("number", "title", "date", "pages", "flatplan")}


class Reorder(QUndoCommand):
    """Puts the articles of the issue in another order."""

    def __init__(self, session: Session, before: tuple[str, ...], after: tuple[str, ...]) -> None:
        super().__init__(tr("Change of the order"))
        self._session = session
        self._before = before
        self._after = after

    def redo(self) -> None:
        """Make the change."""
        self._session.structure.put_order(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._session.structure.put_order(self._before)


class DeleteArticle(QUndoCommand):
    """Moves an article to the recycle bin; undone, its file is there again as it was. Refused, it is no step."""

    def __init__(self, session: Session, article_id: str) -> None:
        super().__init__(tr("Deletion of an article"))
        self._session = session
        self._article = article_id
        self._deleted: Deleted | None = None

    def redo(self) -> None:
        """Delete the article."""
        self._deleted = self._session.structure.put_away(self._article) or self._deleted
        self.setObsolete(self._deleted is None)

    def undo(self) -> None:
        """Bring it back."""
        if self._deleted:
            self._session.structure.put_back(self._deleted)


class AddedArticle(QUndoCommand):
    """An article that was added: undone, it goes to the recycle bin with its latest words in it."""

    def __init__(self, session: Session, article_id: str) -> None:
        super().__init__(tr("Insertion of an article"))
        self._session = session
        self._article = article_id
        self._deleted: Deleted | None = None

    def redo(self) -> None:
        """Bring the article back; the first time it is there already."""
        if self._deleted:
            self._session.structure.put_back(self._deleted)

    def undo(self) -> None:
        """Delete the article."""
        self._deleted = self._session.structure.put_away(self._article) or self._deleted


class ChangeTokens(QUndoCommand):
    """Changes the publication's own files of its house style. Refused, it is no step; `done` tells whether it was."""

    def __init__(self, session: Session, change: TokenChange | TemplateChange) -> None:
        super().__init__(tr("Change of the house style"))
        self._session = session
        self._change = change
        self.done = False

    def redo(self) -> None:
        """Make the change."""
        self._apply(self._change)

    def undo(self) -> None:
        """Put the file back as it was."""
        self._apply(self._change.reversed())

    def _apply(self, change: TokenChange | TemplateChange) -> None:
        self.done = self._session.put_tokens(change)
        self.setObsolete(not self.done)
