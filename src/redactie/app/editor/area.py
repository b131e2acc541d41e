"""The text itself: a column of comfortable width on paper."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget

from redactie.app.editor import commands, keys
from redactie.app.editor.colours import TextColours
from redactie.app.editor.documents import ArticleDocument
from redactie.app.editor.highlighter import Inside
from redactie.app.editor.links import completed, is_address
from redactie.app.editor.metrics import MARGIN, column_width
from redactie.app.translate import tr

_TINTED = (Inside.BOX, Inside.PULL_QUOTE, Inside.QUOTE)
_BACKTAB = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class TextArea(QTextEdit):
    """Edits one document at a time. It holds plain text: what is pasted and copied has no format.

    `menuMade` brings the menu of the text before it is shown.
    """

    menuMade = Signal(QMenu)  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(tr("Text of the article"))
        self.setMinimumWidth(240)
        self.hint = ""  # what an empty text says of itself
        self._width = column_width()
        self.colours = TextColours.of(QGuiApplication.palette())
        self.dress(QGuiApplication.palette())

    def dress(self, palette: QPalette) -> None:
        """Take the colours that go with a palette."""
        self.colours = TextColours.of(palette)
        self._lay_paper()
        self.viewport().update()

    def _lay_paper(self) -> None:
        # Nothing but paper is set here, so that all else goes on following the window.
        own = QPalette()
        own.setColor(QPalette.ColorRole.Base, self.colours.paper)
        own.setColor(QPalette.ColorRole.Window, self.colours.paper)
        self.setPalette(own)

    # --- the column --------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Keep the column in the middle."""
        self._centre()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Measure the column again when fonts or styles come, and keep the paper.

        With another style sheet Qt gives back the palette that was there under the old one.
        """
        super().changeEvent(event)
        paper = self.palette().color(QPalette.ColorRole.Base)
        if event.type() == QEvent.Type.PaletteChange and paper != self.colours.paper:
            self._lay_paper()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._width = column_width()
            self._centre()

    def _centre(self) -> None:
        side = max(0, (self.width() - self.verticalScrollBar().sizeHint().width() - self._width) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Scroll; with Ctrl leave the wheel to others, as the size of the text is that of the design."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().wheelEvent(event)

    # --- keys --------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Let lists, quotes, boxes and tables go on by themselves; the rest is Qt's."""
        if self.isReadOnly() or not self._handle(event):
            super().keyPressEvent(event)

    def _handle(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            self.step(back=event.matches(QKeySequence.StandardKey.Undo))
            return True
        cursor = self.textCursor()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            keys.new_line(cursor)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers == Qt.KeyboardModifier.ShiftModifier:
            keys.line_break(cursor)
        elif key in _BACKTAB and not modifiers & ~Qt.KeyboardModifier.ShiftModifier:
            if not keys.indent(cursor, back=key == Qt.Key.Key_Backtab or not plain):
                self.focusNextPrevChild(key == Qt.Key.Key_Tab and plain)
                return True
        elif not (key == Qt.Key.Key_Backspace and plain and keys.join_paragraphs(cursor)):
            return False
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def step(self, *, back: bool) -> None:
        """Undo or redo a change of the text and show where it was."""
        document = self.document()
        if isinstance(document, ArticleDocument) and not self.isReadOnly():
            document.step(back=back)
            self.ensureCursorVisible()

    def undo(self) -> None:
        """Undo the last change of the text."""
        self.step(back=True)

    def redo(self) -> None:
        """Redo the change of the text that was undone last."""
        self.step(back=False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """Show the menu of the text."""
        menu = self.context_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menuMade.emit(menu)
        menu.popup(event.globalPos())

    def context_menu(self, place: QPoint) -> QMenu:
        """Return the usual menu, whose undo and redo are those of the text."""
        menu = self.createStandardContextMenu(place)
        for action in menu.actions():
            if action.objectName() in ("edit-undo", "edit-redo"):
                action.triggered.disconnect()
                back = action.objectName() == "edit-undo"
                action.triggered.connect(lambda _checked=False, back=back: self.step(back=back))
        return menu

    # --- plain text only ---------------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 (Qt's name)
        """Take text only."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 (Qt's name)
        """Insert what is pasted or dropped as plain text; an address that comes on words makes them a link."""
        if not source.hasText():
            return
        text, cursor = source.text().replace("\r\n", "\n").replace("\r", "\n"), self.textCursor()
        if is_address(text.strip()) and commands.is_linkable(cursor):
            commands.put_link(cursor, commands.link_place(cursor).words, completed(text))
            self.setTextCursor(cursor)
        else:
            cursor.insertText(text)
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 (Qt's name)
        """Copy the characters, no format."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    # --- painting ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Lay the grounds of boxes and quotes under the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for inside, rect in self._grounds(event.rect().bottom()):
            self._paint_ground(painter, inside, rect)
        if self.isEnabled() and self.document().isEmpty():
            self._paint_hint(painter)
        painter.end()
        super().paintEvent(event)

    def _paint_hint(self, painter: QPainter) -> None:
        """Say where to write; Qt's own placeholder knows no frame and would stand in the corner."""
        place = self.cursorRect().adjusted(0, 0, self.viewport().width(), 0)
        painter.setFont(self.document().defaultFont())
        painter.setPen(QColor(self.colours.marker))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.hint)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_ground(self, painter: QPainter, inside: Inside, rect: QRectF) -> None:
        left, right = MARGIN - 14, self.viewport().width() - MARGIN + 14
        if inside != Inside.QUOTE:
            painter.setBrush(self.colours.tint)
            painter.drawRoundedRect(QRectF(left, rect.top(), right - left, rect.height()), 4, 4)
        if inside != Inside.BOX:
            painter.setBrush(QColor(self.colours.bar))
            painter.drawRoundedRect(QRectF(left, rect.top(), 3, rect.height()), 1.5, 1.5)

    def _grounds(self, bottom: int) -> list[tuple[Inside, QRectF]]:
        """Return the grounds in view: runs of lines in the same box or quote, blank lines at their end left out."""
        grounds: list[tuple[Inside, QRectF]] = []
        block = self._first_block()
        layout, offset = self.document().documentLayout(), self.verticalScrollBar().value()
        while block.isValid():
            rect = layout.blockBoundingRect(block).translated(0, -offset)
            if rect.top() > bottom and not (grounds and _goes_on(block)):
                break
            state = block.userState()
            if state in _TINTED and block.text().strip():
                if grounds and grounds[-1][0] == state and _goes_on(block):
                    grounds[-1][1].setBottom(rect.bottom())
                else:
                    grounds.append((Inside(state), QRectF(rect)))
            block = block.next()
        return grounds

    def _first_block(self) -> QTextBlock:
        """Return the first block in view, or the one that opens the box it is in."""
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        while block.userState() in _TINTED and _goes_on(block):
            block = block.previous()
        return block


def _goes_on(block: QTextBlock) -> bool:
    """Say whether a line is in the same box or quote as the line before it."""
    before, state = block.previous(), block.userState()
    if state not in _TINTED or not before.isValid() or before.userState() != state:
        return False
    return state == Inside.QUOTE or not block.text().startswith("!!!")


def select(area: TextArea, start: int, end: int) -> None:
    """Select these characters and bring them into view."""
    cursor = area.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)
    area.ensureCursorVisible()
