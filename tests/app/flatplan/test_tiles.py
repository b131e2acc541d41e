"""The pictures of the small pages."""

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from redactie.app.flatplan.cells import FlatCell
from redactie.app.flatplan.tiles import PAD, Tile, Tiles, paint_tile
from redactie.app.look.fonts import register_fonts
from redactie.app.look.tokens import DARK, LIGHT
from redactie.layout.pages import Area
from redactie.model.colour import Colour

CELL = FlatCell(
    area=Area("a", 2, 20, 20, 60, 90), headline="Een kop", columns=4, pinned=2, colour=Colour.parse("#1f6fb2")
)
TILE = Tile(
    number=2, size=(100, 140), scale=1, ratio=1, picture=0, cells=(CELL,), current=False, edited="", dark=False
)  # fmt: skip


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    register_fonts()


def colours_in(pixmap: QPixmap, left: int, top: int, width: int, height: int) -> set[str]:
    image = pixmap.toImage()
    return {image.pixelColor(x, y).name() for x in range(left, left + width) for y in range(top, top + height)}


def test_a_tile_is_painted_once_as_long_as_it_looks_the_same():
    tiles, painted = Tiles(), []

    def paint() -> QPixmap:
        painted.append(1)
        return QPixmap(4, 4)

    for tile in (TILE, TILE, replace(TILE, picture=7), replace(TILE, picture=7), replace(TILE, number=3), TILE):
        tiles.get(tile, paint)
    assert len(painted) == 4


def test_only_tiles_that_are_not_shown_are_let_go():
    tiles, painted = Tiles(), []

    def paint() -> QPixmap:
        painted.append(1)
        return QPixmap(3000, 3000)

    for number in (1, 2, 1, 2):
        tiles.get(replace(TILE, number=number), paint)
    assert len(painted) == 2
    tiles.forget({2})
    for number in (1, 2):
        tiles.get(replace(TILE, number=number), paint)
    assert len(painted) == 3


def test_a_cell_is_outlined_in_the_colour_of_its_theme_and_has_a_pin():
    pixmap, pad = paint_tile(TILE, None, LIGHT), round(PAD)
    assert "#1f6fb2" in colours_in(pixmap, pad + 20, pad + 60, 1, 1)
    assert LIGHT.accent.name() in colours_in(pixmap, pad + 60, pad + 20, 20, 20), "the pin"
    assert colours_in(pixmap, pad + 40, pad + 80, 10, 10) == {"#ffffff"}, "the page itself is not covered"
    free = paint_tile(replace(TILE, cells=(replace(CELL, pinned=0),)), None, LIGHT)
    assert LIGHT.accent.name() not in colours_in(free, pad + 60, pad + 20, 20, 20)


def test_what_does_not_fit_and_what_is_edited_is_outlined_in_a_colour_of_its_own():
    over = paint_tile(replace(TILE, cells=(replace(CELL, over=3),)), None, LIGHT)
    edited = paint_tile(replace(TILE, edited="a"), None, LIGHT)
    pad = round(PAD)
    assert LIGHT.danger.name() in colours_in(over, pad + 19, pad + 60, 2, 1)
    assert LIGHT.accent.name() in colours_in(edited, pad + 19, pad + 60, 2, 1)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_page_that_is_shown_large_has_its_number_on_a_ground(colours):
    pixmap = paint_tile(replace(TILE, current=True, dark=colours.dark), None, colours)
    foot = colours_in(pixmap, 40, round(PAD) + 142, 40, 20)
    assert QColor(colours.accent).name() in foot


def test_a_sharp_screen_has_more_pixels():
    pixmap = paint_tile(replace(TILE, ratio=2), None, LIGHT)
    assert pixmap.devicePixelRatio() == 2
    assert pixmap.width() == (100 + 2 * PAD) * 2


@pytest.mark.parametrize("width", [3, 14, 40, 90])
@pytest.mark.parametrize("height", [2, 20, 110])
def test_a_cell_of_any_size_can_be_drawn(width: float, height: float):
    cell = replace(CELL, area=replace(CELL.area, width=width, height=height), headline="Arbeidsmarktbeleid en zo")
    for part in (0, 1):
        assert not paint_tile(replace(TILE, cells=(replace(cell, part=part),)), None, LIGHT).isNull()


def test_the_headline_of_a_low_cell_is_not_cut_off():
    cell = replace(CELL, area=replace(CELL.area, width=90, height=11), headline="HHHHH", pinned=0)
    pixmap, left, foot = paint_tile(replace(TILE, cells=(cell,)), None, LIGHT), round(PAD) + 26, round(PAD) + 29
    assert any(QColor(each).lightness() < 100 for each in colours_in(pixmap, left, foot - 6, 30, 4)), "the letters"
    assert all(QColor(each).lightness() > 150 for each in colours_in(pixmap, left, foot, 30, 1)), "room under them"


def test_a_narrow_cell_that_is_higher_has_its_headline_along_its_side():
    cell = replace(CELL, area=replace(CELL.area, width=24, height=100), headline="Arbeidsmarkt", pinned=0)
    pixmap, pad = paint_tile(replace(TILE, cells=(cell,)), None, LIGHT), round(PAD)
    assert any(QColor(each).lightness() < 100 for each in colours_in(pixmap, pad + 24, pad + 70, 16, 30))
