"""The dialog for the finishes of the PDF: what a press, an office and a screen get, as this publication wants it."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from redactie.app.failures import show_error
from redactie.app.house_style.fields import LengthField, TokenChoice
from redactie.app.look.tokens import XS, L, M, S
from redactie.app.look.widgets import label, margins
from redactie.app.pictures import bring_in
from redactie.app.properties.fields import ChoiceField
from redactie.app.session import Session
from redactie.app.translate import tr, tr_message
from redactie.export.registry import PRESETS
from redactie.model.errors import RedactieError
from redactie.model.preset import DEFAULT_PRESET, Preset, built_in_presets
from redactie.model.publication import Publication

_FIELD_WIDTH = 290
_WHOLE = ("ppi", "quality")  # whole numbers
_PRESS = ("profile", "condition", "spot")  # what counts only where there are inks


class PresetDialog(QDialog):
    """Changes every value of every preset for one publication; nothing is written before OK."""

    def __init__(
        self,
        session: Session,
        publication: Publication,
        folder: Path,
        name: str = DEFAULT_PRESET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._publication = publication
        self._folder = folder
        self._usual = built_in_presets()
        self._presets = {**self._usual, **publication.presets}
        self.setWindowTitle(tr("Finishes of the PDF"))
        self.preset = ChoiceField()
        for each, choice in PRESETS.items():
            self.preset.addItem(tr_message(choice.title), each)
        self.preset.setCurrentIndex(self.preset.findData(name))
        self.purpose = label("", "small")
        self.purpose.setWordWrap(True)
        self.fields = _fields()
        self.browse = QPushButton(tr("Choose…"))
        self.browse.setAccessibleName(tr("Choose the profile of the press"))
        self.usual = QPushButton(tr("As usual"))
        self.note = label("", "danger")
        self.note.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal
        )
        self.ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._lay_out()
        self._connect()
        self._show()

    # --- laying out --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        margins(layout, L)
        layout.setSpacing(XS)
        layout.addWidget(label(tr("Finish of the PDF"), "label", buddy=self.preset))
        layout.addWidget(self.preset)
        layout.addWidget(self.purpose)
        for title, names in _sections().items():
            layout.addSpacing(M)
            layout.addWidget(label(title, "section"))
            layout.addLayout(self._section(names))
        layout.addSpacing(S)
        layout.addWidget(self.note)
        layout.addSpacing(S)
        row = QHBoxLayout()
        for button in (self.browse, self.usual):
            button.setAutoDefault(False)
        row.addWidget(self.usual)
        row.addStretch(1)
        row.addWidget(self._buttons)
        layout.addLayout(row)

    def _section(self, names: Mapping[str, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(M)
        grid.setVerticalSpacing(XS)
        grid.setColumnStretch(0, 1)
        for row, (name, caption) in enumerate(names.items()):
            field = self.fields[name]
            cell = QWidget()
            cell.setFixedWidth(_FIELD_WIDTH)
            line = QHBoxLayout(cell)
            margins(line, 0)
            line.setSpacing(S)
            line.addWidget(field, 1)
            if name == "profile":
                line.addWidget(self.browse)
            grid.addWidget(label(caption, "label", buddy=field), row, 0)
            grid.addWidget(cell, row, 1)
        return grid

    def _connect(self) -> None:
        self.preset.currentIndexChanged.connect(self._show)
        for name, field in self.fields.items():
            _connect(field, partial(self._change, name))
        self.browse.clicked.connect(self._ask_profile)
        self.usual.clicked.connect(self._reset)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    # --- values ------------------------------------------------------------------------------------------------

    @property
    def wanted(self) -> Publication:
        """The publication as the dialog shows it: what is as usual, and was so before, is not written down."""
        known = self._publication.presets
        presets = {
            name: preset for name, preset in self._presets.items() if name in known or preset != self._usual[name]
        }
        return replace(self._publication, presets=MappingProxyType(presets))

    def set_profile(self, path: Path) -> None:
        """Copy the ICC profile of a press into the publication and use it; say so where it is none."""
        from redactie.export.print.inks import Inks  # only now: it loads all that pictures need

        try:
            Inks.load(path)
            self._change("profile", bring_in(path, self._folder, ""))
        except RedactieError as error:
            show_error(self, error)
        self._show()

    def accept(self) -> None:
        """Write what differs from the usual presets; stay open where that fails."""
        wanted = self.wanted
        if self.ok.isEnabled() and (wanted == self._publication or self._session.update_publication(wanted)):
            super().accept()

    @property
    def _name(self) -> str:
        return str(self.preset.currentData())

    def _show(self) -> None:
        preset = self._presets[self._name]
        self.purpose.setText(tr_message(PRESETS[self._name].purpose))
        for name, field in self.fields.items():
            _show(field, getattr(preset, name))
        self._say("")
        self._follow(preset)

    def _follow(self, preset: Preset) -> None:
        for name in _PRESS:
            self.fields[name].setEnabled(preset.colours == "cmyk" or (preset.is_for_press and name != "spot"))
        self.browse.setEnabled(self.fields["profile"].isEnabled())
        self.usual.setEnabled(preset != self._usual[self._name])

    def _change(self, name: str, value: object) -> None:
        preset = self._presets[self._name]
        if value == "" and name in ("profile", "condition"):
            value = getattr(self._usual[self._name], name)
        if name in _WHOLE and isinstance(value, float):
            value = round(value)
        try:
            preset = preset.with_value(name, value)
        except ValueError:
            self._say(tr("“{value}” cannot be the name of an ink.", value=value))
            return
        self._say("")
        self._presets[self._name] = preset
        self._follow(preset)

    def _reset(self) -> None:
        self._presets[self._name] = self._usual[self._name]
        self._show()
        self.preset.setFocus()

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.ok.setEnabled(not text)

    def _ask_profile(self) -> None:
        kinds = tr("ICC profiles") + " (*.icc *.icm)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose the profile of the press"), str(self._folder), kinds)
        if name:
            self.set_profile(Path(name))


_Field = LengthField | TokenChoice | QLineEdit | QCheckBox


def _sections() -> dict[str, dict[str, str]]:
    """Return what the values of a preset are called, by section and name."""
    return {
        tr("Paper"): {
            "bleed": tr("Bleed around the page"),
            "marks": tr("Crop marks outside it"),
        },
        tr("Colours"): {
            "colours": tr("Colours"),
            "profile": tr("Profile of the press"),
            "condition": tr("Printing condition"),
            "spot": tr("Name of a spot ink for the accent"),
        },
        tr("Pictures"): {
            "ppi": tr("Most pixels per inch"),
            "quality": tr("Quality of photographs"),
        },
        tr("Kind of file"): {"standard": tr("Standard besides PDF/UA")},
    }


def _fields() -> dict[str, _Field]:
    titles = {name: title for names in _sections().values() for name, title in names.items()}
    colours: dict[str | int, str] = {"rgb": tr("As on the screen (RGB)"), "cmyk": tr("In the inks of the press (CMYK)")}
    standards: dict[str | int, str] = {
        "": tr("None"),
        "pdf/x-4": "PDF/X-4",
        "pdf/a-2a": "PDF/A-2a",
        "pdf/a-3a": "PDF/A-3a",
    }
    pixels, quality = LengthField(titles["ppi"], "ppi", 0, 2400), LengthField(titles["quality"], "%", 1, 100)
    pixels.setSpecialValueText(tr("as they are"))
    pixels.setSingleStep(50)
    quality.setSingleStep(5)
    for whole in (pixels, quality):
        whole.setDecimals(0)
    spot = QLineEdit()
    spot.setPlaceholderText(tr("For example: PANTONE 286 C"))
    marks = QCheckBox()
    marks.setAccessibleName(titles["marks"])
    return {
        "bleed": LengthField(titles["bleed"], "mm", 0, 25),
        "marks": marks,
        "colours": TokenChoice(titles["colours"], colours),
        "profile": QLineEdit(),
        "condition": QLineEdit(),
        "spot": spot,
        "ppi": pixels,
        "quality": quality,
        "standard": TokenChoice(titles["standard"], standards),
    }


def _show(field: _Field, value: Any) -> None:
    match field:
        case QLineEdit() if field.text() != value:
            field.setText(value)
        case QCheckBox():
            field.setChecked(value)
        case LengthField() if isinstance(value, int):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        case LengthField() | TokenChoice():
            field.show_value(value)
        case _:
            pass


def _connect(field: _Field, change: Callable[[object], None]) -> None:
    match field:
        case QLineEdit():
            field.textEdited.connect(lambda: change(field.text().strip()))
        case QCheckBox():
            field.clicked.connect(lambda: change(field.isChecked()))
        case _:
            field.edited.connect(change)


def preset_dialog(session: Session, name: str = DEFAULT_PRESET, parent: QWidget | None = None) -> PresetDialog | None:
    """Return the dialog for the finishes of the open publication, or None when none is open."""
    folder = session.publication_folder
    return PresetDialog(session, folder.publication, folder.path, name, parent) if folder else None
