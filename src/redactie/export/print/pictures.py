"""The pictures of a PDF: into inks for a press, or smaller for a screen."""

import zlib
from io import BytesIO
from typing import Any

from pikepdf import Array, Name, Object, PdfError, PdfImage
from PIL import Image

from redactie.export.print.palettes import Palette
from redactie.export.print.spaces import Space, UnprintableError, space_of
from redactie.model.message import message

_INVERTED = [1, 0] * 4  # a JPEG in inks says how much light is left, as Adobe began it
_NAMES = {"L": Name.DeviceGray, "CMYK": Name.DeviceCMYK}
_DEVICES = {Space.GREY: Name.DeviceGray, Space.RGB: Name.DeviceRGB}
_ENOUGH = 1.1  # a picture that is hardly too fine stays: made anew it would only lose


def separate_picture(picture: Object, palette: Palette, quality: int) -> None:
    """Bring a picture into a palette; one of grey stays grey. What says where it is seen through stays.

    Raises UnprintableError for a picture in a colour space that we do not print.
    """
    if picture.get("/ImageMask") or space_of(picture.ColorSpace) is Space.CMYK:
        return
    image = _opened(picture)
    separated = palette.picture(image, _profile(picture))
    _write(picture, separated, *_encoded(separated, _is_photograph(picture), quality))
    picture.ColorSpace = _NAMES[separated.mode]
    if separated.mode == "CMYK" and picture.Filter == Name.DCTDecode:
        picture.Decode = Array(_INVERTED)
    if "/SMask" in picture and space_of(picture.SMask.ColorSpace) is Space.GREY:
        picture.SMask.ColorSpace = Name.DeviceGray


def reduce_picture(picture: Object, width: float, height: float, ppi: int, quality: int) -> None:
    """Bring a picture that is placed so wide and high, in points, down to so many pixels per inch; its colours stay."""
    across, down = round(width / 72 * ppi), round(height / 72 * ppi)
    if picture.get("/ImageMask") or picture.Width <= across * _ENOUGH or min(across, down) < 1:
        return
    try:
        image = _opened(picture)
    except UnprintableError:  # it can be shown as it is
        return
    reduced = image.resize((across, down), Image.Resampling.LANCZOS)
    data, filter_ = _encoded(reduced, _is_photograph(picture), quality)
    if len(data) < len(picture.read_raw_bytes()):
        _write(picture, reduced, data, filter_)
    if "/SMask" in picture:
        reduce_picture(picture.SMask, width, height, ppi, quality)


def _opened(picture: Any) -> Any:
    """Return the pixels, without what says where they are seen through. Raises UnprintableError."""
    space = picture.ColorSpace
    try:
        picture.ColorSpace = _DEVICES[space_of(space)]  # a profile that is damaged must not keep the pixels from us
        return PdfImage(picture).as_pil_image(apply_mask=False)
    except (KeyError, NotImplementedError, ValueError, OSError, PdfError) as error:
        raise UnprintableError(message("a picture that cannot be read")) from error
    finally:
        picture.ColorSpace = space


def _is_photograph(picture: Object) -> bool:
    return picture.get("/Filter") == Name.DCTDecode


def _profile(picture: Object) -> bytes | None:
    space: Any = picture.ColorSpace
    return space[1].read_bytes() if isinstance(space, Array) and space[0] == Name.ICCBased else None


def _encoded(image: Image.Image, photograph: bool, quality: int) -> tuple[bytes, Name]:
    """Return a picture as it was: a photograph as JPEG, a drawing to the pixel."""
    if not photograph:
        return zlib.compress(image.tobytes(), 6), Name.FlateDecode
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True, subsampling=0 if image.mode == "CMYK" else -1)
    return out.getvalue(), Name.DCTDecode


def _write(picture: Object, image: Image.Image, data: bytes, filter_: Name) -> None:
    for key in ("/DecodeParms", "/Decode"):
        if key in picture:
            del picture[key]
    picture.write(data, filter=filter_)
    picture.Width, picture.Height, picture.BitsPerComponent = image.width, image.height, 8
