"""Colours that can be read: contrast as WCAG 2 measures it, and the nearest shade of a colour that has enough of it."""

import colorsys

from redactie.model.colour import Colour

AA = 4.5  # the least contrast of text to its ground under WCAG 2 level AA


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours: 1 (none) to 21 (black on white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(colour: Colour, *grounds: Colour, least: float = AA) -> Colour:
    """Return the shade of `colour` nearest to it whose contrast to every ground is at least `least`.

    The hue stays; the colour gets darker on light grounds and lighter on dark ones. Where no shade is good enough for
    all the grounds together, black or white comes back, whichever is read better.
    """
    if _worst(colour, grounds) >= least:
        return colour
    shades = [shade for end in (0.0, 1.0) if (shade := _towards(colour, end, grounds, least)) is not None]
    if shades:
        return min(shades, key=lambda shade: abs(_lightness(shade) - _lightness(colour)))
    return max((Colour(0, 0, 0), Colour(255, 255, 255)), key=lambda extreme: _worst(extreme, grounds))


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """Return `one` with `share` (0 to 1) of `other` in it."""
    return Colour(
        round(one.red + (other.red - one.red) * share),
        round(one.green + (other.green - one.green) * share),
        round(one.blue + (other.blue - one.blue) * share),
    )


def _towards(colour: Colour, end: float, grounds: tuple[Colour, ...], least: float) -> Colour | None:
    """Return the first shade between the colour and black (`end` 0) or white (1) that is good enough."""
    if _worst(_at_lightness(colour, end), grounds) < least:
        return None
    near, far = _lightness(colour), end
    for _ in range(10):  # 2⁻¹⁰ is finer than a step of an 8-bit colour
        middle = (near + far) / 2
        if _worst(_at_lightness(colour, middle), grounds) >= least:
            far = middle
        else:
            near = middle
    return _at_lightness(colour, far)


def _worst(colour: Colour, grounds: tuple[Colour, ...]) -> float:
    return min((contrast(colour, ground) for ground in grounds), default=21.0)


def _lightness(colour: Colour) -> float:
    return _hls(colour)[1]


def _at_lightness(colour: Colour, lightness: float) -> Colour:
    hue, _, saturation = _hls(colour)
    red, green, blue = colorsys.hls_to_rgb(hue, lightness, saturation)
    return Colour(round(red * 255), round(green * 255), round(blue * 255))


def _hls(colour: Colour) -> tuple[float, float, float]:
    return colorsys.rgb_to_hls(colour.red / 255, colour.green / 255, colour.blue / 255)


def _luminance(colour: Colour) -> float:
    red, green, blue = (_linear(part / 255) for part in (colour.red, colour.green, colour.blue))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
