"""Input fields that the panel needs beside Qt's own."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from redactie.app.look.icons import icon
from redactie.app.look.tokens import XS


class TextField(QPlainTextEdit):
    """A field of one paragraph that grows with its text; Tab and Enter go on to the next field.

    `edited` carries the text when the user changes it, not when the program does.
    """

    edited = Signal(str)

    def __init__(self, rows: int = 1, *, paragraphs: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._paragraphs = paragraphs
        self._quiet = False
        self.setProperty("role", "field")
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        self._fit()

    def text(self) -> str:
        """Return the text; line feeds become spaces unless the field takes paragraphs."""
        text = self.toPlainText()
        return text if self._paragraphs else text.replace("\n", " ")

    def set_text(self, text: str) -> None:
        """Show another text; nothing is said about it and the cursor stays where it can."""
        if text == self.text():
            return
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False

    def set_font(self, font: QFont) -> None:
        """Write in another font."""
        self.setFont(font)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Grow or shrink when the text wraps otherwise."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return a modest width and the height of the text."""
        return QSize(120, self.height())

    def _changed(self) -> None:
        self._fit()
        if not self._quiet:
            self.edited.emit(self.text())

    def _fit(self) -> None:
        # A plain text document measures its height in lines.
        lines = max(self._rows, round(self.document().size().height()))
        padding = self.height() - self.viewport().height() if self.isVisible() else 2 * 6
        self.setFixedHeight(lines * QFontMetrics(self.font()).lineSpacing() + max(padding, 12) + 2)


class CountField(QLineEdit):
    """A field for a number of things, of so many digits at most; nothing in it is 0.

    `counted` brings the number with every key that changes it.
    """

    counted = Signal(int)

    def __init__(self, digits: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = digits
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self._take)

    @property
    def count(self) -> int:
        """The number in the field."""
        return int(self._digits or 0)

    def show_count(self, count: int | None) -> None:
        """Show a number, unless it stands there already: what is being typed stays as it is typed."""
        if self.count != (count or 0):
            self.setText(str(count) if count else "")

    @property
    def _digits(self) -> str:
        return "".join(character for character in self.text() if character in "0123456789")[: self._most]

    def _take(self, text: str) -> None:
        if text != self._digits:
            self.setText(self._digits)
        self.counted.emit(self.count)


class ChoiceField(QComboBox):
    """A list of choices with our arrow, that does not change under a mouse wheel meant for the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMinimumWidth(72)  # what it shows must not widen a narrow panel

    def offer(self, choices: Mapping[int | None, str], current: int | None) -> None:
        """Offer these values with their texts, filled in anew only where they are others.

        The current one is shown, or the first where that is not offered.
        """
        if [self.itemData(place) for place in range(self.count())] != list(choices):
            self.clear()
            for value, text in choices.items():
                self.addItem(text, value)
        self.setCurrentIndex(max(0, self.findData(current)))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Let the panel scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the field and the arrow of our icon family."""
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        area = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        painter = QPainter(self)
        side = 3 * XS
        area.setRect(area.center().x() - side // 2, area.center().y() - side // 2, side, side)
        icon("caret-down").paint(painter, area)
