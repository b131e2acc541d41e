"""A house style: the look of a publication as a folder of files."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from msgspec import Struct
from msgspec.structs import fields, replace

from redactie.layout.errors import LayoutError
from redactie.layout.styles.fonts import FAMILIES, Face
from redactie.layout.styles.token_file import TokenFile
from redactie.model.article import LEAST_LEVERS, MOST_LEVERS, Levers
from redactie.model.colour import Colour
from redactie.model.message import Message, message
from redactie.resources import resource

OWN_LOOK_NAME = "own.typ"  # the publication's look, where the engine finds it
_BOTH_LOOKS = f'#import "house.typ": *\n#import "{OWN_LOOK_NAME}": *\n'
if TYPE_CHECKING:
    from redactie.layout.styles.own_template import WordTemplate  # which takes lxml, and few publications have one

COLUMNS = (3, 4)  # on a page


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


class CopyfitTokens(Struct, frozen=True):
    """How far an editor may go to make an article fit; see `Levers` for the units.

    `tracking` is the most either way, the others are the least and the most.
    """

    tracking: float
    picture_least: float
    picture_most: float
    subheads_least: int
    subheads_most: int

    @property
    def least(self) -> Levers:
        """The levers pulled as far as they may be to make an article shorter."""
        return Levers(tracking=-self.tracking, picture=round(self.picture_least), subheads=self.subheads_least)

    @property
    def most(self) -> Levers:
        """The levers pulled as far as they may be to make an article longer."""
        return Levers(tracking=self.tracking, picture=round(self.picture_most), subheads=self.subheads_most)


class Tokens(Struct, frozen=True):
    """The measures of a house style that its Typst, CSS and Word mapping share."""

    page: PageTokens
    fonts: FontTokens
    sizes: SizeTokens
    colours: ColourTokens
    copyfit: CopyfitTokens


class HouseStyle(Struct, frozen=True):
    """A house style as loaded: its name, its folder, its tokens, and what the publication itself adds to it.

    `own_sheet` comes behind its sheet for the web, `own_look` over its Typst, `own_word` over its Word mapping; its
    tokens may name the families of `own_fonts`, and Word documents are built on `own_template`.
    """

    name: str
    folder: Path
    tokens: Tokens
    own_sheet: str = ""
    own_look: str = ""
    own_word: TokenFile | None = None
    own_fonts: tuple[Face, ...] = ()
    own_template: "WordTemplate | None" = None

    @classmethod
    def load(
        cls, name: str, own: Path | None = None, root: Path | None = None, own_fonts: tuple[Face, ...] = ()
    ) -> Self:
        """Load the built-in style of this name, with the tokens that the file `own` changes, if it is there.

        These may name the families of `own_fonts`. That file must lie inside the folder `root`, by default the one in
        which it is.
        Raises LayoutError with file, line and reason.
        """
        folder = resource("styles", name)
        path = folder / "tokens.toml"
        try:
            files = [TokenFile.read(path)]
        except FileNotFoundError as error:
            raise LayoutError(
                message("There is no house style called “{name}”.", name=name),
                remedy=message("Choose one of the house styles that come with the program."),
                path=path,
            ) from error
        if own:
            with suppress(FileNotFoundError):
                files.append(TokenFile.read(own, root or own.parent))
        families = frozenset((*FAMILIES, *(face.family for face in own_fonts)))
        return cls(name, folder, _tokens(files, families), own_fonts=own_fonts)

    @property
    def families(self) -> tuple[str, ...]:
        """The font families that its tokens may name: those of the program, then the publication's own."""
        return tuple(dict.fromkeys((*FAMILIES, *sorted(face.family for face in self.own_fonts))))

    def without_own_fonts(self) -> Self:
        """Return it in the fonts that it has by itself."""
        fonts = type(self).load(self.name).tokens.fonts
        return replace(self, own_fonts=(), tokens=replace(self.tokens, fonts=fonts))

    def file(self, name: str) -> Path:
        """Return the path of a file of the style, such as `look.typ`, `web.css` or `word.toml`."""
        return self.folder / name

    def typst(self) -> dict[str, str]:
        """Return the Typst sources of the style by file name: those that all styles share, and its own.

        Where the publication has a look of its own, that of the style is `house.typ`. Raises LayoutError with file and
        reason.
        """
        paths = (*sorted(resource("styles", "shared").glob("*.typ")), *sorted(self.folder.glob("*.typ")))
        sources = {path.name: read_style_file(path) for path in paths}
        if self.own_look:
            sources |= {"house.typ": sources["look.typ"], OWN_LOOK_NAME: self.own_look, "look.typ": _BOTH_LOOKS}
        return sources


