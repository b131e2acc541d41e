"""The few words that a page says itself, in the language of the publication (not in that of the program)."""

import datetime

from msgspec import Struct

_DUTCH_MONTHS = "januari februari maart april mei juni juli augustus september oktober november december"
_ENGLISH_MONTHS = "January February March April May June July August September October November December"


class Labels(Struct, frozen=True):
    """Words for the reader; places in braces are filled with `str.format`."""

    skip: str
    contents: str
    other: str
    number: str
    note: str
    back: str
    table: str
    untitled: str
    to_contents: str
    advert: str
    months: tuple[str, ...]

    def date(self, date: datetime.date) -> str:
        """Return the date as a reader writes it: 10 december 2026."""
        return f"{date.day} {self.months[date.month - 1]} {date.year}"


_DUTCH = Labels(
    skip="Naar de artikelen",
    contents="In dit nummer",
    other="Overig",
    number="Nummer {number}",
    note="Noot {number}",
    back="Terug naar noot {number} in de tekst",
    table="Tabel",
    untitled="Zonder kop",
    to_contents="Terug naar de inhoud",
    advert="Advertentie",
    months=tuple(_DUTCH_MONTHS.split()),
)
_ENGLISH = Labels(
    skip="Skip to the articles",
    contents="In this issue",
    other="Other",
    number="Issue {number}",
    note="Note {number}",
    back="Back to note {number} in the text",
    table="Table",
    untitled="Untitled",
    to_contents="Back to contents",
    advert="Advertisement",
    months=tuple(_ENGLISH_MONTHS.split()),
)


def labels(language: str) -> Labels:
    """Return the words in a language such as `nl` or `nl-BE`; English where there are none."""
    return _DUTCH if language[:2].lower() == "nl" else _ENGLISH
