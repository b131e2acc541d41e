from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redactie.app.saving.autosave import PAUSE, Autosave
from redactie.app.session import Session
from redactie.app.status.bar import StatusBar


@pytest.fixture
def autosave(session: Session) -> Autosave:
    return Autosave(session, session)


@pytest.fixture
def file(publication: Path) -> Path:
    return publication / "issues/2026-1/articles/molen.md"


def text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def test_a_pause_saves(autosave: Autosave, session: Session, file: Path, qtbot: QtBot) -> None:
    session.update_text("molen", "Mijn tekst.")
    assert "Mijn tekst." not in text(file)
    qtbot.waitUntil(lambda: "Mijn tekst." in text(file), timeout=2 * PAUSE)
    assert session.unsaved == ()


def test_going_to_another_article_saves_at_once(autosave: Autosave, session: Session, file: Path) -> None:
    session.update_text("molen", "Mijn tekst.")
    session.select_article("dijk")
    assert "Mijn tekst." in text(file)


def test_going_to_another_program_saves_at_once(autosave: Autosave, session: Session, file: Path) -> None:
    session.update_text("molen", "Mijn tekst.")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert "Mijn tekst." in text(file)


def test_nothing_is_written_without_a_change(autosave: Autosave, session: Session, file: Path) -> None:
    before = file.stat()
    session.select_article("dijk")
    autosave.save()
    after = file.stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_what_cannot_be_saved_is_told_without_a_dialog_until_it_can(
    autosave: Autosave, session: Session, file: Path, qtbot: QtBot
) -> None:
    bar = StatusBar(session)
    qtbot.addWidget(bar)
    before = file.read_bytes()
    session.update_text("molen", "Mijn tekst.")
    file.write_text("Iemand anders schreef dit.\n", encoding="utf-8")
    with qtbot.assertNotEmitted(session.failed):
        autosave.save()
    assert text(file) == "Iemand anders schreef dit.\n"
    assert "was changed by another program" in bar.saving.text()
    assert "open the issue again" in bar.saving.toolTip()
    session.update_text("molen", "Mijn tekst, en meer.")
    assert "was changed" in bar.saving.text(), "it is still so"
    file.write_bytes(before)
    autosave.save()
    assert "Mijn tekst, en meer." in text(file)
    assert (bar.saving.text(), bar.saving.toolTip()) == ("Saved", "")


def test_one_article_that_is_refused_does_not_keep_back_another(
    autosave: Autosave, session: Session, file: Path
) -> None:
    session.update_text("molen", "Mijn tekst.")
    session.update_text("dijk", "Mijn dijk.")
    file.write_text("Iemand anders schreef dit.\n", encoding="utf-8")
    autosave.save()
    assert "Mijn dijk." in text(file.with_name("dijk.md"))
    assert [article.id for article in session.unsaved] == ["molen"]
