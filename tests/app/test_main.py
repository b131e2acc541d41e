import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QStandardPaths, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from redactie.app.main import run


@pytest.fixture
def alone(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Keep the program away from the settings and the state of whoever runs the tests."""
    monkeypatch.setenv("REDACTIE_LANGUAGE", "nl")
    QStandardPaths.setTestModeEnabled(True)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "config"))
    palette, font, locale = qapp.palette(), qapp.font(), QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)
    QLocale.setDefault(locale)
    QStandardPaths.setTestModeEnabled(False)


def _close_when_title_has(app: QApplication, text: str, seen: list[str]) -> QTimer:
    def look() -> None:
        for window in app.topLevelWidgets():
            if window.isVisible() and text in window.windowTitle():
                seen.append(window.windowTitle())
                timer.stop()
                app.closeAllWindows()

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    return timer


def test_the_program_opens_an_issue_in_dutch_and_ends_well(alone: None, qapp: QApplication, publication: Path) -> None:
    seen: list[str] = []
    hook = sys.excepthook
    timer = _close_when_title_has(qapp, "De molen draait", seen)
    assert run(publication) == 0
    assert seen == ["De molen draait — Nummer 1 — Redactie[*]"]
    assert sys.excepthook is hook
    timer.stop()


def test_a_path_that_leads_nowhere_is_told_and_the_start_page_stays(
    alone: None, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def tell(box: QMessageBox) -> int:
        told.append(box.text())
        QTimer.singleShot(0, qapp.closeAllWindows)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", tell)
    assert run(tmp_path / "nergens") == 0
    assert told
    assert "Er is geen bestand of map" in told[0]
