"""Headlines on a few lines of a list or a drawing."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_RIGHT = Qt.TextElideMode.ElideRight


def wrapped(text: str, metrics: QFontMetrics, width: int, lines: int) -> list[str]:
    """Return a text on at most so many lines of this width in pixels; what does not fit ends in an ellipsis.

    A no-break space keeps what it stands between on one line.
    """
    found = [""]
    for word in re.split(r"[ \t\r\n]+", text.strip()):
        longer = f"{found[-1]} {word}".strip()
        if metrics.horizontalAdvance(longer) <= width or not found[-1]:
            found[-1] = longer
        elif len(found) < lines:
            found.append(word)
        else:
            found[-1] = f"{found[-1]} {word}…"
            break
    # Only what is really too long: Qt's own eliding rounds otherwise and cuts lines that just fit.
    return [
        line if metrics.horizontalAdvance(line) <= width else metrics.elidedText(line, _RIGHT, width) for line in found
    ]
