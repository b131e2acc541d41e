from pathlib import Path

from msgspec.structs import replace

from redactie.check.rules import check
from redactie.model.finding import Finding, Place, Severity
from redactie.text.edition import Edition, Folders
from tests.support.editions import make_article, make_edition


def edition(folder: Path) -> Edition:
    return make_edition([make_article()], folders=Folders(folder, folder))


def found(edition: Edition) -> list[Finding]:
    return [finding for finding in check(edition, None) if finding.rule.startswith("style")]


def test_a_broken_style_is_found_with_file_line_and_reason(tmp_path: Path):
    path = tmp_path / "style" / "tokens.toml"
    path.parent.mkdir()
    path.write_text("[sizes]\nbody = 9\nheadline = 'groot'\n", encoding="utf-8")
    (finding,) = found(edition(tmp_path))
    assert finding.severity is Severity.ERROR
    assert finding.place == Place(path, 3)
    assert "sizes.headline" in str(finding.what)
    assert "classic" in str(finding.remedy)
    path.write_text("[sizes]\nbody = 9\n", encoding="utf-8")
    assert found(edition(tmp_path)) == []


def test_an_unknown_style_is_found(tmp_path: Path):
    made = edition(tmp_path)
    (finding,) = found(replace(made, publication=replace(made.publication, style="bestaat-niet")))
    assert "bestaat-niet" in str(finding.what)
