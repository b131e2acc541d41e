import pytest

from redactie.export.docx.tables import is_wide
from redactie.export.docx.widths import Lettering
from redactie.text.parse import parse_document
from redactie.text.tree import Table
from tests.export.docx.documents import document_with, style_of, text_of

SMALL = "| Jaar | Aantal | Deel |\n|:--|:-:|--:|\n| 2025 | *twaalf* | 40 % |\n| 2026 | tien | 60 % |"


def table(source: str) -> Table:
    (found,) = parse_document(source, "nl").blocks
    assert isinstance(found, Table)
    return found


def test_a_table_has_a_style_and_a_header_that_returns():
    opened = document_with(SMALL)
    (found,) = opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='NewsTable']")
    headers = opened.all("w:tr[w:trPr/w:tblHeader]", found)
    assert headers == opened.all("w:tr[1]", found)
    assert opened.all("w:tblPr/w:tblLook/@w:firstRow", found) == ["1"]


def test_cells_keep_their_words_and_their_places():
    opened = document_with(SMALL)
    (found,) = opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='NewsTable']")
    cells = [[text_of(each) for each in opened.all("w:tc/w:p", row)] for row in opened.all("w:tr", found)]
    assert cells == [["Jaar", "Aantal", "Deel"], ["2025", "twaalf", "40\u00a0%"], ["2026", "tien", "60\u00a0%"]]


def test_columns_are_aligned_by_styles():
    opened = document_with(SMALL)
    (row,) = opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='NewsTable']/w:tr[2]")
    assert [style_of(each) for each in opened.all("w:tc/w:p", row)] == [
        "TableText", "TableTextCentre", "TableTextRight",
    ]  # fmt: skip


def test_the_columns_of_a_table_fill_its_width():
    opened = document_with(SMALL)
    (found,) = opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='NewsTable']")
    widths = [int(each) for each in opened.all("w:tblGrid/w:gridCol/@w:w", found)]
    assert abs(sum(widths) - int(opened.all("w:tblPr/w:tblW/@w:w", found)[0])) <= len(widths)
    assert min(widths) > 200


@pytest.mark.parametrize(
    ("source", "wide"),
    [
        (SMALL, False),
        ("| Ja | 0570-123456 | 12-12-2026 |\n|--|--|--|\n| 1 | 2 | € 300 miljoen |\n", True),
        ("| a | b | c | d |\n|--|--|--|--|\n| 1 | 2 | 3 | 4 |\n", True),
        (f"| a | b |\n|--|--|\n| {'woord ' * 10} | 2 |\n", True),
    ],
)
def test_a_table_with_much_in_it_needs_the_width_of_the_page(source: str, wide: bool):
    assert is_wide(table(source), 117, Lettering(8, 5)) is wide


def test_two_tables_stay_two():
    opened = document_with(f"{SMALL}\n\n{SMALL}")
    for found in opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='NewsTable']"):
        assert not opened.all("following-sibling::*[1][self::w:tbl]", found)


def test_a_table_of_empty_cells_is_a_table():
    opened = document_with("| | |\n|--|--|\n| | |\n")
    assert opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='NewsTable']") or opened.paragraphs("BodyText")
