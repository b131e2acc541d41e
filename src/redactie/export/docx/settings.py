"""The parts `settings.xml` and `theme1.xml`: how Word is to treat the document, and what its menus offer."""

from collections.abc import Sequence

from redactie.export.docx.footnotes import Footnotes
from redactie.export.docx.styles import Styles
from redactie.export.docx.xml import NOTHING, Xml, part, tag, w
from redactie.layout.styles.style import Tokens
from redactie.model.colour import Colour
from redactie.model.publication import Theme

_COMPATIBILITY = (
    ("compatibilityMode", 15),
    ("overrideTableStyleFontSizeAndJustification", 1),
    ("enableOpenTypeFeatures", 1),
    ("doNotFlipMirrorIndents", 1),
    ("differentiateMultirowTableHeaders", 1),
)
_SCHEME = {
    "bg1": "light1", "t1": "dark1", "bg2": "light2", "t2": "dark2", "hyperlink": "hyperlink",
    "followedHyperlink": "followedHyperlink", **{f"accent{number}": f"accent{number}" for number in range(1, 7)},
}  # fmt: skip
_ACCENTS = 6


def write_settings(styles: Styles, language: str, *, sides_differ: bool = True) -> bytes:
    """Return the settings; with `sides_differ` left and right pages have their own headers and footers."""
    uri = "http://schemas.microsoft.com/office/word"
    compatibility = [w("compatSetting", name=name, uri=uri, val=value) for name, value in _COMPATIBILITY]
    return part(
        "w:settings",
        "w",
        w("zoom", percent=100),
        w("embedTrueTypeFonts"),
        w("defaultTabStop", val=720),
        w("autoHyphenation"),
        w("consecutiveHyphenLimit", val=styles.mapping.measures.body_hyphenation_limit),
        w("hyphenationZone", val=240),
        w("doNotHyphenateCaps"),
        w("evenAndOddHeaders") if sides_differ else NOTHING,
        w("characterSpacingControl", val="doNotCompress"),
        Footnotes.settings(),
        # Without it a justified line that ends with a line break is stretched.
        w("compat", w("doNotExpandShiftReturn"), *compatibility),
        w("themeFontLang", val=language),
        w("clrSchemeMapping", **_SCHEME),
        w("decimalSymbol", val="."),
        w("listSeparator", val=","),
    )


def write_theme(tokens: Tokens, themes: Sequence[Theme]) -> bytes:
    """Return Word's theme: its palette shows the colours of the house style and of the issue's themes."""
    accents = [*(theme.colour for theme in themes), *[tokens.colours.accent] * _ACCENTS][:_ACCENTS]
    colours = {
        "dk1": tokens.colours.ink,
        "lt1": tokens.colours.paper,
        "dk2": tokens.colours.secondary,
        "lt2": tokens.colours.tint,
        **{f"accent{number}": colour for number, colour in enumerate(accents, 1)},
        "hlink": tokens.colours.accent,
        "folHlink": tokens.colours.secondary,
    }
    scheme = [tag(f"a:{name}", {}, _colour(colour)) for name, colour in colours.items()]
    elements = tag(
        "a:themeElements",
        {},
        tag("a:clrScheme", {"name": "Redactie"}, *scheme),
        tag(
            "a:fontScheme",
            {"name": "Redactie"},
            _font("major", tokens.fonts.headline),
            _font("minor", tokens.fonts.body),
        ),
        _formats(),
    )
    return part("a:theme", "a", elements).replace(b"<a:theme ", b'<a:theme name="Redactie" ', 1)


def _colour(colour: Colour) -> Xml:
    return tag("a:srgbClr", {"val": colour.hex.removeprefix("#").upper()})


def _font(role: str, family: str) -> Xml:
    others = [tag(f"a:{script}", {"typeface": ""}) for script in ("ea", "cs")]
    return tag(f"a:{role}Font", {}, tag("a:latin", {"typeface": family}), *others)


def _formats() -> Xml:
    """Return the fills and lines that shapes would have: plain ones, in the three grades that a theme must offer."""
    fill = tag("a:solidFill", {}, tag("a:schemeClr", {"val": "phClr"}))
    line = tag("a:ln", {"w": 6350}, fill)
    effect = tag("a:effectStyle", {}, tag("a:effectLst", {}))
    return tag(
        "a:fmtScheme",
        {"name": "Redactie"},
        tag("a:fillStyleLst", {}, *[fill] * 3),
        tag("a:lnStyleLst", {}, *[line] * 3),
        tag("a:effectStyleLst", {}, *[effect] * 3),
        tag("a:bgFillStyleLst", {}, *[fill] * 3),
    )
