"""How wide the columns of a table are, so that no short word and no number has to break."""

import re
from collections.abc import Sequence

from msgspec import Struct

_SHORT = 9  # characters up to which a word is too short to be hyphenated
_LONGEST_NUMBER = 16
_WHOLE, _HYPHENATED = 12, 6  # characters of a long word that a column offers room to, and must offer room to
_LONGEST_CELL = 60  # characters from which a column gets no wider
_BREAKS = re.compile(r"[ \t\n]+")  # a no-break space is none
_DIGIT = re.compile(r"\d")
# Parts of the size of type; the letters of a header are bold.
_SLENDER, _LETTER, _CAPITAL, _BROAD = 0.34, 0.53, 0.68, 0.9
_SLENDER_LETTERS = frozenset("\u00a0.,:;!'’()[]|/-fijltI")
_BROAD_LETTERS = frozenset("mwMW@%—…")


class Lettering(Struct, frozen=True):
    """The size of type in a cell and the room at both sides of its text, in points."""

    size: float
    margins: float

    def width(self, text: str) -> float:
        """Return about how wide a text is, rather too much than too little."""
        return self.size * sum(map(_part, text))


def column_widths(columns: Sequence[Sequence[str]], width: float, lettering: Lettering) -> list[float]:
    """Return the widths of columns with these texts in their cells, together `width`.

    Every column gets what its short words and numbers need and, as far as there is room, what its long words need;
    what is left goes where there is most text.
    """
    firm, soft = least_widths(columns, lettering), [_soft(column, lettering) for column in columns]
    if sum(firm) >= width:
        return _scaled(firm, width)
    if sum(soft) >= width:
        return _grown(firm, [more - less for more, less in zip(soft, firm, strict=True)], width)
    wishes = [max(0.0, _text(column, lettering) - least) for column, least in zip(columns, soft, strict=True)]
    return _grown(soft, wishes if any(wishes) else soft, width)


def least_widths(columns: Sequence[Sequence[str]], lettering: Lettering) -> list[float]:
    """Return the least width of every column in which no short word and no number breaks."""
    return [_widest(column, lettering, _HYPHENATED) for column in columns]


def _soft(column: Sequence[str], lettering: Lettering) -> float:
    return _widest(column, lettering, _WHOLE)


def _widest(column: Sequence[str], lettering: Lettering, of_long: int) -> float:
    tokens = (_unbroken(token, of_long) for text in column for token in _BREAKS.split(text))
    return lettering.margins + max(map(lettering.width, tokens), default=0)


def _unbroken(token: str, of_long: int) -> str:
    """Return the part of a word or number that stays on one line."""
    if _DIGIT.search(token):
        return token[:_LONGEST_NUMBER]
    return token if len(token) <= _SHORT else token[:of_long]


def _text(column: Sequence[str], lettering: Lettering) -> float:
    """Return the width that suits the longest text of a column: less than in proportion, as it may take more lines."""
    longest = max((min(len(text), _LONGEST_CELL) for text in column), default=0)
    return lettering.margins + lettering.size * _LETTER * longest**0.8


def _scaled(widths: Sequence[float], width: float) -> list[float]:
    return [each * width / sum(widths) for each in widths]


def _grown(widths: Sequence[float], wishes: Sequence[float], width: float) -> list[float]:
    """Return the widths with what is left of `width` divided in proportion to the wishes."""
    left = width - sum(widths)
    return [each + left * wish / sum(wishes) for each, wish in zip(widths, wishes, strict=True)]


def _part(character: str) -> float:
    if character in _BROAD_LETTERS or character > "\u2e80":  # ideographs and the like are square
        return _BROAD
    if character in _SLENDER_LETTERS:
        return _SLENDER
    return _CAPITAL if character.isupper() else _LETTER
