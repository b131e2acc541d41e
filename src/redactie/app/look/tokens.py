"""The measures and colours that every part of the window is drawn with."""

from msgspec import Struct
from PySide6.QtGui import QColor, QGuiApplication, QPalette

# One spacing scale, in pixels at 100 %.
XS = 4
S = 8
M = 16
L = 24
XL = 40

# One scale of type, in pixels at 100 %: fine print, the text of panels, a heading, a page's title.
SMALL = 12
TEXT = 14
HEADING = 17
TITLE = 30

ICON = 18
ROW = 32
RADIUS = 6


class Colours(Struct, frozen=True):
    """The colours of one scheme, by purpose.

    `panel` is the ground of lists and forms, `paper` of what is written on, `desk` of what pages lie on; `field` is
    the ground of an input; `line` is the hairline between panels.
    """

    dark: bool
    panel: QColor
    paper: QColor
    desk: QColor
    field: QColor
    line: QColor
    line_strong: QColor
    ink: QColor
    secondary: QColor
    faint: QColor
    accent: QColor
    on_accent: QColor
    accent_soft: QColor
    hover: QColor
    shadow: QColor
    danger: QColor
    warning: QColor
    good: QColor


LIGHT = Colours(
    dark=False,
    panel=QColor("#f5f4f1"),
    paper=QColor("#fffefb"),
    desk=QColor("#b9b7b2"),
    field=QColor("#fffefc"),
    line=QColor("#e2dfd8"),
    line_strong=QColor("#cbc7be"),
    ink=QColor("#23221f"),
    secondary=QColor("#66635c"),
    faint=QColor("#949087"),
    accent=QColor("#1d5b8f"),
    on_accent=QColor("#ffffff"),
    accent_soft=QColor("#dfe8ef"),
    hover=QColor("#ebe8e2"),
    shadow=QColor(0, 0, 0, 70),
    danger=QColor("#b3261e"),
    warning=QColor("#955800"),
    good=QColor("#2f6f45"),
)

DARK = Colours(
    dark=True,
    panel=QColor("#232221"),
    paper=QColor("#1c1b1a"),
    desk=QColor("#4a4845"),
    field=QColor("#2c2b29"),
    line=QColor("#363432"),
    line_strong=QColor("#4d4a46"),
    ink=QColor("#ebe8e2"),
    secondary=QColor("#aaa69d"),
    faint=QColor("#7d7a73"),
    accent=QColor("#86b7e2"),
    on_accent=QColor("#10202e"),
    accent_soft=QColor("#2b3b49"),
    hover=QColor("#2f2d2b"),
    shadow=QColor(0, 0, 0, 140),
    danger=QColor("#ff8a80"),
    warning=QColor("#f0b55a"),
    good=QColor("#86c79b"),
)


def colours_of(palette: QPalette) -> Colours:
    """Return the colours of the scheme that a palette belongs to.

    Where the style sheet made the ground of a widget transparent, the application's palette counts.
    """
    window = palette.color(QPalette.ColorRole.Window)
    if window.alpha() < 255:
        window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def current_colours() -> Colours:
    """Return the colours that the application wears."""
    return colours_of(QGuiApplication.palette())
