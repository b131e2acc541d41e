"""Deleting a file so that it can be had back."""

import datetime
from collections.abc import Callable
from pathlib import Path

from redactie.store.errors import explained

# Puts a file in a recycle bin. Raises OSError where there is none.
Bin = Callable[[Path], None]


def system_bin(path: Path) -> None:
    """Move a file to the system's recycle bin. Raises OSError where there is none."""
    from send2trash import send2trash  # only now: it looks for the desktop when it is loaded

    send2trash(path)


def discard(path: Path, publication: Path, recycle: Bin) -> Path | None:
    """Move a file to the recycle bin, or into `.redactie/trash` of the publication where there is none.

    Returns where it went in the second case. Raises StoreError; then the file is where it was.
    """
    try:
        recycle(path)
    except OSError:
        # A network disk or a memory stick has no recycle bin; deleting for good is never the answer.
        with explained(path):
            return _keep(path, publication / ".redactie" / "trash")
    return None


def _keep(path: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    moment = datetime.datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
    target = folder / moment
    target.mkdir()
    return path.rename(target / path.name)
