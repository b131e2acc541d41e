"""Rules about pictures."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.check.rules import check
from redactie.layout.pages import Pages
from redactie.model.article import Picture
from redactie.model.finding import Severity
from redactie.text.tree import Box, Figure, Lines
from tests.check.making import PUBLICATION, edition, story, text, told

GOOD = Picture(source="foto.png", alt="Een hal", caption="De hal", credit="Foto: Ina")


def figure(**changes: object) -> Figure:
    made = Figure("foto.png", "Een hal", text("De hal"), text("Foto: Ina"), 1, Lines(3, 3))
    return replace(made, **changes)  # type: ignore[arg-type]


def test_a_picture_that_tells_everything_is_fine(tmp_path: Path) -> None:
    assert check(edition(tmp_path, story(image=GOOD, blocks=(figure(),))), None) == ()


@pytest.mark.parametrize(
    ("change", "rule", "severity"),
    [
        ({"source": "weg.png"}, "picture-missing", Severity.ERROR),
        ({"source": ""}, "picture-missing", Severity.ERROR),
        ({"source": "../../logo.png"}, "picture-missing", Severity.ERROR),
        ({"alt": " "}, "picture-alt", Severity.WARNING),
        ({"caption": ""}, "picture-caption", Severity.HINT),
        ({"credit": ""}, "picture-credit", Severity.WARNING),
    ],
)
def test_what_the_picture_of_an_article_lacks_is_told(
    tmp_path: Path, change: dict[str, str], rule: str, severity: Severity
) -> None:
    (finding,) = check(edition(tmp_path, story(image=replace(GOOD, **change))), None)
    assert (finding.rule, finding.severity, finding.place.body_line) == (rule, severity, None)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"source": "weg.png"}, "picture-missing"),
        ({"alt": ""}, "picture-alt"),
        ({"caption": ()}, "picture-caption"),
        ({"credit": ()}, "picture-credit"),
    ],
)
def test_what_a_figure_lacks_is_told_at_its_line(tmp_path: Path, change: dict[str, object], rule: str) -> None:
    assert told(check(edition(tmp_path, story(blocks=(figure(**change),))), None)) == [(rule, "een", 3)]


def test_a_figure_inside_a_box_is_seen(tmp_path: Path) -> None:
    box = Box((), (figure(alt=""),), None, Lines(1, 3))
    assert told(check(edition(tmp_path, story(blocks=(box,))), None)) == [("picture-alt", "een", 3)]


def test_a_lost_logo_is_told_at_the_publication(tmp_path: Path) -> None:
    made = edition(tmp_path, story())
    (tmp_path / "logo.png").unlink()
    (finding,) = check(made, None)
    assert (finding.rule, finding.place.path) == ("logo-missing", tmp_path / "publication.toml")


def test_a_nameplate_without_logo_is_fine(tmp_path: Path) -> None:
    plain = replace(PUBLICATION, nameplate=replace(PUBLICATION.nameplate, logo=""))
    assert check(edition(tmp_path, story(), publication=plain), None) == ()


@pytest.mark.parametrize(("columns", "told_of"), [(0, False), (3, True), (4, False)])
def test_a_width_beyond_the_page_is_told(tmp_path: Path, columns: int, told_of: bool) -> None:
    made = edition(tmp_path, story(image=replace(GOOD, columns=4), blocks=(figure(columns=4),)))
    findings = check(made, Pages(b"", 1, {}, (), (), {}, columns))
    assert [(each.rule, each.severity) for each in findings] == [("picture-too-wide", Severity.HINT)] * 2 * told_of
