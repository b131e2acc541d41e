"""Two texts side by side, with what differs marked."""

import html
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

Pair = tuple[str, str]

FIRST = "first"

# Translucent, so that they are right on light and on dark paper.
_GONE = "rgba(200, 60, 50, 60)"
_NEW = "rgba(50, 140, 80, 70)"


def side_by_side(before: str, after: str) -> Pair:
    """Return both texts as HTML: words that only one of them has stand on a tinted ground there.

    A little above the first difference is a place with the name `FIRST`.
    """
    pairs = list(_paired_lines(before.splitlines(), after.splitlines()))
    different = next((place for place, (one, other) in enumerate(pairs) if one != other), 0)
    seen = max(0, different - 2)  # a line of text and the blank line below it
    marked = [_mark_words(one, other) for one, other in pairs]
    left, right = ("".join(_line(pair[side], named=at == seen) for at, pair in enumerate(marked)) for side in (0, 1))
    return left, right


def _line(text: str, *, named: bool) -> str:
    name = f'<a name="{FIRST}"></a>' if named else ""
    return f'<p style="margin: 0">{name}{text}</p>'


def _paired_lines(before: Sequence[str], after: Sequence[str]) -> Iterator[Pair]:
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    for _, start, end, other_start, other_end in matcher.get_opcodes():
        yield from zip_longest(before[start:end], after[other_start:other_end], fillvalue="")


def _mark_words(one: str, other: str) -> Pair:
    if one == other:
        return html.escape(one) or "&nbsp;", html.escape(other) or "&nbsp;"
    left, right = one.split(" "), other.split(" ")
    parts: tuple[list[str], list[str]] = ([], [])
    for kind, start, end, other_start, other_end in SequenceMatcher(a=left, b=right, autojunk=False).get_opcodes():
        for words, into, ground in (
            (left[start:end], parts[0], _GONE),
            (right[other_start:other_end], parts[1], _NEW),
        ):
            text = html.escape(" ".join(words))
            if text:
                into.append(text if kind == "equal" else f'<span style="background-color: {ground}">{text}</span>')
    return " ".join(parts[0]) or "&nbsp;", " ".join(parts[1]) or "&nbsp;"
