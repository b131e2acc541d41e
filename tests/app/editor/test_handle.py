import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from redactie.app.editor.view import EditorView
from tests.app.editor.cases import put, shown


@pytest.mark.parametrize(
    ("text", "wish"),
    [("een [lin|k](https://a.nl) hier", "linkWished"), ('![pl|aat](images/a.png "T")', "pictureWished")],
    ids=["link", "picture"],
)
def test_a_link_or_a_picture_at_the_cursor_offers_to_be_edited(
    editor: EditorView, qtbot: QtBot, text: str, wish: str
) -> None:
    put(editor, text)
    assert editor.handle.isVisible()
    assert editor.handle.accessibleName()
    assert editor.area.viewport().rect().contains(editor.handle.geometry())
    with qtbot.waitSignal(getattr(editor, wish)):
        qtbot.mouseClick(editor.handle, Qt.MouseButton.LeftButton)
    put(editor, "gewone| tekst [zonder link]")
    assert not editor.handle.isVisible()


def test_the_menu_of_the_text_offers_link_and_picture(editor: EditorView) -> None:
    put(editor, "een woord|")
    menu = editor.area.context_menu(editor.area.cursorRect().center())
    editor.area.menuMade.emit(menu)
    assert isinstance(menu, QMenu)
    assert [action.objectName() for action in menu.actions()[:2]] == ["format-link", "format-image"]
    menu.deleteLater()


@pytest.mark.parametrize(
    ("before", "pasted", "after"),
    [
        ("zie «de site» nu", "https://a.nl/b", "zie [de site](https://a.nl/b)| nu"),
        ("mail «Jan»", " jan@a.nl\n", "mail [Jan](mailto:jan@a.nl)|"),
        ("zie | nu", "https://a.nl", "zie https://a.nl| nu"),
        ("zie «https://b.nl» nu", "https://a.nl", "zie https://a.nl| nu"),
        ("zie [«hier»](https://b.nl) nu", "https://a.nl", "zie [https://a.nl|](https://b.nl) nu"),
        ("«een\n\ntwee»", "https://a.nl", "https://a.nl|"),
        ("zie «de site» nu", "geen adres", "zie geen adres| nu"),
    ],
)
def test_an_address_pasted_on_words_makes_them_a_link(editor: EditorView, before: str, pasted: str, after: str):
    put(editor, before)
    data = QMimeData()
    data.setText(pasted)
    editor.area.insertFromMimeData(data)
    assert shown(editor) == after
    editor.undo()
    assert editor.text() == before.translate({ord(sign): None for sign in "«»|"})
