"""The page plan alone: what it takes beyond setting the text, at first and after a change of one article."""

import tempfile
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from msgspec.structs import replace

from redactie.layout.compositor import GAP
from redactie.layout.measures import Measured
from redactie.layout.planner import Planner
from tests.benchmarks.report import Row
from tests.benchmarks.timing import time_calls
from tests.layout.bench import Bench
from tests.support.editions import generate_articles, make_edition

_NAMEPLATE = 10  # lines
_CHANGED = 2


def _fresh(stories: Sequence[Measured]) -> list[Measured]:
    """Return stories of which nothing is known that was reckoned before."""
    return [Measured(each.kind, each.atoms, each.wides) for each in stories]


def planning_rows(articles: int, budget: float | None = None) -> Iterator[Row]:
    """Plan generated articles on pages of four columns; the change makes one of them some lines longer each time."""
    made = list(generate_articles(articles))
    with tempfile.TemporaryDirectory(prefix="redactie-bench-") as folder:
        bench = Bench.at(Path(folder), make_edition(made))
        stories = [measured for _, measured in bench.measure(make_edition(made))]
        longer = (f"{made[_CHANGED].body.rstrip()}{' woord' * 12 * times}\n" for times in range(1, 30))
        variants = [
            bench.measure(make_edition([*made[:_CHANGED], replace(made[_CHANGED], body=body), *made[_CHANGED + 1 :]]))
            for body in longer
        ]
    changed = [_fresh([each[_CHANGED][1]])[0] for each in variants]
    planner = Planner(bench.grid, GAP)
    turn = count()

    def change() -> None:
        story = changed[next(turn)]
        planner.plan([*stories[:_CHANGED], story, *stories[_CHANGED + 1 :]], _NAMEPLATE, opening=True)

    cold = time_calls(lambda: Planner(bench.grid, GAP).plan(_fresh(stories), _NAMEPLATE, opening=True))
    planner.plan(stories, _NAMEPLATE, opening=True)
    edits = time_calls(change, len(changed) - 1)
    yield Row(f"{articles} articles: plan, nothing known", cold.median * 1000, budget=budget)
    yield Row(f"{articles} articles: plan, one article some lines longer", edits.median * 1000, budget=budget)
