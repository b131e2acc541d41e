"""Draws a container ship under the cranes of a quay."""

import random

from svg import (
    AMBER,
    CREAM,
    IMAGES,
    INK,
    MIST,
    NIGHT,
    ORANGE,
    PALE,
    RUST,
    SAND,
    STEEL,
    TEAL,
    WHITE,
    circle,
    line,
    path,
    rect,
    save,
    shape,
    stroke,
)

WIDTH, HEIGHT = 1400, 910
BOXES = [RUST, TEAL, STEEL, AMBER, ORANGE, "#7fa8a6", NIGHT, "#c9d6da"]


def main() -> None:
    """Write the illustration."""
    parts = [*_sky(), *_crane(860), *_crane(384), *_ship(), *_water(), *_quay()]
    save(IMAGES / "containerhaven.jpg", parts, WIDTH, HEIGHT, 1400)


def _sky() -> list[str]:
    parts = [rect(0, 0, WIDTH, HEIGHT, "#bcd6dc")]
    for y, colour in ((120, "#cbdfe0"), (250, "#dbe7e1"), (380, "#ebecdd"), (490, "#f6ecd3")):
        parts.append(path(f"M0 {y}C350 {y - 30} 600 {y + 24} 900 {y}S1250 {y - 20} 1400 {y}V{HEIGHT}H0Z", colour))
    parts += [circle(250, 250, 88, "#fbdc9a"), circle(250, 250, 128, "#fbdc9a", opacity=0.3)]
    for x, y, s in ((1010, 110, 0.9), (1230, 226, 0.6), (70, 440, 0.6)):
        cloud = (
            f"M{x} {y}h{190 * s}a{30 * s} {30 * s} 0 0 0 -20 {-42 * s}"
            f"a{52 * s} {52 * s} 0 0 0 {-98 * s} {-10 * s}a{36 * s} {36 * s} 0 0 0 {-66 * s} {24 * s}"
            f"a{15 * s} {15 * s} 0 0 0 -6 {28 * s}Z"
        )
        parts.append(path(cloud, WHITE, opacity=0.75))
    skyline = "M0 610V572H60V548H96V572H180V560H230V530H250V560H330V580H470V566H520V580H1400V610Z"
    parts.append(path(skyline, MIST, opacity=0.55))
    parts += [rect(0, 606, WIDTH, 120, "#b9c0b4"), rect(0, 606, WIDTH, 10, "#cfd3c4")]
    for x, y in ((600, 96), (660, 70), (716, 112), (1270, 150)):
        parts.append(stroke(f"M{x} {y}q10 -14 20 0q10 -14 20 0", STEEL, 4))
    return parts


def _crane(x: float) -> list[str]:
    foot, top = 690.0, 128.0
    boom = top + 104
    red, dark = RUST, "#8d3524"
    legs = [
        line(x, foot, x + 14, top, red, 15),
        line(x + 128, foot, x + 114, top + 60, red, 15),
        line(x + 4, foot - 150, x + 124, foot - 150, red, 12),
        line(x + 6, boom, x + 122, boom, red, 14),
        line(x + 6, foot - 150, x + 120, boom + 30, dark, 7),
    ]
    arm = [
        rect(x - 250, boom - 10, 470, 22, red),
        line(x + 14, top, x - 240, boom - 8, dark, 6),
        line(x + 14, top, x - 110, boom - 8, dark, 6),
        line(x + 14, top, x + 210, boom - 8, dark, 6),
        rect(x + 40, boom - 52, 74, 44, "#e9e2d2"),
        rect(x + 50, boom - 42, 22, 20, STEEL),
    ]
    spread = x - 150
    hook = [
        rect(spread - 18, boom + 10, 48, 20, INK),
        line(spread - 8, boom + 30, spread - 8, boom + 66, INK, 3),
        line(spread + 20, boom + 30, spread + 20, boom + 66, INK, 3),
        rect(spread - 40, boom + 64, 92, 9, INK),
    ]
    return [*legs, *arm, *hook, *_box(spread - 38, boom + 73, 88, 40, BOXES[int(x) % 3 + 1])]


