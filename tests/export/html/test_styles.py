from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.export.html.styles import Scheme, dark, light, style_sheet
from redactie.layout.errors import LayoutError
from redactie.layout.styles.style import HouseStyle
from redactie.model.colour import Colour
from redactie.model.contrast import AA, contrast
from redactie.model.publication import Theme
from redactie.resources import house_styles

STYLE = HouseStyle.load("classic")
ALL = [HouseStyle.load(name) for name in house_styles()]
SCHEMES = [make(style.tokens) for style in ALL for make in (light, dark)]


def sheet(*colours: str, style: HouseStyle = STYLE) -> str:
    themes = [Theme(id=str(n), name=str(n), colour=Colour.parse(colour)) for n, colour in enumerate(colours)]
    return style_sheet(style, themes, lambda path: f"ergens/{path.name}")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_all_text_can_be_read_on_all_grounds(scheme: Scheme):
    for text in (scheme.ink, scheme.secondary, scheme.accent):
        assert contrast(text, scheme.paper) >= AA
        assert contrast(text, scheme.tint) >= AA


def test_the_night_is_dark_and_the_day_light():
    assert contrast(dark(STYLE.tokens).paper, Colour(0, 0, 0)) < 1.5
    assert contrast(light(STYLE.tokens).paper, Colour(255, 255, 255)) < 1.5


@pytest.mark.parametrize("colour", ["#ffff00", "#000000", "#ffffff", "#808080", "#00ff88", "#1a1aff"])
def test_a_theme_of_any_colour_can_be_read_by_day_and_night(colour: str):
    for scheme in (light(STYLE.tokens), dark(STYLE.tokens)):
        shade = scheme.shade(Colour.parse(colour))
        assert contrast(shade, scheme.paper) >= AA
        assert contrast(shade, scheme.tint) >= AA


def test_a_theme_of_good_contrast_keeps_its_colour():
    assert ".theme-0{--theme:#0b7a75}" in sheet("#0b7a75")


def test_themes_are_numbered():
    assert all(f".theme-{n}{{" in sheet("#000000", "#000000") for n in (0, 1))


def test_the_measures_of_the_house_style_are_custom_properties():
    assert f"--paper:{STYLE.tokens.colours.paper.hex};" in sheet()
    assert f"--headline:{STYLE.tokens.sizes.headline / STYLE.tokens.sizes.body:.3f}rem;" in sheet()


def test_files_that_the_style_names_are_placed():
    assert 'url("ergens/RedactieSerif-Regular.woff2")' in sheet()
    assert 'url("web/' not in sheet()


@pytest.mark.parametrize("style", ALL, ids=house_styles())
def test_the_fonts_that_a_style_names_are_there(style: HouseStyle):
    places: list[Path] = []
    style_sheet(style, [], lambda path: places.append(path) or "x")
    assert 4 <= len(places) <= 6
    assert all(path.read_bytes()[:4] == b"wOF2" for path in places)


@pytest.mark.parametrize("style", ALL, ids=house_styles())
def test_the_sheet_that_styles_share_is_in_each(style: HouseStyle):
    found = sheet(style=style)
    assert ".masthead {" in found
    assert "@import" not in found


def test_a_shared_sheet_that_is_not_there_is_an_error_with_its_path(tmp_path: Path):
    (tmp_path / "web.css").write_text('@import "../weg.css";\n', encoding="utf-8")
    with pytest.raises(LayoutError) as caught:
        sheet(style=replace(STYLE, folder=tmp_path))
    assert caught.value.path == tmp_path / "../weg.css"


def test_a_style_without_a_sheet_is_an_error_with_its_path(tmp_path: Path):
    with pytest.raises(LayoutError) as caught:
        sheet(style=replace(STYLE, folder=tmp_path))
    assert caught.value.path == tmp_path / "web.css"


def test_the_sheet_of_the_publication_comes_last():
    assert sheet(style=replace(STYLE, own_sheet="h2{color:red}")).endswith("\nh2{color:red}")
