"""`redactie new`: start a publication."""

import re
from pathlib import Path

from redactie.cli.errors import UsageError
from redactie.cli.terminal import Terminal
from redactie.model.message import message
from redactie.store.create import LANGUAGES, create_issue, create_publication

_REGION = re.compile("[A-Za-z]{2}")


def new(path: Path, terminal: Terminal, *, name: str, language: str, columns: int) -> int:
    """Make a publication in the folder `path`, with a first issue; return the exit code.

    Raises StoreError, and UsageError for a language that there is no template for.
    """
    _refuse_unknown_language(language)
    path = path.absolute()
    publication = create_publication(path, name.strip() or path.name, language=language, columns=columns)
    create_issue(publication, "1")
    terminal.line(str(path))
    return 0


def _refuse_unknown_language(language: str) -> None:
    name, dash, region = language.partition("-")
    if name.lower() not in LANGUAGES or (dash and not _REGION.fullmatch(region)):
        raise UsageError(
            message("There is no language “{name}” for a publication.", name=language),
            remedy=message("Choose from: {languages}; with a region if you like, such as nl-BE.",
                           languages=", ".join(LANGUAGES)),
        )  # fmt: skip
