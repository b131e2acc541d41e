from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
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


@pytest.mark.parametrize("text", ['Zomer "2026"', "Été \\ #1", "  met spaties  ", ""])
@pytest.mark.parametrize("field", ["number", "title"])
def test_every_line_comes_back_from_the_file(dialog: IssueDialog, publication: Path, field: str, text: str) -> None:
    getattr(dialog, field).setText(text)
    dialog.accept()
    again = Session()
    again.open(publication)
    assert again.issue is not None
    assert getattr(again.issue, field) == text.strip()
    again.close()


@pytest.mark.parametrize("date", ["1999-12-31", "2026-02-28", "2028-02-29"])
def test_a_date_comes_back_from_the_file(dialog: IssueDialog, publication: Path, date: str) -> None:
    dialog.date.setDate(QDate.fromString(date, "yyyy-MM-dd"))
    dialog.accept()
    again = Session()
    again.open(publication)
    assert again.issue is not None
    assert str(again.issue.date) == date
    again.close()


def test_escape_leaves_every_byte(dialog: IssueDialog, publication: Path, qtbot: QtBot) -> None:
    file = publication / "issues" / "2026-1" / "issue.toml"
    before = file.read_bytes()
    qtbot.keyClicks(dialog.title, "Anders")
    qtbot.keyClick(dialog.title, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert file.read_bytes() == before


def test_what_the_disk_refuses_keeps_the_dialog_open(
    dialog: IssueDialog, session: Session, publication: Path, qtbot: QtBot
) -> None:
    file = publication / "issues" / "2026-1" / "issue.toml"
    file.write_text('number = "van een ander"\n', encoding="utf-8")
    dialog.title.setText("Anders")
    with qtbot.waitSignal(session.failed):
        dialog.accept()
    assert dialog.isVisible()
    assert file.read_text(encoding="utf-8") == 'number = "van een ander"\n'


def test_every_field_has_a_name_for_a_screen_reader(dialog: IssueDialog) -> None:
    for field in (dialog.number, dialog.title, dialog.date, dialog.pages):
        assert field.accessibleName()


def test_the_pages_come_back_from_the_file_and_nothing_else_changes(
    session: Session, publication: Path, qtbot: QtBot
) -> None:
    file = publication / "issues" / "2026-1" / "issue.toml"
    before = file.read_text(encoding="utf-8")
    for pages in (12, 0):
        dialog = issue_dialog(session)
        assert dialog is not None
        qtbot.addWidget(dialog)
        dialog.pages.setValue(pages)
        dialog.accept()
        assert session.issue is not None
        assert session.issue.pages == pages
        lines = file.read_text(encoding="utf-8").splitlines()
        assert ("pages = 12" in lines) is bool(pages)
        assert [line for line in lines if not line.startswith("pages")] == before.splitlines()
    session.undo_stack.undo()
    assert session.issue.pages == 12
    session.undo_stack.undo()
    assert file.read_text(encoding="utf-8") == before


def test_zero_pages_reads_as_not_said(dialog: IssueDialog) -> None:
    assert dialog.pages.text() == "as many as it takes"
