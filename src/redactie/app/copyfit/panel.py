"""The panel that helps to make an article fit: how much it is over or under, and where a line is cheapest."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from redactie.app.copyfit.adviser import Adviser
from redactie.app.copyfit.bar import LeverBar
from redactie.app.copyfit.delegate import TEXTS, SuggestionDelegate, SuggestionTexts
from redactie.app.look.lists import staying, text_list
from redactie.app.look.tokens import M, S
from redactie.app.look.widgets import label, margins, set_role
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.app.words import fit_sentence
from redactie.layout.pages import Fit

if TYPE_CHECKING:
    from redactie.layout.copyfit.advice import Advice, Suggestion

_PAUSE = 250  # ms without new pages after which the article is looked at


class CopyfitPanel(QWidget):
    """Listens to the session and shows, for the article being edited, how it can be made to fit.

    Nothing is reckoned while the panel is hidden, or while someone types on. `suggestionChosen` brings a suggestion
    and whether something is to be cut there.
    """

    suggestionChosen = Signal(object, bool)  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._advice: Advice | None = None
        self.heading = label("", "section")
        self.hint = label("", "quiet")
        self.levers = LeverBar(session)
        self.list = text_list(tr("Paragraphs in which a line is won most cheaply"), SuggestionDelegate())
        self._lay_out()
        self._adviser = Adviser(self)
        self._adviser.advised.connect(self._take)
        self._adviser.failed.connect(self._give_up)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._ask)
        session.pagesChanged.connect(self.refresh)
        session.issueChanged.connect(self.refresh)
        session.currentArticleChanged.connect(self.refresh)
        session.styleTried.connect(self._adviser.set_style)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.refresh()

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """What is listed, the cheapest first."""
        fit, advice = self._fit, self._advice
        if fit is None or advice is None or advice.article != self._session.current_id or not fit.lines:
            return ()
        return advice.shorter if fit.lines > 0 else advice.longer

    @property
    def busy(self) -> bool:
        """Whether suggestions are on their way."""
        return self._soon.isActive() or self._adviser.busy

    def close_down(self) -> None:
        """Stop and wait for what runs."""
        self._soon.stop()
        self._adviser.close()

    def focus_list(self) -> None:
        """Put the keyboard in the list, on a suggestion where there is one."""
        if self.list.count() and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        (self.list if self.list.count() else self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Look at the article as soon as someone looks at the panel."""
        super().showEvent(event)
        self._ask()

    def refresh(self) -> None:
        """Show how the article fits now, and ask for suggestions as soon as the typing pauses."""
        self._show()
        if self.isVisible():
            self._soon.start()

    @property
    def _fit(self) -> Fit | None:
        pages = self._session.pages
        return pages.fits.get(self._session.current_id) if pages else None

    def _ask(self) -> None:
        edition, fit = self._session.edition, self._fit
        if edition is not None and fit is not None and fit.lines:
            self._adviser.ask(edition, self._session.current_id)

    def _take(self, advice: Advice) -> None:
        self._advice = advice
        self._show()

    def _give_up(self, error: Exception) -> None:
        # What the engine cannot set, the preview tells already.
        from redactie.layout.errors import LayoutError

        self._advice = None
        self._show()
        if not isinstance(error, LayoutError):
            self._session.failed.emit(error)

    # --- what is shown -----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Make it fit"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hint.setWordWrap(True)
        for part in (self.heading, self.hint):
            part.setContentsMargins(S, 0, S, 0)
        layout = QVBoxLayout(self)
        margins(layout, S, M, S, S)
        layout.setSpacing(S)
        layout.addWidget(self.heading)
        layout.addWidget(self.levers)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)

    def _show(self) -> None:
        fit, suggestions = self._fit, self.suggestions
        self.heading.setText(fit_sentence(fit) if fit and fit.lines else "")
        self.heading.setVisible(bool(self.heading.text()))
        set_role(self.heading, "section-danger" if fit and fit.lines > 0 else "section")
        self.hint.setText(self._hint(fit, suggestions))
        self.setAccessibleDescription(" ".join(text for text in (self.heading.text(), self.hint.text()) if text))
        with self._staying():
            self.list.clear()
            for place, each in enumerate(suggestions):
                self.list.addItem(_item(each, cut=self._cutting, needed=place < abs(fit.lines if fit else 0)))
            self.list.setVisible(bool(suggestions))

    @property
    def _cutting(self) -> bool:
        return self._fit is not None and self._fit.lines > 0

    def _hint(self, fit: Fit | None, suggestions: tuple[Suggestion, ...]) -> str:
        if fit is None:
            return tr("There is nothing to fit yet.") if self._session.current else tr("Choose an article.")
        if not fit.lines:
            return tr("This article fits.")
        if not suggestions:
            return _nothing_found(cut=fit.lines > 0) if self._advice and not self.busy else ""
        parts = [_explanation(cut=fit.lines > 0)]
        together = suggestions[: abs(fit.lines)]
        if len(together) < abs(fit.lines):
            parts.append(_not_enough(cut=fit.lines > 0))
        elif len(together) > 1:
            characters = sum(each.characters for each in together)
            parts.append(
                tr("The first %n together: about {characters} characters.", len(together), characters=characters)
            )
        return " ".join(parts)

    @contextlib.contextmanager
    def _staying(self) -> Generator[None]:
        """Keep row, scrolling and keyboard where they are while the list is filled anew."""
        had_keyboard = self.hasFocus() or self.list.hasFocus()
        with staying(self.list):
            yield
        if had_keyboard:
            self.focus_list()

    def _choose(self, item: QListWidgetItem) -> None:
        self.suggestionChosen.emit(item.data(Qt.ItemDataRole.UserRole), self._cutting)


def _item(suggestion: Suggestion, *, cut: bool, needed: bool) -> QListWidgetItem:
    what = (
        tr("Cut about %n characters", suggestion.characters)
        if cut
        else tr("Add about %n characters", suggestion.characters)
    )
    texts = SuggestionTexts(suggestion.opening, what, needed)
    item = QListWidgetItem()
    item.setData(Qt.ItemDataRole.UserRole, suggestion)
    item.setData(TEXTS, texts)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, texts.whole)
    return item


def _explanation(*, cut: bool) -> str:
    if cut:
        return tr("Each of these paragraphs becomes a line shorter; the cheapest comes first.")
    return tr("Each of these paragraphs becomes a line longer; the cheapest comes first.")


def _not_enough(*, cut: bool) -> str:
    if cut:
        return tr("They are fewer than are needed: take out a paragraph as well.")
    return tr("They are fewer than are needed: write a paragraph more.")


def _nothing_found(*, cut: bool) -> str:
    if cut:
        return tr("No paragraph can become a line shorter. Make a picture, a table or a box smaller.")
    return tr("There is no paragraph to write on in. Write one, or add a picture.")
