"""The measures of the text in the editor, in pixels at 100 %."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from redactie.app.look.fonts import SERIF
from redactie.resources import resource

TEXT_SIZE = 17
SUBHEAD_SIZE = 22
SUBSUBHEAD_SIZE = 19
# The face's own lines are 1.37 times its size; this makes them 1.6 times.
LINE_HEIGHT = 117.0
# Blank paper around the text inside its column; the markers of sub-heads hang in it.
MARGIN = 56.0
# The part of the left margin that belongs to the lines, so that what hangs there is drawn with them.
HANG = 48.0
# A line of 66 characters is what a reader's eye finds back easiest.
_MEASURE = "De gemeente kan de vergunning binnen zes weken verlenen, zo blijkt"


def text_font() -> QFont:
    """Return the face of the text."""
    font = QFont(SERIF)
    font.setPixelSize(TEXT_SIZE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def mono_family() -> str:
    """Return the family in which characters to be shown as typed are drawn, made known to Qt."""
    number = QFontDatabase.addApplicationFont(str(resource("fonts", "SourceCodePro-Regular.ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0] if number >= 0 else "monospace"


def head_font(pixels: int) -> QFont:
    """Return the face of a sub-head's marker in a size in pixels."""
    font = text_font()
    font.setPixelSize(pixels)
    return font


def column_width() -> int:
    """Return the width of the text with its margins, in pixels."""
    return round(QFontMetricsF(text_font()).horizontalAdvance(_MEASURE) + 2 * MARGIN)
