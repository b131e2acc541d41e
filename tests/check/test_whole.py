"""The checks on real files: an editor's mistakes in a copy of the sample are found where they were made."""

import shutil
from pathlib import Path

import pytest

from redactie.check.rules import check
from redactie.model.finding import Finding
from redactie.resources import resource
from redactie.store.publication import PublicationFolder
from redactie.text.build import EditionBuilder

LEAD = "issues/2026-4/articles/hoogste-prioriteit.md"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return shutil.copytree(resource("sample"), tmp_path / "Maatvast")


def findings(publication: Path) -> tuple[Finding, ...]:
    folder = PublicationFolder.open(publication)
    issue = folder.open_issue("2026-4")
    edition = EditionBuilder().build(folder.publication, issue.issue, issue.folders)
    return check(edition, None, (*folder.findings, *issue.findings))


def edit(file: Path, old: str, new: str) -> int:
    """Change one place in a file and return its line."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("(staal-betaalt.md)", "(staal-betaald.md)", "link-broken"),
        ("theme: energie", "theme: energy", "theme-unknown"),
        ("authors: [femke-aalders]", "authors: [femke]", "author-unknown"),
        ("  source: images/hoogspanning.jpg", "  source: images/weg.png", "picture-missing"),
        ("Drie stappen die", "Drie  stappen die", "double-space"),
        ("[Femke Aalders]", "[Femke  Aalders]", "double-space"),
    ],
)
def test_a_mistake_is_told_once_at_its_line_in_the_file(copy: Path, old: str, new: str, rule: str) -> None:
    line = edit(copy / LEAD, old, new)
    (finding,) = findings(copy)
    assert (finding.rule, finding.place.path, finding.place.article) == (rule, copy / LEAD, "hoogste-prioriteit")
    assert finding.place.line is not None
    # A finding in a paragraph may name the paragraph's first line.
    assert 0 <= line - finding.place.line <= 6


def test_a_figure_without_description_is_told_at_its_line(copy: Path) -> None:
    file = copy / "issues/2026-4/articles/leraar-aan-de-draaibank.md"
    line = edit(file, "Een student en haar docent, allebei met een veiligheidsbril op, achter een draaibank", "")
    (finding,) = findings(copy)
    assert (finding.rule, finding.place.line) == ("picture-alt", line)


def test_lost_pictures_of_the_publication_are_told(copy: Path) -> None:
    (copy / "logo.png").unlink()
    (copy / "portraits" / "dirk-kamerling.jpg").unlink()
    assert {finding.rule for finding in findings(copy)} >= {"logo-missing", "portrait-missing"}


def test_checking_changes_nothing_on_disk(copy: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in copy.rglob("*")}
    findings(copy)
    assert {path: path.stat().st_mtime_ns for path in copy.rglob("*")} == before
