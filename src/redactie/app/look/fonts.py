"""The fonts of the window, which come with the program so that it looks the same everywhere."""

from PySide6.QtGui import QFont, QFontDatabase

from redactie.app.look.tokens import TEXT
from redactie.resources import resource

SANS = "Source Sans 3"
SERIF = "Source Serif 4"

_FILES = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-Semibold.ttf",
    "SourceSans3-It.ttf",
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-It.ttf",
    "SourceSerif4-Bold.ttf",
    "SourceSerif4-BoldIt.ttf",
    "SourceSerif4Display-Semibold.ttf",
)


def register_fonts() -> None:
    """Make the bundled fonts that the window itself uses known to Qt."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


def ui_font(pixels: int = TEXT, *, strong: bool = False) -> QFont:
    """Return the font of panels, menus and buttons in a size in pixels at 100 %; `strong` is its one other weight."""
    font = QFont(SANS)
    font.setPixelSize(pixels)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def display_font(pixels: int) -> QFont:
    """Return the font of headlines on the screen, in pixels at 100 %."""
    font = QFont("Source Serif 4 Display")
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold)
    return font
