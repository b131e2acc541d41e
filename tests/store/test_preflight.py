"""The table [preflight] of a publication."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.model.finding import Severity
from redactie.model.preflight import RuleSetting
from redactie.store.publication import PublicationFolder

TABLE = """
[preflight]  # wat wij willen
headline-long = false
lead-missing = true
picture-credit = "error"
theme-missing = "off"
underset = { lines = 20 }
picture-resolution = { severity = "hint", ppi = 150.5 }
nog-niet-bedacht = { iets = 3 }
"""


def write(folder: Path, table: str) -> PublicationFolder:
    file = folder / "publication.toml"
    file.write_text(file.read_text("utf-8") + table, "utf-8")
    return PublicationFolder.open(folder)


def test_rules_are_switched_off_and_get_severities_and_limits(folder: Path) -> None:
    opened = write(folder, TABLE)
    assert opened.publication.preflight == {
        "headline-long": RuleSetting(on=False),
        "lead-missing": RuleSetting(),
        "picture-credit": RuleSetting(severity=Severity.ERROR),
        "theme-missing": RuleSetting(on=False),
        "underset": RuleSetting(limits={"lines": 20}),
        "picture-resolution": RuleSetting(severity=Severity.HINT, limits={"ppi": 150.5}),
        "nog-niet-bedacht": RuleSetting(limits={"iets": 3}),
    }
    assert opened.findings == ()


def test_without_the_table_every_rule_is_as_it_is(folder: Path) -> None:
    assert PublicationFolder.open(folder).publication.preflight == {}


@pytest.mark.parametrize(
    ("line", "said", "kept"),
    [
        ('underset = "erg"', "“underset” in [preflight]", {}),
        ("underset = 3", "“underset” in [preflight]", {}),
        ("underset = { severity = 'erg' }", "“underset” in [preflight]", {}),
        ("underset = { lines = 'veel' }", "“lines” is not a number", {"underset": RuleSetting()}),
        ("underset = { lines = -1 }", "“lines” is not a number", {"underset": RuleSetting()}),
    ],
)
def test_a_wrong_value_is_told_and_left_out(folder: Path, line: str, said: str, kept: dict[str, RuleSetting]) -> None:
    opened = write(folder, f"\n[preflight]\n{line}\n")
    (finding,) = opened.findings
    assert finding.rule == "value-wrong"
    assert said in str(finding.what)
    assert opened.publication.preflight == kept


def test_a_change_of_the_publication_keeps_the_table_with_its_comments(folder: Path) -> None:
    opened = write(folder, TABLE)
    opened.save(replace(opened.publication, name="Anders"))
    assert TABLE.strip() in (folder / "publication.toml").read_text("utf-8")
    assert PublicationFolder.open(folder).publication.preflight["underset"].limits == {"lines": 20}


@pytest.mark.parametrize(
    ("line", "pages", "faults"), [("pages = 8", 8, 0), ("", 0, 0), ('pages = "acht"', 0, 1), ("pages = -4", 0, 1)]
)
def test_an_issue_says_how_many_pages_it_is_to_have(folder: Path, line: str, pages: int, faults: int) -> None:
    file = folder / "issues" / "2026-1" / "issue.toml"
    file.write_text(f"{line}\n{file.read_text('utf-8')}", "utf-8")
    opened = PublicationFolder.open(folder).open_issue("2026-1")
    assert opened.issue.pages == pages
    assert len([each for each in opened.findings if each.rule == "value-wrong"]) == faults
