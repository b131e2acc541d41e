"""The style sheet of a page: the house style's measures and colours as custom properties, then its `web.css`."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from msgspec import Struct

from redactie.export.html.faces import font_faces, stacks
from redactie.layout.styles.style import HouseStyle, Tokens, read_style_file
from redactie.model.colour import Colour
from redactie.model.contrast import mix, readable
from redactie.model.publication import Theme

_BLACK, _WHITE = Colour(0, 0, 0), Colour(255, 255, 255)
_IMPORT = re.compile(r'@import "([^":]+)";\n?')  # a sheet that styles share
_DARK = "@media screen and (prefers-color-scheme: dark)"


class Scheme(Struct, frozen=True):
    """The colours of a page by purpose. Text is readable on `paper` and on `tint`."""

    paper: Colour
    tint: Colour
    ink: Colour
    secondary: Colour
    hairline: Colour
    accent: Colour

    def shade(self, colour: Colour) -> Colour:
        """Return the shade of a colour in which text can be read on this scheme's grounds."""
        return readable(colour, self.paper, self.tint)


def light(tokens: Tokens) -> Scheme:
    """Return the colours of the printed page, dark enough to be read on a screen."""
    colours = tokens.colours
    grounds = (colours.paper, colours.tint)
    return Scheme(
        paper=colours.paper,
        tint=colours.tint,
        ink=readable(colours.ink, *grounds),
        secondary=readable(colours.secondary, *grounds),
        hairline=colours.hairline,
        accent=readable(colours.accent, *grounds),
    )


def dark(tokens: Tokens) -> Scheme:
    """Return the colours of the same page at night: the ink becomes the ground."""
    colours = tokens.colours
    paper = mix(colours.ink, _BLACK, 0.2)
    tint = mix(colours.ink, _WHITE, 0.06)
    return Scheme(
        paper=paper,
        tint=tint,
        ink=readable(mix(colours.paper, colours.ink, 0.1), paper, tint),
        secondary=readable(mix(colours.paper, colours.ink, 0.35), paper, tint),
        hairline=mix(colours.ink, _WHITE, 0.25),
        accent=readable(colours.accent, paper, tint),
    )


def style_sheet(style: HouseStyle, themes: Iterable[Theme], place: Callable[[Path], str]) -> str:
    """Return the style sheet. `place` takes in a font and returns its address in the page.

    The theme number n (from 0) is the class `theme-n`. Raises LayoutError.
    """
    by_day, by_night = light(style.tokens), dark(style.tokens)
    colours = [theme.colour for theme in themes]
    parts = (
        font_faces(style, place),
        f":root{{color-scheme:light dark;{_measures(style.tokens)}{_scheme(by_day)}}}",
        _themes(colours, by_day),
        f"{_DARK}{{:root{{{_scheme(by_night)}}}\n{_themes(colours, by_night)}}}",
        _whole(style.file("web.css")),
        style.own_sheet,
    )
    return "\n".join(part.strip() for part in parts if part)


def _measures(tokens: Tokens) -> str:
    body = tokens.sizes.body
    names = ("headline", "headline_lead", "headline_small", "deck", "lead", "subhead", "pullquote", "nameplate")
    sizes = (f"--{name.replace('_', '-')}:{getattr(tokens.sizes, name) / body:.3f}rem;" for name in names)
    return "".join(sizes) + stacks(tokens.fonts)


def _scheme(scheme: Scheme) -> str:
    names = ("paper", "tint", "ink", "secondary", "hairline", "accent")
    return "".join(f"--{name}:{getattr(scheme, name).hex};" for name in names) + f"--theme:{scheme.accent.hex};"


def _themes(colours: Iterable[Colour], scheme: Scheme) -> str:
    return "\n".join(f".theme-{n}{{--theme:{scheme.shade(colour).hex}}}" for n, colour in enumerate(colours))


def _whole(path: Path) -> str:
    """Return a sheet with the sheets that it imports in it."""
    return _IMPORT.sub(lambda found: _whole(path.parent / found[1]), read_style_file(path))
