"""Measures stories with the engine, each once: bodies and heads apart, for most changes touch one of them."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

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


class Measurer:
    """Remembers what every story measured, by the code it was written as."""

    def __init__(self, engine: Engine, grid: Grid) -> None:
        self._engine = engine
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

    def _ask(self, new: Sequence[tuple[str, StorySource, bool]], nameplate: str) -> None:
        subjects = [Subject(path, self._new_shapes(source, lead), lead) for path, source, lead in new]
        self._engine.write(write_measuring(subjects, None if nameplate in self._nameplates else nameplate))
        marks = read_marks(self._engine.ask(QUERY_MARKS))
        heads: dict[int, Any] = dict(self._engine.ask("query(<heads>).map(it => it.value)"))
        if nameplate not in self._nameplates:
            self._nameplates[nameplate] = _lines(self._engine.ask("query(<nameplate>).first().value"))
        for number, (_, source, lead) in enumerate(new):
            here = [mark.y for mark in marks if mark.page == number + 1 and (mark.number >= 0 or mark.part == "end")]
            if number in heads:
                self._heads[source.head, lead] = _wides(subjects[number].shapes, heads[number])
            atoms = measured_atoms(source.marks, here, self._grid.leading)
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
    for shape, (head, foot, white, (size, hyphens, width)) in zip(asked, answer, strict=True):
        wide = Wide(shape, _lines(head), _lines(foot), white, Title(size, hyphens, width))
        wides[shape.columns] = (*wides.get(shape.columns, ()), wide)
    return wides


def _lines(height: float) -> int:
    """Return how many whole lines hold a height given in lines."""
    return math.ceil(height - 0.004)
