"""Opens the window on an issue and prints, as JSON, the seconds until its title and its first page are shown.

Run by `tests.benchmarks.window` with the time of the start (seconds since the epoch) and the issue's path.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from redactie.app.main import run
from redactie.process import collect_seldom

_SETTLE = 2000  # milliseconds after the first page, until memory is read


def _memory() -> float:
    """Return the proportional share of memory of this process, in MiB."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def main() -> None:
    collect_seldom()  # as the command line does
    started = float(sys.argv[1])
    app = QApplication(sys.argv[:1])
    found: dict[str, float] = {}

    def finish() -> None:
        found["memory"] = _memory()
        print(json.dumps(found), flush=True)
        app.closeAllWindows()
        app.quit()

    def painted(_page: int) -> None:
        if "page" not in found:
            found["page"] = time.time() - started
            QTimer.singleShot(_SETTLE, finish)

    def look() -> None:
        for window in app.topLevelWidgets():
            workspace = getattr(window, "workspace", None)
            if isinstance(window, QMainWindow) and window.isVisible() and workspace is not None:
                workspace.preview.desk.painted.connect(painted)
                found["title"] = time.time() - started
                timer.stop()

    timer = QTimer(interval=2)
    timer.timeout.connect(look)
    timer.start()
    run(Path(sys.argv[2]))


if __name__ == "__main__":
    main()
