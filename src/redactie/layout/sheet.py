"""The measures and colours of a house style as the Typst module that its pages stand on."""

from redactie.layout.grid import SLACK, Grid
from redactie.layout.literals import array, literal
from redactie.layout.styles.style import ColourTokens, FontTokens, SizeTokens, Tokens

# What shows the characters that a publication's own fonts lack.
_LAST_FONTS = ("Source Serif 4", "Source Sans 3", "Source Code Pro")
_OVERSET = "#d22f27"


def token_module(tokens: Tokens, grid: Grid) -> str:
    """Return the source of `tokens.typ`."""
    return "\n".join([
        f"#let N = {grid.columns}",
        f"#let L = {_pt(grid.leading)}",
        f"#let SLACK = {_pt(SLACK)}",
        f"#let COL = {_pt(grid.column_width)}",
        f"#let GUTTER = {_pt(grid.gutter)}",
        f"#let PAGE = (width: {_pt(grid.page_width)}, height: {_pt(grid.page_height)}, top: {_pt(grid.top)}, "
        f"bottom: {_pt(grid.bottom)}, inner: {_pt(grid.left)}, outer: {_pt(grid.right)})",
        f"#let FONT = ({_fonts(tokens.fonts)})",
        f"#let LAST-FONTS = {array(literal(family) for family in _LAST_FONTS)}",
        f"#let SIZE = ({_sizes(tokens.sizes)})",
        f"#let COLOUR = ({_colours(tokens.colours)}overset: rgb({literal(_OVERSET)}))",
        "",
    ])  # fmt: skip


def _pt(points: float) -> str:
    return f"{points:.4f}pt"


def _fonts(fonts: FontTokens) -> str:
    names = {"body": fonts.body, "headline": fonts.headline, "text": fonts.text, "sans": fonts.sans, "mono": fonts.mono}
    return "".join(f"{name}: {literal(family)}, " for name, family in names.items())


def _sizes(sizes: SizeTokens) -> str:
    names = SizeTokens.__struct_fields__
    return "".join(f"{name}: {_pt(getattr(sizes, name))}, " for name in names)


def _colours(colours: ColourTokens) -> str:
    names = ColourTokens.__struct_fields__
    return "".join(f"{name}: rgb({literal(getattr(colours, name).hex)}), " for name in names)
