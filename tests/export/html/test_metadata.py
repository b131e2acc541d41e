import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from redactie.export.html.metadata import without_metadata


def photograph() -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Camera van Anna"
    out = io.BytesIO()
    Image.effect_noise((40, 30), 50).convert("RGB").save(
        out, "JPEG", exif=exif, comment=b"Geheime opmerking", icc_profile=b"kleurprofiel"
    )
    return out.getvalue()


def drawing() -> bytes:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", "Anna")
    out = io.BytesIO()
    Image.effect_noise((40, 30), 50).save(out, "PNG", pnginfo=texts)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "secrets"), [(photograph(), (b"Camera van Anna", b"Geheime")), (drawing(), (b"Author",))]
)
def test_what_a_picture_tells_goes_and_its_pixels_stay(data: bytes, secrets: tuple[bytes, ...]):
    bare = without_metadata(data)
    assert all(secret in data and secret not in bare for secret in secrets)
    assert Image.open(io.BytesIO(bare)).tobytes() == Image.open(io.BytesIO(data)).tobytes()


def test_the_colour_profile_stays():
    assert b"kleurprofiel" in without_metadata(photograph())


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n\0", b"GIF89a"])
def test_what_is_broken_or_something_else_comes_back_as_it_is(data: bytes):
    assert without_metadata(data) == data


@given(st.binary(max_size=60), st.sampled_from([b"\xff\xd8", b"\x89PNG\r\n\x1a\n"]))
def test_nothing_after_the_first_bytes_makes_it_fail(data: bytes, start: bytes):
    assert len(without_metadata(start + data)) <= len(start + data)
