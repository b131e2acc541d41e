"""The rule about texts that stand in for another."""

from pathlib import Path

import pytest

from redactie.check.context import Context
from redactie.check.rules import check
from redactie.check.starters import starter_text
from redactie.model.finding import Finding
from redactie.store.create import create_issue, create_publication
from redactie.text.build import EditionBuilder
from tests.check.making import edition, story, told


def findings(folder: Path, language: str) -> list[Finding]:
    publication = create_publication(folder, "Het Blad", language=language)
    issue = create_issue(publication, "1")
    found = check(EditionBuilder().build(publication.publication, issue.issue, issue.folders), None)
    return [finding for finding in found if finding.rule == "starter-text"]


@pytest.mark.parametrize(
    ("language", "colophon", "lead", "body"),
    [
        ("nl", "keer per jaar", "Zeg hier in 40 tot 80 woorden", "Schrijf hier het artikel."),
        ("en", "times a year", "Say here in 40 to 80 words", "Write the article here."),
    ],
)
def test_all_that_a_template_says_is_found(tmp_path: Path, language: str, colophon: str, lead: str, body: str) -> None:
    found = findings(tmp_path / "blad", language)
    told_of = [str(finding.what) for finding in found]
    for text in (colophon, lead, body):
        assert any(text in what for what in told_of), text
    pieces = {finding.place.article for finding in found}
    assert len(pieces) == 4  # the colophon and three pieces
    assert [finding.place.body_line for finding in found if body in str(finding.what)] == [1]


@pytest.mark.parametrize(
    "body",
    [
        '!!! box "Titel van het kader"\n    Een feit.',
        '!!! pullquote "Ina Bos"\n    The sentence that stands out.',
        "| First column | Prijs |\n| --- | --- |\n| a | 1 |",
    ],
)
def test_what_a_button_put_in_is_found_in_any_language(tmp_path: Path, body: str) -> None:
    assert told(check(edition(tmp_path, story(body=f"Een.\n\n{body}")), None)) in (
        [("starter-text", "een", 3)],
        [("starter-text", "een", 4)],
    )


def test_a_headline_that_was_not_thought_up_yet_is_found(tmp_path: Path) -> None:
    assert told(check(edition(tmp_path, story(title="Nieuw artikel")), None)) == [("starter-text", "een", None)]


def test_a_standing_headline_and_a_sentence_that_says_more_are_fine(tmp_path: Path) -> None:
    good = story(title="Redactioneel", body="Schrijf hier het artikel. Dat zei de redactie.")
    assert list(starter_text(Context(edition(tmp_path, good)))) == []
