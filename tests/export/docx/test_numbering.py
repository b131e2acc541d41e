from lxml import etree

from redactie.export.docx.numbering import Numbering, numbered
from tests.export.docx.documents import NAMESPACES, Opened, document_with, style_of, text_of


def written(numbering: Numbering) -> etree._Element:
    return etree.fromstring(numbering.write())


def number_of(opened: Opened, text: str) -> tuple[str, str]:
    """Return level and count of the item with this text."""
    (item,) = (each for each in opened.paragraphs() if text_of(each) == text)
    level, count = (opened.all(f"w:pPr/w:numPr/w:{name}/@w:val", item) for name in ("ilvl", "numId"))
    return level[0], count[0]


def start_of(opened: Opened, count: str) -> list:
    path = f"//w:num[@w:numId='{count}']/w:lvlOverride/w:startOverride/@w:val"
    return opened.all(path, opened.part("numbering"))


def test_there_are_nine_levels_of_marks_and_of_numbers():
    root = written(Numbering(10))
    assert [len(each) for each in root.xpath("w:abstractNum", namespaces=NAMESPACES)] == [10, 10]


def test_levels_are_linked_to_the_list_styles():
    root = written(Numbering(10))
    styles = root.xpath("w:abstractNum[1]/w:lvl/w:pStyle/@w:val", namespaces=NAMESPACES)
    assert styles == ["ListBullet", "ListBullet2", "ListBullet3", "ListBullet4", "ListBullet5"]


def test_a_deeper_level_is_indented_further():
    root = written(Numbering(10))
    lefts = [int(each) for each in root.xpath("w:abstractNum[1]/w:lvl//w:ind/@w:left", namespaces=NAMESPACES)]
    assert lefts == sorted(set(lefts))


def test_a_count_starts_within_what_word_can_count():
    numbering = Numbering(10)
    for start in (3, -5, 10**12):
        numbering.count(0, start)
    starts = written(numbering).xpath("//w:startOverride/@w:val", namespaces=NAMESPACES)
    assert starts == ["3", "0", "32767"]


def test_no_item_is_deeper_than_word_goes():
    assert numbered(1, 40) == numbered(1, 8)


def test_bullets_are_a_style():
    opened = document_with("- een\n- twee\n    - drie\n")
    assert [style_of(each) for each in opened.paragraphs() if text_of(each) in ("een", "twee", "drie")] == [
        "ListBullet", "ListBullet", "ListBullet2",
    ]  # fmt: skip


def test_every_numbered_list_counts_afresh_from_its_own_start():
    opened = document_with("1. een\n2. twee\n\nTussen.\n\n5. vijf\n6. zes\n")
    first, second = number_of(opened, "een")[1], number_of(opened, "vijf")[1]
    assert first != second
    assert number_of(opened, "twee")[1] == first
    assert (start_of(opened, first), start_of(opened, second)) == (["1"], ["5"])


def test_a_numbered_list_in_a_list_counts_on_its_own_level():
    opened = document_with("- een\n    1. a\n    2. b\n- twee\n    1. c\n")
    assert number_of(opened, "a") == number_of(opened, "b")
    assert number_of(opened, "a")[0] == "1"
    assert number_of(opened, "c")[1] != number_of(opened, "a")[1]


def test_an_item_goes_on_under_its_own_text():
    opened = document_with("1. een\n\n    vervolg\n\n2. twee\n")
    (continued,) = opened.paragraphs("ListContinue")
    assert text_of(continued) == "vervolg"


def test_an_item_that_begins_with_something_else_has_its_number_all_the_same():
    opened = document_with("1. een\n2.     code\n3. drie\n")
    assert len(opened.paragraphs("ListNumber")) == 3


def test_lists_deeper_than_word_goes_keep_their_words():
    opened = document_with("\n".join("    " * depth + f"- punt{depth}" for depth in range(12)))
    found = " ".join(opened.texts())
    assert all(f"punt{depth}" in found for depth in range(12))
