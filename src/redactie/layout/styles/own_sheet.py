"""The style sheet with which a publication changes its web page: it stays in the page and fetches nothing."""

import re
from pathlib import Path

from redactie.layout.errors import LayoutError
from redactie.layout.styles.own_files import OWN_SHEET, read_own
from redactie.model.message import Message, message

# What is skipped (comments, strings), what must match (braces), and what ends the page's style or fetches something.
# A backslash outside strings could spell any of these in another way.
_FORBIDDEN = r"</|<!--|@import|\burl\(|\bsrc\(|\bimage\(|image-set\(|\\"
_PART = re.compile(
    r"""(?P<skip>/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?P<brace>[{}])|(?P<open>["']|/\*)|(?P<bad>"""
    + _FORBIDDEN
    + ")",
    re.DOTALL | re.IGNORECASE,
)


def read_own_sheet(publication: Path) -> str:
    """Return the text of a publication's `style/web.css`; "" where it has none.

    Raises LayoutError with file, line and reason for what cannot be read, is no whole sheet, or reaches out of it.
    """
    path = publication / OWN_SHEET
    text = read_own(path, publication)
    _check(text, path)
    return text


def _check(text: str, path: Path) -> None:
    if "</" in text:  # in a comment or string too: the page ends its style there
        raise _error(path, text, text.index("</"), _may_not("</"))
    opened: list[int] = []
    for part in _PART.finditer(text):
        if part["bad"]:
            raise _error(path, text, part.start(), _may_not(part["bad"]))
        if part["open"] or (part["brace"] == "}" and not opened):
            raise _error(path, text, part.start(), _unmatched())
        if part["brace"] == "{":
            opened.append(part.start())
        elif part["brace"]:
            opened.pop()
    if opened:
        raise _error(path, text, opened[-1], _unmatched())


def _may_not(what: str) -> Message:
    return message("“{what}” may not stand in the web sheet of a publication.", what=what)


def _unmatched() -> Message:
    return message("A brace, quote or comment of the web sheet does not match another one.")


def _error(path: Path, text: str, place: int, what: Message) -> LayoutError:
    return LayoutError(what, path=path, line=text.count("\n", 0, place) + 1)
