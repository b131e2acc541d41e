from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from redactie.app.session import Session
from redactie.app.window.workspace import Workspace
from redactie.model.article import Kind, Levers
from tests.support.editions import generate_articles


def test_the_baseline_grid_is_remembered(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    shown: list[bool] = []
    for _ in range(3):
        workspace = Workspace(session)
        qtbot.addWidget(workspace)
        workspace.restore(settings, 1200)
        shown.append(workspace.preview.desk.guided and workspace.preview.bar.guides.isChecked())
        workspace.preview.bar.guides.trigger()
        workspace.remember(settings)
        workspace.preview.desk.close_down()
        workspace.close_down()
    assert shown == [False, True, False]


@pytest.fixture
def workspace(session: Session, qtbot: QtBot) -> Iterator[Workspace]:
    made = Workspace(session)
    qtbot.addWidget(made)
    made.resize(1400, 700)
    made.show()
    yield made
    made.preview.desk.close_down()
    made.close_down()


def _overset(session: Session, workspace: Workspace, qtbot: QtBot) -> None:
    """Make an article too long for its place, show it, and wait for its suggestions."""
    session.select_article("dijk")
    session.update_text("dijk", generate_articles(1, 400)[0].body)
    session.page_plan.pin("dijk", 2)
    session.page_plan.set_lines("dijk", 20)

    def known() -> bool:
        fit = session.pages.fits.get("dijk") if session.pages else None
        return fit is not None and fit.lines > 0 and not workspace.typesetting.busy

    qtbot.waitUntil(known, timeout=20_000)
    workspace.show_copyfit()
    qtbot.waitUntil(lambda: bool(workspace.copyfit.suggestions) and not workspace.copyfit.busy, timeout=20_000)


def test_a_suggestion_leads_to_its_paragraph_and_selects_what_could_be_cut(
    session: Session, workspace: Workspace, qtbot: QtBot
) -> None:
    _overset(session, workspace, qtbot)
    assert workspace.side.currentWidget() is workspace.copyfit
    suggestion = workspace.copyfit.suggestions[0]
    workspace.copyfit.list.setCurrentRow(0)
    qtbot.keyClick(workspace.copyfit.list, Qt.Key.Key_Return)
    cursor = workspace.editor.area.textCursor()
    assert cursor.blockNumber() == suggestion.lines.last - 1
    assert suggestion.characters <= len(cursor.selectedText()) <= suggestion.characters + 20
    assert cursor.block().text().rstrip().endswith(cursor.selectedText())


def test_what_is_selected_can_be_cut_for_a_line_less(session: Session, workspace: Workspace, qtbot: QtBot) -> None:
    _overset(session, workspace, qtbot)
    assert session.pages
    before = session.pages.fits["dijk"].lines
    workspace.copyfit.suggestionChosen.emit(workspace.copyfit.suggestions[0], True)
    with qtbot.waitSignal(session.pagesChanged, timeout=20_000):
        qtbot.keyClick(workspace.editor.area, Qt.Key.Key_Delete)
    assert session.pages.fits["dijk"].lines == before - 1
    assert workspace.copyfit.heading.text() == f"{before - 1} lines too long on page 2"


def test_what_is_to_be_added_selects_nothing_that_typing_would_replace(
    session: Session, workspace: Workspace, qtbot: QtBot
) -> None:
    _overset(session, workspace, qtbot)
    workspace.copyfit.suggestionChosen.emit(workspace.copyfit.suggestions[0], False)
    cursor = workspace.editor.area.textCursor()
    assert not cursor.hasSelection()
    assert not cursor.block().text()[cursor.positionInBlock() :].strip()


def test_a_suggestion_for_an_article_that_is_gone_leads_nowhere(
    session: Session, workspace: Workspace, qtbot: QtBot
) -> None:
    _overset(session, workspace, qtbot)
    suggestion = workspace.copyfit.suggestions[0]
    session.structure.delete("dijk")
    current = session.current_id
    workspace.copyfit.suggestionChosen.emit(suggestion, True)
    assert session.current_id == current


def test_the_list_of_articles_the_pages_and_the_panes_lead_to_copyfit(
    session: Session, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.navigator.fitChosen.emit()
    assert workspace.side.currentWidget() is workspace.copyfit
    workspace.side.setCurrentWidget(workspace.properties)
    workspace.preview.fitClicked.emit("weg")
    assert workspace.side.currentWidget() is workspace.properties
    workspace.preview.fitClicked.emit("kort")
    assert session.current_id == "kort"
    assert workspace.side.currentWidget() is workspace.copyfit
    _overset(session, workspace, qtbot)
    workspace.editor.setFocus()
    workspace.enter(workspace.side)
    assert workspace.focusWidget() is workspace.copyfit.list


def test_nothing_in_a_narrow_side_pane_is_cut_off(session: Session, workspace: Workspace) -> None:
    assert session.current
    session.update_article(replace(session.current, fit=Levers(picture=90)))
    workspace.show_copyfit()
    workspace.splitter.setSizes([400, 400, 400, 220])
    workspace.side.setFixedWidth(220)
    workspace.problems.countChanged.emit(28)
    QApplication.processEvents()
    levers, tabs = workspace.copyfit.levers, workspace.side.tabBar()
    assert levers.clear.isVisible()
    assert all(button.width() >= button.sizeHint().width() for button in (levers.fit, levers.clear))
    assert tabs.tabRect(tabs.count() - 1).right() <= tabs.width()


def test_an_empty_text_says_what_belongs_there(session: Session, workspace: Workspace) -> None:
    article = session.current
    assert article
    assert workspace.editor.area.hint == "Write the article here."
    hints = {Kind.ARTICLE: workspace.editor.area.hint}
    for kind in (Kind.ADVERT, Kind.FILLER, Kind.CONTENTS):
        session.update_article(replace(article, kind=kind))
        hints[kind] = workspace.editor.area.hint
    assert len(set(hints.values())) == len(hints)
