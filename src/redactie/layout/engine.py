"""The Typst compiler, kept alive on one folder that holds nothing but what is to be printed."""

import datetime
import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

import typst

from redactie.layout.errors import LayoutError
from redactie.model.message import message

VERSION = str(cast("Any", typst).__version__)
# The same input gives the same bytes: the time of typesetting is no part of the document.
_TIMESTAMP = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)


_NO_ARCHIVE = re.compile(r"(PDF/A\S*) error: (.*)")
_PLACE = re.compile(r"┌─ .*?([^/\\\s]+\.typ):(\d+):\d+$", re.MULTILINE)
_SEARCHED = re.compile(r" \(searched at .*\)$")  # in the working folder, which means nothing to anybody


class EngineError(LayoutError):
    """The engine refused a document. `lines` tells which lines of which of its files it names, the cause first."""

    def __init__(self, reason: str, diagnostic: str) -> None:
        super().__init__(
            message("The pages cannot be typeset: {reason}.", reason=reason),
            remedy=message("Undo the last change; if that does not help, report this with the text of the article."),
        )
        self.reason = reason
        self.lines: Sequence[tuple[str, int]] = [(name, int(line)) for name, line in _PLACE.findall(diagnostic)]


class ArchiveError(LayoutError):
    """The pages hold what the kind of PDF/A that is asked for forbids."""

    def __init__(self, standard: str, reason: str) -> None:
        super().__init__(
            message("The pages cannot be {standard}: {reason}.", standard=standard, reason=reason),
            remedy=message(
                "Take that out of the article or the house style, or choose a preset without this standard."
            ),
        )


def load_fonts(*folders: Path) -> typst.Fonts:
    """Return the fonts of folders and no others, so that every machine prints the same."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=list(folders))


class Engine:
    """Compiles `main.typ` of a folder; nothing outside the folder can be read, not even the user's own packages.

    Every PDF is accessible (PDF/UA-1); `archival` is what it is besides, `a-2a` or `a-3a`, "" for nothing.
    """

    def __init__(self, root: Path, main: str, fonts: typst.Fonts, archival: str = "") -> None:
        self._standards: Any = ["ua-1", *([archival] if archival else [])]
        self._main = root / main
        self._main.write_text("", encoding="utf-8")
        self._source = ""
        nothing = root / "packages"
        self._compiler = typst.Compiler(
            self._main,
            root=root,
            font_paths=fonts,
            ignore_system_fonts=True,
            package_path=nothing,
            package_cache_path=nothing,
            # An archive wants a date: that of typesetting, which whoever finishes the file makes the true one.
            sys_inputs={"archival": archival} if archival else {},
        )

    def write(self, source: str) -> None:
        """Make this the document."""
        if source != self._source:
            self._main.write_text(source, encoding="utf-8")
            self._source = source

    def ask(self, expression: str) -> Any:
        """Return what a Typst expression gives in the document. Raises LayoutError."""
        try:
            return json.loads(self._compiler.eval(expression))
        except (typst.TypstError, RuntimeError) as error:
            self.pdf()  # which says what is wrong with a document and where, as the answer to a question does not
            raise _failure(error) from error

    def pdf(self) -> bytes:
        """Return the document as an accessible PDF. Raises LayoutError."""
        try:
            data = self._compiler.compile(format="pdf", pdf_standards=self._standards, timestamp=_TIMESTAMP)
        except (typst.TypstError, RuntimeError) as error:
            raise _failure(error) from error
        if not isinstance(data, bytes):
            raise LayoutError(message("The pages cannot be typeset."))
        return data


def _failure(error: Exception) -> LayoutError:
    if found := _NO_ARCHIVE.match(str(error)):
        return ArchiveError(found[1], found[2])
    reason = _SEARCHED.sub("", str(error).splitlines()[0]) if str(error) else "?"
    return EngineError(reason, str(getattr(error, "diagnostic", "")))
