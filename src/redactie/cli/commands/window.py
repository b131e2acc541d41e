"""`redactie`, `redactie open` and `redactie demo`: the commands that show the window."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from redactie.cli.errors import UsageError
from redactie.cli.terminal import Terminal
from redactie.model.message import message


def open_window(path: Path | None) -> int:
    """Show the window, with what is at `path` if it is given, until the user closes it; return the exit code."""
    if path is not None and not path.exists():
        raise UsageError(message("There is no file or folder at this place."), path=path)
    # By name and only now: nothing else of the command line knows the window, and Qt takes long to load.
    run: Callable[[Path | None], int] = import_module("redactie.app.main").run
    return run(path.resolve() if path else None)


def demo(folder: Path | None, terminal: Terminal, *, show: bool) -> int:
    """Copy the sample publication to `folder`, unless it is there already, and show it; return the exit code."""
    from redactie.store.sample import copy_sample

    target = folder or default_demo_folder()
    if _is_publication(target):
        terminal.note(message("The sample publication was there already; nothing was overwritten."))
    else:
        copy_sample(target)
    terminal.line(str(target))
    return open_window(target) if show else 0


def default_demo_folder() -> Path:
    """Return where the sample publication goes when no folder is named: in the user's documents."""
    from platformdirs import user_documents_path

    return user_documents_path() / "Redactie" / "Maatvast"


def _is_publication(folder: Path) -> bool:
    return (folder / "publication.toml").is_file()
