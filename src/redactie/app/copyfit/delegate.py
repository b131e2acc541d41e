"""How a suggestion is drawn: the first words of the paragraph, and what to do there for one line."""

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from redactie.app.look.fonts import ui_font
from redactie.app.look.lists import draw_ground
from redactie.app.look.tokens import SMALL, TEXT, S, current_colours

TEXTS = int(Qt.ItemDataRole.UserRole) + 1
_GAP = 2


class SuggestionTexts(Struct, frozen=True):
    """A suggestion in the user's language. Those that are `needed` to make the article fit stand out from the rest."""

    opening: str
    what: str
    needed: bool

    @property
    def whole(self) -> str:
        """Everything, as a screen reader says it."""
        return f"{self.opening}\n{self.what}"


class SuggestionDelegate(QStyledItemDelegate):
    """Draws both lines of a suggestion under each other."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802, ARG002
        """Return the height of two lines."""
        height = QFontMetrics(ui_font(TEXT)).lineSpacing() + _GAP + QFontMetrics(ui_font(SMALL)).lineSpacing()
        return QSize(option.rect.width(), S + height + S)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the suggestion."""
        texts = index.data(TEXTS)
        if not isinstance(texts, SuggestionTexts):
            return
        colours = current_colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option.rect, option)
        room = option.rect.adjusted(S, S, -S, -S)
        for text, size, ink in (
            (texts.opening, TEXT, colours.ink if texts.needed else colours.secondary),
            (texts.what, SMALL, colours.secondary),
        ):
            font = ui_font(size)
            metrics = QFontMetrics(font)
            line = QRect(room.left(), room.top(), room.width(), metrics.lineSpacing())
            painter.setFont(font)
            painter.setPen(ink)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
            room.setTop(line.bottom() + 1 + _GAP)
        painter.restore()
