"""Finding the brackets of links in time that does not grow with the square of the text."""

import re

from markdown.inlinepatterns import LinkInlineProcessor
from markdown.util import ETX, STX

_BRACKET = re.compile(r"[\[\]]")
_NEAR = 64  # so many brackets are counted before the whole text is paired at once
_LONGEST_ADDRESS = 3000  # characters between `(` and `)`, title included


_ESCAPED = re.compile(f"{STX}([0-9]+){ETX}")


def resolve(text: str) -> str:
    """Return the text with escaped signs as the signs themselves, for what is not shown as text."""
    return _ESCAPED.sub(lambda found: chr(int(found[1])), text)


class BracketProcessor(LinkInlineProcessor):
    """The ground of all processors that begin with a bracket."""

    _paired_text = ""
    _pairs: dict[int, int]

    def getText(self, data: str, index: int) -> tuple[str, int, bool]:  # noqa: N802  # the name is Python-Markdown's
        """Return the text up to the bracket that closes the one before `index`, the place behind it, and success."""
        close = self._close(data, index)
        return (data[index:close], close + 1, True) if close >= 0 else ("", index, False)

    def getLink(self, data: str, index: int) -> tuple[str, str | None, int, bool]:  # noqa: N802
        """Return address, title, the place behind the link, and success."""
        if data.find(")", index, index + _LONGEST_ADDRESS) < 0:
            return "", None, index, False
        start = max(0, index - 1)
        href, title, end, complete = super().getLink(data[start : index + _LONGEST_ADDRESS], index - start)
        return resolve(href), title, start + end, complete

    def _close(self, data: str, index: int) -> int:
        depth = 1
        for count, found in enumerate(_BRACKET.finditer(data, index)):
            depth += 1 if found[0] == "[" else -1
            if not depth:
                return found.start()
            if count == _NEAR:
                return self._all_pairs(data).get(index - 1, -1)
        return -1

    def _all_pairs(self, data: str) -> dict[int, int]:
        if self._paired_text is not data:
            self._paired_text, self._pairs = data, {}
            opened: list[int] = []
            for found in _BRACKET.finditer(data):
                if found[0] == "[":
                    opened.append(found.start())
                elif opened:
                    self._pairs[opened.pop()] = found.start()
        return self._pairs
