"""The list of words with their right breaks, and the breaks that the page engine makes in words."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

import pypdfium2
import typst
from msgspec import Struct

from redactie.layout.source import HYPHENATION

_LIST = Path(__file__).parents[1] / "text" / "cases" / "hyphenation.txt"


class Case(Struct, frozen=True):
    """A word with its right breaks (letters and signs before each); `rule` is that of its group."""

    word: str
    breaks: frozenset[int]
    rule: str


class Score(Struct, frozen=True):
    """How many words have all their right breaks and no others, and which breaks are wrong or lacking."""

    right: int
    wrong: tuple[str, ...]
    lacking: tuple[str, ...]


def cases() -> list[Case]:
    """Return the words of the list."""
    made: list[Case] = []
    rule = ""
    for line in _LIST.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            rule = line.strip("[]")
        elif line and not line.startswith("#"):
            made.append(_case(line, rule))
    return made


def _case(line: str, rule: str) -> Case:
    parts = re.split("([-=])", line.replace("+", "\N{HYPHEN}"))
    letters = "".join(parts[::2]).replace("\N{HYPHEN}", "-")
    places = [len("".join(parts[: number + 1 : 2])) for number in range(0, len(parts) - 1, 2)]
    return Case(letters, frozenset(at for at, sign in zip(places, parts[1::2], strict=True) if sign == "-"), rule)


def shown(word: str, breaks: Iterable[int]) -> str:
    """Return a word with its breaks as dots."""
    cuts = sorted({0, *breaks, len(word)})
    return "·".join(word[start:end] for start, end in pairwise(cuts))


def score(found: Sequence[Iterable[int]], expected: Sequence[Case]) -> Score:
    """Return how breaks compare with the right ones."""
    right, wrong, lacking = 0, list[str](), list[str]()
    for breaks, case in zip(map(frozenset, found), expected, strict=True):
        right += breaks == case.breaks
        wrong += [shown(case.word, {at}) for at in sorted(breaks - case.breaks)]
        lacking += [shown(case.word, {at}) for at in sorted(case.breaks - breaks)]
    return Score(right, tuple(wrong), tuple(lacking))


def engine_breaks(words: Sequence[str], codes: Sequence[str]) -> list[frozenset[int]]:
    """Return where the engine breaks words, given as code, in a column in which not two letters fit beside each other.

    A break at a hyphen of the word itself is none of these.
    """
    pages = "\n".join(f"#page(block(width: 1pt, {code}))" for code in codes)
    setup = '#set page(width: 300pt, height: 900pt, margin: 9pt)\n#set text(lang: "nl", hyphenate: true)'
    source = f"{setup}\n{HYPHENATION}{pages}"
    pdf = pypdfium2.PdfDocument(typst.Compiler(source.encode()).compile(format="pdf"))
    try:
        return [_breaks(word, page.get_textpage()) for word, page in zip(words, pdf, strict=True)]
    finally:
        pdf.close()


def _breaks(word: str, page: pypdfium2.PdfTextPage) -> frozenset[int]:
    """Return the breaks of the only word of a page: where a letter stands lower than the one before it."""
    signs = ((page.get_text_range(number, 1), number) for number in range(page.count_chars()))
    set_letters = [(sign, round(page.get_charbox(number, loose=True)[1])) for sign, number in signs if sign.isalnum()]
    letters = [(sign, at) for at, sign in enumerate(word) if sign.isalnum()]
    assert "".join(sign for sign, _ in set_letters) == "".join(sign for sign, _ in letters), word
    heights = [height for _, height in set_letters]
    return frozenset(
        at
        for (_, at), before, here in zip(letters[1:], heights, heights[1:], strict=False)
        if here < before and word[at - 1] != "-"
    )
