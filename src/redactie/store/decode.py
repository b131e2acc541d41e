"""From the bytes of a text file to its characters."""

from pathlib import Path

from redactie.model.message import message
from redactie.store.errors import StoreError


def decode(data: bytes, path: Path) -> str:
    """Return the text of a UTF-8 file, its byte order mark included. Raises StoreError with the line of the fault."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise StoreError(
            message("“{name}” is not a UTF-8 text.", name=path.name),
            remedy=message("Save it as “UTF-8” in the program that made it; it is not changed here."),
            path=path,
            line=data.count(b"\n", 0, error.start) + 1,
        ) from error
