"""Rules about days."""

import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.check.rules import check
from redactie.model.finding import Severity
from tests.check.making import edition, story

DAY = datetime.date(2026, 12, 10)


@pytest.mark.parametrize(
    ("embargo", "date", "told"),
    [
        (DAY, DAY, False),
        (DAY, DAY - datetime.timedelta(1), True),
        (DAY, DAY + datetime.timedelta(1), False),
        (None, DAY, False),
        (DAY, None, False),
    ],
)
def test_a_piece_is_told_that_may_not_be_published_yet(
    tmp_path: Path, embargo: datetime.date | None, date: datetime.date | None, told: bool
) -> None:
    made = edition(tmp_path, story(embargo=embargo))
    findings = check(replace(made, issue=replace(made.issue, date=date)), None)
    assert [(each.rule, each.severity) for each in findings] == [("embargo", Severity.ERROR)] * told


def test_both_days_are_named(tmp_path: Path) -> None:
    made = edition(tmp_path, story(embargo=DAY))
    (finding,) = check(replace(made, issue=replace(made.issue, date=datetime.date(2026, 12, 1))), None)
    assert "2026-12-10" in str(finding.what)
    assert "2026-12-01" in str(finding.what)
