from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from redactie.app.properties.fields import ChoiceField, TextField
from redactie.app.properties.flow import FlowLayout


def test_a_field_grows_and_shrinks_with_its_text(qtbot: QtBot) -> None:
    page = QWidget()
    field = TextField()
    QVBoxLayout(page).addWidget(field)
    qtbot.addWidget(page)
    page.resize(200, 300)
    page.show()
    one = field.height()
    field.set_text("woord " * 60)
    assert field.height() > 4 * one
    field.set_text("kort")
    assert field.height() == one


def test_only_the_user_makes_a_field_speak(qtbot: QtBot) -> None:
    field = TextField()
    qtbot.addWidget(field)
    said: list[str] = []
    field.edited.connect(said.append)
    field.set_text("vanzelf")
    qtbot.keyClicks(field, "x")
    assert said == ["xvanzelf"]


def test_a_field_of_one_paragraph_turns_pasted_lines_into_spaces(qtbot: QtBot) -> None:
    field, notes = TextField(), TextField(paragraphs=True)
    for each in (field, notes):
        qtbot.addWidget(each)
        each.setPlainText("een\ntwee")
    assert field.text() == "een twee"
    assert notes.text() == "een\ntwee"


def test_tab_goes_on_to_the_next_field(qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    first, second = TextField(), TextField()
    layout.addWidget(first)
    layout.addWidget(second)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert first.text() == ""
    assert page.focusWidget() is second


def test_the_mouse_wheel_never_changes_a_choice(qtbot: QtBot) -> None:
    field = ChoiceField()
    qtbot.addWidget(field)
    field.addItems(["a", "b"])
    field.show()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    assert field.currentIndex() == 0


def test_a_flow_goes_on_to_the_next_row(qtbot: QtBot) -> None:
    page = QWidget()
    flow = FlowLayout(page, gap=4)
    for _ in range(5):
        each = QWidget()
        each.setFixedSize(50, 20)
        flow.addWidget(each)
    qtbot.addWidget(page)
    assert flow.heightForWidth(1000) == 20
    assert flow.heightForWidth(104) == 20 + 24 + 24
    page.resize(104, 200)
    page.show()
    last = flow.itemAt(4)
    assert last is not None
    assert last.geometry().topLeft() == QPoint(0, 48)


def test_what_is_left_of_a_flow_takes_the_place_of_what_is_gone(qtbot: QtBot) -> None:
    page = QWidget()
    flow = FlowLayout(page)
    first, last = QToolButton(), QToolButton()
    flow.addWidget(first)
    flow.addWidget(last)
    qtbot.addWidget(page)
    page.resize(200, 60)
    page.show()
    qtbot.waitUntil(lambda: last.x() > 0)
    flow.takeAt(0)
    first.deleteLater()
    qtbot.waitUntil(lambda: last.x() == 0)
