from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from redactie.export.exporter import ExportError
from redactie.export.print.inks import Inks
from redactie.resources import resource

INKS = Inks.load(resource("profiles", "FOGRA39L_coated.icc"))
parts = st.floats(min_value=0, max_value=1)


def test_black_and_the_ink_of_the_house_style_are_all_of_the_black_plate_and_white_is_paper():
    assert INKS.colour(0, 0, 0) == (0, 0, 0, 1)
    assert INKS.colour(0x1A / 255, 0x1A / 255, 0x1A / 255) == (0, 0, 0, 1)
    assert INKS.colour(1, 1, 1) == (0, 0, 0, 0)


def test_grey_and_what_lies_next_to_it_print_on_the_black_plate_alone():
    assert INKS.colour(0.36, 0.36, 0.36) == (0, 0, 0, pytest.approx(0.75, abs=0.06))
    assert INKS.colour(0xF1 / 255, 0xF3 / 255, 0xF5 / 255) == (0, 0, 0, pytest.approx(0.06, abs=0.04))


def test_the_darker_the_grey_the_more_ink():
    inks = [INKS.colour(grey / 255, grey / 255, grey / 255)[3] for grey in range(256)]
    assert inks == sorted(inks, reverse=True)


def test_a_hue_is_separated_by_the_profile():
    cyan, magenta, yellow, black = INKS.colour(0x1F / 255, 0x6F / 255, 0xB2 / 255)
    assert cyan > 0.7
    assert 0.3 < magenta < 0.6
    assert yellow < 0.1
    assert black < 0.2


@given(parts, parts, parts)
def test_inks_are_shares_and_never_more_than_paper_can_hold(red: float, green: float, blue: float):
    inks = INKS.colour(red, green, blue)
    assert all(0 <= ink <= 1 for ink in inks)
    assert sum(inks) <= 3.3


def test_what_lies_outside_the_colours_of_a_screen_is_cut_off():
    assert INKS.colour(-3, 0.2, 7) == INKS.colour(0, 0.2, 1)


def test_a_grey_picture_stays_grey_and_a_coloured_one_gets_four_inks():
    assert INKS.picture(Image.new("L", (2, 2), 0), None).getpixel((0, 0)) == 0
    assert INKS.picture(Image.new("L", (2, 2), 255), None).getpixel((0, 0)) == 255
    assert INKS.picture(Image.new("RGB", (2, 2), "#1f6fb2"), None).mode == "CMYK"


def test_a_picture_is_read_by_its_own_profile_and_by_srgb_where_that_is_no_good():
    picture = Image.new("RGB", (1, 1), "#1f6fb2")
    usual = INKS.picture(picture, None).getpixel((0, 0))
    assert INKS.picture(picture, ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()).mode == "CMYK"
    assert INKS.picture(picture, b"onzin").getpixel((0, 0)) == usual
    assert INKS.picture(picture, INKS.profile).getpixel((0, 0)) == usual


@pytest.mark.parametrize("content", [b"", b"geen profiel", b"\0" * 12 + b"prtrCMYK" + b"\0" * 200])
def test_a_profile_that_cannot_be_read_is_told(tmp_path: Path, content: bytes):
    path = tmp_path / "pers.icc"
    path.write_bytes(content)
    with pytest.raises(ExportError, match=r"pers\.icc"):
        Inks.load(path)


def test_the_profile_of_a_screen_and_one_that_is_not_there_are_told(tmp_path: Path):
    path = tmp_path / "scherm.icc"
    path.write_bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    with pytest.raises(ExportError, match="four inks"):
        Inks.load(path)
    with pytest.raises(ExportError, match="cannot be read"):
        Inks.load(tmp_path / "weg.icc")
