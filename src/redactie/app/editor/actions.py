"""The actions of the editor: every way to mark up a text, with its shortcut, its icon and its name."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextCursor

from redactie.app.editor import commands
from redactie.app.editor.syntax import Kind, Style
from redactie.app.look.icons import icon
from redactie.app.translate import tr

Command = Callable[[QTextCursor], None]
# The names of the actions that need an answer from elsewhere first: where to, and which file.
LINK, PICTURE = "link", "image"


class Entry(Struct, frozen=True):
    """One action: a stable name, an icon, a text, a shortcut ("" for none) and what it does to the text.

    One without a command asks something first, and elsewhere.
    """

    name: str
    icon: str
    text: str
    shortcut: str
    command: Command | None = None


def entries() -> tuple[tuple[Entry, ...], ...]:
    """Return the actions in groups, in the order of the bar."""
    return (
        (
            Entry("bold", "text-bolder", tr("Bold"), "Ctrl+B", partial(commands.toggle_style, style=Style.STRONG)),
            Entry(
                "italic", "text-italic", tr("Italic"), "Ctrl+I", partial(commands.toggle_style, style=Style.EMPHASIS)
            ),
            Entry(LINK, "link-simple", tr("Link…"), "Ctrl+K"),
        ),
        (
            Entry("subhead", "text-h-one", tr("Sub-head"), "Ctrl+Alt+1", _lines(Kind.SUBHEAD, "## ")),
            Entry("subsubhead", "text-h-two", tr("Small sub-head"), "Ctrl+Alt+2", _lines(Kind.SUBSUBHEAD, "### ")),
        ),
        (
            Entry("bullets", "list-bullets", tr("Bullet list"), "Ctrl+Shift+8", _lines(Kind.BULLET, "- ")),
            Entry("numbers", "list-numbers", tr("Numbered list"), "Ctrl+Shift+7", _numbers),
            Entry("quote", "quotes", tr("Quotation"), "Ctrl+Shift+9", _lines(Kind.QUOTE, "> ")),
        ),
        (
            Entry("pullquote", "chat-centered-text", tr("Pull quote"), "Ctrl+Alt+Q", _pull_quote),
            Entry("box", "bounding-box", tr("Box"), "Ctrl+Alt+B", _box),
            Entry("table", "table", tr("Table"), "Ctrl+Alt+T", _table),
            Entry(PICTURE, "image", tr("Picture…"), "Ctrl+Alt+I"),
            Entry("footnote", "asterisk", tr("Footnote"), "Ctrl+Alt+F", commands.insert_footnote),
        ),
    )


def make_action(entry: Entry, run: Callable[[], None], parent: QObject) -> QAction:
    """Return the action of an entry, which calls `run`. Its data is the name of its icon."""
    action = QAction(icon(entry.icon), entry.text, parent)
    action.setObjectName(f"format-{entry.name}")
    action.setData(entry.icon)
    tip = entry.text
    if entry.shortcut:
        action.setShortcut(QKeySequence(entry.shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        tip = f"{entry.text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
    action.setToolTip(tip)
    action.triggered.connect(lambda: run())  # noqa: PLW0108 (the signal brings a value)
    return action


def _lines(kind: Kind, prefix: str) -> Command:
    return partial(commands.toggle_lines, kind=kind, prefix=lambda _: prefix)


def _numbers(cursor: QTextCursor) -> None:
    commands.toggle_lines(cursor, Kind.NUMBER, lambda number: f"{number + 1}. ")


def _pull_quote(cursor: QTextCursor) -> None:
    # A pull quote repeats what the text says: the selection is copied, not moved.
    chosen = " ".join(cursor.selectedText().replace("\u2029", " ").split())
    speaker, sentence = tr("Name of the speaker"), chosen or tr("The sentence that stands out.")
    commands.insert_block(cursor, f'!!! pullquote "{speaker}"\n    {sentence}', select=speaker if chosen else sentence)


def _box(cursor: QTextCursor) -> None:
    title = tr("Title of the box")
    commands.insert_box(cursor, f'!!! box "{title}"', tr("The facts in short."), select=title)


def _table(cursor: QTextCursor) -> None:
    first, second = tr("First column"), tr("Second column")
    commands.insert_block(cursor, f"| {first} | {second} |\n| --- | --- |\n|  |  |", select=first)
