"""The bar under the text that finds and replaces."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QTextEdit, QToolButton, QWidget

from redactie.app.editor.area import TextArea, select
from redactie.app.editor.search import Hit, Query, find_all, replace
from redactie.app.look.icons import icon
from redactie.app.look.tokens import ICON, M, S
from redactie.app.translate import tr

# More marks than this help nobody and cost time at every key.
_MARKED = 500
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """Finds in the text area's document while its words are typed; Escape closes it."""

    closed = Signal()

    def __init__(self, area: TextArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._area = area
        self._hits: list[Hit] = []
        self._soon = QTimer(self, singleShot=True, interval=120)
        self._soon.timeout.connect(self._look)
        self.needle = self._field(tr("Find"))
        self.substitute = self._field(tr("Replace with"))
        self.case = self._switch("text-aa", tr("Match case"))
        self.regex = self._switch("asterisk", tr("Regular expression"))
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        self.count.setMinimumWidth(88)
        self._arrange()
        self.needle.textChanged.connect(self._look_and_show)
        self.case.toggled.connect(self._look_and_show)
        self.regex.toggled.connect(self._look_and_show)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.hide()

    def open(self, *, with_replace: bool) -> None:
        """Show the bar with the selected words to find, ready to type."""
        chosen = self._area.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.needle.setText(chosen)
        for widget in self._replacing:
            widget.setVisible(with_replace)
        self.show()
        self.needle.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.needle.selectAll()
        self._look()

    def close_bar(self) -> None:
        """Hide the bar and its marks and go back to the text."""
        self.hide()
        self._area.setExtraSelections([])
        self._area.setFocus()
        self.closed.emit()

    def text_changed(self) -> None:
        """Look again a moment after the text changed."""
        if self.isVisible():
            self._soon.start()

    def find_next(self) -> None:
        """Select the next hit after the cursor, from the top again after the last."""
        self._look()
        at = self._area.textCursor().selectionEnd()
        self._go(next((hit for hit in self._hits if hit.start >= at), self._hits[0] if self._hits else None))

    def find_previous(self) -> None:
        """Select the last hit before the cursor, from the end again after the first."""
        self._look()
        at = self._area.textCursor().selectionStart()
        before = [hit for hit in self._hits if hit.end <= at]
        self._go((before or self._hits or [None])[-1])

    def replace_one(self) -> None:
        """Replace the hit that is selected and go to the next; go there first if none is."""
        hit = self._selected_hit()
        if hit is not None:
            cursor = self._area.textCursor()
            replace(cursor, [hit], self.substitute.text(), self.query)
            self._area.setTextCursor(cursor)
        self.find_next()

    def replace_all(self) -> None:
        """Replace all hits, as one step to undo."""
        self._look()
        done = len(self._hits)
        if done:
            replace(QTextCursor(self._area.document()), self._hits, self.substitute.text(), self.query)
            self._look()
        self.count.setText(tr("%n replaced", done))

    @property
    def query(self) -> Query:
        """What is looked for."""
        return Query(self.needle.text(), case=self.case.isChecked(), regex=self.regex.isChecked())

    # --- looking -----------------------------------------------------------------------------------------------

    def _look_and_show(self) -> None:
        self._look()
        at = self._area.textCursor().selectionStart()
        self._go(next((hit for hit in self._hits if hit.start >= at), self._hits[0] if self._hits else None))

    def _look(self) -> None:
        self._soon.stop()
        self._hits = find_all(self._area.document(), self.query)
        self._area.setExtraSelections([self._mark(hit) for hit in self._hits[:_MARKED]])
        self._say()

    def _say(self) -> None:
        problem = self.query.problem
        self.count.setToolTip(problem)
        if problem:
            self.count.setText(tr("Incomplete"))
        elif not self.needle.text():
            self.count.setText("")
        elif not self._hits:
            self.count.setText(tr("Not found"))
        else:
            hit = self._selected_hit()
            number = self._hits.index(hit) + 1 if hit else 0
            total = len(self._hits)
            self.count.setText(tr("{number} of {total}", number=number, total=total) if hit else tr("%n found", total))

    def _selected_hit(self) -> Hit | None:
        cursor = self._area.textCursor()
        place = (cursor.selectionStart(), cursor.selectionEnd())
        return next((hit for hit in self._hits if (hit.start, hit.end) == place), None)

    def _go(self, hit: Hit | None) -> None:
        if hit:
            select(self._area, hit.start, hit.end)
        self._say()

    def _mark(self, hit: Hit) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self._area.document())
        mark.cursor.setPosition(hit.start)
        mark.cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        mark.format = QTextCharFormat()
        mark.format.setBackground(self._area.colours.found)
        return mark

    # --- the bar -----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Go on with Enter and back with Shift+Enter."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.key() not in _ENTER:
            return super().eventFilter(watched, event)
        if watched is self.substitute:
            self.replace_one()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.find_previous()
        else:
            self.find_next()
        return True

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(M, S, S, S)
        grid.setSpacing(S // 2)
        one = QPushButton(tr("Replace"))
        one.clicked.connect(self.replace_one)
        every = QPushButton(tr("Replace all"))
        every.clicked.connect(self.replace_all)
        for button in (one, every):
            button.setProperty("role", "quiet")
        self._replacing = (self.substitute, one, every)
        row = (
            self.needle,
            self.case,
            self.regex,
            self._button("caret-up", tr("Previous"), self.find_previous),
            self._button("caret-down", tr("Next"), self.find_next),
            self.count,
            self._button("x", tr("Close"), self.close_bar),
        )
        for column, widget in enumerate(row):
            grid.addWidget(widget, 0, column)
        grid.addWidget(self.substitute, 1, 0)
        grid.addWidget(one, 1, 1, 1, 3)
        grid.addWidget(every, 1, 4, 1, 3, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(0, 1)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.installEventFilter(self)
        return field

    def _switch(self, name: str, text: str) -> QToolButton:
        button = self._button(name, text, None)
        button.setCheckable(True)
        return button

    def _button(self, name: str, text: str, run: Callable[[], None] | None) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setIconSize(QSize(ICON, ICON))
        button.setToolTip(text)
        button.setAccessibleName(text)
        if run:
            button.clicked.connect(lambda: run())  # noqa: PLW0108 (the signal brings a value)
        return button
