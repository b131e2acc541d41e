"""Tables stand within their place, whatever their cells hold: no two words lie over each other, none is lost."""

from collections.abc import Sequence
from itertools import pairwise

import pypdfium2
import pytest

from redactie.layout.pages import Pages
from redactie.layout.tables import MOST_COLUMNS, as_paragraphs, is_wide, needed_columns
from redactie.layout.typesetter import Typesetter
from redactie.model.publication import Nameplate, PageSpec
from redactie.text.tree import Table, plain
from redactie.text.words import story_words
from tests.layout.bench import letters, text_of
from tests.support.editions import make_article, make_edition


def markdown(rows: Sequence[Sequence[str]]) -> str:
    """Return a table with a header of its own."""
    lines = [[f"Kop{number}" for number in range(len(rows[0]))], ["---"] * len(rows[0]), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def table(rows: Sequence[Sequence[str]]) -> Table:
    (found,) = make_edition([make_article(body=markdown(rows))]).stories[0].body.blocks
    assert isinstance(found, Table)
    return found


TABLES = {
    "many rows": [["Regio Noord", "12.345", "€ 1.200", "+3,4 %", "ja"]] * 90,
    "many columns": [["vergunningverlening", *["twaalf bedrijven"] * 11]] * 12,
    "long cells": [[" ".join([word] * 48) for word in ("beleid", "netbeheerder", "subsidie")]] * 24,
    "one long cell": [["a", "b"], ["c", " ".join(f"w{number}x" for number in range(1500))], ["d", "e"]],
    "long words": [["x" * 38, "y" * 39], ["z" * 200, "n"]],
    "numbers": [["1.234.567.890"] * 14] * 3,
    "narrow": [["Arbeidsvoorwaardenregeling", "123.456", "98 %"]] * 3,
    "as many as there may be": [["m"] * MOST_COLUMNS] * 4,
    "more than there may be": [[f"c{number}" for number in range(40)]] * 3,
}


def overlaps(pages: Pages) -> list[str]:
    """Return the pairs of letters that lie over each other, with a third of the smaller one."""
    document = pypdfium2.PdfDocument(pages.pdf)
    found: list[str] = []
    for page in document:
        text = page.get_textpage()
        lines: dict[int, list[tuple[float, float, str]]] = {}
        for index in range(text.count_chars()):
            letter = text.get_text_range(index, 1)
            if letter.strip() and letter.isalnum():
                left, bottom, right, top = text.get_charbox(index, loose=True)
                if top - bottom < 16:  # headlines have letters that lean over each other
                    lines.setdefault(round((bottom + top) / 2), []).append((left, right, letter))
        for letters_ in lines.values():
            ordered = sorted(letters_)
            found += [
                f"{a}{b}"
                for (left, right, a), (start, end, b) in pairwise(ordered)
                if right - start > 0.34 * min(right - left, end - start)
            ]
    document.close()
    return found


@pytest.mark.parametrize("columns", [3, 4])
@pytest.mark.parametrize("name", TABLES)
def test_a_table_keeps_every_word_in_a_place_of_its_own(typesetter: Typesetter, name: str, columns: int):
    body = f"{'woord ' * 200}\n\n{markdown(TABLES[name])}\n\n{'woord ' * 200}"
    plate = Nameplate(title="Blad")
    # The words beside the table have no letters that are joined.
    edition = make_edition([make_article(body=body, lead="")], page=PageSpec(columns=columns), nameplate=plate)
    pages = typesetter.typeset(edition)
    printed = letters(text_of(pages))
    assert pages.fits["proef"].lines <= 0
    assert not [word for word in set(story_words(edition.stories[0])) if not _printed(letters(word), printed)]
    pairs = overlaps(pages)
    assert not pairs


def _printed(word: str, printed: str) -> bool:
    """Tell whether a word is there; a long one may be broken over several lines of its cell, with others between."""
    return word in printed or all(part in printed for part in (word[:2], word[-2:]))


@pytest.mark.parametrize("rows", [[["Drenthe", "12", "3,5 %"]] * 40, TABLES["many rows"]], ids=["narrow", "wide"])
def test_a_table_that_goes_on_repeats_its_header(typesetter: Typesetter, rows: list[list[str]]):
    body = f"{'woord ' * 500}\n\n{markdown(rows)}"
    assert text_of(typesetter.typeset(make_edition([make_article(body=body)]))).count("Kop0") > 1


def test_a_table_of_many_or_long_columns_stands_under_the_columns_of_its_article():
    assert not is_wide(table([["Drenthe", "12"]]))
    assert is_wide(table([["x" * 50, "12"]]))
    assert [needed_columns(table([["x"] * count])) for count in (4, 6, 12)] == [2, 3, 9]


def test_the_rows_of_a_table_with_too_many_columns_are_paragraphs():
    (one,) = as_paragraphs(table([["een", "twee"]]))
    assert plain(one.children) == "Kop0 een · Kop1 twee"