def read_style_file(path: Path) -> str:
    """Return the text of a file of a house style. Raises LayoutError with file and reason."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise LayoutError(message("The house style cannot be read: {reason}.", reason=str(error)), path=path) from error


_GROUPS: Mapping[str, Any] = {
    "page": PageTokens,
    "fonts": FontTokens,
    "sizes": SizeTokens,
    "colours": ColourTokens,
    "copyfit": CopyfitTokens,
}
SMALLEST, LARGEST = 4, 144  # sizes of type, in points
LONGEST = 1000  # lengths on the page, in millimetres
FURTHEST: Mapping[str, tuple[float, float]] = {
    "tracking": (0, MOST_LEVERS.tracking),
    "picture_least": (LEAST_LEVERS.picture, 100),
    "picture_most": (100, MOST_LEVERS.picture),
    "subheads_least": (LEAST_LEVERS.subheads, 0),
    "subheads_most": (0, MOST_LEVERS.subheads),
}
_NARROWEST, _LOWEST = 25, 90  # a column and the text on a page, in millimetres


def _tokens(files: Sequence[TokenFile], families: frozenset[str]) -> Tokens:
    """Return the tokens of a style; a file goes before those in front of it."""
    for file in files:
        _check_names(file)
    tokens = Tokens(**{name: _group(kind, name, files, families) for name, kind in _GROUPS.items()})
    wrong = nonsense(tokens)
    if wrong:
        raise files[-1].error(wrong.what, wrong.group, wrong.name)
    return tokens


class Nonsense(Struct, frozen=True):
    """What is wrong with tokens that are good one by one, and the token or group that makes it so."""

    what: Message
    group: str
    name: str = ""


def nonsense(tokens: Tokens) -> Nonsense | None:
    """Return why no page can be set with these tokens together, or None where one can."""
    if tokens.page.span(1) < _NARROWEST or tokens.page.text_height < _LOWEST:
        return Nonsense(message("The margins and gutters of the house style leave no room for text."), "page")
    if tokens.sizes.leading < tokens.sizes.body:
        what = message("The lines of the house style stand closer than its type is high.")
        return Nonsense(what, "sizes", "leading")
    return None


def _check_names(file: TokenFile) -> None:
    for group, values in file.values.items():
        if group not in _GROUPS or not isinstance(values, Mapping):
            raise file.error(message("The house style knows no {name}.", name=group), group)
        for name in file.group(group):
            if name not in _GROUPS[group].__struct_fields__:
                raise file.error(message("The house style knows no {name}.", name=f"{group}.{name}"), group, name)


def _group(kind: Any, group: str, files: Sequence[TokenFile], families: frozenset[str]) -> Any:
    found: dict[str, Any] = {}
    for each in fields(kind):
        file = next((file for file in reversed(files) if each.name in file.group(group)), files[0])
        try:
            found[each.name] = _value(each.type, file.group(group)[each.name])
            _check(kind, each.name, found[each.name], families)
        except (KeyError, TypeError, ValueError) as error:
            what = message("The house style lacks a good value for {name}.", name=f"{group}.{each.name}")
            raise file.error(what, group, each.name) from error
    return kind(**found)


def _value(kind: Any, value: Any) -> Any:
    if kind is Colour:
        return Colour.parse(str(value))
    if kind in (int, float) and isinstance(value, bool):
        raise TypeError(value)
    return kind(value)


def _check(kind: Any, name: str, value: Any, families: frozenset[str]) -> None:
    good = True
    if kind is FontTokens:
        good = value in families
    elif kind is SizeTokens:
        good = SMALLEST <= value <= LARGEST
    elif kind is PageTokens:
        good = value in COLUMNS if name == "columns" else 0 <= value <= LONGEST
    elif kind is CopyfitTokens:
        least, most = FURTHEST[name]
        good = least <= value <= most
    if not good:
        raise ValueError(value)
