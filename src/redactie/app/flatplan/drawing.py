"""Paints what is on the flatplan: places for pages, numbers, cells with their headlines, and the marks of a drag."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QRegion

from redactie.app.flatplan.cells import FlatCell
from redactie.app.flatplan.drops import Where
from redactie.app.flatplan.sheet import FOOT
from redactie.app.look.fonts import ui_font
from redactie.app.look.icons import icon
from redactie.app.look.tokens import LIGHT, RADIUS, SMALL, XS, Colours, S
from redactie.app.look.wrapping import wrapped

_MOST_LINES = 3
_PAD = 5
_PIN = 12
# Narrower than this, in pixels, a cell has no room for words beside each other.
_LEAST_FOR_WORDS = 56
_HIGH = 1.5  # a cell that is so much higher than wide has more room along its side
_LEAST_TEXT = 7  # the smallest headline in a low cell, in pixels
_BAR = 3  # the width of the theme's colour at the left of a cell


def draw_shadow(painter: QPainter, page: QRectF, colours: Colours) -> None:
    """Let a page lie on the desk; a small page has a small shadow, which is quick to draw."""
    around = page.toAlignedRect().adjusted(-6, -6, 6, 6)
    painter.save()
    # Nothing is drawn where the paper comes to lie: that would be most of the work.
    painter.setClipRegion(QRegion(around) - QRegion(page.toRect()))
    painter.setPen(Qt.PenStyle.NoPen)
    colour = QColor(colours.shadow)
    for grown, part in ((3.0, 0.25), (1.0, 0.45)):
        colour.setAlphaF(colours.shadow.alphaF() * part)
        painter.setBrush(colour)
        painter.drawRoundedRect(page.adjusted(-grown, -grown + 1, grown, grown + 1), grown, grown)
    painter.restore()


def draw_spare(painter: QPainter, page: QRectF, colours: Colours) -> None:
    """Draw the place of a page that may follow."""
    ink = QColor(colours.ink)
    ink.setAlphaF(0.4)
    painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(page.adjusted(2.5, 0.5, -2.5, -0.5))


def draw_number(painter: QPainter, page: QRectF, number: int, colours: Colours, *, current: bool) -> None:
    """Write a page's number below it; that of the page which is shown large is on a ground."""
    area = QRectF(page.left(), page.bottom() + 3, page.width(), FOOT - 4)
    painter.setFont(ui_font(SMALL, strong=current))
    ink = QColor(colours.ink)
    ink.setAlphaF(0.7)
    if current:
        pill = QRectF(0, 0, max(26.0, QFontMetrics(painter.font()).horizontalAdvance(str(number)) + 14.0), 18)
        pill.moveCenter(area.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent)
        painter.drawRoundedRect(pill, 9, 9)
        ink = colours.on_accent
    painter.setPen(ink)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))


def draw_cell(painter: QPainter, cell: FlatCell, rect: QRectF, *, current: bool) -> None:
    """Outline a cell and write its headline at its top; `current` is that of the article being edited.

    Paper is white in light and dark, so everything on it has the colours that go with light.
    """
    theme = QColor(cell.colour.hex) if cell.colour else LIGHT.secondary
    edge = LIGHT.danger if cell.over else LIGHT.accent if current else theme
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    _draw_label(painter, cell, rect, theme)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 2 if current or cell.over else 1))
    painter.drawRect(rect)
    painter.restore()


def draw_held(painter: QPainter, rect: QRectF, *, taken: bool) -> None:
    """Mark a cell that is pointed at, or one that is `taken` from its place."""
    ground = QColor("white") if taken else QColor(LIGHT.accent)
    ground.setAlpha(150 if taken else 28)
    painter.fillRect(rect, ground)


