"""The page plan of the open issue: on which pages its articles are to stand, and how."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from redactie.app.translate import tr
from redactie.layout.styles.style import COLUMNS
from redactie.model.flatplan import Flatplan, Slot

if TYPE_CHECKING:
    from redactie.app.session import Session
    from redactie.model.article import Article


class PagePlan:
    """Pins articles to pages and lets them go, and puts empty pages in. Every change is one step to undo."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def pin(self, article_id: str, page: int, columns: int = 0) -> None:
        """Let an article begin on a page (from 1) and be so many columns wide (0: as it comes); page 0 lets it go.

        In the order of the issue it comes to stand before those that begin on that page.
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
            self._session.structure.reorder(order)
        if self._session.structure.describe(replace(self._session.issue or issue, flatplan=plan)):
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
