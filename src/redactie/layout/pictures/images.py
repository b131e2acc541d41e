"""Opens pictures safely: known formats only, no bombs, upright, and no larger than needed."""

import contextlib
import io
import threading
import warnings
from collections.abc import Generator
from pathlib import Path

from PIL import Image, ImageOps

from redactie.layout.pictures.drawings import examine_drawing, is_drawing, load_drawing
from redactie.layout.pictures.facts import Facts, Picture, PictureError, unreadable
from redactie.model.message import message

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP")
LARGEST_FILE = 60_000_000
MOST_PIXELS = 80_000_000
_ORIENTATION = 0x0112  # a tag of EXIF
# Where a PNG may say that it was turned, maybe behind its pixels.
_SIGNS_OF_FACTS = (b"eXIf", b"Raw profile type exif", b"tiff:Orientation")


class _Quiet(contextlib.AbstractContextManager[None]):
    """Keeps back what Pillow has to say of odd files, in any number of threads at once.

    Python's filters of warnings belong to the process: the first thread in sets them, the last one out restores them.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._filters = contextlib.ExitStack()

    def __enter__(self) -> None:
        with self._lock:
            self._inside += 1
            if self._inside == 1:
                self._filters.enter_context(warnings.catch_warnings())
                warnings.simplefilter("ignore")

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside:
                self._filters.close()


_quiet = _Quiet()


def load_picture(path: Path, max_pixels_wide: int) -> Picture:
    """Read a picture, turned upright, as JPEG or PNG and at most so many pixels wide. Raises PictureError.

    A drawing stays one, exactly so many pixels wide.
    """
    with _quiet, _explained(path):
        data = _read(path)
        if is_drawing(data):
            return load_drawing(path, data, max_pixels_wide)
        with _opened(path, data) as image:
            return _picture(image, data, max_pixels_wide)


def examine_picture(path: Path) -> Facts:
    """Return the facts of a picture. Raises PictureError for one that cannot be shown.

    A PNG is known to be whole by its check sums; any other is decoded, at the smallest size that it can be.
    """
    with _quiet, _explained(path):
        data = _read(path)
        if is_drawing(data):
            return examine_drawing(path, data)
        with _opened(path, data) as image:
            facts = _facts(image, data)
            if image.format != "PNG":
                _decode_small(image)
            return facts


def _read(path: Path) -> bytes:
    if path.stat().st_size > LARGEST_FILE:
        raise _too_large(path)
    return path.read_bytes()


@contextlib.contextmanager
def _opened(path: Path, data: bytes) -> Generator[Image.Image]:
    """Yield the picture in the bytes of a file, if it is not too large and its check sums are right."""
    with Image.open(io.BytesIO(data), formats=FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            raise _too_large(path)
        image.verify()  # after this a picture can only be opened again
    with Image.open(io.BytesIO(data), formats=FORMATS) as image:
        yield image


@contextlib.contextmanager
def _explained(path: Path) -> Generator[None]:
    try:
        yield
    except PictureError:
        raise
    # Pillow's decoders raise whatever a broken file makes them stumble over.
    except Exception as error:
        raise unreadable(path) from error


def _decode_small(image: Image.Image) -> None:
    """Decode a picture to see that it is whole; JPEG can be decoded at an eighth of its size."""
    image.draft(None, (1, 1))
    image.load()


def _too_large(path: Path) -> PictureError:
    return PictureError(
        message("The picture {name} is too large.", name=path.name),
        remedy=message("Make it smaller than 80 million pixels and 60 MB."),
        path=path,
    )


def _picture(image: Image.Image, data: bytes, widest: int) -> Picture:
    facts = _facts(image, data)
    if facts.printable(widest):
        image.load()
        return Picture(data, facts.suffix, facts.width, facts.height)
    # JPEG can be decoded at a fraction of its size; whichever side is up, it stays as wide as is asked for.
    image.draft(None, (widest, widest))
    return _converted(image, widest)


def _facts(image: Image.Image, data: bytes) -> Facts:
    return Facts(image.format or "", image.mode, image.width, image.height, _upright(image, data))


def _upright(image: Image.Image, data: bytes) -> bool:
    """Tell whether a picture surely says nothing of having been turned; costs no decoding."""
    if image.format == "PNG":
        return not any(sign in data for sign in _SIGNS_OF_FACTS)
    return image.getexif().get(_ORIENTATION, 1) == 1


def _converted(image: Image.Image, widest: int) -> Picture:
    photograph = image.format in ("JPEG", "WEBP", "TIFF") and not image.has_transparency_data
    turned = ImageOps.exif_transpose(image)
    turned = turned.convert("RGB" if photograph else "RGBA" if image.has_transparency_data else "RGB")
    if turned.width > widest:
        height = max(1, round(turned.height * widest / turned.width))
        turned = turned.resize((widest, height), Image.Resampling.LANCZOS, reducing_gap=2.0)
    out = io.BytesIO()
    turned.save(out, "JPEG" if photograph else "PNG", **({"quality": 90} if photograph else {"compress_level": 3}))
    return Picture(out.getvalue(), "jpg" if photograph else "png", turned.width, turned.height)
