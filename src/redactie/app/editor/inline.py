"""Bold and italic: markers around words, in one line of text."""

import re

from msgspec import Struct

from redactie.app.editor.syntax import Style, classify, pairs

_MARKERS = {Style.STRONG: "**", Style.EMPHASIS: "*"}
_WORD = re.compile(r"[\w'’-]+")


class Marked(Struct, frozen=True):
    """A line of text with characters `start` to `end` selected."""

    text: str
    start: int
    end: int


def word_at(line: Marked) -> Marked:
    """Return the line with the word at the cursor selected, if there is one and nothing is selected yet."""
    if line.start == line.end:
        for found in _WORD.finditer(line.text):
            if found.start() <= line.start <= found.end():
                return Marked(line.text, *found.span())
    return line


def trimmed(line: Marked) -> Marked:
    """Return the line with the selection drawn in, off the line's marker and off blanks at either end."""
    start = max(line.start, classify(line.text).marker)
    part = line.text[start : line.end]
    start += len(part) - len(part.lstrip())
    return Marked(line.text, start, max(start, line.end - len(part) + len(part.rstrip())))


def has_style(line: Marked, style: Style) -> bool:
    """Say whether all selected letters have the style."""
    bare = _Bare.of(line, style)
    return bare.start < bare.end and all(bare.on[bare.start : bare.end])


def with_style(line: Marked, style: Style, *, on: bool) -> Marked:
    """Return the line with the selection in the style or out of it; markers that this makes needless are gone."""
    bare = _Bare.of(line, style)
    bare.on[bare.start : bare.end] = [on] * (bare.end - bare.start)
    return bare.marked(_MARKERS[style])


def with_empty_pair(line: Marked, style: Style) -> Marked:
    """Return the line with a pair of markers around the cursor, or without the pair that stands around it."""
    marker, at = _MARKERS[style], line.start
    before, after = line.text[:at], line.text[at:]
    if before.endswith(marker) and after.startswith(marker):
        at -= len(marker)
        return Marked(line.text[:at] + after[len(marker) :], at, at)
    return Marked(f"{before}{marker}{marker}{after}", at + len(marker), at + len(marker))


class _Bare(Struct):
    """A line without the markers of one style; `on` says for every character whether it has that style."""

    text: str
    on: list[bool]
    start: int
    end: int

    @classmethod
    def of(cls, line: Marked, style: Style) -> "_Bare":
        size = len(_MARKERS[style])
        on = [False] * len(line.text)
        gone = [False] * len(line.text)
        for pair in pairs(line.text, classify(line.text).marker):
            if pair.style & style:
                inner = range(pair.start + pair.width, pair.end - pair.width)
                on[inner.start : inner.stop] = [True] * len(inner)
                # Of `***` only the part that belongs to this style goes.
                width = min(pair.width, size)
                gone[inner.start - width : inner.start] = [True] * width
                gone[inner.stop : inner.stop + width] = [True] * width
        kept = [index for index in range(len(line.text)) if not gone[index]]
        return cls(
            "".join(line.text[index] for index in kept),
            [on[index] for index in kept],
            sum(index < line.start for index in kept),
            sum(index < line.end for index in kept),
        )

    def marked(self, marker: str) -> Marked:
        """Return the line with markers around every run that has the style; no marker stands beside a blank."""
        parts: list[str] = []
        start, end, length, at = self.start, self.end, len(marker), 0
        for first, last in self._runs():
            parts += [self.text[at:first], marker, self.text[first:last], marker]
            # The selection keeps its letters: markers before it push it on, a closing one after it does not.
            start += length * ((first <= self.start) + (last <= self.start and last < self.end))
            end += length * ((first < self.end) + (last < self.end))
            at = last
        return Marked("".join([*parts, self.text[at:]]), start, max(start, end))

    def _runs(self) -> list[tuple[int, int]]:
        runs: list[tuple[int, int]] = []
        edges = [index for index in range(len(self.on) + 1) if self._at(index) != self._at(index - 1)]
        for first, last in zip(edges[::2], edges[1::2], strict=True):
            part = self.text[first:last]
            if part.strip():
                blanks = len(part) - len(part.lstrip())
                runs.append((first + blanks, first + len(part.rstrip())))
        return runs

    def _at(self, index: int) -> bool:
        return 0 <= index < len(self.on) and self.on[index]
