from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox
from pytestqt.qtbot import QtBot

from redactie.app.house_style.dialog import HouseStyleDialog
from redactie.app.house_style.names import style_titles
from redactie.app.publication.dialog import PublicationDialog, publication_dialog
from redactie.app.session import Session
from redactie.model.publication import Publication
from redactie.resources import house_styles
from redactie.text.edition import Edition


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> PublicationDialog:
    made = publication_dialog(session)
    assert made is not None
    qtbot.addWidget(made)
    made.show()
    return made


def _publication(session: Session) -> Publication:
    assert session.publication is not None
    return session.publication


def test_what_is_changed_is_written_and_comments_stay(
    dialog: PublicationDialog, session: Session, publication: Path
) -> None:
    dialog.name.setText("De Molenaar")
    dialog.title.setText("Wieken")
    dialog.subtitle.setText("Blad van de molenaars")
    dialog.colophon_title.setText("Colofon")
    dialog.colophon.setPlainText("**Redactie** Anna\n\n**Adres** Molenweg 1")
    dialog.columns.setCurrentIndex(dialog.columns.findData(3))
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.accept()
    now = _publication(session)
    assert (now.name, now.nameplate.title, now.nameplate.subtitle) == ("De Molenaar", "Wieken", "Blad van de molenaars")
    assert now.colophon.title == "Colofon"
    assert now.colophon.text.split("\n\n") == ["**Redactie** Anna", "**Adres** Molenweg 1\n"]
    assert (now.page.columns, now.language) == (3, "en")
    written = (publication / "publication.toml").read_text(encoding="utf-8")
    assert written.startswith("# Het blad van de molenaars.\n")
    assert "Wieken" in written


def test_ok_without_a_change_leaves_every_byte(dialog: PublicationDialog, publication: Path) -> None:
    before = (publication / "publication.toml").read_bytes()
    assert dialog.wanted.page.columns == 0
    dialog.accept()
    assert (publication / "publication.toml").read_bytes() == before


def test_cancel_changes_nothing(dialog: PublicationDialog, session: Session) -> None:
    dialog.name.setText("Anders")
    dialog.reject()
    assert _publication(session).name == "Molenpost"


def test_a_publication_needs_a_name(dialog: PublicationDialog) -> None:
    ok = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok)
    dialog.name.setText(" ")
    assert not ok.isEnabled()
    dialog.name.setText("Wieken")
    assert ok.isEnabled()
    assert dialog.title.placeholderText() == "Wieken"


def test_a_logo_is_copied_into_the_publication_and_can_go_again(
    dialog: PublicationDialog, session: Session, publication: Path, picture: Path
) -> None:
    dialog.set_logo(picture)
    dialog.accept()
    assert _publication(session).nameplate.logo == "foto.png"
    assert (publication / "foto.png").read_bytes() == picture.read_bytes()
    again = publication_dialog(session)
    assert again is not None
    again.drop_logo()
    again.accept()
    assert _publication(session).nameplate.logo == ""
    again.deleteLater()


def test_a_house_style_is_chosen_by_its_title_and_written(
    dialog: PublicationDialog, session: Session, publication: Path
) -> None:
    titles = [dialog.house_style.itemText(index) for index in range(dialog.house_style.count())]
    assert titles == [style_titles()[name] for name in house_styles()]
    dialog.house_style.setCurrentIndex(dialog.house_style.findData("compact"))
    dialog.accept()
    assert _publication(session).style == "compact"
    assert 'style = "compact"' in (publication / "publication.toml").read_text(encoding="utf-8")


def test_the_pages_follow_a_house_style_at_once_and_cancel_brings_the_old_one_back(
    dialog: PublicationDialog, session: Session, publication: Path, qtbot: QtBot
) -> None:
    before = (publication / "publication.toml").read_bytes()

    def set_in(style: str) -> Callable[[Edition], bool]:
        return lambda edition: edition.publication.style == style

    with qtbot.waitSignal(session.editionChanged, check_params_cb=set_in("modern")):
        dialog.house_style.setCurrentIndex(dialog.house_style.findData("modern"))
    assert (publication / "publication.toml").read_bytes() == before
    with qtbot.waitSignal(session.editionChanged, check_params_cb=set_in("classic")):
        dialog.reject()
    assert _publication(session).style == "classic"


def test_a_style_that_is_not_there_stays_in_the_file_until_another_is_chosen(
    session: Session, publication: Path, qtbot: QtBot
) -> None:
    path = publication / "publication.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('language = "nl"', 'style = "eigen"'), encoding="utf-8")
    session.open(publication)
    made = publication_dialog(session)
    assert made is not None
    qtbot.addWidget(made)
    made.subtitle.setText("Blad van de molenaars")
    made.accept()
    assert 'style = "eigen"' in path.read_text(encoding="utf-8")


