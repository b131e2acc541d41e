"""One family of icons (Phosphor, from QtAwesome's files), drawn in the colours of the palette of the moment.

QtAwesome itself is not imported: that takes 130 ms, a third of the time in which the window has to be there.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
)

from redactie.app.look.tokens import current_colours

_FONT = "phosphor-1.3.0.ttf"
_NAMES = "phosphor-charmap-1.3.0.json"


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """Return an icon by its Phosphor name, such as `article` or `trash-light`.

    Without a colour it is drawn in the text colour, which follows light and dark. Raises KeyError for an unknown name.
    """
    return QIcon(_GlyphEngine(chr(int(_characters()[name], 16)), colour))


def icon_names() -> frozenset[str]:
    """Return the names that `icon` knows."""
    return frozenset(_characters())


def _folder() -> Path:
    package = find_spec("qtawesome")
    if package is None or package.origin is None:
        raise FileNotFoundError("qtawesome")
    return Path(package.origin).parent / "fonts"


@cache
def _characters() -> dict[str, str]:
    return cast("dict[str, str]", json.loads((_folder() / _NAMES).read_text(encoding="utf-8")))


@cache
def _family() -> str:
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(_folder() / _FONT)))[0]


class _GlyphEngine(QIconEngine):
    """Draws one character of the icon font as large as the place it gets."""

    def __init__(self, character: str, colour: QColor | None) -> None:
        super().__init__()
        self._character = character
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._character, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        font = QFont(_family())
        font.setPixelSize(max(1, min(rect.width(), rect.height())))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        painter.setPen(self._pen(mode, state))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._character)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def _pen(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return current_colours().faint
        if self._colour is not None:
            return self._colour
        if mode == QIcon.Mode.Selected:
            return palette.color(QPalette.ColorRole.HighlightedText)
        return current_colours().accent if state == QIcon.State.On else palette.color(QPalette.ColorRole.WindowText)
