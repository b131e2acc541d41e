"""Work off the main thread of which only the latest result is wanted."""

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

Work = Callable[[], object]


class Latest(QObject):
    """Runs one piece of work at a time on a thread of its own; what is asked for meanwhile replaces what waits.

    `done` brings a result and `failed` an exception, both on the thread that this object lives on. A result arrives
    even when something newer waits already: who types without a pause still sees something move.
    """

    done = Signal(object)
    failed = Signal(object)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting: Work | None = None
        self._running = False
        self._closed = False
        self._finished.connect(self._finish)

    @property
    def busy(self) -> bool:
        """Whether something runs or waits."""
        return self._running

    def submit(self, work: Work) -> None:
        """Run this as soon as the thread is free, unless something newer is asked for by then."""
        self._waiting = work
        if not self._running:
            self._start()

    def do_now(self, work: Work) -> None:
        """Do this on the caller's thread, after what runs and instead of what waits; what goes wrong is raised."""
        self._waiting = None
        self._pool.waitForDone()
        work()

    def close(self) -> None:
        """Forget what waits and wait for what runs."""
        self._waiting = None
        self._closed = True
        self._pool.waitForDone()

    def _start(self) -> None:
        work, self._waiting = self._waiting, None
        self._running = work is not None
        if work is not None:
            self._pool.start(_Task(work, self._finished.emit))

    def _finish(self, result: object, error: object) -> None:
        if self._closed:
            return
        self._start()
        if error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)


class _Task(QRunnable):
    def __init__(self, work: Work, report: Callable[[object, object], None]) -> None:
        super().__init__()
        self._work = work
        self._report = report

    def run(self) -> None:
        """Do the work; whatever goes wrong is handed to the main thread, which decides."""
        try:
            result, problem = self._work(), None
        except Exception as error:
            result, problem = None, error
        with contextlib.suppress(RuntimeError):  # whoever asked is gone, and with it the signal
            self._report(result, problem)
