"""Divided words as they are read from the pages, held against the pages as pdfium reads them."""

import pypdfium2
import pytest

from redactie.layout.line_ends import broken_headlines, hyphen_ends, hyphen_rows
from redactie.layout.pages import Pages
from redactie.layout.strokes import thin_lines
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from tests.support.editions import make_article, make_edition
from tests.support.hyphenation import cases

WORDS = [case.word for case in cases() if len(case.breaks) > 2 and case.word.isalpha()]
LONG = " ".join(WORDS * 3)


def ends_of(pages: Pages) -> list[tuple[int, int]]:
    """Return page and height of every line that ends in a hyphen, as pdfium reads it."""
    found: list[tuple[int, int]] = []
    document = pypdfium2.PdfDocument(pages.pdf)
    for number, page in enumerate(document, 1):
        text = page.get_textpage()
        for place, sign in enumerate(text.get_text_range()):
            if sign == "\ufffe":
                found.append((number, round(page.get_height() - text.get_charbox(place)[1])))
    document.close()
    return found


@pytest.mark.parametrize("style", ["classic", "compact", "modern"])
def test_the_lines_that_end_in_a_hyphen_are_those_that_are_printed_so(style: str):
    typesetter = Typesetter(HouseStyle.load(style))
    pages = typesetter.typeset(make_edition([make_article(body=LONG)]))
    typesetter.close()
    ours = hyphen_ends(pages.pdf)
    assert len(ours) == len(ends_of(pages)) > 20
    heights = [(end.page, end.y) for end in ours]
    for page, height in ends_of(pages):
        assert any(page == number and abs(height - y) < 6 for number, y in heights)


def test_no_paragraph_of_ordinary_text_has_four_hyphens_in_a_row_and_long_words_have(typesetter: Typesetter):
    plain = typesetter.typeset(make_edition([make_article(body="Het is een gewone zin van de vereniging. " * 60)]))
    assert list(hyphen_rows(plain, hyphen_ends(plain.pdf), 3)) == []
    pages = typesetter.typeset(make_edition([make_article(body=f"Een kort begin.\n\n{LONG}\n")]))
    rows = list(hyphen_rows(pages, hyphen_ends(pages.pdf), 3))
    assert rows
    assert all(row.lines > 3 for row in rows)
    assert {row.spot.lines.first for row in rows if row.spot.lines} == {3}
    assert max(row.lines for row in rows) < len(ends_of(pages))
    assert not list(hyphen_rows(pages, hyphen_ends(pages.pdf), 99))


def test_a_headline_whose_word_is_too_wide_is_divided_and_others_are_not(typesetter: Typesetter):
    titles = [
        "Een kort hoofd",
        "Hottentottententententoonstellingsterreinbeheerdersvereniging",
        "Aansluitingsproblematiek",
    ]
    articles = [make_article(f"stuk-{at}", title=title, body="Een zin. " * 90) for at, title in enumerate(titles)]
    pages = typesetter.typeset(make_edition(articles))
    assert list(broken_headlines(pages, hyphen_ends(pages.pdf))) == ["stuk-1"]


def test_the_house_styles_draw_no_line_that_is_too_thin():
    for style in ("classic", "compact", "modern"):
        typesetter = Typesetter(HouseStyle.load(style))
        assert thin_lines(typesetter.typeset(make_edition()).pdf, 0.25) == ()
        assert thin_lines(typesetter.typeset(make_edition()).pdf, 0.5) != ()
        typesetter.close()
