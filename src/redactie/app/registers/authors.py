"""The register of authors."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from redactie.app.failures import show_error
from redactie.app.look.chips import round_portrait, steady_icon
from redactie.app.look.icons import icon
from redactie.app.look.tokens import XS, M, S
from redactie.app.look.widgets import label, margins, quiet
from redactie.app.pictures import bring_in
from redactie.app.registers.dialog import Entry, EntryForm, Register, RegisterDialog
from redactie.app.registers.entries import all_usage, new_id
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.model.errors import RedactieError
from redactie.model.publication import Author

_PORTRAIT = 88


class Authors(Register):
    """The authors of the open publication."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.title = tr("Authors")
        self.empty = tr("No authors yet. Add the first one; after that every byline follows from here.")

    def entries(self) -> Mapping[str, Entry]:
        """Return the authors."""
        return self._session.publication.authors if self._session.publication else {}

    def blank(self, taken: Mapping[str, Entry]) -> Entry:
        """Return a new author."""
        name = tr("New author")
        return Author(id=new_id(name, taken, "author"), name=name)

    def usage(self, entry_id: str) -> tuple[str, ...]:
        """Return the places where an author is named."""
        folder = self._session.publication_folder
        saved = folder.usage_of_author(entry_id) if folder else ()
        return all_usage(self._session, saved, lambda article: entry_id in article.authors)

    def icon(self, entry: Entry) -> QIcon:
        """Return the portrait, or a sign for a person."""
        folder, author = self._session.publication_folder, cast("Author", entry)
        portrait = round_portrait(folder.path / author.portrait, 44) if folder and author.portrait else QPixmap()
        return icon("user") if portrait.isNull() else steady_icon(portrait)

    def store(self, entries: Mapping[str, Entry]) -> bool:
        """Write the authors."""
        publication = self._session.publication
        authors = cast("dict[str, Author]", dict(entries))
        return publication is not None and self._session.update_publication(
            replace(publication, authors=MappingProxyType(authors))
        )


class AuthorForm(EntryForm):
    """Name, role, e-mail, telephone and portrait of an author."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown.connect(self.show_entry)
        self._folder = folder
        self._author = Author(id="", name="")
        self.fields = {name: QLineEdit() for name in ("name", "role", "email", "phone")}
        captions = {"name": tr("Name"), "role": tr("Role"), "email": tr("E-mail"), "phone": tr("Telephone")}
        self._portrait = QLabel()
        self._portrait.setFixedSize(QSize(_PORTRAIT, _PORTRAIT))
        self._portrait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._portrait.setAccessibleName(tr("Portrait"))
        self._choose = quiet(tr("Choose a portrait…"), "image")
        self._remove = quiet(tr("Remove"), "x")
        layout = QVBoxLayout(self)
        margins(layout, 0)
        layout.setSpacing(XS)
        layout.addLayout(self._portrait_row())
        layout.addSpacing(S)
        for name, field in self.fields.items():
            layout.addWidget(label(captions[name], "label", buddy=field))
            layout.addWidget(field)
            layout.addSpacing(S)
            field.textEdited.connect(partial(self._change, name))
        layout.addStretch(1)
        self._choose.clicked.connect(self._ask)
        self._remove.clicked.connect(lambda: self._change("portrait", ""))

    def _portrait_row(self) -> QHBoxLayout:
        buttons = QVBoxLayout()
        buttons.setSpacing(XS)
        buttons.addStretch(1)
        buttons.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self._portrait)
        row.addLayout(buttons, 1)
        return row

    def show_entry(self, entry: Entry) -> None:
        """Show this author."""
        self._author = cast("Author", entry)
        for name, field in self.fields.items():
            field.setText(getattr(entry, name))
        self._show_portrait()
        self.fields["name"].selectAll()
        self.fields["name"].setFocus()

    def _change(self, name: str, value: str) -> None:
        self._author = replace(self._author, **{name: value.strip()})
        self._show_portrait()
        self.edited.emit(self._author)

    def _show_portrait(self) -> None:
        has = bool(self._author.portrait)
        pixmap = round_portrait(self._folder / self._author.portrait, 2 * _PORTRAIT) if has else QPixmap()
        if pixmap.isNull():
            self._portrait.setPixmap(icon("user-circle").pixmap(QSize(_PORTRAIT, _PORTRAIT)))
        else:
            pixmap.setDevicePixelRatio(2)
            self._portrait.setPixmap(pixmap)
        self._remove.setVisible(has)

    def _ask(self) -> None:
        kinds = tr("Pictures") + " (*.jpg *.jpeg *.png *.webp)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a portrait"), str(self._folder), kinds)
        if name:
            self.set_portrait(Path(name))

    def set_portrait(self, picture: Path) -> None:
        """Copy a picture into the publication and use it."""
        try:
            self._change("portrait", bring_in(picture, self._folder, "portraits"))
        except RedactieError as error:
            show_error(self, error)


def authors_dialog(session: Session, parent: QWidget | None = None) -> RegisterDialog:
    """Return the dialog for the authors of the open publication."""
    folder = session.publication_folder
    return RegisterDialog(Authors(session), AuthorForm(folder.path if folder else Path()), parent)
