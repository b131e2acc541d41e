"""What Enter, Tab and Backspace do: paragraphs, lists, quotes, boxes and tables go on by themselves."""

import re

from PySide6.QtGui import QTextBlock, QTextCursor

from redactie.app.editor.syntax import Kind, aligned, classify

_INDENT = "    "
_NUMBER = re.compile(r"([ \t]*)(\d{1,9})(\.[ \t]+)")
_CELLS = re.compile(r"(?<!\\)\|")


def new_line(cursor: QTextCursor) -> None:
    """Do what Enter does: a new paragraph, list item, row or line of a box; on an empty item the list ends."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    text = aligned(cursor.block().text())
    at = cursor.positionInBlock()
    line = classify(text)
    prefix = text[: line.marker]
    if line.kind == Kind.BLANK:
        _on_blank(cursor, text)
    elif line.kind == Kind.TABLE:
        _new_row(cursor, text)
    elif at < line.marker or at == 0:
        cursor.insertBlock()
    elif line.kind in (Kind.BULLET, Kind.NUMBER, Kind.QUOTE):
        _continue(cursor, text, prefix)
    elif line.kind in (Kind.BOX, Kind.PULL_QUOTE):
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText("\n" + _INDENT)
    else:
        indent = prefix if line.kind == Kind.TEXT else ""
        _swallow_blanks(cursor)
        cursor.insertText("\n\n" + indent)
    cursor.endEditBlock()


def line_break(cursor: QTextCursor) -> None:
    """Do what Shift+Enter does: break the line within the paragraph, as Markdown writes that."""
    text = cursor.block().text()
    indent = text[: len(text) - len(text.lstrip())]
    cursor.insertText("  \n" + indent)


def indent(cursor: QTextCursor, *, back: bool) -> bool:
    """Do what Tab does in a list or a table, `back` with Shift. Return whether the cursor was in one."""
    text = aligned(cursor.block().text())
    line = classify(text)
    if line.kind == Kind.TABLE:
        return _next_cell(cursor, text, back=back)
    if line.kind not in (Kind.BULLET, Kind.NUMBER) and not cursor.hasSelection():
        return False
    blocks = _selected(cursor)
    cursor.beginEditBlock()
    for block in blocks:
        _shift(cursor, block, back=back)
    cursor.endEditBlock()
    return True


def join_paragraphs(cursor: QTextCursor) -> bool:
    """Do what Backspace does at the start of a paragraph: take the blank line before it away too.

    Return False where there is nothing special to do.
    """
    block = cursor.block()
    before = block.previous()
    if cursor.hasSelection() or cursor.positionInBlock() > 0 or not block.text().strip():
        return False
    if not before.isValid() or before.text().strip() or not before.previous().text().strip():
        return False
    if classify(block.text()).kind != Kind.TEXT or classify(before.previous().text()).kind != Kind.TEXT:
        return False
    cursor.setPosition(block.position())
    cursor.setPosition(before.position() - 1, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    return True


def _on_blank(cursor: QTextCursor, text: str) -> None:
    """Enter on a blank line: leave the box it belongs to, or add a line unless there is a blank one already."""
    if text:
        _leave(cursor)
    elif cursor.block().previous().text().strip() or not cursor.block().previous().isValid():
        cursor.insertBlock()


def _continue(cursor: QTextCursor, text: str, prefix: str) -> None:
    if not text[len(prefix) :].strip():
        _step_out(cursor, prefix)
        return
    _swallow_blanks(cursor)
    cursor.insertText("\n" + _next_marker(prefix))


def _next_marker(marker: str) -> str:
    """Return the marker of the item after the one with this marker."""
    number = _NUMBER.fullmatch(marker)
    return f"{number[1]}{int(number[2]) + 1}{number[3]}" if number else marker


def _step_out(cursor: QTextCursor, prefix: str) -> None:
    """Go from an empty item to the next of the list around its list, or leave the list."""
    around = _line_around(cursor.block(), len(prefix) - len(prefix.lstrip()))
    kind = classify(around).kind
    if kind in (Kind.BULLET, Kind.NUMBER):
        _replace_block(cursor, _next_marker(around[: classify(around).marker]))
    else:
        _leave(cursor, _INDENT if kind in (Kind.BOX, Kind.PULL_QUOTE) else "")


def _line_around(block: QTextBlock, indent: int) -> str:
    """Return the last line before a block that is indented less than so much, as the one that opens a list is."""
    while indent and (block := block.previous()).isValid():
        text = aligned(block.text())
        if text.strip() and len(text) - len(text.lstrip()) < indent:
            return text
    return ""


def _leave(cursor: QTextCursor, indent: str = "") -> None:
    """Empty the line and go on there with a new paragraph: a blank line divides it from what stands around it.

    Without that line Markdown takes the paragraph for more of the last item, quotation, row or box.
    """
    before, after = cursor.block().previous(), cursor.block().next()
    lead = "\n" if before.isValid() and before.text().strip() else ""
    trail = "\n" if after.isValid() and after.text().strip() else ""
    _replace_block(cursor, lead + indent + trail)
    cursor.setPosition(cursor.position() - len(trail))


def _new_row(cursor: QTextCursor, text: str) -> None:
    prefix = text[: len(text) - len(text.lstrip())]
    if not text.strip("| \t"):
        _leave(cursor, prefix)
        return
    cells = max(1, len(_CELLS.findall(text)) - 1)
    after = cursor.block().next()
    if after.isValid() and re.fullmatch(r"[|:\- \t]*-[|:\- \t]*", after.text()):
        cursor.setPosition(after.position())  # Under the head of a table stands its rule.
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertText(f"\n{prefix}|" + "  |" * cells)
    cursor.setPosition(cursor.block().position() + len(prefix) + 2)


def _next_cell(cursor: QTextCursor, text: str, *, back: bool) -> bool:
    bars = [found.start() for found in _CELLS.finditer(text)]
    at = cursor.positionInBlock()
    found = [bar for bar in bars[:-1] if bar >= at] if not back else [bar for bar in bars if bar < at][:-1]
    block = cursor.block()
    if found:
        start = found[-1 if back else 0]
        cell = text[start + 1 : bars[bars.index(start) + 1]]
        cursor.setPosition(block.position() + start + 1 + (1 if cell[:1] == " " else 0))
    elif not back and block.next().isValid() and classify(block.next().text()).kind == Kind.TABLE:
        cursor.setPosition(block.next().position() + 1)
    return True


def _shift(cursor: QTextCursor, number: int, *, back: bool) -> None:
    block = cursor.document().findBlockByNumber(number)
    edit = QTextCursor(block)
    if not back:
        if block.text().strip():
            edit.insertText(_INDENT)
        return
    blanks = len(block.text()) - len(block.text().lstrip())
    edit.setPosition(block.position() + min(blanks, len(_INDENT)), QTextCursor.MoveMode.KeepAnchor)
    edit.removeSelectedText()


def _selected(cursor: QTextCursor) -> range:
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    end = document.findBlock(cursor.selectionEnd())
    last = end.blockNumber()
    if last > first and end.position() == cursor.selectionEnd():
        last -= 1  # A selection that ends before the first character of a line does not hold that line.
    return range(first, last + 1)


def _replace_block(cursor: QTextCursor, text: str) -> None:
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)


def _swallow_blanks(cursor: QTextCursor) -> None:
    """Take the blanks at which a line is broken away."""
    text = aligned(cursor.block().text())
    at = cursor.positionInBlock()
    rest = len(text) - at - len(text[at:].lstrip(" "))
    if rest:
        cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, rest)
        cursor.removeSelectedText()
