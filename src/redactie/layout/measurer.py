"""Measures stories with the engine, each once: bodies and heads apart, for most changes touch one of them."""

import math
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeAlias

from redactie.layout.atoms import Atom
from redactie.layout.document import Subject, write_measuring
from redactie.layout.engine import Engine
from redactie.layout.grid import Grid
from redactie.layout.measures import Measured, Shape, Title, Wide, measured_atoms
from redactie.layout.places import QUERY_MARKS, read_marks
from redactie.layout.shapes import shapes
from redactie.layout.source import StorySource
from redactie.model.article import Kind

# What is remembered of stories that are no longer there.
_MOST_REMEMBERED = 2000
_QUERY = (
    f"(marks: {QUERY_MARKS}, heads: query(<heads>).map(it => it.value), "
    "nameplate: query(<nameplate>).map(it => it.value).at(0, default: none))"
)

# The path of a story's module, its source, and whether it leads the issue.
_New: TypeAlias = tuple[str, StorySource, bool]


class Measurer:
    """Remembers what every story measured, by the code it was written as."""

    def __init__(self, engines: Sequence[Engine], grid: Grid) -> None:
        self._engines = engines
        self._grid = grid
        self._heads: dict[tuple[str, bool], Mapping[int, tuple[Wide, ...]]] = {}
        self._measures: dict[tuple[str, bool], Measured] = {}
        self._distinct: dict[tuple[Kind, tuple[Atom, ...], int], Measured] = {}
        self._nameplates: dict[str, int] = {}

    def nameplate(self, code: str) -> int:
        """Return the height of a nameplate that was measured, in lines."""
        return self._nameplates[code]

    def measure(self, stories: Sequence[tuple[str, StorySource]], nameplate: str) -> list[Measured]:
        """Return the measures of stories, each given by the path of its module and its source; the first one leads."""
        if len(self._measures) > _MOST_REMEMBERED:
            self._forget()
        every = [(path, source, not number) for number, (path, source) in enumerate(stories)]
        new = [(path, source, lead) for path, source, lead in every if (source.code, lead) not in self._measures]
        if new or nameplate not in self._nameplates:
            self._ask(new, nameplate)
        return [self._measures[source.code, lead] for _, source, lead in every]

    def _forget(self) -> None:
        for known in (self._heads, self._measures, self._distinct, self._nameplates):
            known.clear()

    def _ask(self, new: Sequence[_New], nameplate: str) -> None:
        """Measure stories, each time a part of them with every engine, all at once."""
        plate = None if nameplate in self._nameplates else nameplate
        # Every engine gets as many shapes of heads as the others, for these take most of the time.
        ordered = sorted(new, key=lambda each: len(self._new_shapes(each[1], each[2])))
        parts = [ordered[number :: len(self._engines)] for number in range(len(self._engines))]
        parts = [part for number, part in enumerate(parts) if part or not number]
        plates = [plate, *[None] * (len(parts) - 1)]
        with ThreadPoolExecutor(max_workers=len(parts)) as pool:
            answers = list(pool.map(self._answer, self._engines, parts, plates))
        for part, answer in zip(parts, answers, strict=True):
            self._learn(part, answer)
        if plate:
            self._nameplates[plate] = _lines(answers[0]["nameplate"])

    def _answer(self, engine: Engine, stories: Sequence[_New], nameplate: str | None) -> Any:
        subjects = [Subject(path, self._new_shapes(source, lead), lead) for path, source, lead in stories]
        engine.write(write_measuring(subjects, nameplate))
        return engine.ask(_QUERY)

    def _learn(self, stories: Sequence[_New], answer: Any) -> None:
        heads: dict[int, Any] = dict(answer["heads"])
        marks: list[list[float]] = [[] for _ in stories]
        for mark in read_marks(answer["marks"]):
            if mark.page <= len(stories) and (mark.number >= 0 or mark.part == "end"):
                marks[mark.page - 1].append(mark.y)
        for number, (_, source, lead) in enumerate(stories):
            if number in heads:
                self._heads[source.head, lead] = _wides(self._new_shapes(source, lead), heads[number])
            atoms = measured_atoms(source.marks, marks[number], self._grid.leading)
            self._measures[source.code, lead] = self._same(Measured(source.kind, atoms, self._heads[source.head, lead]))

    def _same(self, story: Measured) -> Measured:
        """Return the first story that measured just this: what is known of it need not be reckoned again."""
        return self._distinct.setdefault((story.kind, story.atoms, id(story.wides)), story)

    def _new_shapes(self, source: StorySource, lead: bool) -> tuple[Shape, ...]:
        if (source.head, lead) in self._heads:
            return ()
        return shapes(self._grid.columns, source.kind, pictured=source.pictured, wanted=source.picture_columns)


def _wides(asked: Sequence[Shape], answer: Sequence[Any]) -> Mapping[int, tuple[Wide, ...]]:
    wides: dict[int, tuple[Wide, ...]] = {}
    for shape, (head, foot, white, (size, hyphens)) in zip(asked, answer, strict=True):
        wide = Wide(shape, _lines(head), _lines(foot), white, Title(size, hyphens))
        wides[shape.columns] = (*wides.get(shape.columns, ()), wide)
    return wides


def _lines(height: float) -> int:
    """Return how many whole lines hold a height given in lines."""
    return math.ceil(height - 0.004)
