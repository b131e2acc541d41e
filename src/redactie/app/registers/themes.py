"""The register of themes."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QColorDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from redactie.app.look.chips import chip_icon
from redactie.app.look.tokens import XS, S
from redactie.app.look.widgets import label, margins
from redactie.app.properties.flow import FlowLayout
from redactie.app.registers.dialog import Entry, EntryForm, Register, RegisterDialog
from redactie.app.registers.entries import all_usage, new_id
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.model.colour import Colour
from redactie.model.publication import Theme

# Ten colours that print well, differ from each other for colour-blind readers too, and carry white text.
SUGGESTIONS = (
    "#1f4e79", "#0b6e69", "#2e7d32", "#7a6a00", "#b45309", "#b3261e", "#8e2f6b", "#5b3f98", "#4b5563", "#6d4c41",
)  # fmt: skip


class Themes(Register):
    """The themes of the open publication."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.title = tr("Themes")
        self.empty = tr("No themes yet. Add the first one; its colour and name return on every page.")

    def entries(self) -> Mapping[str, Entry]:
        """Return the themes."""
        return self._session.publication.themes if self._session.publication else {}

    def blank(self, taken: Mapping[str, Entry]) -> Entry:
        """Return a new theme with a colour that is not in use yet."""
        used = {cast("Theme", theme).colour.hex for theme in taken.values()}
        colour = next((each for each in SUGGESTIONS if each not in used), SUGGESTIONS[0])
        name = tr("New theme")
        return Theme(id=new_id(name, taken, "theme"), name=name, colour=Colour.parse(colour))

    def usage(self, entry_id: str) -> tuple[str, ...]:
        """Return the articles of a theme."""
        folder = self._session.publication_folder
        saved = folder.usage_of_theme(entry_id) if folder else ()
        return all_usage(self._session, saved, lambda article: article.theme == entry_id)

    def icon(self, entry: Entry) -> QIcon:
        """Return a chip in the theme's colour."""
        return chip_icon(QColor(cast("Theme", entry).colour.hex))

    def store(self, entries: Mapping[str, Entry]) -> bool:
        """Write the themes."""
        publication = self._session.publication
        themes = cast("dict[str, Theme]", dict(entries))
        return publication is not None and self._session.update_publication(
            replace(publication, themes=MappingProxyType(themes))
        )


class ThemeForm(EntryForm):
    """Name and colour of a theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown.connect(self.show_entry)
        self._theme = Theme(id="", name="", colour=Colour(0, 0, 0))
        self.name = QLineEdit()
        self.colour = QLineEdit()
        self.colour.setMaxLength(7)
        self.colour.setMaximumWidth(110)
        choose = QPushButton(tr("Another colour…"))
        swatches = QWidget()
        flow = FlowLayout(swatches, gap=6)
        for value in SUGGESTIONS:
            flow.addWidget(self._swatch(value))
        layout = QVBoxLayout(self)
        margins(layout, 0)
        layout.setSpacing(XS)
        layout.addWidget(label(tr("Name"), "label", buddy=self.name))
        layout.addWidget(self.name)
        layout.addSpacing(S)
        layout.addWidget(label(tr("Colour"), "label", buddy=self.colour))
        layout.addWidget(swatches)
        layout.addSpacing(XS)
        layout.addWidget(self.colour)
        layout.addSpacing(S)
        layout.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.name.textEdited.connect(self._rename)
        self.colour.textEdited.connect(self.set_colour)
        choose.clicked.connect(self._ask)

    def show_entry(self, entry: Entry) -> None:
        """Show this theme."""
        self._theme = cast("Theme", entry)
        self.name.setText(self._theme.name)
        self.colour.setText(self._theme.colour.hex)
        self.name.selectAll()
        self.name.setFocus()

    def set_colour(self, value: str) -> None:
        """Give the theme a colour such as `#1f4e79`; what is no colour yet is let pass."""
        try:
            colour = Colour.parse(value)
        except ValueError:
            return
        if self.colour.text().lower() != colour.hex:
            self.colour.setText(colour.hex)
        self._change(replace(self._theme, colour=colour))

    def _swatch(self, value: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("role", "quiet")
        button.setIcon(chip_icon(QColor(value)))
        button.setIconSize(QSize(22, 22))
        button.setToolTip(value)
        button.setAccessibleName(tr("Colour {value}", value=value))
        button.clicked.connect(lambda: self.set_colour(value))
        return button

    def _rename(self, name: str) -> None:
        self._change(replace(self._theme, name=name.strip()))

    def _change(self, theme: Theme) -> None:
        self._theme = theme
        self.edited.emit(theme)

    def _ask(self) -> None:
        colour = QColorDialog.getColor(QColor(self._theme.colour.hex), self, tr("Colour of the theme"))
        if colour.isValid():
            self.set_colour(colour.name())


def themes_dialog(session: Session, parent: QWidget | None = None) -> RegisterDialog:
    """Return the dialog for the themes of the open publication."""
    return RegisterDialog(Themes(session), ThemeForm(), parent)
