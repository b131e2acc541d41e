"""Links to articles on page 10 and further: their numbers have two figures, and are reckoned with two."""

from pathlib import Path

import pytest

from redactie.layout.front import front_matter
from redactie.layout.measures import Measured
from redactie.layout.pages import Pages
from redactie.layout.typesetter import Typesetter
from redactie.text.edition import Edition
from tests.layout.bench import Bench
from tests.support.editions import generate_articles, make_article, make_edition

LINK = "[daar](artikel-9.md)"


def issue(pages: int, body: str) -> Edition:
    """Return an issue in which the article that is linked to stands behind about so many pages."""
    others = generate_articles(9, words=150 * pages, seed=5)[2:]
    return make_edition([make_article("verwijst", body=body), *others])


def measured(root: Path, edition: Edition) -> tuple[Measured, Measured]:
    """Return what the first article measures with numbers of one figure and of two."""
    root.mkdir()
    bench = Bench.at(root, edition)
    piece, one = bench.measure(edition)[0]
    _, nameplate = front_matter(edition, bench.stage.pictures, bench.stage.coverage)
    (two,) = bench.measurer.measure([(piece.path, piece.source)], nameplate, {0: (("artikel-9", 2),)})
    return one, two


@pytest.fixture
def body(tmp_path: Path) -> str:
    """Return a list of a dozen links, each of which needs a line more for a figure more."""
    items = [f"- {'x' * length} {LINK}" for length in range(1, 29)]
    one, two = measured(tmp_path / "trial", issue(2, "\n".join(items)))
    longer = next(number for number, (a, b) in enumerate(zip(one.atoms, two.atoms, strict=True)) if a.height < b.height)
    return "\n".join([items[longer]] * 12)


def lines_of(pages: Pages, article: str) -> int:
    """Return how many lines an article takes, where it stands on one page."""
    (area,) = (area for area in pages.areas if area.article == article)
    assert pages.guides is not None
    return round(area.height / pages.guides.leading)


def test_numbers_of_two_figures_are_reckoned_with(typesetter: Typesetter, tmp_path: Path, body: str):
    far = issue(10, body)
    one, two = measured(tmp_path / "far", far)
    assert two.body == one.body + 12
    near, pages = typesetter.typeset(issue(2, body)), typesetter.typeset(far)
    assert near.fits["artikel-9"].pages[0] < 10 <= pages.fits["artikel-9"].pages[0]
    heads = {columns: wides[0].head for columns, wides in one.wides.items()}
    for found, story in ((near, one), (pages, two)):
        expected = {head + story.columns_height(columns) for columns, head in heads.items()}
        # Where a page has lines to spare, a head takes one of them.
        assert expected & {lines_of(found, "verwijst") - more for more in (0, 1)}
        assert found.fits["verwijst"].lines <= 0


def test_the_same_issue_is_the_same_whatever_was_set_before(typesetter: Typesetter, body: str):
    first = typesetter.typeset(issue(10, body))
    typesetter.typeset(issue(2, body))
    assert typesetter.typeset(issue(10, body)).fits == first.fits
