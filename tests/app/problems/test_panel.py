from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from redactie.app.problems.panel import ProblemsPanel
from redactie.app.session import Session
from redactie.layout.pages import Pages
from redactie.model.finding import Severity


@pytest.fixture
def panel(session: Session, qtbot: QtBot):
    made = ProblemsPanel(session)
    qtbot.addWidget(made)
    yield made
    made.close_down()


def test_findings_appear_after_a_pause_the_worst_first(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda count: count > 0):
        session.update_text("molen", "Zie [de zee](zee.md) .\n")
    order = [finding.severity for finding in panel.findings]
    assert order == sorted(order, key=[Severity.ERROR, Severity.WARNING, Severity.HINT].index)
    assert panel.list.count() == len(panel.findings)


def test_enter_goes_to_the_place_in_the_text(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda _: any(_is_link(panel))):
        session.update_text("molen", "Eerst een regel.\n\nZie [de zee](zee.md).\n")
    row = _is_link(panel).index(True)
    with qtbot.waitSignal(panel.placeChosen) as chosen:
        panel.list.itemActivated.emit(panel.list.item(row))
    assert chosen.args == ["molen", 3]


def _is_link(panel: ProblemsPanel) -> list[bool]:
    return ["zee" in str(finding.what) for finding in panel.findings]


def test_a_finding_is_drawn_with_remedy_and_place_and_read_out_whole(
    panel: ProblemsPanel, session: Session, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda _: any(_is_link(panel))):
        session.update_text("molen", "Zie [de zee](zee.md).\n")
    panel.resize(220, 500)
    panel.show()
    row = _is_link(panel).index(True)
    item = panel.list.item(row)
    said = str(item.data(Qt.ItemDataRole.AccessibleTextRole)).split("\n")
    assert len(said) == 3
    assert "De molen draait" in said[2]
    narrow = panel.list.visualItemRect(item).height()
    panel.resize(500, 500)
    qtbot.waitUntil(lambda: panel.list.visualItemRect(item).height() < narrow)
    assert not panel.grab().isNull()


def test_a_finding_above_the_text_leads_to_its_field(panel: ProblemsPanel, session: Session, qtbot: QtBot) -> None:
    def is_headline() -> list[bool]:
        return [finding.rule == "headline-missing" for finding in panel.findings]

    article = session.article("molen")
    assert article is not None
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda _: any(is_headline())):
        session.update_article(replace(article, title=""))
    with qtbot.waitSignal(panel.fieldChosen) as chosen:
        panel.list.itemActivated.emit(panel.list.item(is_headline().index(True)))
    assert chosen.args == ["molen", "title"]


def test_a_file_that_cannot_be_read_is_shown_where_it_lies(session: Session, publication: Path, qtbot: QtBot) -> None:
    file = publication / "issues" / "2026-1" / "articles" / "dijk.md"
    file.write_bytes(b"---\ntitle: \xff\n---\n")
    session.open(publication)
    panel = ProblemsPanel(session)
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda count: count > 0):
        session.update_text("molen", "Anders.\n")
    panel.select("dijk")
    with qtbot.waitSignal(panel.fileChosen) as chosen:
        panel.list.itemActivated.emit(panel.list.currentItem())
    assert chosen.args == [file]
    panel.close_down()


def test_the_number_of_pages_is_mended_in_the_dialog_of_the_issue_and_names_no_file(
    panel: ProblemsPanel, session: Session, qtbot: QtBot
) -> None:
    def found() -> list[int]:
        return [row for row, finding in enumerate(panel.findings) if finding.rule == "page-count"]

    with qtbot.waitSignal(panel.countChanged, check_params_cb=lambda _: bool(found())):
        session.set_pages(Pages(b"", 3, {}, (), (), {}))
    item = panel.list.item(found()[0])
    assert "issue.toml" not in item.data(Qt.ItemDataRole.AccessibleTextRole)
    with qtbot.assertNotEmitted(panel.fileChosen), qtbot.waitSignal(panel.issueWished):
        panel.list.itemActivated.emit(item)
