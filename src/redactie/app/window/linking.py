"""Connects the editor, the preview and the typesetting to the session: every link of the pipeline in one place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from redactie.app.copyfit.bar import LeverBar
from redactie.app.copyfit.fitting import Fitting
from redactie.app.copyfit.panel import CopyfitPanel
from redactie.app.editor.view import EditorView
from redactie.app.preview.view import PreviewView
from redactie.app.problems.panel import ProblemsPanel
from redactie.app.session import Session
from redactie.app.translate import tr_error
from redactie.app.typesetting.worker import TypesettingService, typst
from redactie.app.words import writing_hint
from redactie.model.errors import RedactieError

if TYPE_CHECKING:
    from redactie.layout.copyfit.advice import Suggestion


def link_editor(
    session: Session,
    editor: EditorView,
    problems: ProblemsPanel,
    preview: PreviewView,
    show_field: Callable[[str], None],
) -> None:
    """Let the editor show the current article and hand what is typed to the session.

    What stands above the text, such as the headline, is edited elsewhere: `show_field` leads there.
    """
    link = _EditorLink(session, editor, show_field)
    session.currentArticleChanged.connect(link.show_current)
    session.articleChanged.connect(link.show_changed)
    session.articleRenamed.connect(link.rename)
    editor.textEdited.connect(link.take)
    problems.placeChosen.connect(link.go)
    problems.fieldChosen.connect(link.go_to_field)
    preview.placeClicked.connect(link.go)
    link.show_current()


def link_copyfit(
    session: Session, panel: CopyfitPanel, editor: EditorView, preview: PreviewView, show_panel: Callable[[], None]
) -> None:
    """Let the mark of an article that does not fit lead to the panel, and a suggestion in it to its paragraph.

    What could be cut there is selected; what is added goes behind the end.
    """

    def go(suggestion: Suggestion, cut: bool) -> None:
        if session.article(suggestion.article):
            session.select_article(suggestion.article)
            editor.go_to_end(suggestion.lines, suggestion.characters if cut else 0)

    def show(article_id: str) -> None:
        if session.article(article_id):
            session.select_article(article_id)
            show_panel()

    panel.suggestionChosen.connect(go)
    preview.fitClicked.connect(show)


def link_fitting(fitting: Fitting, bar: LeverBar) -> None:
    """Let the buttons of the panel make an article fit, and show what came of it."""
    bar.fitWished.connect(fitting.fit)
    bar.stopWished.connect(fitting.stop)
    bar.clearWished.connect(fitting.clear)
    fitting.busyChanged.connect(bar.set_busy)
    fitting.said.connect(bar.tell)


def link_preview(session: Session, preview: PreviewView, editor: EditorView) -> TypesettingService:
    """Let every edition be typeset and shown, and the preview follow the editor."""
    service = TypesettingService(preview, partial(typst, memories=session.memories), trying=typst)

    def show_problem(error: Exception) -> None:
        preview.show_problem(tr_error(error) if isinstance(error, RedactieError) else str(error))

    def scroll(line: int) -> None:
        preview.scroll_to(session.current_id, line)

    def invite() -> None:
        preview.invite(inviting=not session.ids)

    invite()
    session.issueChanged.connect(invite)
    session.editionChanged.connect(service.request)
    session.styleTried.connect(service.set_style)
    session.stylesOffered.connect(service.prepare)
    service.pagesReady.connect(session.set_pages)
    session.pagesChanged.connect(preview.show_pages)
    service.failed.connect(show_problem)
    session.currentArticleChanged.connect(preview.set_current_article)
    session.currentArticleChanged.connect(lambda: scroll(editor.line))
    editor.lineChanged.connect(scroll)
    editor.scrolled.connect(scroll)
    if session.current:
        preview.set_current_article(session.current.id)
    if session.edition:
        service.request(session.edition)
    return service


class _EditorLink(QObject):
    """Remembers which article the editor shows, so that text never lands in another one."""

    def __init__(self, session: Session, editor: EditorView, show_field: Callable[[str], None]) -> None:
        super().__init__(editor)
        self._session = session
        self._show_field = show_field
        self._editor = editor
        self._shown = ""

    def show_current(self) -> None:
        article = self._session.current
        self._shown = article.id if article else ""
        self._hint()
        self._editor.set_text(self._key(), article.body if article else "")
        self._editor.setEnabled(article is not None)

    def show_changed(self, article_id: str) -> None:
        self._hint()
        article = self._session.current
        if article and article_id == self._shown == article.id and article.body != self._editor.text():
            self._editor.set_text(self._key(), article.body)

    def _hint(self) -> None:
        article = self._session.current
        self._editor.set_hint(writing_hint(article.kind) if article else "")

    def rename(self, article_id: str, new_id: str) -> None:
        self._editor.rename(self._key_of(article_id), self._key_of(new_id))
        if self._shown == article_id:
            self._shown = new_id

    def _key(self) -> str:
        return self._key_of(self._shown)

    def _key_of(self, article_id: str) -> str:
        # Two issues may have articles of the same name; each keeps its own history in the editor.
        folder = self._session.issue_folder
        return f"{folder.path}/{article_id}" if folder and article_id else ""

    def take(self, text: str) -> None:
        if self._shown:
            self._session.update_text(self._shown, text)

    def go(self, article_id: str, line: int) -> None:
        """Show a line of an article and put the cursor there; line 0 means the headline as it is printed."""
        article = self._session.article(article_id)
        if article and line == 0:
            self.go_to_field(article_id, article.printed_field("title"))
        elif article:
            self._session.select_article(article_id)
            self._editor.go_to_line(line)
            self._editor.setFocus()

    def go_to_field(self, article_id: str, field: str) -> None:
        """Show a property of an article and put the keyboard there."""
        if self._session.article(article_id):
            self._session.select_article(article_id)
            self._show_field(field)
