"""What an editor does with the list of articles, and what it says to eye and ear."""

import tomllib
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from redactie.app.navigator.model import Role, Row
from redactie.app.navigator.panel import Navigator
from redactie.app.session import Session
from redactie.app.words import fit_text, kind_name
from redactie.layout.pages import Fit, Pages
from redactie.model.article import Kind
from tests.app.speaking import speaking


@pytest.fixture
def navigator(session: Session, qtbot: QtBot) -> Navigator:
    made = Navigator(session)
    qtbot.addWidget(made)
    made.resize(240, 500)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.focus_list()
    return made


def _action(navigator: Navigator, text: str) -> QAction:
    return next(action for action in navigator.actions() if action.text() == text)


def _ids(session: Session) -> list[str]:
    return list(session.ids)


def _on_disk(publication: Path) -> list[str]:
    text = (publication / "issues" / "2026-1" / "issue.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["articles"]


def _row(navigator: Navigator, place: int) -> Row:
    return navigator.model.index(place).data(Role.ROW)


def _drag(navigator: Navigator, dragged: int, target: int) -> None:
    mime = navigator.model.mimeData([navigator.model.index(dragged)])
    navigator.model.dropMimeData(mime, Qt.DropAction.MoveAction, target, 0, QModelIndex())


def _pages(**fits: int) -> Pages:
    return Pages(b"", 1, {name: Fit(lines, (1,)) for name, lines in fits.items()}, (), (), {})


# --- the order -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dragged", "target", "order"),
    [
        (0, 3, ["dijk", "kort", "molen"]),
        (2, 0, ["kort", "molen", "dijk"]),
        (1, 3, ["molen", "kort", "dijk"]),
        (1, 2, ["molen", "dijk", "kort"]),
    ],
)
def test_dragging_changes_the_order_in_the_list_and_on_disk(
    navigator: Navigator, session: Session, publication: Path, dragged: int, target: int, order: list[str]
) -> None:
    _drag(navigator, dragged, target)
    assert _ids(session) == _on_disk(publication) == order
    assert [_row(navigator, place).id for place in range(3)] == order


def test_the_order_comes_back_by_undo(navigator: Navigator, session: Session, publication: Path) -> None:
    _drag(navigator, 0, 3)
    session.undo_stack.undo()
    assert _ids(session) == _on_disk(publication) == ["molen", "dijk", "kort"]
    session.undo_stack.redo()
    assert _ids(session) == _on_disk(publication) == ["dijk", "kort", "molen"]


def test_the_chosen_article_stays_chosen_where_it_goes(navigator: Navigator, session: Session) -> None:
    session.select_article("molen")
    _drag(navigator, 0, 3)
    assert session.current_id == "molen"
    assert navigator.view.currentIndex().row() == 2


@pytest.mark.parametrize(("chosen", "key"), [("molen", Qt.Key.Key_Up), ("kort", Qt.Key.Key_Down)])
def test_at_the_end_of_the_list_there_is_nowhere_to_go(
    navigator: Navigator, session: Session, qtbot: QtBot, chosen: str, key: Qt.Key
) -> None:
    session.select_article(chosen)
    qtbot.keyClick(navigator.view, key, Qt.KeyboardModifier.AltModifier)
    assert _ids(session) == ["molen", "dijk", "kort"]
    assert not session.undo_stack.canUndo()


