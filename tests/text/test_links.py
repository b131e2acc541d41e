from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redactie.text.links import Target, read_target
from tests.support.strategies import any_text

_WEB = {
    "https://x.nl": "https://x.nl",
    "HTTPS://X.nl/Pad": "https://x.nl/Pad",
    " https://x.nl ": "https://x.nl",
    "http://x.nl:8080/a": "http://x.nl:8080/a",
    "https://x.nl/a b": "https://x.nl/a%20b",
    "https://x.nl/a%20b": "https://x.nl/a%20b",
    "https://x.nl/100%": "https://x.nl/100%25",
    "https://x.nl/é": "https://x.nl/%C3%A9",
    'https://x.nl/"<>': "https://x.nl/%22%3C%3E",
    "https://x.nl?a=1&amp;b=2": "https://x.nl?a=1&b=2",
    "https://münchen.de/": "https://xn--mnchen-3ya.de/",
    "https://[2001:db8::1]/a": "https://[2001:db8::1]/a",
    "www.x.nl": "https://www.x.nl",
    "x.nl/pad?a#b": "https://x.nl/pad?a#b",
    "//x.nl/a": "https://x.nl/a",
}


@pytest.mark.parametrize(("typed", "url"), _WEB.items())
def test_a_web_address_is_written_down_safely(typed: str, url: str):
    assert read_target(typed) == Target(url=url)


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("mailto:a@b.nl", "mailto:a@b.nl"),
        ("a@b.nl", "mailto:a@b.nl"),
        ("a+b@c-d.co.uk", "mailto:a+b@c-d.co.uk"),
        ("mailto:a@b.nl?subject=Hoi daar", "mailto:a@b.nl?subject=Hoi%20daar"),
        ("tel:030-123 45 67", "tel:0301234567"),
        ("TEL:+31 (0)30", "tel:+31030"),
    ],
)
def test_mail_and_telephone_are_links(typed: str, url: str):
    assert read_target(typed) == Target(url=url)


@pytest.mark.parametrize(
    ("typed", "article"),
    [
        ("tweede.md", "tweede"),
        ("./tweede.md", "tweede"),
        ("tweede.md#kop", "tweede"),
        ("een%20stuk.md", "een stuk"),
        ("Eén stuk.MD", "Eén stuk"),
        ("artikel:tweede", "tweede"),
        ("artikel:tweede.md", "tweede"),
        ("article:tweede", "tweede"),
    ],
)
def test_an_article_is_named_by_its_file_or_its_id(typed: str, article: str):
    assert read_target(typed) == Target(article=article)


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "#kop", "/pad", "../x.md", "map/x.md", "x.html", "jaarverslag.pdf", "een woord",
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
        "java\x00script:alert(1)", "\x01javascript:alert(1)", "javascript&colon;alert(1)", "java&#115;cript:x",
        "javascript&#58;alert(1)", "\u200bjavascript:alert(1)", "jav\u00adascript:x", "javascript://x.nl/%0aalert(1)",
        "data:text/html,<script>", "vbscript:x", "file:///etc/passwd", "file://x.nl/a", "ftp://x.nl", "about:blank",
        "blob:https://x.nl", "C:\\x.docx", "\\\\server\\map", "http:", "https://", "http:x.nl", "https:///x",
        "https://x y.nl", "https://u@x.nl", "https://u:p@x.nl/", "https://x.nl:99999", "http://[::1", "https://a\\b",
        "mailto:", "mailto:geen", "mailto:a@b.nl@c.nl", "tel:", "tel:abc", "artikel:", "artikel: ",
    ],
)  # fmt: skip
def test_what_may_not_be_followed_is_no_link(typed: str):
    assert read_target(typed) is None


@given(st.one_of(any_text(), st.text("javscriptdt:/&#;10x. \t\n\x00%@?[]htps")))
def test_every_link_has_a_known_scheme_and_only_safe_characters(typed: str):
    target = read_target(typed)
    if target is None:
        return
    assert bool(target.url) != bool(target.article)
    if target.url:
        assert urlsplit(target.url).scheme in ("http", "https", "mailto", "tel")
        assert target.url.isascii()
        assert not set(target.url) & set(' "<>\\^`{|}\t\n\r')
