"""Adverts, fillers and tables of contents on real pages."""

import re

import pypdfium2
import pytest
from msgspec.structs import replace

from redactie.layout.pages import Pages
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Article, Kind, Picture
from redactie.model.flatplan import Flatplan, Slot
from redactie.text.build import EditionBuilder
from redactie.text.edition import Edition
from redactie.text.words import story_words
from tests.layout.bench import letters, text_of
from tests.support.editions import IMAGE, generate_articles, make_article, make_edition

ARTICLES = generate_articles(6, words=300)
ADVERT = Article(id="bakker", title="Bakkerij", kind=Kind.ADVERT, columns=2, image=Picture(source=IMAGE, alt="Brood"))
WORDS = Article(
    id="lassers", title="Naamloos", kind=Kind.ADVERT, columns=1,
    body="## Lassers gezocht\n\nBel **vandaag** nog.[^1]\n\n[^1]: Na vijven kan ook.\n",
)  # fmt: skip
FILLER = Article(id="stopper", title="Wist u dat", kind=Kind.FILLER, body="Er een helpdesk is. " * 8)
CONTENTS = Article(id="inhoud", title="In dit nummer", kind=Kind.CONTENTS)


def issue(*articles: Article, **fields: object) -> Edition:
    return make_edition([*articles], **fields)


def area(pages: Pages, article: str):
    (found,) = (each for each in pages.areas if each.article == article)
    return found


def leading(pages: Pages) -> float:
    assert pages.guides
    return pages.guides.leading


def span(pages: Pages, columns: int) -> float:
    assert pages.guides
    return pages.guides.columns[columns - 1][1] - pages.guides.columns[0][0]


@pytest.mark.parametrize("columns", [1, 2, 3, 4])
def test_an_advert_is_a_picture_that_fills_its_columns(typesetter: Typesetter, columns: int):
    pages = typesetter.typeset(issue(*ARTICLES[:2], replace(ADVERT, columns=columns), *ARTICLES[2:4]))
    (picture,) = (each for each in pages.pictures if each.article == "bakker")
    assert span(pages, columns) - 20 < picture.width < span(pages, columns)
    assert pages.fits["bakker"].lines == 0
    printed = letters(text_of(pages))
    assert "advertentie" in printed
    assert "Bakkerij" not in printed


def test_the_word_over_an_advert_is_in_its_language(typesetter: Typesetter):
    assert "advertisement" in text_of(typesetter.typeset(issue(replace(ADVERT, language="en"))))


def test_every_word_of_an_advert_is_printed_once(typesetter: Typesetter):
    edition = issue(*ARTICLES[:2], WORDS)
    printed = letters(text_of(typesetter.typeset(edition)))
    for word in story_words(edition.by_id["lassers"]):
        assert word in printed
    assert printed.count("Lassersgezocht") == 1
    assert "Naamloos" not in printed


@pytest.mark.parametrize("height", [12, 20])
@pytest.mark.parametrize("advert", [ADVERT, WORDS])
def test_an_advert_is_as_high_as_it_is_to_be(typesetter: Typesetter, advert: Article, height: int):
    pages = typesetter.typeset(issue(*ARTICLES[:2], replace(advert, height=height), *ARTICLES[2:4]))
    assert round(area(pages, advert.id).height / leading(pages)) == height


def test_an_advert_is_never_higher_than_a_page_nor_lower_than_its_text(typesetter: Typesetter):
    high = typesetter.typeset(issue(replace(ADVERT, columns=99, height=99_999), *ARTICLES[:1]))
    assert high.guides
    assert area(high, "bakker").height <= high.guides.lines * leading(high) + 1
    assert high.fits["bakker"].lines == 0
    low = typesetter.typeset(issue(replace(WORDS, height=1), *ARTICLES[:1]))
    assert area(low, "lassers").height > 5 * leading(low)


def test_the_flatplan_tells_how_wide_an_advert_is(typesetter: Typesetter):
    edition = issue(*ARTICLES[:3], ADVERT, *ARTICLES[3:])
    plan = Flatplan().pinned(Slot(article="bakker", columns=3), 3)
    wider = EditionBuilder().build(edition.publication, replace(edition.issue, flatplan=plan), edition.folders)
    pages = typesetter.typeset(wider)
    (picture,) = (each for each in pages.pictures if each.article == "bakker")
    assert picture.width > span(pages, 3) - 20
    assert pages.fits["bakker"].pages == (3,)


def test_an_advert_never_leads_the_issue(typesetter: Typesetter):
    pages = typesetter.typeset(issue(ADVERT, CONTENTS, *ARTICLES[:3]))
    first = min(pages.areas, key=lambda each: (each.page, each.y, each.x))
    assert first.article == ARTICLES[0].id


def test_an_advert_whose_picture_is_not_there_says_so(typesetter: Typesetter):
    pages = typesetter.typeset(issue(ADVERT_WITHOUT, *ARTICLES[:1]))
    assert "weg.png" in text_of(pages)


ADVERT_WITHOUT = replace(ADVERT, image=Picture(source="images/weg.png"))


