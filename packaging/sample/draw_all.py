"""Draws every picture of the sample publication anew: `.venv/bin/python packaging/sample/draw_all.py`."""

import draw_chart
import draw_coffee
import draw_lathe
import draw_logo
import draw_port
import draw_portraits
import draw_pylons
import draw_workshop


def main() -> None:
    """Write all pictures."""
    for script in (
        draw_logo,
        draw_portraits,
        draw_pylons,
        draw_workshop,
        draw_lathe,
        draw_port,
        draw_coffee,
        draw_chart,
    ):
        script.main()


if __name__ == "__main__":
    main()
