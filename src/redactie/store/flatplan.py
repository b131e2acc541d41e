"""The tables `[[page]]` of an issue: where the editor wants articles to stand."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from redactie.model.flatplan import FlatPage, Flatplan, Slot
from redactie.model.message import message
from redactie.store.values import Values

TABLE = "page"
# What is more is a slip, and would make the engine set as many white pages.
_MOST_PAGES = 200
_MOST_COLUMNS = 12
_MOST_LINES = 500


def read_flatplan(values: Values) -> Flatplan:
    """Return the flatplan of an issue's file. What is no good is told and left out; the first place of two counts."""
    pages: dict[int, list[tuple[Slot, ...]]] = {}
    seen: set[str] = set()
    for table in values.tables(values.file.data, TABLE):
        number = int(values.number(table, "number"))
        rows = [row for row in _rows(values, table, seen) if row]
        if not 0 < number <= _MOST_PAGES:
            _complain(values, "number")
        elif rows or table.get("rows") == []:
            pages.setdefault(number, []).extend(rows)
    return Flatplan(pages=tuple(FlatPage(number=number, rows=tuple(pages[number])) for number in sorted(pages)))


def _rows(values: Values, table: Mapping[str, Any], seen: set[str]) -> Iterator[tuple[Slot, ...]]:
    rows = table.get("rows", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in cast("list[object]", rows)):
        _complain(values, "rows")
        return
    for row in cast("list[list[object]]", rows):
        slots = (_slot(values, each, seen) for each in row)
        yield tuple(slot for slot in slots if slot)


def _slot(values: Values, table: object, seen: set[str]) -> Slot | None:
    cell = cast("dict[str, Any]", table) if isinstance(table, dict) else {}
    article = cell.get("article")
    if not isinstance(article, str) or not article or article in seen:
        _complain(values, "rows")
        return None
    seen.add(article)
    columns, lines = _size(values, cell, "columns", _MOST_COLUMNS), _size(values, cell, "lines", _MOST_LINES)
    return Slot(article=article, columns=columns, lines=lines)


def _size(values: Values, cell: Mapping[str, Any], name: str, most: int) -> int:
    """Return the width or the height of a slot, or 0 for `auto` and what is no good."""
    size = cell.get(name, "auto")
    if size == "auto":
        return 0
    if isinstance(size, int) and not isinstance(size, bool) and 0 < size <= most:
        return size
    _complain(values, name)
    return 0


def _complain(values: Values, name: str) -> None:
    values.add(
        "flatplan-wrong",
        message("“{name}” in the page plan is not understood; that place is left to the program.", name=name),
        message("Put the article in its place in the page plan again, or correct the file in a text editor."),
        values.file.line_of(name),
    )
