"""The part `fontTable.xml` and the fonts inside the document, for machines on which they are not installed."""

import uuid
from collections.abc import Iterable, Mapping
from pathlib import Path

from docx.opc.constants import RELATIONSHIP_TYPE as RELATION

from redactie.export.docx.package import OBFUSCATED_FONT, Package, PackagePart
from redactie.export.docx.styles import Styles
from redactie.export.docx.template import Template
from redactie.export.docx.xml import Xml, part, tag, w
from redactie.layout.styles.fonts import BUILT_IN, Face, Family, faces

# By whether the face is bold and italic.
_SHAPES: Mapping[tuple[bool, bool], str] = {
    (False, False): "embedRegular",
    (True, False): "embedBold",
    (False, True): "embedItalic",
    (True, True): "embedBoldItalic",
}
_PURPOSES = ("body", "headline", "text", "sans", "mono")
# What a font of the publication's own is like, by what it is used for.
_LIKE = {"sans": Family("", "Calibri", "swiss"), "mono": Family("", "Consolas", "modern")}
_OTHERWISE = Family("", "Georgia", "roman")
_SPACE = uuid.UUID("6f2c0d5e-9b1a-4c3e-8a77-2d9e5f4b1c60")  # keys are made from the file's name: the same every time
_HIDDEN = 32  # bytes at the start of a font that its key covers


class FontCache:
    """Font files as they stand in a document."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[Path, str], bytes] = {}

    def get(self, face: Face) -> bytes:
        """Return a font, covered with its key. Raises OSError and ValueError."""
        known = (face.path, face.stamp)
        if known not in self._fonts:
            self._fonts[known] = _covered(face.path.read_bytes(), _key(face.path.name))
        return self._fonts[known]


def write_fonts(
    package: Package,
    table: PackagePart,
    styles: Styles,
    own: Iterable[Face],
    cache: FontCache,
    template: Template | None = None,
) -> None:
    """Fill the font table and put its fonts into the package. Raises OSError and ValueError for one that is not there.

    A family that serves several purposes is there once. On a template stand its fonts, and of ours that for code.
    """
    families: dict[str, Family] = {}
    used = frozenset({"mono"}) if template else styles.mapping.fonts()
    others = list(template.fonts(package, table)) if template else []
    for purpose in (purpose for purpose in _PURPOSES if purpose in used):
        family = styles.font(purpose)
        families.setdefault(family, BUILT_IN.get(family) or _LIKE.get(purpose, _OTHERWISE))
    fonts = [_font(package, table, family, like, faces(family, own), cache) for family, like in families.items()]
    table.content = part("w:fonts", "w r", *others, *fonts)


def _font(
    package: Package,
    table: PackagePart,
    family: str,
    like: Family,
    found: Mapping[tuple[bool, bool], Face],
    cache: FontCache,
) -> Xml:
    inside = [
        tag(
            f"w:{element}",
            {"r:id": _place(package, table, found[shape], cache), "w:fontKey": _named(_key(found[shape].path.name))},
        )
        for shape, element in _SHAPES.items()
        if shape in found and found[shape].free and found[shape].outlines
    ]
    return w(
        "font",
        w("altName", val=like.fallback),
        w("charset", val="00"),
        w("family", val=like.kind),
        w("pitch", val="fixed" if like.kind == "modern" else "variable"),
        *inside,
        name=family,
    )


def _place(package: Package, table: PackagePart, face: Face, cache: FontCache) -> str:
    font = package.add(f"word/fonts/font{len(table.rels) + 1}.odttf", OBFUSCATED_FONT)
    font.content = cache.get(face)
    return table.relate(RELATION.FONT, font)


def _key(name: str) -> uuid.UUID:
    return uuid.uuid5(_SPACE, name)


def _named(key: uuid.UUID) -> str:
    return f"{{{str(key).upper()}}}"


def _covered(font: bytes, key: uuid.UUID) -> bytes:
    """Return the font with its first bytes mixed with the key, last byte first, as the standard says."""
    cover = key.bytes[::-1] * 2
    return bytes(one ^ other for one, other in zip(font[:_HIDDEN], cover, strict=True)) + font[_HIDDEN:]
