"""The flatplan below the panes: shown, hidden, remembered, and on the way of the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redactie.app.look.look import Look
from redactie.app.session import Session
from redactie.app.window.assembly import assemble
from redactie.app.window.main_window import MainWindow
from redactie.app.window.workspace import Workspace


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, settings: QSettings, publication: Path, tmp_path: Path):
    look, session = Look(qapp), Session()
    made, deeds = assemble(session, settings, look, tmp_path / "state")
    made.resize(1400, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    assert deeds.opening.open(publication)
    qtbot.waitUntil(lambda: session.pages is not None, timeout=20_000)
    yield made
    made.close()
    made.deleteLater()
    look.deleteLater()


def place_of_work(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def action(window: MainWindow, text: str) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text() == text)


def test_the_flatplan_is_made_when_it_is_first_shown(window: MainWindow, qtbot: QtBot):
    floors, switch = place_of_work(window).floors, action(window, "Flatplan")
    assert floors.flatplan is None
    assert not switch.isChecked()
    switch.trigger()
    panel = floors.flatplan
    assert panel is not None
    assert panel.isVisible()
    qtbot.waitUntil(lambda: len(panel.view.cells.cells) == 3, timeout=20_000)
    assert panel.width() == place_of_work(window).width()
    switch.trigger()
    assert not panel.isVisible()
    assert place_of_work(window).editor.isVisible()


def test_the_keyboard_goes_into_the_flatplan_and_round(window: MainWindow):
    place = place_of_work(window)
    action(window, "Go to the flatplan").trigger()
    assert place.floors.flatplan is not None
    assert place.floors.flatplan.view.hasFocus()
    assert action(window, "Flatplan").isChecked()
    place.next_pane(1)
    assert place.navigator.view.hasFocus()
    place.next_pane(-1)
    assert place.floors.flatplan.view.hasFocus()


def test_a_flatplan_that_is_hidden_gives_the_keyboard_back(window: MainWindow):
    place = place_of_work(window)
    place.enter_flatplan()
    action(window, "Flatplan").trigger()
    assert place.editor.area.hasFocus()


def test_a_page_and_an_article_that_are_chosen_there_are_shown_above(window: MainWindow, qtbot: QtBot):
    place = place_of_work(window)
    place.enter_flatplan()
    panel = place.floors.flatplan
    assert panel is not None
    qtbot.waitUntil(lambda: len(panel.view.cells.cells) == 3, timeout=20_000)
    panel.view.setCurrentIndex(panel.view.cells.index_of("dijk"))
    assert panel.view.page == place.preview.desk.page == 1
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert window.windowTitle().startswith("De dijk houdt")
    assert place.editor.area.hasFocus()


def test_the_flatplan_is_remembered_with_its_height_and_the_size_of_its_pages(
    session: Session, qtbot: QtBot, settings: QSettings
):
    seen: list[tuple[bool, int, int]] = []
    for _ in range(2):
        place = Workspace(session)
        qtbot.addWidget(place)
        place.resize(1200, 900)
        place.restore(settings, 1200)
        place.show()
        qtbot.waitExposed(place)
        panel = place.floors.flatplan
        seen.append((place.floors.shown, panel.height() if panel else 0, panel.view.page_width if panel else 0))
        place.floors.bring_flatplan().view.set_page_width(220)
        place.floors.setSizes([600, 300])
        place.remember(settings)
        place.preview.desk.close_down()
        place.close_down()
        place.hide()
    assert seen[0] == (False, 0, 0)
    shown, height, page_width = seen[1]
    assert (shown, page_width) == (True, 220)
    assert height == pytest.approx(300, abs=3)
