"""The part `numbering.xml`: one way to mark lists and one to number them, and a fresh count for every numbered list."""

from redactie.export.docx.styles import BULLETS, NUMBERS
from redactie.export.docx.xml import Xml, part, twips, w

LEVELS = 9  # Word has no more
_STYLED = 5  # levels with a list style of their own
_LARGEST_START = 32767
_MARKS = ("•", "–")


class Numbering:
    """The numberings of one document."""

    def __init__(self, indent: float) -> None:
        self._indent = indent
        self._counts: list[Xml] = []

    def count(self, level: int, start: int) -> int:
        """Return the id of a new count that begins at `start` on a level (from 0)."""
        identifier = NUMBERS + 1 + len(self._counts)
        begin = w("startOverride", val=max(0, min(start, _LARGEST_START)))
        override = w("lvlOverride", begin, ilvl=level)
        self._counts.append(w("num", w("abstractNumId", val=NUMBERS), override, numId=identifier))
        return identifier

    def write(self) -> bytes:
        """Return the part."""
        lists = [w("num", w("abstractNumId", val=each), numId=each) for each in (BULLETS, NUMBERS)]
        return part("w:numbering", "w", self._scheme(BULLETS), self._scheme(NUMBERS), *lists, *self._counts)

    def _scheme(self, identifier: int) -> Xml:
        levels = [self._level(identifier, level) for level in range(LEVELS)]
        return w("abstractNum", w("multiLevelType", val="hybridMultilevel"), *levels, abstractNumId=identifier)

    def _level(self, identifier: int, level: int) -> Xml:
        bullet = identifier == BULLETS
        style = ("ListBullet" if bullet else "ListNumber") + (str(level + 1) if level else "")
        return w(
            "lvl",
            w("start", val=1),
            w("numFmt", val="bullet" if bullet else "decimal"),
            *((w("pStyle", val=style),) if level < _STYLED else ()),
            w("lvlText", val=_MARKS[level % len(_MARKS)] if bullet else f"%{level + 1}."),
            w("lvlJc", val="left"),
            w("pPr", w("ind", left=twips((level + 1) * self._step(bullet)), hanging=twips(self._step(bullet)))),
            ilvl=level,
        )

    def _step(self, bullet: bool) -> float:
        return self._indent if bullet else self._indent * 1.3


def numbered(identifier: int, level: int) -> Xml:
    """Return what makes a paragraph an item of a count, or of the list with bullets."""
    return w("numPr", w("ilvl", val=min(level, LEVELS - 1)), w("numId", val=identifier))
