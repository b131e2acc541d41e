"""What typography promises, held against the pages of the sample as they are set."""

import pypdfium2
import pytest

from redactie.cli.commands.opening import open_edition
from redactie.layout.line_ends import broken_headlines, hyphen_ends, hyphen_rows
from redactie.layout.pages import Pages
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from tests.support.editions import make_article, make_edition, sample_folders

MOST_HYPHENS = 3


@pytest.fixture(scope="module", params=["classic", "compact", "modern"])
def pages(request: pytest.FixtureRequest) -> Pages:
    typesetter = Typesetter(HouseStyle.load(request.param))
    try:
        return typesetter.typeset(open_edition(sample_folders().issue).edition)
    finally:
        typesetter.close()


def test_hardly_ever_more_than_three_lines_below_each_other_end_in_a_hyphen(pages: Pages):
    ends = hyphen_ends(pages.pdf)
    assert len(ends) > 15
    # The engine knows no limit to them: preflight tells of the one that is left.
    assert sum(row.lines - MOST_HYPHENS for row in hyphen_rows(pages, ends, MOST_HYPHENS)) <= 1


def test_no_headline_is_divided(pages: Pages):
    assert list(broken_headlines(pages, hyphen_ends(pages.pdf))) == []


def test_the_words_that_name_a_page_are_not_divided():
    typesetter = Typesetter(HouseStyle.load("classic"))
    articles = [make_article("een", body="Zie [hier](twee.md) en daar. " * 80), make_article("twee")]
    try:
        pdf = pypdfium2.PdfDocument(typesetter.typeset(make_edition(articles)).pdf)
    finally:
        typesetter.close()
    text = "".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    assert text.count("pagina") == 80
