"""Rules about the pages."""

from pathlib import Path

import pytest

from redactie.check.rules import check
from redactie.model.finding import Severity
from tests.check.making import edition, pages, story


@pytest.mark.parametrize("lines", [0, -7])
def test_a_text_that_fits_is_fine(tmp_path: Path, lines: int) -> None:
    assert check(edition(tmp_path, story()), pages({"een": lines})) == ()


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (1, "“Een goed stuk” is 1 line too long for its place."),
        (12, "“Een goed stuk” is 12 lines too long for its place."),
    ],
)
def test_a_text_that_runs_over_is_an_error_that_says_by_how_much(tmp_path: Path, lines: int, sentence: str) -> None:
    (finding,) = check(edition(tmp_path, story()), pages({"een": lines}))
    assert (finding.rule, finding.severity, str(finding.what)) == ("overset", Severity.ERROR, sentence)


def test_a_piece_that_is_not_on_the_pages_yet_is_fine(tmp_path: Path) -> None:
    assert check(edition(tmp_path, story()), pages({"een-ander": 3})) == ()


def test_characters_without_a_glyph_are_an_error_that_shows_them(tmp_path: Path) -> None:
    (finding,) = check(edition(tmp_path, story()), pages({"een": 0}, {"een": "☃漢"}))
    assert (finding.rule, finding.severity) == ("glyph-missing", Severity.ERROR)
    assert str(finding.what).endswith("☃ 漢")
