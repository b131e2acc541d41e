"""The numbers of footnotes, and which of them nobody refers to."""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from redactie.text.extensions.definitions import FOOTNOTE


class FootnoteNumbers:
    """Gives out numbers in the order of the first references.

    A footnote that no reading path leads to would vanish, so it is `orphan`: its text is shown where it stands.
    """

    def __init__(self, root: Element, notes: Mapping[str, Element]) -> None:
        self._notes = notes
        self._numbers: dict[str, int] = {}
        self._orphans = _orphans(root, notes)

    def number(self, label: str) -> int | None:
        """Return the number of a footnote, a new one at its first reference; None for what is not a footnote."""
        if label not in self._notes or label in self._orphans:
            return None
        return self._numbers.setdefault(label, len(self._numbers) + 1)

    def is_orphan(self, label: str) -> bool:
        """Tell whether nobody refers to the footnote."""
        return label in self._orphans

    def in_order(self) -> Iterator[tuple[int, Element]]:
        """Yield the footnotes that have a number, also those that get one while the others are built."""
        done = 0
        while done < len(self._numbers):
            label = list(self._numbers)[done]
            done += 1
            yield done, self._notes[label]


def _orphans(root: Element, notes: Mapping[str, Element]) -> set[str]:
    if not notes:
        return set()
    reached: set[str] = set()
    _reach(_references(root), notes, reached)
    orphans: set[str] = set()
    named = {label for note in notes.values() for label in _references(note)}
    for label in sorted(notes, key=lambda label: label in named):  # first those that nobody names at all
        if label not in reached:
            orphans.add(label)
            _reach(_references(notes[label]), notes, reached)
    return orphans


def _reach(labels: list[str], notes: Mapping[str, Element], reached: set[str]) -> None:
    waiting = labels
    while waiting:
        label = waiting.pop()
        if label in notes and label not in reached:
            reached.add(label)
            waiting += _references(notes[label])


def _references(element: Element) -> list[str]:
    """Return the labels referred to in an element, not those in the footnotes that stand in it."""
    labels: list[str] = []
    waiting = list(element)
    while waiting:
        inner = waiting.pop()
        if inner.tag == "fnref":
            labels.append(inner.get("label", ""))
        if inner.tag != FOOTNOTE:
            waiting.extend(inner)
    return labels
