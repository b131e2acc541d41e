"""What is said about tokens while they are changed: why they cannot be used, or what will be hard to read."""

from msgspec import Struct
from PySide6.QtCore import QLocale

from redactie.app.house_style.names import token_titles
from redactie.app.translate import tr, tr_message
from redactie.layout.styles.style import ColourTokens, Tokens, nonsense
from redactie.model.contrast import AA, contrast

_TEXT = ("ink", "secondary", "accent")  # what letters are printed in
_GROUNDS = ("paper", "tint")


class Advice(Struct, frozen=True):
    """One sentence about tokens; with `forbids` no page can be set with them."""

    text: str
    forbids: bool = False


def advice(tokens: Tokens) -> Advice | None:
    """Return the first thing that is wrong with tokens, or None where nothing is."""
    wrong = nonsense(tokens)
    if wrong:
        return Advice(tr_message(wrong.what), forbids=True)
    return _faint(tokens.colours)


def _faint(colours: ColourTokens) -> Advice | None:
    titles = token_titles()["colours"]
    for ground in _GROUNDS:
        for name in _TEXT:
            ratio = contrast(getattr(colours, name), getattr(colours, ground))
            if ratio < AA:
                text = tr(
                    "“{colour}” is hard to read on “{ground}”: the contrast is {ratio}, and {least} is asked for.",
                    colour=titles[name],
                    ground=titles[ground],
                    ratio=QLocale().toString(ratio, "f", 1),
                    least=QLocale().toString(AA, "f", 1),
                )
                return Advice(text)
    return None
