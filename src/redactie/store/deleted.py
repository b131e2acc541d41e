"""What a deleted article leaves behind, so that it can be put back."""

from pathlib import Path

from msgspec import Struct

from redactie.store.issue_file import IssueFile


class Deleted(Struct, frozen=True):
    """The file of an article with its very bytes, the order it stood in, and the file of the issue before and after."""

    path: Path
    data: bytes
    ids: tuple[str, ...]
    before: IssueFile
    after: IssueFile
