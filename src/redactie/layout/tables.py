"""Tables as Typst values: their cells, and for every column what its width depends on."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from redactie.layout.figures import dictionary
from redactie.layout.inlines import InlineWriter
from redactie.layout.literals import array, block, breakable
from redactie.text.tree import Code, Inline, Inlines, Paragraph, Strong, Table, Text, plain

# A table with more columns or wider rows than this stands under the columns of its article, over their whole width.
_WIDE_COLUMNS = 3
_WIDE_ROW = 44
# The most columns that can be set beside each other, and in a narrow place; rows of more are set as paragraphs.
MOST_COLUMNS = 20
MOST_COLUMNS_INSIDE = 5
# How many of the longest words and cells of a column are measured: the one with most letters need not be the widest.
_CANDIDATES = 3
_UNBROKEN = re.compile(r"[^ \n\t\u200b]+?(?:-(?=\w)|(?=[ \n\t\u200b]|$))")
# How many columns of the page a table needs by how many columns it has.
_NEEDS = ((4, 2), (6, 3))


def is_wide(table: Table) -> bool:
    """Tell whether one column of the page is too narrow for a table."""
    widths = (sum(len(plain(cell)) for cell in row) for row in (table.header, *table.rows))
    return len(table.align) > _WIDE_COLUMNS or max(widths, default=0) > _WIDE_ROW


def needed_columns(table: Table) -> int:
    """Return how many columns of the page a wide table asks for; more than there are means all of them."""
    return next((needed for most, needed in _NEEDS if len(table.align) <= most), 9)


def table_code(table: Table, inlines: InlineWriter, marks: Sequence[str] = ()) -> str:
    """Return a table as a Typst dictionary; `marks` are those of its header and of each row.

    A cell is a function of what is to be done with its texts.
    """
    return dictionary({
        "align": array(table.align),  # left, center and right are Typst's own words
        # In a header that is repeated the mark would be found again.
        "mark": marks[0] if marks else "none",
        "header": _row(table.header, inlines, ()),
        "rows": array(_row(row, inlines, marks[n : n + 1]) for n, row in enumerate(table.rows, 1)),
        "needs": array(_needs(table, column, inlines) for column in range(len(table.align))),
    })  # fmt: skip


def _row(cells: Iterable[Inlines], inlines: InlineWriter, mark: Sequence[str]) -> str:
    within = replace(inlines, around="c")
    written = [within.inlines(cell) for cell in cells]
    return array(f"c => {block([*mark, cell]) if not index else cell}" for index, cell in enumerate(written))


def _needs(table: Table, column: int, inlines: InlineWriter) -> str:
    """Return what the width of a column depends on: its longest cells by number, and its longest words."""
    cells = [row[column] for row in table.rows]
    longest = sorted(range(len(cells)), key=lambda number: -len(plain(cells[number])))[:_CANDIDATES]
    words = {word for cell in cells for word in _words(cell)}
    head = set(_words(table.header[column]))
    return dictionary({
        "cells": array(map(str, longest)),
        "words": _longest(words, inlines),
        "head": _longest(head, inlines),
        "stiff": _longest({word for word in words | head if not _syllables(word)}, inlines),
        "face": f'"{_face(cells)}"',
    })  # fmt: skip


def _syllables(word: str) -> bool:
    """Tell whether a word has syllables to divide it by: numbers and addresses have none."""
    return word.strip(".,;:!?()[]‘’“”'\"").replace("-", "").isalpha()


def _longest(words: Iterable[str], inlines: InlineWriter) -> str:
    return array(inlines.text(word) for word in sorted(words, key=lambda word: (-len(word), word))[:_CANDIDATES])


def _words(cell: Inlines) -> Iterator[str]:
    return (found[0] for found in _UNBROKEN.finditer(breakable(plain(cell))))


def _face(cells: Iterable[Inlines]) -> str:
    """Return the face that takes the most room in a column."""
    kinds = {type(inline) for cell in cells for inline in _all(cell)}
    return "code" if Code in kinds else "bold" if Strong in kinds else "plain"


def _all(inlines: Inlines) -> Iterator[Inline]:
    for inline in inlines:
        yield inline
        yield from _all(getattr(inline, "children", ()))


def as_paragraphs(table: Table) -> tuple[Paragraph, ...]:
    """Return the rows of a table that has more columns than can be set, each cell behind the head of its column."""
    if not table.rows:
        return (Paragraph(tuple(_spaced(table.header)), table.lines),)
    return tuple(Paragraph(tuple(_spaced(_named(table.header, row))), table.lines) for row in table.rows)


def _named(header: Sequence[Inlines], row: Sequence[Inlines]) -> Iterator[Inlines]:
    for head, cell in zip(header, row, strict=True):
        yield (Strong(head), Text(" "), *cell) if head else cell


def _spaced(parts: Iterable[Inlines]) -> Iterator[Inline]:
    for number, part in enumerate(parts):
        if number:
            yield Text(" · ")
        yield from part
