"""Which values the file `word.toml` may give: the names of tokens, and what Word can take."""

import re
from collections.abc import Callable, Mapping
from typing import Any, cast, get_args

from redactie.layout.styles.style import LARGEST, SMALLEST, ColourTokens, FontTokens, SizeTokens
from redactie.layout.styles.word_mapping import Border
from redactie.model.colour import Colour

STYLE_ID = re.compile(r"[A-Za-z][A-Za-z0-9]{0,59}")
_STYLE_NAME = re.compile(r"[^\W_][\w \-]{0,59}")
_SIDES = frozenset({"top", "left", "bottom", "right", "inside"})
_LONGEST = 1000  # points
_THICKEST, _FARTHEST = 12, 31  # a rule and its distance to the text, in points: more Word does not take
_DEEPEST = 9  # levels of lists and of the outline
_MOST_HYPHENS = 100


def good(kind: type, name: str, value: Any, hint: Any) -> bool:
    """Tell whether a field of a Word style may have a value; `hint` is the type of the field."""
    if name == "border":
        return _SIDES.issuperset(value)
    if name == "padding":
        return isinstance(value, list) and [_length(each) for each in cast("list[Any]", value)] == [True] * 4
    allowed = get_args(hint) or (hint,)
    number = float in allowed and isinstance(value, int) and not isinstance(value, bool)
    if not number and type(value) not in allowed:
        return False
    if kind is Border and name in _BORDER:
        return _BORDER[name](value)
    if name in _RULES:
        return _RULES[name](value)
    return not isinstance(value, int | float) or isinstance(value, bool) or _length(value)


def _length(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= _LONGEST


def _colour(value: str) -> bool:
    if not value.startswith("#"):
        return value in ("", "theme", *ColourTokens.__struct_fields__)
    try:
        Colour.parse(value)
    except ValueError:
        return False
    return True


def _line(value: str | float) -> bool:
    return value == "auto" or (_size(value) if isinstance(value, str) else 1 <= value <= _LONGEST)


def _size(value: str | float) -> bool:
    # The lines that only hold a break are next to nothing high.
    return (
        value in SizeTokens.__struct_fields__ if isinstance(value, str) else value == 1 or SMALLEST <= value <= LARGEST
    )


def _indent(value: float) -> bool:
    return -_LONGEST <= value <= _LONGEST


_BORDER: Mapping[str, Callable[[Any], bool]] = {
    "width": lambda value: 0 <= value <= _THICKEST,
    "space": lambda value: 0 <= value <= _FARTHEST,
    "colour": _colour,
}
_RULES: Mapping[str, Callable[[Any], bool]] = {
    "name": lambda value: _STYLE_NAME.fullmatch(value) is not None,
    "font": lambda value: value in ("", *FontTokens.__struct_fields__),
    "size": _size,
    "line": _line,
    "colour": _colour,
    "underline": _colour,
    "ground": _colour,
    "around": lambda value: 0 <= value <= _THICKEST,
    "tracking": lambda value: 0 <= value <= _THICKEST,
    "shade": lambda value: value != "theme" and _colour(value),
    "align": lambda value: value in ("", "left", "right", "center", "both"),
    "left": _indent,
    "right": _indent,
    "first": _indent,
    "list": lambda value: value in ("", "bullet", "number", "continue"),
    "levels": lambda value: 1 <= value <= _DEEPEST,
    "outline": lambda value: 0 <= value < _DEEPEST,
    "body_hyphenation_limit": lambda value: 0 <= value <= _MOST_HYPHENS,
    "based_on": lambda value: value == "" or STYLE_ID.fullmatch(value) is not None,
    "next": lambda value: value == "" or STYLE_ID.fullmatch(value) is not None,
}
