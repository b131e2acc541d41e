"""What the document says of itself: nameplate, folio, title, authors, language, colophon."""

import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from redactie.layout.document import Front
from redactie.layout.front import colophon_story, front_matter
from redactie.layout.glyphs import REPLACEMENT, Coverage
from redactie.layout.pictures.staging import PictureStage
from redactie.model.article import Kind
from redactie.model.issue import Issue
from redactie.model.publication import Author, Colophon, Nameplate
from redactie.resources import resource
from redactie.text.edition import Edition
from redactie.text.tree import Text, plain
from tests.support.editions import make_article, make_edition


@pytest.fixture
def pictures(tmp_path: Path) -> PictureStage:
    return PictureStage(tmp_path)


def _front(edition: Edition, pictures: PictureStage) -> Front:
    return front_matter(edition, pictures, Coverage(resource("fonts", "coverage.txt")))[0]


def _issue(**fields: Any) -> Issue:
    return Issue(id="2026-4", **fields)


def test_the_nameplate_has_name_line_number_and_date(pictures: PictureStage):
    edition = make_edition(issue=_issue(number="4", title="Zomer", date=datetime.date(2026, 7, 1)))
    front = _front(edition, pictures)
    for text in ("Proefblad", "Nieuws van de proefbank", "Nummer 4 · Zomer", "1 juli 2026"):
        assert f'"{text}"' in front.nameplate
    assert front.title == '"Proefblad – Nummer 4 · Zomer"'
    assert front.folio == 'folio("Proefblad", "Nummer 4 · Zomer")'


def test_an_issue_without_a_number_has_its_date_in_the_folio(pictures: PictureStage):
    front = _front(make_edition(issue=_issue(date=datetime.date(2026, 7, 1))), pictures)
    assert front.title == '"Proefblad"'
    assert front.folio == 'folio("Proefblad", "1 juli 2026")'


def test_a_nameplate_without_a_title_has_the_name_of_the_publication(pictures: PictureStage):
    edition = make_edition(name="Het Blad", nameplate=Nameplate())
    assert _front(edition, pictures).title.startswith('"Het Blad')


def test_a_publication_without_any_name_still_has_a_title(pictures: PictureStage):
    edition = make_edition(name="", nameplate=Nameplate(), issue=_issue())
    assert _front(edition, pictures).title == '"·"'


@pytest.mark.parametrize(
    ("language", "printed"), [("nl", "nl"), ("en-GB", "en"), ("NL-be", "nl"), ("", "nl"), ("1x", "nl")]
)
def test_the_document_has_the_language_of_the_publication(pictures: PictureStage, language: str, printed: str):
    assert _front(make_edition(language=language), pictures).language == f'"{printed}"'


def test_every_author_of_the_issue_is_named_once(pictures: PictureStage):
    edition = make_edition(
        [
            make_article("a", authors=("bram", "anna")),
            make_article("b", authors=("anna",)),
            make_article("c", authors=()),
        ]
    )
    assert _front(edition, pictures).authors == '("Bram IJsbrandy", "Anna de Vries", )'


def test_an_author_without_a_name_is_not_named(pictures: PictureStage):
    nobody = Author(id="anna", name="  ")
    edition = make_edition([make_article(authors=("anna",))], authors=MappingProxyType({"anna": nobody}))
    assert _front(edition, pictures).authors == "()"


def test_texts_are_never_code(pictures: PictureStage):
    edition = make_edition(nameplate=Nameplate(title='") #panic("x', subtitle="\\"), issue=_issue(number='"4"'))
    front = _front(edition, pictures)
    assert front.title == '"\\") #panic(\\"x – \\"4\\""'
    assert '"\\\\"' in front.nameplate


def test_what_no_font_has_is_replaced(pictures: PictureStage):
    edition = make_edition(nameplate=Nameplate(title="漢 Blad"), issue=_issue())
    assert _front(edition, pictures).title == f'"{REPLACEMENT} Blad"'


def test_a_logo_that_is_not_there_leaves_the_nameplate_without_one(pictures: PictureStage):
    with_logo, without = (
        _front(make_edition(nameplate=Nameplate(title="Proefblad", logo=logo), issue=_issue()), pictures).nameplate
        for logo in ("logo.png", "")
    )
    missing = make_edition(nameplate=Nameplate(title="Proefblad", logo="weg.png"), issue=_issue())
    assert with_logo != without
    assert "/pictures/" in with_logo
    assert _front(missing, pictures) is not None


def test_the_colophon_is_a_box_without_an_article():
    edition = make_edition(colophon=Colophon(title="Colofon *x*", text="- een\n- twee"))
    story = colophon_story(edition)
    assert (story.id, story.article.kind, story.language) == ("", Kind.BOX, "nl")
    assert plain(story.title) == "Colofon *x*"
    assert story.body is edition.colophon


def test_a_colophon_without_a_title_has_none():
    assert colophon_story(make_edition(colophon=Colophon(text="Tekst"))).title == ()
    assert colophon_story(make_edition(colophon=Colophon(title="T", text="Tekst"))).title == (Text("T"),)
