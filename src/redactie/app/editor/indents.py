"""Hangs the markers of sub-heads, lists and quotes beside the text, through the formats of the document's blocks.

Such a format depends on the text of its line alone and is set in the same undo step as the change of that text, so
that undoing the text undoes the format with it.
"""

from functools import cache

from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from redactie.app.editor.metrics import HANG, LINE_HEIGHT, SUBHEAD_SIZE, SUBSUBHEAD_SIZE, TEXT_SIZE, head_font
from redactie.app.editor.syntax import Kind, classify

_SIZES = {Kind.SUBHEAD: SUBHEAD_SIZE, Kind.SUBSUBHEAD: SUBSUBHEAD_SIZE}
_HANGING = (Kind.TEXT, Kind.BULLET, Kind.NUMBER, Kind.QUOTE, Kind.FOOTNOTE)


def base_format() -> QTextBlockFormat:
    """Return the format of an ordinary paragraph."""
    made = QTextBlockFormat()
    made.setLeftMargin(HANG)
    made.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def indents(text: str) -> tuple[float, float]:
    """Return the left margin of a line and the indent of its first row, in pixels."""
    line = classify(text)
    if line.kind in _SIZES:
        return HANG, -_width(text[: line.marker].rstrip() + " ", _SIZES[line.kind])
    if line.kind in _HANGING and line.marker:
        width = _width(text[: line.marker], TEXT_SIZE)
        return HANG + width, -width
    return HANG, 0.0


def sync_indents(document: QTextDocument, position: int, length: int) -> None:
    """Give the lines that hold these characters the indents that their text asks for."""
    block = document.findBlock(position)
    last = document.findBlock(min(position + length, document.characterCount() - 1)).blockNumber()
    wrong: list[tuple[QTextBlock, tuple[float, float]]] = []
    while block.isValid() and block.blockNumber() <= last:
        wanted = indents(block.text())
        is_format = block.blockFormat()
        if (is_format.leftMargin(), is_format.textIndent()) != wanted:
            wrong.append((block, wanted))
        block = block.next()
    if wrong:
        _set_indents(document, wrong)


def _set_indents(document: QTextDocument, wrong: list[tuple[QTextBlock, tuple[float, float]]]) -> None:
    cursor = QTextCursor(document)
    # Joined to the change of the text, so that one undo takes both back.
    cursor.joinPreviousEditBlock()
    for block, (margin, indent) in wrong:
        cursor.setPosition(block.position())
        made = QTextBlockFormat()
        made.setLeftMargin(margin)
        made.setTextIndent(indent)
        cursor.mergeBlockFormat(made)
    cursor.endEditBlock()


@cache
def _width(marker: str, size: int) -> float:
    return round(QFontMetricsF(head_font(size)).horizontalAdvance(marker.expandtabs(4)), 1)
