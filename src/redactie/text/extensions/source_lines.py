"""Source lines: every line carries its number through Python-Markdown's block parser.

A mark at the end of each line survives the parser's cutting and moving of text. The mark is made of noncharacters,
which `clean` keeps out of the source, so nothing an author types can look like one. When the blocks are known, the
marks are taken out of the text and written on the elements.
"""

import re
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from redactie.text.lines import Lines

MARK = "\ufdd0[0-9]+\ufdd1"
_MARK = re.compile("\ufdd0([0-9]+)\ufdd1")
OWN, TEXT, TAIL = "own-lines", "text-lines", "tail-lines"


# A block is searched again for each mark in it; cutting endless ones keeps that in proportion to their length.
LONGEST_BLOCK = 400  # lines


def mark(lines: list[str]) -> list[str]:
    """Return the lines with their number, from 1, behind every line that is not empty.

    After so many lines without an empty one, an empty one is put in: the numbers tell the true lines all the same.
    """
    marked: list[str] = []
    together = 0
    for number, line in enumerate(lines, 1):
        together = together + 1 if line else 0
        marked.append(f"{line}\ufdd0{number}\ufdd1" if line else "")
        if together == LONGEST_BLOCK:
            marked.append("")
            together = 0
    return marked


def unmark(text: str) -> str:
    """Return the text without marks."""
    return _MARK.sub("", text)


def marked_lines(text: str) -> Lines | None:
    """Return the lines that the marks in a text span, or None where it has none."""
    numbers = [int(number) for number in _MARK.findall(text)]
    return Lines(min(numbers), max(numbers)) if numbers else None


def set_lines(element: Element, name: str, lines: Lines | None) -> None:
    """Note on an element the lines of itself (`OWN`), of its text (`TEXT`) or of the text behind it (`TAIL`)."""
    if lines:
        element.set(name, f"{lines.first} {lines.last}")


def get_lines(element: Element, name: str) -> Lines | None:
    """Return the lines noted on an element under this name."""
    noted = element.get(name)
    return Lines(*map(int, noted.split())) if noted else None


class TakeMarks(Treeprocessor):
    """Takes the marks out of the text of all elements and notes the lines on the elements."""

    def run(self, root: Element) -> None:
        """Change the tree in place."""
        for element in root.iter():
            if element.text:
                set_lines(element, TEXT, marked_lines(element.text))
                atomic = isinstance(element.text, AtomicString)
                element.text = AtomicString(unmark(element.text)) if atomic else unmark(element.text)
            if element.tail:
                set_lines(element, TAIL, marked_lines(element.tail))
                element.tail = unmark(element.tail)
