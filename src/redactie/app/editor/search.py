"""Find and replace in a document, plain or with regular expressions."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRegularExpression, QRegularExpressionMatch
from PySide6.QtGui import QTextCursor, QTextDocument

from redactie.app.editor.documents import text_of

_Option = QRegularExpression.PatternOption


class Query(Struct, frozen=True):
    """What to look for. `regex` takes `text` for a regular expression (PCRE2)."""

    text: str
    case: bool = False
    regex: bool = False

    @property
    def expression(self) -> QRegularExpression:
        """The expression that finds it; it may be invalid when `regex` is set."""
        options = _Option.UseUnicodePropertiesOption | _Option.MultilineOption
        if not self.case:
            options |= _Option.CaseInsensitiveOption
        return QRegularExpression(self.text if self.regex else QRegularExpression.escape(self.text), options)

    @property
    def problem(self) -> str:
        """What is wrong with the expression, in the words of the engine (English); "" where it is good."""
        expression = self.expression
        return "" if expression.isValid() else expression.errorString()


class Hit(Struct, frozen=True):
    """A place where the text was found, in positions of the document, and what a replacement may refer to."""

    start: int
    end: int
    groups: tuple[str, ...]


def find_all(document: QTextDocument, query: Query) -> list[Hit]:
    """Return all places in order. Empty matches are left out; an expression that takes too long finds nothing."""
    expression = query.expression
    if not query.text or not expression.isValid():
        return []
    hits: list[Hit] = []
    # The engine gives up by itself on an expression that explodes, so this cannot hang.
    found = expression.globalMatch(text_of(document))
    while found.hasNext():
        match = found.next()
        if match.capturedEnd() > match.capturedStart():
            hits.append(_hit(match))
    return hits


def _hit(match: QRegularExpressionMatch) -> Hit:
    return Hit(match.capturedStart(), match.capturedEnd(), tuple(match.capturedTexts()))


def replacement(hit: Hit, text: str, query: Query) -> str:
    r"""Return what takes the place of a hit: `text`, in which a regular expression's `\1` or `$1` name its groups."""
    if not query.regex:
        return text
    parts = _GROUP.globalMatch(text)
    made: list[str] = []
    at = 0
    while parts.hasNext():
        part = parts.next()
        made.append(text[at : part.capturedStart()])
        made.append(_expand(part.captured(), hit))
        at = part.capturedEnd()
    return "".join([*made, text[at:]])


_GROUP = QRegularExpression(r"\\[n\\\d]|\$\d")


def _expand(part: str, hit: Hit) -> str:
    if part == r"\n":
        return "\n"
    if part == "\\\\":
        return "\\"
    number = int(part[1])
    return hit.groups[number] if number < len(hit.groups) else ""


def replace(cursor: QTextCursor, hits: Sequence[Hit], text: str, query: Query) -> None:
    """Replace all of these hits as one step to undo."""
    cursor.beginEditBlock()
    for hit in reversed(hits):
        cursor.setPosition(hit.start)
        cursor.setPosition(hit.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(replacement(hit, text, query))
    cursor.endEditBlock()
