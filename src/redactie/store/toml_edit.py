"""Changing values in TOML text with tomlkit: comments, order and unknown names stay."""

import contextlib
import datetime
import json
import re
import tomllib
from collections.abc import Generator, Mapping, MutableMapping, Sequence
from pathlib import Path
from typing import Any, cast

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import Item

from redactie.store.toml_file import cannot_change

# None takes the name away; so does "" for a name that is not there.
Value = str | int | float | datetime.date | Sequence[str] | None

_ITEM = re.compile(r"""[ \t]*("(?:[^"\\]|\\.)*"|'[^']*')[ \t]*,?[ \t]*(?:#.*)?""")
_ARRAY = re.compile(r"[ \t]*\[[ \t]*(?:#.*)?\n((?:.*\n)*?)[ \t]*\][ \t]*(?:#.*)?$", re.MULTILINE)


@contextlib.contextmanager
def refused(path: Path) -> Generator[None]:
    """Turn what tomlkit cannot do, though the text is good TOML, into a StoreError about `path`."""
    try:
        yield
    except TOMLKitError as error:
        raise cannot_change(path) from error


def edit(text: str, changes: Mapping[tuple[str, ...], Value], *, empty: bool = False) -> str:
    """Return TOML text with these values changed; a path of more names leads into a table, or a table in a table.

    `empty` says that "" is a value as any other.
    """
    document = tomlkit.parse(text)
    for path, value in changes.items():
        table = cast("dict[str, Any]", document)
        for depth, name in enumerate(path[:-1]):
            if not isinstance(table.get(name), MutableMapping):
                table[name] = tomlkit.table(is_super_table=depth < len(path) - 2)
            table = cast("dict[str, Any]", table[name])
        put(table, path[-1], value, empty=empty)
    return tomlkit.dumps(document)  # pyright: ignore[reportUnknownArgumentType]


def put(table: dict[str, Any], name: str, value: Value, *, empty: bool = False) -> None:
    """Put a value in a table of tomlkit's; a comment behind the old value stays."""
    old = table.get(name)
    if value is None or (value == "" and old is None and not empty):
        table.pop(name, None)
        return
    new = _item(value)
    if isinstance(old, Item):
        new.trivia.comment_ws, new.trivia.comment = old.trivia.comment_ws, old.trivia.comment
    table[name] = new


def quoted(text: str) -> str:
    """Return a text as TOML: between quotes, or over several lines as it has line ends."""
    bare = json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
    if "\n" not in text:
        return bare
    lines = bare[1:-1].replace("\\\\", "\0").replace("\\n", "\n").replace('\\"', '"').replace("\0", "\\\\")
    # The line break right after the first quotes is none of the text's.
    return f'"""\n{_guarded(lines)}"""'


def _guarded(lines: str) -> str:
    """Return lines in which no quotes end the text too early."""
    bare = lines.rstrip('"')
    return bare.replace('"""', '""\\"') + '\\"' * (len(lines) - len(bare))


def _item(value: Value) -> Item:
    if isinstance(value, str):
        return cast("Item", tomlkit.parse(f"x = {quoted(value)}\n").item("x"))
    if isinstance(value, Sequence):
        lines = [f"  {quoted(text)},\n" for text in value]
        text = f"\n{''.join(lines)}" if len(lines) > 1 else "".join(lines).strip(" ,\n")
        return cast("Item", tomlkit.parse(f"x = [{text}]\n").item("x"))
    return tomlkit.item(value)


def edit_list(text: str, name: str, values: Sequence[str]) -> str:
    """Return TOML text with a list of texts at the top changed; items that stay keep the comments that go with them."""
    found = re.search(rf"^{re.escape(name)}[ \t]*=", text, re.MULTILINE)
    array = _ARRAY.match(text, found.end()) if found else None
    chunks = _chunks(array.group(1)) if array else None
    if array and chunks is not None and values:
        lines = [chunks.get(value) or f"  {quoted(value)},\n" for value in values]
        made = text[: array.start(1)] + "".join((*lines, chunks[None])) + text[array.end(1) :]
        if _gives(made, text, name, values):
            return made
    return edit(text, {(name,): values})


def _gives(made: str, text: str, name: str, values: Sequence[str]) -> bool:
    """Say whether the new text has this list and is the same as the old one in everything else."""
    try:
        return tomllib.loads(made) == {**tomllib.loads(text), name: list(values)}
    except tomllib.TOMLDecodeError:
        return False


def _chunks(lines: str) -> dict[str | None, str] | None:
    """Return the lines of each item with the comments above it, and under None the comments behind the last item.

    Returns None when not every item has its own line.
    """
    chunks: dict[str | None, str] = {}
    above = ""
    for line in re.findall(r"[^\n]*\n", lines):
        found = _ITEM.fullmatch(line.rstrip("\n"))
        if found:
            value = str(cast("str", tomlkit.parse(f"x = {found.group(1)}\n")["x"]))
            end = found.end(1)
            comma = "" if line[end:].lstrip().startswith(",") else ","
            chunks.setdefault(value, above + line[:end] + comma + line[end:])
            above = ""
        elif not line.strip() or line.lstrip().startswith("#"):
            above += line
        else:
            return None
    return {**chunks, None: above}
