"""The few words that the page itself says, in the language of the publication."""

import datetime
from collections.abc import Mapping

from msgspec import Struct

_ENGLISH_MONTHS = "January February March April May June July August September October November December"
_DUTCH_MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"


class PageWords(Struct, frozen=True):
    """The words of one language. `number` stands before the number of an issue, `see_page` before that of a page.

    So do `continues` where an article goes on elsewhere, and `continued` above its rest. `advert` stands over an
    advert, `contents` over a new table of contents.
    """

    number: str
    see_page: str
    continues: str
    continued: str
    advert: str
    contents: str
    months: tuple[str, ...]

    def date(self, date: datetime.date) -> str:
        """Return a date as it is printed."""
        return f"{date.day} {self.months[date.month - 1]} {date.year}"

    def issue_number(self, number: str) -> str:
        """Return the number of an issue as it is printed; one that is no bare number stands as it is."""
        return f"{self.number} {number}" if number[:1].isdigit() else number


_WORDS: Mapping[str, PageWords] = {
    "nl": PageWords(
        "Nummer",
        "zie pagina",
        "lees verder op pagina",
        "vervolg van pagina",
        "advertentie",
        "In dit nummer",
        tuple(_DUTCH_MONTHS.split()),
    ),
    "en": PageWords(
        "Number",
        "see page",
        "continues on page",
        "continued from page",
        "advertisement",
        "In this issue",
        tuple(_ENGLISH_MONTHS.split()),
    ),
}


def page_words(language: str) -> PageWords:
    """Return the words for a language tag; English for languages that we do not know."""
    return _WORDS.get(language[:2].lower(), _WORDS["en"])
