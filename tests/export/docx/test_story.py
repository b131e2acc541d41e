import pytest

from redactie.model.article import Kind, Levers, Picture, Variant
from redactie.model.publication import Author, Colophon, PageSpec
from tests.export.docx.documents import Opened, document_of, document_with, style_of, text_of
from tests.support.editions import AUTHORS, IMAGE, make_article, make_edition


def order(opened: Opened) -> list[str]:
    """Return the styles of the paragraphs, those of the nameplate and the colophon left out."""
    found = [
        style_of(each)
        for each in opened.paragraphs()
        if text_of(each).strip("\u200b") or opened.all(".//w:drawing", each)
    ]
    return [style for style in found if style not in ("Title", "Subtitle", "HeadlineSmall", "ColophonText")]


def test_an_article_is_kicker_headline_deck_lead_byline_and_text_in_that_order():
    opened = document_with("Tekst.", deck="De onderkop")
    assert order(opened) == [
        "KickerEnergie", "HeadlineLead", "Deck", "Lead", "Portrait", "Byline", "Byline", "Byline", "BodyText",
    ]  # fmt: skip


def test_the_first_article_has_the_largest_headline():
    opened = document_of(make_edition([make_article("a", title="Een"), make_article("b", title="Twee")]))
    assert opened.texts("HeadlineLead") == ["Een"]
    assert opened.texts("Heading1") == ["Twee"]


@pytest.mark.parametrize(
    ("kind", "style"),
    [
        (Kind.EDITORIAL, "HeadlineColumn"),
        (Kind.COLUMN, "HeadlineColumn"),
        (Kind.BRIEF, "HeadlineSmall"),
        (Kind.BOX, "HeadlineSmall"),
    ],
)
def test_other_pieces_have_headlines_of_their_own_that_are_headings_too(kind: Kind, style: str):
    opened = document_with("Tekst.", kind=kind, title="Kop van het stuk")
    assert "Kop van het stuk" in opened.texts(style)
    assert opened.all("w:basedOn/@w:val", opened.style(style)) == ["Heading1"]


def test_an_article_without_a_kicker_bears_the_name_of_its_theme():
    assert document_with("Tekst.", kicker="").texts("KickerEnergie") == ["Energie"]


def test_an_editorial_without_a_kicker_bears_none():
    opened = document_with("Tekst.", kicker="", kind=Kind.EDITORIAL)
    assert opened.texts("ArticleRuleEnergie") == [""]


def test_an_article_without_a_theme_has_the_plain_kicker():
    assert document_with("Tekst.", theme="").texts("Kicker") == ["Proefbank"]


def test_a_byline_has_name_role_portrait_and_a_link_to_write_to():
    opened = document_with("Tekst.")
    assert opened.texts("Byline") == ["Anna de Vries", "beleidsadviseur energie", "anna@example.org"]
    (link,) = opened.all("//w:p[w:pPr/w:pStyle/@w:val='Byline']/w:hyperlink/@r:id")
    assert opened.relation(link) == "mailto:anna@example.org"
    assert "Anna de Vries" in opened.all("//wp:docPr/@descr")


def test_an_author_without_address_and_portrait_is_a_name_and_a_role():
    opened = document_with("Tekst.", authors=("bram",))
    assert opened.texts("Byline") == ["Bram IJsbrandy", "voorzitter"]
    assert not opened.paragraphs("Portrait")


def test_an_address_that_is_too_long_to_stand_beside_the_portrait_stands_below_it():
    author = Author(id="x", name="Jo", email="johanna.margaretha@example.org", portrait=AUTHORS[0].portrait)
    opened = document_of(make_edition([make_article(authors=("x",))], authors={"x": author}))
    frames = [len(opened.all("ancestor::w:tbl", each)) for each in opened.paragraphs("Byline")]
    assert opened.texts("Byline") == ["Jo", "johanna.margaretha@example.org"]
    assert frames == [2, 1]


def test_two_authors_stand_beside_each_other_beside_the_lead():
    opened = document_with("Tekst.", authors=("anna", "bram"))
    (band,) = opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='BandFrame']")
    cells = opened.all("w:tr/w:tc", band)
    assert ["Anna" in "".join(text_of(each) for each in opened.all(".//w:p", cell)) for cell in cells] == [
        False,
        True,
        False,
    ]
    assert "Bram" in "".join(text_of(each) for each in opened.all(".//w:p", cells[2]))


@pytest.mark.parametrize("kind", [Kind.EDITORIAL, Kind.BRIEF, Kind.BOX])
def test_small_pieces_are_signed_at_their_end(kind: Kind):
    opened = document_with("Tekst.", kind=kind)
    assert opened.texts("Signature") == ["Anna de Vries beleidsadviseur energie"]
    assert not opened.paragraphs("Byline")


