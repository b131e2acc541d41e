"""The start page: what was open last, and how to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from redactie.app.look.fonts import display_font, ui_font
from redactie.app.look.icons import icon
from redactie.app.look.tokens import RADIUS, SMALL, TEXT, XL, XS, L, M, S, current_colours
from redactie.app.look.widgets import label, margins
from redactie.app.translate import tr

if TYPE_CHECKING:
    from redactie.app.window.recent import RecentPublication

_WIDTH = 620


class StartPage(QScrollArea):
    """What the window shows while no publication is open."""

    newWished = Signal()  # noqa: N815 (Qt's way of naming signals)
    openWished = Signal()  # noqa: N815
    sampleWished = Signal()  # noqa: N815
    publicationWished = Signal(Path)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its entries have the keyboard
        page = QWidget()
        page.setProperty("role", "page")
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        outer = QHBoxLayout(page)
        margins(outer, L)
        outer.addStretch(1)
        outer.addWidget(column, 100)
        outer.addStretch(1)
        self._column = QVBoxLayout(column)
        self._column.setSpacing(S)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        self._recent_title = label(tr("Recent"), "section")
        self._fill()
        self.setWidget(page)

    def _fill(self) -> None:
        name = label(tr("Redactie"))
        name.setFont(display_font(44))
        self._column.addStretch(2)
        self._column.addWidget(name)
        self._column.addWidget(label(tr("Write, lay out and publish your newsletter."), "quiet"))
        self._column.addSpacing(L)
        begin = (
            (tr("New publication…"), tr("Name it, choose a folder, and the first issue is ready"), "plus-circle",
             self.newWished),
            (tr("Open a publication…"), tr("A folder with a publication or one of its issues"), "folder-open",
             self.openWished),
            (tr("Try the sample"), tr("A complete newsletter to look at and to play with"), "newspaper",
             self.sampleWished),
        )  # fmt: skip
        for title, detail, icon_name, signal in begin:
            row = _Entry(title, detail, icon_name)
            row.clicked.connect(signal)
            self._column.addWidget(row)
        self._column.addSpacing(L)
        self._column.addWidget(self._recent_title)
        self._column.addLayout(self._recent)
        self._column.addSpacing(XL)
        self._column.addStretch(3)

    def show_recent(self, entries: Sequence[RecentPublication]) -> None:
        """List these publications; a folder that is gone is shown as such and cannot be chosen."""
        while item := self._recent.takeAt(0):
            widget = item.widget()
            if widget:
                widget.deleteLater()
        self._recent_title.setVisible(bool(entries))
        for entry in entries:
            opened = QDate(entry.opened.year, entry.opened.month, entry.opened.day)
            day = QLocale().toString(opened, QLocale.FormatType.ShortFormat)
            row = _Entry(entry.name, str(entry.path), "notebook", day)
            row.setEnabled(entry.path.is_dir())
            row.setToolTip("" if row.isEnabled() else tr("This folder is not there any more."))
            row.clicked.connect(lambda _=False, path=entry.path: self.publicationWished.emit(path))
            self._recent.addWidget(row)


class _Entry(QAbstractButton):
    """A row that can be pressed: icon, title, a quiet second line, and something at the right."""

    def __init__(self, title: str, detail: str, icon_name: str, right: str = "") -> None:
        super().__init__()
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self._detail = detail
        self._right = right
        self._icon = icon_name
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return the height of the two lines with air around them."""
        title, detail = QFontMetrics(ui_font(TEXT, strong=True)), QFontMetrics(ui_font(SMALL))
        return QSize(240, title.lineSpacing() + detail.lineSpacing() + 2 * (S + XS))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return the size hint."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Take Enter as well as the space bar: the rows lead somewhere, as links do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the row."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.hasFocus()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.accent_soft if self.isDown() else colours.hover)
            painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        side = 24
        area = self.rect().adjusted(S + XS, 0, -(S + XS), 0)
        mark = area.adjusted(0, (area.height() - side) // 2, 0, 0)
        mark.setSize(QSize(side, side))
        icon(self._icon, colours.accent if self.isEnabled() else colours.faint).paint(painter, mark)
        text = area.adjusted(side + M, 0, 0, 0)
        small = QFontMetrics(ui_font(SMALL))
        painter.setFont(ui_font(SMALL))
        painter.setPen(colours.secondary if self.isEnabled() else colours.faint)
        if self._right:
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._right)
            text.setRight(text.right() - small.horizontalAdvance(self._right) - M)
        title = QFontMetrics(ui_font(TEXT, strong=True))
        top = text.top() + (text.height() - title.lineSpacing() - small.lineSpacing()) // 2
        detail = small.elidedText(self._detail, Qt.TextElideMode.ElideMiddle, text.width())
        painter.drawText(text.left(), top + title.lineSpacing() + small.ascent(), detail)
        painter.setFont(ui_font(TEXT, strong=True))
        painter.setPen(colours.ink if self.isEnabled() else colours.faint)
        name = title.elidedText(self.text(), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text.left(), top + title.ascent(), name)
