"""Changes that can be undone: properties of an article and the order of the issue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtGui import QUndoCommand

from redactie.app.translate import tr
from redactie.model.article import Article

if TYPE_CHECKING:
    from redactie.app.session import Session
    from redactie.store.deleted import Deleted

_CHANGE_ARTICLE = 1


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
        """Take a later change of the same field of the same article in: a word typed is one step."""
        if not isinstance(other, ChangeArticle):
            return False
        if other._article != self._article or other._after.keys() != self._after.keys():
            return False
        self._after = other._after
        return True

    def _put(self, values: dict[str, object]) -> None:
        article = self._session.article(self._article)
        if article:
            self._session.put_article(replace(article, **values))  # pyright: ignore[reportArgumentType]


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
