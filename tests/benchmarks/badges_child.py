"""Types in the window, and prints as JSON the seconds from each key until status bar and navigator say how it fits.

Run by `tests.benchmarks.window` with the time of the start, which does not count here, and the path of an issue whose
first article is too long for its place. A key counts until what it changed is painted.
"""

import json
import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from redactie.app.main import run
from redactie.app.window.main_window import MainWindow
from redactie.app.window.workspace import Workspace
from redactie.app.words import fit_text
from redactie.process import collect_seldom
from tests.benchmarks.timing import Timing

_KEYS = "de pers draait "
_COUNT = 60
_WARM_UP = 6
_LINE = 3
_SETTLE = 1000  # milliseconds after the first pages
_BETWEEN = 60  # milliseconds between what one key did and the next


class _Typist:
    """Presses a key when the badges of the one before are there."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        self._window = window
        self._workspace = workspace
        self._session = window._session
        self._loop = QEventLoop()
        self.badges: list[str] = []
        # Connected last, so that everybody else has taken the pages over.
        self._session.pagesChanged.connect(self._loop.quit)

    def type(self) -> list[float]:
        """Return the seconds of every key."""
        self._workspace.editor.go_to_line(_LINE)
        seconds = [self._press(_KEYS[number % len(_KEYS)]) for number in range(_WARM_UP + _COUNT)]
        return seconds[_WARM_UP:]

    def _press(self, key: str) -> float:
        start = time.perf_counter()
        QTest.keyClicks(self._workspace.editor.area, key)
        self._loop.exec()
        QApplication.processEvents()
        taken = time.perf_counter() - start
        self._check()
        QTest.qWait(_BETWEEN)
        return taken

    def _check(self) -> None:
        article, pages, model = self._session.current_id, self._session.pages, self._workspace.navigator.model
        row = model.row(model.index(model.row_of(article)))
        assert pages
        assert row
        badge = fit_text(pages.fits[article].lines)
        assert row.badge == badge
        assert self._window.status.fit.text().startswith(badge)
        self.badges.append(badge)


def main() -> None:
    collect_seldom()  # as the command line does
    app = QApplication(sys.argv[:1])

    def measure(window: MainWindow, workspace: Workspace) -> None:
        typist = _Typist(window, workspace)
        times = Timing(tuple(typist.type()))
        changes = len(set(typist.badges)) - 1
        found = {"median": times.median, "p95": times.p95, "worst": times.worst, "changes": float(changes)}
        print(json.dumps(found), flush=True)
        app.closeAllWindows()
        app.quit()

    def look() -> None:
        for window in app.topLevelWidgets():
            if isinstance(window, MainWindow) and window.workspace and window._session.pages:
                timer.stop()
                QTimer.singleShot(_SETTLE, partial(measure, window, window.workspace))
                return

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    run(Path(sys.argv[2]))


if __name__ == "__main__":
    main()
