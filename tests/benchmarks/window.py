"""The window as a whole process: how soon it is there, how soon the first page, and how much memory it takes.

Measured on a virtual screen where there is one to be had, else without a screen, and beside a bare PySide6 window.
"""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.issues import change_a_word
from tests.benchmarks.report import Row
from tests.benchmarks.timing import user_environment

_BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setWindowTitle("bare")
window.show()
QTimer.singleShot(0, lambda: (print('{"title": %f}' % (time.time() - float(sys.argv[1]))), app.quit()))
app.exec()
"""


def _screen() -> list[str]:
    return ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp"] if shutil.which("xvfb-run") else []


def _measure(command: list[str], arguments: list[str], home: str) -> dict[str, float]:
    kept = {key: value for key, value in user_environment().items() if key != "QT_QPA_PLATFORM"}
    environment = kept | {"HOME": home, "XDG_CONFIG_HOME": home, "REDACTIE_LANGUAGE": "nl"}
    if not _screen():
        environment["QT_QPA_PLATFORM"] = "offscreen"
    # The clock starts in a tiny process that turns into the one that is measured, not with the virtual screen.
    launcher = "import os, sys, time; command = [sys.executable, *sys.argv[1:]]; "
    launcher += "os.execv(sys.executable, [part.replace('@NOW', str(time.time())) for part in command])"
    done = subprocess.run(
        [*_screen(), sys.executable, "-c", launcher, *command, "@NOW", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return json.loads(done.stdout.strip().splitlines()[-1])


def _medians(
    command: list[str], arguments: list[str], rounds: int, between: Callable[[], object] = lambda: None
) -> dict[str, float]:
    runs: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(rounds + 1):
            between()
            runs.append(_measure(command, arguments, home))
    runs = runs[1:]
    return {name: statistics.median(each[name] for each in runs) for name in runs[0]}


def badge_rows(issue: Path, rounds: int = 1) -> Iterator[Row]:
    """Measure typing in the window, with an issue whose first article is too long for its place."""
    ours = _medians(["-m", "tests.benchmarks.badges_child"], [str(issue)], rounds)
    changes = f"{ours['changes']:.0f} other badges in 60 keys"
    yield Row("key press → how it fits, median", ours["median"] * 1000, budget=150, note=changes)
    yield Row("key press → how it fits, p95", ours["p95"] * 1000)


def window_rows(issue: Path, rounds: int = 5) -> Iterator[Row]:
    """Measure the window with this issue."""
    bare = _medians(["-c", _BARE], [], rounds)
    ours = _medians(["-m", "tests.benchmarks.window_child"], [str(issue)], rounds)
    changed = _medians(["-m", "tests.benchmarks.window_child"], [str(issue)], rounds, lambda: change_a_word(issue))
    yield Row("start → window with the issue", ours["title"] * 1000, budget=450)
    yield Row("start → first page shown", ours["page"] * 1000, budget=900)
    yield Row("  of an issue that changed since", changed["page"] * 1000)
    yield Row("  bare PySide6 window", bare["title"] * 1000, note=f"ours is {ours['title'] / bare['title']:.1f} × that")
    yield Row("memory with the issue open", ours["memory"], unit="MiB", budget=250, note="proportional set size")
