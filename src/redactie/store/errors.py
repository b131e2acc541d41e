"""What can go wrong with the files of a publication, in the user's words."""

import contextlib
import errno
from collections.abc import Generator
from pathlib import Path

from redactie.model.errors import RedactieError
from redactie.model.message import Message, message


class StoreError(RedactieError):
    """A file or folder of a publication cannot be read, written, made or deleted. What is on disk is as it was."""


@contextlib.contextmanager
def explained(path: Path) -> Generator[None]:
    """Turn an OSError inside the block into a StoreError about `path`."""
    try:
        yield
    except OSError as error:
        what, remedy = explanation(error, path)
        raise StoreError(what, remedy=remedy, path=path) from error


def explanation(error: OSError, path: Path) -> tuple[Message, Message]:
    """Return what happened to `path` and what can be done about it."""
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return message("The disk is full."), message("Make room on the disk and try again.")
        case errno.ENOENT:
            return message("“{name}” is not there.", name=path.name), message("Check that it was not moved or deleted.")
        case errno.ENOTDIR | errno.EEXIST | errno.EISDIR:
            return (
                message("Something else with the name “{name}” is in the way.", name=path.name),
                message("Rename it, or choose another name."),
            )
        case errno.ENAMETOOLONG:
            return message("The name “{name}” is too long.", name=path.name), message("Choose a shorter name.")
        case errno.ELOOP:
            return (
                message("“{name}” is a link that leads back to itself.", name=path.name),
                message("Take the link away, or put the file itself in its place."),
            )
        case errno.EROFS:
            return (
                message("The folder “{name}” is read-only.", name=str(path.parent)),
                message("Copy the publication to a folder that you may write in."),
            )
        case errno.EACCES | errno.EPERM:
            return (
                message("“{name}” is open in another program, read-only, or not yours to change.", name=path.name),
                message("Close it there, or ask for permission to write in its folder, and try again."),
            )
        case _:
            reason = error.strerror or str(error)
            return (
                message("“{name}” cannot be used: {reason}.", name=path.name, reason=reason),
                message("Check that the disk is connected and try again."),
            )
