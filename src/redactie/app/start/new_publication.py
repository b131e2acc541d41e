"""The dialog that makes a new publication."""

import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redactie.app.failures import show_error
from redactie.app.look.tokens import XS, L, M, S
from redactie.app.look.widgets import label, margins
from redactie.app.properties.fields import ChoiceField
from redactie.app.translate import LANGUAGES, tr
from redactie.model.errors import RedactieError

_FORBIDDEN = '<>:"/\\|?*'


class NewPublicationDialog(QDialog):
    """Asks for name, folder, columns and language; `made` is the folder of the publication after OK."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.made: Path | None = None
        self.setWindowTitle(tr("New publication"))
        self.setMinimumWidth(520)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of the newsletter"))
        self.folder = QLineEdit(str(folder))
        self.columns = ChoiceField()
        for columns in (4, 3):
            self.columns.addItem(tr("%n columns", columns), columns)
        self.language = ChoiceField()
        for tag, name in LANGUAGES.items():
            self.language.addItem(name, tag)
        self.place = label("", "small")
        self.place.setWordWrap(True)
        self._lay_out()
        self.name.textChanged.connect(self._follow)
        self.folder.textChanged.connect(self._follow)
        self._follow()

    def _lay_out(self) -> None:
        browse = QPushButton(tr("Choose…"))
        browse.clicked.connect(self._browse)
        folder = QHBoxLayout()
        folder.setSpacing(S)
        folder.addWidget(self.folder, 1)
        folder.addWidget(browse)
        pair = QHBoxLayout()
        pair.setSpacing(M)
        for caption, field in ((tr("Columns on a page"), self.columns), (tr("Language of the texts"), self.language)):
            column = QVBoxLayout()
            column.setSpacing(XS)
            column.addWidget(label(caption, "label", buddy=field))
            column.addWidget(field)
            pair.addLayout(column, 1)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal
        )
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Make it"))
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        margins(layout, L)
        layout.setSpacing(XS)
        layout.addWidget(label(tr("New publication"), "heading"))
        layout.addSpacing(M)
        layout.addWidget(label(tr("Name"), "label", buddy=self.name))
        layout.addWidget(self.name)
        layout.addSpacing(S)
        layout.addWidget(label(tr("In the folder"), "label", buddy=self.folder))
        layout.addLayout(folder)
        layout.addWidget(self.place)
        layout.addSpacing(S)
        layout.addLayout(pair)
        layout.addSpacing(L)
        layout.addWidget(self._buttons)

    @property
    def target(self) -> Path:
        """The folder that will be made."""
        return Path(self.folder.text()).expanduser() / self._folder_name

    @property
    def _folder_name(self) -> str:
        """The name as a folder can have it; "" where nothing is left of it: then the folder around it must stay."""
        return "".join("-" if character in _FORBIDDEN else character for character in self.name.text()).strip(" .")

    def accept(self) -> None:
        """Make the publication with an empty first issue; stay open where that fails."""
        from redactie.store.create import create_issue, create_publication

        try:
            folder = create_publication(
                self.target,
                self.name.text().strip(),
                language=self.language.currentData(),
                columns=self.columns.currentData(),
            )
            create_issue(folder, f"{datetime.date.today().year}-1")
        except RedactieError as error:
            show_error(self, error)
            return
        self.made = self.target
        super().accept()

    def _follow(self) -> None:
        good = bool(self._folder_name and self.folder.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(good)
        self.place.setText(tr("Becomes {path}", path=self.target) if good else "")

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder for the publication"), self.folder.text())
        if folder:
            self.folder.setText(folder)
