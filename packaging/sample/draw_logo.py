"""Draws the mark of the association: a nut with the jaws of a calliper that form an M."""

import math

from svg import SAMPLE, path, ring, save, shape

BLUE = "#1f4e79"


def main() -> None:
    """Write the logo."""
    nut = shape(ring(200, 200, 186, 6, math.pi / 6), BLUE, stroke=BLUE, stroke_width=22, stroke_linejoin="round")
    letter = path("M104 278V122H146L200 198L254 122H296V278H254V190L200 264L146 190V278Z", "#ffffff")
    save(SAMPLE / "logo.png", [nut, letter], 400, 400, 600)


if __name__ == "__main__":
    main()
