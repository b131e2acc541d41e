"""The Typst with which a publication changes how its pages look: it stays in its folder and off the network.

It stands over the look of the house style, name by name. The engine reads nothing outside its own folder, and ends
loops and calls that go on for ever by itself. What it would do, and must not, is to fetch packages and to run foreign
programs: the words for that may not stand in the file at all, not even in a comment, for what is a comment depends on
where it stands.
"""

import re
from pathlib import Path

from redactie.layout.errors import LayoutError
from redactie.layout.styles.own_files import OWN_LOOK, read_own
from redactie.model.message import message

# Files of the same folder may be imported, by a name that is written out; behind it nothing may make another one of it.
# `std` holds all other words.
_FORBIDDEN = re.compile(
    r"""(?<![\w-])(?:(?P<word>eval|plugin|std)|(?P<load>import|include))(?![\w-])"""
    r"""(?!(?<=import)\s*"[a-z][a-z-]*\.typ"\s*(?::|as\s))"""
)


def read_own_look(publication: Path) -> str:
    """Return the text of a publication's `style/look.typ`; "" where it has none.

    Raises LayoutError with file, line and reason for what cannot be read or could reach out. What Typst says of it
    comes out when pages are set.
    """
    path = publication / OWN_LOOK
    text = read_own(path, publication)
    found = _FORBIDDEN.search(text)
    if found:
        what = message("“{what}” may not stand in the look of a publication.", what=found["word"] or found["load"])
        remedy = message("Only files of the house style can be imported, such as “base.typ”.")
        line = text.count("\n", 0, found.start()) + 1
        raise LayoutError(what, remedy=remedy if found["load"] else None, path=path, line=line)
    return text
