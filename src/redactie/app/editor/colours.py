"""The colours of a text being edited, from the tokens of the window."""

from typing import Self

from msgspec import Struct
from PySide6.QtGui import QColor, QPalette

from redactie.app.look.tokens import colours_of


class TextColours(Struct, frozen=True):
    """`marker` is for Markdown's own characters, `tint` for the ground of boxes, `found` for what a search found."""

    ink: QColor
    heading: QColor
    marker: QColor
    link: QColor
    quiet: QColor
    paper: QColor
    tint: QColor
    bar: QColor
    found: QColor

    @classmethod
    def of(cls, palette: QPalette) -> Self:
        """Return the colours that go with a palette, light or dark."""
        colours = colours_of(palette)
        tint = QColor(colours.accent_soft)
        tint.setAlpha(130)
        return cls(
            ink=colours.ink,
            heading=colours.ink,
            marker=_between(colours.faint, colours.paper, 0.22),
            link=colours.accent,
            quiet=colours.secondary,
            paper=colours.paper,
            tint=tint,
            bar=_between(colours.accent, colours.paper, 0.45),
            found=QColor("#5c4a1e") if colours.dark else QColor("#fbe7a8"),
        )


def _between(one: QColor, other: QColor, part: float) -> QColor:
    """Return the colour that lies this part of the way from one to the other."""

    def mixed(a: int, b: int) -> int:
        return round(a + (b - a) * part)

    return QColor(mixed(one.red(), other.red()), mixed(one.green(), other.green()), mixed(one.blue(), other.blue()))
