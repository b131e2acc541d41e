"""The place of work: articles on the left, editor and pages in the middle, properties on the right, flatplan below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from redactie.app.copyfit.fitting import Fitting
from redactie.app.copyfit.panel import CopyfitPanel
from redactie.app.editor.view import EditorView
from redactie.app.look.widgets import margins
from redactie.app.navigator.panel import Navigator
from redactie.app.preview.view import PreviewView
from redactie.app.problems.panel import ProblemsPanel
from redactie.app.properties.panel import PropertiesPanel
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.app.window.floors import Floors
from redactie.app.window.linking import link_copyfit, link_editor, link_fitting, link_preview
from redactie.app.window.panes import Panes

if TYPE_CHECKING:
    from redactie.app.flatplan.panel import FlatplanPanel

_LEAST = (170, 270, 220, 220)
_EASE = 110


class Workspace(QWidget):
    """Four panes beside each other; it makes the features and connects editor and preview to the session.

    The flatplan lies below them over the whole width. What it asks for and the window has, `issueWished` tells.
    """

    issueWished = Signal()  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.navigator = Navigator(session)
        self.editor = EditorView()
        self.preview = PreviewView()
        self.properties = PropertiesPanel(session)
        self.problems = ProblemsPanel(session)
        self.copyfit = CopyfitPanel(session)
        self.side = QTabWidget()
        self.side.setDocumentMode(True)
        self.side.setUsesScrollButtons(False)
        self.side.setElideMode(Qt.TextElideMode.ElideRight)
        self.side.addTab(self.properties, tr("Article"))
        self.side.addTab(self.problems, tr("Findings"))
        self.side.addTab(self.copyfit, tr("Fit"))
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setFocusProxy(self.editor)
        self.splitter.setChildrenCollapsible(False)
        for pane, least in zip(self.panes, _LEAST, strict=True):
            pane.setMinimumWidth(least)
            self.splitter.addWidget(pane)
        self.room = Panes(self.panes, _LEAST, _EASE, self)
        for place, stretch in enumerate((0, 5, 6, 0)):
            self.splitter.setStretchFactor(place, stretch)
        self.floors = Floors(self.splitter, self._make_flatplan)
        layout = QVBoxLayout(self)
        margins(layout, 0)
        layout.addWidget(self.floors)
        self.problems.countChanged.connect(self._count_problems)
        self.problems.issueWished.connect(self.issueWished)
        link_editor(session, self.editor, self.problems, self.preview, self.show_field)
        self.navigator.added.connect(lambda: self.show_field("title"))
        self.navigator.jumpWished.connect(lambda: self.show_field("jump"))
        self.navigator.problemChosen.connect(self._show_problem)
        self.navigator.fitChosen.connect(self.show_copyfit)
        link_copyfit(session, self.copyfit, self.editor, self.preview, self.show_copyfit)
        self.typesetting = link_preview(session, self.preview, self.editor)
        self.fitting = Fitting(session, self.typesetting, self)
        link_fitting(self.fitting, self.copyfit.levers)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """The panes from left to right."""
        return (self.navigator, self.editor, self.preview, self.side)

    def close_down(self) -> None:
        """Stop what runs."""
        self.fitting.stop()
        self.typesetting.close()
        self.problems.close_down()
        self.copyfit.close_down()
        self.floors.close_down()

    def restore(self, settings: QSettings, width: int) -> None:
        """Set the panes as they were, or as is good for this width (in pixels) where nothing is remembered."""
        state = settings.value("window/splitter")
        if isinstance(state, QByteArray):
            self.splitter.restoreState(state)
        else:
            self.splitter.setSizes(_sizes(width))
        self.preview.show_guides(guided=bool(settings.value("preview/guides", False, type=bool)))
        wanted = [bool(settings.value(f"window/pane{place}", True, type=bool)) for place in range(len(self.panes))]
        self.room.restore(wanted)
        self.floors.restore(settings)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Show the panes for which there is room."""
        super().resizeEvent(event)
        self.room.fit(event.size().width())

    def remember(self, settings: QSettings) -> None:
        """Remember how the panes are set."""
        settings.setValue("preview/guides", self.preview.desk.guided)
        settings.setValue("window/splitter", self.splitter.saveState())
        for place, wanted in enumerate(self.room.wanted):
            settings.setValue(f"window/pane{place}", wanted)
        self.floors.remember(settings)

    def next_pane(self, step: int) -> None:
        """Put the keyboard in the next pane, or in the one before with `step` -1."""
        panes = (*self.panes, self.floors.flatplan) if self.floors.flatplan else self.panes
        shown = [pane for pane in panes if not pane.isHidden()]
        focused = self.focusWidget()
        place = next((at for at, pane in enumerate(shown) if focused and pane.isAncestorOf(focused)), -1)
        self.enter(shown[(place + step) % len(shown)])

    def enter(self, pane: QWidget) -> None:
        """Show a pane and put the keyboard in it."""
        if pane in self.panes:
            self.room.bring(pane)
        if pane is self.side and self.side.currentWidget() is self.copyfit:
            self.copyfit.focus_list()
            return
        target = pane
        if pane is self.navigator:
            target = self.navigator.view
        elif pane is self.side:
            target = self.properties.texts["kicker"] if self.side.currentIndex() == 0 else self.problems.list
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enter_flatplan(self) -> None:
        """Show the flatplan and put the keyboard in it."""
        self.enter(self.floors.bring_flatplan())

    def _make_flatplan(self) -> FlatplanPanel:
        from redactie.app.flatplan.panel import FlatplanPanel

        panel = FlatplanPanel(self._session)
        panel.pageChosen.connect(self.preview.desk.go_to_page)
        panel.articleChosen.connect(self._edit)
        panel.issueWished.connect(self.issueWished)
        panel.closeWished.connect(lambda: self.floors.show_flatplan(shown=False))
        self.preview.desk.pageChanged.connect(panel.set_page)
        panel.set_page(self.preview.desk.page)
        return panel

    def _edit(self, article_id: str) -> None:
        self._session.select_article(article_id)
        self.enter(self.editor)

    def show_field(self, name: str) -> None:
        """Show a property of the current article and put the keyboard there."""
        self.room.bring(self.side)
        self.side.setCurrentWidget(self.properties)
        self.properties.enter(name)

    def fit_now(self) -> None:
        """Make the current article fit, and show what comes of it."""
        self.show_copyfit()
        self.fitting.fit()

    def undo_fit(self) -> None:
        """Take off what was done to make the current article fit."""
        self.show_copyfit()
        self.fitting.clear()

    def show_copyfit(self) -> None:
        """Show how the current article can be made to fit, and put the keyboard there."""
        self.room.bring(self.side)
        self.side.setCurrentWidget(self.copyfit)
        self.copyfit.focus_list()

    def _show_problem(self, article_id: str) -> None:
        self.room.bring(self.side)
        self.side.setCurrentWidget(self.problems)
        self.problems.select(article_id)

    def _count_problems(self, count: int) -> None:
        self.side.setTabText(1, tr("Findings") + (f"  {count}" if count else ""))


def _sizes(width: int) -> list[int]:
    """Return the widths of the panes: lists and forms as narrow as they can be read, the rest for text and pages."""
    left, right = min(256, width * 18 // 100), min(304, width * 21 // 100)
    middle = width - left - right
    text = middle * 48 // 100
    return [left, text, middle - text, right]
