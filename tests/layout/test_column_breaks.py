"""Where the columns of whole issues break: where the plan reckons, and without lone lines."""

import random
from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace

from redactie.layout.atoms import Atom, Nature
from redactie.layout.columns import Column, Front, fill, fill_column
from redactie.layout.plan import Columns
from redactie.model.publication import PageSpec
from redactie.text.edition import Edition
from tests.layout.bench import Bench, Set
from tests.layout.test_columns_and_engine import sample
from tests.support.editions import generate_articles, make_edition


def issue(count: int, seed: int, columns: int) -> Edition:
    """Return an issue whose articles have lists and quotations of all lengths."""
    chance = random.Random(f"{count} {seed}")
    articles = [
        replace(article, body=article.body + "\n" + "\n\n".join(_groups(article.body.split(), chance)))
        for article in generate_articles(count, words=chance.randint(150, 500), seed=seed)
    ]
    return make_edition(articles, page=PageSpec(columns=columns))


def _groups(words: list[str], chance: random.Random) -> Iterator[str]:
    def some(least: int, most: int) -> str:
        start, count = chance.randrange(len(words)), chance.randint(least, most)
        return " ".join(word.strip("#!>-.") or "en" for word in words[start : start + count]) or "leeg"

    yield f"## {some(1, 4)}"
    yield "\n".join(f"- {some(1, 25)}" for _ in range(chance.randint(2, 7)))
    yield some(20, 60)
    yield "\n>\n".join(f"> {some(8, 40)}" for _ in range(chance.randint(1, 3)))
    yield some(10, 60)


ISSUES: dict[str, Callable[[], Edition]] = {
    "sample": sample,
    **{
        f"{count} articles, seed {seed}, {columns} columns": (lambda c=count, s=seed, n=columns: issue(c, s, n))
        for count, seed, columns in [(4, 1, 4), (12, 2, 4), (12, 3, 3), (12, 4, 4), (30, 5, 4)]
    },
}


@pytest.fixture(scope="module", params=ISSUES)
def typeset(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Bench, list[Set]]:
    edition = ISSUES[request.param]()
    bench = Bench.at(tmp_path_factory.mktemp("bench"), edition)
    return bench, bench.typeset(edition)


def columns(each: Set, bench: Bench) -> Iterator[tuple[Column, list[Atom]]]:
    """Yield the columns of a story as reckoned, each with the pieces that begin in it."""
    front = Front()
    for height in Columns.of(each.cell, each.row, bench.page).heights:
        column = fill_column(each.measured.atoms, front, height, dict(each.cell.spacers))
        yield column, [each.measured.atoms[index] for index, _ in column.starts]
        front = column.front


def test_every_piece_stands_in_the_column_and_on_the_line_that_was_reckoned(typeset: tuple[Bench, list[Set]]):
    bench, every = typeset
    wrong: list[str] = []
    for each in every:
        if each.cell.loose:
            continue
        reckoned = fill(
            each.measured.atoms, Columns.of(each.cell, each.row, bench.page).heights, dict(each.cell.spacers)
        )
        assert reckoned.fits, each.piece.story.id
        for index, place in each.places.items():
            if each.measured.atoms[index].nature is not Nature.FLOATING and reckoned.starts[index][0] != place[0]:
                wrong.append(f"{each.piece.story.id} {index}: {place} for {reckoned.starts[index]}")
    assert not wrong


def test_no_sub_head_stands_over_a_single_line_at_the_foot_of_a_column(typeset: tuple[Bench, list[Set]]):
    bench, every = typeset
    assert not [each.piece.story.id for each in every for column, _ in columns(each, bench) if column.stub]


def test_no_column_opens_or_ends_with_a_lone_line(typeset: tuple[Bench, list[Set]]):
    bench, every = typeset
    for each in every:
        front = Front()
        for column, _ in columns(each, bench):
            for at in (front, column.front):
                if at.line:
                    height = each.measured.atoms[at.index].height
                    assert 2 <= at.line <= height - 2, (each.piece.story.id, at)
            front = column.front
