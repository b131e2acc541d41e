"""Places whose height the editor set: the text may be too long or too short for them, and nothing is lost by it."""

from collections.abc import Sequence

import pytest

from redactie.export.exporter import ExportJob
from redactie.export.registry import exporters
from redactie.layout.measures import Measured
from redactie.layout.pages import Pages
from redactie.layout.places import PlacedCell, placed_cells
from redactie.layout.planner import Planner
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.layout.wishes import Wish
from redactie.model.article import Kind
from redactie.model.flatplan import Flatplan, Slot
from redactie.model.issue import Issue
from redactie.text.edition import Edition
from tests.layout.test_planner import GAP, GRIDS, story
from tests.support.editions import generate_articles, make_edition

STORIES = [story(120), story(60), story(150), story(40), story(50, kind=Kind.COLUMN), story(70), story(110)]


def placed(
    stories: Sequence[Measured], *pins: tuple[int, Wish], empty: frozenset[int] = frozenset()
) -> list[PlacedCell]:
    plan = Planner(GRIDS[4], GAP).plan(stories, 10, opening=False, wishes=dict(pins), empty=empty)
    cells = placed_cells(plan)
    return [cells[number] for number in sorted(cells)]


@pytest.mark.parametrize("lines", [15, 20, 30, 45, 60])
def test_a_cell_has_the_height_that_was_asked_for_and_stays_in_one_piece(lines: int):
    page = placed(STORIES)[2].page
    cell = placed(STORIES, (2, Wish(page, 2, 0, 1, lines)))[2].cell
    assert (cell.height, cell.breaks) == (lines, 0)
    needed = STORIES[2].columns_height(2)
    assert cell.cut == (cell.lines < needed)
    assert cell.lines + cell.free == lines - cell.head - cell.foot
    assert cell.free == 0 or cell.lines == needed


def test_a_head_always_has_its_room():
    cell = placed(STORIES, (2, Wish(0, 2, 0, 1, 1)))[2].cell
    assert cell.cut
    assert cell.height == cell.head + 3


def test_a_height_above_that_of_the_page_is_that_of_the_page():
    place = placed(STORIES, (3, Wish(2, 0, 0, 1, 500)))[3]
    assert place.cell.height == GRIDS[4].lines == place.row.end


@pytest.mark.parametrize("empty", [{0}, {1}, {2, 3}, {1, 3, 5}, set(range(0, 200, 2))])
def test_nothing_stands_on_an_empty_page(empty: set[int]):
    places = placed([*STORIES, story(400)], empty=frozenset(empty))
    taken = {page for place in places for page in range(place.row.page, place.row.end_page + 1)}
    assert not taken & empty
    assert [place.page for place in places] == sorted(place.page for place in places)


def test_the_pages_beside_an_empty_one_are_as_they_were():
    free = placed(STORIES)
    first = [place for place in free if place.row.end_page == 0]
    pushed = placed(STORIES, empty=frozenset({free[-1].page + 1}))
    assert pushed == free
    assert placed(STORIES, empty=frozenset({1}))[: len(first)] == first


# --- with the engine ------------------------------------------------------------------------------------------------


def issue(lines: int) -> Edition:
    plan = Flatplan().pinned(Slot(article="artikel-3", columns=4, lines=lines), 3)
    return make_edition(generate_articles(5, 300, 3), issue=Issue(id="1", flatplan=plan))


@pytest.fixture(scope="module")
def loose(typesetter: Typesetter) -> Pages:
    return typesetter.typeset(issue(0))


def test_a_text_that_is_too_long_is_told_in_lines_and_lies_over_nothing(typesetter: Typesetter, loose: Pages):
    assert loose.fits["artikel-3"].lines <= 0
    pages = typesetter.typeset(issue(24))
    (area,) = (area for area in pages.areas if area.article == "artikel-3")
    assert pages.guides is not None
    assert area.height == pytest.approx(24 * pages.guides.leading)
    assert pages.fits["artikel-3"].lines > 0
    assert pages.fits["artikel-3"].pages == (3,)
    others = set(pages.fits) - {"artikel-3"}
    assert all(pages.fits[other].lines <= 0 for other in others)
    assert pages.count >= 3


def test_lines_more_are_lines_less_that_are_over(typesetter: Typesetter):
    over = [typesetter.typeset(issue(lines)).fits["artikel-3"].lines for lines in (22, 24, 26)]
    assert over[0] > over[1] > over[2] > 0
    assert over[0] - over[2] == pytest.approx(4 * 4, abs=6)


def test_a_text_that_is_too_short_leaves_its_place_white(typesetter: Typesetter, loose: Pages):
    pages = typesetter.typeset(issue(50))
    under = -pages.fits["artikel-3"].lines
    assert under > 0
    (free,) = (area for area in pages.free if area.article == "artikel-3")
    (area,) = (area for area in pages.areas if area.article == "artikel-3")
    assert free.y + free.height == pytest.approx(area.y + area.height)
    assert pages.guides is not None
    assert free.height / pages.guides.leading * 4 == pytest.approx(under)


@pytest.mark.parametrize("name", ["docx", "html"])
def test_no_other_output_knows_of_it(name: str):
    style = HouseStyle.load("classic")

    def rendered(lines: int) -> bytes:
        return exporters()[name].render(ExportJob(issue(lines), style), lambda _: None)

    assert rendered(24) == rendered(0)
