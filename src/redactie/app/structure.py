"""The structure of the open issue: which articles there are, in which order, and where they are to stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from redactie.app.changes import AddedArticle, ChangeIssue, DeleteArticle, Reorder, facts
from redactie.app.translate import tr
from redactie.layout.styles.style import COLUMNS
from redactie.model.article import Article, Kind, Picture
from redactie.model.flatplan import Flatplan, Slot

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
            self.pin(added, page)
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

    def pin(self, article_id: str, page: int, columns: int = 0) -> None:
        """Let an article begin on a page (from 1) and be so many columns wide (0: as it comes); page 0 lets it go.

        In the order of the issue it comes to stand before those that begin on that page. This, like every change of
        the flatplan below, is one step to undo.
        """
        issue = self._session.issue
        if issue is None or not page:
            self.release(article_id)
            return
        slot = replace(issue.flatplan.slot(article_id) or Slot(article=article_id), columns=columns)
        moves = page != issue.flatplan.page_of(article_id)
        order = self._order_for(article_id, page) if moves else self._session.ids
        self._place(issue.flatplan.pinned(slot, page), order)

    def pin_beside(self, article_id: str, other_id: str, *, after: bool, columns: int = 0) -> None:
        """Let an article stand left of another one or right, so many columns wide (0: as it comes).

        The other one is pinned to where it begins, and the order of the issue follows. Where the page is not wide
        enough for all that stand in that row, their widths are left to the planner.
        """
        issue, ids = self._session.issue, list(self._session.ids)
        if issue is None or article_id == other_id or not {article_id, other_id} <= {*ids}:
            return
        slot = replace(issue.flatplan.slot(article_id) or Slot(article=article_id), columns=columns)
        plan = self._with_slot(issue.flatplan, other_id).pinned_beside(slot, other_id, after=after)
        row = plan.row(article_id)
        if sum(each.columns or 1 for each in row) > self._most_columns:
            for each in row:
                plan = plan.changed(replace(each, columns=0))
        ids.remove(article_id)
        ids.insert(ids.index(other_id) + after, article_id)
        self._place(plan, ids)

    def pin_by(self, article_id: str, other_id: str, page: int, *, after: bool) -> None:
        """Let an article begin on a page (from 1), in the order of the issue right before another one or behind it.

        What is to stand in one row with the other one stays beside it.
        """
        issue, ids = self._session.issue, list(self._session.ids)
        if issue is None or article_id == other_id or not {article_id, other_id} <= {*ids}:
            return
        slot = issue.flatplan.slot(article_id) or Slot(article=article_id)
        plan = issue.flatplan.released(article_id).pinned(slot, page)
        ids.remove(article_id)
        row = [ids.index(each.article) for each in plan.row(other_id) if each.article in ids] or [ids.index(other_id)]
        ids.insert(max(row) + 1 if after else min(row), article_id)
        self._place(plan, ids)

    def set_columns(self, article_id: str, columns: int) -> None:
        """Make an article so many columns wide (0: as it comes); this holds it on the page where it begins."""
        self._change_slot(article_id, "columns", columns)

    def set_lines(self, article_id: str, lines: int) -> None:
        """Make the place of an article so many lines high, with all that is in it (0: as high as its text needs).

        This holds it on the page where it begins.
        """
        self._change_slot(article_id, "lines", lines)

    def release(self, article_id: str) -> None:
        """Leave the place of an article to the planner."""
        if self._session.issue:
            self._place(self._session.issue.flatplan.released(article_id))

    def insert_page(self, number: int) -> None:
        """Put an empty page before page `number` (from 1).

        What is pinned from there on moves with its page, and what goes on there or later goes on a page later.
        """
        if self._session.issue and number > 0:
            moved = self._jumping(lambda page: page + (page >= number))
            self._place(self._session.issue.flatplan.page_inserted(number), moved=moved)

    def remove_page(self, number: int) -> None:
        """Take an empty page out again, and what goes on behind it goes on a page earlier; any other page stays."""
        if self._session.issue and number in self._session.issue.flatplan.empty_pages:
            moved = self._jumping(lambda page: page - (page > number))
            self._place(self._session.issue.flatplan.page_removed(number), moved=moved)

    def _jumping(self, moved: Callable[[int], int]) -> list[Article]:
        """Return the articles that are to go on at another page, which `moved` tells for the one that is asked for."""
        articles = self._session.issue.articles if self._session.issue else ()
        asked = ((article, article.jump) for article in articles)
        return [replace(each, jump=moved(page)) for each, page in asked if page and moved(page) != page]

    def _change_slot(self, article_id: str, name: str, value: int) -> None:
        issue = self._session.issue
        if issue is None or article_id not in self._session.ids:
            return
        slot = issue.flatplan.slot(article_id)
        # What is not pinned and is to be as it comes needs no place.
        if slot or value:
            plan = self._with_slot(issue.flatplan, article_id)
            slot = plan.slot(article_id) or Slot(article=article_id)
            self._place(plan.changed(replace(slot, **{name: value})))

    def _with_slot(self, plan: Flatplan, article_id: str) -> Flatplan:
        """Return a flatplan in which an article is pinned: to the page where it begins, if it was not."""
        page = self._begins.get(article_id, 1)
        return plan if plan.slot(article_id) else plan.pinned(Slot(article=article_id), page)

    def _place(self, plan: Flatplan, order: Sequence[str] = (), moved: Iterable[Article] = ()) -> None:
        """Set the flatplan, the order where one is given, and the articles that go on elsewhere, as one step."""
        issue = self._session.issue
        if issue is None or (plan == issue.flatplan and tuple(order or self._session.ids) == self._session.ids):
            return
        stack = self._session.undo_stack
        stack.beginMacro(tr("Change of a place on the pages"))
        if order:
            self.reorder(order)
        if self.describe(replace(self._session.issue or issue, flatplan=plan)):
            for article in moved:
                self._session.update_article(article)
        stack.endMacro()

    def _order_for(self, article_id: str, page: int) -> list[str]:
        """Return the order in which an article follows those that begin before a page, and the lead in any case.

        The order stays where the article begins on that page already.
        """
        begins, ids = self._begins, list(self._session.ids)
        if begins.get(article_id) == page:
            return ids
        ids.remove(article_id)
        earlier = [number for number, each in enumerate(ids, 1) if begins.get(each, page) < page]
        ids.insert(earlier[-1] if earlier else 1, article_id)
        return ids

    @property
    def _begins(self) -> dict[str, int]:
        """The pages on which the articles begin, as far as is known."""
        pages = self._session.pages
        return {each: fit.pages[0] for each, fit in pages.fits.items() if fit.pages} if pages else {}

    @property
    def _most_columns(self) -> int:
        return (self._session.pages.columns if self._session.pages else 0) or max(COLUMNS)

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
