"""How a finding is drawn: what it is, what to do about it, where it is, and room for the button that mends it."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from redactie.app.look.fonts import ui_font
from redactie.app.look.icons import icon
from redactie.app.look.lists import draw_ground
from redactie.app.look.tokens import ICON, SMALL, TEXT, XS, Colours, S, current_colours
from redactie.model.finding import Severity

TEXTS = int(Qt.ItemDataRole.UserRole) + 1

_ICONS = {Severity.ERROR: "x-circle", Severity.WARNING: "warning", Severity.HINT: "info"}
_SCROLL_BAR = 12
BUTTON = 24  # the height of the button of a finding, in pixels
_WRAP = Qt.TextFlag.TextWordWrap


class FindingTexts(Struct, frozen=True):
    """A finding in the user's language; remedy and place may be empty. One that is `mendable` has a button."""

    severity: Severity
    what: str
    remedy: str
    place: str
    mendable: bool = False

    @property
    def whole(self) -> str:
        """Everything, as a screen reader says it."""
        return "\n".join(part for part in (self.what, self.remedy, self.place) if part)


class FindingDelegate(QStyledItemDelegate):
    """Draws the parts of a finding under each other, each in its own tone."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Return the height of the texts at the width of the list."""
        texts = index.data(TEXTS)
        if not isinstance(texts, FindingTexts):
            return super().sizeHint(option, index)
        width = _width(option)
        bottom = _layout(texts, QRect(0, 0, width, 0))[-1][2].bottom() + S
        return QSize(width, bottom + (BUTTON + S if texts.mendable else 0))

    def updateEditorGeometry(  # noqa: N802
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> None:
        """Place the button of a finding under its texts."""
        left, bottom = option.rect.left() + S + ICON + S, option.rect.bottom() - S
        editor.setGeometry(left, bottom - BUTTON + 1, editor.sizeHint().width(), BUTTON)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the finding."""
        texts = index.data(TEXTS)
        if not isinstance(texts, FindingTexts):
            return
        colours = current_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option.rect, option)
        sign = QRect(option.rect.left() + S, option.rect.top() + S, ICON, ICON)
        icon(_ICONS[texts.severity], _colour(texts.severity, colours)).paint(painter, sign)
        room = QRect(option.rect.topLeft(), QSize(_width(option), option.rect.height()))
        for text, font, area in _layout(texts, room):
            painter.setFont(font)
            painter.setPen(colours.ink if text == texts.what else colours.secondary)
            painter.drawText(area, _WRAP, text)
        painter.restore()


def _width(option: QStyleOptionViewItem) -> int:
    # Of the list, not of its viewport: texts must not wrap otherwise when the scroll bar comes.
    list_width = option.widget.width() if option.widget else option.rect.width()
    return list_width - _SCROLL_BAR


def _colour(severity: Severity, colours: Colours) -> QColor:
    by_severity = {Severity.ERROR: colours.danger, Severity.WARNING: colours.warning}
    return by_severity.get(severity, colours.secondary)


def _layout(texts: FindingTexts, room: QRect) -> list[tuple[str, QFont, QRect]]:
    return list(_parts(texts, room.adjusted(S + ICON + S, S - 1, -S, 0)))


def _parts(texts: FindingTexts, room: QRect) -> Iterator[tuple[str, QFont, QRect]]:
    top = room.top()
    for text, size in ((texts.what, TEXT), (texts.remedy, SMALL), (texts.place, SMALL)):
        if text:
            font = ui_font(size)
            area = QFontMetrics(font).boundingRect(QRect(room.left(), top, room.width(), 10_000), _WRAP, text)
            area.setWidth(room.width())
            yield text, font, area
            top = area.bottom() + XS // 2
