import pytest

from redactie.app.preview.places import Places
from redactie.layout.pages import Area, Fit, Pages, Spot
from redactie.text.lines import Lines


def spot(line: int, page: int, x: float, y: float, last: int | None = None, article: str = "a") -> Spot:
    lines = Lines(line, last or line) if line else None
    return Spot(article, "body" if line else "headline", lines, page, x, y, 390 if not line else 180)


# Two columns on page 1 below a headline over both, going on in the first column of page 2; `b` follows there.
SPOTS = (
    spot(0, 1, 40, 40),
    spot(1, 1, 40, 100),
    spot(3, 1, 40, 200),
    spot(5, 1, 250, 150, last=8),
    spot(10, 1, 250, 350),
    spot(12, 2, 40, 120),
    spot(0, 2, 40, 400, article="b"),
    spot(1, 2, 40, 460, article="b"),
)
AREAS = (
    Area("a", 1, 40, 40, 390, 500),
    Area("a", 2, 40, 40, 180, 300),
    Area("b", 2, 40, 400, 390, 300),
)
PAGES = Pages(b"", 2, {"a": Fit(0, (1, 2))}, SPOTS, AREAS, {})


@pytest.mark.parametrize(
    ("line", "page", "y"),
    [
        (1, 1, 100),
        (2, 1, 100),
        (3, 1, 200),
        (5, 1, 150),
        (7, 1, 250),
        (9, 1, 300),
        (12, 2, 120),
        (99, 2, 120),
        (0, 1, 40),
    ],
)
def test_a_line_stands_where_its_block_does(line: int, page: int, y: float):
    place = Places(PAGES).of_line("a", line)
    assert place is not None
    assert (place.page, place.y) == (page, pytest.approx(y))


def test_an_unknown_article_stands_nowhere():
    assert Places(PAGES).of_line("c", 1) is None


def test_an_article_without_text_stands_in_its_area():
    place = Places(Pages(b"", 1, {}, (), AREAS, {})).of_line("b", 3)
    assert place is not None
    assert (place.page, place.y) == (2, 400)


@pytest.mark.parametrize(
    ("page", "x", "y", "found"),
    [
        (1, 100, 45, ("a", 0)),
        (1, 100, 110, ("a", 1)),
        (1, 100, 500, ("a", 3)),
        (1, 300, 60, ("a", 3)),  # the third block goes on at the top of the second column
        (1, 300, 160, ("a", 5)),
        (1, 300, 260, ("a", 7)),
        (1, 300, 349, ("a", 10)),
        (1, 300, 500, ("a", 10)),
        (2, 100, 60, ("a", 10)),  # what began on page 1 goes on
        (2, 100, 130, ("a", 12)),
        (2, 100, 470, ("b", 1)),
        (2, 300, 470, ("b", 1)),
        (2, 300, 100, None),
        (1, 500, 800, None),
    ],
)
def test_a_click_finds_the_block_that_stands_there(page: int, x: float, y: float, found: tuple[str, int] | None):
    assert Places(PAGES).at(page, x, y) == found


def test_a_box_within_an_article_is_meant_before_the_article():
    areas = (*AREAS, Area("kader", 1, 40, 300, 180, 100))
    spots = (*SPOTS, spot(4, 1, 45, 320, article="kader"))
    assert Places(Pages(b"", 2, {}, spots, areas, {})).at(1, 100, 350) == ("kader", 4)
