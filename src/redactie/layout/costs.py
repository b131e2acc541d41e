"""What is not good about a page, as numbers: one unit is one line of one column that stays white.

White is worse the more of it is in one place; a story in shallow columns, or on two pages, is worth some white. Worst
are what a reader trips over: two stories that both go on to the next page, a few lines left over on a page, an
editorial that does not stand beside the lead, a page that holds next to nothing.
"""

SHALLOW = 9
BREAK = 22.0
# The fewest lines that the last columns of a story should have on the page where it ends.
TAIL = 5
_TAIL = 25.0
# What an editorial over more than two columns, or on two pages, costs.
EDITORIAL = 60.0
_ALMOST_EMPTY = 80.0


def white_cost(lines: float) -> float:
    """Return what so many white lines of one column together cost."""
    return lines + lines * lines / 60


def leftover_cost(lines: int, columns: int) -> float:
    """Return what white at the foot of a page costs; a few lines are spread between the rows and cost little."""
    return 0.5 * lines * columns if lines <= 4 else 1.5 * white_cost(lines * columns)


def tail_cost(depth: int, white: int) -> float:
    """Return what the last part of a story costs: it is `depth` lines deep, of which `white` lines stay empty."""
    missing = max(0, TAIL - depth)
    return _TAIL * missing + white_cost(max(0, white))


def end_cost(lines: int, page: int, columns: int) -> float:
    """Return what the last page costs when so many of its lines stay white; one that is all but empty is a waste."""
    return 0.8 * lines * columns + (_ALMOST_EMPTY if lines > 0.75 * page else 0.0)


def shape_cost(depth: int, columns: int) -> float:
    """Return what columns of this depth cost: shallow ones are hard to read, deep narrow ones look like a strip."""
    shallow = (SHALLOW - depth) * columns * 1.6 if 0 < depth < SHALLOW else 0.0
    strip = 0.6 * (depth - 42) if depth > 42 and columns > 1 else 0.0
    return shallow + strip
