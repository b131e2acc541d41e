"""How a row of the article list is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from redactie.app.look.fonts import ui_font
from redactie.app.look.icons import icon
from redactie.app.look.lists import draw_ground
from redactie.app.look.tokens import SMALL, TEXT, XS, Colours, S, current_colours
from redactie.app.look.wrapping import wrapped
from redactie.app.navigator.model import Role, Row
from redactie.app.words import kind_name
from redactie.model.article import Kind

_CHIP = 4
_BADGE = 17  # how high a badge is
_SIGN = 15  # how wide and high the sign of levers is, behind the badge
_HEADLINE_LINES = 2
_SIGNS = {Kind.ADVERT: "megaphone", Kind.FILLER: "puzzle-piece", Kind.CONTENTS: "list-numbers"}


class ArticleDelegate(QStyledItemDelegate):
    """Draws the theme's colour, the headline on at most two lines, authors and status, and how the article fits.

    A sign behind that tells that levers were pulled for it. The line of the badge is always kept free: rows must not
    jump while someone types.
    """

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Return the height that the row's headline needs at the width of the list."""
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return super().sizeHint(option, index)
        headline = QFontMetrics(_headline_font())
        lines = len(wrapped(row.headline, headline, _text_width(option.rect.width()), _HEADLINE_LINES))
        height = S + lines * headline.lineSpacing() + 2 + QFontMetrics(_detail_font()).lineSpacing() + XS + _BADGE + S
        return QSize(option.rect.width(), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        row = index.data(Role.ROW)
        if not isinstance(row, Row):
            return
        colours = current_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(S, 1, -S, -1)
        draw_ground(painter, box, option)
        _draw_chip(painter, box, row, colours)
        foot = _draw_text(painter, box, row, option.rect.width(), colours)
        _draw_badge(painter, _badge_rect(QPoint(_text_left(box), foot + XS), row), row, colours)
        painter.restore()

    @staticmethod
    def badge_rect(rect: QRect, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Return where the badge of a row is that is drawn in a rectangle; an empty one where it has none."""
        row = index.data(Role.ROW)
        if not isinstance(row, Row) or not row.badge:
            return QRect()
        box = rect.adjusted(S, 1, -S, -1)
        metrics = QFontMetrics(_headline_font())
        lines = len(wrapped(row.headline, metrics, _text_width(rect.width()), _HEADLINE_LINES))
        foot = box.top() + S - 1 + lines * metrics.lineSpacing() + 2 + QFontMetrics(_detail_font()).lineSpacing()
        area = _badge_rect(QPoint(_text_left(box), foot + XS), row)
        return (area | _sign_rect(area) if row.levered else area).toAlignedRect()


def _headline_font() -> QFont:
    return ui_font(TEXT, strong=True)


def _detail_font() -> QFont:
    return ui_font(SMALL)


def _text_left(box: QRect) -> int:
    return box.left() + _CHIP + 2 * S + XS


def _text_width(width: int) -> int:
    # Both sides have the row's own margin and its padding.
    return max(40, width - 2 * S - (_CHIP + 2 * S + XS) - S)


def _draw_chip(painter: QPainter, box: QRect, row: Row, colours: Colours) -> None:
    if row.problem:
        icon("warning-circle", colours.danger).paint(painter, QRect(box.left() + 2, box.top() + S - 1, 16, 16))
        return
    if sign := _SIGNS.get(row.kind):
        icon(sign, colours.secondary).paint(painter, QRect(box.left() + XS, box.top() + S - 1, 16, 16))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(row.colour.hex) if row.colour else colours.line_strong)
    painter.drawRoundedRect(QRectF(box.left() + S, box.top() + S + 1, _CHIP, box.height() - 2 * S - 2), 2, 2)


def _draw_text(painter: QPainter, box: QRect, row: Row, width: int, colours: Colours) -> int:
    """Draw headline and details; return where they end."""
    left, top = _text_left(box), box.top() + S - 1
    room = _text_width(width)
    font = _headline_font()
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(colours.ink)
    for line in wrapped(row.headline, metrics, room, _HEADLINE_LINES):
        painter.drawText(left, top + metrics.ascent(), line)
        top += metrics.lineSpacing()
    painter.setFont(_detail_font())
    painter.setPen(colours.secondary)
    small = QFontMetrics(painter.font())
    painter.drawText(left, top + 2 + small.ascent(), _detail(row, small, room))
    return top + 2 + small.lineSpacing()


def _detail(row: Row, metrics: QFontMetrics, room: int) -> str:
    """Return authors and status; where the room is short, the names give way, never the status."""
    status = f"{row.status} •" if row.unsaved else row.status
    who = row.authors if row.kind.written else kind_name(row.kind)
    tail = f" · {status}" if who else status
    names = metrics.elidedText(who, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(tail))
    return f"{names}{tail}"


def _badge_font(row: Row) -> QFont:
    return ui_font(SMALL, strong=bool(row.fit))


def _badge_rect(place: QPoint, row: Row) -> QRectF:
    """Return what the badge takes from a place on: with room around it where it has a ground."""
    width = QFontMetrics(_badge_font(row)).horizontalAdvance(row.badge)
    return QRectF(place.x(), place.y(), width + (2 * 7 if row.fit else 2), _BADGE)


def _sign_rect(badge: QRectF) -> QRectF:
    return QRectF(badge.right() + XS, badge.center().y() - _SIGN / 2, _SIGN, _SIGN)


def _draw_badge(painter: QPainter, area: QRectF, row: Row, colours: Colours) -> None:
    """Say how the article fits: with a ground where something is to be done, lightly where it fits."""
    if not row.badge:
        return
    if row.levered:
        icon("sliders-horizontal", colours.secondary).paint(painter, _sign_rect(area).toAlignedRect())
    painter.setFont(_badge_font(row))
    ink = colours.danger if (row.fit or 0) > 0 else colours.secondary
    if not row.fit:
        painter.setPen(ink)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, row.badge)
        return
    ground = QColor(ink)
    ground.setAlpha(32 if row.fit > 0 else 22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(area, _BADGE / 2, _BADGE / 2)
    painter.setPen(ink)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, row.badge)
