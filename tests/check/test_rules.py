"""The list of rules as a whole."""

from pathlib import Path

from redactie.check.rules import RULES, check
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import message
from tests.check.making import edition, pages, story, told


def a_finding(rule: str, article: str | None) -> Finding:
    return Finding(rule, Severity.ERROR, message("Something is wrong."), Place(article=article))


def test_an_issue_in_good_order_has_no_findings(tmp_path: Path) -> None:
    assert check(edition(tmp_path, story()), pages({"een": 0})) == ()


def test_an_issue_without_pieces_has_no_findings(tmp_path: Path) -> None:
    assert check(edition(tmp_path), None) == ()


def test_what_the_store_found_is_told_too(tmp_path: Path) -> None:
    found = a_finding("article-unreadable", "kapot")
    assert check(edition(tmp_path, story()), None, [found]) == (found,)


def test_what_store_and_rule_both_find_is_told_once(tmp_path: Path) -> None:
    found = a_finding("theme-unknown", "een")
    assert check(edition(tmp_path, story(theme="zee")), None, (found,)) == (found,)


def test_the_same_rule_on_another_piece_is_told_as_well(tmp_path: Path) -> None:
    found = a_finding("theme-unknown", "twee")
    findings = check(edition(tmp_path, story(theme="zee"), story(id="twee", title="Twee")), None, (found,))
    assert told(findings) == [("theme-unknown", "een", None), ("theme-unknown", "twee", None)]


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