def test_a_narrow_publication_has_the_byline_under_the_lead():
    opened = document_of(make_edition([make_article()], page=PageSpec(columns=2)))
    assert order(opened)[2:5] == ["Lead", "Portrait", "Byline"]


@pytest.mark.parametrize(("columns", "beside"), [(1, True), (2, True), (3, True), (4, False), (None, True)])
def test_the_picture_of_an_article_stands_beside_its_lead_or_over_it(columns: int | None, beside: bool):
    image = Picture(source=IMAGE, alt="Alt", caption="Bijschrift", credit="Foto: ik", columns=columns)
    opened = document_with("Tekst.", image=image)
    assert opened.texts("Caption") == ["Bijschrift Foto: ik"]
    (caption,) = opened.paragraphs("Caption")
    (lead,) = opened.paragraphs("Lead")
    assert (opened.all("ancestor::w:tbl[1]", caption) == opened.all("ancestor::w:tbl[1]", lead)) is beside
    if not beside:
        assert order(opened).index("Caption") < order(opened).index("Lead")


def test_a_wide_picture_in_the_text_divides_it_into_two_sections():
    opened = document_with(f'een\n\n![a]({IMAGE} "Bijschrift"){{columns=2}}\n\ntwee\n')
    assert opened.all("//w:sectPr/w:cols/@w:num") == ["1", "4", "1", "4", "1", "4", "1"]
    assert [text for text in opened.texts() if text in ("een", "Bijschrift", "twee")] == ["een", "Bijschrift", "twee"]


@pytest.mark.parametrize(("columns", "numbers"), [(1, ["1", "4", "1"]), (2, ["1", "4", "1", "4", "1"])])
def test_a_box_of_more_than_one_column_stands_over_the_whole_width(columns: int, numbers: list[str]):
    box = f'!!! box "Titel" {{columns={columns}}}\n    Feit.\n'
    article = make_article(body=f"Voor.\n\n{box}\nNa.\n")
    opened = document_of(make_edition([article], colophon=Colophon()))
    assert opened.all("//w:sectPr/w:cols/@w:num") == numbers


def test_a_wide_table_stands_over_the_whole_width():
    opened = document_with("een\n\n| a | b | c | d |\n|--|--|--|--|\n| 1 | 2 | 3 | 4 |\n\ntwee\n")
    (table,) = opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='NewsTable']/w:tblPr/w:tblW/@w:w")
    assert int(table) == pytest.approx(180 / 25.4 * 1440, abs=3)


def test_a_link_to_an_article_leads_to_its_headline():
    articles = [make_article("een", body="Zie [het andere](twee.md).\n"), make_article("twee", title="Het andere")]
    opened = document_of(make_edition(articles))
    (anchor,) = opened.all("//w:hyperlink/@w:anchor")
    (headline,) = opened.all(f"//w:p[w:bookmarkStart/@w:name='{anchor}']")
    assert text_of(headline) == "Het andere"


def test_a_link_to_an_article_that_is_not_exported_is_its_text():
    articles = [make_article("een", body="Zie [het andere](twee.md).\n"), make_article("twee")]
    opened = document_of(make_edition(articles), "een")
    assert not opened.all("//w:hyperlink/@w:anchor")
    assert "Zie het andere." in opened.texts("BodyText")


def test_an_article_of_nothing_is_no_error():
    opened = document_of(make_edition([make_article("a", title="", kicker="", lead="", authors=(), theme="", body="")]))
    assert order(opened) == []


def test_notes_for_the_editors_are_nowhere_in_the_document():
    opened = document_with("Tekst.", notes="GEHEIM", title="Kop")
    everything = b"".join(opened.archive.read(name) for name in opened.archive.namelist())
    assert b"GEHEIM" not in everything


def test_the_text_has_the_tracking_of_its_levers_and_what_stands_above_it_has_none():
    plain, pulled = (
        document_with("Een **vette** alinea.\n\n- punt", fit=fit) for fit in (Levers(), Levers(tracking=-1))
    )
    assert plain.all("//w:r/w:rPr/w:spacing") == []
    tracked = "".join(pulled.all("//w:r[w:rPr/w:spacing/@w:val='-2']/w:t/text()"))
    assert tracked == "Een vette alinea.punt"


def test_an_editorial_beside_the_lead_has_its_tracking_too():
    articles = [make_article("a"), make_article("b", kind=Kind.EDITORIAL, body="Redactie.", fit=Levers(tracking=1))]
    opened = document_of(make_edition(articles))
    assert opened.all("//w:r[w:rPr/w:spacing/@w:val='2']/w:t/text()") == ["Redactie."]


def test_the_printed_headline_and_lead_stand_in_the_document():
    opened = document_with("Tekst.", title="Lange kop", lead="Lang", print=Variant(title="Kop", lead="Kort"))
    assert (opened.texts("HeadlineLead"), opened.texts("Lead")) == (["Kop"], ["Kort"])
