"""Runs the real session under scripted typing and kills it at random moments: `typist.py SEED KILLS AT_ONCE FOLDER`.

Every run has a folder of its own. In `typed.log` stands what was typed and when, by a clock that all processes share,
in `late.log` when the machine had other things to do, and for how long; `killed` tells when it was killed. The modules
are loaded once, before the runs branch off: 200 runs would load them for a minute.
"""

import os
import random
import shutil
import signal
import sys
import threading
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from redactie.app.saving.autosave import Autosave
from redactie.app.saving.recovery import Recovery
from redactie.app.session import Session
from redactie.store.recovery import RecoveryJournal

ARTICLES = ("een", "twee", "drie")
_LONGEST_LIFE = 4.5  # seconds
_NAP = 0.02  # seconds


class Typist:
    """Types words, rests, goes to other articles and saves, as people do, only faster. Never stops by itself."""

    def __init__(self, session: Session, log: Path, chance: random.Random) -> None:
        self._session = session
        self._log = log.open("w", encoding="utf-8")
        self._chance = chance
        self._typed = dict.fromkeys(ARTICLES, 0)
        self._go_on(0.0)

    def _go_on(self, rest: float) -> None:
        QTimer.singleShot(round(rest * 1000), self._session, self._act)

    def _act(self) -> None:
        deed = self._chance.random()
        if deed < 0.05:
            self._session.select_article(self._chance.choice(ARTICLES))
        elif deed < 0.08:
            self._session.save()
        else:
            self._type()
        self._go_on(self._chance.uniform(2.0, 2.6) if deed > 0.98 else self._chance.uniform(0.01, 0.1))

    def _type(self) -> None:
        article = self._session.current
        assert article is not None
        self._typed[article.id] += 1
        self._session.update_text(article.id, f"{article.body.rstrip()} {word(self._typed[article.id])}\n")
        self._log.write(f"{time.monotonic()} {article.id} {self._typed[article.id]}\n")
        self._log.flush()


def word(number: int) -> str:
    """Return a word that tells how many were typed."""
    return f"wóórd{number}"


def _watch(log: Path) -> None:
    """Note for ever when a nap was longer than it should be, and how much."""
    with log.open("w", encoding="utf-8") as file:
        while True:
            begun = time.monotonic()
            time.sleep(_NAP)
            now = time.monotonic()
            file.write(f"{now} {now - begun - _NAP}\n")
            file.flush()


def _live(folder: Path, seed: int) -> None:
    threading.Thread(target=_watch, args=(folder / "late.log",), daemon=True).start()
    application = QApplication(["typist", "-platform", "offscreen"])
    session, window = Session(), QWidget()
    session.open(folder / "blad" / "issues" / "1")
    recovery = Recovery(session, RecoveryJournal(folder / "state"), window)
    autosave = Autosave(session, window)
    typist = Typist(session, folder / "typed.log", random.Random(seed))
    application.exec()
    raise AssertionError((recovery, autosave, typist))  # nobody ends it


def _begin(folder: Path, seed: int) -> int:
    child = os.fork()
    if child == 0:
        try:
            _live(folder, seed)
        finally:
            os._exit(1)
    return child


def main(seed: int, kills: int, at_once: int, folder: Path) -> None:
    """Kill so many runs, each in a copy of the publication `blad` in the folder."""
    chance = random.Random(seed)
    ends: dict[int, tuple[float, Path]] = {}
    begun = 0
    while begun < kills or ends:
        while begun < kills and len(ends) < at_once:
            home = folder / f"run-{begun}"
            shutil.copytree(folder / "blad", home / "blad")
            child = _begin(home, seed + begun)
            ends[child] = (time.monotonic() + chance.uniform(0.2, _LONGEST_LIFE), home)
            begun += 1
        for child in [child for child, (end, _) in ends.items() if end <= time.monotonic()]:
            _, home = ends.pop(child)
            now = time.monotonic()
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            assert os.WIFSIGNALED(status), f"{home} ended by itself"
            (home / "killed").write_text(str(now), encoding="utf-8")
        time.sleep(0.002)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
