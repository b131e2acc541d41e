"""A house style is whole, or what is wrong with it is told with its name."""

import shutil
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.layout.errors import LayoutError
from redactie.layout.grid import Grid
from redactie.layout.sheet import token_module
from redactie.layout.styles import style
from redactie.layout.styles.style import ColourTokens, CopyfitTokens, HouseStyle, PageTokens, SizeTokens
from redactie.model.colour import Colour
from redactie.model.publication import PageSpec
from redactie.resources import resource

CLASSIC = HouseStyle.load("classic")


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the tokens of a copy of the style, which is loaded under the name `eigen`."""
    folder = tmp_path / "eigen"
    shutil.copytree(resource("styles", "classic"), folder)
    monkeypatch.setattr(style, "resource", lambda *_names: folder)
    return folder / "tokens.toml"


def _edit(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def _line(path: Path, name: str) -> str:
    return next(line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith(f"{name} ="))


# --- loading ---------------------------------------------------------------------------------------------------


def test_a_style_is_loaded_from_its_folder():
    assert CLASSIC.name == "classic"
    for name in ("look.typ", "web.css", "word.toml"):
        assert CLASSIC.file(name).is_file()


def test_a_style_has_the_shared_sources_and_its_own():
    sources = CLASSIC.typst()
    assert sources["look.typ"] == CLASSIC.file("look.typ").read_text(encoding="utf-8")
    assert sources["page.typ"] == resource("styles", "shared", "page.typ").read_text(encoding="utf-8")


def test_a_source_of_a_style_that_is_no_text_is_told(tmp_path: Path):
    (tmp_path / "look.typ").write_bytes(b"\xff")
    with pytest.raises(LayoutError, match="cannot be read") as told:
        replace(CLASSIC, folder=tmp_path).typst()
    assert told.value.path == tmp_path / "look.typ"


@pytest.mark.parametrize("name", ["bestaat-niet", "é", "classic2"])
def test_a_style_that_is_not_there_is_told_by_its_name(name: str):
    with pytest.raises(LayoutError, match=f"no house style called “{name}”") as told:
        HouseStyle.load(name)
    assert told.value.remedy


def test_a_copy_of_a_style_is_the_same_style(own: Path):
    assert HouseStyle.load("eigen").tokens == CLASSIC.tokens


@pytest.mark.parametrize(
    ("group", "name"),
    [
        *(("page", name) for name in PageTokens.__struct_fields__),
        *(("sizes", name) for name in SizeTokens.__struct_fields__),
        *(("colours", name) for name in ColourTokens.__struct_fields__),
        *(("copyfit", name) for name in CopyfitTokens.__struct_fields__),
    ],
)
def test_a_value_that_is_missing_is_told_by_its_name(own: Path, group: str, name: str):
    text = own.read_text(encoding="utf-8")
    head, mark, rest = text.partition(f"[{group}]")
    lines = rest.splitlines(keepends=True)
    place = next(number for number, line in enumerate(lines) if line.startswith(f"{name} ="))
    own.write_text(head + mark + "".join(lines[:place] + lines[place + 1 :]), encoding="utf-8")
    with pytest.raises(LayoutError, match=f"lacks a good value for {group}.{name}") as told:
        HouseStyle.load("eigen")
    assert told.value.path == own


@pytest.mark.parametrize("value", ['"breed"', "true", "[1]", '""'])
def test_a_measure_that_is_no_number_is_told(own: Path, value: str):
    _edit(own, _line(own, "gutter"), f"gutter = {value}")
    with pytest.raises(LayoutError, match=r"page\.gutter"):
        HouseStyle.load("eigen")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("tracking", "5.5"), ("tracking", "-1"), ("tracking", "nan"), ("picture_least", "101"), ("picture_least", "20"),
        ("picture_most", "99"), ("picture_most", "inf"), ("subheads_most", "5"), ("subheads_least", "1"),
        ("subheads_most", "true"),
    ],
)  # fmt: skip
def test_a_limit_of_levers_that_makes_no_sense_is_told(own: Path, name: str, value: str):
    _edit(own, _line(own, name), f"{name} = {value}")
    with pytest.raises(LayoutError, match=rf"copyfit\.{name}"):
        HouseStyle.load("eigen")


@pytest.mark.parametrize("value", ['"rood"', '"#12"', "7"])
def test_a_colour_that_is_none_is_told(own: Path, value: str):
    _edit(own, _line(own, "accent"), f"accent = {value}")
    with pytest.raises(LayoutError, match=r"colours\.accent"):
        HouseStyle.load("eigen")


def test_a_file_that_is_no_toml_is_told_with_the_reason(own: Path):
    own.write_text("[page\n", encoding="utf-8")
    with pytest.raises(LayoutError, match="cannot be read") as told:
        HouseStyle.load("eigen")
    assert told.value.path == own


def test_a_file_that_is_not_utf8_is_told(own: Path):
    own.write_bytes(b'[page]\nwidth = "\xff"\n')
    with pytest.raises(LayoutError, match="cannot be read"):
        HouseStyle.load("eigen")


# --- the classic style -----------------------------------------------------------------------------------------


def test_the_page_is_a4_in_three_or_four_columns():
    page = CLASSIC.tokens.page
    assert (page.width, page.height) == (210, 297)
    assert page.columns in (3, 4)


@pytest.mark.parametrize("columns", [3, 4])
def test_the_columns_and_their_gutters_fill_the_text_width(columns: int):
    page = replace(CLASSIC.tokens.page, columns=columns)
    assert page.span(columns) == pytest.approx(page.text_width)
    assert page.span(2) == pytest.approx(2 * page.span(1) + page.gutter)
    assert 0 < page.text_height < page.height


# --- the module of the tokens ----------------------------------------------------------------------------------


def _module(columns: int) -> dict[str, str]:
    grid = Grid.of(CLASSIC.tokens, PageSpec(columns=columns))
    lines = token_module(CLASSIC.tokens, grid).splitlines()
    pairs = [line.removeprefix("#let ").split(" = ", 1) for line in lines]
    assert len({name for name, _ in pairs}) == len(pairs)
    return dict(pairs)


@pytest.mark.parametrize("columns", [3, 4])
def test_the_engine_gets_every_measure_once(columns: int):
    module = _module(columns)
    assert set(module) == {"N", "L", "SLACK", "COL", "GUTTER", "PAGE", "FONT", "LAST-FONTS", "SIZE", "COLOUR"}
    assert module["N"] == str(columns)


def test_columns_and_gutters_of_the_engine_fill_the_page():
    module = _module(4)
    grid = Grid.of(CLASSIC.tokens, PageSpec(columns=4))
    column, gutter = (float(module[name].removesuffix("pt")) for name in ("COL", "GUTTER"))
    assert 4 * column + 3 * gutter == pytest.approx(grid.page_width - grid.left - grid.right, abs=0.01)


def test_the_engine_gets_every_size_and_colour_by_its_name():
    module = _module(4)
    for name in SizeTokens.__struct_fields__:
        assert f"{name}: " in module["SIZE"]
    for name in ColourTokens.__struct_fields__:
        assert f'{name}: rgb("{getattr(CLASSIC.tokens.colours, name).hex}")' in module["COLOUR"]


def test_a_font_whose_name_has_signs_is_still_one_text():
    tokens = replace(CLASSIC.tokens, fonts=replace(CLASSIC.tokens.fonts, body='Een "letter" \\ #x'))
    module = token_module(tokens, Grid.of(tokens, PageSpec(columns=4)))
    assert '"Een \\"letter\\" \\\\ #x"' in module


def test_a_colour_of_the_style_is_a_value():
    assert isinstance(CLASSIC.tokens.colours.ink, Colour)
