"""Adverts, fillers and tables of contents on the web page."""

from redactie.model.article import Article, Kind, Picture
from tests.export.html.pages import every, first, page_of, text_of
from tests.support.editions import IMAGE, make_article, make_edition

ADVERT = Article(
    id="bakker", title="Bakkerij", kind=Kind.ADVERT, image=Picture(source=IMAGE, alt="Brood"), body="Bel *ons*.\n"
)
FILLER = Article(id="stopper", title="Wist u dat", kind=Kind.FILLER, body="Er een helpdesk is.\n")
CONTENTS = Article(id="inhoud", title="De inhoud", kind=Kind.CONTENTS)
EDITION = make_edition([make_article("een", title="Een"), ADVERT, CONTENTS, make_article("twee", title="Twee"), FILLER])


def test_an_advert_is_a_figure_under_the_word_that_says_so():
    advert = first(page_of(EDITION), "figure[@class='advert']")
    assert advert.get("aria-label") == "Advertentie: Bakkerij"
    assert text_of(first(advert, "figcaption")) == "Advertentie"
    assert first(advert, "img").get("alt") == "Brood"
    assert text_of(advert).endswith("Bel ons.")
    assert not every(advert, "h2")


def test_the_page_lists_its_articles_and_nothing_else():
    page = page_of(EDITION)
    assert [each.get("href") for each in every(first(page, "nav"), "a")] == ["#een", "#twee"]
    assert [each.get("id") for each in every(page, "article")] == ["een", "twee"]


def test_what_is_for_paper_alone_is_there_when_it_is_asked_for():
    assert "Er een helpdesk is." in text_of(first(page_of(EDITION, "stopper"), "article"))
    assert "helpdesk" not in text_of(page_of(EDITION))
