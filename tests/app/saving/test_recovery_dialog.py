from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from redactie.app.saving.recovery_dialog import RecoveredText, RecoveryDialog

TEXTS = (
    RecoveredText("molen", "De molen", "De oude molen.", "De nieuwe molen."),
    RecoveredText("dijk", "De dijk", "", "Een dijk."),
)


def _dialog(qtbot: QtBot) -> RecoveryDialog:
    dialog = RecoveryDialog(TEXTS)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_both_texts_stand_beside_each_other(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    assert dialog.before.toPlainText() == "De oude molen."
    assert dialog.after.toPlainText() == "De nieuwe molen."
    dialog.list.setCurrentRow(1)
    assert dialog.after.toPlainText() == "Een dijk."


def test_the_marked_articles_come_back(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert dialog.choice == ("dijk",)


def test_nothing_can_be_restored_when_nothing_is_marked(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    for row in range(2):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.restore.isEnabled()


def test_everything_can_be_discarded(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    qtbot.mouseClick(dialog.discard, Qt.MouseButton.LeftButton)
    assert dialog.choice == ()


def test_closing_the_dialog_loses_nothing(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.choice == ("molen", "dijk")
    assert not dialog.isVisible()


def test_the_dialog_begins_at_the_first_difference(qtbot: QtBot) -> None:
    lines = "\n\n".join(f"Alinea {number} van een lange tekst." for number in range(200))
    dialog = RecoveryDialog((RecoveredText("molen", "De molen", lines, lines.replace("Alinea 150", "Nieuw")),))
    qtbot.addWidget(dialog)
    dialog.show()
    bar = dialog.after.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > bar.maximum() // 2)
    place = dialog.after.document().find("Nieuw")
    assert 0 < dialog.after.cursorRect(place).top() < dialog.after.viewport().height() // 3
    assert dialog.before.verticalScrollBar().value() == bar.value()
