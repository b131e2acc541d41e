import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from redactie.app.editor.view import EditorView
from redactie.text.parse import parse_document
from redactie.text.tree import Box, List, Paragraph, Quote, Table, plain
from tests.app.editor.cases import put, shown


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Een alinea.|", "Een alinea.\n\n|"),
        ("Een| alinea.", "Een\n\n|alinea."),
        ("Een\n\n|", "Een\n\n|"),
        ("Een\n|", "Een\n\n|"),
        ("|Een", "\n|Een"),
        ("## Kop|", "## Kop\n\n|"),
        ("- een|", "- een\n- |"),
        ("- een\n- |", "- een\n\n|"),
        ("- een\n- |\n- drie", "- een\n\n|\n\n- drie"),
        ("- |", "|"),
        ("1. een\n2. |\n\nSlot.", "1. een\n\n|\n\nSlot."),
        ("- een\n    - |", "- een\n- |"),
        ("1. een\n    - diep\n    - |", "1. een\n    - diep\n2. |"),
        ("> citaat\n> |", "> citaat\n\n|"),
        ("    - diep|", "    - diep\n    - |"),
        ("9. negen|", "9. negen\n10. |"),
        ("> citaat|", "> citaat\n> |"),
        ('!!! box "Titel|"', '!!! box "Titel"\n    |'),
        ('!!! box "T"\n    Feit.|', '!!! box "T"\n    Feit.\n\n    |'),
        ('!!! box "T"\n    Feit.\n\n    |', '!!! box "T"\n    Feit.\n\n|'),
        ("| a | b |\n| --- | --- |\n| 1 | 2 X|", None),
        ("een «twee» drie", "een \n\n|drie"),
    ],
)
def test_enter_goes_on_with_what_is_being_written(editor: EditorView, qtbot: QtBot, before: str, after: str | None):
    put(editor, before) if after is not None else editor.set_text("een", "| a | b |\n| --- | --- |\n| 1 | 2 |")
    if after is None:
        editor.go_to_line(1)
        after = "| a | b |\n| --- | --- |\n| | |  |\n| 1 | 2 |"
    qtbot.keyClick(editor.area, Qt.Key.Key_Return)
    assert shown(editor) == after


def test_enter_in_an_empty_row_leaves_the_table(editor: EditorView, qtbot: QtBot):
    _type(editor, qtbot, "| a | b |\n| --- | --- |\n| 1 | 2 |\n|  |  |")
    assert shown(editor) == "| a | b |\n| --- | --- |\n| 1 | 2 |\n\n|"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('!!! box "T"\n    - een\n    - |', '!!! box "T"\n    - een\n\n    |'),
        ('!!! box "T"\n    Feit.\n    |', '!!! box "T"\n    Feit.\n\n|'),
        ('!!! box "T"\n    |\n\nVerder.', '!!! box "T"\n\n|\n\nVerder.'),
    ],
)
def test_enter_leaves_a_list_for_its_box_and_a_box_for_the_text(
    editor: EditorView, qtbot: QtBot, before: str, after: str
):
    put(editor, before)
    qtbot.keyClick(editor.area, Qt.Key.Key_Return)
    assert shown(editor) == after


def test_a_table_in_a_box_goes_on_in_the_box(editor: EditorView, qtbot: QtBot):
    _type(editor, qtbot, '!!! box "T"\n    | a |\n    | - |\n    | 1 |')
    assert editor.text().endswith("\n    | 1 |\n    |  |")


def _type(editor: EditorView, qtbot: QtBot, text: str) -> None:
    """Press Enter at the end of a text in which the bar is no cursor."""
    editor.set_text("een", text)
    editor.area.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor.area, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("- a", [List, Paragraph]),
        ("1. a", [List, Paragraph]),
        ("> a", [Quote, Paragraph]),
        ('!!! box "T"\n    a\n', [Box, Paragraph]),
        ("| a | b |\n| --- | --- |\n| 1 | 2 |", [Table, Paragraph]),
    ],
)
def test_what_is_typed_after_leaving_is_a_paragraph_of_its_own(
    editor: EditorView, qtbot: QtBot, text: str, kinds: list[type]
):
    _type(editor, qtbot, text)
    qtbot.keyClick(editor.area, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.area, "Slot.")
    blocks = parse_document(editor.text(), "nl").blocks
    assert [type(block) for block in blocks] == kinds
    assert isinstance(blocks[-1], Paragraph)
    assert plain(blocks[-1].children) == "Slot."


def test_enter_twice_makes_one_paragraph_break(editor: EditorView, qtbot: QtBot):
    put(editor, "Een.|")
    qtbot.keyClick(editor.area, Qt.Key.Key_Return)
    qtbot.keyClick(editor.area, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.area, "Twee.")
    assert editor.text() == "Een.\n\nTwee."


def test_shift_enter_breaks_the_line(editor: EditorView, qtbot: QtBot):
    put(editor, "Een.|")
    qtbot.keyClick(editor.area, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert editor.text() == "Een.  \n"


@pytest.mark.parametrize(
    ("before", "back", "after"),
    [
        ("- een\n- twee|", False, "- een\n    - twee|"),
        ("- een\n    - twee|", True, "- een\n- twee|"),
        ("- «een\n- twee»", False, "    - «een\n    - twee»"),
        ("«een\n\ntwee»", False, "    «een\n\n    twee»"),
        ("- een|", True, "- een|"),
    ],
)
def test_tab_moves_list_items_in_and_out(editor: EditorView, qtbot: QtBot, before: str, back: bool, after: str):
    put(editor, before)
    qtbot.keyClick(editor.area, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    assert shown(editor) == after or editor.text() == after.replace("«", "").replace("»", "")


def test_tab_goes_from_cell_to_cell(editor: EditorView, qtbot: QtBot):
    editor.set_text("een", "| a | b |")
    editor.go_to_line(1)
    places: list[int] = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        qtbot.keyClick(editor.area, key)
        places.append(editor.area.textCursor().position())
    assert places == [2, 6, 2]


def test_tab_in_ordinary_text_types_nothing(editor: EditorView, qtbot: QtBot):
    put(editor, "Een|")
    qtbot.keyClick(editor.area, Qt.Key.Key_Tab)
    assert editor.text() == "Een"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Een.\n\n|Twee.", "Een.|Twee."),
        ("Een.\n|Twee.", "Een.|Twee."),
        ("## Kop\n\n|Twee.", "## Kop\n|Twee."),
        ("Een.\n\n\n|Twee.", "Een.\n\n|Twee."),
        ("Ee|n", "E|n"),
    ],
)
def test_backspace_joins_paragraphs(editor: EditorView, qtbot: QtBot, before: str, after: str):
    put(editor, before)
    qtbot.keyClick(editor.area, Qt.Key.Key_Backspace)
    assert shown(editor) == after


def test_undo_takes_back_what_enter_did_in_one_step(editor: EditorView, qtbot: QtBot):
    put(editor, "9. negen|")
    qtbot.keyClick(editor.area, Qt.Key.Key_Return)
    editor.undo()
    assert editor.text() == "9. negen"
    editor.redo()
    assert editor.text() == "9. negen\n10. "
