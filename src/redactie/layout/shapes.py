"""The shapes that a story may have: how wide it is, and how wide its picture."""

from collections.abc import Iterator
from functools import cache

from msgspec.structs import replace

from redactie.layout.measures import Shape
from redactie.model.article import Kind

# How many columns a story of a kind may be wide beside others; over the whole page every story may go.
WIDTHS = {
    Kind.ARTICLE: (2, 3),
    Kind.COLUMN: (1, 2, 3),
    Kind.EDITORIAL: (1, 2),
    Kind.BRIEF: (1, 2),
    Kind.BOX: (1, 2, 3),
    Kind.FILLER: (1, 2, 3),
    Kind.CONTENTS: (1, 2, 3),
}
# What a picture of another width than the usual one costs, and one that goes under the text.
_OTHER_WIDTH = 4.0
_UNDER = 18.0
# What an advert in a row of its own costs, beside the white that it leaves there.
_LONELY = 20.0
# What an article in a single column costs.
_STRIP = 14.0


@cache
def shapes(columns: int, kind: Kind, *, pictured: bool, wanted: int | None, least: int = 1) -> tuple[Shape, ...]:
    """Return every shape on a page of so many columns; `wanted` is the width the editor gave the picture.

    A story is at least `least` columns wide, or as wide as the page. An advert has the width that it is `wanted` in,
    else half of the page; in a row of its own it leaves the rest white.
    """
    if kind is Kind.ADVERT:
        size = min(wanted or max(1, columns // 2), columns)
        return tuple(Shape(width, size, 0.0 if width == size else _LONELY) for width in dict.fromkeys((size, columns)))
    every = [shape for width in _widths(columns, kind, least) for shape in _of_width(width, pictured, wanted)]
    strip = _STRIP if kind is Kind.ARTICLE else 0.0
    return tuple(replace(shape, cost=shape.cost + strip) if shape.columns == 1 else shape for shape in every)


def _widths(columns: int, kind: Kind, least: int) -> tuple[int, ...]:
    # A column of a page of three is wide enough for an article.
    narrow = (1, 2) if kind is Kind.ARTICLE and columns == 3 else WIDTHS[kind]
    return tuple(width for width in range(1, columns + 1) if (width in narrow and width >= least) or width == columns)


def _of_width(width: int, pictured: bool, wanted: int | None) -> Iterator[Shape]:
    if not pictured:
        yield Shape(width, 0, 0.0)
        return
    best = min(wanted or (2 if width >= 4 else width), width)
    yield Shape(width, best, 0.0)
    if best > 1 and not wanted:
        yield Shape(width, best - 1, _OTHER_WIDTH)
    if best < width and not wanted:
        yield Shape(width, best + 1, _OTHER_WIDTH)
    yield Shape(width, 0, _UNDER)
