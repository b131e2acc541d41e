import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from redactie.app.editor.search import Query, find_all, replacement
from redactie.app.editor.view import EditorView
from tests.app.editor.cases import put, shown


def found(text: str, query: Query) -> list[tuple[int, int]]:
    return [(hit.start, hit.end) for hit in find_all(QTextDocument(text), query)]


@pytest.mark.parametrize(
    ("text", "query", "places"),
    [
        ("Energie en energie", Query("energie"), [(0, 7), (11, 18)]),
        ("Energie en energie", Query("energie", case=True), [(11, 18)]),
        ("a.b axb", Query("a.b"), [(0, 3)]),
        ("a.b axb", Query("a.b", regex=True), [(0, 3), (4, 7)]),
        ("😀 één", Query("één"), [(3, 6)]),
        ("een\ntwee", Query("^t", regex=True), [(4, 5)]),
        ("aaa", Query("b*", regex=True), []),
        ("aaa", Query("(", regex=True), []),
        ("aaa", Query(""), []),
    ],
)
def test_all_places_are_found(text: str, query: Query, places: list[tuple[int, int]]):
    assert found(text, query) == places


def test_an_expression_that_explodes_gives_up(qtbot: QtBot):
    assert found("a" * 40 + "b", Query("(a+)+$", regex=True)) == []


def test_a_replacement_may_name_groups():
    query = Query(r"(\w+) (\w+)", regex=True)
    (hit,) = find_all(QTextDocument("een twee"), query)
    assert replacement(hit, r"\2 $1\n\\ $9", query) == "twee een\n\\ "
    assert replacement(hit, r"\2", Query("een twee")) == r"\2"


def test_finding_from_the_keyboard(editor: EditorView, qtbot: QtBot):
    put(editor, "|een twee een")
    qtbot.keyClick(editor.area, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = editor.find_bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.needle, "een")
    assert shown(editor) == "«een» twee een"
    assert bar.count.text().startswith("1")
    qtbot.keyClick(bar.needle, Qt.Key.Key_Return)
    assert shown(editor) == "een twee «een»"
    qtbot.keyClick(bar.needle, Qt.Key.Key_Return)
    assert shown(editor) == "«een» twee een"
    qtbot.keyClick(bar.needle, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown(editor) == "een twee «een»"
    qtbot.keyClick(bar.needle, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert editor.area.extraSelections() == []


def test_the_selection_is_what_is_found_first(editor: EditorView):
    put(editor, "een «twee» twee")
    editor.find()
    assert editor.find_bar.needle.text() == "twee"
    assert len(editor.area.extraSelections()) == 2


def test_replacing_one_and_all(editor: EditorView, qtbot: QtBot):
    put(editor, "|een een een")
    editor.find_and_replace()
    bar = editor.find_bar
    bar.needle.setText("een")
    bar.substitute.setText("eentje")
    qtbot.keyClick(bar.substitute, Qt.Key.Key_Return)
    assert editor.text() == "eentje een een"
    bar.replace_all()
    assert editor.text() == "eentjetje eentje eentje"
    editor.undo()
    assert editor.text() == "eentje een een"


def test_a_broken_expression_is_told_not_thrown(editor: EditorView):
    put(editor, "|a(b")
    editor.find()
    bar = editor.find_bar
    bar.regex.setChecked(True)
    bar.needle.setText("a(")
    assert bar.count.toolTip()
    bar.regex.setChecked(False)
    assert shown(editor) == "«a(»b"


def test_marks_follow_the_text(editor: EditorView, qtbot: QtBot):
    put(editor, "een |")
    editor.find()
    editor.find_bar.needle.setText("een")
    editor.area.moveCursor(editor.area.textCursor().MoveOperation.End)
    qtbot.keyClicks(editor.area, "een ")
    qtbot.waitUntil(lambda: len(editor.area.extraSelections()) == 2)
