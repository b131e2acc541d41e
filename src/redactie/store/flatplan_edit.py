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
    old = {page.number: page for page in before.pages}
    tables: list[tuple[int, str]] = []
    for page in plan.pages:
        place = numbers.index(page.number) if page.number in numbers else -1
        if place < 0:
            tables.append((-1, f"[[{TABLE}]]\nnumber = {page.number}\nrows = {_rows_code(page)}\n"))
        else:
            chunk = chunks.tables[place]
            same = old.get(page.number) == page and numbers.count(page.number) == 1
            tables.append((place, chunk if same else _with_rows(chunk, page)))
    return chunks.join(tables)


def _number(chunk: str) -> int:
    number = tomllib.loads(chunk)[TABLE][0].get("number", 0)
    return int(number) if isinstance(number, int) else 0


def _with_rows(chunk: str, page: FlatPage) -> str:
    document = cast("Any", tomlkit.parse(chunk))
    document[TABLE][0]["rows"] = tomlkit.parse(f"rows = {_rows_code(page)}\n")["rows"]
    return tomlkit.dumps(document)


def _rows_code(page: FlatPage) -> str:
    rows = "".join(f"  [{', '.join(map(_slot_code, row))}],\n" for row in page.rows)
    return f"[\n{rows}]"


def _slot_code(slot: Slot) -> str:
    columns = f", columns = {slot.columns}" if slot.columns else ""
    return f"{{ article = {quoted(slot.article)}{columns} }}"
