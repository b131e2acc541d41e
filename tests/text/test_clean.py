from xml.etree import ElementTree

import pytest
from hypothesis import given

from redactie.text.clean import clean, clean_lines, is_printable
from redactie.text.parse import parse_document
from redactie.text.words import document_text
from tests.support.strategies import any_text


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a\x00b", "ab"),
        ("a\x02b\x03c", "abc"),
        ("a\x7fb\x9fc", "abc"),
        ("a\ud800b", "ab"),
        ("a\ufdd0b\ufffec", "abc"),
        ("a\U0001fffeb", "ab"),
        ("\ufeffa", "a"),
        *((f"a{chr(code)}b", "ab") for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))),
        ("שלום\u200f, \u200eabc", "שלום\u200f, \u200eabc"),
        ("a\x0bb", "a b"),
        ("a\u2028b\u2029c", "a b c"),
        ("a\x85b", "a b"),
        ("é😀\u00a0\u00ad\u200d", "é😀\u00a0\u00ad\u200d"),
    ],
)
def test_only_what_no_output_can_hold_goes(source: str, expected: str):
    assert clean(source) == expected


@pytest.mark.parametrize("source", ["a\nb", "a\r\nb", "a\rb"])
def test_lines_end_as_on_any_system(source: str):
    assert clean_lines(source) == ["a", "b"]


def test_separators_that_an_editor_does_not_count_end_no_line():
    assert clean_lines("a\x0cb\u2028c\x1dd") == ["a b c d"]


def test_tabs_become_spaces_up_to_the_next_stop():
    assert clean_lines("\ta\tb") == ["    a   b"]


def test_a_line_of_spaces_is_empty():
    assert clean_lines("a\n  \t \nb") == ["a", "", "b"]


@given(any_text())
def test_every_text_of_a_document_fits_in_xml(text: str):
    shown = document_text(parse_document(text, "nl"))
    element = ElementTree.Element("text")
    element.text = shown
    ElementTree.fromstring(ElementTree.tostring(element, encoding="utf-8"))
    assert all(character == "\n" or is_printable(character) for character in shown)


@given(any_text())
def test_cleaning_twice_changes_nothing_more(text: str):
    assert clean(clean(text)) == clean(text)
