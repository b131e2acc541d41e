"""The dialog that both registers share: names on the left, the chosen one's form on the right."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from redactie.app.look.tokens import ICON, L, M, S
from redactie.app.look.widgets import label, margins, quiet
from redactie.app.translate import tr
from redactie.model.publication import Author, Theme

Entry = Author | Theme


class EntryForm(QWidget):
    """The form of one entry: a subclass shows what comes with `shown` and emits `edited` with every new value."""

    shown = Signal(object)
    edited = Signal(object)


class Register(Protocol):
    """What a register needs to know about its entries. One knows authors, another themes."""

    title: str
    empty: str

    def entries(self) -> Mapping[str, Entry]:
        """Return the entries as they are in the publication."""
        ...

    def blank(self, taken: Mapping[str, Entry]) -> Entry:
        """Return a new entry."""
        ...

    def usage(self, entry_id: str) -> tuple[str, ...]:
        """Return where an entry is in use."""
        ...

    def icon(self, entry: Entry) -> QIcon:
        """Return the picture beside the name in the list."""
        ...

    def store(self, entries: Mapping[str, Entry]) -> bool:
        """Write the entries; say whether that went well."""
        ...


class RegisterDialog(QDialog):
    """Adds, changes and deletes entries of a register; nothing is written before OK, which asks a name of each."""

    def __init__(self, register: Register, form: EntryForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self.form = form
        self.entries: dict[str, Entry] = dict(register.entries())
        self.list = QListWidget()
        self.list.setProperty("role", "framed")
        self.list.setAccessibleName(register.title)
        self.list.setIconSize(QSize(ICON + 4, ICON + 4))
        self.usage = label("", "quiet")
        self.usage.setWordWrap(True)
        self.setWindowTitle(register.title)
        self.resize(720, 500)
        self._lay_out()
        self.list.currentItemChanged.connect(self._show_chosen)
        form.edited.connect(self._take)
        for entry in self.entries.values():
            self._add_item(entry)
        self.list.setCurrentRow(0)
        self._show_chosen()

    def _lay_out(self) -> None:
        self.add = quiet(tr("Add"), "plus")
        self.delete = quiet(tr("Delete"), "trash")
        self.add.clicked.connect(self._add)
        self.delete.clicked.connect(self._delete)
        under = QHBoxLayout()
        under.addWidget(self.add)
        under.addWidget(self.delete)
        under.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(S)
        left.addWidget(self.list, 1)
        left.addLayout(under)
        empty = label(self._register.empty, "quiet")
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.form)
        self._stack.addWidget(empty)
        right = QVBoxLayout()
        right.addWidget(self._stack, 1)
        right.addWidget(self.usage)
        body = QHBoxLayout()
        body.setSpacing(L)
        body.addLayout(left, 2)
        body.addLayout(right, 3)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        margins(layout, L)
        layout.setSpacing(M)
        layout.addLayout(body, 1)
        layout.addWidget(buttons)

    def accept(self) -> None:
        """Write the entries; stay open where that fails."""
        if self.entries == dict(self._register.entries()) or self._register.store(self.entries):
            super().accept()

    @property
    def chosen(self) -> str:
        """The id of the chosen entry, or ""."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def _add_item(self, entry: Entry) -> QListWidgetItem:
        item = QListWidgetItem(self._register.icon(entry), entry.name)
        item.setData(Qt.ItemDataRole.UserRole, entry.id)
        self.list.addItem(item)
        return item

    def _add(self) -> None:
        entry = self._register.blank(self.entries)
        self.entries[entry.id] = entry
        self.list.setCurrentItem(self._add_item(entry))

    def _delete(self) -> None:
        used = self._register.usage(self.chosen)
        if used or not self.chosen:
            self._tell_usage(used)
            return
        del self.entries[self.chosen]
        self.list.takeItem(self.list.currentRow())
        self._show_chosen()

    def _show_chosen(self) -> None:
        entry = self.entries.get(self.chosen)
        self.delete.setEnabled(entry is not None)
        self._stack.setCurrentIndex(0 if entry else 1)
        self.usage.setText("")
        self._allow_ok()
        if entry:
            self.form.shown.emit(entry)

    def _allow_ok(self) -> None:
        self._ok.setEnabled(all(entry.name for entry in self.entries.values()))

    def _tell_usage(self, used: tuple[str, ...]) -> None:
        shown = ", ".join(used[:6]) + (" …" if len(used) > 6 else "")
        self.usage.setText(tr("Still in use, so it cannot be deleted: {places}", places=shown))

    def _take(self, entry: Entry) -> None:
        self.entries[entry.id] = entry
        self._allow_ok()
        item = self.list.currentItem()
        if item:
            item.setText(entry.name)
            item.setIcon(self._register.icon(entry))
