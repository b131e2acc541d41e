"""The documents behind the editor: one for every article, each with its own undo history and its own cursor."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from redactie.app.editor.colours import TextColours
from redactie.app.editor.highlighter import Highlighter
from redactie.app.editor.indents import base_format, sync_indents
from redactie.app.editor.metrics import HANG, MARGIN, text_font
from redactie.app.editor.units import difference, units

# What Qt takes for the end of a line, as well as U+000A.
_ENDS = ("\u2029", "\ufdd0", "\ufdd1")


def text_of(document: QTextDocument) -> str:
    """Return the whole text, its no-break spaces included, which `toPlainText` would turn into spaces."""
    text = document.toRawText()
    for end in _ENDS:
        text = text.replace(end, "\n")
    return text


class ArticleDocument(QTextDocument):
    """The text of one article. `cursor` and `scroll` are kept for when it is shown again.

    `stepped` tells that `step` has undone or redone something; while it does so, `stepping` is set.
    """

    stepped = Signal()

    def __init__(self, text: str, colours: TextColours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setDefaultFont(text_font())
        # Made while the document is empty, so that the text is styled as it comes in: each line that is styled later
        # is laid out again.
        self.highlighter = Highlighter(self, colours)
        self._fill(text)
        self.cursor = QTextCursor(self)
        self.scroll = 0
        self.stepping = False

    def _fill(self, text: str) -> None:
        # Without a layout Qt would tell of this filling only at the first key, and all lines be styled again then.
        self.documentLayout()
        self.setUndoRedoEnabled(False)
        frame = self.rootFrame().frameFormat()
        frame.setMargin(MARGIN)
        frame.setLeftMargin(MARGIN - HANG)
        self.rootFrame().setFrameFormat(frame)
        cursor = QTextCursor(self)
        cursor.setBlockFormat(base_format())
        cursor.insertText(text)
        sync_indents(self, 0, self.characterCount())
        self.setUndoRedoEnabled(True)
        self.setModified(False)

    def step(self, *, back: bool) -> None:
        """Undo the last change of the text, or redo it; a change of indents alone is no step of its own."""
        self.stepping = True
        before = text_of(self)
        take, more = (self.undo, self.isUndoAvailable) if back else (self.redo, self.isRedoAvailable)
        while more():
            take()
            if text_of(self) != before:
                break
        if not back:
            self._redo_indents()
        self.stepping = False
        self.stepped.emit()

    def _redo_indents(self) -> None:
        text = text_of(self)
        while self.isRedoAvailable():
            self.redo()
            if text_of(self) != text:
                self.undo()
                break

    def change_to(self, text: str) -> None:
        """Make this the text; only what differs is replaced, so that cursors elsewhere stay, and it can be undone."""
        old = text_of(self)
        if old == text:
            return
        start, end = difference(old, text)
        cursor = QTextCursor(self)
        cursor.setPosition(units(old[:start]))
        cursor.setPosition(units(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        first = cursor.selectionStart()
        cursor.insertText(text[start : len(text) - end])
        sync_indents(self, first, cursor.position() - first)
