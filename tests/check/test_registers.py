"""Rules about authors and themes."""

from pathlib import Path
from types import MappingProxyType

import pytest
from msgspec.structs import replace

from redactie.check.rules import check
from redactie.model.article import Kind
from redactie.model.finding import Severity
from tests.check.making import PUBLICATION, edition, paragraph, story, told


@pytest.mark.parametrize("kind", [Kind.ARTICLE, Kind.EDITORIAL, Kind.COLUMN])
def test_a_piece_needs_an_author(tmp_path: Path, kind: Kind) -> None:
    (finding,) = check(edition(tmp_path, story(authors=(), kind=kind)), None)
    assert (finding.rule, finding.severity) == ("author-missing", Severity.WARNING)


@pytest.mark.parametrize("kind", [Kind.BRIEF, Kind.BOX])
def test_a_brief_and_a_box_need_no_author(tmp_path: Path, kind: Kind) -> None:
    assert check(edition(tmp_path, story(authors=(), kind=kind)), None) == ()


def test_every_unknown_author_is_named(tmp_path: Path) -> None:
    findings = check(edition(tmp_path, story(authors=("piet", "ina", "klaas"))), None)
    assert [finding.rule for finding in findings] == ["author-unknown", "author-unknown"]
    assert "piet" in str(findings[0].what)
    assert "klaas" in str(findings[1].what)
    assert all(finding.severity is Severity.ERROR for finding in findings)


def test_a_piece_needs_a_theme(tmp_path: Path) -> None:
    assert told(check(edition(tmp_path, story(theme="")), None)) == [("theme-missing", "een", None)]


def test_an_unknown_theme_is_named(tmp_path: Path) -> None:
    (finding,) = check(edition(tmp_path, story(theme="zee")), None)
    assert finding.rule == "theme-unknown"
    assert "zee" in str(finding.what)


def test_a_lost_portrait_is_told_once_at_the_register(tmp_path: Path) -> None:
    made = edition(tmp_path, story(), story(id="twee", title="Twee"))
    (tmp_path / "ina.png").unlink()
    (finding,) = check(made, None)
    assert finding.rule == "portrait-missing"
    assert finding.place.path == tmp_path / "authors.toml"


def test_the_portrait_of_somebody_who_does_not_write_now_does_not_matter(tmp_path: Path) -> None:
    made = edition(tmp_path, story(authors=(), kind=Kind.BRIEF))
    (tmp_path / "ina.png").unlink()
    assert check(made, None) == ()


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("", True),
        ("ina@example.org", True),
        ("i.bos+blad@mail.example.co.uk", True),
        (" ina@example.org ", True),
        ("ina", False),
        ("ina@example", False),
        ("ina@@example.org", False),
        ("ina bos@example.org", False),
        ("ina@example.org, jan@example.org", False),
        ("@example.org", False),
        ("ina@example.", False),
    ],
)
def test_the_address_in_a_byline_must_be_one(tmp_path: Path, address: str, good: bool) -> None:
    author = replace(PUBLICATION.authors["ina"], email=address)
    made = story()
    made = replace(made, authors=(author,))
    findings = check(edition(tmp_path, made), None)
    assert [(each.rule, each.severity) for each in findings] == [("email-wrong", Severity.ERROR)] * (not good)
    assert all(each.place.path == tmp_path / "authors.toml" for each in findings)


@pytest.mark.parametrize(
    ("last", "nobody"),
    [
        ("Jan Bos, adviseur energie, jan@example.org", True),
        ("Élise van den Berg\njan@example.org", True),
        ("Ina Bos, ina@example.org", False),
        ("Ina Bos, INA@Example.org", False),
        ("Mail naar jan@example.org", False),
        ("Vragen? Mail Jan Bos: jan@example.org", False),
        ("Jan Bos van de Unie leest graag mee en antwoordt snel wie hem schrijft op jan@example.org", False),
        ("Jan Bos, adviseur", False),
    ],
)
def test_an_address_under_the_text_is_that_of_somebody_in_the_register(tmp_path: Path, last: str, nobody: bool) -> None:
    author = replace(PUBLICATION.authors["ina"], email="ina@example.org")
    publication = replace(PUBLICATION, authors=MappingProxyType({"ina": author}))
    made = story(blocks=(paragraph("Een alinea."), paragraph(last, 3)))
    findings = check(edition(tmp_path, made, publication=publication), None)
    assert [(each.rule, each.place.body_line) for each in findings] == [("email-unknown", 3)] * nobody
