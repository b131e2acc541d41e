"""The thin spaces of print: they stay narrow where a justified line makes its other spaces wide."""

import re

_THIN = "\N{NARROW NO-BREAK SPACE}"
_NO_BREAK = "\N{NO-BREAK SPACE}"
_QUOTES = "‘’“”"
_SIGNS = re.compile(rf"(?<=[€$£¥§]){_NO_BREAK}(?=\d)|(?<=\d){_NO_BREAK}(?=[%‰°])|(?<=[{_QUOTES}])(?=[{_QUOTES}])")


def with_thin_spaces(text: str) -> str:
    """Return a text with a thin space between a sign and its number, and between quotation marks that meet.

    The first takes the place of a space that does not break; the second keeps ’” from looking like three marks.
    """
    return _SIGNS.sub(_THIN, text)
