"""What the buttons of the editor do to its text; every command is one step to undo."""

import re
from collections.abc import Callable, Generator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor

from redactie.app.editor import figures
from redactie.app.editor.inline import (
    Marked,
    has_style,
    trimmed,
    with_empty_pair,
    with_style,
    word_at,
)
from redactie.app.editor.links import Place, place_of, with_link, without_link
from redactie.app.editor.syntax import Kind, Style, classify
from redactie.app.editor.units import difference, index_of, units
from redactie.model.article import Picture

_KEEP = QTextCursor.MoveMode.KeepAnchor
_REFERENCE = re.compile(r"\[\^(\d+)\]")


@contextmanager
def one_step(cursor: QTextCursor) -> Generator[None]:
    """Make everything within one step to undo."""
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


# --- within a line ---------------------------------------------------------------------------------------------


def toggle_style(cursor: QTextCursor, style: Style) -> None:
    """Make the selection, or the word at the cursor, STRONG or EMPHASIS, or plain again if all of it is so already."""
    with one_step(cursor):
        if not cursor.hasSelection():
            _toggle_word(cursor, style)
            return
        blocks = _blocks(cursor)
        lines = [trimmed(_line(cursor, block)) for block in blocks]
        full = [(block, line) for block, line in zip(blocks, lines, strict=True) if line.start < line.end]
        on = not all(has_style(line, style) for _, line in full)
        made = [(block, line, with_style(line, style, on=on)) for block, line in full]
        for block, line, new in made:
            _write(block, line.text, new.text)
        if made:
            _select(cursor, _range(made[0][0], made[0][2])[0], _range(made[-1][0], made[-1][2])[1])


def _toggle_word(cursor: QTextCursor, style: Style) -> None:
    block = cursor.block()
    line = _line(cursor, block)
    word = word_at(line)
    if word.start == word.end:
        new = with_empty_pair(line, style)
        _write(block, line.text, new.text)
        _select(cursor, *_range(block, new))
        return
    at = line.start - word.start
    new = with_style(word, style, on=not has_style(word, style))
    _write(block, line.text, new.text)
    position = _range(block, Marked(new.text, new.start + at, 0))[0]
    _select(cursor, position, position)


def link_place(cursor: QTextCursor) -> Place:
    """Return the link at the cursor, or what may become one: a link cannot go on in the next paragraph."""
    return place_of(_line(cursor, _blocks(cursor)[0]))


def is_linkable(cursor: QTextCursor) -> bool:
    """Say whether the selection is words of one paragraph that are neither a link nor an address yet."""
    place = link_place(cursor)
    return cursor.hasSelection() and len(_blocks(cursor)) == 1 and place.words != "" and not place.address


def put_link(cursor: QTextCursor, words: str, address: str) -> None:
    """Give the link at the cursor, or what stands there, these words and this address; go on behind it."""
    _rewrite(cursor, lambda line: with_link(line.text, place_of(line), words, address))


def remove_link(cursor: QTextCursor) -> None:
    """Let the link at the cursor be nothing but its words."""
    _rewrite(cursor, lambda line: without_link(line.text, place_of(line)))


def picture_at(cursor: QTextCursor) -> Picture | None:
    """Return the picture at the cursor."""
    place = _picture_place(cursor)
    return place.picture if place else None


def put_picture(cursor: QTextCursor, picture: Picture) -> None:
    """Let this be the picture at the cursor, or insert it after the paragraph where there is none."""
    place = _picture_place(cursor)
    if place is None:
        insert_block(cursor, figures.written(picture))
        return
    _rewrite(cursor, lambda line: _exchanged(line.text, place, figures.written(picture)))


def remove_picture(cursor: QTextCursor) -> None:
    """Take the picture at the cursor out of the text."""
    place = _picture_place(cursor)
    if place is not None:
        _rewrite(cursor, lambda line: _exchanged(line.text, place, ""))


def _picture_place(cursor: QTextCursor) -> figures.Place | None:
    line = _line(cursor, _blocks(cursor)[0])
    return figures.place_of(line.text, line.start)


def _exchanged(text: str, place: figures.Place, new: str) -> Marked:
    at = place.start + len(new)
    return Marked(f"{text[: place.start]}{new}{text[place.end :]}", at, at)


def _rewrite(cursor: QTextCursor, change: Callable[[Marked], Marked]) -> None:
    with one_step(cursor):
        block = _blocks(cursor)[0]
        line = _line(cursor, block)
        new = change(line)
        _write(block, line.text, new.text)
        _select(cursor, *_range(block, new))


# --- whole lines -----------------------------------------------------------------------------------------------


