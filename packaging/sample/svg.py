"""From SVG text to an optimised PNG or JPEG, with the engine and the fonts that the program already has."""

import math
from io import BytesIO
from pathlib import Path

import typst
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"
IMAGES = SAMPLE / "issues" / "2026-4" / "images"
FONTS = ROOT / "resources" / "fonts"

# One palette for all illustrations.
INK = "#14233a"
NIGHT = "#1f3553"
STEEL = "#3d5a7a"
MIST = "#8fa9bd"
PALE = "#d5e1e6"
CREAM = "#fbf3e4"
SAND = "#f3d9a9"
AMBER = "#f4a949"
ORANGE = "#e9743a"
RUST = "#b1472f"
TEAL = "#2d8286"
WHITE = "#ffffff"

Point = tuple[float, float]


def shape(points: list[Point], fill: str, **attributes: object) -> str:
    """Return a filled polygon."""
    place = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polygon points="{place}" fill="{fill}"{_extra(attributes)}/>'


def rect(x: float, y: float, width: float, height: float, fill: str, **attributes: object) -> str:
    """Return a filled rectangle."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{fill}"{_extra(attributes)}/>'
    )


def circle(x: float, y: float, radius: float, fill: str, **attributes: object) -> str:
    """Return a filled circle."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}"{_extra(attributes)}/>'


def path(d: str, fill: str = "none", **attributes: object) -> str:
    """Return a path."""
    return f'<path d="{d}" fill="{fill}"{_extra(attributes)}/>'


def stroke(d: str, colour: str, width: float, **attributes: object) -> str:
    """Return a path drawn with a round pen."""
    pen = {"stroke_linecap": "round", "stroke_linejoin": "round"} | attributes
    return path(d, stroke=colour, stroke_width=width, **pen)


def line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float, **attributes: object) -> str:
    """Return a straight stroke."""
    return stroke(f"M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}", colour, width, **attributes)


def group(parts: list[str], transform: str = "", **attributes: object) -> str:
    """Return the parts as one group."""
    return f'<g transform="{transform}"{_extra(attributes)}>{"".join(parts)}</g>'


def ring(x: float, y: float, radius: float, corners: int, turn: float = 0.0) -> list[Point]:
    """Return the corners of a regular polygon."""
    steps = [math.tau * k / corners + turn for k in range(corners)]
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in steps]


def save(target: Path, parts: list[str], width: float, height: float, pixels: int) -> None:
    """Write the parts, drawn on a canvas of `width` × `height`, as a picture that is `pixels` wide.

    The suffix of `target` tells whether as PNG (flat drawings with text) or JPEG, as cameras make them.
    """
    source = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">{"".join(parts)}</svg>'
    )
    text = source.replace("\\", "\\\\").replace('"', '\\"')
    page = (
        f"#set page(width: 720pt, height: {720 * height / width}pt, margin: 0pt, fill: none)\n"
        f'#image(bytes("{text}"), format: "svg", width: 100%)'
    )
    raw = typst.compile(page.encode(), format="png", ppi=72 * pixels * 2 / 720, font_paths=[str(FONTS)])
    with Image.open(BytesIO(raw)) as large:
        small = large.resize((pixels, round(pixels * height / width)), Image.Resampling.LANCZOS)
    target.parent.mkdir(parents=True, exist_ok=True)
    opaque = small.getextrema()[-1][0] == 255
    # Full colour resolution, for drawings have hard edges; `quality` and `subsampling` say nothing to PNG.
    (small.convert("RGB") if opaque else small).save(target, optimize=True, quality=88, subsampling=0)
    print(f"{target.relative_to(ROOT)}: {small.width} × {small.height}, {target.stat().st_size // 1024} KiB")


def _extra(attributes: dict[str, object]) -> str:
    return "".join(f' {name.replace("_", "-")}="{value}"' for name, value in attributes.items())
