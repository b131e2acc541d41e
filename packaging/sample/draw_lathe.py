"""Draws a student at a lathe, with her teacher from the factory beside her."""

from people import Person, bust
from svg import (
    AMBER,
    CREAM,
    IMAGES,
    MIST,
    NIGHT,
    ORANGE,
    PALE,
    RUST,
    STEEL,
    TEAL,
    WHITE,
    circle,
    group,
    line,
    path,
    rect,
    ring,
    save,
    shape,
    stroke,
)

WIDTH, HEIGHT = 1400, 950

STUDENT = Person(
    skin="#e0ac82",
    shade="#bd8860",
    hair="#3b2620",
    hair_back="bun",
    hair_front="pulled",
    glasses="safety",
    clothes="crew",
    cloth="#2d6fa8",
    cloth_dark="#235a8a",
    smile="closed",
)
TEACHER = Person(
    skin="#f1c6a6",
    shade="#d39a76",
    hair="#8a4b2a",
    hair_front="parting",
    beard="full",
    glasses="safety",
    clothes="shirt",
    cloth="#3a4656",
    cloth_dark="#2b3543",
    accent="#4f5d70",
    smile="closed",
)


def main() -> None:
    """Write the illustration."""
    people = [*_person(TEACHER, 962, 96, 1.2, 4), *_person(STUDENT, 668, 150, 1.12, 3)]
    parts = [*_wall(), *_lamp(), *people, *_machine(), *_shavings()]
    save(IMAGES / "draaibank.jpg", parts, WIDTH, HEIGHT, 1400)


def _wall() -> list[str]:
    parts = [rect(0, 0, WIDTH, HEIGHT, "#bfdcd8"), rect(0, 560, WIDTH, 390, "#8fbab6"), rect(0, 556, WIDTH, 10, CREAM)]
    parts += [rect(60, 90, 330, 330, "#a6cdc8"), rect(60, 90, 330, 12, "#8fbab6")]
    parts += [circle(90 + 30 * n, 130 + 30 * m, 3, "#8fbab6") for n in range(10) for m in range(10)]
    parts += [*_spanner(110, 140, 150), *_spanner(160, 140, 190), *_spanner(210, 140, 230)]
    parts += [
        rect(262, 140, 16, 120, RUST),
        rect(266, 250, 8, 110, STEEL),
        rect(306, 140, 16, 90, AMBER),
        rect(310, 220, 8, 80, STEEL),
        stroke("M346 146v120q0 24 20 24", NIGHT, 10),
    ]
    parts += [rect(1080, 130, 260, 14, NIGHT), rect(1080, 290, 260, 14, NIGHT)]
    for x, y, w, h, colour in (
        (1096, 60, 60, 70, ORANGE),
        (1164, 80, 46, 50, CREAM),
        (1218, 50, 40, 80, TEAL),
        (1264, 74, 60, 56, STEEL),
        (1100, 220, 90, 70, STEEL),
        (1200, 236, 56, 54, AMBER),
        (1264, 210, 54, 80, RUST),
    ):
        parts += [rect(x, y, w, h, colour), rect(x + 8, y + 16, w - 16, 12, WHITE, opacity=0.35)]
    return parts


def _spanner(x: float, y: float, length: float) -> list[str]:
    return [
        line(x, y + 16, x, y + length - 16, STEEL, 13),
        circle(x, y + 8, 17, STEEL),
        circle(x, y + length, 17, STEEL),
        shape(ring(x, y + length, 9, 6), "#a6cdc8"),
        rect(x - 6, y - 12, 12, 18, "#a6cdc8"),
    ]


def _lamp() -> list[str]:
    return [
        path("M424 140H556L690 720H300Z", "#fff3c9", opacity=0.3),
        line(490, 0, 490, 70, NIGHT, 6),
        path("M420 132Q420 62 490 62T560 132Z", NIGHT),
        rect(424, 132, 132, 10, AMBER),
    ]


def _person(person: Person, x: float, y: float, scale: float, lean: float) -> list[str]:
    trunk = path("M48 398L352 398L344 560H56Z", person.cloth)
    turn = f"translate({x - 200 * scale} {y}) scale({scale}) rotate({-lean} 200 500)"
    return [group([bust(person), trunk], turn)]


