"""What is not good about a page plan, as one number: the planner takes the plan whose costs are the lowest in all.

The unit is one line of one column that stays white. `white(n)` = n + n²/60 is the price of n such lines together: white
is worse the more of it is in one place. White counts

- at the foot of a page: half of it up to 4 lines of the page, for these are spread between its rows; else 1.5 white(n);
- beside a story in its row: white(n); beside the part of a story at the top of a page, where it lies open: 3 white(n);
- in the head and foot of a story, beside its picture: 1.5 white(n);
- in columns that do not end level: 0.7 n;
- above a row that stands a few lines lower so that the next page gets more of it: 0.5 n;
- on the last page: 0.8 n, and 80 where less than a quarter of it is used: that page was not worth its paper.

A reader trips over what costs more than white:

- a story that goes on to the next page: 22, and 66 for a second one beside it, which is hard to follow;
- less than 5 lines of it there: 25 for each line that is missing, so that it is all but never done;
- columns of less than 9 lines: 1.6 for each line and column that is missing, for the eye must turn too often; columns
  that are more than 42 lines deep: 0.6 a line, for they look like strips;
- an editorial over more than two columns, or on two pages: 60; an opening page on which the lead stands alone: 70, or
  on which it is no wider than the editorial: 25;
- an advert that is narrower than the page and has a row of its own: 20, besides the white beside it;
- an article in a single column: 14; a picture a column wider or narrower than is usual: 4; one under the text: 18;
- a row divided like the one above it: 5, for a page should vary.

What the editor asked for is dearer than all of that (`wishes.py`): 100,000 for every page that a story is off, 10,000
for a width or a neighbour that is not had. Text never costs anything by being too long: a story goes on over as many
pages as it needs, and only a place whose height the editor set can be too small.
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
