from lxml import etree

from redactie.export.docx.sections import Columns, Flow, Paragraph, cell_content
from redactie.export.docx.xml import NOTHING, Xml, part, w
from redactie.layout.grid import Grid
from redactie.layout.styles.style import HouseStyle
from redactie.model.publication import PageSpec
from tests.export.docx.documents import NAMESPACES, document_of, document_with, style_of, text_of
from tests.support.editions import make_article, make_edition, rich_markdown

GRID = Grid.of(HouseStyle.load("classic").tokens, PageSpec(columns=3))
TABLE = w("tbl")


def flow() -> Flow:
    return Flow(GRID, 20, 20, w("edges"))


def body(made: Flow) -> etree._Element:
    return etree.fromstring(part("w:document", "w mc w15", made.write()))[0]


def find(root: etree._Element, path: str) -> list:
    return root.xpath(path, namespaces=NAMESPACES)


def text(characters: str) -> Paragraph:
    return Paragraph("BodyText", w("r", w("t", Xml(characters))))


def test_the_last_paragraph_of_a_section_says_what_its_columns_are():
    made = flow()
    made.add(text("een"), text("twee"))
    made.close(Columns.even(GRID, 3))
    first, second, *_ = body(made)
    assert not find(first, ".//w:sectPr")
    assert find(second, "w:pPr/w:sectPr/w:cols/@w:num") == ["3"]


def test_a_section_that_ends_with_a_table_has_a_last_paragraph_that_is_not_empty():
    made = flow()
    made.add(TABLE)
    made.close(Columns.even(GRID, 3))
    table, closing, *_ = body(made)
    assert etree.QName(table).localname == "tbl"
    assert style_of(closing) == "Break"
    assert text_of(closing) == "\u200b"


def test_an_empty_section_is_none():
    made = flow()
    made.close(Columns.even(GRID, 3))
    assert len(find(body(made), "//w:sectPr")) == 1


def test_every_section_follows_on_the_same_page_so_that_columns_are_level():
    made = flow()
    made.add(text("een"))
    made.close(Columns.even(GRID, 3))
    sections = find(body(made), "//w:sectPr")
    assert [find(each, "w:type/@w:val") for each in sections] == [["continuous"]] * 2
    assert [find(each, "w:cols/@w:num") for each in sections] == [["3"], ["1"]]


def test_headers_and_footers_belong_to_the_first_section():
    made = flow()
    made.add(text("een"))
    made.close(Columns.even(GRID, 1))
    sections = find(body(made), "//w:sectPr")
    assert [bool(find(each, "w:edges")) for each in sections] == [True, False]
    assert [bool(find(each, "w:titlePg")) for each in sections] == [True, False]


def test_tables_that_follow_each_other_stay_apart():
    made = flow()
    made.add(TABLE, TABLE)
    assert [etree.QName(each).localname for each in body(made)][:3] == ["tbl", "p", "tbl"]


def test_a_cell_ends_with_a_paragraph():
    assert cell_content([]) == Paragraph("Break", NOTHING).write()
    assert cell_content([TABLE]).endswith(Paragraph("Break", NOTHING).write())
    assert cell_content([text("x")]) == text("x").write()


def test_the_page_is_that_of_the_house_style():
    opened = document_with("Tekst.")
    for section in opened.all("//w:sectPr"):
        assert opened.all("w:pgSz/@w:w", section) == ["11906"]
        assert opened.all("w:pgSz/@w:h", section) == ["16838"]
        assert opened.all("w:pgMar/@w:left", section) == ["850"]


def test_an_article_is_a_headline_over_one_column_and_a_text_over_as_many_as_the_publication_has():
    for columns in (3, 4):
        edition = make_edition([make_article()], page=PageSpec(columns=columns))
        opened = document_of(edition)
        numbers = opened.all("//w:sectPr/w:cols/@w:num")
        assert numbers == ["1", str(columns), "1", str(columns), "1"]  # head, text, colophon's head, colophon, end


def test_headlines_stand_over_one_column_and_text_in_columns():
    opened = document_with(rich_markdown())
    section = iter(opened.all("//w:body/*"))
    counts: dict[str, set[str]] = {}
    pending: list[str] = []
    for each in section:
        pending += [style_of(paragraph) for paragraph in each.iter(f"{{{NAMESPACES['w']}}}p")]
        for number in opened.all("descendant-or-self::w:sectPr/w:cols/@w:num", each):
            for style in pending:
                counts.setdefault(style, set()).add(number)
            pending = []
    assert counts["HeadlineLead"] == counts["Kicker" + "Energie"] == counts["Lead"] == {"1"}
    assert counts["BodyText"] == counts["Heading2"] == {"4"}
