"""The places of the articles on the pages, as the flatplan shows them."""

from collections.abc import Sequence
from enum import Enum

from msgspec import Struct

from redactie.app.words import article_name
from redactie.layout.pages import Area, Guides, Pages
from redactie.model.colour import Colour
from redactie.model.issue import Issue
from redactie.model.publication import Publication


class FlatCell(Struct, frozen=True):
    """What stands of an article on one page: its part `part`, from 0; `pages` are those of all its parts.

    `left` is its first column, from 0, and `columns` how many it covers; 0 where the columns are not known. The editor
    pinned the article to page `pinned`, and wants it `asked` columns wide; 0 where that is left to the program. `over`
    is how many lines of the article do not fit.
    """

    area: Area
    headline: str
    part: int = 0
    pages: tuple[int, ...] = ()
    left: int = 0
    columns: int = 0
    pinned: int = 0
    asked: int = 0
    over: int = 0
    colour: Colour | None = None

    @property
    def article(self) -> str:
        """The id of the article."""
        return self.area.article

    @property
    def page(self) -> int:
        """The page it stands on, from 1."""
        return self.area.page

    @property
    def granted(self) -> bool:
        """Whether the article has the page and the width that the editor wants."""
        begins = self.pages[0] if self.pages else self.page
        return self.pinned in (0, begins) and (self.part > 0 or self.asked in (0, self.columns))

    @property
    def key(self) -> tuple[str, int]:
        """What it is known by when the pages are new."""
        return self.area.article, self.part


class Step(Enum):
    """A direction on the page plan, as a unit of width and height."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def cells_of(pages: Pages, issue: Issue, publication: Publication) -> tuple[FlatCell, ...]:
    """Return the cells of all articles of the issue that stand on the pages: page by page, from the top left."""
    articles = {article.id: article for article in issue.articles}
    parts: dict[str, list[Area]] = {}
    for area in pages.areas:
        if area.article in articles and area.width > 0 and area.height > 0:
            parts.setdefault(area.article, []).append(area)
    cells: list[FlatCell] = []
    for article_id, areas in parts.items():
        article = articles[article_id]
        theme = publication.themes.get(article.theme)
        fit, slot = pages.fits.get(article_id), issue.flatplan.slot(article_id)
        for number, area in enumerate(areas):
            left, columns = columns_under(pages.guides, area)
            cells.append(
                FlatCell(
                    area=area,
                    headline=article_name(article),
                    part=number,
                    pages=tuple(each.page for each in areas),
                    left=left,
                    columns=columns,
                    pinned=issue.flatplan.page_of(article_id),
                    asked=slot.columns if slot else 0,
                    over=max(0, fit.lines) if fit else 0,
                    colour=theme.colour if theme else None,
                )
            )
    return tuple(sorted(cells, key=lambda cell: (cell.page, round(cell.area.y), cell.area.x)))


def columns_under(guides: Guides | None, area: Area) -> tuple[int, int]:
    """Return the first column under an area (from 0) and how many it covers; 0 and 0 where they are not known."""
    return guides.under(area) if guides else (0, 0)


def neighbour(boxes: Sequence[tuple[float, float, float, float]], place: int, step: Step) -> int:
    """Return the number of the box nearest to box `place` in a direction, or `place` itself where there is none.

    A box is its left, top, right and bottom. What lies straight in the direction is nearer than what lies aslant.
    """
    found, least = place, float("inf")
    for number, box in enumerate(boxes):
        distance = _distance(boxes[place], box, step) if number != place else None
        if distance is not None and distance < least:
            found, least = number, distance
    return found


def _distance(
    start: tuple[float, float, float, float], end: tuple[float, float, float, float], step: Step
) -> float | None:
    """Return how far one box is from another in a direction; None where it does not lie there at all."""
    along, across = (0, 1) if step in (Step.LEFT, Step.RIGHT) else (1, 0)
    forward = step in (Step.RIGHT, Step.DOWN)
    ahead = end[along] - start[along + 2] if forward else start[along] - end[along + 2]
    middle_ahead = (end[along] + end[along + 2] - start[along] - start[along + 2]) * (1 if forward else -1)
    if middle_ahead <= 0 or ahead < -_TOUCHING * (start[along + 2] - start[along]):
        return None
    aside = max(0.0, end[across] - start[across + 2], start[across] - end[across + 2])
    return max(0.0, ahead) + _ASLANT * aside + _LATER * max(0.0, end[across] - start[across])


# Boxes that overlap by so much of their size in the direction still lie behind each other.
_TOUCHING = 0.3
# How much dearer a way aside is than one straight ahead.
_ASLANT = 4.0
# Of what lies equally far, the first from the top or the left.
_LATER = 0.01
