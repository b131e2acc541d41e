"""The output formats by name. A format is loaded when it is asked for: a PDF needs no Word library."""

from collections.abc import Callable, Iterator, Mapping

from redactie.export.exporter import Exporter


def exporters() -> Mapping[str, Exporter]:
    """Return all output formats by the name they have on the command line, in the order in which they are offered.

    Every call gives fresh exporters; keep one to profit from what it remembers between exports.
    """
    return _Formats()


def _docx() -> Exporter:
    from redactie.export.docx.exporter import DocxExporter

    return DocxExporter()


def _html() -> Exporter:
    from redactie.export.html.exporter import HtmlExporter

    return HtmlExporter()


def _pdf() -> Exporter:
    from redactie.export.pdf import PdfExporter

    return PdfExporter()


_FORMATS: Mapping[str, Callable[[], Exporter]] = {"docx": _docx, "html": _html, "pdf": _pdf}


class _Formats(Mapping[str, Exporter]):
    def __init__(self) -> None:
        self._made: dict[str, Exporter] = {}

    def __getitem__(self, name: str) -> Exporter:
        if name not in self._made:
            self._made[name] = _FORMATS[name]()
        return self._made[name]

    def __contains__(self, name: object) -> bool:
        return name in _FORMATS

    def __iter__(self) -> Iterator[str]:
        return iter(_FORMATS)

    def __len__(self) -> int:
        return len(_FORMATS)
