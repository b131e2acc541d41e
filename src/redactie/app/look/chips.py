"""Pictures that stay as they are when their row is selected: colour chips and portraits."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPainterPath, QPen, QPixmap

_CHIP = 44


def chip_icon(colour: QColor | None, edge: QColor | None = None) -> QIcon:
    """Return a small square in a colour, with an edge if asked for; without a colour, room of the same size."""
    pixmap = QPixmap(_CHIP, _CHIP)
    pixmap.fill(Qt.GlobalColor.transparent)
    if colour:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 2) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(5, 5, _CHIP - 10, _CHIP - 10, 9, 9)
        painter.end()
    return steady_icon(pixmap)


def steady_icon(pixmap: QPixmap) -> QIcon:
    """Return an icon that is not tinted when its row is selected."""
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon


def round_portrait(path: Path, side: int) -> QPixmap:
    """Return a portrait as a circle of so many device pixels, cut from its top; nothing where it cannot be read."""
    image = QImage(str(path))
    if image.isNull():
        return QPixmap()
    square = min(image.width(), image.height())
    image = image.copy((image.width() - square) // 2, 0, square, square).scaled(
        side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    circle = QPainterPath()
    circle.addEllipse(0, 0, side, side)
    painter.setClipPath(circle)
    painter.drawImage(0, 0, image)
    painter.end()
    return pixmap
