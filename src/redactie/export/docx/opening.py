"""The opening page: which editorial stands beside the lead article, as it does in print."""

import itertools
import math
from collections.abc import Callable, Sequence

from msgspec import Struct

from redactie.layout.grid import Grid
from redactie.model.article import Kind
from redactie.text.edition import Story
from redactie.text.tree import Block, Box, PullQuote, Quote, Rule, Subhead, Table, plain
from redactie.text.words import block_texts

_NAMEPLATE = 12  # lines at the head of the page
_LETTER, _LEAD_LETTER, _HEADLINE_LETTER = 4.3, 5.6, 17.0  # points: about as wide as a letter of these texts is
_HEADLINE, _LEAD = 3.7, 1.1  # lines of the text to a line of these
_KICKER, _DECK, _CAPTION, _BYLINE, _SIGNATURE, _ABOVE = 3.5, 2, 2.5, 5.5, 3, 1  # lines, with the room around them
# Text makes room for what stands beside it; tables do not in LibreOffice, which sets them and rules over it.
_SOLID, _RULED = (Box, Table, Rule), (Quote, PullQuote)
_EARLIER, _LATER, _DOUBT = 0.7, 1.3, 5  # how far a reckoned place may be off: parts of it, and lines


class Opening(Struct, frozen=True):
    """The articles in the order of the document, and the editorial that stands beside the first of them, if one does.

    It is none of `stories` then, and the quotes of the lead that begin in the lines `bare` do without their rules.
    """

    stories: Sequence[Story]
    editorial: Story | None = None
    bare: frozenset[int] = frozenset()


def opening_of(stories: Sequence[Story], grid: Grid, shape: Callable[[str], float]) -> Opening:
    """Return how a document of these articles opens; `shape` gives the height of a picture to its width.

    An editorial goes beside the lead if it ends before the page and before the lead do, needs no footnotes (what stands
    beside text cannot go on elsewhere), and no box or table comes up against it. Else it keeps its place in the order.
    """
    editorial = next((story for story in stories if story.article.kind is Kind.EDITORIAL), None)
    written = (story for story in stories if story.article.kind.written)
    lead = next((story for story in written if story.article.kind is not Kind.EDITORIAL), None)
    if editorial is None or lead is None or editorial.body.footnotes or editorial.article.image:
        return Opening(stories)
    near = _near(lead, grid, _head_lines(lead, grid, shape))
    too_high = _editorial_lines(editorial, grid) > min(_room(grid), _lead_lines(lead, grid, shape))
    if too_high or any(isinstance(block, _SOLID) for block in near):
        return Opening(stories)
    others = (story for story in stories if story is not lead and story is not editorial)
    bare = frozenset(block.lines.first for block in near if isinstance(block, _RULED))
    return Opening((lead, *others), editorial, bare)


def _room(grid: Grid) -> int:
    return grid.lines - _NAMEPLATE


def _editorial_lines(editorial: Story, grid: Grid) -> float:
    return _HEADLINE + sum(_lines(editorial, grid)) + _SIGNATURE * max(1, len(editorial.authors))


def _lead_lines(lead: Story, grid: Grid, shape: Callable[[str], float]) -> float:
    return _head_lines(lead, grid, shape) + sum(_lines(lead, grid)) / (grid.columns - 1)


def _near(lead: Story, grid: Grid, head: float) -> list[Block]:
    """Return the blocks of the lead near the line at which its text comes to the column that is taken."""
    lines = _lines(lead, grid)
    free = grid.columns - 1
    place = max(0, min((_room(grid) - head) * free, sum(lines) * free / grid.columns))
    first, last = place * _EARLIER - _DOUBT, place * _LATER + _DOUBT
    starts = itertools.accumulate(lines, initial=0)
    each = zip(lead.body.blocks, starts, lines, strict=False)
    return [block for block, start, high in each if start < last and start + high > first]


def _head_lines(lead: Story, grid: Grid, shape: Callable[[str], float]) -> float:
    """Return about how many lines high the head of an article is over all columns but the last."""
    columns = grid.columns - 1
    headline = math.ceil(len(plain(lead.title)) * _HEADLINE_LETTER / grid.span(columns))
    return _KICKER + _HEADLINE * headline + (_DECK if lead.deck else 0) + _introduction_lines(lead, grid, shape)


def _introduction_lines(lead: Story, grid: Grid, shape: Callable[[str], float]) -> float:
    """Return about how many lines high lead, authors and picture are; a narrow picture stands beside the others."""
    columns, image = grid.columns - 1, lead.article.image
    if image is None:
        return _text_lines(lead, grid.span(max(1, columns - 1)))
    wide = min(image.columns or columns - 1, columns) or 1
    picture = _CAPTION + shape(image.source) * grid.span(wide) / grid.leading
    if wide == columns:
        return _text_lines(lead, grid.span(max(1, columns - 1))) + picture
    return max(picture, _text_lines(lead, grid.span(columns - wide)) + _BYLINE * len(lead.authors))


def _text_lines(lead: Story, width: float) -> float:
    return _LEAD * math.ceil(len(plain(lead.lead)) * _LEAD_LETTER / width)


def _lines(story: Story, grid: Grid) -> list[int]:
    """Return about how many lines every block of a text takes in a column."""
    return [_block_lines(block, grid.column_width / _LETTER) for block in story.body.blocks]


def _block_lines(block: Block, letters: float) -> int:
    room = _ABOVE if isinstance(block, Subhead) else 0
    return room + sum(math.ceil(len(text) / letters) for text in block_texts((block,)))
