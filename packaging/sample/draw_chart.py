"""Draws the bar chart of the sample, at the width of one column and in the fonts of the house style."""

from svg import IMAGES, rect, save

# A column of the classic style is 41.25 mm wide; one unit here is a tenth of a millimetre.
WIDTH, ROW, TOP = 412.5, 112.0, 6.0
COLOUR, QUIET, INK_TEXT = "#0b7a75", "#8fbfbb", "#1a1a1a"
BARS = [("Prijs doorberekenen", 46), ("Inkopen in de EU", 31), ("Marge inleveren", 28), ("Werk verplaatsen", 9)]
SCALE = 335 / 46  # the longest bar leaves room for its number
HEIGHT = TOP + ROW * len(BARS) - 18


def main() -> None:
    """Write the chart."""
    parts = [rect(0, 0, WIDTH, HEIGHT, "#ffffff")]
    parts += [part for k, (label, value) in enumerate(BARS) for part in _bar(TOP + k * ROW, label, value)]
    save(IMAGES / "heffing.png", parts, WIDTH, HEIGHT, 1000)


def _bar(y: float, label: str, value: int) -> list[str]:
    width = value * SCALE
    pen = f'font-family="\'Source Sans 3\'" fill="{INK_TEXT}"'
    return [
        f'<text x="0" y="{y + 26}" font-size="29" {pen}>{label}</text>',
        rect(0, y + 38, width, 40, COLOUR if value == max(v for _, v in BARS) else QUIET),
        f'<text x="{width + 10}" y="{y + 69}" font-size="31" font-weight="700" {pen}>{value} %</text>',
    ]


if __name__ == "__main__":
    main()
