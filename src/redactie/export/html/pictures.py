"""Pictures in a page: made small enough for a screen, and either inside the page or in a folder beside it."""

import base64
from pathlib import Path
from typing import Protocol

from msgspec import Struct, field
from msgspec.structs import replace

from redactie.export.html.markup import Html, tag
from redactie.export.html.metadata import without_metadata
from redactie.export.names import slug
from redactie.layout.errors import LayoutError
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.pictures.facts import Picture

# A file so small is not made smaller: that takes longer than it saves the reader.
_SMALL_FILE = 400_000
_WIDEST = 2000
_TYPES = {"jpg": "image/jpeg", "png": "image/png", "svg": "image/svg+xml"}
_FOR_SCREENS = frozenset({"1", "L", "LA", "P", "RGB", "RGBA"})


class Placed(Struct, frozen=True):
    """A picture in a page: where it is, and its size in pixels."""

    source: str
    width: int
    height: int

    def image(self, alt: str, class_: str | None = None) -> Html:
        """Return the element that shows it."""
        return tag("img", src=self.source, alt=alt, width=self.width, height=self.height, class_=class_)


class Shelf(Protocol):
    """Where the pictures of a page go."""

    @property
    def policy(self) -> str:
        """What the page's security policy says of its fonts.

        It says nothing of pictures: the Nu validator takes those that are data, and those beside a page that is not
        on a server, for forbidden whatever it says.
        """
        ...

    def place(self, stem: str, picture: Picture) -> str:
        """Take in a picture whose file has this name (without suffix) and return its address in the page."""
        ...


class InPage(Struct):
    """Pictures inside the page, as data."""

    policy: str = "font-src data:"

    def place(self, stem: str, picture: Picture) -> str:  # noqa: ARG002 (a page has no names for its pictures)
        """Return the picture itself as an address."""
        return data_address(_TYPES[picture.format], picture.data)


class InFolder(Struct):
    """Pictures as files in a folder beside the page; `files` collects them by their path."""

    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    policy: str = "font-src 'self'"

    def place(self, stem: str, picture: Picture) -> str:
        """Return the path of the picture beside the page."""
        suffix = picture.format
        stem = slug(stem)[:60] or "beeld"
        name, number = f"images/{stem}.{suffix}", 2
        while self.files.get(name, picture.data) != picture.data:
            name, number = f"images/{stem}-{number}.{suffix}", number + 1
        self.files[name] = picture.data
        return name


def data_address(kind: str, data: bytes) -> str:
    """Return bytes of a media type as an address that holds them."""
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


_Key = tuple[Path, int, int, int]


class PictureCache:
    """Loaded pictures by path, state of the file and width, so that a second export does not load them again.

    For a format that knows no `drawings` they become pictures of their pixels.
    """

    def __init__(self, examiner: PictureExaminer | None = None, *, drawings: bool = True) -> None:
        self._drawings = drawings
        self._pictures: dict[_Key, Picture] = {}
        self._examiner = examiner or PictureExaminer()

    def load(self, path: Path, width: int) -> Picture | None:
        """Return the picture at most `width` pixels wide, or None if it cannot be shown."""
        try:
            state = path.stat()
            key = (path, state.st_mtime_ns, state.st_size, width)
            if key not in self._pictures:
                picture = self._as_it_is(path, state.st_size) or self._made_smaller(path, width)
                self._pictures[key] = replace(picture, data=without_metadata(picture.data))
        except (OSError, LayoutError):
            return None  # a finding says so; the page shows the picture's description instead
        return self._pictures[key]

    def _as_it_is(self, path: Path, size: int) -> Picture | None:
        facts = self._examiner.facts(path) if size <= _SMALL_FILE else None
        if facts is None or not facts.upright or facts.width > _WIDEST:
            return None
        if facts.format not in ("JPEG", "PNG") or facts.mode not in _FOR_SCREENS:
            return None
        return Picture(path.read_bytes(), facts.suffix, facts.width, facts.height)

    def _made_smaller(self, path: Path, width: int) -> Picture:
        from redactie.layout.pictures.images import (
            load_picture,  # Pillow is loaded when the first picture is to be changed
        )

        picture = load_picture(path, width)
        if picture.format == "svg" and not self._drawings:
            from redactie.layout.pictures.drawings import rasterised  # and so is what draws

            return rasterised(path, picture)
        return picture


class Pictures:
    """The pictures of one page."""

    def __init__(self, cache: PictureCache, shelf: Shelf) -> None:
        self._cache = cache
        self._shelf = shelf

    def place(self, path: Path | None, width: int) -> Placed | None:
        """Return the picture in the page, at most `width` pixels wide, or None if it cannot be shown."""
        picture = self._cache.load(path, width) if path else None
        if path is None or picture is None:
            return None
        return Placed(self._shelf.place(path.stem, picture), picture.width, picture.height)
