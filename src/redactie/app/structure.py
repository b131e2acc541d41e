"""The structure of the open issue: which articles there are, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from redactie.app.changes import AddedArticle, ChangeIssue, DeleteArticle, Reorder, facts
from redactie.app.translate import tr
from redactie.model.article import Article, Kind, Picture

if TYPE_CHECKING:
    from redactie.app.session import Session
    from redactie.model.issue import Issue
    from redactie.store.deleted import Deleted


class Structure:
    """Adds, copies, renames, moves and deletes articles. All of it goes to disk at once; a refusal is `failed`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, title: str, kind: Kind = Kind.ARTICLE, *, columns: int | None = None, image: Picture | None = None
    ) -> str | None:
        """Add an article after the current one, select it and return its id, or None where that failed."""
        folder = self._session.issue_folder
        if folder is None:
            return None
        added = self._session.write(lambda: folder.add_article(title, kind, columns=columns, image=image))
        if added is None:
            return None
        self._after_current(added.id)
        self._session.select_article(added.id)
        return added.id

    def insert(
        self, title: str, kind: Kind, page: int, *, columns: int | None = None, image: Picture | None = None
    ) -> str | None:
        """Add an article as `add` does, pinned to a page (from 1); this is one step to undo."""
        added = self.add(title, kind, columns=columns, image=image)
        if added is not None:
            stack = self._session.undo_stack
            stack.beginMacro(tr("Insertion of an article"))
            stack.push(AddedArticle(self._session, added))
            self._session.page_plan.pin(added, page)
            stack.endMacro()
        return added

    def duplicate(self, article_id: str) -> str | None:
        """Copy an article as it is now, select the copy and return its id, or None where that failed."""
        folder = self._session.issue_folder
        if not folder or not self._session.save():
            return None
        copy = self._session.write(lambda: folder.duplicate_article(article_id))
        if copy is None:
            return None
        self._session.select_article(copy.id)
        return copy.id

    def rename(self, article_id: str, new_id: str) -> bool:
        """Give an article another id, which is the name of its file; the links to it follow.

        All is saved first, so that what was typed is in the files whose links change.
        """
        folder = self._session.issue_folder
        if not folder or not self._session.save():
            return False
        before = {article.id: article for article in folder.issue.articles}
        renamed = self._session.write(lambda: folder.rename_article(article_id, new_id))
        if renamed is None:
            return False
        self._session.undo_stack.clear()
        self._session.articleRenamed.emit(article_id, renamed.id)
        for article in folder.issue.articles:
            if article.id != renamed.id and before.get(article.id) != article:
                self._session.articleChanged.emit(article.id)
        if self._session.current_id == article_id:
            self._session.select_article(renamed.id)
        return True

    def delete(self, article_id: str) -> None:
        """Move an article to the system's recycle bin, with its latest words in it; this can be undone."""
        if self._session.article(article_id):
            self._session.undo_stack.push(DeleteArticle(self._session, article_id))

    def put_away(self, article_id: str) -> Deleted | None:
        """Save and delete an article; return what brings it back, or None where that failed. The command uses this."""
        folder, ids = self._session.issue_folder, list(self._session.ids)
        if not folder or article_id not in ids or not self._session.save():
            return None
        deleted = self._session.write(lambda: folder.delete_article(article_id))
        if deleted is None:
            return None
        place = ids.index(article_id)
        ids.remove(article_id)
        if self._session.current_id == article_id:
            self._session.select_article(ids[min(place, len(ids) - 1)] if ids else "")
        return deleted

    def put_back(self, deleted: Deleted) -> None:
        """Put a deleted article back at its place; the command uses this."""
        folder = self._session.issue_folder
        if folder and self._session.write(lambda: folder.restore_article(deleted), default=True):
            self._session.select_article(deleted.path.stem)

    def make(self, article: Article) -> None:
        """Make an article whose file is gone again, at the end of the issue, and select it."""
        folder = self._session.issue_folder
        if folder and self._session.write(lambda: folder.make_article(article)):
            self._session.select_article(article.id)

    def reorder(self, ids: Sequence[str]) -> None:
        """Put the articles in this order; this can be undone."""
        if tuple(ids) != self._session.ids:
            self._session.undo_stack.push(Reorder(self._session, self._session.ids, tuple(ids)))

    def put_order(self, ids: Sequence[str]) -> None:
        """Set the order without a way back; the command uses this."""
        folder = self._session.issue_folder
        if folder:
            self._session.write(lambda: folder.reorder(tuple(ids)), default=True)

    def describe(self, issue: Issue) -> bool:
        """Give the open issue the facts of this one; say whether that went well. This can be undone."""
        before = self._session.issue
        if before is None:
            return False
        if before != issue:
            self._session.undo_stack.push(ChangeIssue(self._session, before, issue))
        return self._session.issue is not None and facts(self._session.issue) == facts(issue)

    def put_facts(self, issue: Issue) -> bool:
        """Write the facts of an issue without a way back; say whether that went well. The command uses this."""
        folder = self._session.issue_folder
        return bool(folder and self._session.write(lambda: folder.save_issue(issue), default=True))

    def _after_current(self, article_id: str) -> None:
        ids = list(self._session.ids)
        if self._session.current_id in ids and article_id in ids:
            ids.remove(article_id)
            ids.insert(ids.index(self._session.current_id) + 1, article_id)
            self.put_order(ids)
