"""Where a block stands in the source."""

from msgspec import Struct


class Lines(Struct, frozen=True):
    """The first and last line of a block in the article's body, counted from 1."""

    first: int
    last: int
