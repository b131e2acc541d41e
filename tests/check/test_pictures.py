"""Rules about pictures."""

from contextlib import closing
from pathlib import Path
from types import MappingProxyType

import pytest
from msgspec.structs import replace
from PIL import Image

from redactie.check.rules import check
from redactie.layout.pages import Pages, PlacedPicture
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.pictures.images import MOST_PIXELS
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Picture
from redactie.model.finding import Severity
from redactie.model.preflight import RuleSetting
from redactie.text.edition import Folders
from redactie.text.lines import Lines
from redactie.text.tree import Box, Figure
from tests.check.making import PUBLICATION, draw, edition, pages, story, text, told
from tests.support.editions import make_article, make_edition
from tests.support.fonts import own_font
from tests.support.pictures import draw_chart, noted

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
    findings = check(made, Pages(b"", 4, {}, (), (), {}, columns))
    assert [(each.rule, each.severity) for each in findings] == [("picture-too-wide", Severity.HINT)] * 2 * told_of


# --- what cannot be shown -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"Dit is tekst.", b"\0\0\0\x1cftypheic", b"cut"])
def test_a_picture_of_an_article_that_cannot_be_read_is_an_error_with_a_remedy(tmp_path: Path, content: bytes) -> None:
    made = edition(tmp_path, story(image=GOOD))
    path = made.folders.issue / "foto.png"
    path.write_bytes(path.read_bytes()[:-30] if content == b"cut" else content)
    (finding,) = check(made, None)
    assert (finding.rule, finding.severity) == ("picture-unreadable", Severity.ERROR)
    assert str(finding.what) == "The picture foto.png cannot be read."
    assert str(finding.remedy) == "Save it again as JPEG or PNG."
    assert (finding.place.article, finding.place.body_line) == ("een", None)


def test_a_figure_that_cannot_be_read_is_told_at_its_line(tmp_path: Path) -> None:
    made = edition(tmp_path, story(blocks=(figure(),)))
    (made.folders.issue / "foto.png").write_bytes(b"")
    assert told(check(made, None)) == [("picture-unreadable", "een", 3)]


@pytest.mark.parametrize(("name", "file"), [("logo.png", "publication.toml"), ("ina.png", "authors.toml")])
def test_a_logo_or_portrait_that_cannot_be_read_is_told_at_its_register(tmp_path: Path, name: str, file: str) -> None:
    made = edition(tmp_path, story())
    (tmp_path / name).write_bytes(b"")
    (finding,) = check(made, None)
    assert (finding.rule, finding.place.path) == ("picture-unreadable", tmp_path / file)
    assert name in str(finding.what)


def test_a_picture_that_is_too_large_says_how_large_it_may_be(tmp_path: Path) -> None:
    made = edition(tmp_path, story(image=GOOD))
    side = int(MOST_PIXELS**0.5) + 10
    Image.new("1", (side, side)).save(made.folders.issue / "foto.png")
    (finding,) = check(made, None)
    assert (finding.rule, str(finding.what)) == ("picture-unreadable", "The picture foto.png is too large.")
    assert "80 million" in str(finding.remedy)


def test_a_picture_is_opened_once_until_it_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = noted(monkeypatch)
    examiner, path = PictureExaminer(), draw(tmp_path / "a.png")
    for _ in range(3):
        assert examiner.fault(path) is None
    assert opened == [path]
    path.write_bytes(path.read_bytes() + b"more")
    examiner.fault(path)
    assert opened == [path, path]


def test_a_picture_that_is_gone_is_at_fault(tmp_path: Path) -> None:
    assert PictureExaminer().fault(tmp_path / "weg.png") is not None


# --- sharp enough for print -------------------------------------------------------------------------------------------


def printed(*widths: float, source: str = "foto.png", article: str = "een") -> Pages:
    """Return pages on which the picture of 60 by 40 pixels is so many points wide, once for each width."""
    placed = tuple(PlacedPicture(article, source, 1, width, width * 2 / 3) for width in widths)
    return replace(pages(), pictures=placed)


def test_a_drawing_is_sharp_at_every_size(tmp_path: Path) -> None:
    made = edition(tmp_path, story(image=GOOD))
    draw_chart(made.folders.issue / "foto.png")
    assert not check(made, printed(500))


