"""What a check can mend is mended with a button, shown in the editor, and taken back with one step."""

from collections.abc import Iterator
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from redactie.app.problems.panel import ProblemsPanel
from redactie.app.session import Session
from redactie.app.window.editing import Editing
from redactie.app.window.workspace import Workspace
from redactie.model.finding import Finding
from redactie.model.fix import Fix

WRONG, RIGHT = "De molen , zei hij , draait.\n", "De molen, zei hij, draait.\n"


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> Iterator[ProblemsPanel]:
    made = ProblemsPanel(session)
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    yield made
    made.close_down()


def rows(panel: ProblemsPanel, rule: str) -> list[int]:
    return [row for row, finding in enumerate(panel.findings) if finding.rule == rule]


def write(session: Session, panel: ProblemsPanel, qtbot: QtBot, body: str, rule: str) -> None:
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda _: bool(rows(panel, rule))):
        session.update_text("molen", body)


def button(panel: ProblemsPanel, rule: str) -> QPushButton:
    widget = panel.list.itemWidget(panel.list.item(rows(panel, rule)[0]))
    assert isinstance(widget, QPushButton)
    return widget


def press(panel: ProblemsPanel, qtbot: QtBot, rule: str) -> None:
    """Press the button of a finding and wait until the finding is gone."""
    made = button(panel, rule)
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda _: not rows(panel, rule)):
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)


def body(session: Session, article: str = "molen") -> str:
    found = session.article(article)
    assert found is not None
    return found.body


def test_only_what_is_safe_has_a_button(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    write(session, panel, qtbot, f"{WRONG}\nZie [de zee](zee.md).\n", "space-before-punctuation")
    for row, finding in enumerate(panel.findings):
        assert (panel.list.itemWidget(panel.list.item(row)) is not None) == (finding.fix is not None)
    assert button(panel, "space-before-punctuation").text() == "Fix"
    assert panel.list.itemWidget(panel.list.item(rows(panel, "link-broken")[0])) is None


def test_the_button_stands_inside_its_row_under_the_texts(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    write(session, panel, qtbot, WRONG, "space-before-punctuation")
    made, item = button(panel, "space-before-punctuation"), panel.list.item(rows(panel, "space-before-punctuation")[0])
    qtbot.waitUntil(lambda: panel.list.visualItemRect(item).contains(made.geometry()))
    assert made.y() > panel.list.visualItemRect(item).center().y()
    assert made.accessibleDescription() == str(panel.findings[rows(panel, "space-before-punctuation")[0]].what)


def test_the_button_mends_the_text_and_undo_takes_that_back(
    panel: ProblemsPanel, session: Session, qtbot: QtBot
) -> None:
    write(session, panel, qtbot, WRONG, "space-before-punctuation")
    press(panel, qtbot, "space-before-punctuation")
    assert body(session) == RIGHT
    session.undo_stack.undo()
    assert body(session) == WRONG
    session.undo_stack.redo()
    assert body(session) == RIGHT


def test_what_was_typed_after_a_fix_stays_when_it_is_taken_back(
    panel: ProblemsPanel, session: Session, qtbot: QtBot
) -> None:
    write(session, panel, qtbot, WRONG, "space-before-punctuation")
    press(panel, qtbot, "space-before-punctuation")
    session.update_text("molen", f"Nieuw.\n\n{RIGHT}")
    session.undo_stack.undo()
    assert body(session) == f"Nieuw.\n\n{WRONG}"


def test_a_fix_of_a_line_that_is_gone_changes_nothing(session: Session) -> None:
    session.mend(Fix("molen", "body", 0, "Dit staat er niet.", "Dit ook niet."))
    session.mend(Fix("bestaat-niet", "body", 0, "a", "b"))
    assert session.undo_stack.count() == 0


def test_taking_back_a_fix_whose_line_is_gone_changes_nothing(session: Session) -> None:
    session.update_text("molen", WRONG)
    session.mend(Fix("molen", "body", 0, WRONG.strip(), RIGHT.strip()))
    session.update_text("molen", "Heel iets anders.\n")
    session.undo_stack.undo()
    assert body(session) == "Heel iets anders.\n"
    assert not session.undo_stack.canRedo()


@pytest.mark.parametrize(
    ("fields", "rule", "field", "mended"),
    [
        ({"kicker": "DE MOLEN DRAAIT!"}, "kicker-repeats-headline", "kicker", ""),
        ({"lead": "Een  lead"}, "double-space", "lead", "Een lead"),
        ({"title": 'Een scherm van 19" breed'}, "straight-quote", "title", "Een scherm van 19″ breed"),
    ],
)
def test_what_stands_above_the_text_is_mended_too(
    panel: ProblemsPanel, session: Session, qtbot: QtBot, fields: dict[str, Any], rule: str, field: str, mended: str
) -> None:
    article = session.article("molen")
    assert article is not None
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda _: bool(rows(panel, rule))):
        session.update_article(replace(article, **fields))
    press(panel, qtbot, rule)
    assert getattr(session.article("molen"), field) == mended
    session.undo_stack.undo()
    assert getattr(session.article("molen"), field) == fields[field]


def test_one_fix_after_another_with_the_keyboard(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    write(session, panel, qtbot, "Een  regel.\n\nNog  een.\n", "double-space")
    assert len(rows(panel, "double-space")) == 2
    panel.activateWindow()
    panel.list.setFocus()
    panel.list.setCurrentRow(rows(panel, "double-space")[0])
    for left in (1, 0):
        made = button(panel, "double-space")
        made.setFocus()
        with qtbot.waitSignal(
            panel.countChanged, check_params_cb=lambda _, left=left: len(rows(panel, "double-space")) == left
        ):
            qtbot.keyClick(made, Qt.Key.Key_Space)
        assert panel.list.hasFocus()
    assert body(session) == "Een regel.\n\nNog een.\n"
    assert panel.list.currentRow() >= 0


def test_a_finding_above_the_text_leads_to_its_own_field(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    article = session.article("molen")
    assert article is not None
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda _: bool(rows(panel, "double-space"))):
        session.update_article(replace(article, lead="Een  lead"))
    item = panel.list.item(rows(panel, "double-space")[0])
    assert isinstance(item.data(Qt.ItemDataRole.UserRole), Finding)
    with qtbot.waitSignal(panel.fieldChosen) as chosen:
        panel.list.itemActivated.emit(item)
    assert chosen.args == ["molen", "lead"]


def test_the_editor_shows_the_fix_and_undo_from_the_keyboard_takes_it_back(
    session: Session, settings: QSettings, qtbot: QtBot
) -> None:
    workspace = Workspace(session)
    qtbot.addWidget(workspace)
    workspace.restore(settings, 1600)
    workspace.resize(1600, 900)
    workspace.show()
    workspace.activateWindow()
    panel = workspace.problems
    workspace.side.setCurrentWidget(panel)
    write(session, panel, qtbot, WRONG, "space-before-punctuation")
    session.select_article("dijk")
    press(panel, qtbot, "space-before-punctuation")
    assert session.current_id == "molen"
    assert workspace.editor.text() == RIGHT
    editing = Editing(session)
    editing.undo()
    assert workspace.editor.text() == body(session) == WRONG
    editing.redo()
    assert workspace.editor.text() == body(session) == RIGHT
    workspace.close_down()
