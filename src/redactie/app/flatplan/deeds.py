"""What an editor does with the cells of the flatplan: each is a change of the page plan and one step to undo."""

from PySide6.QtWidgets import QMessageBox

from redactie.app.flatplan.cells import FlatCell
from redactie.app.flatplan.drops import Drop, Where
from redactie.app.flatplan.view import FlatplanView
from redactie.app.navigator.adding import Adding
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.model.article import Kind


class FlatplanDeeds:
    """Changes the page plan of the open issue for the cell where the keyboard is; new pages show what came of it."""

    def __init__(self, session: Session, view: FlatplanView) -> None:
        self._session = session
        self._view = view
        self._adding = Adding(session, view)

    # --- places ------------------------------------------------------------------------------------------------

    def move(self, article: str, drop: Drop) -> None:
        """Let an article stand where it was dropped."""
        page_plan, other = self._session.page_plan, drop.other
        if article not in self._session.ids:
            return
        if other is None:
            page_plan.pin(article, drop.page, self._asked(article))
        elif drop.where.beside:
            page_plan.pin_beside(article, other.article, after=drop.where == Where.RIGHT)
        else:
            after = drop.where == Where.BELOW
            page = self._last_page(other.article, drop.page) if after else drop.page
            page_plan.pin_by(article, other.article, page, after=after)

    def to_page(self, step: int) -> None:
        """Move the article to the next page, or to the one before with `step` -1."""
        first = self._first
        if first is not None and first.page + step > 0:
            self._session.page_plan.pin(first.article, first.page + step, first.asked)

    def along(self, step: int) -> None:
        """Move the article below the next one, or above the one before with `step` -1."""
        other = self._other(step)
        if self._first is not None and other is not None:
            where = Where.BELOW if step > 0 else Where.ABOVE
            self.move(self._first.article, Drop(where, other.page, other))

    def beside(self, step: int) -> None:
        """Let the article stand right of the next one, or left of the one before with `step` -1."""
        other = self._other(step)
        if self._first is not None and other is not None:
            where = Where.RIGHT if step > 0 else Where.LEFT
            self.move(self._first.article, Drop(where, other.page, other))

    def toggle_pin(self) -> None:
        """Hold the article on its page as wide as it is, or leave its place to the program."""
        first = self._first
        if first is None:
            return
        if first.pinned:
            self._session.page_plan.release(first.article)
        else:
            self._session.page_plan.pin(first.article, first.page, first.columns)

    # --- widths ------------------------------------------------------------------------------------------------

    def widen(self, step: int) -> None:
        """Make the article so many columns wider than it is, or than was asked for where that was not granted."""
        first, most = self._first, self._view.pages.columns if self._view.pages else 0
        if first is not None and first.columns:
            before = first.asked or first.columns
            columns = min(max(before + step, 1), most or before)
            if columns != before:
                self._session.page_plan.set_columns(first.article, columns)

    def width_as_it_comes(self) -> None:
        """Leave the width of the article to the program."""
        if self._first is not None:
            self._session.page_plan.set_columns(self._first.article, 0)

    # --- pages and articles ------------------------------------------------------------------------------------

    @property
    def page(self) -> int:
        """The page where the keyboard is, else the one that is shown large; 0 where there is none."""
        current = self._view.current
        return current.page if current else self._view.page

    @property
    def empty_pages(self) -> list[int]:
        """The pages that the editor keeps empty."""
        issue = self._session.issue
        return sorted(issue.flatplan.empty_pages) if issue else []

    def insert_page(self, number: int) -> None:
        """Put an empty page before page `number`."""
        self._session.page_plan.insert_page(number)

    def remove_page(self, number: int) -> None:
        """Take an empty page out again."""
        self._session.page_plan.remove_page(number)

    def insert(self, kind: Kind, page: int) -> None:
        """Put an empty piece of a kind on a page."""
        if self._adding.add(kind, page):
            self._view.wait_for(self._session.current_id)

    def insert_advert(self, page: int) -> None:
        """Ask for the picture of an advertisement and put it on a page."""
        if self._adding.ask_advert(page):
            self._view.wait_for(self._session.current_id)

    def delete(self) -> None:
        """Move the article to the recycle bin if the editor says so."""
        first = self._first
        if first is None:
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            tr("Move to the recycle bin"),
            tr("Move “{headline}” to the recycle bin?", headline=first.headline),
            QMessageBox.StandardButton.Cancel,
            self._view,
        )
        box.setInformativeText(tr("The article goes out of the issue. You can undo this."))
        delete = box.addButton(tr("Move to the recycle bin"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is delete:
            self._session.structure.delete(first.article)

    # --- what is there -----------------------------------------------------------------------------------------

    @property
    def _first(self) -> FlatCell | None:
        """Where the article at the keyboard begins."""
        here = self._view.current
        return self._begin_of(here.article) if here else None

    def _begin_of(self, article: str) -> FlatCell | None:
        return self._view.cells.cell(self._view.cells.index_of(article))

    def _other(self, step: int) -> FlatCell | None:
        """Return where the article begins that comes so many places after the one at the keyboard, by page."""
        begins = [cell for cell in self._view.cells.cells if not cell.part]
        place = next((at for at, cell in enumerate(begins) if cell == self._first), -1)
        return begins[place + step] if place >= 0 and 0 <= place + step < len(begins) else None

    def _last_page(self, article: str, page: int) -> int:
        """Return the page on which an article ends, at least `page`: what follows it cannot stand before that."""
        return max((cell.page for cell in self._view.cells.cells if cell.article == article), default=page)

    def _asked(self, article: str) -> int:
        cell = self._begin_of(article)
        return cell.asked if cell else 0
