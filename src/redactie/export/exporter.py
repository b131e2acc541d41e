"""What every output format offers, and what it gets."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol, runtime_checkable

from msgspec import Struct

from redactie.layout.styles.style import HouseStyle
from redactie.model.errors import RedactieError
from redactie.model.preset import DEFAULT_PRESET
from redactie.text.edition import Edition


class ExportError(RedactieError):
    """An output could not be made; the files that were there before are as they were."""


class ExportCancelledError(Exception):
    """The user cancelled; nothing was changed."""


# Called with the part that is done (0 to 1); may raise ExportCancelledError.
Progress = Callable[[float], None]


class ExportJob(Struct, frozen=True):
    """What to export: the whole edition or the stories named in `articles` (ids; empty means all), in a house style.

    `memories` is a folder for what the typesetter learns; see `Typesetter`. `preset` is the name of the preset by
    which a PDF is finished.
    """

    edition: Edition
    style: HouseStyle
    articles: tuple[str, ...] = ()
    memories: Path | None = None
    preset: str = DEFAULT_PRESET


class Exporter(Protocol):
    """An output format. Registered by name in `redactie.export.registry`."""

    @property
    def name(self) -> str:
        """The name on the command line, such as `docx`."""
        ...

    @property
    def suffix(self) -> str:
        """The suffix of the file, such as `.docx`."""
        ...

    def render(self, job: ExportJob, progress: Progress) -> bytes:
        """Return the whole file. Raises ExportError, or what `progress` raises."""
        ...


@runtime_checkable
class FolderExporter(Exporter, Protocol):
    """An output format that can also be a folder, with its pictures as files."""

    def render_folder(self, job: ExportJob, progress: Progress) -> Mapping[str, bytes]:
        """Return the files of the folder by their path in it. Raises as `render` does."""
        ...


@runtime_checkable
class PresetExporter(Exporter, Protocol):
    """An output format with presets: the file of each has a name of its own, so that none takes another's place."""

    def ending(self, job: ExportJob) -> str:
        """Return how the name of the file ends, such as `-drukker.pdf`."""
        ...
