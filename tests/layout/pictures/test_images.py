import io
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from redactie.layout.pictures.facts import PictureError
from redactie.layout.pictures.images import LARGEST_FILE, MOST_PIXELS, examine_picture, load_picture


def saved(folder: Path, name: str, image: Image.Image, **options: object) -> Path:
    path = folder / name
    image.save(path, **options)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "gif", "tiff", "bmp"])
def test_known_formats_become_jpeg_or_png(tmp_path: Path, suffix: str):
    picture = load_picture(saved(tmp_path, f"a.{suffix}", Image.new("RGB", (40, 20), "red")), 100)
    assert (picture.width, picture.height) == (40, 20)
    with Image.open(io.BytesIO(picture.data)) as image:
        assert image.format == {"jpg": "JPEG", "png": "PNG"}[picture.format]


def test_a_wide_picture_is_made_smaller(tmp_path: Path):
    picture = load_picture(saved(tmp_path, "a.png", Image.new("RGB", (400, 200), "red")), 100)
    assert (picture.width, picture.height) == (100, 50)


def test_a_turned_photograph_is_set_upright(tmp_path: Path):
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = load_picture(saved(tmp_path, "a.jpg", Image.new("RGB", (40, 20), "red"), exif=exif), 100)
    assert (picture.width, picture.height) == (20, 40)


def test_transparency_is_kept(tmp_path: Path):
    picture = load_picture(saved(tmp_path, "a.png", Image.new("RGBA", (300, 20), (0, 0, 0, 0))), 100)
    assert picture.format == "png"


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\x89PNG\r\n\x1a\n broken", b"<svg onload='x'/>"])
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes):
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with pytest.raises(PictureError, match="cannot be read"):
        load_picture(path, 100)


def test_a_bomb_is_refused_before_it_unfolds(tmp_path: Path):
    side = int(MOST_PIXELS**0.5) + 10
    path = saved(tmp_path, "a.png", Image.new("1", (side, side)))
    with pytest.raises(PictureError, match="too large"):
        load_picture(path, 100)


def test_a_missing_file_is_refused(tmp_path: Path):
    with pytest.raises(PictureError):
        load_picture(tmp_path / "a.png", 100)


@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_what_needs_no_change_is_handed_on_as_it_is(tmp_path: Path, suffix: str):
    path = saved(tmp_path, f"a.{suffix}", Image.new("RGB", (40, 20), "red"))
    assert load_picture(path, 100).data == path.read_bytes()
    assert examine_picture(path).printable(100)
    assert not examine_picture(path).printable(39)


def test_wrong_check_sums_are_found_without_decoding(tmp_path: Path):
    path = saved(tmp_path, "a.png", Image.effect_noise((80, 80), 50))
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(PictureError):
        examine_picture(path)


@pytest.mark.parametrize("turn", [3, 6, 8])
@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_every_way_a_camera_is_held_comes_out_upright(tmp_path: Path, suffix: str, turn: int):
    exif = Image.Exif()
    exif[0x0112] = turn
    path = saved(tmp_path, f"a.{suffix}", Image.new("RGB", (400, 200), "red"), exif=exif)
    picture = load_picture(path, 100)
    assert not examine_picture(path).printable(1000)
    assert (picture.width, picture.height) == ((100, 50) if turn == 3 else (100, 200))


