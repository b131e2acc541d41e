"""A button beside the link or the picture at the cursor, so that nobody has to edit its signs by hand."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton

from redactie.app.editor import commands
from redactie.app.editor.actions import LINK, PICTURE
from redactie.app.editor.area import TextArea
from redactie.app.editor.metrics import MARGIN
from redactie.app.look.icons import icon
from redactie.app.look.tokens import ICON
from redactie.app.translate import tr

_BESIDE, _UNDER = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon


class Handle(QToolButton):
    """Stands in the margin beside a link and on the blank line under a picture. `wished` brings which one it is."""

    wished = Signal(str)

    def __init__(self, area: TextArea) -> None:
        super().__init__(area.viewport())
        self._area = area
        self._name = ""
        self.setIconSize(QSize(ICON, ICON))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has the shortcuts
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: self.wished.emit(self._name))
        area.cursorPositionChanged.connect(self.follow)
        area.textChanged.connect(self.follow)
        area.verticalScrollBar().valueChanged.connect(self.follow)
        area.viewport().installEventFilter(self)
        self.hide()

    def follow(self) -> None:
        """Go to where the cursor is, or away."""
        cursor = self._area.textCursor()
        # Most lines have neither, and this is asked at every key.
        if not {"[", "<"} & set(cursor.block().text()) or not self._area.isEnabled():
            self.hide()
        elif commands.picture_at(cursor) is not None:
            self._show(PICTURE, "image", tr("Edit the picture…"), _UNDER)
        elif commands.link_place(cursor).exists:
            self._show(LINK, "link-simple", tr("Edit the link…"), _BESIDE)
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Stay in place when the text wraps otherwise."""
        if event.type() == QEvent.Type.Resize:
            self.follow()
        return super().eventFilter(watched, event)

    def _show(self, name: str, icon_name: str, text: str, style: Qt.ToolButtonStyle) -> None:
        if name != self._name:
            self._name = name
            self.setIcon(icon(icon_name))
            self.setText(text)
            self.setToolTip(text)
            self.setAccessibleName(text)
            self.setToolButtonStyle(style)
        self.adjustSize()
        self.move(self._place())
        self.show()

    def _place(self) -> QPoint:
        line = self._area.cursorRect()
        if self._name == LINK:
            margin = (int(MARGIN) - self.width()) // 2
            left = self._area.viewport().width() - int(MARGIN) + margin
            return QPoint(left, line.center().y() - self.height() // 2)
        block, layout = self._area.textCursor().block(), self._area.document().documentLayout()
        bottom = layout.blockBoundingRect(block).bottom() - self._area.verticalScrollBar().value()
        return QPoint(int(MARGIN) - 5, round(bottom))
