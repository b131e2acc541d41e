"""Brings a picture or another file that the user chose into the issue or the publication, so that it travels along."""

import shutil
from pathlib import Path

from redactie.app.translate import tr
from redactie.model.errors import RedactieError
from redactie.model.message import message


def picture_filter() -> str:
    """Return what a dialog for files shows when a picture is asked for."""
    return tr("Pictures") + " (*.jpg *.jpeg *.png *.gif *.webp *.tif *.tiff *.svg)"


class PictureError(RedactieError):
    """A picture could not be copied to where it belongs."""


def bring_in(picture: Path, folder: Path, subfolder: str) -> str:
    """Return the file's path relative to `folder`, after copying it into `subfolder` if it lies elsewhere.

    A file of that name with other bytes stays; the copy gets a number. Raises PictureError.
    """
    try:
        picture, root = picture.resolve(strict=True), folder.resolve(strict=True)
        if picture.is_relative_to(root):
            return picture.relative_to(root).as_posix()
        target = _free_name(root / subfolder / picture.name, picture)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(picture, target)
        return target.relative_to(root).as_posix()
    except OSError as error:
        raise PictureError(
            message("The file cannot be copied: {reason}.", reason=error.strerror or str(error)),
            remedy=message("Check that the file can be read and that the folder can be written in."),
            path=picture,
        ) from error


def _free_name(wish: Path, picture: Path) -> Path:
    name, number = wish, 2
    while name.exists() and name.read_bytes() != picture.read_bytes():
        name = wish.with_stem(f"{wish.stem}-{number}")
        number += 1
    return name
