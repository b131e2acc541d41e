"""The output formats by name. A format is loaded when it is asked for: a PDF needs no Word library."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from msgspec import Struct

from redactie.export.exporter import Exporter
from redactie.layout.pictures.examiner import PictureExaminer
from redactie.model.message import Message, message


class PresetChoice(Struct, frozen=True):
    """What a user is told of a preset."""

    title: Message
    purpose: Message


class Format(Struct, frozen=True):
    """What a user is told of a format, and how it is loaded. `folder` is said where it can be a folder as well.

    `presets` are those that it can be finished by, by name.
    """

    title: Message
    purpose: Message
    load: Callable[[PictureExaminer], Exporter]
    folder: Message | None = None
    presets: Mapping[str, PresetChoice] = MappingProxyType({})


def exporters(memories: Path | None = None) -> "Exporters":
    """Return all output formats by the name they have on the command line, in the order in which they are offered.

    Every call gives fresh exporters; keep one to profit from what it remembers between exports. In the folder
    `memories` it is kept what pictures are.
    """
    return Exporters(PictureExaminer(memories))


def _docx(examiner: PictureExaminer) -> Exporter:
    from redactie.export.docx.exporter import DocxExporter

    return DocxExporter(examiner)


def _html(examiner: PictureExaminer) -> Exporter:
    from redactie.export.html.exporter import HtmlExporter

    return HtmlExporter(examiner)


def _pdf(examiner: PictureExaminer) -> Exporter:
    from redactie.export.pdf import PdfExporter

    return PdfExporter(examiner)


PRESETS: Mapping[str, PresetChoice] = MappingProxyType(
    {
        "drukker": PresetChoice(
            message("For the printer"), message("Bleed, crop marks and the inks of the press; PDF/X-4, without links")
        ),
        "kantoor": PresetChoice(message("For the office"), message("Exactly the pages that you see, with links")),
        "scherm": PresetChoice(
            message("For the screen"), message("A small file to mail and to keep, with links; PDF/A")
        ),
    }
)

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "docx": Format(message("Word"), message("For colleagues who work on in Word, with columns and styles"), _docx),
        "html": Format(
            message("Web page"),
            message("For the website: a page that adapts to every screen"),
            _html,
            message("As a folder with its pictures beside the page"),
        ),
        "pdf": Format(message("PDF"), message("The typeset pages, in columns"), _pdf, presets=PRESETS),
    }
)


class Exporters(Mapping[str, Exporter]):
    """Exporters by name. All of them share an `examiner`: it knows the pictures that they opened."""

    def __init__(self, examiner: PictureExaminer) -> None:
        self.examiner = examiner
        self._made: dict[str, Exporter] = {}

    def __getitem__(self, name: str) -> Exporter:
        if name not in self._made:
            self._made[name] = FORMATS[name].load(self.examiner)
        return self._made[name]

    def __contains__(self, name: object) -> bool:
        return name in FORMATS

    def __iter__(self) -> Iterator[str]:
        return iter(FORMATS)

    def __len__(self) -> int:
        return len(FORMATS)