def test_what_the_disk_refuses_keeps_the_dialog_open(
    dialog: PublicationDialog, session: Session, publication: Path, qtbot: QtBot
) -> None:
    (publication / "publication.toml").write_text('name = "Van een ander"\n', encoding="utf-8")
    dialog.name.setText("Anders")
    with qtbot.waitSignal(session.failed):
        dialog.accept()
    assert dialog.isVisible()
    assert dialog.name.text() == "Anders"


def test_without_a_publication_there_is_no_dialog(qtbot: QtBot) -> None:
    session = Session()
    assert publication_dialog(session) is None
    session.close()


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("name", 'Het "Blad" van de Ĳssel \\ #1'),
        ("title", "Été"),
        ("subtitle", "'s Avonds [nieuws]"),
        ("colophon_title", "Colofon = alles"),
    ],
)
def test_every_line_comes_back_from_the_file(
    dialog: PublicationDialog, publication: Path, field: str, text: str
) -> None:
    getattr(dialog, field).setText(f"  {text} ")
    dialog.accept()
    again = Session()
    again.open(publication)
    read = _publication(again)
    again.close()
    there = {
        "name": read.name,
        "title": read.nameplate.title,
        "subtitle": read.nameplate.subtitle,
        "colophon_title": read.colophon.title,
    }
    assert there[field] == text


@pytest.mark.parametrize("text", ['"""', "een\n\ntwee\n\n\n", "- a\n- b", "\\", "x = 1\n[y]"])
def test_the_colophon_comes_back_line_by_line(dialog: PublicationDialog, publication: Path, text: str) -> None:
    dialog.colophon.setPlainText(text)
    dialog.accept()
    again = Session()
    again.open(publication)
    read = _publication(again)
    again.close()
    assert read.colophon.text == f"{text.strip()}\n"


def test_an_emptied_colophon_is_gone(dialog: PublicationDialog, session: Session) -> None:
    dialog.colophon.setPlainText("Tekst")
    dialog.accept()
    again = publication_dialog(session)
    assert again is not None
    again.colophon.setPlainText(" \n")
    again.accept()
    assert _publication(session).colophon.text == ""
    again.deleteLater()


def test_a_language_that_the_window_does_not_have_stays(session: Session, publication: Path, qtbot: QtBot) -> None:
    file = publication / "publication.toml"
    file.write_text(file.read_text(encoding="utf-8").replace('"nl"', '"nl-BE"'), encoding="utf-8")
    session.open(publication)
    dialog = publication_dialog(session)
    assert dialog is not None
    qtbot.addWidget(dialog)
    assert dialog.language.currentData() == "nl-BE"
    dialog.subtitle.setText("Anders")
    dialog.accept()
    assert _publication(session).language == "nl-BE"


def test_enter_writes_and_escape_does_not(
    dialog: PublicationDialog, session: Session, qtbot: QtBot, publication: Path
) -> None:
    dialog.subtitle.setText("Nieuws")
    qtbot.keyClick(dialog.subtitle, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert _publication(session).nameplate.subtitle == "Nieuws"
    again = publication_dialog(session)
    assert again is not None
    qtbot.addWidget(again)
    again.show()
    again.subtitle.setText("Anders")
    qtbot.keyClick(again.subtitle, Qt.Key.Key_Escape)
    assert _publication(session).nameplate.subtitle == "Nieuws"


def test_every_field_has_a_name_for_a_screen_reader(dialog: PublicationDialog) -> None:
    for field in (
        dialog.name,
        dialog.title,
        dialog.subtitle,
        dialog.columns,
        dialog.language,
        dialog.colophon_title,
        dialog.colophon,
    ):
        assert field.accessibleName()


def test_a_logo_that_is_gone_is_told_and_the_old_one_stays(
    dialog: PublicationDialog, picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    dialog.set_logo(picture)
    dialog.set_logo(tmp_path / "weg.png")
    assert len(told) == 1
    assert dialog.logo == "foto.png"


def test_the_style_that_is_chosen_here_can_be_changed(dialog: PublicationDialog, qtbot: QtBot) -> None:
    dialog.house_style.setCurrentIndex(dialog.house_style.findData("modern"))
    titles: list[str] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, HouseStyleDialog)
        titles.append(shown.windowTitle())
        shown.reject()

    QTimer.singleShot(200, look)
    dialog.change_style.click()
    assert titles == ["House style: Modern"]
    assert dialog.isVisible()
