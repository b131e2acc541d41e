"""Files in the user's cache: what they hold only saves time, and so nothing that happens to them is an error."""

import contextlib
import uuid
from pathlib import Path
from typing import TypeVar

import msgspec

_Value = TypeVar("_Value")


def load_kept(path: Path, kind: type[_Value]) -> _Value | None:
    """Return the value that a file holds, or None where there is none or it cannot be read."""
    try:
        return msgspec.msgpack.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError):
        return None


def keep_newest(folder: Path, suffix: str, most: int) -> None:
    """Remove the files with this suffix that were kept longest ago, until so many are left."""
    with contextlib.suppress(OSError):
        files = sorted(folder.glob(f"*{suffix}"), key=lambda each: each.stat().st_mtime, reverse=True)
        for old in files[most:]:
            old.unlink()


def keep(path: Path, value: object) -> bool:
    """Keep a value in a file; return whether that could be."""
    beside = path.with_name(f".{uuid.uuid4().hex}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(msgspec.msgpack.encode(value))
        beside.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        return False
    return True