def _draw_label(painter: QPainter, cell: FlatCell, rect: QRectF, theme: QColor) -> None:
    """Write the headline on a light strip at the top of the cell, or along its side where it is narrow and high."""
    painter.save()
    across = rect.width() >= _LEAST_FOR_WORDS or rect.height() < _HIGH * rect.width()
    area = QRectF(rect)
    if not across:
        painter.translate(rect.left(), rect.bottom())
        painter.rotate(-90)
        area = QRectF(0, 0, rect.height(), rect.width())
    font = _label_font(area.height(), strong=not cell.part)
    metrics = QFontMetrics(font)
    pin = _PIN + XS if cell.pinned and not cell.part else 0
    lines = max(1, min(_MOST_LINES if across else 1, int((area.height() - 4) // metrics.height())))
    text = f"↳\N{NO-BREAK SPACE}{cell.headline}" if cell.part else cell.headline
    shown = wrapped(text, metrics, int(area.width()) - 2 * _PAD - _BAR - pin, lines)
    strip = QRectF(area.left(), area.top(), area.width(), min(area.height(), len(shown) * metrics.height() + 4.0))
    _draw_ground(painter, strip, theme)
    painter.setClipRect(area)
    painter.setFont(font)
    painter.setPen(LIGHT.ink)
    top = strip.top() + (strip.height() - len(shown) * metrics.height()) / 2 + metrics.ascent()
    for number, line in enumerate(shown):
        painter.drawText(QPointF(strip.left() + _BAR + _PAD, top + number * metrics.height()), line)
    if pin:
        size = min(_PIN, int(strip.height()) - 2)
        place = QRect(
            int(strip.right()) - size - 2, int(strip.top()) + min(3, (int(strip.height()) - size) // 2), size, size
        )
        icon("push-pin-fill", LIGHT.accent if cell.granted else LIGHT.warning).paint(painter, place)
    painter.restore()


def _label_font(height: float, *, strong: bool) -> QFont:
    """Return the font of a headline; where the cell is too low for a line of it, it is as large as there is room."""
    font = ui_font(SMALL, strong=strong)
    room = height / QFontMetrics(font).height()
    return font if room >= 1 else ui_font(max(_LEAST_TEXT, int(SMALL * room)), strong=strong)


def _draw_ground(painter: QPainter, strip: QRectF, theme: QColor) -> None:
    painter.fillRect(strip, QColor(255, 255, 255, 236))
    tint = QColor(theme)
    tint.setAlpha(30)
    painter.fillRect(strip, tint)
    painter.fillRect(QRectF(strip.left(), strip.top(), _BAR, strip.height()), theme)


def draw_focus(painter: QPainter, rect: QRectF, *, active: bool) -> None:
    """Frame the cell that is chosen; `active` tells that the keyboard is there."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    frame = rect.adjusted(-2, -2, 2, 2)
    painter.setPen(QPen(QColor(255, 255, 255, 210), 5))
    painter.drawRoundedRect(frame, 3, 3)
    pen = QPen(LIGHT.accent, 3) if active else QPen(LIGHT.secondary, 2, Qt.PenStyle.DotLine)
    painter.setPen(pen)
    painter.drawRoundedRect(frame, 3, 3)


def draw_drop(painter: QPainter, where: Where, target: QRectF) -> None:
    """Mark where a dragged article will come to stand: a line at an edge of the target, or a frame in it."""
    colour = QColor(LIGHT.accent)
    if where == Where.PAGE:
        ground = QColor(colour)
        ground.setAlpha(50)
        painter.fillRect(target, ground)
        painter.setPen(QPen(colour, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(target.adjusted(1.5, 1.5, -1.5, -1.5))
        return
    ends = {
        Where.ABOVE: (target.topLeft(), target.topRight()),
        Where.BELOW: (target.bottomLeft(), target.bottomRight()),
        Where.LEFT: (target.topLeft(), target.bottomLeft()),
        Where.RIGHT: (target.topRight(), target.bottomRight()),
    }[where]
    for pen in (QPen(QColor("white"), 7), QPen(colour, 4)):
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(*ends)


def draw_stretch(painter: QPainter, rect: QRectF) -> None:
    """Mark how wide a cell will be."""
    ground = QColor(LIGHT.accent)
    ground.setAlpha(50)
    painter.fillRect(rect, ground)
    painter.setPen(QPen(LIGHT.accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


def draw_chip(painter: QPainter, place: QPointF, texts: tuple[str, ...], view: QRectF, colours: Colours) -> None:
    """Say beside the pointer what is dragged and what will happen, within the view."""
    fonts = [ui_font(SMALL, strong=not number) for number in range(len(texts))]
    metrics = [QFontMetrics(font) for font in fonts]
    width = min(280, max(m.horizontalAdvance(text) for m, text in zip(metrics, texts, strict=True)) + 2)
    height = sum(m.height() for m in metrics)
    chip = QRectF(place.x() + 14, place.y() + 16, width + 2 * S, height + S)
    chip.moveLeft(max(view.left(), min(chip.left(), view.right() - chip.width())))
    if chip.bottom() > view.bottom():
        chip.moveBottom(place.y() - S)
    painter.setPen(QPen(colours.line_strong, 1))
    painter.setBrush(colours.paper)
    painter.drawRoundedRect(chip, RADIUS, RADIUS)
    top = chip.top() + S / 2
    for number, (text, font, metric) in enumerate(zip(texts, fonts, metrics, strict=True)):
        painter.setFont(font)
        painter.setPen(colours.secondary if number else colours.ink)
        line = metric.elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(chip.left() + S, top + metric.ascent()), line)
        top += metric.height()
