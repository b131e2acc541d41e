"""The fields in which the tokens of a house style are changed: a colour, a choice, a length."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QColorDialog, QDoubleSpinBox, QHBoxLayout, QLineEdit, QWidget

from redactie.app.look.chips import chip_icon
from redactie.app.look.tokens import XS, current_colours
from redactie.app.look.widgets import margins, quiet
from redactie.app.properties.fields import ChoiceField
from redactie.app.translate import tr
from redactie.layout.styles.style import COLUMNS, FURTHEST, LARGEST, LONGEST, SMALLEST
from redactie.model.colour import Colour

Value = Colour | str | int | float


class ColourField(QWidget):
    """A colour as `#rrggbb`, and a swatch that opens the colour picker. `edited` carries every good colour."""

    edited = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._colour = Colour(0, 0, 0)
        self.code = QLineEdit()
        self.code.setMaxLength(7)
        self.code.setAccessibleName(name)
        self.swatch = quiet("")
        self.swatch.setIconSize(QSize(22, 22))
        self.swatch.setAutoDefault(False)
        self.swatch.setAccessibleName(tr("Choose the colour: {name}", name=name))
        self.swatch.setToolTip(self.swatch.accessibleName())
        row = QHBoxLayout(self)
        margins(row, 0)
        row.setSpacing(XS)
        row.addWidget(self.swatch)
        row.addWidget(self.code, 1)
        self.setFocusProxy(self.code)
        self.code.textEdited.connect(self._type)
        self.code.editingFinished.connect(lambda: self.show_value(self._colour))
        self.swatch.clicked.connect(self._ask)

    def show_value(self, value: Colour) -> None:
        """Show this colour."""
        self._colour = value
        self.swatch.setIcon(chip_icon(QColor(value.hex), current_colours().line_strong))
        if self.code.text().lower() != value.hex:
            self.code.setText(value.hex)

    def _type(self, text: str) -> None:
        try:
            colour = Colour.parse(text)
        except ValueError:
            return  # it is being typed
        self._take(colour)

    def _ask(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._colour.hex), self, self._name)
        if chosen.isValid():
            self._take(Colour.parse(chosen.name()))

    def _take(self, colour: Colour) -> None:
        self.show_value(colour)
        self.edited.emit(colour)


class TokenChoice(ChoiceField):
    """One of a few values. `edited` carries the one that the user chose."""

    edited = Signal(object)

    def __init__(self, name: str, choices: Mapping[str | int, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        for value, text in choices.items():
            self.addItem(text, value)
        self.activated.connect(lambda: self.edited.emit(self.currentData()))

    def show_value(self, value: str | int) -> None:
        """Show this value; one that is none of the choices becomes one."""
        if self.findData(value) < 0:
            self.addItem(str(value), value)
        self.setCurrentIndex(self.findData(value))


class LengthField(QDoubleSpinBox):
    """A length or another number in `unit`. `edited` carries every new one that the user makes."""

    edited = Signal(object)

    def __init__(self, name: str, unit: str, least: float, most: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(least, most)
        self.setDecimals(1)
        self.setSingleStep(0.5)
        self.setSuffix(f"\N{NO-BREAK SPACE}{unit}")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(lambda: self.edited.emit(self.value()))

    def show_value(self, value: float) -> None:
        """Show this length."""
        self.setDecimals(1 if round(value, 1) == value else 2)
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 (Qt's name)
        """Let the form scroll."""
        event.ignore()


TokenField = ColourField | TokenChoice | LengthField


def token_field(group: str, name: str, title: str, families: Sequence[str]) -> TokenField:
    """Return the field for a token; `title` is what a screen reader says, `families` the fonts to choose from."""
    if group == "colours":
        return ColourField(title)
    if group == "fonts":
        return TokenChoice(title, {family: family for family in families})
    if name == "columns":
        return TokenChoice(title, {columns: str(columns) for columns in COLUMNS})
    if name.startswith("subheads"):
        least, most = map(int, FURTHEST[name])
        return TokenChoice(title, {lines: str(abs(lines)) for lines in range(least, most + 1)})
    if group == "copyfit":
        field = LengthField(title, "%", *FURTHEST[name])
        field.setSingleStep(0.1 if name == "tracking" else 5)
        return field
    if group == "sizes":
        return LengthField(title, "pt", SMALLEST, LARGEST)
    return LengthField(title, "mm", 0, LONGEST)
