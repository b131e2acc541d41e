"""What is open at the moment: the publication, the issue, the article, and what is not saved yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from redactie.app.changes import ApplyFix, ChangeArticle, ChangeTokens
from redactie.app.editions import Editions
from redactie.app.page_plan import PagePlan
from redactie.app.structure import Structure
from redactie.model.article import Article
from redactie.model.errors import RedactieError
from redactie.model.fix import Fix
from redactie.model.issue import Issue
from redactie.model.publication import Publication

if TYPE_CHECKING:
    from redactie.layout.pages import Pages
    from redactie.layout.styles.style import HouseStyle
    from redactie.store.issue import IssueFolder
    from redactie.store.own_template import TemplateChange
    from redactie.store.own_tokens import TokenChange, TokenValues
    from redactie.store.publication import PublicationFolder
    from redactie.text.edition import Edition

_Result = TypeVar("_Result")


class Session(QObject):
    """The open publication and issue as immutable values, and the only place where they change.

    Features listen to its signals. Texts and properties change in memory until `save`; structure (articles added,
    renamed, moved, deleted) and the registers go to disk at once. Whatever the disk refuses comes as `failed`. In the
    folder `cache` may be kept what only saves time: `memories` is the part of it for what the typesetter learns.
    """

    publicationChanged = Signal()  # noqa: N815 (Qt's way of naming signals)
    issueChanged = Signal()  # noqa: N815
    articleChanged = Signal(str)  # noqa: N815
    # The old id of an article and its new one.
    articleRenamed = Signal(str, str)  # noqa: N815
    currentArticleChanged = Signal(str)  # noqa: N815
    editionChanged = Signal(object)  # noqa: N815
    pagesChanged = Signal(object)  # noqa: N815
    dirtyChanged = Signal(bool)  # noqa: N815
    styleTried = Signal(object)  # noqa: N815
    stylesOffered = Signal(object)  # noqa: N815
    # What is not saved is about to be written.
    saving = Signal()
    saved = Signal()
    saveRefused = Signal(object)  # noqa: N815
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, cache: Path | None = None) -> None:
        super().__init__(parent)
        self.memories = cache / "measures" if cache else None
        self.publication_folder: PublicationFolder | None = None
        self.issue_folder: IssueFolder | None = None
        self.undo_stack = QUndoStack(self)
        self.edition: Edition | None = None
        self.pages: Pages | None = None
        self._issue: Issue | None = None
        self._saved: dict[str, Article] = {}
        self._current = ""
        self._dirty = False
        self._tried_style = ""
        self.structure = Structure(self)
        self.page_plan = PagePlan(self)
        self._editions = Editions(self)
        self._editions.built.connect(self._set_edition)
        self._editions.failed.connect(self.failed)

    # --- what is open ------------------------------------------------------------------------------------------

    @property
    def publication(self) -> Publication | None:
        """The open publication."""
        return self.publication_folder.publication if self.publication_folder else None

    @property
    def issue(self) -> Issue | None:
        """The open issue with every change that was made, saved or not."""
        return self._issue

    @property
    def current(self) -> Article | None:
        """The article being edited."""
        return self.article(self._current)

    @property
    def current_id(self) -> str:
        """The id of the article being edited, or ""; right after a change of the structure it may be gone."""
        return self._current

    def article(self, article_id: str) -> Article | None:
        """Return an article of the open issue, or None."""
        articles = self._issue.articles if self._issue else ()
        return next((article for article in articles if article.id == article_id), None)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the articles in print order."""
        return tuple(article.id for article in self._issue.articles) if self._issue else ()

    @property
    def unsaved(self) -> tuple[Article, ...]:
        """The articles that differ from what is on disk, in print order."""
        if not self._issue or not self.issue_folder:
            return ()
        return tuple(article for article in self._issue.articles if self._saved.get(article.id) != article)

    # --- opening and closing -----------------------------------------------------------------------------------

    def open(self, path: Path) -> None:
        """Open the publication, issue or article that a path leads to. Raises StoreError; then all stays as it was."""
        from redactie.store.locate import locate
        from redactie.store.publication import PublicationFolder

        located = locate(path)
        folder = PublicationFolder.open(located.publication)
        issue_id = located.issue or next(iter(folder.issue_ids()), None)
        issue = folder.open_issue(issue_id) if issue_id else None
        self.publication_folder = folder
        self._show(issue, located.article)
        self.publicationChanged.emit()

    def open_issue(self, issue_id: str) -> None:
        """Open another issue of the open publication. Raises StoreError; then all stays as it was."""
        if self.publication_folder:
            self._show(self.publication_folder.open_issue(issue_id), None)

    def leave(self) -> None:
        """Let go of the publication; what is not saved is gone."""
        self.publication_folder = None
        self._show(None, None)
        self.publicationChanged.emit()

    def close(self) -> None:
        """Wait for what runs, at the end of the program."""
        self._editions.close()

    def _show(self, folder: IssueFolder | None, article_id: str | None) -> None:
        self.undo_stack.clear()
        self.issue_folder = folder
        self._issue = folder.issue if folder else None
        self._saved = {article.id: article for article in folder.issue.articles} if folder else {}
        self.edition = self.pages = None
        self._current = next(iter(self.ids), "")
        if article_id in self.ids:
            self._current = article_id or ""
        self.issueChanged.emit()
        self.currentArticleChanged.emit(self._current)
        self._refresh()

    # --- texts and properties ----------------------------------------------------------------------------------

    def select_article(self, article_id: str) -> None:
        """Make this the article being edited."""
        if article_id != self._current:
            self._current = article_id
            self.currentArticleChanged.emit(article_id)

    def update_text(self, article_id: str, body: str) -> None:
        """Take over the text of an article from the editor, which has its own undo."""
        article = self.article(article_id)
        if article and article.body != body:
            self.put_article(replace(article, body=body))

    def update_article(self, article: Article) -> None:
        """Change the properties of an article; this can be undone."""
        before = self.article(article.id)
        if before and before != article:
            self.undo_stack.push(ChangeArticle(self, before, article))

    def mend(self, fix: Fix) -> None:
        """Make a change that mends a finding; this can be undone. Nothing happens if the text has gone on since."""
        article = self.article(fix.article)
        if article and fix.applied(article):
            self.undo_stack.push(ApplyFix(self, fix))

    def put_article(self, article: Article) -> None:
        """Set an article without a way back; commands and the editor use this."""
        if self._issue is None:
            return
        articles = tuple(article if each.id == article.id else each for each in self._issue.articles)
        self._issue = replace(self._issue, articles=articles)
        self.articleChanged.emit(article.id)
        self._refresh()

    # --- the publication ---------------------------------------------------------------------------------------

    def update_publication(self, publication: Publication) -> bool:
        """Write the publication and its registers to disk and show them everywhere."""
        folder = self.publication_folder
        if folder is None or self._attempt(lambda: folder.save(publication), default=True) is None:
            return False
        if self.issue_folder:
            self.issue_folder.refresh()
        self.publicationChanged.emit()
        self._refresh()
        return True

    def try_style(self, name: str) -> None:
        """Show the pages in another house style than the publication has; "" shows its own again."""
        if name != self._tried_style:
            self._tried_style = name
            self._refresh()

    def offer_styles(self, names: Iterable[str]) -> None:
        """Say that the user may soon look at the pages in these house styles."""
        self.stylesOffered.emit(tuple(names))

    def try_tokens(self, style: HouseStyle | None) -> None:
        """Show the pages in a house style that is not on disk; None shows the publication's again."""
        self.styleTried.emit(style)

    def change_tokens(self, changes: TokenValues) -> bool:
        """Write the publication's own tokens of its house style; this can be undone. Say whether that went well."""
        from redactie.store.own_tokens import plan_change

        return self._change_style(lambda folder: plan_change(folder, changes))

    def change_template(self, source: Path | None) -> bool:
        """Make a file the publication's Word template, or None; this can be undone. Say whether that went well."""
        from redactie.store.own_template import plan_template

        return self._change_style(lambda folder: plan_template(folder, source))

    def _change_style(self, plan: Callable[[Path], TokenChange | TemplateChange]) -> bool:
        folder = self.publication_folder
        change = self._attempt(lambda: plan(folder.path)) if folder else None
        if change is None:
            return False
        command = ChangeTokens(self, change)
        self.undo_stack.push(command)
        return command.done

    def put_tokens(self, change: TokenChange | TemplateChange) -> bool:
        """Change files of the house style without a way back; the command uses this."""
        if self._attempt(change.apply, default=True) is None:
            return False
        self._refresh()
        return True

    # --- saving ------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        """Write what is not saved; say whether everything is. What the disk refuses stays unsaved in memory."""
        refused = self.save_quietly()
        for error in refused:
            self.failed.emit(error)
        return not refused

    def save_quietly(self) -> tuple[RedactieError, ...]:
        """Write what is not saved and return what the disk refused, which stays unsaved in memory."""
        folder = self.issue_folder
        if folder is None:
            return ()
        self.saving.emit()
        refused: list[RedactieError] = []
        for article in self.unsaved:
            try:
                folder.save_article(article)
                self._saved[article.id] = article
            except RedactieError as error:
                refused.append(error)
        self._note_dirty()
        if refused:
            self.saveRefused.emit(refused[0])
        else:
            self.saved.emit()
        return tuple(refused)

    def set_pages(self, pages: Pages) -> None:
        """Take over the pages that were typeset from the edition."""
        self.pages = pages
        self.pagesChanged.emit(pages)

    def _attempt(self, write: Callable[[], _Result | None], default: _Result | None = None) -> _Result | None:
        try:
            result = write()
        except RedactieError as error:
            self.failed.emit(error)
            return None
        return default if result is None else result

    def write(self, write: Callable[[], _Result | None], default: _Result | None = None) -> _Result | None:
        """Change the structure on disk, then show it with the unsaved texts still in place."""
        unsaved = {article.id: article for article in self.unsaved}
        result = self._attempt(write, default)
        if result is not None and self.issue_folder:
            on_disk = self.issue_folder.issue
            self._saved = {article.id: article for article in on_disk.articles}
            self._issue = replace(on_disk, articles=tuple(unsaved.get(each.id, each) for each in on_disk.articles))
            self.issueChanged.emit()
            self._refresh()
        return result

    def _refresh(self) -> None:
        self._note_dirty()
        if self.publication and self._issue and self.issue_folder:
            publication = replace(self.publication, style=self._tried_style or self.publication.style)
            self._editions.request(publication, self._issue, self.issue_folder.folders)

    def _note_dirty(self) -> None:
        dirty = bool(self.unsaved)
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirtyChanged.emit(dirty)

    def _set_edition(self, edition: Edition) -> None:
        if self._issue and self.issue_folder and edition.folders == self.issue_folder.folders:
            self.edition = edition
            self.editionChanged.emit(edition)
