"""What is not good about a page, as numbers: one unit is one line of one column that stays white.

White is worse the more of it is in one place; a story in shallow columns, or on two pages, is worth some white.
"""

SHALLOW = 9
BREAK = 22.0


def white_cost(lines: float) -> float:
    """Return what so many white lines of one column together cost."""
    return lines + lines * lines / 60


def leftover_cost(lines: int, columns: int) -> float:
    """Return what white at the foot of a page costs; a few lines are spread between the rows and cost little."""
    return 0.5 * lines * columns if lines <= 3 else 1.5 * white_cost(lines * columns)


def shape_cost(depth: int, columns: int) -> float:
    """Return what columns of this depth cost: shallow ones are hard to read, deep narrow ones look like a strip."""
    shallow = (SHALLOW - depth) * columns * 1.6 if 0 < depth < SHALLOW else 0.0
    strip = 0.6 * (depth - 42) if depth > 42 and columns > 1 else 0.0
    return shallow + strip
