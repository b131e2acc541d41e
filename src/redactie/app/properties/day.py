"""A field for a day that need not be there."""

import datetime

from PySide6.QtCore import QDate, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from redactie.app.look.icons import icon
from redactie.app.look.tokens import XS
from redactie.app.look.widgets import icon_button, margins, quiet
from redactie.app.translate import tr


class DayField(QWidget):
    """Offers to set a day, or shows it with a calendar and a button that takes it away.

    `edited` carries the new day, or None, when the user changes it.
    """

    edited = Signal(object)

    def __init__(self, offer: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: datetime.date | None = None
        self._first = datetime.date.today()
        self.offer = quiet(offer, "calendar-blank")
        self.date = _DateEdit()
        self.remove = icon_button("x", tr("Remove"))
        row = QHBoxLayout(self)
        margins(row, 0)
        row.setSpacing(XS)
        row.addWidget(self.offer)
        row.addWidget(self.date, 1)
        row.addWidget(self.remove)
        row.addStretch(0)
        self.offer.clicked.connect(self._begin)
        self.remove.clicked.connect(self._end)
        self.date.dateChanged.connect(self._take)
        self.show_day(None, self._first)

    def show_day(self, day: datetime.date | None, first: datetime.date) -> None:
        """Show this day, or that there is none; `first` is where one that is set begins."""
        self._day, self._first = day, first
        self.date.blockSignals(True)
        shown = day or first
        self.date.setDate(QDate(shown.year, shown.month, shown.day))
        self.date.blockSignals(False)
        self.offer.setVisible(day is None)
        self.date.setVisible(day is not None)
        self.remove.setVisible(day is not None)
        self.setFocusProxy(self.offer if day is None else self.date)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 (Qt's name)
        """Say what the day is of; the date in it says so too."""
        super().setAccessibleName(name)
        self.date.setAccessibleName(name)
        self.remove.setAccessibleName(f"{tr('Remove')}: {name}")

    def _begin(self) -> None:
        self.edited.emit(self._first)
        self.date.setFocus()

    def _end(self) -> None:
        self.edited.emit(None)
        self.offer.setFocus()

    def _take(self, date: QDate) -> None:
        day = datetime.date(date.year(), date.month(), date.day())
        if day != self._day:
            self.edited.emit(day)


class _DateEdit(QDateEdit):
    """A date with a calendar and our arrow, told when it is complete, that leaves the mouse wheel to the panel."""

    def __init__(self) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setKeyboardTracking(False)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Let the panel scroll."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the field and the arrow of our icon family."""
        super().paintEvent(event)
        side = 3 * XS
        area = self.rect().adjusted(self.width() - 2 * side, 0, -side // 2, 0)
        middle = area.center()
        area.setRect(middle.x() - side // 2, middle.y() - side // 2, side, side)
        icon("caret-down").paint(QPainter(self), area)