def test_an_article_walks_down_the_whole_list_by_keyboard(
    navigator: Navigator, session: Session, publication: Path, qtbot: QtBot
) -> None:
    for order in (["dijk", "molen", "kort"], ["dijk", "kort", "molen"]):
        qtbot.keyClick(navigator.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert _ids(session) == _on_disk(publication) == order
        assert session.current_id == "molen"


def test_a_filtered_list_keeps_its_order(navigator: Navigator, session: Session, qtbot: QtBot) -> None:
    navigator.filter.setText("d")
    qtbot.keyClick(navigator.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _ids(session) == ["molen", "dijk", "kort"]


def test_what_is_not_saved_stays_through_a_new_order(navigator: Navigator, session: Session) -> None:
    session.update_text("dijk", "Nog niet opgeslagen.")
    _drag(navigator, 1, 0)
    article = session.article("dijk")
    assert article is not None
    assert article.body == "Nog niet opgeslagen."
    assert _row(navigator, 0).unsaved


# --- choosing, adding, deleting --------------------------------------------------------------------------------


def test_the_arrows_choose_the_next_article(navigator: Navigator, session: Session, qtbot: QtBot) -> None:
    for chosen in ("dijk", "kort", "kort"):
        qtbot.keyClick(navigator.view, Qt.Key.Key_Down)
        assert session.current_id == chosen
    qtbot.keyClick(navigator.view, Qt.Key.Key_Home)
    assert session.current_id == "molen"


def test_delete_takes_the_article_away_and_undo_brings_it_back(
    navigator: Navigator, session: Session, publication: Path, qtbot: QtBot
) -> None:
    file = publication / "issues" / "2026-1" / "articles" / "molen.md"
    before = file.read_bytes()
    qtbot.keyClick(navigator.view, Qt.Key.Key_Delete)
    assert _ids(session) == _on_disk(publication) == ["dijk", "kort"]
    assert not file.exists()
    assert session.current_id == "dijk"
    session.undo_stack.undo()
    assert _ids(session) == _on_disk(publication) == ["molen", "dijk", "kort"]
    assert file.read_bytes() == before


def test_the_last_article_can_go_and_the_list_says_what_to_do(
    navigator: Navigator, session: Session, qtbot: QtBot
) -> None:
    for _ in range(3):
        qtbot.keyClick(navigator.view, Qt.Key.Key_Delete)
    assert _ids(session) == []
    shown = [each.text() for each in navigator.view.findChildren(QLabel) if each.isVisible()]
    assert shown == ["No articles yet.\nPress + to write the first one."]


@pytest.mark.parametrize("kind", list(Kind))
def test_an_article_of_any_kind_can_be_added(navigator: Navigator, session: Session, qtbot: QtBot, kind: Kind) -> None:
    session.select_article("dijk")
    menu = next(each for each in navigator.findChildren(QToolButton) if each.menu()).menu()
    assert [action.text() for action in menu.actions()] == [kind_name(each) for each in Kind]
    with qtbot.waitSignal(navigator.added):
        next(action for action in menu.actions() if action.text() == kind_name(kind)).trigger()
    assert session.current is not None
    assert session.current.kind is kind
    assert _ids(session).index(session.current_id) == 2


def test_adding_lets_go_of_the_filter(navigator: Navigator, session: Session) -> None:
    navigator.filter.setText("molen")
    _action(navigator, "New article").trigger()
    assert navigator.filter.text() == ""
    assert navigator.model.rowCount() == 4
    assert _row(navigator, navigator.view.currentIndex().row()).id == session.current_id


@pytest.mark.parametrize(
    ("typed", "good", "expected"),
    [
        ("de-molen", True, "de-molen"),
        (" één molen ", True, "één molen"),
        ("de-molen", False, "molen"),
        ("", True, "molen"),
        ("molen", True, "molen"),
    ],
)
def test_a_file_gets_the_name_that_is_typed(
    navigator: Navigator,
    session: Session,
    publication: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    good: bool,
    expected: str,
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_kwargs: (typed, good))
    _action(navigator, "Rename the file…").trigger()
    assert _ids(session) == [expected, "dijk", "kort"]
    assert (publication / "issues" / "2026-1" / "articles" / f"{expected}.md").is_file()


def test_a_name_that_is_taken_is_refused(
    navigator: Navigator, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_kwargs: ("dijk", True))
    with qtbot.waitSignal(session.failed):
        _action(navigator, "Rename the file…").trigger()
    assert _ids(session) == ["molen", "dijk", "kort"]


# --- the filter ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("MOLEN", ["molen"]),
        ("  dijk  ", ["dijk"]),
        ("bas", ["dijk"]),
        ("draft", ["dijk"]),
        ("de d", ["dijk"]),
        ("   ", ["molen", "dijk", "kort"]),
    ],
)
def test_the_filter_narrows_the_list(navigator: Navigator, text: str, shown: list[str]) -> None:
    navigator.filter.setText(text)
    assert [_row(navigator, place).id for place in range(navigator.model.rowCount())] == shown