# --- fillers --------------------------------------------------------------------------------------------------------


def test_a_filler_changes_nothing_but_white(typesetter: Typesetter):
    before = typesetter.typeset(issue(*ARTICLES))
    after = typesetter.typeset(issue(*ARTICLES[:3], FILLER, *ARTICLES[3:]))
    assert after.count == before.count
    assert {article: fit.pages for article, fit in after.fits.items() if article != "stopper"} == {
        article: fit.pages for article, fit in before.fits.items()
    }


def test_a_filler_is_printed_where_there_is_room(typesetter: Typesetter):
    pages = typesetter.typeset(issue(make_article("een", body="Kort. " * 40), FILLER))
    assert pages.fits["stopper"].pages == (1,)
    assert letters("Er een helpdesk is") in letters(text_of(pages))
    others = [each for each in pages.areas if each.article != "stopper"]
    assert all(each.y + each.height <= area(pages, "stopper").y for each in others)


def test_a_filler_without_room_has_no_place(typesetter: Typesetter):
    long = replace(FILLER, body="Er is geen plaats voor dit stuk. " * 900)
    pages = typesetter.typeset(issue(*ARTICLES, long))
    assert "stopper" not in pages.fits
    assert "plaatsvoor" not in letters(text_of(pages))


def test_a_filler_keeps_to_the_page_that_it_is_pinned_to(typesetter: Typesetter):
    edition = issue(make_article("een", body="Kort. " * 40), FILLER)
    plan = Flatplan().pinned(Slot(article="stopper"), 3)
    pinned = EditionBuilder().build(edition.publication, replace(edition.issue, flatplan=plan), edition.folders)
    assert "stopper" not in typesetter.typeset(pinned).fits


def test_an_issue_of_nothing_but_fillers_prints_them(typesetter: Typesetter):
    assert "helpdesk" in text_of(typesetter.typeset(issue(FILLER)))


# --- table of contents ----------------------------------------------------------------------------------------------


def listed(pages: Pages) -> list[tuple[str, str]]:
    """Return the numbers and headlines that the table of contents names, as pdfium reads them."""
    document = pypdfium2.PdfDocument(pages.pdf)
    place = area(pages, "inhoud")
    page = document[place.page - 1]
    top = page.get_height() - place.y
    text = page.get_textpage().get_text_bounded(place.x, top - place.height, place.x + place.width, top)
    document.close()
    return re.findall(r"(\d+)\s+(\D+)", text.replace("\r\n", " "))


def test_the_contents_name_every_article_with_its_page(typesetter: Typesetter):
    titled = [replace(each, title=f"Kop van stuk {chr(65 + n)}", authors=()) for n, each in enumerate(ARTICLES)]
    pages = typesetter.typeset(issue(*titled[:2], CONTENTS, ADVERT, *titled[2:], FILLER))
    found = {" ".join(title.split()): int(number) for number, title in listed(pages)}
    assert found == {each.title: pages.fits[each.id].pages[0] for each in titled}


def test_the_contents_follow_when_pages_move(typesetter: Typesetter):
    titled = [replace(each, title=f"Kop van stuk {chr(65 + n)}", authors=()) for n, each in enumerate(ARTICLES)]
    typesetter.typeset(issue(*titled[:2], CONTENTS, *titled[2:]))
    longer = replace(titled[2], body=titled[2].body * 4)
    pages = typesetter.typeset(issue(*titled[:2], CONTENTS, longer, *titled[3:]))
    found = {" ".join(title.split()): int(number) for number, title in listed(pages)}
    assert found == {each.title: pages.fits[each.id].pages[0] for each in titled}
    retitled = replace(titled[4], title="Een andere kop")
    pages = typesetter.typeset(issue(*titled[:2], CONTENTS, longer, titled[3], retitled, titled[5]))
    assert "Een andere kop" in {" ".join(title.split()) for _, title in listed(pages)}


def test_the_contents_can_be_clicked(typesetter: Typesetter):
    pages = typesetter.typeset(issue(*ARTICLES[:2], CONTENTS, *ARTICLES[2:]))
    place = area(pages, "inhoud")
    document = pypdfium2.PdfDocument(pages.pdf)
    page = document[place.page - 1]
    goals: set[int] = set()
    link, start = pypdfium2.raw.FPDF_LINK(), pypdfium2.raw.c_int(0)
    while pypdfium2.raw.FPDFLink_Enumerate(page, start, link):
        goal = pypdfium2.raw.FPDFLink_GetDest(document, link)
        action = pypdfium2.raw.FPDFLink_GetAction(link)
        goal = goal or (pypdfium2.raw.FPDFAction_GetDest(document, action) if action else None)
        if goal:
            goals.add(pypdfium2.raw.FPDFDest_GetDestPageIndex(document, goal) + 1)
    document.close()
    assert goals >= {fit.pages[0] for article, fit in pages.fits.items() if article != "inhoud"}


def test_contents_of_nothing_are_a_headline(typesetter: Typesetter):
    assert "In dit nummer" in text_of(typesetter.typeset(issue(CONTENTS)))
