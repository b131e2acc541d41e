from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redactie.app.navigator.panel import Navigator
from redactie.app.session import Session
from redactie.layout.pages import Fit, Pages
from redactie.model.article import Levers


@pytest.fixture
def navigator(session: Session, qtbot: QtBot) -> Navigator:
    made = Navigator(session)
    qtbot.addWidget(made)
    made.resize(240, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def _action(navigator: Navigator, text: str) -> QAction:
    return next(action for action in navigator.actions() if action.text() == text)


def _ids(session: Session) -> list[str]:
    return [article.id for article in session.issue.articles] if session.issue else []


def test_choosing_a_row_chooses_the_article_and_the_other_way_round(
    navigator: Navigator, session: Session, qtbot: QtBot
) -> None:
    middle = navigator.view.visualRect(navigator.model.index(1)).center()
    qtbot.mouseClick(navigator.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert session.current is not None
    assert session.current.id == "dijk"
    session.select_article("kort")
    assert navigator.view.currentIndex().row() == 2


def test_alt_and_an_arrow_move_the_article(navigator: Navigator, session: Session, qtbot: QtBot) -> None:
    navigator.view.setFocus()
    qtbot.keyClick(navigator.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _ids(session) == ["dijk", "molen", "kort"]
    qtbot.keyClick(navigator.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _ids(session) == ["molen", "dijk", "kort"]
    assert navigator.view.currentIndex().row() == 0


def test_a_new_article_can_be_asked_for(navigator: Navigator, session: Session) -> None:
    _action(navigator, "New article").trigger()
    assert len(_ids(session)) == 4
    assert navigator.view.currentIndex().row() == 1


def test_an_article_can_be_copied(navigator: Navigator, session: Session) -> None:
    _action(navigator, "Duplicate").trigger()
    assert len(_ids(session)) == 4


def test_typing_in_the_filter_narrows_the_list(navigator: Navigator, qtbot: QtBot) -> None:
    qtbot.keyClicks(navigator.filter, "dijk")
    assert navigator.model.rowCount() == 1
    navigator.filter.clear()
    assert navigator.model.rowCount() == 3
    assert navigator.view.currentIndex().row() == 0


def test_every_row_is_drawn_whole_and_a_narrow_list_wraps_headlines(navigator: Navigator, qtbot: QtBot) -> None:
    wide = navigator.view.visualRect(navigator.model.index(0)).height()
    navigator.resize(140, 500)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: navigator.view.visualRect(navigator.model.index(0)).height() > wide)
    assert navigator.grab().toImage().pixelColor(QPoint(20, 20)).alpha() == 255


def test_an_article_that_cannot_be_read_is_shown_with_the_reason(qtbot: QtBot, publication: Path) -> None:
    (publication / "issues/2026-1/articles/dijk.md").write_text("---\ntitle: [\n---\nTekst.\n", encoding="utf-8")
    session = Session()
    session.open(publication)
    navigator = Navigator(session)
    qtbot.addWidget(navigator)
    rows = [navigator.model.row(navigator.model.index(place)) for place in range(navigator.model.rowCount())]
    unreadable = [row for row in rows if row and row.problem]
    assert [row.id for row in unreadable] == ["dijk"]
    assert len(rows) == 3
    session.close()


def test_what_is_done_to_an_unreadable_article_never_happens_to_another(
    session: Session, publication: Path, qtbot: QtBot
) -> None:
    (publication / "issues" / "2026-1" / "articles" / "dijk.md").write_bytes(b"---\ntitle: \xff\n---\n")
    session.open(publication)
    navigator = Navigator(session)
    qtbot.addWidget(navigator)
    row = navigator.model.row_of("dijk")
    with qtbot.waitSignal(navigator.problemChosen) as chosen:
        navigator.view.setCurrentIndex(navigator.model.index(row))
    assert chosen.args == ["dijk"]
    for text in ("Move to the recycle bin", "Duplicate", "Rename the file…", "Move down"):
        _action(navigator, text).trigger()
    assert _ids(session) == ["molen", "kort"]


def test_a_click_on_a_badge_wishes_to_see_how_its_article_fits(
    navigator: Navigator, session: Session, qtbot: QtBot
) -> None:
    session.set_pages(Pages(b"", 1, {"dijk": Fit(6, (1,)), "kort": Fit(0, (1,))}, (), (), {}))
    view = navigator.view
    for article in ("dijk", "kort"):
        row = view.visualRect(navigator.model.index(navigator.model.row_of(article)))
        badge = [place for y in range(row.top(), row.bottom()) if view.on_badge(place := QPoint(row.left() + 40, y))]
        assert 12 <= len(badge) <= 20, "a badge is one line high"
        with qtbot.waitSignal(navigator.fitChosen):
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=badge[8])
        assert session.current_id == article
        with qtbot.assertNotEmitted(navigator.fitChosen):
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=badge[0] - QPoint(0, 10))
    first = view.visualRect(navigator.model.index(0))
    assert not any(view.on_badge(QPoint(first.left() + 40, y)) for y in range(first.top(), first.bottom()))


def test_the_badge_that_is_clicked_is_where_it_is_drawn(navigator: Navigator, session: Session) -> None:
    before = navigator.view.viewport().grab().toImage()
    session.set_pages(Pages(b"", 1, {"dijk": Fit(6, (1,))}, (), (), {}))
    after = navigator.view.viewport().grab().toImage()
    changed = [
        QPoint(x, y)
        for x in range(0, after.width(), 2)
        for y in range(0, after.height(), 2)
        if after.pixel(x, y) != before.pixel(x, y)
    ]
    assert len(changed) > 50
    assert all(navigator.view.on_badge(place) for place in changed)


def test_a_sign_behind_the_badge_tells_that_levers_were_pulled(navigator: Navigator, session: Session) -> None:
    session.set_pages(Pages(b"", 1, {"dijk": Fit(6, (1,))}, (), (), {}))
    view, index = navigator.view, navigator.model.index(navigator.model.row_of("dijk"))
    before = view.viewport().grab().toImage()
    dijk = session.article("dijk")
    assert dijk is not None
    session.update_article(replace(dijk, fit=Levers(tracking=-0.5)))
    assert "Made to fit" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "spacing" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert session.save()
    after = view.viewport().grab().toImage()
    changed = [
        QPoint(x, y)
        for x in range(after.width())
        for y in range(after.height())
        if after.pixel(x, y) != before.pixel(x, y)
    ]
    assert 30 < len(changed) < 300
    assert all(view.on_badge(place) for place in changed)
    session.undo_stack.undo()
    assert "Made to fit" not in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
