import pypdfium2
import pytest
from msgspec.structs import replace

from redactie.export.docx.opening import opening_of
from redactie.layout.grid import Grid
from redactie.layout.styles.style import HouseStyle
from redactie.model.article import Article, Kind, Picture
from redactie.model.publication import PageSpec
from redactie.text.edition import Edition
from redactie.text.words import document_words, words_of
from tests.export.docx.documents import Opened, document_bytes, document_of, style_of, text_of
from tests.judges.docx import to_pdf, validate
from tests.support.editions import IMAGE, make_article, make_edition

GRID = Grid.of(HouseStyle.load("classic").tokens, PageSpec(columns=4))
LEAD = make_article("lead", title="Wie maakt", body="woord " * 700)
EDITORIAL = make_article("geduld", title="Geduld", kind=Kind.EDITORIAL, kicker="", lead="", body="geduld " * 100)
OTHER = make_article("ander", title="Iets anders")
FLOATING = "//w:tbl[w:tblPr/w:tblpPr]"


def edition(*articles: Article) -> Edition:
    return make_edition(articles or (LEAD, EDITORIAL, OTHER))


def ids(made: Edition) -> tuple[list[str], str | None]:
    opening = opening_of(made.stories, GRID, lambda _: 0.6)
    return [story.id for story in opening.stories], opening.editorial.id if opening.editorial else None


@pytest.mark.parametrize("order", [(LEAD, EDITORIAL, OTHER), (EDITORIAL, LEAD, OTHER), (LEAD, OTHER, EDITORIAL)])
def test_the_editorial_goes_beside_the_lead_wherever_it_is_listed(order: tuple[Article, ...]):
    assert ids(edition(*order)) == (["lead", "ander"], "geduld")


@pytest.mark.parametrize(
    ("lead", "editorial"),
    [
        (replace(LEAD, body="kort"), EDITORIAL),
        (LEAD, replace(EDITORIAL, body="geduld " * 400)),
        (LEAD, replace(EDITORIAL, body="Een noot.[^1]\n\n[^1]: Noot.")),
        (LEAD, replace(EDITORIAL, image=Picture(source=IMAGE, alt="a"))),
        (LEAD, replace(EDITORIAL, kind=Kind.COLUMN)),
    ],
)
def test_what_cannot_stand_beside_the_lead_keeps_its_place(lead: Article, editorial: Article):
    assert ids(edition(lead, editorial, OTHER)) == (["lead", "geduld", "ander"], None)


def test_an_editorial_alone_stands_beside_nothing():
    assert ids(edition(EDITORIAL)) == (["geduld"], None)
    assert ids(make_edition([])) == ([], None)


def test_a_picture_makes_a_lead_high():
    lead = replace(LEAD, body="woord " * 250)
    assert ids(edition(lead, EDITORIAL))[1] is None
    assert ids(edition(replace(lead, image=Picture(source=IMAGE, alt="a")), EDITORIAL))[1] == "geduld"


def test_the_editorial_stands_at_the_right_margin_one_column_wide_and_text_goes_around_it():
    opened = document_of(edition())
    (place,) = opened.all(f"{FLOATING}/w:tblPr/w:tblpPr")
    (width,) = opened.all(f"{FLOATING}/w:tblPr/w:tblW/@w:w")
    assert opened.all("@w:tblpXSpec", place) == ["right"]
    assert opened.all("@w:horzAnchor", place) == ["margin"]
    assert int(width) == round(GRID.column_width * 20)


def test_it_holds_the_whole_editorial_in_paragraphs_of_the_same_styles():
    opened = document_of(edition())
    paragraphs = opened.all(f"{FLOATING}//w:p")
    assert [style_of(each) for each in paragraphs] == ["ArticleRuleEnergie", "HeadlineColumn", "BodyText", "Signature"]
    assert words_of(text_of(paragraphs[2])) == ["geduld"] * 100


def test_the_nameplate_has_a_section_of_its_own_so_that_nothing_stands_beside_it():
    opened = document_of(edition())
    (subtitle,) = opened.paragraphs("Subtitle")
    assert opened.all("following-sibling::w:p[w:pPr/w:sectPr]", subtitle)[0] in opened.all(
        f"{FLOATING}/preceding-sibling::w:p"
    )


