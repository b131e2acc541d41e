"""Writes outputs all together or not at all: first every one is rendered, then all move into place at once."""

import contextlib
import errno
import os
import shutil
import stat
import uuid
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from redactie.export.exporter import ExportError, Progress
from redactie.model.message import Message, message

# The bytes of a file, or of the files of a folder by their path in it (with `/`).
Content = bytes | Mapping[str, bytes]


class Output(Struct, frozen=True):
    """One output: the file or folder it becomes, and what renders it. `render` may raise what `Exporter.render` may.

    In a folder only the rendered files are written; others that are in it stay.
    """

    target: Path
    render: Callable[[Progress], Content]


def write_files(outputs: Sequence[Output], progress: Progress) -> tuple[Path, ...]:
    """Render every output, write them beside their targets and move all of them into place; return the targets.

    Raises ExportError, and ExportCancelledError from `progress`. After an error or a cancellation the files that were
    there are as they were, and nothing else has been left behind.
    """
    files: dict[Path, bytes] = {}
    for done, output in enumerate(outputs):
        content = output.render(_part(progress, done, len(outputs)))
        files.update(_files(output.target, content))
    with contextlib.ExitStack() as undo:
        staged = {path: _stage(path, content, undo) for path, content in files.items()}
        progress(1.0)
        _place(staged, undo)
        undo.pop_all()
    return tuple(output.target for output in outputs)


def _part(progress: Progress, done: int, of: int) -> Progress:
    return lambda share: progress((done + share) / of * 0.95)


def _files(target: Path, content: Content) -> dict[Path, bytes]:
    if isinstance(content, bytes):
        return {target.resolve(): content}  # a symbolic link stays one: what it points to is replaced
    return {(target / name).resolve(): data for name, data in content.items()}


def _stage(path: Path, content: bytes, undo: contextlib.ExitStack) -> Path:
    """Write the content to a new file beside `path` and return it."""
    with _explained(path):
        _make_folder(path.parent, undo)
        _refuse_read_only(path)
        temporary = _beside(path)
        undo.callback(_remove, temporary)
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, temporary)
    return temporary


def _make_folder(folder: Path, undo: contextlib.ExitStack) -> None:
    missing: list[Path] = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for each in reversed(missing):
        each.mkdir()
        undo.callback(_remove_folder, each)


def _refuse_read_only(path: Path) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if path.exists() and not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def _place(staged: Mapping[Path, Path], undo: contextlib.ExitStack) -> None:
    """Move every staged file over its target; keep what was there until all of them are in place."""
    kept: list[Path] = []
    for path, temporary in staged.items():
        with _explained(path):
            if path.exists():
                earlier = _beside(path)
                undo.callback(_remove, earlier)
                _keep(path, earlier)
                kept.append(earlier)
                temporary.replace(path)
                undo.callback(earlier.replace, path)
            else:
                temporary.replace(path)
                undo.callback(_remove, path)
    for earlier in kept:
        _remove(earlier)


def _keep(path: Path, earlier: Path) -> None:
    try:
        earlier.hardlink_to(path)
    except OSError:  # a file system without hard links, such as that of a memory stick
        shutil.copy2(path, earlier)


def _beside(path: Path) -> Path:
    return path.with_name(f".{uuid.uuid4().hex}.redactie")  # short: the target's own name may be as long as is allowed


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def _remove_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # something else has come to stand in it: then it stays
        folder.rmdir()


@contextlib.contextmanager
def _explained(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        what, remedy = _explanation(error, path)
        raise ExportError(what, remedy=remedy, path=path) from error


def _explanation(error: OSError, path: Path) -> tuple[Message, Message]:
    elsewhere = message("Choose another folder.")
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return message("The disk is full."), message("Make room on the disk, or choose another folder.")
        case errno.EISDIR:
            return message("“{name}” is a folder, not a file.", name=path.name), elsewhere
        case errno.ENOTDIR | errno.EEXIST:
            return message("“{name}” is not a folder.", name=path.parent.name), elsewhere
        case errno.ENAMETOOLONG:
            return message("The name “{name}” is too long.", name=path.name), elsewhere
        case errno.EROFS:
            return message("The folder “{name}” is read-only.", name=str(path.parent)), elsewhere
        case errno.EACCES | errno.EPERM if path.exists():
            return (
                message("“{name}” is open in another program or read-only.", name=path.name),
                message("Close it there and export again, or choose another folder."),
            )
        case errno.EACCES | errno.EPERM:
            return message("You may not write in the folder “{name}”.", name=str(path.parent)), elsewhere
        case _:
            reason = error.strerror or str(error)
            return message("“{name}” cannot be written: {reason}.", name=path.name, reason=reason), elsewhere
