"""Starts the window."""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication

from redactie.app import binding as binding  # before the others
from redactie.app.failures import Excepthook, start_log, stop_log
from redactie.app.look.look import Look
from redactie.app.session import Session
from redactie.app.translate import chosen_language, install_language
from redactie.app.window.assembly import assemble
from redactie.process import collect_seldom, leave


def run(path: Path | None) -> int:
    """Show the window, with the publication, issue or article that a path leads to; return the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("the window needs a QApplication")
    app.setApplicationName("Redactie")
    app.setOrganizationName("Redactie")
    app.setDesktopFileName("redactie")
    settings = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Redactie", "Redactie")
    state = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
    start_log(state / "log")
    hook = Excepthook(app)
    hook.install()
    install_language(app, chosen_language(settings))
    look = Look(app)
    if not os.environ.get("REDACTIE_COLOURS"):
        look.choose(str(settings.value("colours", "") or ""))
    cache = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.CacheLocation))
    session = Session(cache=cache)
    window, deeds = assemble(session, settings, look, state)
    if path is not None:
        deeds.opening.open_first(path)
    look.wear()
    window.show()
    # What is there now stays to the end: the collector need not go through it while someone types.
    gc.freeze()
    try:
        return app.exec()
    finally:
        gc.unfreeze()
        hook.remove()
        stop_log()


def main() -> None:
    """Start from the desktop: a file or folder may be given."""
    collect_seldom()
    leave(run(Path(sys.argv[1]) if len(sys.argv) > 1 else None))
