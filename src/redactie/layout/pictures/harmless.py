"""Takes from an SVG what runs, fetches, or grows without end, and leaves what draws."""

import base64
import io
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from PIL import Image

SVG = "{http://www.w3.org/2000/svg}"
MOST_SHAPES = 100_000  # with every use of a symbol counted as often as it is drawn
MOST_PIXELS = 20_000_000  # of a picture in a drawing
OUR_FAMILY = "'Source Sans 3'"  # the faces of a drawing are hardly ever ours: then its words are set in this one

_XLINK = "{http://www.w3.org/1999/xlink}href"
# What draws and stands still. Filters are left out: no ink can show them.
_KEPT = frozenset({
    "a", "circle", "clipPath", "defs", "desc", "ellipse", "g", "image", "line", "linearGradient", "marker", "mask",
    "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "style", "svg", "switch", "symbol",
    "text", "textPath", "title", "tspan", "use",
})  # fmt: skip
_SHARED = ("linearGradient", "radialGradient", "clipPath")
_ADDRESS = re.compile(r"url\(\s*['\"]?\s*([^'\")]*)['\"]?\s*\)", re.I)
_FETCHING = re.compile(r"@import[^;]*;?|</?", re.I)
_FILTER = re.compile(r"(?:^|(?<=[;{\s]))filter\s*:[^;}]*;?", re.I)
_FAMILY = re.compile(r"(font-family\s*:\s*)([^;}]+)", re.I)
_PICTURE = re.compile(r"data:image/(?:png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$")


def disarm(root: Element) -> None:
    """Leave nothing in a drawing but elements of SVG that draw, without namespaces, pointing at nothing outside it."""
    for element in list(root.iter()):
        for child in list(element):
            if not _draws(child):
                _drop(element, child)
    for element in root.iter():
        element.tag = _name(element)
        _disarm(element)
    _disarm_rules(root)
    root.set("xmlns", SVG.strip("{}"))


def shapes(root: Element) -> int:
    """Return how many shapes a disarmed drawing draws when every reference in it is followed; at most a few too many.

    What is above MOST_SHAPES is too many, or has no end.
    """
    try:
        return _Growth(root).count(root)
    except RecursionError:
        return MOST_SHAPES + 1


def _draws(element: Element) -> bool:
    name = _name(element)
    return name in _KEPT and (name != "image" or _harmless_picture(_target(element)))


def _name(element: Element) -> str:
    """Return the name of an element of SVG, and "" for every other."""
    return element.tag.removeprefix(SVG) if element.tag.startswith(SVG) else ""


def _drop(parent: Element, child: Element) -> None:
    """Take an element away; the words behind it stay."""
    place = list(parent).index(child)
    if child.tail and place:
        parent[place - 1].tail = (parent[place - 1].tail or "") + child.tail
    elif child.tail:
        parent.text = (parent.text or "") + child.tail
    parent.remove(child)


def _target(element: Element) -> str:
    return (element.get("href") or element.get(_XLINK) or "").strip()


def _harmless_picture(address: str) -> bool:
    """Tell whether a picture is in the drawing itself, and no larger than it may be."""
    found = _PICTURE.match(address)
    if not found:
        return False
    try:
        with Image.open(io.BytesIO(base64.b64decode(found[1])), formats=("PNG", "JPEG")) as image:
            return image.width * image.height <= MOST_PIXELS
    # Pillow's readers raise whatever a broken file makes them stumble over.
    except Exception:
        return False


def _disarm(element: Element) -> None:
    target = _target(element)
    for name, value in list(element.attrib.items()):
        if name.startswith("{") or name.lower().startswith("on") or name in ("filter", "href"):
            del element.attrib[name]
        elif name == "font-family":
            element.set(name, f"{value}, {OUR_FAMILY}")
        elif name == "style" or "url" in value.lower() or "\\" in value:
            element.set(name, _with_our_family(_inside(value)))
    if target.startswith("#") or (target and element.tag == "image"):
        element.set("href", target)


def _inside(style: str) -> str:
    """Return a style without anything that points out of the drawing, and without filters."""
    # A backslash may hide a name; a space in place of what goes lets no other name come together.
    style = _FILTER.sub(" ", _FETCHING.sub(" ", style.replace("\\", "")))
    return _ADDRESS.sub(lambda found: found[0] if found[1].startswith("#") else "none", style)


def _with_our_family(style: str) -> str:
    return _FAMILY.sub(lambda found: f"{found[1]}{found[2].rstrip()}, {OUR_FAMILY}", style)


def _disarm_rules(root: Element) -> None:
    """Let rules for many elements point at colours and outlines only: what they repeat could not be counted."""
    shared = {element.get("id") for element in root.iter() if element.tag in _SHARED}
    for element in root.iter("style"):
        rules = _with_our_family(_inside(element.text or ""))
        element.text = _ADDRESS.sub(lambda found: found[0] if found[1][1:] in shared else "none", rules)


class _Growth:
    """Counts what a drawing has to draw, each element once and what refers to it as often as it does."""

    def __init__(self, root: Element) -> None:
        self._named = {element.get("id"): element for element in root.iter() if element.get("id")}
        self._known: dict[int, int] = {}

    def count(self, element: Element) -> int:
        key = id(element)
        if key not in self._known:
            self._known[key] = MOST_SHAPES + 1  # what contains itself has no end
            self._known[key] = min(1 + sum(map(self.count, [*element, *self._repeated(element)])), MOST_SHAPES + 1)
        return self._known[key]

    def _repeated(self, element: Element) -> Iterator[Element]:
        """Yield what an element refers to, a mark as often as a line has corners."""
        yield from self._at(_target(element))
        corners = 1 + len(element.get("d") or element.get("points") or "") // 4
        for name, value in element.attrib.items():
            for found in _ADDRESS.finditer(value):
                times = corners if "marker" in f"{name} {value}" else 1
                yield from self._at(found[1]) * min(times, MOST_SHAPES)

    def _at(self, address: str) -> list[Element]:
        target = self._named.get(address[1:]) if address.startswith("#") else None
        return [] if target is None else [target]
