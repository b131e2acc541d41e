"""New publications and issues: what can be asked for, what cannot, and what is said then."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from redactie.app.session import Session
from redactie.app.start.new_issue import NewIssueDialog
from redactie.app.start.new_publication import NewPublicationDialog
from redactie.store.publication import PublicationFolder
from tests.app.conftest import PUBLICATION

_YEAR = datetime.date.today().year


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    texts: list[str] = []

    def tell(box: QMessageBox) -> None:
        texts.append(f"{box.text()} {box.informativeText()}")

    monkeypatch.setattr(QMessageBox, "exec", tell)
    return texts


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> NewPublicationDialog:
    made = NewPublicationDialog(tmp_path / "bladen")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def new_issue(qtbot: QtBot, session: Session) -> NewIssueDialog:
    assert session.publication_folder is not None
    made = NewIssueDialog(session.publication_folder)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def _ok(dialog: QDialog) -> QPushButton:
    return dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok)


def _opened(path: Path | None) -> Session:
    assert path is not None
    session = Session()
    session.open(path)
    session.close()
    return session


# --- a new publication -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["", "   ", ".", "...", " . . "])
def test_a_publication_without_a_name_cannot_be_made(dialog: NewPublicationDialog, name: str) -> None:
    dialog.name.setText(name)
    assert not _ok(dialog).isEnabled()
    assert dialog.place.text() == ""
    dialog.name.setText("Wel een naam")
    assert _ok(dialog).isEnabled()


@pytest.mark.parametrize("folder", ["", "  "])
def test_a_publication_without_a_folder_cannot_be_made(dialog: NewPublicationDialog, folder: str) -> None:
    dialog.name.setText("Molenpost")
    dialog.folder.setText(folder)
    assert not _ok(dialog).isEnabled()


@pytest.mark.parametrize("name", ["Été & Ĳsbaan", "  Twee  woorden  ", 'It\'s "nieuw" #1', "日本", "a" * 60, "Nr. 5"])
def test_any_name_is_the_name_of_the_publication(dialog: NewPublicationDialog, name: str) -> None:
    dialog.name.setText(name)
    dialog.accept()
    session = _opened(dialog.made)
    assert session.publication is not None
    assert session.publication.name == session.publication.nameplate.title == name.strip()
    assert session.issue is not None
    assert session.issue.number == f"{_YEAR}-1"


def test_the_dialog_says_where_the_publication_comes(dialog: NewPublicationDialog, tmp_path: Path) -> None:
    dialog.name.setText("Été")
    assert dialog.place.text().endswith(str(tmp_path / "bladen" / "Été"))
    dialog.folder.setText(str(tmp_path / "elders"))
    assert dialog.place.text().endswith(str(tmp_path / "elders" / "Été"))


def test_the_home_folder_can_be_written_short(
    dialog: NewPublicationDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "thuis"))
    dialog.name.setText("Molenpost")
    dialog.folder.setText("~/bladen")
    assert dialog.target == tmp_path / "thuis" / "bladen" / "Molenpost"


def test_enter_makes_the_publication_and_its_folders(
    dialog: NewPublicationDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.keyClicks(dialog.name, "Molenpost")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.made == tmp_path / "bladen" / "Molenpost"
    assert (tmp_path / "bladen" / "Molenpost" / "publication.toml").is_file()


def test_escape_makes_nothing(dialog: NewPublicationDialog, tmp_path: Path, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.name, "Molenpost")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Escape)
    assert dialog.made is None
    assert not (tmp_path / "bladen").exists()


@pytest.mark.parametrize(("language", "colophon"), [("nl", "Colofon"), ("en", "Colophon")])
def test_the_standing_texts_are_in_the_language_of_the_publication(
    dialog: NewPublicationDialog, language: str, colophon: str
) -> None:
    dialog.name.setText("Molenpost")
    dialog.language.setCurrentIndex(dialog.language.findData(language))
    dialog.accept()
    publication = _opened(dialog.made).publication
    assert publication is not None
    assert (publication.language, publication.colophon.title) == (language, colophon)


def test_an_empty_folder_of_that_name_is_used(dialog: NewPublicationDialog, tmp_path: Path) -> None:
    (tmp_path / "bladen" / "Molenpost").mkdir(parents=True)
    dialog.name.setText("Molenpost")
    dialog.accept()
    assert dialog.made == tmp_path / "bladen" / "Molenpost"


def test_a_publication_that_is_there_already_stays(
    dialog: NewPublicationDialog, tmp_path: Path, told: list[str]
) -> None:
    taken = tmp_path / "bladen" / "Molenpost"
    taken.mkdir(parents=True)
    (taken / "publication.toml").write_text(PUBLICATION, encoding="utf-8")
    dialog.name.setText("Molenpost")
    dialog.accept()
    assert len(told) == 1
    assert "Molenpost" in told[0]
    assert dialog.isVisible()
    assert dialog.name.text() == "Molenpost"
    assert (taken / "publication.toml").read_text(encoding="utf-8") == PUBLICATION
    dialog.name.setText("Molenpost 2")
    dialog.accept()
    assert dialog.made == tmp_path / "bladen" / "Molenpost 2"


def test_a_folder_in_which_nothing_can_be_made_is_told(
    dialog: NewPublicationDialog, tmp_path: Path, told: list[str]
) -> None:
    (tmp_path / "bladen").write_text("een bestand")
    dialog.name.setText("Molenpost")
    dialog.accept()
    assert len(told) == 1
    assert dialog.made is None
    assert dialog.isVisible()
    assert (tmp_path / "bladen").read_text() == "een bestand"


@pytest.mark.parametrize("name", ["CON", "nul", "Lpt1", "x" * 300])
def test_a_name_that_no_folder_can_have_is_told(
    dialog: NewPublicationDialog, tmp_path: Path, told: list[str], name: str
) -> None:
    dialog.name.setText(name)
    dialog.accept()
    assert len(told) == 1
    assert dialog.made is None
    assert not (tmp_path / "bladen").exists()


# --- a new issue -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["", "   "])
def test_an_issue_without_a_number_cannot_be_made(new_issue: NewIssueDialog, number: str) -> None:
    new_issue.number.setText(number)
    assert not _ok(new_issue).isEnabled()
    new_issue.number.setText("7")
    assert _ok(new_issue).isEnabled()


@pytest.mark.parametrize(
    ("number", "folder"),
    [("2027-1", "2027-1"), (" 7 ", "2031-7"), ("Été 2027", "ete-2027"), ("nr. 12/13", "nr-12-13"), ("con", "con-1")],
)
def test_an_issue_has_its_number_and_a_folder_for_every_system(
    new_issue: NewIssueDialog, publication: Path, number: str, folder: str
) -> None:
    new_issue.number.setText(number)
    new_issue.date.setDate(QDate(2031, 3, 1))
    new_issue.accept()
    assert new_issue.made == publication / "issues" / folder
    issue = _opened(new_issue.made).issue
    assert issue is not None
    assert issue.number == number.strip()
    assert issue.articles


@pytest.mark.parametrize("number", ["2026-1", " 2026-1", "2026 1", "2026/1"])
def test_a_number_that_is_taken_is_told_and_the_issue_stays(
    new_issue: NewIssueDialog, publication: Path, told: list[str], number: str
) -> None:
    file = publication / "issues" / "2026-1" / "issue.toml"
    before = file.read_bytes()
    new_issue.number.setText(number)
    new_issue.accept()
    assert len(told) == 1
    assert number.strip() in told[0]
    assert new_issue.made is None
    assert new_issue.isVisible()
    assert file.read_bytes() == before
    assert [path.name for path in (publication / "issues").iterdir()] == ["2026-1"]


@pytest.mark.parametrize(
    ("last", "suggested"), [("1", "2"), ("99", "100"), ("Été 3", "Été 4"), ("2001-6", f"{_YEAR}-1"), ("", f"{_YEAR}-1")]
)
def test_the_number_after_the_last_one_is_suggested(qtbot: QtBot, publication: Path, last: str, suggested: str) -> None:
    file = publication / "issues" / "2026-1" / "issue.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('"1"', f'"{last}"'), encoding="utf-8")
    dialog = NewIssueDialog(PublicationFolder.open(publication))
    qtbot.addWidget(dialog)
    assert dialog.number.text() == suggested
    assert dialog.number.selectedText() == suggested


def test_today_is_suggested_as_the_date(new_issue: NewIssueDialog) -> None:
    assert abs(new_issue.date.date().daysTo(QDate.currentDate())) <= 1


def test_enter_makes_the_issue_and_escape_does_not(
    new_issue: NewIssueDialog, qtbot: QtBot, session: Session, publication: Path
) -> None:
    new_issue.number.setText("2027-1")
    qtbot.keyClick(new_issue.number, Qt.Key.Key_Return)
    assert new_issue.made == publication / "issues" / "2027-1"
    assert session.publication_folder is not None
    again = NewIssueDialog(session.publication_folder)
    qtbot.addWidget(again)
    again.show()
    again.number.setText("2027-2")
    qtbot.keyClick(again.number, Qt.Key.Key_Escape)
    assert again.made is None
    assert not (publication / "issues" / "2027-2").exists()


def test_an_issue_in_a_place_where_nothing_can_be_made_is_told(
    new_issue: NewIssueDialog, publication: Path, told: list[str]
) -> None:
    (publication / "issues").rename(publication / "weg")
    (publication / "issues").write_text("een bestand")
    new_issue.number.setText("2027-1")
    new_issue.accept()
    assert len(told) == 1
    assert new_issue.made is None


def test_every_field_has_its_name_beside_it(dialog: NewPublicationDialog, new_issue: NewIssueDialog) -> None:
    for window, fields in (
        (dialog, (dialog.name, dialog.folder, dialog.columns, dialog.language)),
        (new_issue, (new_issue.number, new_issue.date)),
    ):
        buddies = [each.buddy() for each in window.findChildren(QLabel) if each.buddy()]
        for field in fields:
            assert field in buddies
            assert field.accessibleName()