def _machine() -> list[str]:
    bed = [
        rect(120, 730, 1160, 60, STEEL),
        rect(120, 730, 1160, 12, MIST),
        rect(120, 770, 1160, 20, NIGHT),
        path("M150 790H470V950H130Z", TEAL),
        path("M940 790H1250L1270 950H940Z", TEAL),
        rect(470, 790, 470, 40, "#22686c"),
        rect(190, 830, 220, 90, "#22686c"),
        rect(990, 830, 210, 90, "#22686c"),
        rect(470, 860, 470, 90, "#7aa9a5"),
    ]
    head = [
        path("M110 520Q110 496 134 496H416Q440 496 440 520V742H110Z", TEAL),
        rect(110, 540, 330, 10, "#22686c"),
        rect(150, 580, 130, 84, "#22686c"),
        rect(164, 594, 60, 22, CREAM),
        circle(250, 605, 11, RUST),
        circle(180, 640, 10, AMBER),
        circle(214, 640, 10, PALE),
        circle(250, 640, 10, PALE),
        circle(360, 690, 24, NIGHT),
        line(360, 690, 384, 664, MIST, 8),
        circle(384, 664, 9, RUST),
        rect(150, 470, 120, 28, "#22686c"),
    ]
    chuck = [
        rect(440, 574, 24, 120, NIGHT),
        path("M464 552H532Q540 552 540 560V708Q540 716 532 716H464Z", MIST),
        rect(464, 590, 76, 10, STEEL),
        rect(464, 664, 76, 10, STEEL),
        rect(540, 592, 36, 24, STEEL),
        rect(540, 652, 36, 24, STEEL),
        rect(484, 626, 22, 16, NIGHT),
    ]
    work = [
        rect(540, 606, 150, 58, PALE),
        rect(540, 612, 150, 8, WHITE),
        rect(690, 614, 300, 42, PALE),
        rect(690, 620, 300, 7, WHITE),
        rect(690, 648, 300, 8, MIST),
        rect(540, 654, 150, 10, MIST),
    ]
    tail = [
        path("M1020 596H1180Q1196 596 1196 612V732H1050L1040 690H1020Z", TEAL),
        shape([(990, 634), (1030, 616), (1030, 654)], MIST),
        rect(1196, 622, 26, 24, MIST),
        circle(1240, 634, 44, NIGHT),
        circle(1240, 634, 30, "#8fbab6"),
        line(1240, 594, 1240, 674, NIGHT, 9),
        line(1200, 634, 1280, 634, NIGHT, 9),
        circle(1240, 634, 12, MIST),
        line(1100, 596, 1124, 548, MIST, 9),
        circle(1125, 546, 13, RUST),
    ]
    slide = [
        path("M600 742L620 700H900L920 742V800H600Z", "#2f7f86"),
        rect(600, 742, 320, 12, "#22686c"),
        rect(680, 668, 130, 34, STEEL),
        rect(700, 640, 66, 30, NIGHT),
        shape([(690, 652), (706, 644), (706, 662)], AMBER),
        circle(660, 776, 26, NIGHT),
        circle(660, 776, 15, MIST),
        line(660, 776, 640, 756, MIST, 7),
        circle(852, 770, 34, NIGHT),
        circle(852, 770, 22, "#8fbab6"),
        line(852, 742, 852, 798, NIGHT, 7),
        line(824, 770, 880, 770, NIGHT, 7),
    ]
    return [*bed, *head, *work, *chuck, *tail, *slide]


def _shavings() -> list[str]:
    curls = ((686, 690, 1.0), (668, 706, 0.7), (720, 838, 1.1), (600, 846, 0.9), (820, 850, 0.8))
    return [
        stroke(f"M{x} {y}q{14 * s} {-20 * s} {26 * s} 0t{-10 * s} {16 * s}t{-8 * s} {-14 * s}", AMBER, 5)
        for x, y, s in curls
    ]


if __name__ == "__main__":
    main()
