"""The list of rules as a whole."""

from pathlib import Path

from msgspec.structs import replace

from redactie.check.rules import RULES, check
from redactie.model.article import Picture
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import message
from tests.check.making import edition, pages, paragraph, story, told


def a_finding(rule: str, article: str | None) -> Finding:
    return Finding(rule, Severity.ERROR, message("Something is wrong."), Place(article=article))


def test_an_issue_in_good_order_has_no_findings(tmp_path: Path) -> None:
    assert check(edition(tmp_path, story()), pages({"een": 0})) == ()


def test_an_issue_without_pieces_has_no_findings(tmp_path: Path) -> None:
    assert check(edition(tmp_path), None) == ()


def test_what_the_store_found_is_told_too(tmp_path: Path) -> None:
    found = a_finding("article-unreadable", "kapot")
    assert check(edition(tmp_path, story()), None, [found]) == (found,)


def read_from_disk(finding: Finding, line: int) -> Finding:
    """Return the finding as the store gives it: with its line in the file."""
    return replace(finding, place=replace(finding.place, line=line))


def test_what_store_and_rule_both_find_is_told_once_with_the_line_in_the_file(tmp_path: Path) -> None:
    made = edition(tmp_path, story(authors=("piet", "klaas"), image=Picture(source="weg.png", alt="A")))
    fresh = [finding for finding in check(made, None) if finding.rule in ("author-unknown", "picture-missing")]
    read = [read_from_disk(finding, 3 + n) for n, finding in enumerate(fresh)]
    findings = [finding for finding in check(made, None, read) if finding.rule in ("author-unknown", "picture-missing")]
    assert findings == read
    assert len(read) == 3


def test_what_the_editor_has_mended_since_it_was_read_is_not_told(tmp_path: Path) -> None:
    broken = edition(tmp_path, story(theme="zee", authors=("piet", "ina")))
    read = [read_from_disk(finding, 2) for finding in check(broken, None)]
    assert [finding.rule for finding in read] == ["author-unknown", "theme-unknown"]
    mended = edition(tmp_path, story(authors=("piet", "ina")))
    assert check(mended, None, read) == (read[0],)


def test_what_was_read_about_a_piece_outside_the_edition_stays(tmp_path: Path) -> None:
    found = a_finding("theme-unknown", "elders")
    assert check(edition(tmp_path, story()), None, (found,)) == (found,)


def test_two_findings_of_one_rule_in_one_piece_are_both_told(tmp_path: Path) -> None:
    lines = (paragraph("Een  regel", 1), paragraph("Nog  een", 3))
    made = edition(tmp_path, story(blocks=lines, body="Een  regel\n\nNog  een"))
    assert told(check(made, None)) == [("double-space", "een", 1), ("double-space", "een", 3)]


def test_findings_follow_the_print_order_with_the_issue_itself_first(tmp_path: Path) -> None:
    made = edition(tmp_path, story(id="b", title="", theme=""), story(id="a", title="Nog een", theme=""))
    (tmp_path / "logo.png").unlink()
    rules = [(rule, article) for rule, article, _ in told(check(made, None))]
    assert rules == [("logo-missing", None), ("headline-missing", "b"), ("theme-missing", "b"), ("theme-missing", "a")]


def test_every_finding_says_what_to_do(tmp_path: Path) -> None:
    made = edition(tmp_path, story(blocks=(), title="", theme="", authors=("wie",), lead=""))
    findings = check(made, pages({"een": 3}, {"een": "☃"}))
    assert len(findings) == 7
    assert all(finding.remedy and str(finding.remedy) and str(finding.what) for finding in findings)


def test_every_rule_is_listed_once() -> None:
    assert len(set(RULES)) == len(RULES)
