"""Draws the table of a canteen at half past six: coffee, a flask, a helmet, and the day that comes."""

import math

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
    group,
    line,
    path,
    rect,
    save,
    stroke,
)

WIDTH, HEIGHT = 1600, 620
TABLE = 500


def main() -> None:
    """Write the illustration."""
    parts = [
        *_room(),
        *_window(),
        *_clock(),
        *_coats(),
        *_flask(),
        *_mug(560, ORANGE, RUST),
        *_mug(760, TEAL, "#22686c"),
    ]
    save(
        IMAGES / "koffie.jpg", [*parts, *_plan(), *_helmet(), *_mug(1096, CREAM, SAND), *_table()], WIDTH, HEIGHT, 1600
    )


def _room() -> list[str]:
    return [rect(0, 0, WIDTH, HEIGHT, "#27446a"), rect(0, 330, WIDTH, 330, NIGHT), rect(0, 326, WIDTH, 10, STEEL)]


CLIP = '<clipPath id="pane"><rect x="470" y="40" width="560" height="266"/></clipPath>'


def _window() -> list[str]:
    sky = ["#3a4b70", "#6b6484", "#a9788a", "#dd8f70", "#f2a866", "#f8c27c", "#fbd79c"]
    bands = [rect(470, 40 + 38 * k, 560, 40, colour) for k, colour in enumerate(sky)]
    bands += [circle(905, 246, 56, CREAM), circle(905, 246, 84, CREAM, opacity=0.25)]
    roofs = "M470 306V250h60v-26h24v26h40l52 -34v34l52 -34v34l52 -34v34h60v-60h20v60h50v30h150v22Z"
    bands += [path(roofs, "#5d5470")]
    bars = [line(x, 40, x, 306, INK, 8) for x in (656, 844)] + [line(470, 172, 1030, 172, INK, 8)]
    frame = [f'<rect x="470" y="40" width="560" height="266" fill="none" stroke="{INK}" stroke-width="14"/>']
    return [CLIP, group(bands, clip_path="url(#pane)"), *bars, *frame, rect(450, 304, 600, 18, INK)]


def _clock() -> list[str]:
    x, y = 160, 168
    ticks = [
        line(x + 84 * math.sin(a), y - 84 * math.cos(a), x + 94 * math.sin(a), y - 94 * math.cos(a), INK, 6)
        for a in (math.tau * k / 12 for k in range(12))
    ]
    hour = math.tau * 6.5 / 12
    return [
        circle(x, y, 124, INK),
        circle(x, y, 108, CREAM),
        *ticks,
        line(x, y, x + 54 * math.sin(hour), y - 54 * math.cos(hour), INK, 13),
        line(x, y, x, y + 80, INK, 8),
        circle(x, y, 12, RUST),
    ]


def _coats() -> list[str]:
    parts = [rect(1130, 96, 390, 16, INK)]
    for x, colour, dark in ((1180, ORANGE, RUST), (1320, STEEL, "#2c4460"), (1460, TEAL, "#22686c")):
        parts += [
            line(x, 104, x, 132, MIST, 8),
            path(f"M{x - 16} 132Q{x} 122 {x + 16} 132L{x + 56} 164L{x + 62} 300H{x - 62}L{x - 56} 164Z", colour),
            path(f"M{x + 4} 140L{x + 56} 164L{x + 62} 300H{x + 4}Z", dark),
            rect(x - 60, 236, 122, 14, SAND, opacity=0.9),
            stroke(f"M{x - 52} 176L{x - 64} 284", colour, 26),
            stroke(f"M{x + 52} 176L{x + 64} 284", dark, 26),
            line(x + 4, 142, x + 4, 300, INK, 3),
        ]
    return parts


def _flask() -> list[str]:
    parts = [
        path("M318 500V250Q318 214 350 206V186H430V206Q462 214 462 250V500Z", MIST),
        path("M400 206H430Q462 214 462 250V500H400Z", STEEL),
        rect(344, 150, 92, 42, INK),
        rect(372, 132, 36, 22, RUST),
        stroke("M462 270q62 4 62 76t-62 76", INK, 20),
        path("M318 244L284 226L304 208L344 214Z", INK),
        rect(318, 330, 144, 34, ORANGE),
    ]
    return [group(parts, "translate(14 0)")]


def _mug(x: float, colour: str, dark: str) -> list[str]:
    steam = [stroke(f"M{x + dx} 360q-20 -24 0 -48t0 -48t0 -44", WHITE, 8, opacity=0.5) for dx in (36, 72)]
    return [
        *steam,
        stroke(f"M{x + 104} 412q52 0 48 34t-52 32", dark, 17),
        path(f"M{x} 384H{x + 112}V482Q{x + 112} 500 {x + 94} 500H{x + 18}Q{x} 500 {x} 482Z", colour),
        path(f"M{x + 76} 384H{x + 112}V482Q{x + 112} 500 {x + 94} 500H{x + 76}Z", dark),
        path(f"M{x} 384a56 11 0 0 1 112 0a56 11 0 0 1 -112 0Z", "#4a2c22"),
    ]


def _plan() -> list[str]:
    """Return the drawing of the parking place, rolled out at one side."""
    sheet: list[str] = [
        path("M930 500L980 462H1130L1110 500Z", PALE),
        path("M980 462Q968 446 984 440H1146Q1130 446 1130 462Z", WHITE),
    ]
    bays = [line(1000 + 24 * k, 468, 982 + 25 * k, 494, STEEL, 3) for k in range(6)]
    return [group([*sheet, *bays], "translate(-40 0)")]


def _helmet() -> list[str]:
    parts = [
        path("M1300 488Q1296 380 1400 372Q1504 380 1500 488Z", AMBER),
        path("M1420 374Q1504 386 1500 488H1440Q1446 420 1420 374Z", "#dd8f2f"),
        path("M1384 372h32v112h-32Z", "#dd8f2f"),
        path("M1278 484H1516Q1530 484 1530 500H1250Q1254 488 1278 484Z", AMBER),
        rect(1278, 476, 232, 10, "#dd8f2f"),
    ]
    return [group(parts, "translate(40 0)")]


def _table() -> list[str]:
    top = [
        rect(0, TABLE, WIDTH, 26, "#b9774a"),
        rect(0, TABLE, WIDTH, 7, "#d9a070"),
        rect(0, 526, WIDTH, 134, "#7c4a2e"),
    ]
    grain = [line(x, y, x + w, y, "#693c25", 4) for x, y, w in GRAIN]
    shine = [path("M620 526H900L860 660H560Z", "#f2a866", opacity=0.16)]
    return [group([*top, *grain, *shine])]


GRAIN = [(60, 566, 260), (420, 604, 320), (860, 562, 240), (1180, 606, 280), (180, 636, 180), (980, 636, 200)]


if __name__ == "__main__":
    main()
