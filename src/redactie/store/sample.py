"""The sample publication, for who wants to look around or try something."""

import shutil
import stat
from pathlib import Path

from redactie.resources import resource
from redactie.store.create import new_folder
from redactie.store.errors import explained
from redactie.store.publication import PublicationFolder


def copy_sample(target: Path) -> PublicationFolder:
    """Copy the sample publication to the folder `target`, which must be empty or not be there, and open the copy.

    All of it can be written in, also where the program itself is installed read-only. Raises StoreError.
    """
    with new_folder(target) as folder, explained(target):
        shutil.copytree(resource("sample"), folder, dirs_exist_ok=True, copy_function=_copy)
        for path in (folder, *folder.rglob("*")):
            path.chmod(path.stat().st_mode | stat.S_IWUSR)
    return PublicationFolder.open(target)


def _copy(source: str, target: str) -> None:
    # Not the times: the copy is new, and the sample may be packed with odd ones.
    shutil.copyfile(source, target)
