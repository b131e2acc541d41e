from pathlib import Path

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from redactie.app.saving.saver import Saver
from redactie.app.session import Session


@pytest.fixture
def saver(session: Session, qtbot: QtBot) -> Saver:
    window = QWidget()
    qtbot.addWidget(window)
    return Saver(window, session)


@pytest.fixture
def refused(session: Session, publication: Path) -> Path:
    """Return the file of an article that cannot be saved because somebody else changed it."""
    path = publication / "issues/2026-1/articles/molen.md"
    session.update_text("molen", "Mijn tekst.")
    path.write_text("Iemand anders schreef dit.\n", encoding="utf-8")
    return path


def _answer(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    def press(box: QMessageBox) -> int:
        button = next(each for each in box.buttons() if each.text() == text)
        button.click()
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _box: button)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)


def test_closing_saves_without_a_question(saver: Saver, session: Session, publication: Path) -> None:
    session.update_text("molen", "Mijn tekst.")
    event = QCloseEvent()
    saver.close(event)
    assert event.isAccepted()
    text = (publication / "issues/2026-1/articles/molen.md").read_text(encoding="utf-8")
    assert "Mijn tekst." in text


def test_who_stays_keeps_the_window_open(
    saver: Saver, session: Session, refused: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, "Stay")
    event = QCloseEvent()
    saver.close(event)
    assert not event.isAccepted()
    assert [article.id for article in session.unsaved] == ["molen"]


def test_who_leaves_overwrites_nothing(
    saver: Saver, session: Session, refused: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answer(monkeypatch, "Leave")
    assert saver.leave()
    assert refused.read_text(encoding="utf-8") == "Iemand anders schreef dit.\n"
