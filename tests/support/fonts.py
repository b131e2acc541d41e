"""Fonts under other names, as a publication has them."""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont

from redactie.resources import resource

FACES = {"Regular": "Regular", "Bold": "Bold", "Italic": "It"}


def own_font(
    folder: Path, family: str = "Eigen Letter", face: str = "Regular", *, restricted: bool = False, more: str = ""
) -> Path:
    """Put a font of the program under this name into the folder `style/fonts` of a publication, and return its path.

    It has the characters in `more` as well, which look like the letter a.
    """
    font = TTFont(resource("fonts", f"SourceSans3-{FACES[face]}.ttf"))
    names = {1: family, 2: face, 3: f"{family} {face}", 4: f"{family} {face}", 6: f"{family}-{face}".replace(" ", "")}
    for record in list(font["name"].names):
        if record.nameID in names:
            record.string = names[record.nameID]
        else:
            font["name"].names.remove(record)
    for table in font["cmap"].tables:
        table.cmap.update({ord(character): "a" for character in more})
    font["OS/2"].fsType = 2 if restricted else 0
    return _saved(font, folder, f"{names[6]}.ttf")


def post_script_font(folder: Path, family: str = "Eigen Omtrek") -> Path:
    """Put a font with PostScript outlines there that has just the letters a and the Georgian an."""
    builder = FontBuilder(1000, isTTF=False)
    glyphs = [".notdef", "a", "an"]
    builder.setupGlyphOrder(glyphs)
    builder.setupCharacterMap({ord("a"): "a", 0x10D0: "an"})
    pen = T2CharStringPen(600, {})
    pen.moveTo((100, 0))
    for point in ((500, 0), (500, 500), (100, 500)):
        pen.lineTo(point)
    pen.closePath()
    drawn = pen.getCharString()
    builder.setupCFF(family.replace(" ", ""), {"FullName": family}, dict.fromkeys(glyphs, drawn), {})
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (600, 100)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": family, "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
    builder.setupPost()
    return _saved(builder.font, folder, f"{family.replace(' ', '')}.otf")


def _saved(font: TTFont, folder: Path, name: str) -> Path:
    path = folder / "style" / "fonts" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    font.save(path)
    return path
