import re
from pathlib import Path

import pytest

from redactie.model.article import Kind
from tests.cli.commands import CommandLine


@pytest.fixture
def sample(redactie: CommandLine, tmp_path: Path) -> Path:
    redactie("demo", tmp_path / "s", "--no-open")
    return tmp_path / "s" / "issues" / "2026-4"


def test_findings_are_lines_with_place_severity_and_remedy(redactie: CommandLine, sample: Path):
    article = sample / "articles" / "geduld.md"
    article.write_text(article.read_text(encoding="utf-8").replace("anne-wil-brouwers", "niemand"), encoding="utf-8")
    outcome = redactie("check", sample)
    assert outcome.code == 1
    lines = [line for line in outcome.out.splitlines() if "niemand" in line]
    assert lines
    assert re.match(rf"{re.escape(str(article))}(:\d+)?: (error|warning): ", lines[0])
    assert re.search(r"Errors: \d+, warnings: \d+, hints: \d+\.", outcome.err)


def test_a_broken_file_is_a_finding_with_its_line(redactie: CommandLine, sample: Path):
    (sample / "articles" / "geduld.md").write_text("---\ntitle: [kapot\n---\n\nTekst.\n", encoding="utf-8")
    outcome = redactie("check", sample)
    assert outcome.code == 1
    assert re.search(r"geduld\.md:\d+: error: ", outcome.out)


def test_an_issue_without_a_fault_is_clean(redactie: CommandLine, tmp_path: Path):
    redactie("new", tmp_path / "p", "--name", "Proef")
    issue = next((tmp_path / "p" / "issues").iterdir())
    (issue / "articles").mkdir(exist_ok=True)
    for stale in (issue / "articles").glob("*.md"):
        stale.unlink()
    (issue / "issue.toml").write_text('number = "1"\narticles = ["een"]\n', encoding="utf-8")
    publication = tmp_path / "p" / "publication.toml"
    publication.write_text(
        'name = "Proef"\nlanguage = "nl"\n[[themes]]\nid = "t"\nname = "Thema"\ncolour = "#1f6fb2"\n', encoding="utf-8"
    )
    (tmp_path / "p" / "authors.toml").write_text('[[authors]]\nid = "a"\nname = "Anna"\n', encoding="utf-8")
    text = "Deze zin staat er om de kolommen te vullen. " * 60
    (issue / "articles" / "een.md").write_text(
        f"---\ntitle: Een kop\nlead: Een intro.\nauthors: [a]\ntheme: t\nkind: {Kind.ARTICLE}\n---\n\n{text}\n",
        encoding="utf-8",
    )
    outcome = redactie("check", issue)
    assert (outcome.code, outcome.out) == (0, "")
    assert outcome.err.splitlines()[-1] == "Nothing was found."


def test_a_house_style_that_is_not_there_is_a_finding_with_its_line(redactie: CommandLine, sample: Path):
    publication = sample.parents[1] / "publication.toml"
    publication.write_text(
        'style = "nope"\n' + publication.read_text("utf-8").replace("\nstyle = ", "\n# style = "), "utf-8"
    )
    outcome = redactie("check", sample)
    assert outcome.code == 1
    assert f"{publication}:1: error: There is no house style called “nope”." in outcome.out
    assert redactie("export", sample, "--to", "html").code == 0


def test_what_is_no_publication_is_unusable(redactie: CommandLine, tmp_path: Path):
    outcome = redactie("check", tmp_path)
    assert (outcome.code, outcome.out) == (2, "")
    assert str(tmp_path) in outcome.err


def test_checking_changes_nothing_on_disk(redactie: CommandLine, sample: Path):
    before = {path: path.read_bytes() for path in sample.parents[1].rglob("*") if path.is_file()}
    redactie("check", sample)
    assert {path: path.read_bytes() for path in sample.parents[1].rglob("*") if path.is_file()} == before


def test_the_path_of_an_article_lists_what_is_wrong_with_that_article_only(redactie: CommandLine, sample: Path):
    for name in ("geduld", "kort"):
        article = sample / "articles" / f"{name}.md"
        article.write_text(article.read_text(encoding="utf-8") + "\n[weg](weg.md)\n", encoding="utf-8")
    outcome = redactie("check", sample / "articles" / "kort.md")
    assert outcome.code == 1
    assert outcome.out.splitlines()
    assert all("kort.md" in line for line in outcome.out.splitlines())
    assert "geduld.md" in redactie("check", sample).out


def test_an_article_in_order_is_clean_even_when_another_is_not(redactie: CommandLine, sample: Path):
    article = sample / "articles" / "geduld.md"
    article.write_text(article.read_text(encoding="utf-8") + "\n[weg](weg.md)\n", encoding="utf-8")
    outcome = redactie("check", sample / "articles" / "kort.md")
    assert (outcome.code, outcome.out) == (0, "")


def test_an_article_that_cannot_be_read_says_why(redactie: CommandLine, sample: Path):
    article = sample / "articles" / "geduld.md"
    article.write_text("---\ntitle: [kapot\n---\n\nTekst.\n", encoding="utf-8")
    outcome = redactie("check", article)
    assert outcome.code == 1
    (line,) = outcome.out.splitlines()
    assert re.search(r"geduld\.md:\d+: error: ", line)
