"""`redactie new`: start a publication."""

from pathlib import Path

from redactie.cli.terminal import Terminal
from redactie.store.create import create_issue, create_publication


def new(path: Path, terminal: Terminal, *, name: str, language: str, columns: int) -> int:
    """Make a publication in the folder `path`, with a first issue; return the exit code. Raises StoreError."""
    path = path.absolute()
    publication = create_publication(path, name.strip() or path.name, language=language, columns=columns)
    create_issue(publication, "1")
    terminal.line(str(path))
    return 0
