import pytest

from redactie.export.docx.runs import Look, RunWriter, run
from redactie.export.docx.xml import Xml, w
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
from tests.export.docx.documents import document_with, text_of

WORD = (Text("woord"),)


class Home:
    """A part that remembers where its links lead."""

    def __init__(self) -> None:
        self.links: list[str] = []

    def link(self, url: str) -> str:
        self.links.append(url)
        return f"rId{len(self.links)}"


def writer(home: Home | None = None, language: str = "") -> RunWriter:
    anchors = {"ander": "artikel_2_ander"}
    return RunWriter(home or Home(), anchors, lambda number: w("note", id=number), language)  # type: ignore[arg-type]


def write(*inlines: object, **arguments: object) -> Xml:
    return writer().write(inlines, **arguments)  # type: ignore[arg-type]


def test_a_text_is_a_run_whose_spaces_count():
    assert write(Text(" a ")) == '<w:r><w:t xml:space="preserve"> a </w:t></w:r>'


def test_an_empty_text_is_no_run():
    assert run("", Look()) == ""


@pytest.mark.parametrize(
    ("inlines", "style"),
    [
        ((Strong(WORD),), "Strong"),
        ((Emphasis(WORD),), "Emphasis"),
        ((Strong((Emphasis(WORD),)),), "IntenseEmphasis"),
        ((Emphasis((Strong(WORD),)),), "IntenseEmphasis"),
        ((Code("woord"),), "HTMLCode"),
    ],
)
def test_emphasis_is_a_character_style(inlines: Inlines, style: str):
    assert f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' in write(*inlines)


@pytest.mark.parametrize(("inline", "place"), [(Superscript(WORD), "superscript"), (Subscript(WORD), "subscript")])
def test_letters_are_raised_and_lowered(inline: object, place: str):
    assert f'<w:vertAlign w:val="{place}"/>' in write(inline)


def test_strong_makes_no_difference_in_bold_letters():
    assert write(Text("a"), Strong((Text("b"), Emphasis(WORD))), bold=True).count("Strong") == 0
    assert "Emphasis" in write(Strong((Emphasis(WORD),)), bold=True)


def test_a_line_break_is_one():
    assert "<w:br/>" in write(Text("a"), LineBreak(), Text("b"))


def test_a_link_leads_to_its_address_and_looks_like_a_link():
    home = Home()
    written = writer(home).write((Link(WORD, "https://example.org/?a=1&b=2"),))
    assert home.links == ["https://example.org/?a=1&b=2"]
    assert written.startswith('<w:hyperlink r:id="rId1" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/>')


def test_a_bold_link_stays_both():
    assert '<w:rStyle w:val="Hyperlink"/><w:b/>' in write(Link((Strong(WORD),), "https://example.org"))
    assert '<w:rStyle w:val="Hyperlink"/><w:b/>' in write(Strong((Link(WORD, "https://example.org"),)))


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "", "https://", f"https://a.nl/{'x' * 2000}"],
)
def test_an_address_that_may_not_be_followed_is_no_link(url: str):
    home = Home()
    assert "hyperlink" not in writer(home).write((Link(WORD, url),))
    assert home.links == []


def test_a_link_in_a_link_is_its_text():
    assert write(Link((Link(WORD, "https://a.nl"), Text("!")), "https://b.nl")).count("<w:hyperlink") == 1


def test_a_link_without_text_is_nothing():
    assert write(Link((), "https://a.nl")) == ""


def test_a_link_to_an_article_leads_to_its_bookmark():
    assert '<w:hyperlink w:anchor="artikel_2_ander"' in write(ArticleLink(WORD, "ander"))


def test_a_link_to_an_article_that_is_not_there_is_its_text():
    assert "hyperlink" not in write(ArticleLink(WORD, "elders"))
    assert "woord" in write(ArticleLink(WORD, "elders"))


def test_a_footnote_is_referred_to():
    assert write(FootnoteReference(3)) == '<w:note w:id="3"/>'


def test_another_language_is_said_of_every_run():
    assert '<w:lang w:val="en-GB"/>' in writer(language="en-GB").write(WORD)


def test_hyphens_that_word_has_elements_for_are_those():
    assert "<w:softHyphen/>" in write(Text("be\u00adleid"))
    assert "<w:noBreakHyphen/>" in write(Text("A\u20114"))


def test_verbatim_lines_keep_their_indent():
    assert writer().verbatim("a\n  b").count("<w:br/>") == 1
    assert ">  b</w:t>" in writer().verbatim("a\n  b")


def test_a_mail_address_is_a_link_to_write_to_it():
    home = Home()
    written = writer(home).mail("jan@example.org")
    assert home.links == ["mailto:jan@example.org"]
    assert ">jan@example.org</w:t>" in written


def test_what_is_no_mail_address_is_shown_without_a_link():
    assert "hyperlink" not in writer().mail("")


def test_hostile_text_comes_out_as_text():
    opened = document_with('<script>alert(1)</script> [x](javascript:alert(1)) &lt; ]]> <?xml?> \x07#read("x")')
    (paragraph,) = opened.paragraphs("BodyText")
    assert text_of(paragraph).startswith("<script>alert(1)</script> [x](javascript:alert(1))")
    assert not opened.all(".//w:hyperlink", paragraph)


NO_LANGUAGE = '<w:noProof/><w:lang w:val="x-none"/>'


@pytest.mark.parametrize(
    "text", ["info@example.org", "https://example.org/een/pad", "www.example.org", "example.org/blad?a=1"]
)
def test_an_address_that_is_shown_is_of_no_language_and_so_has_no_hyphens(text: str):
    assert NO_LANGUAGE in write(Link((Text(text),), "https://example.org"))


@pytest.mark.parametrize("text", ["de site", "zie www.example.org", "voorwoord", "t.a.v. de redactie"])
def test_a_link_with_a_text_of_its_own_is_of_the_language_of_that_text(text: str):
    assert "noProof" not in write(Link((Text(text),), "https://example.org"))
    assert '<w:lang w:val="fr-FR"/>' in writer(language="fr-FR").write((Link((Text(text),), "https://example.org"),))


def test_the_mail_address_of_an_author_has_no_hyphens():
    assert NO_LANGUAGE in writer().mail("jan@example.org")
    assert NO_LANGUAGE in writer().mail("jan bij example.org")


def referring(own: str = "een") -> RunWriter:
    anchors = {"een": "artikel_1_een", "ander": "artikel_2_ander"}
    return RunWriter(Home(), anchors, lambda number: w("note", id=number), own=own, see_page="zie pagina")  # type: ignore[arg-type]


def test_a_link_to_another_article_asks_word_for_its_page():
    written = referring().write((ArticleLink(WORD, "ander"),))
    assert 'w:instr=" PAGEREF artikel_2_ander \\h "' in written
    assert " (zie pagina\u00a0</w:t>" in written
    assert written.index("</w:hyperlink>") < written.index("PAGEREF")


def test_a_link_within_the_article_or_to_nowhere_names_no_page():
    links = (ArticleLink(WORD, "een"), ArticleLink(WORD, "elders"), Link(WORD, "https://a.nl"))
    assert "PAGEREF" not in referring().write(links)


def test_without_the_words_for_it_no_page_is_named():
    assert "PAGEREF" not in write(ArticleLink(WORD, "ander"))
