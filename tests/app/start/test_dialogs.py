from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from redactie.app.session import Session
from redactie.app.start.new_issue import NewIssueDialog
from redactie.app.start.new_publication import NewPublicationDialog


def _ok(dialog: NewPublicationDialog | NewIssueDialog) -> bool:
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_a_new_publication_is_a_folder_with_a_first_issue(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = NewPublicationDialog(tmp_path)
    qtbot.addWidget(dialog)
    assert not _ok(dialog)
    qtbot.keyClicks(dialog.name, "Dijk & Polder")
    dialog.columns.setCurrentIndex(1)
    assert _ok(dialog)
    dialog.accept()
    assert dialog.made == tmp_path / "Dijk & Polder"
    session = Session()
    session.open(dialog.made)
    assert session.publication is not None
    assert session.publication.name == "Dijk & Polder"
    assert session.publication.page.columns == 3
    assert session.issue is not None
    session.close()


@pytest.mark.parametrize(("name", "folder"), [('Wat? "Nu"', "Wat- -Nu-"), ("Punt.", "Punt"), ("a/b", "a-b")])
def test_the_folder_has_a_name_that_every_system_allows(qtbot: QtBot, tmp_path: Path, name: str, folder: str) -> None:
    dialog = NewPublicationDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.name.setText(name)
    assert dialog.target == tmp_path / folder


def test_a_folder_that_is_taken_is_told_and_the_dialog_stays(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "Vol").mkdir()
    (tmp_path / "Vol" / "iets.txt").write_text("x")
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    dialog = NewPublicationDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.name.setText("Vol")
    dialog.accept()
    assert told
    assert dialog.made is None
    assert [path.name for path in (tmp_path / "Vol").iterdir()] == ["iets.txt"]


def test_a_new_issue_is_made_with_its_date(qtbot: QtBot, session: Session) -> None:
    assert session.publication_folder is not None
    dialog = NewIssueDialog(session.publication_folder)
    qtbot.addWidget(dialog)
    dialog.number.setText("2027-1")
    dialog.date.setDate(QDate(2027, 3, 1))
    dialog.accept()
    assert dialog.made is not None
    session.open(dialog.made)
    assert session.issue is not None
    assert session.issue.date is not None
    assert session.issue.date.isoformat() == "2027-03-01"


def test_a_new_issue_goes_on_as_the_last_one_is_numbered(qtbot: QtBot, session: Session) -> None:
    assert session.publication_folder is not None
    dialog = NewIssueDialog(session.publication_folder)
    qtbot.addWidget(dialog)
    assert dialog.number.text() == "2"
    dialog.date.setDate(QDate(2026, 3, 1))
    dialog.accept()
    assert dialog.made is not None
    assert dialog.made.name == "2026-2"
    session.open(dialog.made)
    assert session.issue is not None
    assert session.issue.number == "2"
