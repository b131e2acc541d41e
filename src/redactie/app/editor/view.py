"""The editor as the window sees it: a bar of buttons, the text, a bar to find in it."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QVBoxLayout, QWidget

from redactie.app.editor.actions import LINK, PICTURE, Command, entries, make_action
from redactie.app.editor.area import TextArea
from redactie.app.editor.documents import ArticleDocument, text_of
from redactie.app.editor.find_bar import FindBar
from redactie.app.editor.handle import Handle
from redactie.app.editor.indents import sync_indents
from redactie.app.editor.units import last_words, units
from redactie.app.look.tokens import ICON
from redactie.app.translate import tr
from redactie.text.lines import Lines


class EditorView(QWidget):
    """Edits one article at a time and keeps the undo history and the cursor of every article it has shown."""

    textEdited = Signal(str)  # noqa: N815
    lineChanged = Signal(int)  # noqa: N815
    # The user scrolled: the line (from 1) in the upper third of the view.
    scrolled = Signal(int)
    # The user wants to put a link or a picture in the text, or to change the one at the cursor; it is asked elsewhere.
    linkWished = Signal()  # noqa: N815
    pictureWished = Signal()  # noqa: N815
    undoAvailable = Signal(bool)  # noqa: N815
    redoAvailable = Signal(bool)  # noqa: N815
    copyAvailable = Signal(bool)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = TextArea()
        self._documents: dict[str, ArticleDocument] = {}
        self._article = ""
        self._text = ""
        self._line = 1
        self._dirty = (0, 0)
        self._quiet = False
        self.find_bar = FindBar(self.area)
        self.handle = Handle(self.area)
        self.handle.wished.connect(self._wish)
        self.area.menuMade.connect(self._offer)
        self._arrange()
        self.area.setEnabled(False)
        self.setFocusProxy(self.area)
        self.area.cursorPositionChanged.connect(self._tell_line)
        # Qt tells of the wheel and the bar, but not of scrolling by the program, and before the text has moved.
        self._scrolling = QTimer(self, singleShot=True, interval=0)
        self._scrolling.timeout.connect(lambda: self.scrolled.emit(self._line_in_view()))
        self.area.verticalScrollBar().actionTriggered.connect(self._scrolling.start)
        self.area.undoAvailable.connect(self.undoAvailable)
        self.area.redoAvailable.connect(self.redoAvailable)
        self.area.copyAvailable.connect(self.copyAvailable)

    # --- the article -------------------------------------------------------------------------------------------

    @property
    def article_id(self) -> str:
        """The id of the article being edited; "" for none."""
        return self._article

    def text(self) -> str:
        """Return the text being edited; its lines end with U+000A."""
        return self._text

    def set_text(self, article_id: str, text: str) -> None:
        """Show an article. `textEdited` is not emitted; `lineChanged` is if the article comes with another line.

        A text that differs from the one known for this article changes it in place and can be undone.
        """
        if article_id == self._article and text == self._text:
            return
        self._quiet = True
        document = self._documents.get(article_id)
        if document is None:
            document = self._documents[article_id] = self._new_document(text)
        elif text_of(document) != text:
            document.change_to(text)
        if article_id != self._article or self.area.document() is not document:
            self._show(article_id, document)
        self._text = text_of(document)
        self._dirty = (0, 0)
        self._quiet = False
        self._tell_line()

    def set_hint(self, hint: str) -> None:
        """Let an empty text say what belongs there."""
        if hint != self.area.hint:
            self.area.hint = hint
            self.area.viewport().update()

    def forget(self, article_id: str) -> None:
        """Drop the undo history of an article that is gone; the one being edited stays."""
        if article_id != self._article and (document := self._documents.pop(article_id, None)):
            document.deleteLater()

    def rename(self, article_id: str, new_id: str) -> None:
        """Keep the undo history and the cursor of an article that has another id now."""
        document = self._documents.pop(article_id, None)
        if document is not None:
            if gone := self._documents.pop(new_id, None):  # of an article that had this id before
                gone.deleteLater()
            self._documents[new_id] = document
        if self._article == article_id:
            self._article = new_id

    def _new_document(self, text: str) -> ArticleDocument:
        document = ArticleDocument(text, self.area.colours, self)
        document.contentsChange.connect(self._note_change)
        document.contentsChanged.connect(self._tell_text)
        document.stepped.connect(self._tell_text)
        return document

    def _show(self, article_id: str, document: ArticleDocument) -> None:
        old = self._documents.get(self._article)
        if old is not None and self.area.document() is old:
            old.cursor, old.scroll = self.area.textCursor(), self.area.verticalScrollBar().value()
        self._article = article_id
        self.area.setExtraSelections([])
        self.area.setDocument(document)
        self.area.setTextCursor(document.cursor)
        self.area.verticalScrollBar().setValue(document.scroll)
        self.area.setEnabled(True)
        self.undoAvailable.emit(document.isUndoAvailable())
        self.redoAvailable.emit(document.isRedoAvailable())
        self.find_bar.text_changed()

    def _note_change(self, position: int, removed: int, added: int) -> None:
        first, last = self._dirty
        start = min(first, position) if last else position
        self._dirty = (start, max(last + added - removed, position + added, start + 1))

    def _tell_text(self) -> None:
        document = self.area.document()
        if self._quiet or not isinstance(document, ArticleDocument) or document.stepping:
            return
        first, last = self._dirty
        self._dirty = (0, 0)
        # While something can be redone, an undo has just put text and indents back together.
        if last and not document.isRedoAvailable():
            self._quiet = True
            sync_indents(document, first, last - first)
            self._quiet = False
            self._dirty = (0, 0)
        text = text_of(document)
        if text != self._text:
            self._text = text
            self.find_bar.text_changed()
            self.textEdited.emit(text)

    # --- the cursor --------------------------------------------------------------------------------------------

    @property
    def line(self) -> int:
        """The line of the cursor, from 1."""
        return self.area.textCursor().blockNumber() + 1

    def go_to_line(self, line: int) -> None:
        """Put the cursor at the start of a line (from 1; beyond the text means the nearest) and show it."""
        block = self.area.document().findBlockByNumber(max(0, line - 1))
        if not block.isValid():
            block = self.area.document().lastBlock()
        self.area.setTextCursor(QTextCursor(block))
        self._centre_cursor()
        self.area.setFocus()

    def go_to_end(self, lines: Lines, characters: int) -> None:
        """Put the cursor at the end of these lines and select the words before it that make up so many characters."""
        document = self.area.document()
        blocks = [document.findBlockByNumber(number - 1) for number in range(lines.first, lines.last + 1)]
        blocks = [block for block in blocks if block.isValid()] or [document.lastBlock()]
        text = "\n".join(block.text() for block in blocks).rstrip()
        cursor = QTextCursor(blocks[0])
        begin = cursor.position()
        cursor.setPosition(begin + units(text))
        cursor.setPosition(begin + units(text[: last_words(text, characters)]), QTextCursor.MoveMode.KeepAnchor)
        self.area.setTextCursor(cursor)
        self._centre_cursor()
        self.area.setFocus()

    def _centre_cursor(self) -> None:
        """Bring the cursor to the upper third of the view unless it is well in view already."""
        rect, height = self.area.cursorRect(), self.area.viewport().height()
        if not height // 8 <= rect.center().y() <= height * 7 // 8:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + rect.center().y() - height // 3)

    def _tell_line(self) -> None:
        line = self.line
        if not self._quiet and line != self._line:
            self._line = line
            self.lineChanged.emit(line)

    def _line_in_view(self) -> int:
        bar, document = self.area.verticalScrollBar(), self.area.document()
        if bar.value() == bar.minimum():
            return 1
        if bar.value() == bar.maximum():
            return document.blockCount()
        place = QPoint(self.area.viewport().width() // 2, self.area.viewport().height() // 3)
        return self.area.cursorForPosition(place).blockNumber() + 1

    # --- what the menus call -----------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last change back."""
        self.area.step(back=True)

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self.area.step(back=False)

    def cut(self) -> None:
        """Move the selection to the clipboard."""
        self.area.cut()

    def copy(self) -> None:
        """Copy the selection to the clipboard."""
        self.area.copy()

    def paste(self) -> None:
        """Insert the clipboard's text."""
        self.area.paste()

    def select_all(self) -> None:
        """Select the whole article."""
        self.area.selectAll()

    def _wish(self, name: str) -> None:
        if self.area.isEnabled():
            (self.linkWished if name == LINK else self.pictureWished).emit()

    def _offer(self, menu: QMenu) -> None:
        """Put link and picture on top of the menu of the text, where one looks for what is at the mouse."""
        first = menu.actions()[0] if menu.actions() else None
        for action in self.actions():
            if action.objectName() in (f"format-{LINK}", f"format-{PICTURE}"):
                menu.insertAction(first, action) if first else menu.addAction(action)
        if first:
            menu.insertSeparator(first)

    def find(self) -> None:  # pyright: ignore[reportIncompatibleMethodOverride] (Qt's is static and finds windows)
        """Open the bar that finds."""
        self.find_bar.open(with_replace=False)

    def find_and_replace(self) -> None:
        """Open the bar that finds and replaces."""
        self.find_bar.open(with_replace=True)

    def run(self, command: Command) -> None:
        """Let a command change the text at the cursor."""
        if self.area.isEnabled() and not self.area.isReadOnly():
            cursor = self.area.textCursor()
            command(cursor)
            self.area.setTextCursor(cursor)
            self.area.ensureCursorVisible()
            self.area.setFocus()

    # --- the widget --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Find with the usual keys, also where no menu has them."""
        for key, run in (
            (QKeySequence.StandardKey.Find, self.find),
            (QKeySequence.StandardKey.Replace, self.find_and_replace),
            (QKeySequence.StandardKey.FindNext, self.find_bar.find_next),
            (QKeySequence.StandardKey.FindPrevious, self.find_bar.find_previous),
        ):
            if event.matches(key):
                run()
                return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            before = self.area.colours
            self.area.dress(self.palette())
            if before != self.area.colours:
                for document in self._documents.values():
                    document.highlighter.set_colours(self.area.colours)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.area, 1)
        column.addWidget(self.find_bar)

    def _bar(self) -> QToolBar:
        bar = QToolBar(tr("Format"))
        bar.setIconSize(QSize(ICON, ICON))
        bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for number, group in enumerate(entries()):
            if number:
                bar.addSeparator()
            for entry in group:
                run = partial(self.run, entry.command) if entry.command else partial(self._wish, entry.name)
                action = make_action(entry, run, self)
                self.addAction(action)
                bar.addAction(action)
        return bar
