"""Draws Markdown in place: what is bold looks bold, and the markers step back."""

from enum import IntEnum

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument, QTextFormat

from redactie.app.editor.colours import TextColours
from redactie.app.editor.metrics import SUBHEAD_SIZE, SUBSUBHEAD_SIZE, TEXT_SIZE, mono_family
from redactie.app.editor.syntax import Kind, Line, Style, aligned, classify, spans


class Inside(IntEnum):
    """What a line stands in; kept as the user state of its block. -1 is Qt's own for a block without a state."""

    NOTHING = 0
    BOX = 1
    PULL_QUOTE = 2
    QUOTE = 3


_HEADS = {Kind.SUBHEAD: SUBHEAD_SIZE, Kind.SUBSUBHEAD: SUBSUBHEAD_SIZE}
_OPENERS = {Kind.BOX: Inside.BOX, Kind.PULL_QUOTE: Inside.PULL_QUOTE}
_CONTINUED = (Inside.BOX, Inside.PULL_QUOTE)


class Highlighter(QSyntaxHighlighter):
    """Styles one document; only the lines that change are looked at again."""

    def __init__(self, document: QTextDocument, colours: TextColours) -> None:
        self._formats: dict[tuple[Kind, int], QTextCharFormat] = {}
        self._colours = colours
        super().__init__(document)

    def set_colours(self, colours: TextColours) -> None:
        """Draw in these colours from now on."""
        self._colours = colours
        self._formats.clear()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:  # noqa: N802 (Qt's name)
        """Style one line; Qt calls this for every line that changed and for those after it whose state did."""
        text = aligned(text)
        inside, line = self._place(text)
        self.setCurrentBlockState(inside)
        if line.kind == Kind.BLANK:
            return
        if line.kind in _HEADS or inside == Inside.PULL_QUOTE:
            self._format(0, len(text), line.kind, 0)
        if line.kind in (Kind.RULE, Kind.TABLE) or (line.marker and line.kind != Kind.TEXT):
            self._format(0, len(text) if line.kind == Kind.RULE else line.marker, line.kind, Style.MARKER)
        if line.kind in _OPENERS:
            self._format(line.marker, len(text), line.kind, Style.STRONG)
        for span in spans(text, line.marker):
            self._format(span.start, span.end, line.kind, span.style)
        if line.kind == Kind.TABLE:
            self._bars(text)

    def _place(self, text: str) -> tuple[Inside, Line]:
        """Say what the line stands in and what it is, its indentation within a box aside."""
        before = self.previousBlockState()
        line = classify(text)
        if before in _CONTINUED and (line.kind == Kind.BLANK or text.startswith(("    ", "\t"))):
            indent = 1 if text.startswith("\t") else 4
            inner = classify(text[indent:])
            return Inside(before), Line(inner.kind, inner.marker + indent)
        if line.kind == Kind.QUOTE:
            return Inside.QUOTE, line
        return _OPENERS.get(line.kind, Inside.NOTHING), line

    def _bars(self, text: str) -> None:
        for index, character in enumerate(text):
            if character == "|" or (character in "-:" and not text.strip("|-: \t")):
                self._format(index, index + 1, Kind.TABLE, Style.MARKER)

    def _format(self, start: int, end: int, kind: Kind, style: int) -> None:
        key = (kind, style)
        made = self._formats.get(key)
        if made is None:
            made = self._formats[key] = self._make(kind, Style(style))
        self.setFormat(start, end - start, made)

    def _make(self, kind: Kind, style: Style) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setProperty(QTextFormat.Property.FontPixelSize, _HEADS.get(kind, TEXT_SIZE))
        if style & Style.STRONG or (kind in _HEADS and not style & Style.MARKER):
            made.setFontWeight(QFont.Weight.Bold)
        if style & Style.EMPHASIS:
            made.setFontItalic(True)
        self._colour(made, kind, style)
        if style & Style.CODE:
            made.setFontFamilies([mono_family(), "monospace"])
            made.setProperty(QTextFormat.Property.FontPixelSize, TEXT_SIZE - 2)
        if style & Style.RAISED and not style & Style.MARKER:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if style & Style.LOWERED and not style & Style.MARKER:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        return made

    def _colour(self, made: QTextCharFormat, kind: Kind, style: Style) -> None:
        colours = self._colours
        if style & Style.LINK and not style & Style.ADDRESS:
            made.setForeground(colours.link)
        elif style & (Style.MARKER | Style.ADDRESS):
            made.setForeground(colours.marker)
        elif kind in _HEADS:
            made.setForeground(colours.heading)
