from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from redactie.app.start.no_issue import NoIssuePage
from redactie.app.start.page import StartPage
from redactie.app.window.recent import RecentPublication


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    made = StartPage()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def _button(page: StartPage, text: str) -> QAbstractButton:
    return next(each for each in page.findChildren(QAbstractButton) if each.text() == text)


@pytest.mark.parametrize(
    ("text", "signal"),
    [("New publication…", "newWished"), ("Open a publication…", "openWished"), ("Try the sample", "sampleWished")],
)
def test_the_page_offers_three_ways_to_begin(page: StartPage, qtbot: QtBot, text: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(_button(page, text), Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(getattr(page, signal)):
            qtbot.keyClick(_button(page, text), key)


def test_a_recent_publication_opens_with_one_click(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_recent([RecentPublication(tmp_path, "Molenpost", datetime(2026, 1, 15, tzinfo=UTC))])
    with qtbot.waitSignal(page.publicationWished) as wished:
        qtbot.mouseClick(_button(page, "Molenpost"), Qt.MouseButton.LeftButton)
    assert wished.args == [tmp_path]


def test_a_publication_that_is_gone_cannot_be_chosen(page: StartPage, tmp_path: Path) -> None:
    page.show_recent([RecentPublication(tmp_path / "gone", "Weg", datetime(2026, 1, 15, tzinfo=UTC))])
    assert not _button(page, "Weg").isEnabled()
    assert _button(page, "Weg").toolTip()


def test_a_publication_without_issue_says_what_to_do(qtbot: QtBot) -> None:
    page = NoIssuePage()
    qtbot.addWidget(page)
    page.show_publication("Molenpost")
    with qtbot.waitSignal(page.issueWished):
        qtbot.mouseClick(page.make, Qt.MouseButton.LeftButton)
