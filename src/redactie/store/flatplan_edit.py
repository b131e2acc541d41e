"""Writing the tables `[[page]]` of an issue."""

import tomllib
from typing import Any, cast

import tomlkit

from redactie.model.flatplan import FlatPage, Flatplan, Slot
from redactie.store.chunks import Chunks
from redactie.store.flatplan import TABLE
from redactie.store.toml_edit import edit, quoted


def edit_flatplan(text: str, before: Flatplan, plan: Flatplan) -> str:
    """Return TOML text of an issue with another flatplan; pages that stay as they were keep every byte."""
    chunks = Chunks.split(text, TABLE)
    if not chunks.tables and TABLE in tomllib.loads(text):
        chunks = Chunks(edit(text, {(TABLE,): None}), (), "")
    numbers = [_number(chunk) for chunk in chunks.tables]
    sources = _sources(before, plan)
    old = {page.number: page for page in before.pages}
    tables: list[tuple[int, str]] = []
    for page in plan.pages:
        source = sources.get(page.number, 0)
        place = numbers.index(source) if source in numbers else -1
        if place < 0:
            tables.append((-1, f"[[{TABLE}]]\nnumber = {page.number}\nrows = {_rows_code(page)}\n"))
        else:
            same = source in old and old[source].rows == page.rows and numbers.count(source) == 1
            tables.append((place, _with_page(chunks.tables[place], page, source, same=same)))
    return chunks.join(tables)


def _sources(before: Flatplan, plan: Flatplan) -> dict[int, int]:
    """Return by the numbers of the pages of a plan which ones they were before: a page that moves keeps its table."""
    moved = {
        page.number: earlier.number
        for page in plan.pages
        for earlier in before.pages
        if page.rows and page.rows == earlier.rows
    }
    others = {page.number: page.number for page in plan.pages if page.number not in moved.values()}
    return others | moved


def _number(chunk: str) -> int:
    number = tomllib.loads(chunk)[TABLE][0].get("number", 0)
    return int(number) if isinstance(number, int) else 0


def _with_page(chunk: str, page: FlatPage, source: int, *, same: bool) -> str:
    """Return the table of page `source` as that of a page; `same` says that its rows stay as they are."""
    if same and source == page.number:
        return chunk
    document = cast("Any", tomlkit.parse(chunk))
    table = document[TABLE][0]
    table["number"] = page.number
    if not same:
        table["rows"] = tomlkit.parse(f"rows = {_rows_code(page)}\n")["rows"]
    return tomlkit.dumps(document)


def _rows_code(page: FlatPage) -> str:
    rows = "".join(f"  [{', '.join(map(_slot_code, row))}],\n" for row in page.rows)
    return f"[\n{rows}]" if rows else "[]"


def _slot_code(slot: Slot) -> str:
    sizes = "".join(f", {name} = {size}" for name, size in (("columns", slot.columns), ("lines", slot.lines)) if size)
    return f"{{ article = {quoted(slot.article)}{sizes} }}"
