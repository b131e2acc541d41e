from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from redactie.app.publication.issue_dialog import IssueDialog, issue_dialog
from redactie.app.session import Session


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> IssueDialog:
    made = issue_dialog(session)
    assert made is not None
    qtbot.addWidget(made)
    made.show()
    return made


def test_number_title_and_date_are_written_and_unsaved_texts_stay(
    session: Session, publication: Path, qtbot: QtBot
) -> None:
    session.update_text("molen", "Nog niet opgeslagen.\n")
    dialog = issue_dialog(session)
    assert dialog is not None
    qtbot.addWidget(dialog)
    dialog.number.setText("7")
    dialog.title.setText("Voorjaar")
    dialog.date.setDate(QDate(2026, 4, 1))
    dialog.accept()
    issue = session.issue
    assert issue is not None
    assert (issue.number, issue.title, str(issue.date)) == ("7", "Voorjaar", "2026-04-01")
    assert [article.id for article in issue.articles] == ["molen", "dijk", "kort"]
    assert issue.article("molen").body == "Nog niet opgeslagen.\n"
    assert 'title = "Voorjaar"' in (publication / "issues" / "2026-1" / "issue.toml").read_text(encoding="utf-8")


def test_ok_without_a_change_leaves_every_byte(dialog: IssueDialog, publication: Path) -> None:
    file = publication / "issues" / "2026-1" / "issue.toml"
    before = file.read_bytes()
    dialog.accept()
    assert file.read_bytes() == before


def test_an_issue_without_a_date_gets_none_by_itself(session: Session, publication: Path, qtbot: QtBot) -> None:
    file = publication / "issues" / "2026-1" / "issue.toml"
    file.write_text('number = "1"\narticles = ["molen", "dijk", "kort"]\n')
    session.open(publication)
    dialog = issue_dialog(session)
    assert dialog is not None
    qtbot.addWidget(dialog)
    dialog.title.setText("Zonder datum")
    dialog.accept()
    assert session.issue is not None
    assert session.issue.title == "Zonder datum"
    assert session.issue.date is None


def test_without_an_issue_there_is_no_dialog(qtbot: QtBot) -> None:
    session = Session()
    assert issue_dialog(session) is None
    session.close()
