"""How the window tells that something went wrong: errors the user can act on, and the ones nobody expected."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from redactie import __version__
from redactie.app.translate import tr, tr_error
from redactie.model.errors import RedactieError

_LARGEST_LOG = 500_000  # bytes
_log = logging.getLogger("redactie.app")


def show_error(parent: QWidget | None, error: Exception) -> None:
    """Tell about an error in the user's words; one that is not meant for the user goes to the log and says so."""
    if isinstance(error, RedactieError):
        box = QMessageBox(QMessageBox.Icon.NoIcon, tr("Redactie"), tr_error(error), parent=parent)
        if error.path:
            place = f"{error.path}:{error.line}" if error.line else str(error.path)
            box.setInformativeText(place)
        box.exec()
    else:
        details = "".join(traceback.format_exception(error))
        _log.error("An error that nobody expected:\n%s", details)
        show_unexpected(parent, details)


def show_unexpected(parent: QWidget | None, details: str) -> None:
    """Tell about an error that nobody expected, with a button that copies the details."""
    box = QMessageBox(
        QMessageBox.Icon.NoIcon, tr("Redactie"), tr("Something went wrong that should not."), parent=parent
    )
    box.setInformativeText(
        tr("Your text is safe: it is saved, or kept in the recovery file. The details can help the makers to mend it.")
    )
    box.setDetailedText(details)
    copy = box.addButton(tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Close))
    copy.clicked.disconnect()
    copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
    box.exec()


class Excepthook(QObject):
    """Catches what no code caught, on any thread: the log gets it all, the user one dialog at a time."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._before: Callable[..., object] = sys.excepthook
        self._caught.connect(self._show)

    def install(self) -> None:
        """Take the place of Python's own hook."""
        self._before = sys.excepthook
        sys.excepthook = self._catch

    def remove(self) -> None:
        """Give the place back."""
        sys.excepthook = self._before

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(130)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("An error that nobody expected:\n%s", details)
        system = f"Redactie {__version__}, Python {platform.python_version()}, {platform.platform()}"
        self._caught.emit(f"{system}\n\n{details}")

    def _show(self, details: str) -> None:
        if self._showing:
            return
        self._showing = True
        try:
            show_unexpected(QApplication.activeWindow(), details)
        finally:
            self._showing = False


def start_log(folder: Path) -> None:
    """Write the log to this folder, at most two files of half a megabyte; without a writable folder there is none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    logging.getLogger("redactie").addHandler(_LateLog(folder / "redactie.log"))


def stop_log() -> None:
    """Write no log any more."""
    logger = logging.getLogger("redactie")
    for handler in [each for each in logger.handlers if isinstance(each, _LateLog)]:
        logger.removeHandler(handler)
        handler.close()


class _LateLog(logging.Handler):
    """Opens the log at its first record: most days have none, and `logging.handlers` takes long to load."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self._file is None:
                self._file = self._open()
            self._file.emit(record)
        except OSError:
            self.handleError(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()

    def _open(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        file = RotatingFileHandler(self._path, maxBytes=_LARGEST_LOG, backupCount=1, encoding="utf-8")
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        return file
