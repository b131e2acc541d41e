from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from redactie.app.registers.authors import AuthorForm, authors_dialog
from redactie.app.registers.dialog import RegisterDialog
from redactie.app.registers.themes import SUGGESTIONS, ThemeForm, themes_dialog
from redactie.app.session import Session
from redactie.model.publication import Publication


@pytest.fixture
def authors(session: Session, qtbot: QtBot) -> RegisterDialog:
    dialog = authors_dialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def themes(session: Session, qtbot: QtBot) -> RegisterDialog:
    dialog = themes_dialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _publication(session: Session) -> Publication:
    assert session.publication is not None
    return session.publication


def _author_form(dialog: RegisterDialog) -> AuthorForm:
    assert isinstance(dialog.form, AuthorForm)
    return dialog.form


def _theme_form(dialog: RegisterDialog) -> ThemeForm:
    assert isinstance(dialog.form, ThemeForm)
    return dialog.form


def test_an_author_is_changed_once_and_for_all(authors: RegisterDialog, session: Session, qtbot: QtBot) -> None:
    form = _author_form(authors)
    form.fields["name"].clear()
    qtbot.keyClicks(form.fields["name"], "Anna Molenaar")
    assert authors.list.item(0).text() == "Anna Molenaar"
    assert _publication(session).authors["anna"].name == "Anna de Vries"
    authors.accept()
    assert _publication(session).authors["anna"].name == "Anna Molenaar"
    assert _publication(session).authors["anna"].role == "molenaar"


def test_cancel_changes_nothing(authors: RegisterDialog, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(_author_form(authors).fields["name"], "x")
    authors.reject()
    assert _publication(session).authors["anna"].name == "Anna de Vries"


def test_a_new_author_lands_in_the_file(
    authors: RegisterDialog, session: Session, qtbot: QtBot, publication: Path
) -> None:
    qtbot.mouseClick(authors.add, Qt.MouseButton.LeftButton)
    form = _author_form(authors)
    form.fields["name"].clear()
    qtbot.keyClicks(form.fields["name"], "Cor Smit")
    authors.accept()
    assert "Cor Smit" in [author.name for author in _publication(session).authors.values()]
    assert "Cor Smit" in (publication / "authors.toml").read_text(encoding="utf-8")


def test_an_author_in_use_stays_and_the_dialog_says_where(authors: RegisterDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(authors.delete, Qt.MouseButton.LeftButton)
    assert authors.list.count() == 2
    assert "molen" in authors.usage.text()


def test_a_portrait_is_copied_into_the_publication(
    authors: RegisterDialog, session: Session, publication: Path, picture: Path
) -> None:
    _author_form(authors).set_portrait(picture)
    authors.accept()
    assert _publication(session).authors["anna"].portrait == "portraits/foto.png"
    assert (publication / "portraits/foto.png").is_file()


def test_a_new_theme_gets_a_colour_of_its_own(themes: RegisterDialog, session: Session, qtbot: QtBot) -> None:
    qtbot.mouseClick(themes.add, Qt.MouseButton.LeftButton)
    themes.accept()
    added = list(_publication(session).themes.values())[-1]
    assert added.colour.hex in SUGGESTIONS
    assert added.colour.hex not in {"#1f4e79", "#0b7a75"}


def test_a_colour_is_typed_or_picked_and_nonsense_is_ignored(
    themes: RegisterDialog, session: Session, qtbot: QtBot
) -> None:
    form = _theme_form(themes)
    form.colour.clear()
    qtbot.keyClicks(form.colour, "#b3261e")
    qtbot.keyClick(form.colour, Qt.Key.Key_Backspace)
    themes.accept()
    assert _publication(session).themes["wind"].colour.hex == "#b3261e"


def test_an_unused_theme_can_be_deleted(themes: RegisterDialog, session: Session, qtbot: QtBot) -> None:
    qtbot.mouseClick(themes.add, Qt.MouseButton.LeftButton)
    added = themes.chosen
    themes.accept()
    again = themes_dialog(session)
    qtbot.addWidget(again)
    again.list.setCurrentRow(2)
    assert again.chosen == added
    qtbot.mouseClick(again.delete, Qt.MouseButton.LeftButton)
    again.accept()
    assert set(_publication(session).themes) == {"wind", "water"}
