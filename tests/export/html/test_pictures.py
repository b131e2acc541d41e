import io
from pathlib import Path

import pytest
from PIL import Image

from redactie.export.html.pictures import InFolder, InPage, PictureCache, Pictures, data_address
from redactie.layout.pictures.facts import Picture
from tests.support.pictures import draw_chart

DOT = Picture(b"stip", "png", 1, 1)


def save(path: Path, size: tuple[int, int] = (40, 30), **options: object) -> Path:
    Image.new("RGB", size, "teal").save(path, **options)  # type: ignore[arg-type]
    return path


def test_a_picture_in_the_page_is_its_own_address():
    assert InPage().place("x", DOT) == "data:image/png;base64,c3RpcA=="


def test_a_photograph_in_the_page_says_that_it_is_one():
    assert InPage().place("x", Picture(b"stip", "jpg", 1, 1)).startswith("data:image/jpeg;")


def test_a_font_in_the_page_says_that_it_is_one():
    assert data_address("font/woff2", b"") == "data:font/woff2;base64,"


def test_a_picture_in_the_folder_keeps_a_readable_name():
    shelf = InFolder()
    assert shelf.place("Foto Één", DOT) == "images/foto-een.png"
    assert shelf.files == {"images/foto-een.png": b"stip"}


def test_two_pictures_of_the_same_name_are_two_files_and_one_picture_twice_is_one():
    shelf = InFolder()
    places = [shelf.place("x", picture) for picture in (DOT, Picture(b"ander", "png", 1, 1), DOT)]
    assert places == ["images/x.png", "images/x-2.png", "images/x.png"]


def test_a_small_picture_is_taken_as_it_is(tmp_path: Path):
    path = save(tmp_path / "a.png")
    picture = PictureCache().load(path, 1000)
    assert picture == Picture(path.read_bytes(), "png", 40, 30)


def test_a_picture_too_wide_for_any_screen_is_made_smaller(tmp_path: Path):
    picture = PictureCache().load(save(tmp_path / "a.png", (3000, 300)), 1000)
    assert picture is not None
    assert (picture.width, picture.height) == (1000, 100)


def test_a_heavy_picture_is_made_smaller(tmp_path: Path):
    path = tmp_path / "a.png"
    Image.effect_noise((1200, 900), 80).save(path)
    assert path.stat().st_size > 400_000
    picture = PictureCache().load(path, 600)
    assert picture is not None
    assert picture.width == 600


def test_a_photograph_loses_the_data_that_its_camera_added(tmp_path: Path):
    exif = Image.Exif()
    exif[0x010F] = "Camera van Anna"
    path = save(tmp_path / "a.jpg", exif=exif)
    assert b"Camera van Anna" in path.read_bytes()
    picture = PictureCache().load(path, 1000)
    assert picture is not None
    assert b"Camera van Anna" not in picture.data


def test_a_photograph_lying_on_its_side_is_turned_upright(tmp_path: Path):
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = PictureCache().load(save(tmp_path / "a.jpg", exif=exif), 1000)
    assert picture is not None
    assert (picture.width, picture.height) == (30, 40)


@pytest.mark.parametrize("content", [b"", b"geen beeld", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_none(tmp_path: Path, content: bytes):
    path = tmp_path / "a.png"
    path.write_bytes(content)
    assert PictureCache().load(path, 1000) is None


@pytest.mark.parametrize("name", ["a.png", "a.jpg"])
def test_a_picture_of_which_the_end_is_missing_is_none(tmp_path: Path, name: str):
    path = save(tmp_path / name, (200, 150))
    path.write_bytes(path.read_bytes()[:-30])
    assert PictureCache().load(path, 1000) is None


def test_a_picture_that_is_gone_is_none(tmp_path: Path):
    assert PictureCache().load(tmp_path / "weg.png", 1000) is None


def test_a_second_load_gives_the_same_picture_and_a_changed_file_another(tmp_path: Path):
    cache, path = PictureCache(), save(tmp_path / "a.png")
    before = cache.load(path, 1000)
    assert cache.load(path, 1000) is before
    save(path, (50, 30))
    after = cache.load(path, 1000)
    assert after is not None
    assert after.width == 50


def test_an_element_bears_the_size_of_its_picture(tmp_path: Path):
    placed = Pictures(PictureCache(), InFolder()).place(save(tmp_path / "a.png"), 1000)
    assert placed is not None
    assert placed.image("Vlak") == '<img src="images/a.png" alt="Vlak" width="40" height="30">'


def test_no_path_is_no_picture():
    assert Pictures(PictureCache(), InPage()).place(None, 1000) is None


def test_a_photograph_with_other_colours_than_a_screen_has_is_converted(tmp_path: Path):
    path = tmp_path / "a.jpg"
    Image.new("CMYK", (40, 30)).save(path)
    picture = PictureCache().load(path, 1000)
    assert picture is not None
    assert Image.open(io.BytesIO(picture.data)).mode == "RGB"


def test_a_drawing_stays_sharp_in_a_page_and_harmless(tmp_path: Path):
    picture = PictureCache().load(draw_chart(tmp_path / "a.svg"), 600)
    assert picture is not None
    assert (picture.format, picture.width, picture.height) == ("svg", 600, 300)
    assert InPage().place("x", picture).startswith("data:image/svg+xml;base64,")
    assert b"script" in (tmp_path / "a.svg").read_bytes()
    assert b"script" not in picture.data
