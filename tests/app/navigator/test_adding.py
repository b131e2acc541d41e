"""Adding adverts, fillers and tables of contents from the menu."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from redactie.app.navigator.model import Role, Row
from redactie.app.navigator.panel import Navigator
from redactie.app.session import Session
from redactie.model.article import Article, Kind
from redactie.store.publication import PublicationFolder


@pytest.fixture
def navigator(session: Session, qtbot: QtBot) -> Navigator:
    made = Navigator(session)
    qtbot.addWidget(made)
    return made


def trigger(navigator: Navigator, text: str) -> None:
    action: QAction = next(action for action in navigator.actions() if action.text() == text)
    action.trigger()


def choose(monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))


def current(session: Session) -> Article:
    assert session.current
    return session.current


def test_an_advert_is_made_of_a_picture_that_comes_into_the_issue(
    navigator: Navigator, session: Session, picture: Path, monkeypatch: pytest.MonkeyPatch, publication: Path
) -> None:
    choose(monkeypatch, str(picture))
    trigger(navigator, "Advertisement…")
    made = current(session)
    assert (made.kind, made.title, made.columns) == (Kind.ADVERT, "Foto", 2)
    assert made.image
    assert made.image.source == "images/foto.png"
    assert (publication / "issues" / "2026-1" / "images" / "foto.png").is_file()
    assert session.ids == ("molen", made.id, "dijk", "kort")
    (again,) = [each for each in PublicationFolder.open(publication).open_issue("2026-1").issue.articles
                if each.id == made.id]  # fmt: skip
    assert again == made


def test_no_advert_is_made_without_a_picture(
    navigator: Navigator, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "")
    trigger(navigator, "Advertisement…")
    assert session.ids == ("molen", "dijk", "kort")


@pytest.mark.parametrize(
    ("text", "kind", "title"),
    [("Filler", Kind.FILLER, "New filler"), ("Table of contents", Kind.CONTENTS, "In dit nummer")],
)
def test_a_filler_and_a_table_of_contents_are_added(
    navigator: Navigator, session: Session, text: str, kind: Kind, title: str
) -> None:
    trigger(navigator, text)
    assert (current(session).kind, current(session).title) == (kind, title)


def test_what_no_article_is_says_what_it_is(navigator: Navigator, session: Session) -> None:
    trigger(navigator, "Filler")
    row = navigator.model.row(navigator.view.currentIndex())
    assert isinstance(row, Row)
    assert row.kind is Kind.FILLER
    assert "Filler" in row.spoken
    assert navigator.model.data(navigator.view.currentIndex(), Role.ROW) == row
    assert not row.left_out
