"""The file `word.toml` of a house style, with what a publication changes of it: read with care and put together."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar, cast

from msgspec import Struct
from msgspec.structs import FieldInfo, fields

from redactie.layout.errors import LayoutError
from redactie.layout.styles.style import HouseStyle
from redactie.layout.styles.token_file import TokenFile
from redactie.layout.styles.word_mapping import Border, Measures, ParagraphStyle, TableStyle, TextStyle, WordMapping
from redactie.layout.styles.word_values import STYLE_ID, good
from redactie.model.message import message
from redactie.resources import resource

_FRAMES = ("NewsTable", "BoxFrame", "BylineFrame", "BandFrame")  # the table styles that articles are written with
_GROUPS = ("document", "paragraph", "character", "table", "map")
_LONGEST_NAME = 255  # of a style in a template
_Read = TypeVar("_Read")


class _WrongError(Exception):
    """A group of the file, and the name in it, whose value cannot be used; `unknown` if there is no such name."""

    def __init__(self, group: str, name: str = "", *, unknown: bool = False) -> None:
        super().__init__(group, name)
        self.group, self.name, self.unknown = group, name, unknown


def load_mapping(style: HouseStyle) -> WordMapping:
    """Return the Word mapping of a house style, with what the publication changes in it.

    Raises LayoutError with file, line and reason. A file that says `based_on = "classic"` holds only what differs from
    that of that style; the one of a publication only what differs from that of its house style.
    """
    files = [*_files(style.file("word.toml")), *([style.own_word] if style.own_word else [])]
    raw: Mapping[str, Any] = {}
    for file in files:
        raw = _over(raw, {name: value for name, value in file.values.items() if name != "based_on"}, 2)
    try:
        _check_groups(files[-1].values, own=style.own_word is not None)
        return _mapping(raw)
    except _WrongError as wrong:
        name = f"{wrong.group}.{wrong.name}".strip(".")
        if wrong.unknown:
            raise files[-1].error(
                message("The house style knows no {name}.", name=name), wrong.group, wrong.name
            ) from None
        what = message("The house style lacks a good value for {name}.", name=name)
        raise files[-1].error(what, wrong.group, wrong.name) from None


def _files(path: Path) -> list[TokenFile]:
    """Return a file of the program behind the one that it is based on."""
    try:
        file = TokenFile.read(path)
    except FileNotFoundError as error:
        what = message("The house style cannot be read: {reason}.", reason=error.strerror)
        raise LayoutError(what, path=path) from error
    base = file.values.get("based_on")
    if base is None:
        return [file]
    if not isinstance(base, str):
        raise file.error(message("The house style lacks a good value for {name}.", name="based_on"), "", "based_on")
    return [*_files(resource("styles", base, "word.toml")), file]


def _over(base: Mapping[str, Any], own: Mapping[str, Any], levels: int) -> Mapping[str, Any]:
    """Return a mapping with another one over it, group by group and then style by style; what these say is replaced."""
    found = {**base, **own}
    for name in base.keys() & own.keys() if levels else ():
        if isinstance(base[name], Mapping) and isinstance(own[name], Mapping):
            found[name] = _over(base[name], own[name], levels - 1)
    return found


def _check_groups(raw: Mapping[str, Any], *, own: bool) -> None:
    known = (*_GROUPS, *(() if own else ("based_on",)))
    for group, values in raw.items():
        if group not in known:
            raise _WrongError(group, unknown=True)
        if group != "based_on" and not isinstance(values, Mapping):
            raise _WrongError(group)


def _mapping(raw: Mapping[str, Any]) -> WordMapping:
    for name in _FRAMES:
        if name not in raw.get("table", {}):
            raise _WrongError("table", name)
    mapping = WordMapping(
        measures=_read(Measures, raw.get("document", {}), "document"),
        paragraphs=_read_all(ParagraphStyle, raw.get("paragraph", {}), "paragraph"),
        characters=_read_all(TextStyle, raw.get("character", {}), "character"),
        tables=_read_all(TableStyle, raw.get("table", {}), "table"),
        map=MappingProxyType(dict(raw.get("map", {}))),
    )
    _check_names(mapping)
    _check_bases(mapping.paragraphs)
    _check_map(mapping)
    return mapping


def _check_names(mapping: WordMapping) -> None:
    """Word knows its styles by name: no two may share one."""
    taken: set[str] = set()
    for group, styles in _groups(mapping):
        for identifier, style in styles.items():
            if style.name.casefold() in taken:
                raise _WrongError(f"{group}.{identifier}", "name")
            taken.add(style.name.casefold())


def _groups(mapping: WordMapping) -> Iterator[tuple[str, Mapping[str, ParagraphStyle | TextStyle | TableStyle]]]:
    yield from (("paragraph", mapping.paragraphs), ("character", mapping.characters), ("table", mapping.tables))


def _check_map(mapping: WordMapping) -> None:
    for identifier, name in cast("Mapping[str, Any]", mapping.map).items():
        if not any(identifier in styles for _, styles in _groups(mapping)):
            raise _WrongError("map", identifier, unknown=True)
        if not isinstance(name, str) or not name.strip() or not name.isprintable() or len(name) > _LONGEST_NAME:
            raise _WrongError("map", identifier)


def _check_bases(styles: Mapping[str, ParagraphStyle]) -> None:
    for identifier, style in styles.items():
        group = f"paragraph.{identifier}"
        if style.next and style.next not in styles:
            raise _WrongError(group, "next")
        seen, base = {identifier}, style.based_on
        while base:
            if base in seen or base not in styles:
                raise _WrongError(group, "based_on")
            seen.add(base)
            base = styles[base].based_on


def _read_all(kind: type[_Read], raw: Mapping[str, Any], group: str) -> Mapping[str, _Read]:
    found: dict[str, _Read] = {}
    for name, values in raw.items():
        if not STYLE_ID.fullmatch(name) or not isinstance(values, Mapping):
            raise _WrongError(group, name)
        found[name] = _read(kind, cast("Mapping[str, Any]", values), f"{group}.{name}")
    return MappingProxyType(found)


def _read(kind: type[_Read], raw: Mapping[str, Any], group: str) -> _Read:
    known = _fields(kind)
    found: dict[str, Any] = {}
    for name, value in raw.items():
        if name not in known:
            raise _WrongError(group, name, unknown=True)
        found[name] = _borders(value, group) if name == "border" else value
        if not good(kind, name, found[name], known[name].type):
            raise _WrongError(group, name)
        if name == "padding":
            found[name] = tuple(map(float, value))
    for name, each in known.items():
        if each.required and name not in found:
            raise _WrongError(group, name)
    return kind(**found)


def _borders(raw: Any, group: str) -> Mapping[str, Border]:
    if not isinstance(raw, Mapping):
        raise _WrongError(group, "border")
    sides = cast("Mapping[str, Any]", raw)
    try:
        return MappingProxyType({side: _read(Border, values, group) for side, values in sides.items()})
    except (AttributeError, _WrongError):
        raise _WrongError(group, "border") from None


@cache
def _fields(kind: type) -> Mapping[str, FieldInfo]:
    return {each.name: each for each in fields(cast("type[Struct]", kind))}
