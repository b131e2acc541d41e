"""Of the most unlikely articles every word is on the pages, or the article is told to be overset."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redactie.layout.pages import Pages
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Article, Kind
from redactie.text.edition import Edition
from redactie.text.words import story_words
from tests.layout.bench import letters, stands_in, text_of
from tests.support.editions import IMAGE, make_article, make_edition


class _Words:
    """Makes words that all differ, so that none can stand for another."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._number = 0

    def __call__(self, count: int) -> str:
        return " ".join(self._word() for _ in range(count))

    def _word(self) -> str:
        self._number += 1
        return self._chance.choice(("beleid", "net", "vergunningverlening", "een", "raad")) + f"{self._number}x"


def table(words: _Words, columns: int, rows: int, cell: int) -> str:
    lines = [[words(1) for _ in range(columns)], ["---"] * columns]
    lines += [[words(cell) for _ in range(columns)] for _ in range(rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def notes(words: _Words, count: int, size: int) -> str:
    references = " ".join(f"noot[^{number}]" for number in range(count))
    return "\n\n".join([references, *(f"[^{number}]: {words(size)}" for number in range(count))])


MAKERS = {
    "text": lambda words, a, b: words(20 * a),
    "sub-head": lambda words, a, b: f"## {words(5 * a)}\n\n{words(30)}",
    "list": lambda words, a, b: "\n".join(f"- {words(b)}" for _ in range(a)),
    "quotation": lambda words, a, b: f"> {words(8 * a)}",
    "pull quote": lambda words, a, b: f'!!! pullquote "{words(b)}"\n    {words(a)}',
    "box": lambda words, a, b: f'!!! box "{words(b)}"\n    {words(8 * a)}',
    "box title": lambda words, a, b: f'!!! box "{words(4 * a)}"\n    {words(10)}',
    "wide box": lambda words, a, b: f'!!! box "{words(b)}" {{columns={b % 4 + 1}}}\n    {words(8 * a)}',
    "box of items": lambda words, a, b: '!!! box "Kort"\n' + "\n".join(f"    - {words(1)}" for _ in range(2 * a)),
    "box with a table": lambda words, a, b: f'!!! box "{words(2)}"\n    '
    + table(words, b % 8 + 1, a // 4 + 1, 2).replace("\n", "\n    "),
    "table": lambda words, a, b: table(words, b % 12 + 1, a + 1, 2),
    "tall cells": lambda words, a, b: table(words, 2, 2, 15 * a),
    "many columns": lambda words, a, b: table(words, a + 1, 2, 1),
    "figure": lambda words, a, b: f'![Alt]({IMAGE} "{words(a)}"){{columns={b % 4 + 1}}}',
}  # fmt: skip


@st.composite
def extremes(draw: st.DrawFn) -> Edition:
    """Return a strategy for editions of one article full of pieces of any size, and a plain one."""
    words = _Words(draw(st.integers(0, 99)))
    piece = st.tuples(st.sampled_from(sorted(MAKERS)), st.integers(1, 40), st.integers(1, 12))
    pieces = [MAKERS[name](words, a, b) for name, a, b in draw(st.lists(piece, min_size=1, max_size=4))]
    if draw(st.booleans()):
        pieces.append(notes(words, draw(st.integers(1, 30)), draw(st.integers(1, 40))))
    kind = draw(st.sampled_from([Kind.ARTICLE, Kind.ARTICLE, Kind.COLUMN, Kind.BRIEF, Kind.BOX, Kind.EDITORIAL]))
    lead = words(draw(st.sampled_from([0, 30, 300])))
    article = Article(id="a", title="Kop", kind=kind, lead=lead, body="\n\n".join(pieces))
    return make_edition([make_article("voor", body=words(50)), article, make_article("na", body=words(50))])


@settings(max_examples=30)
@given(extremes())
def test_every_word_is_printed_or_told_to_be_over(typesetter: Typesetter, edition: Edition):
    pages = typesetter.typeset(edition)
    printed = letters(text_of(pages))
    for story in edition.stories:
        if pages.fits[story.id].lines <= 0:
            lost = [word for word in story_words(story) if word.endswith("x") and not stands_in(word, printed)]
            assert not lost, (story.id, lost[:9])


def outside(pages: Pages) -> list[str]:
    """Return what stands outside the areas of its article."""
    return [
        f"{spot.article} {spot.part} on page {spot.page}"
        for spot in pages.spots
        if not any(
            area.article == spot.article
            and area.page == spot.page
            and area.x - 1 <= spot.x <= area.x + area.width
            and area.y - 1 <= spot.y <= area.y + area.height + 1
            for area in pages.areas
        )
    ]


@pytest.mark.parametrize("before", [0, 150, 700])
@pytest.mark.parametrize(("rows", "cell"), [(8, 6), (30, 6), (45, 6), (80, 1), (170, 1), (9, 90), (3, 300)])
def test_what_follows_a_long_table_stands_where_the_plan_says(
    typesetter: Typesetter, rows: int, cell: int, before: int
):
    words = _Words(1)
    body = f"{words(before)}\n\n{table(words, 4, rows, cell)}\n\n![Alt]({IMAGE}){{columns=2}}"
    edition = make_edition([make_article("a", body=body), make_article("b", body=words(200)), make_article("c")])
    pages = typesetter.typeset(edition)
    assert not outside(pages)
    assert all(fit.lines <= 0 for fit in pages.fits.values())
