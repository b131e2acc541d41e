import datetime
from itertools import pairwise

import pytest

from redactie.model.article import Kind, Levers, Picture, Variant
from redactie.model.issue import Issue
from redactie.model.publication import Colophon, Nameplate
from tests.export.html.pages import every, first, page_of, page_source, page_with, text_of
from tests.support.editions import make_article, make_edition


def test_the_page_has_the_landmarks_in_order():
    body = first(page_of(make_edition()), "body")
    assert [each.tag for each in body] == ["a", "header", "nav", "main", "footer"]


def test_the_only_h1_is_the_nameplate():
    assert [text_of(each) for each in every(page_of(make_edition()), "h1")] == ["Proefblad"]


def test_headings_never_skip_a_level():
    levels = [int(each.tag[1]) for each in page_of(make_edition()).iter() if each.tag in ("h1", "h2", "h3", "h4", "h5")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_first_link_skips_to_the_articles():
    page = page_of(make_edition())
    assert first(page, "a").get("href") == f"#{first(page, 'main').get('id')}"


def test_every_link_in_the_page_leads_to_a_place_in_it():
    edition = make_edition([make_article("een", body="Zie [twee](twee.md).[^a]\n\n[^a]: Noot."), make_article("twee")])
    page = page_of(edition)
    places = {each.get("id") for each in page.iter()}
    local = [each.get("href", "")[1:] for each in every(page, "a") if each.get("href", "").startswith("#")]
    assert len(local) >= 6
    assert set(local) <= places


def test_the_head_says_what_the_page_is():
    page = page_of(make_edition())
    named = {each.get("name") or each.get("property"): each.get("content") for each in every(page, "meta")}
    assert text_of(first(page, "title")) == "Proefblad 1 – Lente 2026"
    assert page.get("lang") == "nl"
    assert named["author"] == "Anna de Vries"
    assert (
        named["description"] == named["og:description"] == "Wie alles wil zien wat er kan, heeft aan één stuk genoeg."
    )
    assert (named["og:title"], named["og:type"]) == ("Proefblad 1 – Lente 2026", "website")


def test_a_long_description_is_cut_at_a_word():
    named = {each.get("name"): each.get("content", "") for each in every(page_with("x", lead="woord " * 100), "meta")}
    assert named["description"].endswith("woord …")
    assert len(named["description"]) <= 302


def test_the_page_of_one_article_bears_its_headline():
    edition = make_edition([make_article("een", title="Eén kop"), make_article("twee")])
    page = page_of(edition, "een")
    assert text_of(first(page, "title")) == "Eén kop – Proefblad"
    assert [each.get("id") for each in every(page, "article")] == ["een"]


def test_articles_come_in_print_order_whatever_order_was_asked_for():
    edition = make_edition(make_article(name) for name in ("een", "twee", "drie"))
    assert [each.get("id") for each in every(page_of(edition, "drie", "een"), "article")] == ["een", "drie"]


def test_the_page_may_run_nothing():
    source = page_source(make_edition())
    assert "script-src 'none'" in source
    assert "<script" not in source


def test_the_issue_line_holds_number_title_and_date():
    page = page_of(make_edition())
    assert text_of(first(page, "p[@class='issue']")) == "Nummer 1 Lente 2026 20 maart 2026"
    assert first(page, "time").get("datetime") == "2026-03-20"


def test_an_issue_without_number_title_and_date_has_no_line():
    assert every(page_of(make_edition(issue=Issue(id="x"))), "p[@class='issue']") == []


def test_an_english_publication_speaks_english():
    issue = Issue(id="x", number="2", date=datetime.date(2026, 3, 1))
    page = page_of(make_edition([make_article()], issue=issue, language="en-GB"))
    assert page.get("lang") == "en-GB"
    assert text_of(first(page, "nav/h2")) == "In this issue"
    assert text_of(first(page, "p[@class='issue']")) == "Issue 2 1 March 2026"


@pytest.mark.parametrize("language", ["", "geen taal", "<nl>", "x" * 40])
def test_a_language_that_is_none_does_not_get_into_the_page(language: str):
    assert page_of(make_edition(language=language)).get("lang") == "en"


def test_an_article_in_another_language_says_so():
    edition = make_edition([make_article("een"), make_article("two", language="en")])
    assert [each.get("lang") for each in every(page_of(edition), "article")] == ["nl", "en"]


# --- contents ---------------------------------------------------------------------------------------------------------


def test_the_contents_are_grouped_by_theme_in_order_of_appearance():
    edition = make_edition(
        make_article(name, title=name, theme=theme)
        for name, theme in (("a", "onderwijs"), ("b", "energie"), ("c", "onderwijs"), ("d", "weg"))
    )
    groups = every(page_of(edition), "ul[@class='themes']/li")
    found = [(text_of(first(each, "h3")), [text_of(link) for link in every(each, "a")]) for each in groups]
    assert found == [("Onderwijs", ["a", "c"]), ("Energie", ["b"]), ("Overig", ["d"])]


def test_a_theme_has_its_class_in_the_contents_and_at_the_article():
    edition = make_edition([make_article("a", theme="onderwijs"), make_article("b", theme="energie")])
    page = page_of(edition)
    assert [each.get("class") for each in every(page, "ul[@class='themes']/li")] == ["theme-0", "theme-1"]
    assert [each.get("class") for each in every(page, "article")] == ["story article theme-0", "story article theme-1"]


def test_the_contents_repeat_headlines_without_their_links():
    page = page_with("x", title="Kop met [link](https://example.org)")
    entry = first(page, "nav//li/ul/li")
    assert [(each.get("href"), text_of(each)) for each in every(entry, "a")] == [("#proef", "Kop met link")]


def test_an_issue_without_articles_has_no_contents():
    page = page_of(make_edition([]))
    assert every(page, "nav") == []
    assert every(page, "article") == []


# --- articles ---------------------------------------------------------------------------------------------------------


def test_an_article_begins_with_kicker_headline_deck_and_lead():
    header = first(page_with("x", deck="De onderkop"), "article/header")
    assert [each.tag for each in first(header, "hgroup")] == ["p", "h2", "p"]
    assert [each.tag for each in header] == ["hgroup", "p", "address"]
    assert text_of(first(header, "p[@class='kicker']")) == "Energie Proefbank"
    assert text_of(first(header, "p[@class='deck']")) == "De onderkop"


def test_an_article_without_a_headline_is_called_so_out_of_sight():
    headline = first(page_with("x", title=""), "article//h2")
    assert (text_of(headline), headline.get("class")) == ("Zonder kop", "unseen")


def test_the_byline_has_portrait_name_role_and_mail_address():
    author = first(page_with("x"), "address/div")
    assert first(author, "img").get("alt") == ""
    assert text_of(first(author, "p")) == "Anna de Vries beleidsadviseur energie anna@example.org"
    assert first(author, "a").get("href") == "mailto:anna@example.org"


def test_an_author_without_portrait_and_address_is_just_named():
    author = first(page_with("x", authors=("bram",)), "address/div")
    assert every(author, "img") == every(author, "a") == []
    assert text_of(author) == "Bram IJsbrandy voorzitter"


def test_several_authors_stand_side_by_side():
    assert len(every(page_with("x", authors=("anna", "bram")), "address/div")) == 2


def test_an_article_without_authors_has_no_byline():
    assert every(page_with("x", authors=("niemand",)), "address") == []


def test_an_editorial_is_signed_at_its_end():
    article = first(page_with("x", kind=Kind.EDITORIAL), "article")
    assert [each.tag for each in article] == ["header", "div", "address"]


def test_lead_article_and_editorial_stand_side_by_side():
    edition = make_edition([make_article("een"), make_article("twee", kind=Kind.EDITORIAL), make_article("drie")])
    main = first(page_of(edition), "main")
    assert [each.tag for each in main] == ["div", "article"]
    assert [each.get("id") for each in main[0]] == ["een", "twee"]


def test_a_long_article_is_one_column_that_can_be_read_without_scrolling_back():
    assert every(page_with("Woorden genoeg. " * 500), "div[@class='body long']")
    assert every(page_with("Kort."), "div[@class='body']")


@pytest.mark.parametrize(("columns", "inside"), [(None, False), (4, False), (3, False), (2, True), (1, True)])
def test_a_wide_picture_opens_the_article_and_a_narrow_one_its_text(columns: int | None, inside: bool):
    image = Picture(source="images/draaibank.jpg", alt="Een draaibank", caption="Bij*schrift*", columns=columns)
    page = page_with("x", image=image)
    assert len(every(page, "article/div/figure")) == inside
    assert len(every(page, "article/figure")) == (not inside)
    assert text_of(first(page, "figcaption")) == "Bijschrift"


def test_the_web_has_its_own_headline_and_lead_when_they_are_written():
    page = page_with("x", web=Variant(title="Voor het *web*", lead="Kort."))
    assert text_of(first(page, "article//h2")) == text_of(first(page, "nav//a")) == "Voor het web"
    assert text_of(first(page, "p[@class='lead']")) == "Kort."


def test_without_them_the_printed_ones_are_used():
    assert text_of(first(page_with("x", web=Variant(title="")), "article//h2")) == "Een proef op de som"


def test_a_headline_and_a_lead_for_print_alone_are_not_on_the_web():
    page = page_with("x", print=Variant(title="Kort", lead="Kort."))
    assert text_of(first(page, "article//h2")) == text_of(first(page, "nav//a")) == "Een proef op de som"
    assert "aan één stuk genoeg" in text_of(first(page, "p[@class='lead']"))
    plain = make_edition([make_article(body="x")])
    pulled = make_edition([make_article(body="x", fit=Levers(tracking=0.5, picture=90, subheads=1))])
    assert page_source(pulled) == page_source(plain)


def test_notes_reach_no_page():
    assert "Geheim" not in page_source(make_edition([make_article(notes="Geheim")]))


# --- colophon ---------------------------------------------------------------------------------------------------------


def test_the_colophon_ends_the_page():
    footer = first(page_of(make_edition()), "body/footer")
    assert text_of(first(footer, "h2")) == "Colofon"
    assert "als er iets te beproeven is" in text_of(footer)


def test_an_empty_colophon_leaves_the_way_back():
    footer = first(page_of(make_edition(colophon=Colophon())), "body/footer")
    assert text_of(footer) == "Terug naar de inhoud"


def test_the_nameplate_falls_back_on_the_name():
    page = page_of(make_edition(nameplate=Nameplate()))
    assert text_of(first(page, "h1")) == "Proefblad"
    assert every(page, "p[@class='subtitle']") == []


def test_the_logo_stands_beside_the_nameplate():
    image = first(page_of(make_edition(nameplate=Nameplate(title="P", logo="logo.png"))), "header//img")
    assert (image.get("class"), image.get("alt")) == ("logo", "")
