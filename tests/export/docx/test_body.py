import pytest
from lxml import etree

from tests.export.docx.documents import Opened, document_of, document_with, style_of, text_of
from tests.support.editions import make_article, make_edition


def styles(opened: Opened, *texts: str) -> list[str]:
    """Return the styles of the paragraphs with these texts."""
    found = {text_of(each): style_of(each) for each in opened.paragraphs()}
    return [found[text] for text in texts]


def test_a_paragraph_after_another_is_indented_and_one_after_a_sub_head_is_not():
    opened = document_with("een\n\ntwee\n\n## kop\n\ndrie\n\nvier\n")
    assert styles(opened, "een", "twee", "drie", "vier") == [
        "BodyText", "BodyTextFirstIndent", "BodyText", "BodyTextFirstIndent",
    ]  # fmt: skip


def test_sub_heads_are_headings_of_the_second_and_third_level():
    opened = document_with("## een\n\n### twee\n\n# drie\n")
    assert styles(opened, "een", "twee", "drie") == ["Heading2", "Heading3", "Heading2"]


def test_a_quotation_is_a_quote():
    opened = document_with("> een\n>\n> twee\n")
    assert styles(opened, "een", "twee") == ["Quote", "Quote"]


def test_a_pull_quote_has_the_colour_of_the_theme_and_names_its_speaker():
    opened = document_with('!!! pullquote "De spreker"\n    Groot.\n')
    assert styles(opened, "Groot.", "De spreker") == ["IntenseQuoteEnergie", "PullQuoteSource"]


def test_a_box_is_one_cell_in_the_colour_of_the_theme():
    opened = document_with('!!! box "Titel"\n    Feit.\n\n    - punt\n')
    (box,) = opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='BoxFrameEnergie']")
    assert len(opened.all("w:tr/w:tc", box)) == 1
    assert [text_of(each) for each in opened.all("w:tr/w:tc/w:p", box)] == ["Titel", "Feit.", "punt"]
    assert styles(opened, "Titel", "Feit.", "punt") == ["BoxTitle", "BoxText", "BoxText"]


@pytest.mark.parametrize(("words", "whole"), [(20, True), (400, False)])
def test_a_short_box_stays_whole_and_a_long_one_goes_on_in_the_next_column(words: int, whole: bool):
    opened = document_with(f'!!! box "Titel"\n    {"woord " * words}\n')
    (box,) = opened.all("//w:tbl[w:tblPr/w:tblStyle/@w:val='BoxFrameEnergie']")
    assert bool(opened.all("w:tr/w:trPr/w:cantSplit", box)) is whole


def test_boxes_in_boxes_end_somewhere_and_no_word_is_lost():
    source = "".join(f'{"    " * depth}!!! box "Titel {depth}"\n\n' for depth in range(10)) + "    " * 10 + "diep\n"
    opened = document_with(source)
    deepest = max(len(opened.all("ancestor::w:tbl", each)) for each in opened.paragraphs())
    assert deepest <= 4
    found = " ".join(opened.texts())
    assert "Titel 9" in found
    assert "diep" in found


def test_lines_of_code_stand_as_typed():
    opened = document_with("    een\n        twee\n")
    (code,) = opened.paragraphs("HTMLPreformatted")
    assert opened.all(".//w:t/text()", code) == ["een", "    twee"]


def test_a_break_in_the_text_is_a_rule():
    assert len(document_with("een\n\n***\n\ntwee\n").paragraphs("Rule")) == 1


def test_every_style_in_use_is_in_the_document():
    opened = document_of(make_edition())
    known = set(opened.all("//w:style/@w:styleId", opened.part("styles")))
    used = set(opened.all("//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val"))
    assert used <= known


def test_text_has_no_form_that_a_style_could_have():
    opened = document_of(make_edition())
    direct = opened.all("//w:pPr/*[not(self::w:pStyle or self::w:numPr or self::w:sectPr)]")
    assert direct == []
    words = opened.all("//w:rPr[not(w:noProof)]/*")  # what is in no language, such as an address, has to say so
    names = {etree.QName(each).localname for each in words}
    assert names <= {"rStyle", "vertAlign", "b", "i"}


def test_an_article_in_another_language_says_so():
    opened = document_with("The text.", language="en")
    assert set(opened.all("//w:p[w:pPr/w:pStyle/@w:val='BodyText']//w:lang/@w:val")) == {"en-GB"}
    assert set(document_of(make_edition([make_article()])).all("//w:lang/@w:val")) == {"x-none"}  # an address
