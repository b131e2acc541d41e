import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from pytestqt.qtbot import QtBot

from redactie.app.editor.view import EditorView
from tests.app.editor.cases import put


def test_undo_in_the_context_menu_takes_text_and_indent_back(editor: EditorView, qtbot: QtBot):
    put(editor, "|Kop")
    qtbot.keyClicks(editor.area, "## ")
    menu = editor.area.context_menu(QPoint(100, 100))
    undo = next(action for action in menu.actions() if action.objectName() == "edit-undo")
    undo.trigger()
    menu.deleteLater()
    assert editor.text() == "Kop"
    assert editor.area.document().firstBlock().blockFormat().textIndent() == 0


def test_the_wheel_with_control_does_not_change_the_size_of_the_text(editor: EditorView):
    size = editor.area.document().defaultFont().pixelSize()
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    editor.area.wheelEvent(event)
    assert not event.isAccepted()
    assert editor.area.document().defaultFont().pixelSize() == size


def test_a_long_article_scrolls_to_the_line_that_is_asked_for(editor: EditorView):
    editor.set_text("lang", "\n\n".join(f"Alinea {number}." for number in range(300)))
    editor.go_to_line(501)
    rect = editor.area.cursorRect()
    assert editor.area.viewport().rect().contains(rect.center())
    assert editor.area.textCursor().block().text() == "Alinea 250."


@pytest.mark.parametrize("text", ["a\u2028b", "a\x00b", "\ufffc", "\u200f\u202e arabisch \u0627", "e\u0301", "👩‍👩‍👧"])
def test_odd_characters_are_shown_and_kept(editor: EditorView, qtbot: QtBot, text: str):
    put(editor, text + "|")
    editor.area.viewport().grab()
    qtbot.keyClicks(editor.area, "x")
    assert editor.text() == text + "x"


def test_a_key_changes_one_line_only_also_the_first_key(editor: EditorView, qtbot: QtBot):
    editor.set_text("lang", "\n\n".join(f"Alinea {number}." for number in range(300)))
    told: list[tuple[int, int, int]] = []
    editor.area.document().contentsChange.connect(lambda *change: told.append(change))
    qtbot.keyClicks(editor.area, "x")
    assert told == [(0, 0, 1)]
