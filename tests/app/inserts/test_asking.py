"""The editor's wishes, answered with the dialogs as a user would."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from redactie.app.editor.view import EditorView
from redactie.app.inserts.asking import Asking
from redactie.app.inserts.link_dialog import LinkDialog
from redactie.app.inserts.picture_dialog import PictureDialog
from redactie.app.look.fonts import register_fonts
from redactie.app.session import Session
from redactie.model.article import Picture
from tests.app.editor.cases import put, shown

PLATE = '![Een molen](images/molen.png "De molen"){credit="Foto: Ina"}'


@pytest.fixture
def editor(qtbot: QtBot, session: Session):
    register_fonts()
    view = EditorView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    asking = Asking(session, view, view)
    yield view
    asking.deleteLater()


def answer(act: Callable[[QDialog], None]) -> list[QDialog]:
    """Let this be done in the dialog that opens next; it is closed in any case."""
    seen: list[QDialog] = []

    def do() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(dialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, do)
    return seen


def test_a_link_is_asked_for_and_written_as_one_step(editor: EditorView) -> None:
    def type_address(dialog: QDialog) -> None:
        assert isinstance(dialog, LinkDialog)
        assert [dialog.articles.item(row).text() for row in range(dialog.articles.count())] == ["De dijk houdt", "Kort"]
        dialog.address.setText("example.org")
        dialog.accept()

    put(editor, "zie «de site» nu")
    answer(type_address)
    editor.linkWished.emit()
    assert shown(editor) == "zie [de site](https://example.org)| nu"
    editor.undo()
    assert editor.text() == "zie de site nu"


def test_a_link_that_is_given_up_changes_nothing_and_one_that_is_removed_leaves_its_words(editor: EditorView) -> None:
    put(editor, "zie [hi|er](https://a.nl) nu")
    answer(QDialog.reject)
    editor.linkWished.emit()
    assert editor.text() == "zie [hier](https://a.nl) nu"

    def remove(dialog: QDialog) -> None:
        assert isinstance(dialog, LinkDialog)
        dialog.remove.click()

    answer(remove)
    editor.linkWished.emit()
    assert editor.text() == "zie hier nu"


def test_a_new_picture_is_described_before_it_stands_in_the_text(
    editor: EditorView, publication: Path, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(picture), ""))

    def describe(dialog: QDialog) -> None:
        assert isinstance(dialog, PictureDialog)
        dialog.field.edited.emit(replace(dialog.picture or Picture(source=""), alt="Een vlak", columns=2))
        dialog.accept()

    put(editor, "Een.|\n\nTwee.")
    answer(describe)
    editor.pictureWished.emit()
    assert editor.text() == "Een.\n\n![Een vlak](images/foto.png){columns=2}\n\nTwee."
    assert (publication / "issues/2026-1/images/foto.png").is_file()
    editor.undo()
    assert editor.text() == "Een.\n\nTwee."


def test_a_new_picture_that_is_given_up_is_not_brought_in(
    editor: EditorView, publication: Path, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(picture), ""))
    put(editor, "Een.|")
    answer(QDialog.reject)
    editor.pictureWished.emit()
    assert editor.text() == "Een."
    assert not (publication / "issues/2026-1/images/foto.png").exists()


def test_the_picture_at_the_cursor_is_changed_and_taken_out(editor: EditorView, picture: Path) -> None:
    def exchange(dialog: QDialog) -> None:
        assert isinstance(dialog, PictureDialog)
        dialog.field.chosen.emit(picture)
        dialog.accept()

    put(editor, f"Een.\n\n|{PLATE}\n\nTwee.")
    answer(exchange)
    editor.pictureWished.emit()
    changed = PLATE.replace("molen.png", "foto.png")
    assert editor.text() == f"Een.\n\n{changed}\n\nTwee."
    editor.undo()
    assert PLATE in editor.text()

    def remove(dialog: QDialog) -> None:
        assert isinstance(dialog, PictureDialog)
        dialog.remove.click()

    answer(remove)
    editor.pictureWished.emit()
    assert "![" not in editor.text()
    editor.undo()
    assert PLATE in editor.text()
