"""Paints what lies on the desk: shadows, paper, the mark of the current article, the mark of what does not fit."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QLinearGradient, QPainter, QPen, QRegion

from redactie.app.look.fonts import ui_font
from redactie.app.look.tokens import LIGHT, SMALL, Colours
from redactie.app.preview.geometry import Desk
from redactie.app.preview.pictures import Picture
from redactie.app.translate import tr
from redactie.app.words import fit_text
from redactie.layout.pages import Area, Guides, Pages

_SHADOW = 10
# How far left of an article its mark stands, in points: in the gutter between the columns.
_ASIDE = 6.0
# How high the red over the foot of an area that is too small is, in points.
_WASH = 40.0


class Badge(Struct, frozen=True):
    """The mark of an article that does not fit: so many lines too long, at the foot of its last area."""

    article: str
    lines: int
    area: Area
    rect: QRectF


def draw_ring(painter: QPainter, area: QRectF, colours: Colours) -> None:
    """Frame the place where the keyboard is."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colours.accent, 2))
    painter.drawRect(area.adjusted(1, 1, -1, -1))


def draw_shadow(painter: QPainter, page: QRectF, colours: Colours) -> None:
    """Draw a soft shadow around a page, a little lower than the page."""
    around = page.toAlignedRect().adjusted(-16, -16, 16, 16)
    painter.save()
    # Nothing is drawn where the paper comes to lie: that would be most of the work.
    painter.setClipRegion(QRegion(around) - QRegion(page.toRect()), Qt.ClipOperation.IntersectClip)
    painter.setPen(Qt.PenStyle.NoPen)
    colour = QColor(colours.shadow)
    colour.setAlphaF(colours.shadow.alphaF() / _SHADOW * 0.9)
    painter.setBrush(colour)
    for step in range(_SHADOW, 0, -1):
        grown = step * 0.9
        painter.drawRoundedRect(page.adjusted(-grown, -grown + 2, grown, grown + 3), grown, grown)
    painter.restore()


def draw_paper(painter: QPainter, page: QRectF, picture: Picture | None, part: Picture | None, full: QSize) -> None:
    """Draw a page: its picture, stretched while a better one is on its way, and the sharper part over it."""
    if picture is None:
        painter.fillRect(page, QColor("white"))
    elif picture.pixmap.size() == full:
        picture.pixmap.setDevicePixelRatio(full.width() / page.width())
        painter.drawPixmap(page.topLeft(), picture.pixmap)
    else:
        painter.drawPixmap(page, picture.pixmap, QRectF(picture.pixmap.rect()))
    if part is not None and part.clip is not None and part.size == full and part.fresh:
        scale = page.width() / full.width()
        clip = part.clip
        place = QRectF(clip.x() * scale, clip.y() * scale, clip.width() * scale, clip.height() * scale)
        painter.drawPixmap(place.translated(page.topLeft()), part.pixmap, QRectF(part.pixmap.rect()))
    painter.setPen(QPen(QColor(0, 0, 0, 36), 0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5))


def draw_number(painter: QPainter, page: QRectF, number: int, colours: Colours) -> None:
    """Write a page's number lightly below it."""
    painter.setFont(ui_font(SMALL))
    ink = QColor(colours.ink)
    ink.setAlphaF(0.62)
    painter.setPen(ink)
    painter.drawText(
        QRectF(page.left(), page.bottom() + 3, page.width(), 18), Qt.AlignmentFlag.AlignCenter, str(number)
    )