def test_a_large_photograph_is_as_sharp_as_asked_for(tmp_path: Path):
    """JPEG is decoded at a fraction of its size, never a smaller one than is needed."""
    stripes = Image.new("L", (1600, 1200))
    stripes.putdata([255 * (x // 4 % 2) for _ in range(1200) for x in range(1600)])
    picture = load_picture(saved(tmp_path, "a.jpg", stripes.convert("RGB"), quality=95), 790)
    with Image.open(io.BytesIO(picture.data)) as image:
        assert (image.width, image.height) == (790, 592)
        low, high = image.convert("L").getextrema()
        assert high - low > 200


_MODES = {"png": "1 L LA P I;16 RGBA", "jpg": "1 L CMYK YCbCr", "tiff": "1 L LA P I;16 RGBA CMYK YCbCr F LAB"}


@pytest.mark.parametrize(("suffix", "mode"), [(suffix, mode) for suffix in _MODES for mode in _MODES[suffix].split()])
def test_every_mode_of_colour_becomes_one_that_print_takes(tmp_path: Path, suffix: str, mode: str):
    path = saved(tmp_path, f"a.{suffix}", Image.new(mode, (40, 20)))
    picture = load_picture(path, 100)
    assert (picture.width, picture.height) == (40, 20)
    with Image.open(io.BytesIO(picture.data)) as image:
        assert image.mode in ("RGB", "RGBA", "L", "P")


def test_a_file_from_nowhere_is_read_quietly_by_many_at_once(tmp_path: Path):
    """Warnings are errors here: each of these would give one, and the filters must be as they were afterwards."""
    paths = [saved(tmp_path, f"{number}.png", Image.new("P", (4, 4)), transparency=b"\0" * 9) for number in range(8)]
    before = list(warnings.filters)
    with ThreadPoolExecutor(8) as pool:
        widths = [picture.width for picture in pool.map(lambda path: load_picture(path, 2), paths * 4)]
    assert widths == [2] * 32
    assert list(warnings.filters) == before


@pytest.mark.parametrize(("size", "expected"), [((4000, 1), (100, 1)), ((1, 400), (1, 400)), ((101, 3), (100, 3))])
def test_a_picture_of_a_strange_shape_keeps_at_least_a_line(
    tmp_path: Path, size: tuple[int, int], expected: tuple[int, int]
):
    picture = load_picture(saved(tmp_path, "a.png", Image.new("RGB", size, "red")), 100)
    assert (picture.width, picture.height) == expected


def test_a_moving_picture_shows_its_first_moment(tmp_path: Path):
    frames = [Image.new("RGB", (40, 20), colour) for colour in ("red", "blue")]
    path = saved(tmp_path, "a.gif", frames[0], save_all=True, append_images=frames[1:])
    with Image.open(io.BytesIO(load_picture(path, 100).data)) as image:
        assert image.convert("RGB").getpixel((20, 10)) == (255, 0, 0)


def test_a_file_is_known_by_what_is_in_it_and_not_by_its_name(tmp_path: Path):
    path = saved(tmp_path, "a.png", Image.new("RGB", (40, 20), "red"))
    assert load_picture(path.rename(tmp_path / "één foto.jpg"), 100).format == "png"


def test_a_file_of_more_bytes_than_anyone_needs_is_refused_unread(tmp_path: Path):
    path = tmp_path / "a.png"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(PictureError, match="too large") as told:
        load_picture(path, 100)
    assert told.value.path == path
    assert told.value.remedy


def test_a_folder_is_no_picture(tmp_path: Path):
    with pytest.raises(PictureError, match="cannot be read"):
        load_picture(tmp_path, 100)


# --- damage ----------------------------------------------------------------------------------------------------------


def photograph(folder: Path, suffix: str) -> Path:
    return saved(folder, f"a.{suffix}", Image.effect_noise((160, 120), 50).convert("RGB"))


@pytest.mark.parametrize("widest", [1000, 40])
@pytest.mark.parametrize("missing", [8, 30, 2000])
@pytest.mark.parametrize("suffix", ["png", "jpg"])
def test_a_picture_of_which_the_end_is_missing_is_refused_by_every_way_of_reading(
    tmp_path: Path, suffix: str, missing: int, widest: int
):
    path = photograph(tmp_path, suffix)
    path.write_bytes(path.read_bytes()[:-missing])
    with pytest.raises(PictureError, match="cannot be read"):
        load_picture(path, widest)
    with pytest.raises(PictureError, match="cannot be read"):
        examine_picture(path)


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "gif", "tiff", "bmp"])
def test_a_whole_picture_passes_the_examination(tmp_path: Path, suffix: str):
    examine_picture(photograph(tmp_path, suffix))


@pytest.mark.parametrize("content", [b"", b"not a picture", b"\0\0\0\x1cftypheic"])
def test_what_is_no_picture_does_not_pass_the_examination(tmp_path: Path, content: bytes):
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with pytest.raises(PictureError, match="cannot be read"):
        examine_picture(path)


def test_a_bomb_does_not_pass_the_examination(tmp_path: Path):
    side = int(MOST_PIXELS**0.5) + 10
    with pytest.raises(PictureError, match="too large"):
        examine_picture(saved(tmp_path, "a.png", Image.new("1", (side, side))))
