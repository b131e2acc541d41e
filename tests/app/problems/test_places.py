"""Every finding leads to where it is mended, by mouse and by keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from redactie.app.problems.delegate import FindingTexts
from redactie.app.problems.panel import ProblemsPanel
from redactie.app.session import Session
from redactie.model.article import Article, Picture, Variant
from redactie.model.finding import Severity


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> Iterator[ProblemsPanel]:
    made = ProblemsPanel(session)
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    yield made
    made.close_down()


def _rules(panel: ProblemsPanel) -> list[str]:
    return [finding.rule for finding in panel.findings if finding.place.article in ("molen", None)]


def _change(session: Session, **fields: Any) -> None:
    article = session.article("molen")
    assert article is not None
    session.update_article(replace(article, **fields))


def _found(panel: ProblemsPanel, qtbot: QtBot, rule: str, change: Callable[[], None]) -> int:
    """Make a change and return the row of a finding of this rule about the article that changed."""
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda _: rule in _rules(panel)):
        change()
    return next(
        row
        for row, finding in enumerate(panel.findings)
        if finding.rule == rule and finding.place.article in ("molen", None)
    )


@pytest.mark.parametrize(
    ("rule", "fields", "field"),
    [
        ("headline-missing", {"title": ""}, "title"),
        ("author-missing", {"authors": ()}, "authors"),
        ("author-unknown", {"authors": ("wie",)}, "authors"),
        ("theme-missing", {"theme": ""}, "theme"),
        ("theme-unknown", {"theme": "zon"}, "theme"),
        ("picture-missing", {"image": Picture(source="images/weg.png", alt="Alt")}, "picture"),
        ("headline-long", {"title": "Lange kop " * 12}, "title"),
        ("headline-long", {"print": Variant(title="Lange kop " * 12)}, "print.title"),
        ("double-space", {"title": "Twee  spaties", "print": Variant(title="Kort")}, "title"),
    ],
)
def test_what_is_mended_in_the_properties_leads_to_its_field(
    panel: ProblemsPanel, session: Session, qtbot: QtBot, rule: str, fields: dict[str, Any], field: str
) -> None:
    row = _found(panel, qtbot, rule, lambda: _change(session, **fields))
    with qtbot.waitSignal(panel.fieldChosen) as chosen:
        panel.list.itemActivated.emit(panel.list.item(row))
    assert chosen.args == ["molen", field]


@pytest.mark.parametrize("lines", [0, 1, 7])
def test_what_is_mended_in_the_text_leads_to_its_line(
    panel: ProblemsPanel, session: Session, qtbot: QtBot, lines: int
) -> None:
    text = "Regel.\n\n" * lines + "![Alt](images/weg.png)\n"
    row = _found(panel, qtbot, "picture-missing", lambda: session.update_text("molen", text))
    with qtbot.waitSignal(panel.placeChosen) as chosen:
        panel.list.itemActivated.emit(panel.list.item(row))
    assert chosen.args == ["molen", 2 * lines + 1]


def test_a_finding_is_chosen_with_the_keyboard(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    row = _found(panel, qtbot, "headline-missing", lambda: _change(session, title=""))
    panel.activateWindow()
    panel.list.setFocus()
    panel.list.setCurrentRow(row)
    with qtbot.waitSignal(panel.fieldChosen) as chosen:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == ["molen", "title"]


def test_a_double_click_goes_to_the_place(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    row = _found(panel, qtbot, "headline-missing", lambda: _change(session, title=""))
    place = panel.list.visualItemRect(panel.list.item(row)).center()
    with qtbot.waitSignal(panel.fieldChosen):
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_finding_goes_when_it_is_mended(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    _found(panel, qtbot, "headline-missing", lambda: _change(session, title=""))
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda _: "headline-missing" not in _rules(panel)):
        session.undo_stack.undo()
    assert panel.list.count() == len(panel.findings)


def test_without_a_finding_the_panel_says_that_all_is_well(
    panel: ProblemsPanel, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda count: count == 0):
        session.leave()
    assert [each.text() for each in panel.findChildren(QLabel) if each.isVisible()] == [
        "Nothing to report. The issue is in order."
    ]
    assert not panel.list.isVisible()


def test_the_first_finding_of_an_article_can_be_chosen_from_outside(
    panel: ProblemsPanel, session: Session, qtbot: QtBot
) -> None:
    _found(panel, qtbot, "headline-missing", lambda: _change(session, title="", authors=()))
    panel.select("molen")
    chosen = panel.findings[panel.list.currentRow()]
    assert chosen.place.article == "molen"
    before = panel.list.currentRow()
    panel.select("bestaat-niet")
    assert panel.list.currentRow() == before


def test_every_finding_is_said_whole(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    _found(panel, qtbot, "headline-missing", lambda: _change(session, title="", authors=("wie",)))
    assert panel.list.accessibleName()
    for row, finding in enumerate(panel.findings):
        said = str(panel.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))
        assert str(finding.what) in said
        assert finding.remedy is None or str(finding.remedy) in said


def test_a_broken_register_names_its_file_and_line(publication: Path, qtbot: QtBot) -> None:
    file = publication / "publication.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("#1f4e79", "blauw"), encoding="utf-8")
    session = Session()
    session.open(publication)
    panel = ProblemsPanel(session)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(
        panel.countChanged, check_params_cb=lambda _: "colour-wrong" in [each.rule for each in panel.findings]
    ):
        session.update_text("molen", "Anders.\n")
    row = [each.rule for each in panel.findings].index("colour-wrong")
    assert "publication.toml, line 8" in str(panel.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole))
    with qtbot.waitSignal(panel.fileChosen) as chosen:
        panel.list.itemActivated.emit(panel.list.item(row))
    assert chosen.args == [file]
    panel.close_down()
    session.close()


@pytest.mark.parametrize(
    ("remedy", "place", "whole"),
    [("Doe dit.", "Hier", "Dit.\nDoe dit.\nHier"), ("", "Hier", "Dit.\nHier"), ("", "", "Dit.")],
)
def test_what_is_not_known_is_not_said(remedy: str, place: str, whole: str) -> None:
    assert FindingTexts(Severity.HINT, "Dit.", remedy, place).whole == whole


def test_an_article_in_another_order_keeps_its_place(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    article = session.article("kort")
    assert isinstance(article, Article)
    _found(panel, qtbot, "headline-missing", lambda: _change(session, title=""))
    session.structure.reorder(("kort", "dijk", "molen"))
    row = next(at for at, each in enumerate(panel.findings) if each.rule == "headline-missing")
    with qtbot.waitSignal(panel.fieldChosen) as chosen:
        panel.list.itemActivated.emit(panel.list.item(row))
    assert chosen.args == ["molen", "title"]