def draw_current(painter: QPainter, desk: Desk, pages: Pages, number: int, article: str) -> None:
    """Draw a fine line beside what stands of the current article on a page."""
    # Paper is white in light and dark, so the mark has the colour that goes with light.
    painter.setPen(QPen(LIGHT.accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for area in pages.areas:
        if area.article == article and area.page == number:
            rect = desk.rect(number, area.x - _ASIDE, area.y, area.width, area.height)
            painter.drawLine(rect.topLeft(), rect.bottomLeft())


def draw_guides(painter: QPainter, desk: Desk, guides: Guides, number: int) -> None:
    """Draw the baselines and the edges of the columns of a page, each one pixel of the screen at every zoom."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    colour = QColor(LIGHT.accent)
    left, right = guides.columns[0][0], guides.columns[-1][1]
    colour.setAlpha(90)
    painter.setPen(QPen(colour, 0))
    for line in range(guides.lines):
        rect = desk.rect(number, left, guides.first + line * guides.leading, right - left, 0)
        painter.drawLine(rect.topLeft(), rect.topRight())
    colour.setAlpha(50)
    painter.setPen(QPen(colour, 0))
    for edge in (x for column in guides.columns for x in column):
        rect = desk.rect(number, edge, guides.top, 0, guides.bottom - guides.top)
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
    painter.restore()


def draw_free(painter: QPainter, desk: Desk, pages: Pages, number: int) -> None:
    """Hatch the space on a page that nothing fills, and say how many lines it is where there is room for that."""
    for area in pages.free:
        if area.page != number:
            continue
        rect = desk.rect(number, area.x, area.y, area.width, area.height)
        hatch = QColor(LIGHT.secondary)
        hatch.setAlpha(80)
        painter.fillRect(rect, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        painter.setFont(ui_font(SMALL))
        text = tr("%n lines free", -pages.fits[area.article].lines)
        words = painter.fontMetrics().boundingRect(text)
        if rect.height() < words.height() or rect.width() < words.width() + 12:
            continue
        label = QRectF(0, 0, words.width() + 12, words.height())
        label.moveCenter(rect.center())
        painter.fillRect(label, QColor("white"))
        painter.setPen(LIGHT.secondary)
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)


def badges(desk: Desk, pages: Pages) -> Iterator[Badge]:
    """Return the marks of the articles that do not fit."""
    for article, fit in pages.fits.items():
        areas = [area for area in pages.areas if area.article == article and area.page <= len(desk.pages)]
        if fit.lines > 0 and areas:
            area = max(areas, key=lambda each: each.page)
            foot = desk.rect(area.page, area.x, area.y, area.width, area.height)
            width = 2 * 8 + QFontMetricsF(ui_font(SMALL, strong=True)).horizontalAdvance(fit_text(fit.lines))
            yield Badge(article, fit.lines, area, QRectF(foot.right() - width, foot.bottom() - 9, width, 18))


def draw_badge(painter: QPainter, desk: Desk, badge: Badge) -> None:
    """Redden the foot of the area that is too small, and say at its end how many lines are too many."""
    area = badge.area
    foot = desk.rect(area.page, area.x, area.y, area.width, area.height)
    height = min(foot.height(), _WASH * desk.scale)
    wash = QLinearGradient(foot.left(), foot.bottom() - height, foot.left(), foot.bottom())
    wash.setColorAt(0, QColor(LIGHT.danger.red(), LIGHT.danger.green(), LIGHT.danger.blue(), 0))
    wash.setColorAt(1, QColor(LIGHT.danger.red(), LIGHT.danger.green(), LIGHT.danger.blue(), 90))
    painter.fillRect(QRectF(foot.left(), foot.bottom() - height, foot.width(), height), wash)
    painter.setPen(QPen(LIGHT.danger, 2))
    painter.drawLine(QPointF(foot.left(), foot.bottom()), QPointF(foot.right(), foot.bottom()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(LIGHT.danger)
    painter.drawRoundedRect(badge.rect, 9, 9)
    painter.setFont(ui_font(SMALL, strong=True))
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(badge.rect, Qt.AlignmentFlag.AlignCenter, fit_text(badge.lines))


def draw_hint(painter: QPainter, rect: QRectF, text: str, colours: Colours) -> None:
    """Say in the middle of an empty desk what will be there."""
    painter.setFont(ui_font())
    ink = QColor(colours.ink)
    ink.setAlphaF(0.7)
    painter.setPen(ink)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(rect.adjusted(40, 20, -40, -20), int(flags), text)
