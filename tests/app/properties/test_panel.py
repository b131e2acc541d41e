from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from redactie.app.properties.fields import ChoiceField
from redactie.app.properties.panel import PropertiesPanel
from redactie.app.session import Session
from redactie.model.article import Article, Kind, Picture


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> PropertiesPanel:
    made = PropertiesPanel(session)
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    return made


def _current(session: Session) -> Article:
    assert session.current is not None
    return session.current


def _choose(field: ChoiceField, value: str) -> None:
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def test_the_panel_shows_the_current_article(panel: PropertiesPanel, session: Session) -> None:
    assert panel.texts["title"].text() == "De molen draait"
    assert panel.texts["kicker"].text() == "Wind"
    assert panel.theme.currentText() == "Wind"
    assert panel.status.currentText() == "Edited"
    assert panel.length.text() == "10"
    session.select_article("kort")
    assert panel.texts["title"].text() == "Kort"
    assert panel.theme.currentText() == "No theme"
    assert panel.kind.currentData() == "brief"
    assert panel.length.text() == ""


@pytest.mark.parametrize("name", ["title", "kicker", "deck", "lead", "notes"])
def test_typing_reaches_the_session_at_once(panel: PropertiesPanel, session: Session, qtbot: QtBot, name: str) -> None:
    panel.texts[name].selectAll()
    qtbot.keyClicks(panel.texts[name], "Nieuw")
    assert getattr(_current(session), name) == "Nieuw"


def test_choices_reach_the_session(panel: PropertiesPanel, session: Session) -> None:
    _choose(panel.theme, "water")
    _choose(panel.kind, "column")
    _choose(panel.status, "approved")
    changed = _current(session)
    assert (changed.theme, changed.kind, changed.status) == ("water", Kind.COLUMN, "approved")


def test_the_length_is_a_number_or_nothing(panel: PropertiesPanel, session: Session, qtbot: QtBot) -> None:
    panel.length.clear()
    qtbot.keyClicks(panel.length, "4a50")
    assert _current(session).length == 450
    assert panel.length.text() == "450"
    for _ in range(3):
        qtbot.keyClick(panel.length, Qt.Key.Key_Backspace)
    assert _current(session).length is None


def test_the_words_are_counted_against_the_goal(panel: PropertiesPanel, session: Session) -> None:
    texts = [each.text() for each in panel.findChildren(QWidget) if hasattr(each, "text") and "%" in str(each.text())]  # type: ignore[attr-defined]
    assert any("written" in text for text in texts)


def test_undo_shows_in_the_panel(panel: PropertiesPanel, session: Session) -> None:
    session.update_article(replace(_current(session), title="Anders"))
    assert panel.texts["title"].text() == "Anders"
    session.undo_stack.undo()
    assert panel.texts["title"].text() == "De molen draait"


def test_an_author_is_added_from_the_register_and_removed_with_a_click(
    panel: PropertiesPanel, session: Session, qtbot: QtBot
) -> None:
    menu = panel.authors.findChild(QToolButton).menu()
    menu.aboutToShow.emit()
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == ["Bas Bakker", "Register of authors…"]
    menu.actions()[0].trigger()
    assert _current(session).authors == ("anna", "bas")
    chip = next(each for each in panel.authors.findChildren(QToolButton) if each.text() == "Anna de Vries")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert _current(session).authors == ("bas",)


def test_what_the_registers_do_not_know_stays_visible(panel: PropertiesPanel, session: Session) -> None:
    session.update_article(replace(_current(session), theme="zon", authors=("wie",), status="weg"))
    assert panel.theme.currentText() == "zon"
    assert panel.status.currentText() == "weg"
    assert any(each.text() == "wie" for each in panel.authors.findChildren(QToolButton))


def test_a_picture_is_shown_described_and_removed(
    panel: PropertiesPanel, session: Session, qtbot: QtBot, picture: Path, publication: Path
) -> None:
    images = publication / "issues/2026-1/images"
    (images / "foto.png").write_bytes(picture.read_bytes())
    panel.set_picture("images/foto.png")
    assert _current(session).image == Picture(source="images/foto.png")
    alt = panel.picture.findChildren(type(panel.texts["title"]))[0]
    qtbot.keyClicks(alt, "Een molen")
    assert _current(session).image == Picture(source="images/foto.png", alt="Een molen")
    panel.set_picture("images/foto.png")
    assert _current(session).image == Picture(source="images/foto.png", alt="Een molen")
    panel.picture.edited.emit(None)
    assert _current(session).image is None


@pytest.mark.parametrize("width", [212, 300, 420])
def test_nothing_is_cut_off_at_any_width(panel: PropertiesPanel, qtbot: QtBot, width: int) -> None:
    panel.resize(width, 900)
    page = panel.widget()
    qtbot.waitUntil(lambda: page.width() <= panel.viewport().width())
    for field in (*panel.texts.values(), panel.theme, panel.kind, panel.status):
        assert field.mapTo(page, field.rect().topRight()).x() < page.width()


def test_every_field_has_a_name_for_a_screen_reader(panel: PropertiesPanel) -> None:
    for field in (*panel.texts.values(), panel.theme, panel.kind, panel.status, panel.length, panel.authors):
        assert field.accessibleName()


def test_without_an_article_the_panel_is_at_rest(panel: PropertiesPanel, session: Session) -> None:
    session.leave()
    assert not panel.widget().isEnabled()
    assert panel.texts["title"].text() == ""


def test_a_picture_that_cannot_be_shown_is_said_to_be_so(
    panel: PropertiesPanel, session: Session, qtbot: QtBot, publication: Path
) -> None:
    (publication / "issues/2026-1/images/kapot.png").write_text("geen plaatje")
    panel.set_picture("images/kapot.png")
    labels = panel.picture.findChildren(QLabel)
    qtbot.waitUntil(lambda: any(each.text() == "images/kapot.png cannot be shown" for each in labels))


def test_the_picture_is_shown_small(
    panel: PropertiesPanel, session: Session, qtbot: QtBot, picture: Path, publication: Path
) -> None:
    (publication / "issues/2026-1/images/foto.png").write_bytes(picture.read_bytes())
    panel.set_picture("images/foto.png")
    labels = panel.picture.findChildren(QLabel)
    qtbot.waitUntil(lambda: any(not each.pixmap().isNull() for each in labels))
