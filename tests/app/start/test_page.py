from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
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


def test_the_list_of_recent_publications_is_made_anew(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    opened = datetime(2026, 1, 15, tzinfo=UTC)
    page.show_recent([RecentPublication(tmp_path, name, opened) for name in ("Eén", "Twee")])
    page.show_recent([RecentPublication(tmp_path, "Drie", opened)])
    qtbot.waitUntil(lambda: {"Eén", "Twee"}.isdisjoint(each.text() for each in page.findChildren(QAbstractButton)))
    assert _button(page, "Drie").isEnabled()


def test_without_recent_publications_there_is_no_heading_for_them(page: StartPage, tmp_path: Path) -> None:
    heading = next(each for each in page.findChildren(QLabel) if each.text() == "Recent")
    page.show_recent([])
    assert not heading.isVisible()
    page.show_recent([RecentPublication(tmp_path, "Molenpost", datetime(2026, 1, 15, tzinfo=UTC))])
    assert heading.isVisible()


def test_every_row_says_what_it_is_and_where_it_leads(page: StartPage, tmp_path: Path) -> None:
    page.show_recent([RecentPublication(tmp_path, "Molenpost", datetime(2026, 1, 15, tzinfo=UTC))])
    rows = page.findChildren(QAbstractButton)
    assert len(rows) == 4
    for row in rows:
        assert row.accessibleName() == row.text() != ""
        assert row.accessibleDescription()
        assert row.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert _button(page, "Molenpost").accessibleDescription() == str(tmp_path)


def test_the_tab_key_walks_from_row_to_row(page: StartPage, qtbot: QtBot) -> None:
    page.activateWindow()
    walked: list[str] = []
    _button(page, "New publication…").setFocus()
    for _ in range(3):
        focused = page.focusWidget()
        assert isinstance(focused, QAbstractButton)
        walked.append(focused.text())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert walked == ["New publication…", "Open a publication…", "Try the sample"]


def test_a_long_name_and_path_stay_on_the_page(page: StartPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.show_recent([RecentPublication(tmp_path / ("x" * 200), "Naam " * 60, datetime(2026, 1, 15, tzinfo=UTC))])
    page.resize(420, 700)
    rows = page.findChildren(QAbstractButton)
    qtbot.waitUntil(lambda: all(row.width() < page.viewport().width() for row in rows))
    assert page.widget().width() <= page.viewport().width()


def test_the_name_of_a_publication_without_issue_is_shown(qtbot: QtBot) -> None:
    page = NoIssuePage()
    qtbot.addWidget(page)
    page.show_publication("<b>Molenpost</b> & co")
    assert "<b>Molenpost</b> & co" in [each.text() for each in page.findChildren(QLabel)]
