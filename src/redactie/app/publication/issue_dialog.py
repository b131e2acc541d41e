"""The dialog for the facts of an issue: number, title and date as printed, and how many pages it is to have."""

import datetime

from msgspec.structs import replace
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from redactie.app.look.tokens import XS, L, M, S
from redactie.app.look.widgets import label, margins
from redactie.app.session import Session
from redactie.app.start.new_issue import date_of
from redactie.app.translate import tr
from redactie.model.issue import Issue

_MOST_PAGES = 999


class IssueDialog(QDialog):
    """Changes number, title, date and pages of an issue; nothing is written before OK."""

    def __init__(self, session: Session, issue: Issue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._issue = issue
        self.setWindowTitle(tr("The issue"))
        self.setMinimumWidth(420)
        self.number = QLineEdit(issue.number)
        self.title = QLineEdit(issue.title)
        self.title.setPlaceholderText(tr("For example: Spring"))
        self._shown = issue.date or datetime.date.today()
        self.date = QDateEdit(QDate(self._shown.year, self._shown.month, self._shown.day))
        self.date.setCalendarPopup(True)
        self.date.setFixedHeight(self.number.sizeHint().height())
        self.pages = QSpinBox()
        self.pages.setRange(0, _MOST_PAGES)
        self.pages.setSpecialValueText(tr("as many as it takes"))
        self.pages.setValue(issue.pages)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        pair = QHBoxLayout()
        pair.setSpacing(M)
        for caption, field in ((tr("Number"), self.number), (tr("Date"), self.date)):
            column = QVBoxLayout()
            column.setSpacing(XS)
            column.addWidget(label(caption, "label", buddy=field))
            column.addWidget(field)
            pair.addLayout(column, 1)
        layout = QVBoxLayout(self)
        margins(layout, L)
        layout.setSpacing(XS)
        layout.addLayout(pair)
        layout.addSpacing(S)
        layout.addWidget(label(tr("Title, if it has one"), "label", buddy=self.title))
        layout.addWidget(self.title)
        layout.addSpacing(S)
        layout.addWidget(label(tr("Pages it is to have"), "label", buddy=self.pages))
        layout.addWidget(self.pages)
        layout.addSpacing(L)
        layout.addWidget(buttons)

    @property
    def wanted(self) -> Issue:
        """The issue as the dialog shows it; one without a date gets none unless the user chose it."""
        date = date_of(self.date)
        return replace(
            self._issue,
            number=self.number.text().strip(),
            title=self.title.text().strip(),
            date=self._issue.date if date == self._shown else date,
            pages=self.pages.value(),
        )

    def accept(self) -> None:
        """Write the issue; stay open where that fails."""
        wanted = self.wanted
        if wanted == self._issue or self._session.structure.describe(wanted):
            super().accept()


def issue_dialog(session: Session, parent: QWidget | None = None) -> IssueDialog | None:
    """Return the dialog for the open issue, or None when none is open."""
    return IssueDialog(session, session.issue, parent) if session.issue else None
