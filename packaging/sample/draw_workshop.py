"""Draws a welder in a workshop, with a fan of sparks before high factory windows."""

import math
import random

from svg import (
    AMBER,
    CREAM,
    IMAGES,
    INK,
    MIST,
    NIGHT,
    ORANGE,
    RUST,
    SAND,
    STEEL,
    WHITE,
    circle,
    group,
    line,
    path,
    rect,
    save,
    shape,
    stroke,
)

WIDTH, HEIGHT = 2000, 860
FLOOR = 700
ARC = (1012.0, 548.0)  # where the metal melts


def main() -> None:
    """Write the illustration."""
    parts = [*_hall(), *_glow(), *_windows(), *_crane(), *_machines(), *_table(), *_welder(), *_sparks(), *_front()]
    save(IMAGES / "werkplaats.jpg", parts, WIDTH, HEIGHT, 1900)


def _hall() -> list[str]:
    floor = [
        rect(0, FLOOR, WIDTH, 160, "#17283f"),
        path(f"M560 {HEIGHT}L820 {FLOOR}H1240L1500 {HEIGHT}Z", "#26405f"),
        path(f"M720 {HEIGHT}L900 {FLOOR}H1140L1330 {HEIGHT}Z", "#3f587a"),
    ]
    return [rect(0, 0, WIDTH, FLOOR, "#223a5a"), *floor, rect(0, FLOOR - 34, WIDTH, 34, NIGHT)]


def _windows() -> list[str]:
    parts: list[str] = []
    light = ["#f8c98a", "#f6d7a4", "#f3e0bd", "#e9e3cf", "#d3dcd7", "#b9cdd3"]
    for k in range(5):
        x, width = 60 + 390 * k, 320
        arch = f"M{x} 560V190Q{x} 70 {x + width / 2} 70Q{x + width} 70 {x + width} 190V560Z"
        clip = f'<clipPath id="w{k}"><path d="{arch}"/></clipPath>'
        bands = [rect(x, 478 - 82 * n, width, 84, colour) for n, colour in enumerate(light)]
        bands += [path(f"M{x} 560V{516 - 8 * (k % 3)}h60v-30h46v24h70v-52h22v52h60v-20h70V560Z", MIST, opacity=0.75)]
        bars = [line(x + width * n / 4, 60, x + width * n / 4, 560, NIGHT, 7) for n in range(1, 4)]
        bars += [line(x, y, x + width, y, NIGHT, 7) for y in (190, 282, 374, 466)]
        parts += [clip, group([*bands, *bars], clip_path=f"url(#w{k})"), stroke(arch, INK, 12)]
        parts.append(rect(x - 14, 558, width + 28, 16, INK))
    return parts


def _crane() -> list[str]:
    return [
        rect(0, 96, WIDTH, 34, ORANGE),
        rect(0, 122, WIDTH, 8, RUST),
        *[rect(x, 96, 24, 26, RUST, opacity=0.55) for x in range(40, WIDTH, 160)],
        rect(1450, 84, 130, 66, NIGHT),
        circle(1476, 92, 12, INK),
        circle(1554, 92, 12, INK),
        line(1515, 150, 1515, 300, INK, 5),
        rect(1498, 296, 34, 40, AMBER),
        stroke("M1515 336v16q22 4 20 24t-24 16t-18 -16", INK, 9),
        stroke("M1515 396L1440 470M1515 396L1590 470", INK, 4),
        rect(1400, 466, 230, 20, STEEL),
        rect(1400, 474, 230, 5, MIST),
        rect(1400, 482, 230, 16, STEEL),
    ]


def _machines() -> list[str]:
    drill = [
        rect(250, 640, 190, 60, INK),
        rect(322, 300, 34, 344, STEEL),
        rect(262, 270, 210, 96, NIGHT),
        rect(262, 270, 210, 14, STEEL),
        circle(450, 318, 24, ORANGE),
        rect(384, 366, 30, 70, MIST),
        shape([(390, 436), (408, 436), (400, 500)], CREAM),
        rect(300, 540, 170, 22, STEEL),
        rect(340, 520, 90, 20, MIST),
        stroke("M452 318L520 280M452 318L424 390M452 318L512 366", MIST, 7),
        circle(520, 280, 11, RUST),
        circle(512, 366, 11, RUST),
        circle(424, 390, 11, RUST),
    ]
    rack = [rect(40, 430, 14, 270, INK), rect(190, 430, 14, 270, INK)]
    for y, tones in ((470, (STEEL, MIST, STEEL)), (550, (ORANGE, STEEL, MIST)), (630, (MIST, AMBER, STEEL))):
        rack += [
            rect(30, y + 22, 184, 10, INK),
            *[circle(76 + 46 * n, y + 2, 20, tone) for n, tone in enumerate(tones)],
        ]
        rack += [circle(76 + 46 * n, y + 2, 10, NIGHT) for n in range(3)]
    return [*drill, *rack, *_bottles()]


def _bottles() -> list[str]:
    parts = [
        rect(1700, 668, 170, 20, INK),
        circle(1716, 694, 18, INK),
        circle(1716, 694, 7, MIST),
        stroke("M1866 680V470q0 -30 30 -36", INK, 10),
    ]
    for x, colour, dark in ((1716, RUST, "#8d3524"), (1794, "#2d8286", "#22686c")):
        parts += [
            path(f"M{x} 668V420q0 -44 32 -50q32 6 32 50V668Z", colour),
            rect(x, 560, 64, 30, CREAM, opacity=0.85),
            path(f"M{x + 44} 668V384q20 10 20 36V668Z", dark),
            rect(x + 24, 348, 16, 26, AMBER),
            circle(x + 32, 344, 14, CREAM),
            circle(x + 32, 344, 9, STEEL),
        ]
    return [*parts, stroke("M1748 344C1700 330 1660 420 1640 560S1500 700 1330 704S1180 640 1160 590", INK, 7)]


