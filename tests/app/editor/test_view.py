import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextBlockFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redactie.app.editor.units import index_of
from redactie.app.editor.view import EditorView
from redactie.app.look.look import Look
from redactie.app.look.palette import palette_of
from redactie.app.look.tokens import DARK, LIGHT
from redactie.text.lines import Lines
from tests.app.editor.cases import put


def test_a_text_that_is_set_tells_nothing(editor: EditorView, qtbot: QtBot):
    with qtbot.assertNotEmitted(editor.textEdited):
        editor.set_text("twee", "Een\n\nTwee")
    assert editor.article_id == "twee"
    assert editor.text() == "Een\n\nTwee"


def test_typing_tells_the_whole_text_once_a_key(editor: EditorView, qtbot: QtBot):
    told: list[str] = []
    editor.textEdited.connect(told.append)
    qtbot.keyClicks(editor.area, "- e")
    assert told == ["-", "- ", "- e"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\u2029\ufdd0\ufdd1"), max_size=80))
def test_any_text_comes_back_as_it_was(editor: EditorView, text: str):
    editor.set_text("wat", text)
    assert editor.text() == text


def test_no_break_spaces_stay(editor: EditorView, qtbot: QtBot):
    put(editor, "€\u00a0300|")
    qtbot.keyClicks(editor.area, "!")
    assert editor.text() == "€\u00a0300!"


def test_every_article_keeps_its_own_undo_history_and_cursor(editor: EditorView, qtbot: QtBot):
    editor.set_text("a", "een\n\ntwee")
    editor.go_to_line(3)
    qtbot.keyClicks(editor.area, "X")
    editor.set_text("b", "ander")
    editor.undo()
    assert editor.text() == "ander"
    editor.set_text("a", "een\n\nXtwee")
    assert editor.line == 3
    editor.undo()
    assert editor.text() == "een\n\ntwee"


def test_a_text_changed_elsewhere_keeps_the_cursor_and_can_be_undone(editor: EditorView):
    put(editor, "een\n\ntwee|\n\ndrie")
    editor.set_text("een", "een nul\n\ntwee\n\ndrie")
    assert editor.area.textCursor().positionInBlock() == 4
    assert editor.line == 3
    editor.undo()
    assert editor.text() == "een\n\ntwee\n\ndrie"


def test_the_line_is_told_only_when_it_changes(editor: EditorView, qtbot: QtBot):
    put(editor, "|een\n\ntwee")
    lines: list[int] = []
    editor.lineChanged.connect(lines.append)
    qtbot.keyClick(editor.area, Qt.Key.Key_Right)
    qtbot.keyClick(editor.area, Qt.Key.Key_Down)
    editor.go_to_line(3)
    editor.go_to_line(99)
    assert lines == [2, 3]


def test_a_line_beyond_the_text_means_the_last(editor: EditorView):
    editor.set_text("een", "a\nb")
    editor.go_to_line(99)
    assert editor.line == 2
    editor.go_to_line(0)
    assert editor.line == 1


def test_markers_hang_beside_the_text_and_undo_puts_them_back(editor: EditorView, qtbot: QtBot):
    put(editor, "Kop|")
    editor.area.moveCursor(editor.area.textCursor().MoveOperation.Start)
    qtbot.keyClicks(editor.area, "## ")
    format_ = editor.area.document().firstBlock().blockFormat()
    assert format_.textIndent() < 0
    editor.undo()
    format_ = editor.area.document().firstBlock().blockFormat()
    assert editor.text() == "Kop"
    assert format_.textIndent() == 0
    editor.redo()
    assert editor.text() == "## Kop"
    assert editor.area.document().firstBlock().blockFormat().textIndent() < 0


def test_all_lines_have_the_same_leading(editor: EditorView, qtbot: QtBot):
    put(editor, "Een.|")
    qtbot.keyClick(editor.area, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.area, "- twee")
    block = editor.area.document().begin()
    while block.isValid():
        kind = block.blockFormat().lineHeightType()
        assert kind == QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        block = block.next()


def test_what_is_pasted_is_plain_text(editor: EditorView):
    data = QMimeData()
    data.setHtml("<b>vet</b>")
    data.setText("vet\r\nnieuw")
    editor.area.insertFromMimeData(data)
    assert editor.text() == "vet\nnieuw"


def test_a_picture_on_the_clipboard_is_not_text(editor: EditorView):
    data = QMimeData()
    data.setImageData(b"")
    assert not editor.area.canInsertFromMimeData(data)
    data.setUrls([QUrl("https://a.nl")])
    assert editor.area.canInsertFromMimeData(data) == data.hasText()


def test_what_is_copied_is_plain_text(editor: EditorView):
    put(editor, "«een\n\ntwee»")
    editor.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert data.text() == "een\n\ntwee"
    assert not data.hasHtml()


def test_cut_and_paste_and_select_all(editor: EditorView):
    put(editor, "een\n\ntwee")
    editor.select_all()
    editor.cut()
    assert editor.text() == ""
    editor.paste()
    assert editor.text() == "een\n\ntwee"


@pytest.mark.parametrize("width", [420, 700, 1600])
def test_the_column_is_in_the_middle_and_never_wider_than_it_reads_well(editor: EditorView, qtbot: QtBot, width: int):
    editor.resize(width, 600)
    qtbot.waitUntil(lambda: editor.area.width() == width)
    margins = editor.area.viewportMargins()
    assert margins.left() == margins.right()
    assert editor.area.viewport().width() <= 700


def test_light_and_dark_follow_the_palette(editor: EditorView):
    editor.setPalette(palette_of(DARK))
    assert editor.area.colours.paper == DARK.paper
    editor.setPalette(palette_of(LIGHT))
    assert editor.area.colours.paper == LIGHT.paper


def test_the_paper_follows_when_the_user_chooses_dark_while_the_program_runs(editor: EditorView, qapp: QApplication):
    look = Look(qapp)
    look.choose("light")
    look.wear()
    for wish, colours in (("dark", DARK), ("light", LIGHT), ("dark", DARK)):
        look.choose(wish)
        qapp.processEvents()
        assert editor.area.grab().toImage().pixelColor(5, 5) == colours.paper
        assert editor.area.palette().text().color() == colours.ink
    look.choose("light")
    look.deleteLater()
    qapp.setStyleSheet("")


def test_a_box_is_painted_with_its_ground(editor: EditorView, qtbot: QtBot):
    plain = editor.area.grab().toImage()
    editor.set_text("een", '!!! box "Titel"\n    Feit.\n\n    Nog een.\n\n> Citaat\n\nNa.')
    qtbot.wait(0)
    image = editor.area.grab().toImage()
    grounds = editor.area._grounds(600)
    assert [ground[0].name for ground in grounds] == ["BOX", "QUOTE"]
    place = grounds[0][1].center().toPoint() + editor.area.viewport().pos()
    assert image.pixelColor(place.x() + 200, place.y()) != plain.pixelColor(5, 5)


def test_an_article_that_is_gone_is_forgotten(editor: EditorView):
    editor.set_text("weg", "tekst")
    editor.forget("weg")
    assert editor.text() == "tekst"
    editor.set_text("een", "")
    editor.forget("weg")
    editor.set_text("weg", "nieuw")
    editor.undo()
    assert editor.text() == "nieuw"


def test_an_article_with_another_id_keeps_its_history_and_cursor(editor: EditorView, qtbot: QtBot):
    editor.set_text("nieuw", "van een artikel dat weg is")
    editor.set_text("oud", "een\n\ntwee")
    editor.go_to_line(3)
    qtbot.keyClicks(editor.area, "X")
    editor.rename("oud", "nieuw")
    assert editor.article_id == "nieuw"
    editor.set_text("nieuw", "een\n\nXtwee!")
    assert editor.line == 3
    editor.undo()
    editor.undo()
    assert editor.text() == "een\n\ntwee"
    editor.set_text("oud", "vers")
    editor.undo()
    assert editor.text() == "vers"


def test_an_article_that_was_never_shown_can_be_renamed(editor: EditorView):
    editor.set_text("een", "tekst")
    editor.rename("ander", "elders")
    assert (editor.article_id, editor.text()) == ("een", "tekst")


@pytest.mark.parametrize(
    ("lines", "characters", "selected"),
    [
        (Lines(3, 3), 5, "nacht valt"),
        (Lines(3, 3), 0, ""),
        (Lines(5, 6), 8, "drie\u2029regels"),
        (Lines(5, 6), 500, "Een alinea 😀 van drie\u2029regels"),
        (Lines(40, 41), 6, "regels"),
    ],
)
def test_the_end_of_a_paragraph_can_be_gone_to(editor: EditorView, lines: Lines, characters: int, selected: str):
    editor.set_text("eind", "Kop\n\nTot de nacht valt  \n\nEen alinea 😀 van drie\nregels")
    editor.go_to_end(lines, characters)
    cursor = editor.area.textCursor()
    assert cursor.selectedText() == selected
    assert editor.area.hasFocus() or not editor.isActiveWindow()
    text = editor.area.document().toPlainText()
    assert not text[index_of(text, max(cursor.position(), cursor.anchor())) :].partition("\n")[0].strip()
