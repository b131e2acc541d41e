"""What the page plan reckons with is what the engine does: bodies in columns of many heights, set by both."""

from pathlib import Path

import pytest

from redactie.layout.atoms import Nature
from redactie.resources import resource
from redactie.store.publication import PublicationFolder
from redactie.text.build import EditionBuilder
from redactie.text.edition import Edition
from tests.layout.bench import Bench
from tests.support.editions import generate_articles, make_article, make_edition, rich_markdown


def sample() -> Edition:
    publication = PublicationFolder.open(resource("sample"))
    issue = publication.open_issue("2026-4")
    return EditionBuilder().build(publication.publication, issue.issue, issue.folders)


def notes(count: int) -> str:
    """Return a text with notes of one line and of many, and one with a list."""
    text = " ".join(f"woord[^{number}]" for number in range(count))
    lines = (f"[^{number}]: {'Een noot van enige lengte. ' * (number % 6 + 1)}" for number in range(count))
    return "\n\n".join([text, *lines]) + "\n\n    - een\n    - twee\n"


def table(rows: int) -> str:
    """Return a text with a table in it that goes on over columns."""
    lines = ["| Landsdeel | 2025 | 2026 |", "|---|---:|---:|", *["| Noord | 410 | 352 |"] * rows]
    return f"{'woord ' * 90}\n\n" + "\n".join(lines) + f"\n\n{'woord ' * 60}"


EDITIONS = {
    "sample": sample,
    "generated": lambda: make_edition(generate_articles(6, words=300, seed=4)),
    "notes": lambda: make_edition([make_article(f"a{count}", body=notes(count)) for count in (1, 4, 30)]),
    "tables": lambda: make_edition([make_article(f"t{rows}", body=table(rows)) for rows in (3, 20, 60)]),
    "rich": lambda: make_edition([make_article(body=rich_markdown())]),
}


@pytest.mark.parametrize("name", EDITIONS)
@pytest.mark.parametrize("columns", [2, 3, 4])
def test_level_columns_end_where_the_plan_reckons(name: str, columns: int, tmp_path: Path):
    edition = EDITIONS[name]()
    bench = Bench.at(tmp_path, edition)
    wrong: list[str] = []
    for piece, measured in bench.measure(edition):
        level = measured.columns_height(columns)
        for height in (level, level + 1, level + 4):
            filled = measured.fill([height] * columns)
            places, found = bench.in_columns(piece, columns, height)
            end = next(each for each in found if each.part == "end")
            if end.y > height * bench.grid.leading + 1 or len({each.page for each in found}) > 1:
                wrong.append(f"{piece.story.id} {columns}x{height} is overset")
            for number, (column, line) in filled.starts.items():
                if piece.source.marks[number].nature is not Nature.FLOATING and number in places:
                    there = places[number]
                    if there[0] != column:
                        wrong.append(f"{piece.story.id} {columns}x{height} mark {number}: {there} for {column, line}")
                        break
    assert not wrong


@pytest.mark.parametrize("rows", [3, 4, 9])
def test_the_last_row_of_a_table_never_stands_alone(rows: int, tmp_path: Path):
    edition = make_edition([make_article(body=table(rows))])
    bench = Bench.at(tmp_path, edition)
    piece, measured = bench.measure(edition)[0]
    last = max(number for number, atom in enumerate(measured.atoms) if atom.nature is Nature.ROW)
    divided = 0
    for height in range(measured.columns_height(4), measured.columns_height(4) + rows + 6):
        places, _ = bench.in_columns(piece, 4, height)
        filled = measured.fill([height] * 4)
        assert places[last - 1][0] == places[last][0] == filled.starts[last][0], f"columns of {height} lines"
        divided += places[last - rows + 1][0] != places[last][0]
    assert divided or rows == 3, "nothing would be shown"