@pytest.mark.parametrize(
    ("width", "severity", "ppi"),
    [
        (60 * 72 / 221, None, ""),
        (60 * 72 / 219, Severity.WARNING, "219 pixels per inch"),
        (60 * 72 / 151, Severity.WARNING, "151 pixels per inch"),
        (60 * 72 / 149, Severity.ERROR, "149 pixels per inch"),
    ],
)
@pytest.mark.parametrize("inside", [False, True])
def test_a_picture_needs_pixels_for_its_size_on_paper(
    tmp_path: Path, width: float, severity: Severity | None, ppi: str, inside: bool
) -> None:
    made = edition(tmp_path, story(blocks=(figure(),)) if inside else story(image=GOOD))
    findings = check(made, printed(width + 0.0001 * (severity is None)))
    assert [(each.rule, each.severity) for each in findings] == ([("picture-resolution", severity)] if severity else [])
    assert all(ppi in str(each.what) and each.place.body_line == (3 if inside else None) for each in findings)


def test_the_largest_place_counts_and_the_remedy_says_what_is_lacking(tmp_path: Path) -> None:
    (finding,) = check(edition(tmp_path, story(image=GOOD)), printed(10, 60 * 72 / 110))
    assert str(finding.remedy).startswith("Use a file of at least 120 pixels wide")


def test_a_turned_photograph_is_judged_by_what_is_printed(tmp_path: Path) -> None:
    made = edition(tmp_path, story(image=GOOD))
    turned = Image.Exif()
    turned[0x0112] = 6
    Image.effect_noise((60, 40), 60).save(made.folders.issue / "foto.jpg", exif=turned)
    made = edition(tmp_path, story(image=replace(GOOD, source="foto.jpg")))
    upright = PlacedPicture("een", "foto.jpg", 1, 40 * 72 / 100, 60 * 72 / 100)
    (finding,) = check(made, replace(pages(), pictures=(upright,)))
    assert "100 pixels per inch" in str(finding.what)


def test_a_picture_that_is_not_printed_or_elsewhere_is_fine(tmp_path: Path) -> None:
    made = edition(tmp_path, story(image=GOOD))
    assert check(made, printed()) == check(made, printed(500, article="twee")) == ()
    assert check(made, printed(500, source="ander.png")) == ()


def test_the_limits_are_the_publications(tmp_path: Path) -> None:
    limits = RuleSetting(limits=MappingProxyType({"ppi": 100, "error-ppi": 50}))
    profile = replace(PUBLICATION, preflight=MappingProxyType({"picture-resolution": limits}))
    made = edition(tmp_path, story(image=GOOD), publication=profile)
    assert check(made, printed(60 * 72 / 101)) == ()
    assert [each.severity for each in check(made, printed(60 * 72 / 51))] == [Severity.WARNING]


def test_typeset_pages_tell_how_sharp_a_picture_is(tmp_path: Path) -> None:
    """A picture of 400 pixels over one column of the page is sharp, and over the whole width it is coarse."""
    folders = Folders(tmp_path, tmp_path)
    Image.effect_noise((400, 300), 60).save(tmp_path / "foto.jpg")
    picture = Picture(source="foto.jpg", alt="Een hal", caption="De hal", credit="Foto: Ina")
    told_of: list[list[Severity]] = []
    with closing(Typesetter(HouseStyle.load("classic"))) as typesetter:
        for columns in (1, 4):
            article = make_article("een", image=replace(picture, columns=columns), body="Een zin. " * 400)
            made = make_edition([article], folders=folders)
            found = check(made, typesetter.typeset(made))
            told_of.append([each.severity for each in found if each.rule == "picture-resolution"])
    assert told_of == [[], [Severity.ERROR]]


DRAWING = Picture(source="grafiek.svg", alt="Een grafiek", caption="De hal", credit="Grafiek: Ina")


def drawn(folder: Path, inside: str) -> list[tuple[str, str]]:
    """Return what the check tells of an article whose drawing has this inside."""
    root = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
    made = edition(folder, story(image=DRAWING))
    path = made.folders.issue / "grafiek.svg"
    path.write_text(f"{root}<rect width='9' height='9'/>{inside}</svg>", encoding="utf-8")
    return [(each.rule, str(each.what)) for each in check(made, None)]


def test_signs_in_a_drawing_that_no_font_has_are_told(tmp_path: Path) -> None:
    ((rule, what),) = drawn(tmp_path, "<text y='50'>Prijs <tspan>漢</tspan> én 字漢 €</text>")
    assert rule == "glyph-missing"
    assert "grafiek.svg" in what
    assert what.endswith("漢 字")


def test_words_of_a_drawing_that_are_not_drawn_may_have_any_signs(tmp_path: Path) -> None:
    assert drawn(tmp_path, "<title>漢字</title><text y='50'>Prijs één €</text>") == []


def test_a_font_of_the_publication_may_have_the_signs_of_a_drawing(tmp_path: Path) -> None:
    own_font(tmp_path, more="漢")
    ((_, what),) = drawn(tmp_path, "<text y='50'>漢字</text>")
    assert what.endswith(": 字")
