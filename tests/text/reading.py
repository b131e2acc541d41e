"""Reads the cases in `cases/`: a name, the source, a line with a dot, what is expected; `===` between two cases."""

from pathlib import Path
from typing import NamedTuple

import pytest

CASES = Path(__file__).parent / "cases"


class Case(NamedTuple):
    """One case. `·` in a source stands for a space that would not be seen, `→` for a tab."""

    name: str
    source: str
    expected: str


def read_cases(file: str) -> list[Case]:
    """Return the cases of a file."""
    cases: list[Case] = []
    for part in (CASES / file).read_text(encoding="utf-8").split("\n===\n"):
        name, _, rest = part.strip("\n").partition("\n")
        source, _, expected = rest.partition("\n.\n")
        cases.append(Case(name, source.replace("·", " ").replace("→", "\t"), expected.strip("\n")))
    return cases


def read_pairs(file: str) -> list[tuple[str, str]]:
    """Return the lines `source => expected` of a file; empty lines and lines that begin with `#` do not count."""
    lines = (CASES / file).read_text(encoding="utf-8").splitlines()
    pairs = [line.split(" => ") for line in lines if line.strip() and not line.startswith("# ")]
    return [(source.strip(), expected.strip()) for source, expected in pairs]


def parameters(cases: list[Case]) -> list[object]:
    """Return the cases as pytest's parameters, named."""
    return [pytest.param(case, id=case.name) for case in cases]