def _glow() -> list[str]:
    x, y = ARC
    return [circle(x, y, r, SAND, opacity=o) for r, o in ((330, 0.1), (240, 0.12), (160, 0.18), (90, 0.3))]


def _table() -> list[str]:
    return [
        rect(700, 584, 470, 26, MIST),
        rect(700, 604, 470, 12, STEEL),
        rect(730, 616, 26, 124, INK),
        rect(1114, 616, 26, 124, INK),
        rect(730, 690, 410, 12, INK),
        rect(760, 556, 330, 28, STEEL),
        rect(760, 556, 330, 7, PALE_EDGE),
        shape(BRACKET, STEEL),
        line(1010, 470, 1010, 556, PALE_EDGE, 6),
        rect(722, 540, 26, 46, RUST),
        rect(714, 530, 42, 12, INK),
    ]


PALE_EDGE = "#c7d3da"
BRACKET = [(962.0, 556.0), (962.0, 470.0), (1010.0, 470.0), (1010.0, 556.0)]


def _welder() -> list[str]:
    jacket, dark, leather, glove = "#3f6a8f", "#2f5272", "#9a5a33", "#d9853c"
    legs = [
        path("M1216 600L1196 790H1262L1286 640L1306 790H1374L1362 590Z", NIGHT),
        path("M1184 790h84v26h-106q0 -22 22 -26ZM1296 790h84v26h-106q0 -22 22 -26Z", INK),
    ]
    body = [
        path(
            "M1180 440C1190 380 1250 350 1300 362C1362 376 1384 450 1380 624H1204C1206 560 1172 500 1180 440Z", jacket
        ),
        path("M1300 362C1362 376 1384 450 1380 624H1330C1336 520 1330 430 1300 362Z", dark),
        path("M1196 470C1216 520 1220 560 1210 690H1296C1310 600 1290 500 1262 452Z", leather),
    ]
    arm = [
        stroke("M1292 438C1270 520 1216 556 1130 560", dark, 62),
        stroke("M1284 436C1262 510 1210 546 1136 550", jacket, 50),
        stroke("M1150 552L1108 556", glove, 52),
        stroke("M1108 556L1064 556", INK, 17),
        stroke("M1070 556L1030 550", STEEL, 11),
        stroke("M1030 550L1018 549", CREAM, 6),
    ]
    helmet = [
        path("M1236 366L1290 380L1296 340L1250 336Z", "#c98f66"),
        path(
            "M1166 300C1166 226 1232 200 1276 214C1326 230 1336 290 1318 352L1292 372C1260 376 1220 392 1190 404"
            "C1170 380 1166 340 1166 300Z",
            ORANGE,
        ),
        path("M1276 214C1326 230 1336 290 1318 352L1292 372C1296 320 1300 260 1250 211Q1264 210 1276 214Z", RUST),
        path("M1160 290L1226 276L1232 324L1166 342Z", INK),
        path("M1168 298L1218 287L1222 314L1172 328Z", AMBER),
        circle(1296, 286, 15, INK),
        circle(1296, 286, 6, MIST),
    ]
    return [*legs, *body, *helmet, *arm]


def _sparks() -> list[str]:
    pick = random.Random(4)
    x0, y0 = ARC
    parts: list[str] = []
    for _ in range(130):
        angle = math.radians(pick.gauss(205, 34))
        speed = pick.uniform(60, 430) * (0.6 + 0.4 * abs(math.cos(angle)))
        x1, y1 = x0 + speed * math.cos(angle), y0 + 0.75 * speed * math.sin(angle) + speed * speed / 1500
        mx, my = x0 + 0.55 * speed * math.cos(angle), y0 + 0.5 * speed * math.sin(angle) + speed * speed / 7000
        near_x, near_y = x0 + 0.72 * (x1 - x0), y0 + 0.72 * (y1 - y0) - speed * speed / 5200
        colour = pick.choice([WHITE, CREAM, SAND, AMBER, AMBER, ORANGE])
        if speed < 190:
            parts.append(
                stroke(f"M{x0:.0f} {y0:.0f}Q{mx:.0f} {my:.0f} {x1:.0f} {y1:.0f}", colour, pick.uniform(1.8, 3))
            )
        else:
            parts.append(stroke(f"M{near_x:.0f} {near_y:.0f}L{x1:.0f} {y1:.0f}", colour, pick.uniform(2.4, 4.6)))
        if pick.random() < 0.4:
            parts.append(circle(x1 + pick.uniform(-14, 6), y1 + pick.uniform(2, 16), pick.uniform(2, 4.5), colour))
    star = [
        (x0 + (58 if k % 2 else 17) * math.cos(k * math.pi / 8), y0 + (58 if k % 2 else 17) * math.sin(k * math.pi / 8))
        for k in range(16)
    ]
    return [*parts, shape(star, CREAM), circle(x0, y0, 24, WHITE)]


def _front() -> list[str]:
    pile = [rect(0, 786, 470, 26, STEEL), rect(20, 762, 400, 26, "#54728f"), rect(0, 812, 520, 26, NIGHT)]
    pile += [rect(x, y, w, 5, PALE_EDGE, opacity=0.7) for x, y, w in ((0, 786, 470), (20, 762, 400), (0, 812, 520))]
    toolbox = [
        rect(1580, 740, 230, 84, RUST),
        rect(1580, 740, 230, 22, "#8d3524"),
        rect(1676, 756, 38, 20, CREAM),
        stroke("M1640 740v-26h110v26", INK, 10),
    ]
    return [*pile, *toolbox]


if __name__ == "__main__":
    main()
