"""Dresses the application and keeps it in step with the system's light and dark."""

import os

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory

from redactie.app.look.fonts import register_fonts, ui_font
from redactie.app.look.palette import palette_of
from redactie.app.look.sheet import style_sheet
from redactie.app.look.tokens import DARK, LIGHT, Colours
from redactie.resources import resource


class Look(QObject):
    """The look of the application. `REDACTIE_COLOURS=dark` or `light` overrules what the system says.

    Palette and fonts are there at once, the style sheet from `wear` on.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._worn = False
        self._wish = os.environ.get("REDACTIE_COLOURS", "")
        register_fonts()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setFont(ui_font())
        app.setWindowIcon(QIcon(str(resource("icons", "redactie.svg"))))
        self._dress()
        app.styleHints().colorSchemeChanged.connect(self._dress)

    @property
    def colours(self) -> Colours:
        """The colours of the moment."""
        if self._wish in ("dark", "light"):
            return DARK if self._wish == "dark" else LIGHT
        return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def wear(self) -> None:
        """Put on the style sheet: best when all is built, for Qt styles a whole subtree anew whenever it is moved."""
        self._worn = True
        self._dress()

    def choose(self, wish: str) -> None:
        """Wear `dark` or `light` from now on, or follow the system with an empty wish."""
        self._wish = wish
        self._dress()

    def _dress(self) -> None:
        colours = self.colours
        self._app.setPalette(palette_of(colours))
        if self._worn:
            self._app.setStyleSheet(style_sheet(colours))