def test_lead_and_editorial_begin_at_the_same_height():
    opened = document_of(edition())
    kicker, rule = opened.paragraphs("KickerEnergie")[0], opened.paragraphs("ArticleRuleEnergie")[0]
    assert text_of(kicker) == "Proefbank"
    for each in (kicker, rule):
        assert opened.all("w:pPr/w:spacing/@w:before", each) == ["0"]


def test_what_is_wider_than_a_column_leaves_the_last_column_free():
    table = "| a | b | c | d |\n|--|--|--|--|\n| 1 | 2 | 3 | 4 |\n\n"
    picture = Picture(source=IMAGE, alt="a", columns=4)
    opened = document_of(edition(replace(LEAD, body=table + LEAD.body, image=picture), EDITORIAL))
    widest = GRID.span(3)
    (width,) = opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='NewsTable']/w:tblPr/w:tblW/@w:w")
    assert int(width) <= widest * 20 + 3
    assert max(int(each) for each in opened.all("//wp:extent/@cx")) <= widest * 12700 + 1


def test_links_to_the_editorial_lead_to_it():
    opened = document_of(edition(replace(LEAD, body=LEAD.body + "[zie](geduld.md)"), EDITORIAL))
    (anchor,) = opened.all("//w:hyperlink/@w:anchor")
    assert opened.all(f"{FLOATING}//w:bookmarkStart[@w:name='{anchor}']")


@pytest.mark.parametrize(("words", "bare"), [(20, False), (400, True), (680, True), (850, False)])
def test_a_quote_of_the_lead_that_comes_near_the_editorial_has_no_rules(words: int, bare: bool):
    quote = '!!! pullquote "Wie"\n    Een uitspraak.\n'
    text = "\n\n".join(["woord " * words, quote, "woord " * (900 - words)])
    opened = document_of(edition(replace(LEAD, body=text), EDITORIAL))
    for style in ("IntenseQuoteEnergie", "PullQuoteSource"):
        (paragraph,) = opened.paragraphs(style)
        assert opened.all("w:pPr/w:pBdr/w:top/@w:val", paragraph) == (["nil"] if bare else [])


def test_a_narrow_picture_stands_beside_the_lead_and_makes_it_less_high():
    image = Picture(source=IMAGE, alt="a", columns=1)
    lead = replace(LEAD, body="woord " * 170, image=image)
    assert ids(edition(lead, EDITORIAL))[1] is None
    assert ids(edition(replace(lead, image=replace(image, columns=3)), EDITORIAL))[1] == "geduld"


@pytest.mark.parametrize(
    ("words", "beside"),
    [(20, True), (400, False), (680, False), (850, True)],
)
def test_a_box_of_the_lead_never_comes_to_stand_where_the_editorial_is(words: int, beside: bool):
    box = '!!! box "Feiten"\n    Een feit.\n'
    text = "\n\n".join(["woord " * words, box, "woord " * (900 - words)])
    assert (ids(edition(replace(LEAD, body=text), EDITORIAL))[1] == "geduld") is beside


def test_no_word_is_lost_beside_the_lead():
    made = edition()
    opened = document_of(made)
    read = [word for each in opened.paragraphs() for word in words_of(text_of(each))]
    for story in made.stories:
        for word in set(document_words(story.body)):
            assert read.count(word) >= document_words(story.body).count(word)


@pytest.mark.judge
@pytest.mark.parametrize("columns", [3, 4])
def test_word_has_nothing_to_repair_and_libreoffice_prints_both_side_by_side(columns: int):
    data = document_bytes(make_edition([LEAD, EDITORIAL, OTHER], page=PageSpec(columns=columns)))
    assert validate({"opening": data}) == []
    pdf = pypdfium2.PdfDocument(to_pdf(data))
    try:
        page = pdf[0].get_textpage()
        lead, editorial = (_box(page, words) for words in ("Wie maakt", "Geduld"))
    finally:
        pdf.close()
    assert editorial[0] > lead[2]  # to the right of it
    assert abs(editorial[3] - lead[3]) < 40  # and not below it
    assert Opened(data).all(FLOATING)


def _box(page: pypdfium2.PdfTextPage, words: str) -> tuple[float, float, float, float]:
    found = page.search(words, match_case=True).get_next()
    assert found is not None
    boxes = [page.get_charbox(found[0] + n) for n in range(found[1])]
    return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)