def toggle_lines(cursor: QTextCursor, kind: Kind, prefix: Callable[[int], str]) -> None:
    """Make the selected lines of this kind, or plain text again if all are; `prefix` gives the nth line's marker.

    Blank lines stay as they are. A line changes its marker for the new one.
    """
    with one_step(cursor):
        blocks = _blocks(cursor)
        full = [block for block in blocks if block.text().strip()] or blocks[:1]
        off = all(classify(block.text()).kind == kind for block in full)
        for number, block in enumerate(full):
            text = block.text()
            _write(block, text, ("" if off else prefix(number)) + text[classify(text).marker :])


# --- blocks of their own -----------------------------------------------------------------------------------------


def insert_block(cursor: QTextCursor, text: str, select: str = "") -> None:
    """Insert a block after the paragraph of the cursor, blank lines around it, and select a part of it to be typed."""
    with one_step(cursor):
        cursor.clearSelection()
        _to_end_of_paragraph(cursor)
        block = cursor.block()
        start = "" if not block.text().strip() else "\n\n"
        if not start and block.previous().isValid() and block.previous().text().strip():
            start = "\n"
        after = block.next()
        end = "\n" if after.isValid() and after.text().strip() else ""
        first = cursor.position() + len(start)
        cursor.insertText(start + text + end)
        at = text.find(select) if select else -1
        position = first + units(text[:at] if at >= 0 else text)
        _select(cursor, position, position + (units(select) if at >= 0 else 0))


def insert_box(cursor: QTextCursor, opening: str, text: str, select: str) -> None:
    """Put the selected paragraphs in a box, or insert one with `text`; `opening` is its first line."""
    chosen = [block.text() for block in _blocks(cursor)] if cursor.hasSelection() else []
    if not chosen:
        insert_block(cursor, f"{opening}\n    {text}", select)
        return
    with one_step(cursor):
        blocks = _blocks(cursor)
        first, last = blocks[0], blocks[-1]
        start, end = first.position(), last.position() + last.length() - 1
        inner = "\n".join(f"    {line}" if line.strip() else "" for line in chosen)
        lead = "\n" if first.previous().isValid() and first.previous().text().strip() else ""
        trail = "\n" if last.next().isValid() and last.next().text().strip() else ""
        _select(cursor, start, end)
        cursor.insertText(f"{lead}{opening}\n{inner}{trail}")
        at = start + len(lead) + units(opening[: max(0, opening.find(select))])
        _select(cursor, at, at + units(select))


def insert_footnote(cursor: QTextCursor) -> None:
    """Put the next footnote's reference at the cursor and its text at the end, and go there to type it."""
    with one_step(cursor):
        document = cursor.document()
        used = [int(found[1]) for found in _REFERENCE.finditer(document.toRawText())]
        label = f"[^{max(used, default=0) + 1}]"
        cursor.setPosition(cursor.selectionEnd())
        cursor.insertText(label)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        last = cursor.block().text()
        gap = "" if not last.strip() else "\n" if classify(last).kind == Kind.FOOTNOTE else "\n\n"
        cursor.insertText(f"{gap}{label}: ")


def _to_end_of_paragraph(cursor: QTextCursor) -> None:
    """Go to the end of the last line that no blank line divides from the cursor's."""
    block = cursor.block()
    while block.text().strip() and block.next().isValid() and block.next().text().strip():
        block = block.next()
    cursor.setPosition(block.position() + block.length() - 1)


# --- lines of the document and positions in it ----------------------------------------------------------------------


def _blocks(cursor: QTextCursor) -> list[QTextBlock]:
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    blocks = [block]
    while block.next().isValid() and block.next().position() < cursor.selectionEnd():
        block = block.next()
        blocks.append(block)
    return blocks


def _line(cursor: QTextCursor, block: QTextBlock) -> Marked:
    text, origin = block.text(), block.position()
    start = index_of(text, max(0, cursor.selectionStart() - origin))
    return Marked(text, start, index_of(text, max(0, cursor.selectionEnd() - origin)))


def _range(block: QTextBlock, line: Marked) -> tuple[int, int]:
    origin = block.position()
    return origin + units(line.text[: line.start]), origin + units(line.text[: line.end])


def _write(block: QTextBlock, old: str, new: str) -> None:
    """Make `new` the text of a line that was `old`; only what differs is replaced, so that cursors stay."""
    start, end = difference(old, new)
    edit = QTextCursor(block)
    edit.setPosition(block.position() + units(old[:start]))
    edit.setPosition(block.position() + units(old[: len(old) - end]), _KEEP)
    edit.insertText(new[start : len(new) - end])


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)