def _box(x: float, y: float, width: float, height: float, colour: str) -> list[str]:
    ribs = [line(x + k, y + 6, x + k, y + height - 6, INK, 2, opacity=0.22) for k in range(9, int(width) - 4, 9)]
    return [rect(x, y, width, height, colour), rect(x, y, width, 5, WHITE, opacity=0.22), *ribs]


def _ship() -> list[str]:
    pick = random.Random(26)
    parts: list[str] = []
    for column, height in enumerate([2, 4, 5, 5, 4, 5, 5, 4, 3, 2]):
        last = ""
        for row in range(height):
            colour = pick.choice([c for c in BOXES if c != last])
            last = colour
            parts += _box(206 + 86 * column, 590 - 40 * (row + 1), 84, 38, colour)
    bridge = [
        rect(1084, 330, 130, 260, CREAM),
        rect(1066, 352, 166, 42, "#e4d9c2"),
        rect(1078, 360, 142, 24, NIGHT),
        rect(1112, 270, 44, 62, ORANGE),
        rect(1112, 284, 44, 12, CREAM),
        line(1190, 330, 1190, 250, INK, 5),
        line(1172, 276, 1208, 276, INK, 4),
    ]
    bridge += [rect(1100 + 30 * k, 416 + 44 * r, 16, 16, STEEL) for k in range(4) for r in range(4)]
    hull = [
        path("M96 566H186L200 590H1262L1242 742H208C160 720 118 640 96 566Z", NIGHT),
        path("M147 676C166 706 186 731 208 742H1242L1250 684H152Z", RUST),
        stroke("M152 676L1251 676", CREAM, 5),
        stroke("M120 600L1256 600", STEEL, 4),
        circle(178, 622, 9, CREAM),
        line(178, 622, 178, 648, CREAM, 5),
        rect(1230, 556, 8, 36, INK),
        rect(108, 528, 6, 40, INK),
    ]
    return [*parts, *bridge, *hull]


def _water() -> list[str]:
    parts = [
        path("M0 716C200 704 420 728 700 716S1180 704 1400 716V950H0Z", "#5c98a0"),
        path("M0 766C240 752 460 780 720 766S1200 756 1400 768V950H0Z", "#437f8b"),
    ]
    for x, y, w in (
        (120, 740, 160),
        (400, 748, 240),
        (800, 738, 180),
        (1130, 750, 190),
        (260, 792, 220),
        (640, 800, 170),
        (1010, 790, 260),
    ):
        parts.append(line(x, y, x + w, y, PALE, 5, opacity=0.55))
    return parts


def _quay() -> list[str]:
    parts = [
        path("M0 832H1400V950H0Z", STEEL),
        rect(0, 832, 1400, 16, SAND),
        rect(0, 848, 1400, 8, NIGHT, opacity=0.35),
    ]
    for x in (140, 480, 1260):
        parts += [rect(x, 806, 34, 26, INK), rect(x - 8, 798, 50, 13, INK)]
    for k, (x, y) in enumerate(((720, 792), (812, 792), (904, 792), (766, 752), (858, 752))):
        parts += _box(x, y, 90, 40, BOXES[(k * 3 + 1) % 7])
    parts += [
        *_box(1030, 778, 118, 46, TEAL),
        path("M1148 784h34l22 26v22h-56Z", ORANGE),
        shape([(1156, 792), (1178, 792), (1192, 810), (1156, 810)], PALE),
    ]
    parts += [circle(x, 834, 13, INK) for x in (1052, 1084, 1130, 1184)]
    return parts + [circle(x, 834, 5, MIST) for x in (1052, 1084, 1130, 1184)]


if __name__ == "__main__":
    main()
