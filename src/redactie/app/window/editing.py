"""Undo, redo and the clipboard for whatever has the keyboard; outside texts, undo takes back changes of the issue."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from redactie.app.editor.view import EditorView
from redactie.app.session import Session

_TextWidget = QLineEdit | QPlainTextEdit | QTextEdit


class Editing(QObject):
    """Sends the entries of the Edit menu to where they belong."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def undo(self) -> None:
        """Take back the last change of the text that has the keyboard, else of the issue."""
        target = _text_with_keyboard()
        if target is not None:
            target.undo()
        else:
            self._session.undo_stack.undo()

    def redo(self) -> None:
        """Make the change that was taken back again."""
        target = _text_with_keyboard()
        if target is not None:
            target.redo()
        else:
            self._session.undo_stack.redo()

    def cut(self) -> None:
        """Cut the selection of the text that has the keyboard."""
        target = _text_with_keyboard()
        if target is not None:
            target.cut()

    def copy(self) -> None:
        """Copy the selection of the text that has the keyboard."""
        target = _text_with_keyboard()
        if target is not None:
            target.copy()

    def paste(self) -> None:
        """Paste into the text that has the keyboard."""
        target = _text_with_keyboard()
        if target is not None:
            target.paste()

    def select_all(self) -> None:
        """Select all of the text that has the keyboard."""
        target = _text_with_keyboard()
        if isinstance(target, _TextWidget):
            target.selectAll()


def _text_with_keyboard() -> EditorView | _TextWidget | None:
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None:
        if isinstance(widget, EditorView):
            return widget
        if isinstance(widget, _TextWidget) and not isinstance(widget.parentWidget(), EditorView):
            return widget
        widget = widget.parentWidget()
    return None
