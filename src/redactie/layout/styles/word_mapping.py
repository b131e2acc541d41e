"""What a house style says of a Word document: which Word styles there are and what the tokens make of them."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field


class Border(Struct, frozen=True):
    """A rule at a side of a paragraph or a table; `width` and `space` (to the text) are points."""

    width: float
    colour: str
    space: int = 0


def _no_borders() -> Mapping[str, Border]:
    return MappingProxyType({})


class TextStyle(Struct, frozen=True, kw_only=True):
    """What a style says of letters. Names of fonts, sizes and colours are those of the tokens; None: as in the base.

    Letters on a `ground` have the ink or the colour of the paper, whichever is read better on it; that goes on for
    `around` points about them. `tracking` is the room between letters in points, `caps` shows them as capitals.
    """

    name: str
    font: str = ""
    size: str | float | None = None
    bold: bool | None = None
    italic: bool | None = None
    colour: str = ""
    underline: str = ""
    raised: bool = False
    ground: str = ""
    around: float = 0
    caps: bool = False
    tracking: float = 0
    no_proof: bool = False


class ParagraphStyle(TextStyle, frozen=True, kw_only=True):
    """A paragraph style; lengths are points. `line` is a length, a size of the tokens or `auto`.

    With `tab` there is one at the right margin, with `middle` one before it in the middle of the page.
    """

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
    middle: bool = False
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


class Measures(Struct, frozen=True, kw_only=True):
    """The lengths that belong to no style, in points, and how many lines in a row may end in a hyphen.

    `nameplate_foot` is how far the ground of the nameplate goes on below it.
    """

    body_hyphenation_limit: int
    header_distance: float
    footer_distance: float
    portrait_width: float
    portrait_gap: float
    logo_height: float
    tallest_figure: float
    list_indent: float
    nameplate_foot: float = 0


class WordMapping(Struct, frozen=True):
    """The whole of `word.toml`; styles and tables are keyed by their style's id.

    `map` gives the names that styles have in the publication's own Word template, where these are others.
    """

    measures: Measures
    paragraphs: Mapping[str, ParagraphStyle]
    characters: Mapping[str, TextStyle]
    tables: Mapping[str, TableStyle]
    map: Mapping[str, str] = field(default_factory=lambda: MappingProxyType(dict[str, str]()))

    def fonts(self) -> frozenset[str]:
        """Return the purposes of fonts that its styles name, and that of the body."""
        return frozenset({"body", *(style.font for style in (*self.paragraphs.values(), *self.characters.values()))})

    def centred(self, style: str) -> bool:
        """Tell whether what stands in a paragraph style is at the left, in the middle and at the right."""
        return style in self.paragraphs and self.paragraphs[style].middle

    def padded(self, style: str) -> bool:
        """Tell whether letters in a style have a ground that goes on around them."""
        found = self.paragraphs.get(style) or self.characters.get(style)
        return found is not None and bool(found.ground and found.around)

    def themed(self) -> tuple[str, ...]:
        """Return the ids of the styles that come once for every theme."""
        styles = {**self.paragraphs, **self.tables}
        return tuple(name for name, style in styles.items() if _has_theme(style))


def _has_theme(style: ParagraphStyle | TableStyle) -> bool:
    colours = [border.colour for border in style.border.values()]
    return "theme" in colours or (isinstance(style, ParagraphStyle) and "theme" in (style.colour, style.ground))
