"""Rules about the pages."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.check.context import Context
from redactie.check.fit import width_unmet
from redactie.check.rules import check
from redactie.layout.pages import Area, Fit, Guides, Pages
from redactie.model.article import Levers
from redactie.model.finding import Severity
from redactie.model.flatplan import Flatplan, Slot
from tests.check.making import edition, pages, story


@pytest.mark.parametrize("lines", [0, -6])
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


# --- too little text --------------------------------------------------------------------------------------------------


def test_a_piece_that_leaves_many_lines_empty_is_told_with_their_number(tmp_path: Path) -> None:
    (finding,) = check(edition(tmp_path, story()), pages({"een": -7}))
    assert (finding.rule, finding.severity, finding.place.article) == ("underset", Severity.HINT, "een")
    assert str(finding.what) == "“Een goed stuk” is 7 lines too short for its place."


# --- the number of pages ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "wanted", "severity"),
    [
        (4, 0, None),
        (8, 0, None),
        (1, 0, None),
        (2, 0, None),
        (3, 0, Severity.HINT),
        (6, 0, Severity.HINT),
        (6, 6, None),
        (6, 8, Severity.WARNING),
        (8, 6, Severity.WARNING),
        (0, 6, None),
    ],
)
def test_the_pages_are_those_asked_for_or_fill_their_sheets(
    tmp_path: Path, count: int, wanted: int, severity: Severity | None
) -> None:
    made = edition(tmp_path, story())
    made = replace(made, issue=replace(made.issue, pages=wanted))
    findings = check(made, replace(pages(), count=count))
    assert [(each.rule, each.severity) for each in findings] == ([("page-count", severity)] if severity else [])
    assert all(each.place.path == made.folders.issue / "issue.toml" for each in findings)
    assert all(f"{count}" in str(each.what) for each in findings)


def test_one_page_is_not_called_pages(tmp_path: Path) -> None:
    made = edition(tmp_path, story())
    (finding,) = check(replace(made, issue=replace(made.issue, pages=6)), replace(pages(), count=1))
    assert str(finding.what) == "The issue has 1 page, and 6 are asked for."


# --- headlines on the page --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("lines", "told"), [(1, False), (3, False), (4, True)])
def test_a_headline_may_take_three_lines(tmp_path: Path, lines: int, told: bool) -> None:
    findings = check(edition(tmp_path, story()), replace(pages(), headline_lines={"een": lines}))
    assert [each.rule for each in findings] == ["headline-lines"] * told
    assert all("takes 4 lines" in str(each.what) for each in findings)


# --- pins -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("wanted", "told"), [(0, False), (1, False), (3, True)])
def test_a_piece_that_is_not_on_its_page_is_told(tmp_path: Path, wanted: int, told: bool) -> None:
    made = edition(tmp_path, story())
    plan = Flatplan().pinned(Slot(article="een"), wanted) if wanted else Flatplan()
    made = replace(made, issue=replace(made.issue, flatplan=plan))
    findings = check(made, replace(pages({"een": 0}), fits={"een": Fit(0, (1, 2))}))
    assert [each.rule for each in findings] == ["pin-unmet"] * told
    assert all(str(each.what) == "“Een goed stuk” is pinned to page 3 and begins on page 1." for each in findings)


@pytest.mark.parametrize(("wanted", "told"), [(0, False), (2, False), (3, True)])
def test_a_piece_that_is_not_as_wide_as_asked_is_told(tmp_path: Path, wanted: int, told: bool) -> None:
    made = edition(tmp_path, story())
    plan = Flatplan().pinned(Slot(article="een", columns=wanted), 1)
    made = replace(made, issue=replace(made.issue, flatplan=plan))
    guides = Guides(tuple((100.0 * each, 100.0 * each + 90) for each in range(4)), 0, 700, 12, 12, 50)
    areas = (Area("een", 1, 0, 0, 190, 300), Area("een", 2, 0, 0, 390, 100))
    laid = replace(pages({"een": 0}), fits={"een": Fit(0, (1, 2))}, areas=areas, guides=guides)
    findings = tuple(width_unmet(Context(made, laid)))
    assert [(each.rule, each.place.article) for each in findings] == [("width-unmet", "een")] * told
    assert all(str(each.what) == "“Een goed stuk” should be 3 columns wide and is 2." for each in findings)
    assert not tuple(width_unmet(Context(made, replace(laid, guides=None)))), (
        "where the columns are not known nothing is told"
    )


# --- levers -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fit", "done"),
    [
        (Levers(tracking=-0.5), "-0.5 % room between letters"),
        (
            Levers(tracking=0.3, picture=90, subheads=-1),
            "-1 lines more or less above sub-heads, pictures at 90 % of their height, +0.3 % room between letters",
        ),
    ],
)
def test_a_piece_that_was_made_to_fit_is_told_with_what_was_done(tmp_path: Path, fit: Levers, done: str) -> None:
    (finding,) = check(edition(tmp_path, story(fit=fit)), pages({"een": 0}))
    assert (finding.rule, finding.severity, finding.place.article) == ("fitted", Severity.HINT, "een")
    assert str(finding.what) == f"“Een goed stuk” was made to fit: {done}."


@pytest.mark.parametrize(
    ("jump", "found", "told_of"), [(3, (1, 3), 0), (3, (1, 2), 1), (1, (1, 2), 1), (None, (1, 2), 0), (3, (3,), 1)]
)
def test_an_article_that_does_not_go_on_where_it_is_to_is_told(
    tmp_path: Path, jump: int | None, found: tuple[int, ...], told_of: int
) -> None:
    made = Pages(b"", 4, {"een": Fit(0, found)}, (), (), {})
    findings = check(edition(tmp_path, story(jump=jump)), made)
    assert [finding.rule for finding in findings] == ["jump-unmet"] * told_of
