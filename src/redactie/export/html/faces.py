"""The fonts that a page for the web carries: those that its house style needs, cut for the web where they are ours."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from redactie.layout.styles.fonts import BOLD, REGULAR, Face
from redactie.layout.styles.style import FontTokens, HouseStyle
from redactie.resources import resource

_SEMIBOLD = 600
# The weight and whether it is italic. Sheets ask for these: by the purpose of a family.
_Shape = tuple[int, bool]
_SHAPES: Mapping[str, Sequence[_Shape]] = {
    "headline": ((_SEMIBOLD, False),),
    "text": ((REGULAR, False), (REGULAR, True), (BOLD, False)),
    "sans": ((REGULAR, False), (_SEMIBOLD, False)),
}
_FORMATS = {".woff2": "woff2", ".ttf": "truetype", ".otf": "opentype"}


class _Cut(Struct, frozen=True):
    """A family of the program as it is cut for the web, under another name, as its licence asks."""

    name: str
    files: Mapping[_Shape, str]


_SERIF = _Cut("Redactie Serif", {(REGULAR, False): "Regular", (REGULAR, True): "Italic", (BOLD, False): "Bold"})
_SANS = _Cut(
    "Redactie Sans",
    {
        (REGULAR, False): "Regular",
        (REGULAR, True): "Italic",
        (_SEMIBOLD, False): "Semibold",
        (BOLD, False): "Bold",
    },
)
_CUTS: Mapping[str, _Cut] = {
    "Source Sans 3": _SANS,
    "Source Serif 4": _SERIF,
    "Source Serif 4 SmText": _SERIF,
    "Source Serif 4 Display": _Cut("Redactie Display", {(_SEMIBOLD, False): "Semibold"}),
}


def stacks(fonts: FontTokens) -> str:
    """Return the custom properties that name the families of a house style by purpose."""
    names = {purpose: getattr(fonts, purpose) for purpose in (*_SHAPES, "mono")}
    return "".join(f"--{purpose}-font:{_stack(family)};" for purpose, family in names.items())


def font_faces(style: HouseStyle, place: Callable[[Path], str]) -> str:
    """Return the rules for the fonts of a house style; `place` takes a file in and returns its address."""
    needed: dict[tuple[str, int, bool], Path] = {}
    for purpose, shapes in _SHAPES.items():
        family = getattr(style.tokens.fonts, purpose)
        for shape in shapes:
            needed |= {(name, *found): path for name, found, path in _file(family, shape, style.own_fonts)}
    return "\n".join(
        _rule(name, (weight, italic), path, place(path)) for (name, weight, italic), path in needed.items()
    )


def _stack(family: str) -> str:
    return f'"{_CUTS[family].name}","{family}"' if family in _CUTS else f'"{family}"'


def _file(family: str, shape: _Shape, own: Sequence[Face]) -> Iterator[tuple[str, _Shape, Path]]:
    """Yield the face that comes nearest to a shape, if the page may carry one: its name, its shape and its file."""
    if family in _CUTS:
        cut = _CUTS[family]
        found = min(cut.files, key=lambda each: _far(each, shape))
        yield (
            cut.name,
            found,
            resource("styles", "shared", "web", f"{cut.name.replace(' ', '')}-{cut.files[found]}.woff2"),
        )
        return
    faces = [face for face in own if face.family == family and face.free]
    if faces:
        face = min(faces, key=lambda each: _far((each.weight, each.italic), shape))
        yield family, (face.weight, face.italic), face.path


def _far(one: _Shape, other: _Shape) -> tuple[bool, int]:
    return one[1] != other[1], abs(one[0] - other[0])


def _rule(name: str, shape: _Shape, path: Path, address: str) -> str:
    weight, italic = shape
    style = "font-style:italic;" if italic else ""
    source = f'url("{address}") format("{_FORMATS[path.suffix.lower()]}")'
    return f'@font-face{{font-family:"{name}";font-weight:{weight};{style}font-display:swap;src:{source}}}'
