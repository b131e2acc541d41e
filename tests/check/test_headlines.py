"""Rules about headline, kicker, deck and lead."""

from pathlib import Path
from typing import Any

import pytest

from redactie.check.headlines import LONGEST
from redactie.check.rules import check
from redactie.model.article import Kind
from redactie.model.finding import Severity
from tests.check.making import edition, story, told


def rules(tmp_path: Path, **changes: Any) -> list[str]:
    return [finding.rule for finding in check(edition(tmp_path, story(**changes)), None)]


@pytest.mark.parametrize("title", ["", "   "])
def test_a_piece_without_headline_is_an_error(tmp_path: Path, title: str) -> None:
    (finding,) = check(edition(tmp_path, story(title=title)), None)
    assert (finding.rule, finding.severity) == ("headline-missing", Severity.ERROR)
    assert str(finding.what) == "“een” has no headline."


@pytest.mark.parametrize("kind", list(LONGEST))
def test_a_headline_may_be_as_long_as_its_kind_allows_and_no_longer(tmp_path: Path, kind: Kind) -> None:
    assert rules(tmp_path, kind=kind, title="k" * LONGEST[kind]) == []
    assert rules(tmp_path, kind=kind, title="k" * (LONGEST[kind] + 1)) == ["headline-long"]


def test_a_long_headline_is_quoted_with_its_length(tmp_path: Path) -> None:
    (finding,) = check(edition(tmp_path, story(kind=Kind.EDITORIAL, title="Geduld " * 5)), None)
    assert "Geduld Geduld" in str(finding.what)
    assert "35 characters" in str(finding.what)


def test_two_pieces_with_one_headline_are_told_at_the_second(tmp_path: Path) -> None:
    made = edition(tmp_path, story(), story(id="twee", title="Een GOED stuk!"), story(id="drie", title="Iets anders"))
    assert told(check(made, None)) == [("headline-twice", "twee", None)]


def test_two_pieces_without_headline_do_not_count_as_the_same(tmp_path: Path) -> None:
    made = edition(tmp_path, story(title=""), story(id="twee", title=""))
    assert [rule for rule, _, _ in told(check(made, None))] == ["headline-missing", "headline-missing"]


def test_a_kicker_that_is_the_headline_again_is_told(tmp_path: Path) -> None:
    assert rules(tmp_path, kicker="Een goed stuk.") == ["kicker-repeats-headline"]


def test_a_deck_that_is_the_headline_again_is_told(tmp_path: Path) -> None:
    assert rules(tmp_path, deck="een goed  stuk") == ["deck-repeats-headline", "double-space"]


def test_a_kicker_with_a_word_of_the_headline_is_fine(tmp_path: Path) -> None:
    assert rules(tmp_path, kicker="Goed stuk") == []


def test_a_piece_of_punctuation_alone_repeats_nothing(tmp_path: Path) -> None:
    assert rules(tmp_path, title="?!", kicker="…") == []


def test_an_article_needs_a_lead(tmp_path: Path) -> None:
    assert rules(tmp_path, lead="") == ["lead-missing"]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.ARTICLE])
def test_other_pieces_do_without_lead(tmp_path: Path, kind: Kind) -> None:
    assert rules(tmp_path, lead="", kind=kind) == []


def test_a_piece_without_text_is_an_error(tmp_path: Path) -> None:
    (finding,) = check(edition(tmp_path, story(blocks=(), body="")), None)
    assert (finding.rule, finding.severity) == ("text-missing", Severity.ERROR)
