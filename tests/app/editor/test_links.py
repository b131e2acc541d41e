"""Links in a line: `|` is the cursor, « and » are the ends of the selection."""

import pytest

from redactie.app.editor.inline import Marked
from redactie.app.editor.links import Place, completed, is_address, place_of, with_link, without_link
from redactie.text.parse import parse_inline
from redactie.text.tree import ArticleLink, Link, plain


def read(text: str) -> Marked:
    if "«" in text:
        return Marked(text.replace("«", "").replace("»", ""), text.index("«"), text.index("»") - 1)
    at = text.index("|")
    return Marked(text.replace("|", ""), at, at)


@pytest.mark.parametrize(
    ("line", "words", "address", "exists"),
    [
        ("zie [de s|ite](https://a.nl) nu", "de site", "https://a.nl", True),
        ("zie [de site](https://a.|nl) nu", "de site", "https://a.nl", True),
        ("zie [«de» site](https://a.nl)", "de site", "https://a.nl", True),
        ("zie <https://a|.nl>", "https://a.nl", "https://a.nl", True),
        ("[plan|](<mijn plan.md>)", "plan", "mijn plan.md", True),
        ("zie https://a.nl/b|?c=1.", "https://a.nl/b?c=1", "https://a.nl/b?c=1", False),
        ("mail j|an@a.nl, graag", "jan@a.nl", "jan@a.nl", False),
        ("zie h|ier", "hier", "", False),
        ("- «hier »en daar", "hier", "", False),
        ("zie | nu", "", "", False),
        ("![plaat|](images/a.png)", "plaat", "", False),
    ],
)
def test_what_stands_at_the_cursor(line: str, words: str, address: str, exists: bool):
    place = place_of(read(line))
    assert (place.words, place.address, place.exists) == (words, address, exists)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("example.org", "https://example.org"),
        ("www.example.org/a", "https://www.example.org/a"),
        (" https://example.org ", "https://example.org"),
        ("http://example.org", "http://example.org"),
        ("//example.org", "https://example.org"),
        ("jan@example.org", "mailto:jan@example.org"),
        ("mailto:jan@example.org", "mailto:jan@example.org"),
        ("tel:0201234567", "tel:0201234567"),
        ("020 - 123 45 67", "tel:0201234567"),
        ("ander-stuk.md", "ander-stuk.md"),
        ("https://", ""),
        ("", ""),
        ("geen adres", ""),
        ("javascript:alert(1)", ""),
    ],
)
def test_an_address_is_completed(typed: str, address: str):
    assert completed(typed) == address


def test_only_whole_addresses_count_as_such():
    assert is_address("https://a.nl/b")
    assert is_address("jan@a.nl")
    assert not is_address("https://")
    assert not is_address("de site")
    assert not is_address("ander-stuk.md")


@pytest.mark.parametrize(
    ("words", "address", "goal"),
    [
        ("de site", "https://a.nl", "https://a.nl"),
        ("de [oude] site", "https://a.nl/b_(c)", "https://a.nl/b_(c)"),
        ("een haakje ]", "https://a.nl", "https://a.nl"),
        ("[", "mijn plan.md", "mijn plan"),
    ],
)
def test_a_link_that_was_written_is_read_as_that_link(words: str, address: str, goal: str):
    line = with_link("zie hier nu", Place(4, 8, "hier"), words, address)
    link = parse_inline(line.text, "en")[1]
    assert isinstance(link, Link | ArticleLink)
    assert plain(link.children) == words
    assert (link.url if isinstance(link, Link) else link.article) == goal
    assert line.text[line.start :] == " nu"


def test_a_title_that_somebody_wrote_stays():
    line = read('[hi|er](https://a.nl "Titel")')
    assert with_link(line.text, place_of(line), "daar", "https://b.nl").text == '[daar](https://b.nl "Titel")'


def test_a_link_is_taken_away_and_its_words_stay():
    line = read("zie [de *s|ite*](https://a.nl) nu")
    bare = without_link(line.text, place_of(line))
    assert bare.text == "zie de *site* nu"
    assert bare.text[bare.start : bare.end] == "de *site*"