def test_a_filter_that_nothing_matches_says_so(navigator: Navigator, session: Session) -> None:
    navigator.filter.setText("zee")
    session.update_text("molen", "x")
    shown = [each.text() for each in navigator.view.findChildren(QLabel) if each.isVisible()]
    assert shown == ["No article matches the filter."]
    assert session.current_id == "molen"


# --- what a row shows and says ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "lines", "text"),
    [
        ("en", 1, "1 line too long"),
        ("en", 2, "2 lines too long"),
        ("en", -1, "1 line too short"),
        ("en", -7, "7 lines too short"),
        ("en", 0, "Fits"),
        ("nl", 1, "1 regel te lang"),
        ("nl", 12, "12 regels te lang"),
        ("nl", -1, "1 regel te kort"),
        ("nl", -2, "2 regels te kort"),
        ("nl", 0, "Past"),
    ],
)
def test_how_an_article_fits_is_said_in_words(qapp: QApplication, language: str, lines: int, text: str) -> None:
    with speaking(qapp, language):
        assert fit_text(lines) == text
        row = Row("a", "Kop", "Anna", "Klaar", fit=lines)
        assert row.badge == text
        assert row.spoken == f"Kop, Anna, Klaar, {text}"


def test_a_row_without_authors_or_fit_says_no_more_than_it_knows() -> None:
    assert Row("a", "Kop", "", "Klaar").spoken == "Kop, Klaar"


def test_every_row_is_said_whole(navigator: Navigator, session: Session) -> None:
    session.set_pages(_pages(molen=3, dijk=-2, kort=0))
    said = [navigator.model.index(place).data(Qt.ItemDataRole.AccessibleTextRole) for place in range(3)]
    assert said[0].startswith("De molen draait, Anna de Vries, Edited, ")
    assert said[1].startswith("De dijk houdt, Bas Bakker, Draft, ")
    assert said[2] == "Kort, Idea, Fits"
    assert "3" in said[0]
    assert "2" in said[1]


def test_the_tool_tip_has_what_a_narrow_row_cuts_off(navigator: Navigator) -> None:
    assert navigator.model.index(0).data(Qt.ItemDataRole.ToolTipRole) == "De molen draait\nAnna de Vries\nEdited"
    assert navigator.model.index(2).data(Qt.ItemDataRole.ToolTipRole) == "Kort\nIdea"


def test_a_row_follows_every_property_that_it_shows(navigator: Navigator, session: Session) -> None:
    article = session.article("molen")
    assert article is not None
    session.update_article(
        replace(article, title="*De* __molen__", authors=("bas", "wie"), theme="", status="bij de drukker")
    )
    assert _row(navigator, 0) == Row(
        "molen", "De molen", "Bas Bakker, wie", "Bij de drukker", colour=None, fit=None, unsaved=True
    )
    session.save()
    assert not _row(navigator, 0).unsaved


@pytest.mark.parametrize("title", ["", "  ", "**"])
def test_an_article_without_a_headline_has_a_name_all_the_same(
    navigator: Navigator, session: Session, title: str
) -> None:
    article = session.article("molen")
    assert article is not None
    session.update_article(replace(article, title=title))
    assert _row(navigator, 0).headline == "Without a headline"


def test_the_number_of_articles_stands_beside_the_heading(navigator: Navigator, session: Session) -> None:
    def shown() -> list[str]:
        return [each.text() for each in navigator.findChildren(QLabel)]

    assert "3" in shown()
    session.structure.add("Vierde")
    assert "4" in shown()


def test_everything_in_the_list_has_a_name_for_a_screen_reader(navigator: Navigator) -> None:
    assert navigator.view.accessibleName() == "Articles in print order"
    assert navigator.filter.accessibleName()
    for button in navigator.findChildren(QToolButton):
        if button.isVisible() and button.parent() is navigator:
            assert button.accessibleName()
    for action in navigator.actions():
        assert action.text()
        assert action.shortcut().toString()
