"""A flatplan on a generated issue of several pages that is typeset for real."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from redactie.app.flatplan.cells import FlatCell
from redactie.app.flatplan.panel import FlatplanPanel
from redactie.app.session import Session
from redactie.app.typesetting.worker import TypesettingService
from tests.benchmarks.issues import write_issue

PATIENCE = 20_000


class Flatplan:
    """The panel with what a test does to it; places are in the view."""

    def __init__(self, panel: FlatplanPanel, session: Session, qtbot: QtBot) -> None:
        self.panel = panel
        self.view = panel.view
        self.session = session
        self._qtbot = qtbot

    def cell(self, article: str, part: int = 0) -> FlatCell:
        """Return a part of an article as it stands now."""
        found = self.view.cells.cell(self.view.cells.index_of(article, part))
        assert found is not None
        return found

    def place(self, article: str, across: float = 0.5, down: float = 0.5) -> QPoint:
        """Return a place in the first part of an article, in parts of its width and height."""
        rect = self.view.visualRect(self.view.cells.index_of(article))
        return QPoint(rect.left() + round(rect.width() * across), rect.top() + round(rect.height() * down))

    def page_place(self, page: int) -> QPoint:
        """Return the middle of a page, also of one that may follow."""
        return self.view.sheet.page(page).center().toPoint() - self.view.offset

    def press(self, place: QPoint) -> None:
        QTest.mousePress(self.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def move(self, place: QPoint) -> None:
        QTest.mouseMove(self.view.viewport(), place)

    def release(self, place: QPoint) -> None:
        QTest.mouseRelease(self.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Press, move in steps as a hand does, and release."""
        self.press(start)
        for step in range(1, 5):
            self.move(start + (end - start) * step / 4)
        self.release(end)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifier)

    def at(self, article: str) -> None:
        """Put the keyboard at an article."""
        self.view.setFocus()
        self.view.setCurrentIndex(self.view.cells.index_of(article))

    def until(self, done: Callable[[], bool]) -> None:
        """Wait until the pages were typeset anew and show what is expected."""
        self._qtbot.waitUntil(done, timeout=PATIENCE)


@pytest.fixture
def issue_path(tmp_path: Path) -> Path:
    return write_issue(tmp_path / "Blad", 6, 300)


@pytest.fixture
def flatplan(qtbot: QtBot, issue_path: Path):
    session = Session()
    service = TypesettingService()
    session.editionChanged.connect(service.request)
    service.pagesReady.connect(session.set_pages)
    session.open(issue_path)
    panel = FlatplanPanel(session)
    qtbot.addWidget(panel)
    panel.resize(1500, 460)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    made = Flatplan(panel, session, qtbot)
    made.until(lambda: len(made.view.sheet.desk.pages) > 2)
    yield made
    panel.close_down()
    service.close()
    session.close()
