"""Which lines of the pages end in a hyphen, read from what is printed: the engine decides that last of all."""

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

from msgspec import Struct

from redactie.layout.pages import Pages, Spot

_SOFT = re.compile(rb"<([0-9A-Fa-f]+)>\s*<00AD>")  # the codes of a font that stand for a hyphen where a line ends
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
_SAME = 1.0  # points: what stands less apart is on one line
_HEADLINE = "headline"


class LineEnd(Struct, frozen=True):
    """A line that ends in a hyphen: its page from 1, and where the last text on it begins, in points from the top left.

    `y` is that of the baseline.
    """

    page: int
    x: float
    y: float


class HyphenRow(Struct, frozen=True):
    """Lines below each other that all end in a hyphen: how many they are, and the part of an article they are in."""

    spot: Spot
    lines: int


def hyphen_ends(pdf: bytes) -> tuple[LineEnd, ...]:
    """Return the lines of a PDF of the engine that end in a hyphen, from top to bottom of every page."""
    from pikepdf import Pdf  # only now: most who lay out pages never ask

    with Pdf.open(BytesIO(pdf)) as document:
        found = {end for number, page in enumerate(document.pages, 1) for end in _of_page(page, number)}
    return tuple(sorted(found, key=lambda end: (end.page, end.y, end.x)))


def hyphen_rows(pages: Pages, ends: Sequence[LineEnd], most: int) -> Iterator[HyphenRow]:
    """Yield where more than so many lines in a row end in a hyphen."""
    if pages.guides is None:
        return
    columns: dict[tuple[int, int], list[LineEnd]] = {}
    for end in ends:
        columns.setdefault((end.page, _column(pages, end.x)), []).append(end)
    for (_, column), lines in columns.items():
        for row in _rows(lines, pages.guides.leading):
            if len(row) > most and (spot := _spot(pages, row[0], column)):
                yield HyphenRow(spot, len(row))


def broken_headlines(pages: Pages, ends: Sequence[LineEnd]) -> Iterator[str]:
    """Yield the articles in whose headline a word is divided."""
    for headline in (spot for spot in pages.spots if spot.part == _HEADLINE):
        others = [spot.y for spot in pages.spots if (spot.article, spot.page) == (headline.article, headline.page)]
        foot = min((y for y in others if y > headline.y + _SAME), default=headline.y)
        left, right = headline.x - _SAME, headline.x + headline.width
        if any(end.page == headline.page and headline.y < end.y < foot and left <= end.x < right for end in ends):
            yield headline.article


def _of_page(page: Any, number: int) -> Iterator[LineEnd]:
    from pikepdf import parse_content_stream

    soft = {name: _soft_codes(font) for name, font in page.resources.get("/Font", {}).items()}
    height = float(page.mediabox[3])
    codes, x, y = frozenset[bytes](), 0.0, 0.0
    said: list[str | None] = []
    for instruction in parse_content_stream(page, "BDC EMC cm Tf Tj TJ"):
        operator, operands = str(instruction.operator), instruction.operands
        if operator == "BDC":
            said.append(_said(operands))
        elif operator == "EMC":
            said = said[:-1]
        elif operator == "cm":
            x, y = float(operands[4]), height - float(operands[5])
        elif operator == "Tf":
            codes = soft.get(str(operands[0]), frozenset())
        elif _ends_soft(operands[0], codes, next((text for text in reversed(said) if text is not None), None)):
            yield LineEnd(number, round(x, 2), round(y, 2))


def _said(operands: Any) -> str | None:
    """Return what a marked part says it reads, None where it says nothing."""
    text = operands[1].get("/ActualText") if len(operands) > 1 and hasattr(operands[1], "get") else None
    return None if text is None else str(text)


def _soft_codes(font: Any) -> frozenset[bytes]:
    if "/ToUnicode" not in font:
        return frozenset()
    return frozenset(bytes.fromhex(code.decode()) for code in _SOFT.findall(font.ToUnicode.read_bytes()))


def _ends_soft(shown: Any, codes: frozenset[bytes], said: str | None) -> bool:
    if said is not None:
        return said.endswith(_SOFT_HYPHEN)
    from pikepdf import Array, String

    strings = [bytes(each) for each in (shown if isinstance(shown, Array) else [shown]) if isinstance(each, String)]
    return any(strings[-1].endswith(code) for code in codes) if strings else False


def _column(pages: Pages, x: float) -> int:
    columns = pages.guides.columns if pages.guides else ()
    return next((number for number, (_, right) in enumerate(columns) if x < right + _SAME), 0)


def _rows(lines: Sequence[LineEnd], leading: float) -> Iterator[list[LineEnd]]:
    """Yield lines that stand right below each other."""
    row: list[LineEnd] = []
    for line in lines:
        if row and line.y - row[-1].y < _SAME:
            continue
        if row and line.y - row[-1].y > leading + _SAME:
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _spot(pages: Pages, line: LineEnd, column: int) -> Spot | None:
    """Return the part of an article that a line belongs to: the last one that begins before it."""
    area = next(
        (
            area
            for area in pages.areas
            if area.page == line.page
            and area.x - _SAME <= line.x <= area.x + area.width
            and area.y <= line.y <= area.y + area.height + _SAME
        ),
        None,
    )
    place = (line.page, column, line.y)
    before = [
        spot
        for spot in pages.spots
        if area and spot.article == area.article and (spot.page, _column(pages, spot.x), spot.y) <= place
    ]
    return before[-1] if before else None
