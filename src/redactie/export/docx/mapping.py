"""The house style's Word mapping, `word.toml`: which Word styles there are and what the tokens make of them."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar, cast, get_args

from msgspec import Struct, field
from msgspec.structs import FieldInfo, fields

from redactie.export.exporter import ExportError
from redactie.layout.style import HouseStyle
from redactie.model.message import message
from redactie.resources import resource

_FRAMES = ("NewsTable", "BoxFrame", "BylineFrame", "BandFrame")  # the table styles that articles are written with


class Border(Struct, frozen=True):
    """A rule at a side of a paragraph or a table; `width` and `space` (to the text) are points."""

    width: float
    colour: str
    space: int = 0


def _no_borders() -> Mapping[str, Border]:
    return MappingProxyType({})


class TextStyle(Struct, frozen=True, kw_only=True):
    """What a style says of letters. Names of fonts, sizes and colours are those of the tokens; None: as in the base."""

    name: str
    font: str = ""
    size: str | float | None = None
    bold: bool | None = None
    italic: bool | None = None
    colour: str = ""
    underline: str = ""
    raised: bool = False
    no_proof: bool = False


class ParagraphStyle(TextStyle, frozen=True, kw_only=True):
    """A paragraph style; lengths are points. `line` is a length, a size of the tokens or `auto`."""

    based_on: str = ""
    next: str = ""
    align: str = ""
    line: str | float | None = None
    before: float | None = None
    after: float | None = None
    left: float | None = None
    right: float | None = None
    first: float | None = None
    keep_next: bool | None = None
    keep_lines: bool | None = None
    hyphenate: bool | None = None
    contextual: bool = False
    outline: int | None = None
    shade: str = ""
    tab: bool = False
    border: Mapping[str, Border] = field(default_factory=_no_borders)
    list: str = ""
    levels: int = 1


class TableStyle(Struct, frozen=True, kw_only=True):
    """A table style; `padding` is the room in a cell at the top, right, bottom and left, in points."""

    name: str
    border: Mapping[str, Border] = field(default_factory=_no_borders)
    shade: str = ""
    header_bold: bool = False
    padding: tuple[float, ...] = (0, 0, 0, 0)


class FontFiles(Struct, frozen=True, kw_only=True):
    """The files of a font family, by shape, and the family that takes its place where it cannot be shown."""

    fallback: str
    kind: str
    files: Mapping[str, str]


class Measures(Struct, frozen=True, kw_only=True):
    """The lengths that belong to no style, in points, and how many lines in a row may end in a hyphen."""

    body_hyphenation_limit: int
    header_distance: float
    footer_distance: float
    portrait_width: float
    portrait_gap: float
    logo_height: float
    tallest_figure: float
    list_indent: float


class WordMapping(Struct, frozen=True):
    """The whole of `word.toml`; styles and tables are keyed by their style's id."""

    measures: Measures
    fonts: Mapping[str, FontFiles]
    paragraphs: Mapping[str, ParagraphStyle]
    characters: Mapping[str, TextStyle]
    tables: Mapping[str, TableStyle]

    def themed(self) -> tuple[str, ...]:
        """Return the ids of the styles that come once for every theme."""
        styles = {**self.paragraphs, **self.tables}
        return tuple(name for name, style in styles.items() if _has_theme(style))


def load_mapping(style: HouseStyle) -> WordMapping:
    """Read the mapping of a house style. Raises ExportError with file and reason.

    A mapping that says `based_on = "classic"` holds only what differs from the one of that style.
    """
    path = style.file("word.toml")
    try:
        return _mapping(_raw(path))
    except OSError as error:
        raise unusable(path, error.strerror or str(error)) from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise unusable(path, str(error)) from error


def _raw(path: Path) -> Mapping[str, Any]:
    raw: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    base = raw.pop("based_on", "")
    return _over(_raw(resource("styles", base, "word.toml")), raw, 2) if base else raw


def _over(base: Mapping[str, Any], own: Mapping[str, Any], levels: int) -> Mapping[str, Any]:
    """Return a mapping with another one over it, group by group and then style by style; what these say is replaced."""
    found = {**base, **own}
    for name in base.keys() & own.keys() if levels else ():
        if isinstance(base[name], Mapping) and isinstance(own[name], Mapping):
            found[name] = _over(base[name], own[name], levels - 1)
    return found


def unusable(path: Path, reason: str) -> ExportError:
    """Return the error for a file of a house style that cannot be used."""
    return ExportError(message("The house style cannot be read: {reason}.", reason=reason), path=path)


def _mapping(raw: Mapping[str, Any]) -> WordMapping:
    missing = [name for name in _FRAMES if name not in raw["table"]]
    if missing:
        raise ValueError(f"{', '.join(missing)} is missing")
    return WordMapping(
        measures=_read(Measures, raw["document"]),
        fonts=_read_all(FontFiles, raw["fonts"]),
        paragraphs=_read_all(ParagraphStyle, raw["paragraph"]),
        characters=_read_all(TextStyle, raw["character"]),
        tables=_read_all(TableStyle, raw["table"]),
    )


def _has_theme(style: ParagraphStyle | TableStyle) -> bool:
    colours = [border.colour for border in style.border.values()]
    return "theme" in colours or (isinstance(style, ParagraphStyle) and style.colour == "theme")


_Read = TypeVar("_Read")


def _read_all(kind: type[_Read], raw: Mapping[str, Any]) -> Mapping[str, _Read]:
    return MappingProxyType({name: _read(kind, values) for name, values in raw.items()})


def _read(kind: type[_Read], raw: Mapping[str, Any]) -> _Read:
    known = _fields(kind)
    found: dict[str, Any] = {}
    for name, value in raw.items():
        if name not in known:
            raise ValueError(f"there is no {name}")
        found[name] = _value(name, value, known[name].type)
    missing = [name for name, each in known.items() if each.required and name not in found]
    if missing:
        raise ValueError(f"{', '.join(missing)} is missing")
    return kind(**found)


@cache
def _fields(kind: type) -> Mapping[str, FieldInfo]:
    return {each.name: each for each in fields(cast("Any", kind))}


def _value(name: str, value: Any, hint: Any) -> Any:
    match name:
        case "border":
            return _read_all(Border, value)
        case "padding":
            return tuple(float(each) for each in value)
        case "files":
            return MappingProxyType({shape: str(file) for shape, file in value.items()})
        case _:
            allowed = get_args(hint) or (hint,)
            number = float in allowed and isinstance(value, int) and not isinstance(value, bool)
            if not number and type(value) not in allowed:
                raise TypeError(f"{name} = {value!r}")
            return value
