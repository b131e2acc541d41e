import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from redactie.export.docx.xml import clean, emus, join, part, tag, text, twips, w
from tests.support.strategies import any_text


def test_marks_of_markup_are_escaped():
    assert text('<b a="1">&amp;') == "&lt;b a=&quot;1&quot;&gt;&amp;amp;"


@pytest.mark.parametrize(
    "character", ["\x00", "\x08", "\x1b", "\x7f", "\x9f", "\u202e", "\u2069", "\ud800", "\ufffe", "\U0010ffff"]
)
def test_a_character_that_xml_cannot_hold_is_left_out(character: str):
    assert text(f"a{character}b") == "ab"
    assert clean(f"a{character}b") == "ab"


@pytest.mark.parametrize("character", ["\n", "\t", "\r"])
def test_a_text_stands_on_one_line(character: str):
    assert text(f"a{character}b") == "a b"
    assert clean(f"a{character}b") == "a b"


def test_an_element_has_its_prefix_and_leaves_out_attributes_that_are_none():
    assert w("ind", left=5, right=None) == '<w:ind w:left="5"/>'
    assert w("p", w("r")) == "<w:p><w:r/></w:p>"


def test_attributes_are_escaped():
    assert tag("a:b", {"c": '<"'}) == '<a:b c="&lt;&quot;"/>'


def test_parts_are_joined():
    assert join([w("a"), w("b")]) == "<w:a/><w:b/>"


def test_a_part_declares_its_prefixes_and_what_older_readers_may_ignore():
    root = etree.fromstring(part("w:document", "w mc w15", tag("w15:x", {})))
    assert set(root.nsmap) == {"w", "mc", "w15"}
    assert list(root.attrib.values()) == ["w15"]
    assert not etree.fromstring(part("w:fonts", "w")).attrib


def test_lengths_are_counted_as_word_counts_them():
    assert twips(72) == 1440
    assert emus(72) == 914400


@given(any_text(), st.text())
def test_any_text_gives_well_formed_xml_that_reads_back(content: str, attribute: str):
    root = etree.fromstring(part("w:t", "w", tag("w:x", {"w:val": attribute}, text(content))))
    assert (root[0].text or "") == clean(content)
    assert list(root[0].attrib.values()) == [clean(attribute)]
