"""Reading and writing whole files so that none is ever half written or overwritten unseen."""

import contextlib
import errno
import hashlib
import os
import shutil
import stat
import uuid
from pathlib import Path
from typing import Self

from msgspec import Struct

from redactie.model.message import message
from redactie.store.errors import StoreError, explained

LARGEST = 5_000_000  # bytes: a hundred times the longest article; more is something else than text
_ANY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


class Fingerprint(Struct, frozen=True):
    """What the bytes of a file were when it was read: a new time alone is no change."""

    size: int
    digest: bytes

    @classmethod
    def of_bytes(cls, data: bytes) -> Self:
        """Return the fingerprint of these bytes."""
        return cls(len(data), hashlib.sha256(data).digest())

    @classmethod
    def of_file(cls, path: Path) -> Self | None:
        """Return the fingerprint of a file as it is now, or None where there is none. Raises OSError."""
        try:
            with path.open("rb") as file:
                status = os.fstat(file.fileno())
                digest = hashlib.file_digest(file, "sha256").digest()
        except FileNotFoundError:
            return None
        return cls(status.st_size, digest)


def read_bytes(path: Path, root: Path, largest: int = LARGEST) -> tuple[bytes, Fingerprint]:
    """Return the bytes of a text file and their fingerprint.

    Raises StoreError for what is no ordinary file inside the folder `root` or is larger than `largest` bytes; such a
    file is not read.
    """
    with explained(path):
        refuse_outside(path, root)
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise StoreError(
                message("“{name}” is not a file.", name=path.name),
                remedy=message("Move it out of the folder, or give it another name."),
                path=path,
            )
        with path.open("rb") as file:
            data = b"" if status.st_size > largest else file.read(largest + 1)
        if status.st_size > largest or len(data) > largest:
            raise _too_large(path, max(status.st_size, len(data)), largest)
    return data, Fingerprint.of_bytes(data)


def refuse_outside(path: Path, root: Path) -> None:
    """Raise StoreError when symbolic links lead from `path` out of the folder `root`. Raises OSError."""
    try:
        inside = path.resolve().is_relative_to(root.resolve())
    except RuntimeError as error:  # how Python says it before 3.13
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from error
    if not inside:
        raise StoreError(
            message("“{name}” is a link to a place outside the publication.", name=path.name),
            remedy=message("Put the file itself in the folder."),
            path=path,
        )


def _too_large(path: Path, size: int, largest: int) -> StoreError:
    return StoreError(
        message(
            "“{name}” is {size} MB; a text file of more than {largest} MB is not opened.",
            name=path.name,
            size=round(size / 1_000_000, 1),
            largest=round(largest / 1_000_000, 1),
        ),
        remedy=message("Check what it holds; pictures belong in the folder “images”."),
        path=path,
    )


def write_atomically(path: Path, data: bytes, expected: Fingerprint | None) -> Fingerprint:
    """Put `data` in the file `path`, all of it or nothing, and return its fingerprint; permissions stay.

    `expected` is the fingerprint of the file that was read; None means that there must not be one yet. Raises
    StoreError when the file on disk is another one, is read-only, or cannot be written; then it is as it was.
    """
    with explained(path):
        target = path.resolve()  # a symbolic link stays one: what it leads to is replaced
        _refuse_changed(path, target, expected)
        _refuse_read_only(target)
        temporary = beside(target)
        try:
            _write_new(temporary, data)
            if expected is not None:
                shutil.copymode(target, temporary)
            temporary.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        sync_folder(target.parent)
        return Fingerprint.of_bytes(data)


def beside(path: Path) -> Path:
    """Return a new name for a temporary file in the folder of `path`."""
    return path.with_name(f".{uuid.uuid4().hex}.tmp")  # short: the name itself may be as long as is allowed


def sync_folder(folder: Path) -> None:
    """Make sure that the names of the files in a folder are on the disk, where the system has a way to do so."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError), contextlib.ExitStack() as stack:  # some network disks refuse; the file is safe
        descriptor = os.open(folder, os.O_RDONLY)
        stack.callback(os.close, descriptor)
        os.fsync(descriptor)


def _write_new(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _refuse_changed(path: Path, target: Path, expected: Fingerprint | None) -> None:
    now = Fingerprint.of_file(target)
    if now == expected:
        return
    if expected is None:
        raise StoreError(
            message("There is a file “{name}” already.", name=path.name),
            remedy=message("Choose another name."),
            path=path,
        )
    what = (
        message("“{name}” was deleted or moved by another program since it was opened.", name=path.name)
        if now is None
        else message("“{name}” was changed by another program since it was opened.", name=path.name)
    )
    raise StoreError(
        what, remedy=message("Nothing was overwritten. Copy your text, open the issue again and paste it."), path=path
    )


def _refuse_read_only(path: Path) -> None:
    """Refuse what replacing would get round: a file or folder that somebody made read-only."""
    if path.exists() and not path.stat().st_mode & _ANY_WRITE:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    refuse_read_only_folder(path.parent)


def refuse_read_only_folder(folder: Path) -> None:
    """Raise OSError for a folder that nobody may write in. On Windows the mode of a folder means nothing."""
    if os.name != "nt" and not folder.stat().st_mode & _ANY_WRITE:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(folder))
