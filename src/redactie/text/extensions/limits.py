"""Limits: a text with more marks than anyone types is shown as typed, for its time would grow with its square."""

from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

MOST_MARKS = 1000  # asterisks and underscores in one paragraph, item or cell


class LeaveOverloadedTexts(Treeprocessor):
    """Keeps texts with too many marks from the inline processors: they are shown as typed."""

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        for element in root.iter():
            if element.text and _is_overloaded(element.text):
                element.text = AtomicString(element.text)
            if element.tail and _is_overloaded(element.tail):
                element.tail = AtomicString(element.tail)


def _is_overloaded(text: str) -> bool:
    return len(text) > MOST_MARKS and text.count("*") + text.count("_") > MOST_MARKS
