"""Cases as text: `|` is the cursor, `[` and `]` in guillemets mark a selection: «selected»."""

from PySide6.QtGui import QTextCursor

from redactie.app.editor.units import index_of, units
from redactie.app.editor.view import EditorView


def put(editor: EditorView, text: str) -> None:
    """Show a text with the cursor at `|` or the selection between « and »."""
    if "«" in text:
        start, end = text.index("«"), text.index("»") - 1
        plain = text.replace("«", "").replace("»", "")
    else:
        start = end = text.index("|") if "|" in text else len(text)
        plain = text.replace("|", "", 1)
    editor.set_text("een", plain)
    cursor = editor.area.textCursor()
    cursor.setPosition(units(plain[:start]))
    cursor.setPosition(units(plain[:end]), QTextCursor.MoveMode.KeepAnchor)
    editor.area.setTextCursor(cursor)


def shown(editor: EditorView) -> str:
    """Return the text with its cursor or selection marked likewise."""
    text, cursor = editor.text(), editor.area.textCursor()
    start, end = (index_of(text, at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
    if start == end:
        return f"{text[:start]}|{text[start:]}"
    return f"{text[:start]}«{text[start:end]}»{text[end:]}"
