import pytest

from redactie.export.html.addresses import anchors, link_target, note_place, reference_place


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://www.example.org/pad?a=1&b=2#c", "https://www.example.org/pad?a=1&b=2#c"),
        ("http://example.org", "http://example.org"),
        ("https://example.org/één straat", "https://example.org/%C3%A9%C3%A9nstraat"),
        ("https://example.org/a%20b%zz", "https://example.org/a%20b%25zz"),
        ("https://example.org/a|b<c>", "https://example.org/a%7Cb%3Cc%3E"),
        ("https://example.org/a[1]", "https://example.org/a%5B1%5D"),
        ("https://example.org/#a#b", "https://example.org/#a%23b"),
        ("https://münchen.example/", "https://xn--mnchen-3ya.example/"),
        ("mailto:anna@example.org", "mailto:anna@example.org"),
        ("mailto:anna de vries@example.org", "mailto:annadevries@example.org"),
        ("tel:+31850000000", "tel:+31850000000"),
        ("HTTPS://EXAMPLE.ORG/", "HTTPS://EXAMPLE.ORG/"),
    ],
)
def test_a_good_address_is_written_as_browsers_want_it(url: str, target: str):
    assert link_target(url) == target


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "pagina.html",
        "//example.org",
        "http://",
        "http:///pad",
        "https://[",
        "https://example.org:x/",
        "https://example.org:99999/",
        "https://a b<c/",
        "https://.example.org",
        "https://a..b",
        "mailto:",
        "",
    ],
)
def test_what_leads_nowhere_or_runs_something_is_no_address(url: str):
    assert link_target(url) is None


def test_the_place_of_an_article_is_its_readable_name():
    assert anchors(["hoogste-prioriteit"]) == {"hoogste-prioriteit": "hoogste-prioriteit"}


def test_places_have_no_accents_spaces_or_capitals():
    assert anchors(["Één  Kop"]) == {"Één  Kop": "een-kop"}


def test_two_articles_never_share_a_place():
    assert list(anchors(["a b", "a-b", "a_b"]).values()) == ["a-b", "a-b-2", "a-b-3"]


def test_an_article_does_not_take_a_place_of_the_page_itself():
    assert list(anchors(["inhoud", "colofon"]).values()) == ["inhoud-2", "colofon-2"]


def test_an_article_whose_name_has_no_letters_has_a_place():
    assert list(anchors(["漢字", "!!"]).values()) == ["artikel", "artikel-2"]


def test_places_stay_short():
    assert len(anchors(["x" * 200])["x" * 200]) == 80


def test_the_place_of_a_note_is_never_that_of_an_article():
    places = set(anchors(["a", "a-1", "a_1", "a_1_ref"]).values())
    assert not places & {note_place("a", 1), reference_place("a", 1, 1), reference_place("a", 1, 2)}
