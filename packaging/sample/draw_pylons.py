"""Draws high-voltage pylons at dusk behind a factory in the polder."""

import itertools

from svg import AMBER, CREAM, IMAGES, INK, NIGHT, RUST, STEEL, circle, group, line, path, rect, save, shape, stroke

WIDTH, HEIGHT = 1600, 900
ABOVE = 150  # how far the night goes on above the picture's zero
HORIZON = 640
SKY = ["#24395c", "#3a4b70", "#5c5a7c", "#8a6a80", "#bb7a78", "#e08e6c", "#f2a866", "#f8c27c", "#fbd79c"]


def main() -> None:
    """Write the illustration."""
    parts = [*_sky(), *_far(), *_ground(), *_wires(), *_pylons(), *_factory(), *_meadow()]
    save(IMAGES / "hoogspanning.jpg", [group(parts, f"translate(0 {ABOVE})")], WIDTH, HEIGHT + ABOVE, 1600)


def _sky() -> list[str]:
    band = HORIZON / len(SKY)
    parts = [
        rect(0, -ABOVE, WIDTH, ABOVE + HORIZON, "#16243e"),
        path(f"M0 -62C420 -90 760 -40 1080 -64S1450 -84 1600 -56V{HORIZON}H0Z", "#1d2f4e"),
    ]
    parts.append(path(f"M0 6C400 -22 700 24 1000 4S1400 -16 1600 10V{HORIZON}H0Z", SKY[0]))
    parts += [circle(x, y, r, CREAM, opacity=0.75) for x, y, r in STARS]
    for k, colour in enumerate(SKY[1:], 1):
        y = k * band
        wave = f"M0 {y}C400 {y - 26} 700 {y + 22} 1000 {y}S1400 {y - 18} 1600 {y + 8}V{HORIZON}H0Z"
        parts.append(path(wave, colour))
    sun = [circle(1090, 560, r, CREAM, opacity=o) for r, o in ((190, 0.16), (140, 0.22), (92, 1))]
    return parts + sun


def _far() -> list[str]:
    trees = (
        "M0 640V606C60 596 90 612 140 600C200 586 240 610 320 604C420 596 480 612 560 606C700 596 800 612 920 606"
        "C1060 598 1180 612 1300 602C1420 594 1500 610 1600 598V640Z"
    )
    towers = [rect(360, 572, 16, 40, "#9a6470"), shape([(356, 574), (368, 540), (380, 574)], "#9a6470")]
    mill = [rect(668, 586, 4, 30, "#9a6470"), stroke("M670 586L652 566M670 586L694 574M670 586L664 612", "#9a6470", 3)]
    return [*towers, *mill, path(trees, "#9a6470")]


STARS = [
    (96, -96, 3),
    (340, -118, 2),
    (468, -30, 2.4),
    (598, -92, 3.4),
    (770, -24, 2),
    (884, -112, 2.4),
    (1046, -44, 3),
    (1214, -104, 2),
    (1330, -20, 2.2),
    (1420, -92, 3.2),
    (1540, -36, 2),
    (214, -18, 2),
]

# x of the middle, y of the foot, height
PYLONS = [(210, 760, 640), (640, 690, 420), (900, 662, 280), (1052, 650, 190), (1142, 645, 128)]
ARMS = [(0.05, 0.0), (0.20, 0.155), (0.34, 0.235), (0.48, 0.175)]  # how far down from the top, half width


def _pylons() -> list[str]:
    return [part for x, foot, height in reversed(PYLONS) for part in _pylon(x, foot, height)]


def _pylon(x: float, foot: float, height: float) -> list[str]:
    colour = INK if height > 300 else NIGHT if height > 200 else "#4a4663"
    thick = max(2.0, height / 70)
    top = foot - height

    def half(part: float) -> float:
        return height * (0.004 + (0.038 * part / 0.55 if part < 0.55 else 0.038 + (part - 0.55) * 0.2))

    parts: list[str] = []
    marks = [0.0, 0.12, 0.2, 0.27, 0.34, 0.41, 0.48, 0.58, 0.7, 0.84, 1.0]
    for a, b in itertools.pairwise(marks):
        ya, yb = top + a * height, top + b * height
        wa, wb = half(a), half(b)
        parts.append(line(x - wa, ya, x - wb, yb, colour, thick))
        parts.append(line(x + wa, ya, x + wb, yb, colour, thick))
        parts.append(stroke(f"M{x - wa} {ya}L{x + wb} {yb}M{x + wa} {ya}L{x - wb} {yb}", colour, thick * 0.55))
    for part, reach in ARMS[1:]:
        y, w = top + part * height, reach * height
        parts.append(
            shape(
                [(x - w, y), (x, y - 0.045 * height), (x + w, y), (x, y - 0.008 * height)],
                "none",
                stroke=colour,
                stroke_width=thick * 0.8,
                stroke_linejoin="round",
            )
        )
        for side in (-1, 1):
            hang = 0.035 * height
            parts.append(line(x + side * w, y, x + side * w, y + hang, colour, thick * 0.9))
            parts.append(circle(x + side * w, y + hang, thick * 0.8, colour))
    return parts


