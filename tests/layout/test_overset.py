"""What no page can hold is told in the fits, so that the window can warn; everything else fits."""

import pytest

from redactie.layout.typesetter import Typesetter
from redactie.model.article import Article, Kind
from tests.support.editions import make_article, make_edition


@pytest.mark.parametrize(
    "article",
    [
        Article(id="a", title="kop", lead="lang " * 1500, body="tekst " * 300),
        Article(id="a", title="kop " * 80, deck="deck " * 300, lead="lang " * 1500),
        Article(id="a", kind=Kind.EDITORIAL, title="kop " * 80, lead="lang " * 1500, body="tekst " * 300),
    ],
    ids=["lead", "head", "editorial"],
)
def test_a_part_that_no_page_holds_is_told_in_lines(typesetter: Typesetter, article: Article):
    fits = typesetter.typeset(make_edition([article, make_article("b")])).fits
    assert fits["a"].lines > 0
    assert fits["b"].lines <= 0


@pytest.mark.parametrize("words", [0, 1, 300, 20_000])
def test_text_goes_on_over_as_many_pages_as_it_needs(typesetter: Typesetter, words: int):
    article = Article(id="a", title="kop", body="woord " * words)
    pages = typesetter.typeset(make_edition([article]))
    assert pages.fits["a"].lines <= 0
    first, *others = pages.fits["a"].pages
    assert others == list(range(first + 1, first + 1 + len(others)))


def test_a_note_of_any_length_divides(typesetter: Typesetter):
    article = Article(id="a", title="kop", body="tekst[^1]\n\n[^1]: " + "noot " * 3000)
    assert typesetter.typeset(make_edition([article])).fits["a"].lines <= 0
