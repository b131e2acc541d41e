import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from redactie.app.look.widgets import menu_of


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_enter_takes_the_first_entry_of_a_menu_that_was_just_opened(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    menu = menu_of(button)
    menu.addSeparator()
    menu.addAction("Niet").setEnabled(False)
    first = menu.addAction("Eerste")
    menu.addAction("Tweede")
    menu.popup(QPoint(10, 10))
    qtbot.waitUntil(lambda: menu.activeAction() is first)
    with qtbot.waitSignal(first.triggered):
        qtbot.keyClick(menu, Qt.Key.Key_Return)
