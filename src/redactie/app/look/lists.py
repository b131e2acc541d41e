"""What the lists of the panels share: how they scroll, how a row is marked, and that they stay where they are."""

import contextlib
from collections.abc import Generator

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from redactie.app.look.tokens import RADIUS, current_colours


def text_list(name: str, delegate: QStyledItemDelegate) -> QListWidget:
    """Return a list of texts that wrap in its width; `name` is what a screen reader says."""
    made = QListWidget()
    delegate.setParent(made)
    made.setItemDelegate(delegate)
    made.setMouseTracking(True)
    made.setResizeMode(QListView.ResizeMode.Adjust)
    made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setAccessibleName(name)
    return made


@contextlib.contextmanager
def staying(shown: QListWidget) -> Generator[None]:
    """Keep the row and the scrolling of a list as they are while it is filled anew."""
    row, scrolled = shown.currentRow(), shown.verticalScrollBar().value()
    yield
    if row >= 0:
        shown.setCurrentRow(min(row, shown.count() - 1))
    shown.doItemsLayout()
    shown.verticalScrollBar().setValue(scrolled)


def draw_ground(painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
    """Mark a row that is chosen or pointed at, and where the keyboard is."""
    colours, state = current_colours(), option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent_soft if selected else colours.hover)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
    if selected and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(colours.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
