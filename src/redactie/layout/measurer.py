"""Measures stories with the engine, each once: bodies and heads apart, for most changes touch one of them."""

import math
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import MappingProxyType
from typing import Any

from redactie.layout.atoms import Atom
from redactie.layout.document import Digits, Subject, write_measuring
from redactie.layout.engine import Engine
from redactie.layout.feet import height, read_foot
from redactie.layout.grid import Grid
from redactie.layout.measures import Measured, Shape, Title, Wide, measured_atoms
from redactie.layout.memory import Memory, key
from redactie.layout.places import QUERY_MARKS, read_marks
from redactie.layout.shapes import shapes
from redactie.layout.source import StorySource
from redactie.model.article import Kind

# How many reckonings of stories that are no longer there are held.
_MOST_DISTINCT = 2000
NO_DIGITS: Mapping[int, Digits] = MappingProxyType({})
_QUERY = (
    f"(marks: {QUERY_MARKS}, heads: query(<heads>).map(it => it.value), "
    "nameplate: query(<nameplate>).map(it => it.value).at(0, default: none))"
)


class Measurer:
    """Measures stories that its memory does not know."""

    def __init__(self, engines: Sequence[Engine], grid: Grid, memory: Memory) -> None:
        self._engines = engines
        self._grid = grid
        self._memory = memory
        self._measures: dict[tuple[str, str], Measured] = {}
        self._distinct: dict[tuple[Kind, tuple[Atom, ...], int], Measured] = {}

    def nameplate(self, code: str) -> int:
        """Return the height of a nameplate that was measured, in lines."""
        return self._memory.nameplates[key(code)]

    def measure(
        self, stories: Sequence[tuple[str, StorySource]], nameplate: str, digits: Mapping[int, Digits] = NO_DIGITS
    ) -> list[Measured]:
        """Return the measures of stories, each given by the path of its module and its source; the first one leads.

        `digits` are those of the pages that they name, by the numbers of the stories.
        """
        every = [
            _Subject(path, source, digits.get(number, ()), lead=not number)
            for number, (path, source) in enumerate(stories)
        ]
        new = [each for each in every if each.body not in self._memory.bodies or each.head not in self._memory.heads]
        if new or key(nameplate) not in self._memory.nameplates:
            self._ask(new, nameplate)
        measures = [self._measured(each) for each in every]
        self._memory.tidy()
        return measures

    def everything(self, stories: Sequence[tuple[str, StorySource]], nameplate: str) -> str:
        """Return a document that measures these stories and the nameplate, whatever is known of them."""
        subjects = [
            Subject(path, self._shapes(source), lead=not number) for number, (path, source) in enumerate(stories)
        ]
        return write_measuring(subjects, nameplate)

    def _measured(self, story: "_Subject") -> Measured:
        """Return the first story that measured just this: what is known of it need not be reckoned again."""
        atoms, wides = self._memory.body(story.body), self._memory.head(story.head)
        kind, name = story.source.kind, (story.body, story.head)
        if name not in self._measures:
            if len(self._measures) > _MOST_DISTINCT:
                self._measures.clear()
                self._distinct.clear()
            made = Measured(kind, atoms, wides)
            self._measures[name] = self._distinct.setdefault((kind, atoms, id(wides)), made)
        return self._measures[name]

    def _ask(self, new: "Sequence[_Subject]", nameplate: str) -> None:
        """Measure stories, each time a part of them with every engine, all at once."""
        plate = None if key(nameplate) in self._memory.nameplates else nameplate
        # Every engine gets as many shapes of heads as the others, for these take most of the time.
        ordered = sorted(new, key=lambda each: len(self._new_shapes(each)))
        parts = [ordered[number :: len(self._engines)] for number in range(len(self._engines))]
        parts = [part for number, part in enumerate(parts) if part or not number]
        plates = [plate, *[None] * (len(parts) - 1)]
        with ThreadPoolExecutor(max_workers=len(parts)) as pool:
            answers = list(pool.map(self._answer, self._engines, parts, plates))
        for part, answer in zip(parts, answers, strict=True):
            self._learn(part, answer)
        if plate:
            self._memory.nameplates[key(plate)] = _lines(answers[0]["nameplate"])

    def _answer(self, engine: Engine, stories: "Sequence[_Subject]", nameplate: str | None) -> Any:
        subjects = [Subject(each.path, self._new_shapes(each), each.lead, each.digits) for each in stories]
        engine.write(write_measuring(subjects, nameplate))
        return engine.ask(_QUERY)

    def _learn(self, stories: "Sequence[_Subject]", answer: Any) -> None:
        heads: dict[int, Any] = dict(answer["heads"])
        marks: list[list[float]] = [[] for _ in stories]
        for mark in read_marks(answer["marks"]):
            if mark.page <= len(stories) and (mark.number >= 0 or mark.part == "end"):
                marks[mark.page - 1].append(mark.y)
        for number, story in enumerate(stories):
            if number in heads:
                self._memory.heads[story.head] = _wides(self._new_shapes(story), heads[number])
            self._memory.bodies[story.body] = measured_atoms(story.source.marks, marks[number], self._grid.leading)

    def _new_shapes(self, story: "_Subject") -> tuple[Shape, ...]:
        return () if story.head in self._memory.heads else self._shapes(story.source)

    def _shapes(self, source: StorySource) -> tuple[Shape, ...]:
        return shapes(
            self._grid.columns,
            source.kind,
            pictured=source.pictured,
            wanted=source.picture_columns,
            least=source.least,
        )


class _Subject:
    """A story to be measured, with the keys by which its head and its body are remembered."""

    def __init__(self, path: str, source: StorySource, digits: Digits, *, lead: bool) -> None:
        self.path = path
        self.digits = digits
        self.source = source
        self.lead = lead
        self.head = key(source.head, lead=lead)
        self.body = key(f"{digits} {source.code}" if digits else source.code, lead=lead)


def _wides(asked: Sequence[Shape], answer: Sequence[Any]) -> dict[int, tuple[Wide, ...]]:
    wides: dict[int, tuple[Wide, ...]] = {}
    for shape, (head, parts, white, (size, hyphens)) in zip(asked, answer, strict=True):
        foot, empty = read_foot(parts)
        wide = Wide(shape, _lines(head), height(foot), white + empty, Title(size, hyphens), foot)
        wides[shape.columns] = (*wides.get(shape.columns, ()), wide)
    return wides


def _lines(height: float) -> int:
    """Return how many whole lines hold a height given in lines."""
    return math.ceil(height - 0.004)
