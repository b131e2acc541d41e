"""The registers of authors and themes: from TOML tables and back."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from redactie.model.colour import Colour
from redactie.model.message import message
from redactie.model.publication import Author, Theme
from redactie.store.values import Values

_Entry = TypeVar("_Entry", Author, Theme)
_GREY = Colour(0x47, 0x55, 0x69)


def authors(values: Values) -> Mapping[str, Author]:
    """Return the authors of a file, by id and in its order."""
    return _register(values, "authors", _author)


def themes(values: Values) -> Mapping[str, Theme]:
    """Return the themes of a file, by id and in its order."""
    return _register(values, "themes", _theme)


def tables(register: Mapping[str, Author] | Mapping[str, Theme]) -> dict[str, dict[str, str]]:
    """Return a register as texts by name, as its file has them."""
    return {entry.id: dict(_texts(entry)) for entry in register.values()}


def _texts(entry: Author | Theme) -> Iterator[tuple[str, str]]:
    for name in entry.__struct_fields__:
        value = getattr(entry, name)
        yield name, value.hex if isinstance(value, Colour) else value


def _register(
    values: Values, name: str, read: Callable[[Values, Mapping[str, Any], str], _Entry]
) -> Mapping[str, _Entry]:
    entries: dict[str, _Entry] = {}
    for number, table in enumerate(values.tables(values.file.data, name), 1):
        entry_id = values.text(table, "id")
        line = values.file.line_of("id", entry_id) if entry_id else values.file.line_of("name", table.get("name"))
        if not entry_id:
            what = message("Entry {number} of “{register}” has no id.", number=number, register=name)
            values.add("register-id", what, message("Give it a line such as id = “anna-de-vries”."), line)
        elif entry_id in entries:
            what = message(
                "The id “{id}” stands twice in “{register}”; the first one counts.", id=entry_id, register=name
            )
            values.add("register-twice", what, message("Give one of them another id, or take it out."), line)
        else:
            entries[entry_id] = read(values, table, entry_id)
    return MappingProxyType(entries)


def _author(values: Values, table: Mapping[str, Any], entry_id: str) -> Author:
    texts = {name: values.text(table, name) for name in ("role", "email", "phone", "portrait")}
    return Author(id=entry_id, name=values.text(table, "name") or entry_id, **texts)


def _theme(values: Values, table: Mapping[str, Any], entry_id: str) -> Theme:
    colour = values.text(table, "colour")
    try:
        parsed = Colour.parse(colour)
    except ValueError:
        parsed = _GREY
        what = message("The colour “{colour}” of the theme “{theme}” cannot be read.", colour=colour, theme=entry_id)
        remedy = message("Write it as # and six digits, such as #b45309, or choose it in the register of themes.")
        line = values.file.line_of("colour", colour) if colour else values.file.line_of("id", entry_id)
        values.add("colour-wrong", what, remedy, line)
    return Theme(id=entry_id, name=values.text(table, "name") or entry_id, colour=parsed)
