"""Quotes and apostrophes: which way each straight one turns."""

import re

_QUOTE = re.compile("['\"]")
_OPENERS = frozenset("([{<“‘„‚«‹–—-/=¿¡")
_YEAR = re.compile(r"\d\d(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")


def quote_edits(text: str, elisions: frozenset[str]) -> list[tuple[int, int, str]]:
    """Return for every straight quote its place, the place behind it and what it becomes.

    An apostrophe and a closing single quote look the same, so the only question is which quotes open. `elisions` are
    what an apostrophe may stand before at the start of a word ('s, 't). Two inches (`19"`) stay as they are.
    """
    edits: list[tuple[int, int, str]] = []
    opened = {"'": 0, '"': 0}
    opened_at = -1  # the place of the last opening quote: one more may open right behind it
    for found in _QUOTE.finditer(text):
        place, sign = found.start(), found[0]
        may_open = _may_open(text, place, opened_at)
        if sign == "'" and may_open and _is_apostrophe(text, place, elisions, opened["'"]):
            edits.append((place, place + 1, "’"))
        elif may_open:
            opened[sign] += 1
            opened_at = place
            edits.append((place, place + 1, "‘" if sign == "'" else "“"))
        elif sign == "'" or opened[sign] or not text[place - 1 : place].isdigit():
            opened[sign] = max(0, opened[sign] - (0 if sign == "'" and _inside_word(text, place) else 1))
            edits.append((place, place + 1, "’" if sign == "'" else "”"))
    return edits


def _may_open(text: str, place: int, opened_at: int) -> bool:
    """Tell whether a quote stands where one can open: before something, with nothing or an opening sign before it."""
    after = text[place + 1 : place + 2]
    if not after or after.isspace():
        return False
    return place == 0 or text[place - 1].isspace() or text[place - 1] in _OPENERS or opened_at == place - 1


def _is_apostrophe(text: str, place: int, elisions: frozenset[str], opened: int) -> bool:
    """Tell whether a single quote at the start of a word is an apostrophe: `'s avonds`, `'90`, `'t`."""
    word = _WORD.match(text, place + 1)
    if word:
        whole = text[word.end() : word.end() + 1] != "'"
        return (whole and word[0].lower() in elisions) or _is_quoted_n(text, place)
    year = _YEAR.match(text, place + 1)
    return bool(year) and (opened > 0 or not _closes_later(text, place + 1))


def _is_quoted_n(text: str, place: int) -> bool:
    """Tell whether this is the first apostrophe of rock 'n' roll."""
    return text[place + 1 : place + 3].lower() == "n'"


def _closes_later(text: str, place: int) -> bool:
    """Tell whether the next single quote that is not inside a word closes a quotation."""
    while (place := text.find("'", place)) >= 0:
        if not _inside_word(text, place):
            return not text[place - 1].isspace()
        place += 1
    return False


def _inside_word(text: str, place: int) -> bool:
    return text[place - 1 : place].isalnum() and text[place + 1 : place + 2].isalnum()
