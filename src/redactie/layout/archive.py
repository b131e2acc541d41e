"""Keeps the pages of the editions that were printed last, so that an issue that is opened again is there at once."""

from pathlib import Path

from msgspec.structs import replace

from redactie.layout.kept import keep, keep_newest, load_kept
from redactie.layout.pages import Pages

_MOST_KEPT = 6
_SUFFIX = ".pages"


class Archive:
    """Pages by a name that tells apart all that they are printed from; without a folder it keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def find(self, name: str) -> Pages | None:
        """Return the pages of this name, if they were kept."""
        return load_kept(self._folder / f"{name}{_SUFFIX}", Pages) if self._folder else None

    def keep(self, name: str, pages: Pages) -> None:
        """Keep pages for the next run; those that were kept longest ago go."""
        # What tells pages apart holds for one run only.
        if self._folder and keep(self._folder / f"{name}{_SUFFIX}", replace(pages, prints=())):
            keep_newest(self._folder, _SUFFIX, _MOST_KEPT)
