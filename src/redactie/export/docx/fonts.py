"""The part `fontTable.xml` and the fonts inside the document, for machines on which they are not installed."""

import uuid
from collections.abc import Mapping

from docx.opc.constants import RELATIONSHIP_TYPE as RELATION

from redactie.export.docx.mapping import FontFiles
from redactie.export.docx.package import OBFUSCATED_FONT, Package, PackagePart
from redactie.export.docx.styles import Styles
from redactie.export.docx.xml import Xml, part, tag, w
from redactie.resources import resource

_SHAPES: Mapping[str, str] = {
    "regular": "embedRegular",
    "bold": "embedBold",
    "italic": "embedItalic",
    "bold_italic": "embedBoldItalic",
}
_SPACE = uuid.UUID("6f2c0d5e-9b1a-4c3e-8a77-2d9e5f4b1c60")  # keys are made from the file's name: the same every time
_HIDDEN = 32  # bytes at the start of a font that its key covers


class FontCache:
    """Font files as they stand in a document, by name."""

    def __init__(self) -> None:
        self._fonts: dict[str, bytes] = {}

    def get(self, name: str) -> bytes:
        """Return a font of the program, covered with its key. Raises OSError."""
        if name not in self._fonts:
            self._fonts[name] = _covered(resource("fonts", name).read_bytes(), _key(name))
        return self._fonts[name]


def write_fonts(package: Package, table: PackagePart, styles: Styles, cache: FontCache) -> None:
    """Fill the font table and put its fonts into the package. Raises OSError for a font that is not there.

    A family that serves several purposes is there once, with the files of the first of these.
    """
    families: dict[str, FontFiles] = {}
    for name, spec in styles.mapping.fonts.items():
        families.setdefault(styles.font(name), spec)
    fonts = [_font(package, table, family, spec, cache) for family, spec in families.items()]
    table.content = part("w:fonts", "w r", *fonts)


def _font(package: Package, table: PackagePart, family: str, spec: FontFiles, cache: FontCache) -> Xml:
    inside = [
        tag(
            f"w:{element}",
            {"r:id": _place(package, table, spec.files[shape], cache), "w:fontKey": _named(_key(spec.files[shape]))},
        )
        for shape, element in _SHAPES.items()
        if shape in spec.files
    ]
    return w(
        "font",
        w("altName", val=spec.fallback),
        w("charset", val="00"),
        w("family", val=spec.kind),
        w("pitch", val="fixed" if spec.kind == "modern" else "variable"),
        *inside,
        name=family,
    )


def _place(package: Package, table: PackagePart, name: str, cache: FontCache) -> str:
    font = package.add(f"word/fonts/font{len(table.rels) + 1}.odttf", OBFUSCATED_FONT)
    font.content = cache.get(name)
    return table.relate(RELATION.FONT, font)


def _key(name: str) -> uuid.UUID:
    return uuid.uuid5(_SPACE, name)


def _named(key: uuid.UUID) -> str:
    return f"{{{str(key).upper()}}}"


def _covered(font: bytes, key: uuid.UUID) -> bytes:
    """Return the font with its first bytes mixed with the key, last byte first, as the standard says."""
    cover = key.bytes[::-1] * 2
    return bytes(one ^ other for one, other in zip(font[:_HIDDEN], cover, strict=True)) + font[_HIDDEN:]
