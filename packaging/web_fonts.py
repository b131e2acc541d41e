"""Make the web fonts of the house styles: small woff2 files cut from the fonts in `resources/fonts/`.

    .venv/bin/python packaging/web_fonts.py

They hold Western and Central European letters, figures and the punctuation of a newspaper, so that a web page can
carry them inside itself. The licence of the Source fonts keeps the name "Source" for the unchanged fonts: the cut
ones are called "Redactie". The results are committed; run this again only when a font is added or renewed.
"""

from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[1]
FONTS = ROOT / "resources" / "fonts"
WEB = ROOT / "resources" / "styles" / "shared" / "web"

CUTS = {
    "SourceSerif4Display-Semibold": ("Redactie Display", "Semibold"),
    "SourceSerif4-Regular": ("Redactie Serif", "Regular"),
    "SourceSerif4-It": ("Redactie Serif", "Italic"),
    "SourceSerif4-Bold": ("Redactie Serif", "Bold"),
    "SourceSans3-Regular": ("Redactie Sans", "Regular"),
    "SourceSans3-It": ("Redactie Sans", "Italic"),
    "SourceSans3-Semibold": ("Redactie Sans", "Semibold"),
    "SourceSans3-Bold": ("Redactie Sans", "Bold"),
}

CHARACTERS = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x180),  # Latin-1 and Latin Extended-A
    0x218, 0x219, 0x21A, 0x21B, 0x2C6, 0x2DA, 0x2DC, 0x301,
    *range(0x2010, 0x2016), *range(0x2018, 0x201F), 0x2020, 0x2022, 0x2026, 0x202F, 0x2030, 0x2032, 0x2033,
    0x2039, 0x203A, 0x2044, *range(0x2070, 0x208F), 0x20AC, 0x2116, 0x2122, 0x2153, 0x2154, 0x215B,
    0x2190, 0x2191, 0x2192, 0x2193, 0x21A9, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265,
)  # fmt: skip


def cut(source: str, family: str, style: str) -> Path:
    font = TTFont(FONTS / f"{source}.ttf")
    options = Options()
    options.layout_features = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "onum", "lnum", "pnum", "tnum"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    rename(font, family, style)
    font.flavor = "woff2"
    target = WEB / f"{family.replace(' ', '')}-{style}.woff2"
    font.save(target)
    return target


def rename(font: TTFont, family: str, style: str) -> None:
    full = f"{family} {style}"
    texts = {1: family, 2: style, 3: full, 4: full, 6: full.replace(" ", "-")}
    for record in font["name"].names:
        if record.nameID in texts:
            record.string = texts[record.nameID]


def main() -> None:
    WEB.mkdir(parents=True, exist_ok=True)
    for source, (family, style) in CUTS.items():
        target = cut(source, family, style)
        print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1024:.1f} KiB")


if __name__ == "__main__":
    main()
