"""Opens drawings (SVG) safely, and makes pictures of them for programs that know no drawings."""

import io
import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import typst
from PIL import Image

from redactie.layout.engine import load_fonts
from redactie.layout.pictures.facts import Facts, Picture, PictureError, unreadable
from redactie.layout.pictures.harmless import MOST_SHAPES, SVG, disarm, shapes
from redactie.model.message import message
from redactie.resources import resource

FORMAT = "SVG"
LARGEST_FILE = 5_000_000

_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*<(?:\w+:)?svg[\s>]", re.S
)
_LENGTH = re.compile(r"\s*(\d*\.?\d+(?:e[+-]?\d+)?)\s*(px|pt|pc|mm|cm|in)?\s*$", re.I)
_PIXELS_PER_UNIT = {"px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_LONGEST_SIDE = 1e6
_MOST_OBLONG = 100
_SHEET = """#set page(width: auto, height: auto, margin: 0pt, fill: none)
#image(bytes(sys.inputs.drawing), format: "svg", width: 72pt)"""


def is_drawing(data: bytes) -> bool:
    """Tell whether the bytes of a file begin as an SVG does."""
    return bool(_BEGINNING.match(data[:20_000]))


def examine_drawing(path: Path, data: bytes) -> Facts:
    """Return the facts of a drawing, in its own pixels. Raises PictureError if it cannot be shown."""
    root = _opened(path, data)
    _drawn(path, ElementTree.tostring(root, "unicode"), 72)
    return Facts(FORMAT, "vector", *_size(root), upright=True, letters=_letters(root))


def load_drawing(path: Path, data: bytes, width: int) -> Picture:
    """Return a drawing in which nothing runs or fetches, so many pixels wide. Raises PictureError."""
    root = _opened(path, data)
    own_width, own_height = _size(root)
    height = max(1, round(width * own_height / own_width))
    root.set("width", str(width))
    root.set("height", str(height))
    return Picture(ElementTree.tostring(root), "svg", width, height)


def rasterised(path: Path, drawing: Picture) -> Picture:
    """Return a loaded drawing as a PNG of its pixels. Raises PictureError."""
    data = _drawn(path, drawing.data.decode(), drawing.width)
    with Image.open(io.BytesIO(data), formats=("PNG",)) as image:
        return Picture(data, "png", image.width, image.height)


def _drawn(path: Path, drawing: str, pixels_wide: int) -> bytes:
    try:
        return typst.compile(
            _SHEET.encode(),
            format="png",
            ppi=pixels_wide,  # for it is an inch wide
            sys_inputs={"drawing": drawing},
            font_paths=_fonts(),
            ignore_system_fonts=True,
        )
    except (typst.TypstError, RuntimeError) as error:
        raise unreadable(path) from error


@cache
def _fonts() -> typst.Fonts:
    return load_fonts(resource("fonts"))


def _opened(path: Path, data: bytes) -> Element:
    """Return the tree of a drawing that is harmless and has a size. Raises PictureError."""
    if len(data) > LARGEST_FILE:
        raise _too_large(path)
    try:
        # Expat fetches nothing, and stops entities that multiply.
        root = ElementTree.fromstring(data)  # noqa: S314
    except (ElementTree.ParseError, LookupError, ValueError) as error:
        raise unreadable(path) from error
    if root.tag != f"{SVG}svg":
        raise unreadable(path)
    disarm(root)
    if shapes(root) > MOST_SHAPES:
        raise _too_large(path)
    width, height = _size(root)
    if not width:
        raise unreadable(path)
    if _view_box(root) is None:
        root.set("viewBox", f"0 0 {width} {height}")
    return root


def _letters(root: Element) -> str:
    words = "".join(part for element in root.iter("text") for part in element.itertext())
    return "".join(dict.fromkeys(each for each in words if not each.isascii()))


def _size(root: Element) -> tuple[int, int]:
    """Return width and height in pixels; (0, 0) for a drawing that has none, or a senseless one."""
    width, height = _pixels(root.get("width")), _pixels(root.get("height"))
    box = _view_box(root)
    if box and not (width and height):
        width, height = box
    if not (0 < max(width, height) < _LONGEST_SIDE and max(width, height) <= _MOST_OBLONG * min(width, height)):
        return 0, 0
    return max(1, round(width)), max(1, round(height))


def _view_box(root: Element) -> tuple[float, float] | None:
    """Return width and height of what a drawing says that it shows."""
    try:
        _, _, width, height = map(float, re.split(r"[\s,]+", root.get("viewBox", "").strip()))
    except ValueError:
        return None
    return (width, height) if width > 0 and height > 0 else None


def _pixels(length: str | None) -> float:
    """Return a length in pixels, 0 for none and for one that depends on where it stands."""
    found = _LENGTH.match(length or "")
    return float(found[1]) * _PIXELS_PER_UNIT[(found[2] or "px").lower()] if found else 0.0


def _too_large(path: Path) -> PictureError:
    return PictureError(
        message("The drawing {name} is too large.", name=path.name),
        remedy=message("Save it as PNG: it has too many shapes."),
        path=path,
    )
