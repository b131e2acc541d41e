"""Pictures in the text."""

from collections.abc import Iterator
from io import BytesIO
from itertools import count
from pathlib import Path

from msgspec import Struct

from redactie.export.docx.package import PackagePart
from redactie.export.docx.xml import NAMESPACES, Xml, clean, emus, tag, w
from redactie.export.html.pictures import PictureCache
from redactie.layout.pictures.facts import Picture
from redactie.model.colour import Colour

_DOTS = 300 / 72  # pixels to a point: as fine as print needs
_LONGEST_DESCRIPTION = 2000
_AROUND = 0.14  # of the height of a picture on a ground: how far that goes on at each side


class Frame(Struct, frozen=True):
    """The room for a picture in points; with `cropped` it fills that, else it is as large as its shape allows.

    Of that a photograph gets `percent` of the height; a drawing, of which nothing may be cut off, all. A picture stands
    on the colour `ground` that goes on a little around it, or on nothing.
    """

    width: float
    height: float
    cropped: bool = False
    percent: int = 100
    ground: Colour | None = None


class Pictures:
    """The pictures of one document; `cache` outlives it."""

    def __init__(self, cache: PictureCache) -> None:
        self._cache = cache
        self._numbers = count(1)

    def draw(self, home: PackagePart, path: Path | None, frame: Frame, alt: str) -> Xml | None:
        """Return a picture as a run of text in a part, or None if it cannot be shown."""
        picture = self._load(path, frame.width)
        if picture is None:
            return None
        if frame.ground:
            picture = _on_ground(picture, frame.ground)
        return w("r", w("drawing", self._inline(home.picture(picture), picture, frame, alt)))

    def number(self) -> int:
        """Return the number of a drawing more."""
        return next(self._numbers)

    def shape(self, path: Path | None, width: float) -> float:
        """Return the height to the width of a picture that is to be so many points wide; 0 if it cannot be shown."""
        picture = self._load(path, width)
        return picture.height / picture.width if picture else 0

    def _load(self, path: Path | None, width: float) -> Picture | None:
        picture = self._cache.load(path, max(1, round(width * _DOTS))) if path else None
        return picture if picture and picture.width and picture.height else None

    def _inline(self, relation: str, picture: Picture, frame: Frame, alt: str) -> Xml:
        number = self.number()
        width, height = _size(picture, frame)
        extent = {"cx": max(1, emus(width)), "cy": max(1, emus(height))}
        name = {"id": number, "name": f"Picture {number}", "descr": clean(alt)[:_LONGEST_DESCRIPTION]}
        locks = tag("a:graphicFrameLocks", {"noChangeAspect": 1})
        return tag(
            "wp:inline",
            dict.fromkeys(("distT", "distB", "distL", "distR"), 0),
            tag("wp:extent", extent),
            tag("wp:docPr", name),
            tag("wp:cNvGraphicFramePr", {}, locks),
            tag(
                "a:graphic",
                {},
                tag(
                    "a:graphicData",
                    {"uri": NAMESPACES["pic"]},
                    *_picture(relation, name, extent, _crop(picture, width, height)),
                ),
            ),
        )


def _picture(relation: str, name: dict[str, str | int], extent: dict[str, int], crop: dict[str, int]) -> Iterator[Xml]:
    shape = (
        tag("a:xfrm", {}, tag("a:off", {"x": 0, "y": 0}), tag("a:ext", extent)),
        tag("a:prstGeom", {"prst": "rect"}, tag("a:avLst", {})),
    )
    filling = (
        tag("a:blip", {"r:embed": relation}),
        *((tag("a:srcRect", crop),) if crop else ()),
        tag("a:stretch", {}, tag("a:fillRect", {})),
    )
    yield tag(
        "pic:pic",
        {},
        tag("pic:nvPicPr", {}, tag("pic:cNvPr", {"id": name["id"], "name": name["name"]}), tag("pic:cNvPicPr", {})),
        tag("pic:blipFill", {}, *filling),
        tag("pic:spPr", {}, *shape),
    )


def _on_ground(picture: Picture, ground: Colour) -> Picture:
    """Return a picture on a ground, as pixels: LibreOffice does not fill what shows through a picture."""
    from PIL import Image  # only now: few house styles ask for it

    with Image.open(BytesIO(picture.data)) as opened:
        image = opened.convert("RGBA")
    room = round(_AROUND * image.height)
    made = Image.new("RGBA", (image.width + 2 * room, image.height + 2 * room), ground.hex)
    made.alpha_composite(image, (room, room))
    out = BytesIO()
    made.convert("RGB").save(out, "PNG")
    return Picture(out.getvalue(), "png", made.width, made.height)


def _size(picture: Picture, frame: Frame) -> tuple[float, float]:
    """Return the size in points at which the picture stands on paper."""
    if frame.cropped:
        return frame.width, frame.height
    scale = min(frame.width / picture.width, frame.height / picture.height)
    percent = frame.percent if picture.format == "jpg" else 100
    return picture.width * scale, picture.height * scale * percent / 100


def _crop(picture: Picture, width: float, height: float) -> dict[str, int]:
    """Return how much to leave away at both sides, in thousandths of a percent, so that nothing is distorted."""
    if not height:
        return {}
    share = round((width / height) / (picture.width / picture.height), 9)
    if share < 1:
        return dict.fromkeys(("l", "r"), round((1 - share) * 50_000))
    return dict.fromkeys(("t", "b"), round((1 - 1 / share) * 50_000)) if share > 1 else {}
