"""A house style: the look of a publication as a folder of files."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self, TypeVar, cast

from msgspec import Struct
from msgspec.structs import fields

from redactie.layout.errors import LayoutError
from redactie.model.colour import Colour
from redactie.model.message import message
from redactie.resources import resource


class PageTokens(Struct, frozen=True):
    """The page and its grid, in millimetres; `columns` is 3 or 4."""

    width: float
    height: float
    columns: int
    gutter: float
    margin_top: float
    margin_bottom: float
    margin_inner: float
    margin_outer: float

    @property
    def text_width(self) -> float:
        """The width between the margins, in millimetres."""
        return self.width - self.margin_inner - self.margin_outer

    @property
    def text_height(self) -> float:
        """The height between the margins, in millimetres."""
        return self.height - self.margin_top - self.margin_bottom

    def span(self, columns: int) -> float:
        """Return the width of so many columns with the gutters between them, in millimetres."""
        one = (self.text_width - (self.columns - 1) * self.gutter) / self.columns
        return columns * one + (columns - 1) * self.gutter


class FontTokens(Struct, frozen=True):
    """Font families by purpose."""

    body: str
    headline: str
    text: str
    sans: str
    mono: str


class SizeTokens(Struct, frozen=True):
    """Type sizes by purpose, in points; `leading` is the distance of the baseline grid."""

    body: float
    leading: float
    headline: float
    headline_lead: float
    headline_small: float
    deck: float
    lead: float
    subhead: float
    kicker: float
    byline: float
    caption: float
    pullquote: float
    nameplate: float
    folio: float


class ColourTokens(Struct, frozen=True):
    """Colours by purpose."""

    ink: Colour
    secondary: Colour
    accent: Colour
    hairline: Colour
    tint: Colour
    paper: Colour


class Tokens(Struct, frozen=True):
    """The measures of a house style that its Typst, CSS and Word mapping share."""

    page: PageTokens
    fonts: FontTokens
    sizes: SizeTokens
    colours: ColourTokens


class HouseStyle(Struct, frozen=True):
    """A house style as loaded: its name, its folder and its tokens."""

    name: str
    folder: Path
    tokens: Tokens

    @classmethod
    def load(cls, name: str) -> Self:
        """Load the built-in style of this name. Raises LayoutError with file and reason."""
        folder = resource("styles", name)
        path = folder / "tokens.toml"
        try:
            raw = tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            raise LayoutError(
                message("There is no house style called “{name}”.", name=name),
                remedy=message("Choose one of the house styles that come with the program."),
                path=path,
            ) from error
        except (OSError, ValueError) as error:
            raise LayoutError(
                message("The house style cannot be read: {reason}.", reason=str(error)), path=path
            ) from error
        return cls(name, folder, _tokens(raw, path))

    def file(self, name: str) -> Path:
        """Return the path of a file of the style, such as `look.typ`, `web.css` or `word.toml`."""
        return self.folder / name

    def typst(self) -> dict[str, str]:
        """Return the Typst sources of the style by file name: those that all styles share, and its own.

        Raises LayoutError with file and reason.
        """
        paths = (*sorted(resource("styles", "shared").glob("*.typ")), *sorted(self.folder.glob("*.typ")))
        return {path.name: read_style_file(path) for path in paths}


def read_style_file(path: Path) -> str:
    """Return the text of a file of a house style. Raises LayoutError with file and reason."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise LayoutError(message("The house style cannot be read: {reason}.", reason=str(error)), path=path) from error


def _tokens(raw: Mapping[str, Any], path: Path) -> Tokens:
    return Tokens(
        page=_group(PageTokens, raw, "page", path),
        fonts=_group(FontTokens, raw, "fonts", path),
        sizes=_group(SizeTokens, raw, "sizes", path),
        colours=_group(ColourTokens, raw, "colours", path),
    )


_Group = TypeVar("_Group")


def _group(kind: type[_Group], raw: Mapping[str, Any], name: str, path: Path) -> _Group:
    values = cast("Mapping[str, Any]", raw.get(name, {}))
    found: dict[str, Any] = {}
    for each in fields(cast("Any", kind)):
        try:
            found[each.name] = _value(each.type, values[each.name])
        except (KeyError, TypeError, ValueError) as error:
            raise LayoutError(
                message("The house style lacks a good value for {name}.", name=f"{name}.{each.name}"), path=path
            ) from error
    return kind(**found)


def _value(kind: Any, value: Any) -> Any:
    if kind is Colour:
        return Colour.parse(str(value))
    if kind in (int, float) and isinstance(value, bool):
        raise TypeError(value)
    return kind(value)
