import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from redactie.app.failures import Excepthook, show_error, start_log, stop_log
from redactie.model.errors import RedactieError
from redactie.model.message import message


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> list[QMessageBox]:
    shown: list[QMessageBox] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box) or 0)
    return shown


def test_an_error_for_the_user_is_told_with_its_remedy_and_its_place(boxes: list[QMessageBox], qtbot: QtBot) -> None:
    error = RedactieError(message("The dike broke."), remedy=message("Mend it."), path=Path("/dijk/molen.md"), line=3)
    show_error(None, error)
    assert boxes[0].text() == "The dike broke. Mend it."
    assert boxes[0].informativeText() == f"{Path('/dijk/molen.md')}:3"


def test_an_unexpected_error_goes_to_the_log_and_its_details_can_be_copied(
    boxes: list[QMessageBox], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    show_error(None, ValueError("kapot"))
    assert "kapot" in caplog.text
    caplog.clear()
    assert "kapot" in boxes[0].detailedText()
    copy = next(each for each in boxes[0].findChildren(QPushButton) if each.text() == "Copy details")
    copy.click()
    assert "ValueError: kapot" in QApplication.clipboard().text()


def test_what_no_code_caught_is_shown_once_at_a_time(
    boxes: list[QMessageBox], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    hook = Excepthook()
    before = sys.excepthook
    hook.install()
    try:
        sys.excepthook(ValueError, ValueError("kapot"), None)
    finally:
        hook.remove()
    assert sys.excepthook is before
    assert "ValueError: kapot" in boxes[0].detailedText()
    assert "Redactie" in boxes[0].detailedText()
    caplog.clear()


def test_the_log_is_a_file_in_its_folder(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    before = list(logging.getLogger("redactie").handlers)
    start_log(tmp_path / "log")
    try:
        logging.getLogger("redactie.test").error("opgeschreven")
        caplog.clear()
        assert "opgeschreven" in (tmp_path / "log" / "redactie.log").read_text(encoding="utf-8")
        for _ in range(7):
            logging.getLogger("redactie.test").error("x" * 100_000)
        caplog.clear()
        assert sorted(path.name for path in (tmp_path / "log").iterdir()) == ["redactie.log", "redactie.log.1"]
    finally:
        stop_log()
    assert logging.getLogger("redactie").handlers == before


def test_a_folder_that_cannot_be_written_means_no_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    before = list(logging.getLogger("redactie").handlers)
    start_log(tmp_path / "file" / "log")
    assert logging.getLogger("redactie").handlers == before
