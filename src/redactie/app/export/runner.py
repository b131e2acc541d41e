"""Exports off the main thread, with progress and a way to stop."""

import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from redactie.app.background import Latest
from redactie.export.exporter import ExportCancelledError, Exporter
from redactie.export.order import Order, export
from redactie.export.registry import exporters


class ExportRunner(QObject):
    """Runs one export at a time. Exactly one of `finished`, `failed` and `cancelled` ends it.

    `progressed` carries the part that is done (0 to 1), `finished` the paths that were written.
    """

    progressed = Signal(float)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None, formats: Mapping[str, Exporter] | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._stop = threading.Event()
        self._work = Latest(self)
        self._work.done.connect(self.finished)
        self._work.failed.connect(self._fail)

    @property
    def busy(self) -> bool:
        """Whether an export runs."""
        return self._work.busy

    def start(self, order: Order) -> None:
        """Begin to export."""
        self._stop.clear()
        self._work.submit(lambda: self._export(order))

    def cancel(self) -> None:
        """Stop as soon as the format at work notices; no file is changed."""
        self._stop.set()

    def close(self) -> None:
        """Cancel and wait for the thread."""
        self.cancel()
        self._work.close()

    def _export(self, order: Order) -> Sequence[Path]:
        return export(order, self._formats or exporters(order.memories), self._progress)

    def _progress(self, share: float) -> None:
        if self._stop.is_set():
            raise ExportCancelledError
        self.progressed.emit(share)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, ExportCancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
