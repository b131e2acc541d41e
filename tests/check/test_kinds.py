"""What is asked of adverts, fillers and tables of contents, and what is not."""

from pathlib import Path

import pytest

from redactie.check.rules import check
from redactie.model.article import Kind, Picture
from redactie.model.finding import Severity
from redactie.text.lines import Lines
from redactie.text.tree import ArticleLink, Paragraph
from tests.check.making import edition, pages, story, text

BARE = {"title": "", "lead": "", "kicker": "", "authors": (), "theme": ""}


@pytest.mark.parametrize("kind", [Kind.ADVERT, Kind.FILLER])
def test_an_advert_or_filler_needs_a_text(tmp_path: Path, kind: Kind) -> None:
    assert check(edition(tmp_path, story(kind=kind, **BARE)), None) == ()
    (finding,) = check(edition(tmp_path, story((), kind=kind, **BARE)), None)
    assert finding.rule == "text-missing"
    assert "choose a picture" in str(finding.remedy)


@pytest.mark.parametrize("kind", [Kind.ADVERT, Kind.FILLER])
def test_or_a_picture(tmp_path: Path, kind: Kind) -> None:
    picture = Picture(source="images/weg.png", alt="Een molen", caption="Een molen.", credit="Anna")
    found = check(edition(tmp_path, story((), kind=kind, image=picture, **BARE)), None)
    assert [finding.rule for finding in found] == ["picture-missing"]


def test_the_picture_of_an_advert_needs_no_caption_and_no_credit(tmp_path: Path) -> None:
    picture = Picture(source="images/weg.png", alt="Een molen")
    found = check(edition(tmp_path, story((), kind=Kind.ADVERT, image=picture, **BARE)), None)
    assert [finding.rule for finding in found] == ["picture-missing"]


def test_a_table_of_contents_needs_nothing(tmp_path: Path) -> None:
    assert check(edition(tmp_path, story((), kind=Kind.CONTENTS, **BARE)), None) == ()


def test_a_filler_that_is_not_printed_is_told(tmp_path: Path) -> None:
    made = edition(tmp_path, story(kind=Kind.FILLER, **(BARE | {"title": "Wist u dat"})))
    (finding,) = check(made, pages())
    assert (finding.rule, finding.severity) == ("filler-unplaced", Severity.HINT)
    assert "Wist u dat" in str(finding.what)
    assert check(made, pages({"een": 0})) == ()


def test_a_link_to_an_advert_leads_nowhere(tmp_path: Path) -> None:
    lassers = story(id="lassers", kind=Kind.ADVERT, **(BARE | {"title": "Lassers"}))
    link = Paragraph((ArticleLink(text("dit"), "lassers"),), Lines(1, 1))
    found = check(edition(tmp_path, story((link,)), lassers), None)
    assert [finding.rule for finding in found] == ["link-broken"]
    assert "“Lassers”, which is no article" in str(found[0].what)
