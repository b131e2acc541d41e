"""Runs of text: from hand-made trees, so that trees no parser makes today are safe too."""

import pytest

from redactie.export.html.inlines import InlineWriter, paragraph
from redactie.export.html.labels import labels
from redactie.export.html.markup import NOTHING
from redactie.text.tree import (
    ArticleLink,
    Code,
    Emphasis,
    FootnoteReference,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Subscript,
    Superscript,
    Text,
)

WORD = (Text("woord"),)
REFERENCE = '<sup id="hier_1_ref" class="reference"><a href="#hier_1" aria-label="Noot 1">1</a></sup>'


def writer() -> InlineWriter:
    return InlineWriter({"ander": "ander-stuk"}, "hier", labels("nl"))


@pytest.mark.parametrize(
    ("inlines", "html"),
    [
        ((Text("a < b & c"),), "a &lt; b &amp; c"),
        ((Strong(WORD),), "<strong>woord</strong>"),
        ((Emphasis((Strong(WORD),)),), "<em><strong>woord</strong></em>"),
        ((Text("CO"), Subscript((Text("2"),))), "CO<sub>2</sub>"),
        ((Text("m"), Superscript((Text("2"),))), "m<sup>2</sup>"),
        ((Code("<x>"),), "<code>&lt;x&gt;</code>"),
        ((Text("a"), LineBreak(), Text("b")), "a<br>b"),
        ((Link(WORD, "https://example.org/?a&b"),), '<a href="https://example.org/?a&amp;b">woord</a>'),
        ((ArticleLink(WORD, "ander"),), '<a href="#ander-stuk">woord</a>'),
        ((FootnoteReference(1),), REFERENCE),
    ],
)
def test_every_inline_has_its_element(inlines: Inlines, html: str):
    assert writer().write(inlines) == html


def test_a_link_to_an_article_that_is_not_in_the_page_is_just_its_text():
    assert writer().write((ArticleLink(WORD, "weg"),)) == "woord"


def test_a_link_that_would_run_something_is_just_its_text():
    assert writer().write((Link(WORD, "javascript:alert(1)"),)) == "woord"


def test_a_link_in_a_link_is_just_its_text():
    inner = Link(WORD, "https://example.org/b")
    assert writer().write((Link((inner,), "https://example.org/a"),)) == '<a href="https://example.org/a">woord</a>'


def test_a_reference_in_a_link_keeps_its_number_and_place():
    html = writer().write((Link((FootnoteReference(1),), "https://example.org/a"),))
    assert html == '<a href="https://example.org/a"><sup id="hier_1_ref" class="reference">1</sup></a>'


def test_a_link_without_text_is_nothing():
    assert writer().write((Link((), "https://example.org/a"),)) == NOTHING


def test_bare_text_has_no_links_and_no_references_at_any_depth():
    inlines = (Strong((Link((*WORD, FootnoteReference(1)), "https://example.org/a"),)), FootnoteReference(2))
    assert writer().bare(inlines) == "<strong>woord</strong>"


def test_the_second_reference_to_a_note_has_a_place_of_its_own():
    one = writer()
    one.write((FootnoteReference(1),))
    assert 'id="hier_1_ref2"' in one.write((FootnoteReference(1),))
    assert one.times == {1: 2}


def test_an_empty_paragraph_is_nothing():
    assert paragraph(NOTHING) == NOTHING
