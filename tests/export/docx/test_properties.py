import datetime

from redactie.model.issue import Issue
from redactie.model.publication import Nameplate
from tests.export.docx.documents import document_of
from tests.support.editions import make_article, make_edition


def test_the_document_says_what_it_is():
    properties = document_of(
        make_edition([make_article(), make_article("b", authors=("bram", "anna"))])
    ).word.core_properties
    assert properties.title == "Proefblad – Nummer 1 · Lente 2026"
    assert properties.subject == "Nieuws van de proefbank"
    assert properties.author == "Anna de Vries; Bram IJsbrandy"
    assert properties.keywords == "Energie"
    assert properties.language == "nl-NL"


def test_its_dates_are_those_of_the_issue_and_not_of_today():
    properties = document_of(make_edition([make_article()])).word.core_properties
    noon = datetime.datetime(2026, 3, 20, 12, tzinfo=datetime.UTC)
    assert properties.created == properties.modified == noon


def test_an_issue_without_a_date_has_the_same_one_every_time():
    properties = document_of(make_edition([make_article()], issue=Issue(id="x"))).word.core_properties
    assert properties.created is not None
    assert properties.created.year == 2000


def test_texts_are_as_long_as_word_allows_and_hold_what_xml_can():
    edition = make_edition([], nameplate=Nameplate(title="x" * 400, subtitle="a\x00b\nc"))
    properties = document_of(edition).word.core_properties
    assert properties.title == "x" * 255
    assert properties.subject == "ab c"


def test_without_authors_the_publication_is_the_author():
    assert document_of(make_edition([])).word.core_properties.author == "Proefblad"
