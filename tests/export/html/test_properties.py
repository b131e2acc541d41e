"""Whatever an author types, the page is sound and holds all the words in order."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.text.words import story_words, words_of
from tests.export.html.pages import every, first, page_of, page_source, words_in
from tests.support.editions import make_article, make_edition

_MARKS = (
    "# ", "## ", "### ", "- ", "1. ", "    ", "> ", "!!! box \"Titel\"\n    ", "!!! pullquote\n    ", "[^1]", "[^1]: ",
    "**", "*", "`", "~", "^", "[", "](", ")", "![", "https://", "javascript:", "mailto:", "<script>", "</script>",
    "</style>", "<!--", "-->", "<b onclick=x>", "&amp;", "&#0;", "|", "\n|--|--|\n", "\n\n", "\n", "***", "{#id .x}",
    "{credit=\"x\"}", "twee.md", "images/draaibank.jpg", "\0", "\x1b", "\u2028", "'", '"', "--", "...",
)  # fmt: skip
words = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)
characters = st.text(max_size=10)
bodies = st.lists(st.one_of(st.sampled_from(_MARKS), words, characters), max_size=40).map("".join)
heads = st.lists(st.one_of(st.sampled_from(_MARKS[24:]), words, characters), max_size=8).map("".join)


@given(body=bodies, lead=heads, title=heads)
def test_all_words_are_in_the_page_in_order(body: str, lead: str, title: str):
    edition = make_edition([make_article(body=body, lead=lead, title=title, authors=()), make_article("twee")])
    article = first(page_of(edition, "proef"), "article")
    assert words_in(article, "reference", "back", "theme", "unseen", "missing") == story_words(edition.stories[0])


@given(body=bodies, head=heads)
def test_nothing_in_a_page_runs_or_listens(body: str, head: str):
    edition = make_edition([make_article(body=body, title=head, kicker=head, deck=head, lead=head, notes="Geheim")])
    page = page_of(edition)
    assert not {each.tag for each in page.iter()} & {"script", "iframe", "object", "embed", "form", "base", "link"}
    attributes = [(name, value) for each in page.iter() for name, value in each.attrib.items()]
    assert not [name for name, _ in attributes if name.startswith("on") or name == "style"]
    assert all(re.match(r"#|https?://|mailto:|tel:", each.get("href", "")) for each in every(page, "a"))


@given(body=bodies, head=heads)
def test_no_place_in_a_page_has_two_owners(body: str, head: str):
    page = page_of(make_edition([make_article("a", body=body, title=head), make_article("a-1", body=body)]))
    places = [each.get("id") for each in page.iter() if each.get("id")]
    assert len(places) == len(set(places))


@given(name=characters, role=characters, alt=characters)
def test_texts_of_registers_and_pictures_are_just_text(name: str, role: str, alt: str):
    from redactie.model.article import Picture
    from redactie.model.publication import Author

    author = Author(id="anna", name=f"<i>{name}</i>", role=f"{role}</p>", email="javascript:alert(1)")
    edition = make_edition(
        [make_article(image=Picture(source="images/draaibank.jpg", alt=f'"><b>{alt}'))], authors={"anna": author}
    )
    page = page_of(edition)
    assert words_of(first(page, "address/div/p/strong").text or "")[:1] == ["i"]
    assert not every(page, "b")
    assert not every(page, "i")


@given(bodies)
def test_a_page_holds_only_characters_that_html_allows(body: str):
    source = page_source(make_edition([make_article(body=body, lead=body, title=body)]))
    assert not re.search("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]", source)


@pytest.mark.parametrize("mark", ["> ", "- ", "**", "[a ", "1. "])
@pytest.mark.parametrize("times", [50, 400])
def test_what_is_nested_deeply_is_printed_all_the_same(mark: str, times: int):
    edition = make_edition([make_article(body=f"{mark * times}einde")])
    assert "einde" in words_in(first(page_of(edition), "article"))
