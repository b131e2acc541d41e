"""The dialog that makes a new issue of the open publication."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from redactie.app.failures import show_error
from redactie.app.look.tokens import XS, L, M
from redactie.app.look.widgets import label, margins
from redactie.app.start.numbering import folder_name, next_number
from redactie.app.translate import tr
from redactie.model.errors import RedactieError
from redactie.model.issue import Issue

if TYPE_CHECKING:
    from redactie.store.publication import PublicationFolder


class NewIssueDialog(QDialog):
    """Asks for number and date; `made` is the folder of the issue after OK."""

    def __init__(self, publication: PublicationFolder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.made: Path | None = None
        self._publication = publication
        self.setWindowTitle(tr("New issue"))
        self.setMinimumWidth(400)
        today = datetime.date.today()
        self._last = _last_issue(publication)
        self.number = QLineEdit(next_number(self._last.number, today.year))
        self.date = QDateEdit(QDate(today.year, today.month, today.day))
        self.date.setCalendarPopup(True)
        self.date.setFixedHeight(self.number.sizeHint().height())
        self._lay_out()
        self.number.selectAll()

    def _lay_out(self) -> None:
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal
        )
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(tr("Make it"))
        self.number.textChanged.connect(lambda: ok.setEnabled(bool(self.number.text().strip())))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
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
        layout.addWidget(label(tr("New issue"), "heading"))
        layout.addSpacing(M)
        layout.addLayout(pair)
        layout.addSpacing(L)
        layout.addWidget(self._buttons)

    def accept(self) -> None:
        """Make the issue; stay open where that fails."""
        from redactie.store.create import create_issue

        number, date = self.number.text().strip(), date_of(self.date)
        folder = folder_name(number, date.year, self._last.id, self._last.number)
        try:
            made = create_issue(self._publication, number, date=date, folder=folder)
        except RedactieError as error:
            show_error(self, error)
            return
        self.made = made.path
        super().accept()


def date_of(field: QDateEdit) -> datetime.date:
    """Return the date that a field shows."""
    date = field.date()
    return datetime.date(date.year(), date.month(), date.day())


def _last_issue(publication: PublicationFolder) -> Issue:
    """Return the newest issue of a publication, or one without a number where there is none."""
    newest = next(iter(publication.issue_ids()), "")
    return publication.open_issue(newest).issue if newest else Issue(id="")