def _wires() -> list[str]:
    parts: list[str] = []
    spans = [(-420, 850, 960), *PYLONS]
    for near, far in itertools.pairwise(spans):
        for part, reach in ARMS[1:]:
            for side in (-1, 1):
                x1, y1 = near[0] + side * reach * near[2], near[1] - near[2] * (1 - part - 0.035)
                x2, y2 = far[0] + side * reach * far[2], far[1] - far[2] * (1 - part - 0.035)
                sag = 0.16 * (near[2] + far[2]) / 2
                mid = f"{(x1 + x2) / 2:.1f} {(y1 + y2) / 2 + sag:.1f}"
                width = max(1.2, (near[2] + far[2]) / 420)
                parts.append(stroke(f"M{x1:.1f} {y1:.1f}Q{mid} {x2:.1f} {y2:.1f}", INK, width, opacity=0.8))
    return parts


def _factory() -> list[str]:
    parts = [rect(1330, 330, 40, 340, NIGHT), rect(1330, 352, 40, 16, RUST), rect(1324, 322, 52, 14, INK)]
    parts += [circle(x, y, r, CREAM, opacity=0.5) for x, y, r in ((1366, 300, 20), (1398, 276, 28), (1446, 254, 38))]
    for k in range(4):
        x = 1130 + 120 * k
        parts.append(shape([(x, 560), (x + 84, 486), (x + 84, 560)], STEEL))
        parts.append(shape([(x + 84, 486), (x + 120, 560), (x + 84, 560)], NIGHT))
        parts.append(shape([(x + 14, 556), (x + 76, 501), (x + 76, 556)], AMBER, opacity=0.85))
        parts.append(line(x + 45, 556, x + 45, 528, STEEL, 4))
    parts.append(rect(1130, 556, 480, 118, NIGHT))
    for k in range(7):
        lit = AMBER if k not in (2, 5) else STEEL
        parts.append(rect(1152 + 62 * k, 586, 40, 34, lit))
        parts.append(line(1172 + 62 * k, 586, 1172 + 62 * k, 620, NIGHT, 3))
    return [*parts, rect(1130, 668, 480, 8, INK)]


def _ground() -> list[str]:
    return [
        rect(0, 640, WIDTH, 60, "#55706a"),
        path("M0 652C300 636 620 668 960 660S1400 676 1600 670V900H0Z", "#3e5a57"),
        path("M0 722C320 690 700 716 1000 704S1420 712 1600 700V900H0Z", "#31504f"),
    ]


def _meadow() -> list[str]:
    parts = [
        *_canal(),
        path("M0 806C180 770 420 778 560 900H0Z", "#22403f"),
        path("M880 900C960 800 1220 748 1600 752V900Z", "#28484a"),
    ]
    for x, y, h in ((372, 850, 84), (400, 862, 122), (430, 868, 92), (462, 886, 70), (936, 876, 66), (960, 850, 92)):
        parts.append(stroke(f"M{x} {y}q4 {-h * 0.6} {10} {-h}", "#172f30", 5))
        parts.append(stroke(f"M{x + 9} {y - h + 2}l2 -22", RUST, 10))
    return parts


def _canal() -> list[str]:
    """Return the ditch, which mirrors the sky: the light of the sun far off, the night nearby."""
    water = "M440 900C560 806 830 742 1150 706L1250 704C1070 752 930 812 900 900Z"
    parts = [f'<clipPath id="canal"><path d="{water}"/></clipPath>']
    mirror = [rect(0, 700 + 200 * k / 7, WIDTH, 40, colour) for k, colour in enumerate(reversed(SKY[2:]))]
    ripples = [line(x, y, x + w, y, CREAM, 3, opacity=0.5) for x, y, w in RIPPLES]
    return [*parts, group([*mirror, *ripples], clip_path="url(#canal)")]


RIPPLES = [
    (1060, 722, 60),
    (960, 742, 90),
    (880, 764, 60),
    (800, 784, 120),
    (700, 812, 90),
    (820, 830, 50),
    (640, 856, 130),
]


if __name__ == "__main__":
    main()
