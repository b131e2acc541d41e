"""The dialog for the publication’s own facts: its name, nameplate, pages and colophon."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from redactie.app.failures import show_error
from redactie.app.house_style.names import style_titles
from redactie.app.look.tokens import XS, L, M, S
from redactie.app.look.widgets import label, margins, quiet
from redactie.app.pictures import bring_in
from redactie.app.properties.fields import ChoiceField, TextField
from redactie.app.session import Session
from redactie.app.translate import LANGUAGES, tr
from redactie.model.errors import RedactieError
from redactie.model.publication import Publication
from redactie.resources import house_styles

_LOGO = QSize(72, 48)


class PublicationDialog(QDialog):
    """Changes what all issues share, apart from authors and themes; nothing is written before OK."""

    def __init__(self, session: Session, publication: Publication, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._publication = publication
        self._folder = folder
        self.setWindowTitle(tr("The publication"))
        self.setMinimumWidth(760)
        nameplate, colophon = publication.nameplate, publication.colophon
        self.name = QLineEdit(publication.name)
        self.title = QLineEdit(nameplate.title)
        self.title.setPlaceholderText(publication.name)
        self.subtitle = QLineEdit(nameplate.subtitle)
        self.colophon_title = QLineEdit(colophon.title)
        self.colophon = TextField(11, paragraphs=True)
        self.colophon.set_text(colophon.text.strip("\n"))
        self.logo = nameplate.logo
        self.house_style = ChoiceField()
        self.change_style = quiet(tr("Change…"), "paint-brush")
        self.change_style.setAccessibleName(tr("Change the house style"))
        self.columns = ChoiceField()
        self.language = ChoiceField()
        self._fill_choices()
        self._logo = QLabel()
        self._choose_logo = quiet("", "image")
        self._remove_logo = quiet(tr("Remove"), "x")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._choose_logo.clicked.connect(self._ask_logo)
        self._remove_logo.clicked.connect(self.drop_logo)
        self.name.textChanged.connect(self._follow)
        self.house_style.currentIndexChanged.connect(self._try_style)
        self.change_style.clicked.connect(self._change_style)
        self.finished.connect(lambda: session.try_style(""))
        self._show_logo()
        session.offer_styles(name for name in house_styles() if name != publication.style)

    # --- laying out --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(XS)
        _add(left, tr("Name"), self.name)
        _add(left, tr("Title on the front page"), self.title)
        _add(left, tr("Line below the title"), self.subtitle)
        self._add_logo(left)
        self._add_house_style(left)
        pair = QHBoxLayout()
        pair.setSpacing(M)
        for caption, field in ((tr("Columns on a page"), self.columns), (tr("Language of the texts"), self.language)):
            column = QVBoxLayout()
            column.setSpacing(XS)
            _add(column, caption, field)
            pair.addLayout(column, 1)
        left.addLayout(pair)
        left.addStretch(1)
        _add(right, tr("Heading of the colophon"), self.colophon_title)
        _add(right, tr("Text of the colophon"), self.colophon)
        hint = label(tr("Two asterisks make **bold**; an empty line begins a new paragraph."), "small")
        hint.setWordWrap(True)
        right.addWidget(hint)
        right.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(L)
        body.addLayout(left, 1)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        margins(layout, L)
        layout.setSpacing(M)
        layout.addLayout(body, 1)
        layout.addWidget(self._buttons)

    def _add_house_style(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.house_style, 1)
        row.addWidget(self.change_style)
        column.addWidget(label(tr("House style"), "label", buddy=self.house_style))
        column.addLayout(row)
        column.addSpacing(S)

    def _add_logo(self, column: QVBoxLayout) -> None:
        self._logo.setFixedSize(_LOGO)
        self._logo.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setSpacing(S)
        for part in (self._logo, self._choose_logo, self._remove_logo):
            row.addWidget(part)
        row.addStretch(1)
        column.addWidget(label(tr("Logo"), "label", buddy=self._choose_logo))
        column.addLayout(row)
        column.addSpacing(S)

    def _fill_choices(self) -> None:
        titles = style_titles()
        for name in house_styles():
            self.house_style.addItem(titles.get(name, name), name)
        self.house_style.setCurrentIndex(self.house_style.findData(self._publication.style))
        page = self._publication.page
        for columns in (4, 3):
            self.columns.addItem(tr("%n columns", columns), columns)
        if page.columns not in (3, 4):
            self.columns.addItem(tr("As the house style has it"), page.columns)
        self.columns.setCurrentIndex(self.columns.findData(page.columns))
        for tag, name in LANGUAGES.items():
            self.language.addItem(name, tag)
        language = self._publication.language
        if self.language.findData(language) < 0:
            # What is on disk stays as it is unless the user chooses otherwise.
            self.language.addItem(LANGUAGES.get(language[:2].lower(), language), language)
        self.language.setCurrentIndex(self.language.findData(language))

    # --- the logo ----------------------------------------------------------------------------------------------

    def set_logo(self, picture: Path) -> None:
        """Copy a picture into the publication and use it."""
        try:
            self.logo = bring_in(picture, self._folder, "")
        except RedactieError as error:
            show_error(self, error)
        self._show_logo()

    def _ask_logo(self) -> None:
        kinds = tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.svg)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a logo"), str(self._folder), kinds)
        if name:
            self.set_logo(Path(name))

    def drop_logo(self) -> None:
        """Do without a logo; the file stays where it is."""
        self.logo = ""
        self._show_logo()

    def _show_logo(self) -> None:
        pixmap = QPixmap(str(self._folder / self.logo)) if self.logo else QPixmap()
        if not pixmap.isNull():
            ratio = self.devicePixelRatioF()
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            pixmap = pixmap.scaled((_LOGO.toSizeF() * ratio).toSize(), keep, smooth)
            pixmap.setDevicePixelRatio(ratio)
        self._logo.setPixmap(pixmap)
        self._logo.setVisible(not pixmap.isNull())
        self._choose_logo.setText(tr("Another logo…") if self.logo else tr("Choose a logo…"))
        self._remove_logo.setVisible(bool(self.logo))

    # --- the end -----------------------------------------------------------------------------------------------

    @property
    def wanted(self) -> Publication:
        """The publication as the dialog shows it."""
        before = self._publication
        text = self.colophon.text()
        same = text == before.colophon.text.strip("\n")
        return replace(
            before,
            name=self.name.text().strip(),
            language=self.language.currentData(),
            style=self.house_style.currentData() or before.style,
            nameplate=replace(
                before.nameplate,
                title=self.title.text().strip(),
                subtitle=self.subtitle.text().strip(),
                logo=self.logo,
            ),
            colophon=replace(
                before.colophon,
                title=self.colophon_title.text().strip(),
                text=before.colophon.text if same else f"{text.strip()}\n" if text.strip() else "",
            ),
            page=replace(before.page, columns=self.columns.currentData()),
        )

    def accept(self) -> None:
        """Write the publication; stay open where that fails."""
        wanted = self.wanted
        if wanted == self._publication or self._session.update_publication(wanted):
            super().accept()

    def _try_style(self) -> None:
        """Let the pages beside the dialog follow at once."""
        self._session.try_style(self.house_style.currentData())

    def _change_style(self) -> None:
        """Let the tokens of the style that is chosen here be changed."""
        from redactie.app.house_style.dialog import house_style_dialog

        dialog = house_style_dialog(self._session, self.house_style.currentData(), self)
        if dialog:
            dialog.exec()
            dialog.deleteLater()

    def _follow(self) -> None:
        name = self.name.text().strip()
        self.title.setPlaceholderText(name)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(name))


def _add(layout: QVBoxLayout, caption: str, field: QWidget) -> None:
    layout.addWidget(label(caption, "label", buddy=field))
    layout.addWidget(field)
    layout.addSpacing(S)


def publication_dialog(session: Session, parent: QWidget | None = None) -> PublicationDialog | None:
    """Return the dialog for the open publication, or None when none is open."""
    folder = session.publication_folder
    return PublicationDialog(session, folder.publication, folder.path, parent) if folder else None
