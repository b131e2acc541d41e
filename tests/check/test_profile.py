"""The profile of a publication decides which findings are told and how bad they are."""

import ast
from pathlib import Path
from types import MappingProxyType

import pytest
from msgspec.structs import replace

import redactie.check
from redactie.check.names import USUAL
from redactie.check.rules import check
from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import message
from redactie.model.preflight import RuleSetting
from tests.check.making import PUBLICATION, edition, pages, story


def found(tmp_path: Path, **profile: RuleSetting) -> list[tuple[str, Severity]]:
    rules = MappingProxyType({name.replace("_", "-"): setting for name, setting in profile.items()})
    made = edition(tmp_path, story(theme="", lead=""), publication=replace(PUBLICATION, preflight=rules))
    return [(finding.rule, finding.severity) for finding in check(made, pages({"een": -9}))]


def test_without_a_profile_everything_is_told(tmp_path: Path) -> None:
    assert found(tmp_path) == [
        ("theme-missing", Severity.WARNING),
        ("lead-missing", Severity.WARNING),
        ("underset", Severity.HINT),
    ]


def test_a_rule_is_switched_off_and_another_made_worse(tmp_path: Path) -> None:
    told = found(tmp_path, theme_missing=RuleSetting(on=False), lead_missing=RuleSetting(severity=Severity.ERROR))
    assert told == [("lead-missing", Severity.ERROR), ("underset", Severity.HINT)]


@pytest.mark.parametrize(("lines", "told"), [(8, True), (9, False)])
def test_a_limit_is_the_publications(tmp_path: Path, lines: int, told: bool) -> None:
    setting = RuleSetting(limits=MappingProxyType({"lines": lines}))
    assert (("underset", Severity.HINT) in found(tmp_path, underset=setting)) == told


@pytest.mark.parametrize(
    ("name", "remedy"),
    [("undrset", "Perhaps “underset” is meant; else take it out."), ("zzz", "Correct its name, or take it out.")],
)
def test_a_rule_that_is_not_there_is_told(tmp_path: Path, name: str, remedy: str) -> None:
    profile = MappingProxyType({name: RuleSetting(on=False)})
    (finding,) = check(edition(tmp_path, story(), publication=replace(PUBLICATION, preflight=profile)), None)
    assert finding.rule == "preflight-unknown"
    assert finding.place.path == tmp_path / "publication.toml"
    assert f"“{name}”" in str(finding.what)
    assert str(finding.remedy) == remedy


def test_a_limit_that_a_rule_does_not_have_is_told_with_those_it_has(tmp_path: Path) -> None:
    profile = MappingProxyType({"underset": RuleSetting(limits=MappingProxyType({"regels": 3, "lines": 3}))})
    (finding,) = check(edition(tmp_path, story(), publication=replace(PUBLICATION, preflight=profile)), None)
    assert finding.rule == "preflight-unknown"
    assert "“regels”" in str(finding.what)
    assert str(finding.remedy) == "What can be set is: severity, lines."


def test_what_is_no_rule_cannot_be_switched_off(tmp_path: Path) -> None:
    broken = Finding("article-unreadable", Severity.ERROR, message("Broken."), Place(article="kapot"))
    profile = MappingProxyType({"article-unreadable": RuleSetting(on=False)})
    made = edition(tmp_path, story(), publication=replace(PUBLICATION, preflight=profile))
    assert [finding.rule for finding in check(made, None, [broken])] == ["preflight-unknown", "article-unreadable"]


def test_every_name_that_a_rule_gives_is_known_and_no_other() -> None:
    folder = Path(next(iter(redactie.check.__path__)))
    given = {name for module in folder.glob("*.py") for name in _names(ast.parse(module.read_text("utf-8")))}
    assert given == USUAL.keys() | {"preflight-unknown"}


def _names(tree: ast.AST) -> set[str]:
    """Return the first arguments of all calls that make a finding."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    made = [call for call in calls if ast.unparse(call.func) in ("Finding", "context.finding")]
    return {first.value for call in made if isinstance(first := call.args[0], ast.Constant)}
