"""A headline and a lead for print alone: in the panel, in the file, on the pages, and back by undo."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from redactie.app.properties.panel import PropertiesPanel
from redactie.app.session import Session
from redactie.model.article import Article, Variant
from redactie.text.tree import plain


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> PropertiesPanel:
    made = PropertiesPanel(session)
    qtbot.addWidget(made)
    made.resize(300, 1200)
    made.show()
    return made


def current(session: Session) -> Article:
    assert session.current is not None
    return session.current


def test_what_is_typed_goes_to_the_file_and_to_the_printed_page(
    panel: PropertiesPanel, session: Session, publication: Path, qtbot: QtBot
) -> None:
    qtbot.keyClicks(panel.print.title, "Kort")
    qtbot.keyClicks(panel.print.lead, "Korte lead")
    assert current(session).print == Variant(title="Kort", lead="Korte lead")

    def printed() -> bool:
        story = session.edition.by_id["molen"] if session.edition else None
        return story is not None and (plain(story.title), plain(story.web_title)) == ("Kort", "De molen draait")

    qtbot.waitUntil(printed)
    assert session.save()
    text = (publication / "issues" / "2026-1" / "articles" / "molen.md").read_text(encoding="utf-8")
    assert "print:\n  title: Kort\n  lead: Korte lead\n" in text
    assert "title: De molen draait\n" in text


def test_each_text_is_one_step_back(panel: PropertiesPanel, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.print.title, "Kort en goed")
    qtbot.keyClicks(panel.print.lead, "Lead")
    session.undo_stack.undo()
    assert current(session).print == Variant(title="Kort en goed")
    assert panel.print.lead.text() == ""
    session.undo_stack.undo()
    assert current(session).print == Variant()
    assert not session.undo_stack.canUndo()


def test_each_article_has_its_own(panel: PropertiesPanel, session: Session, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.print.title, "Kort")
    session.select_article("dijk")
    assert panel.print.title.text() == ""
    qtbot.keyClicks(panel.print.lead, "Dijklead")
    assert current(session).print == Variant(lead="Dijklead")
    session.select_article("molen")
    assert current(session).print == Variant(title="Kort")


def test_the_fields_have_names_for_a_screen_reader(panel: PropertiesPanel) -> None:
    assert panel.print.title.accessibleName() == "Headline in print, if shorter"
    assert panel.print.lead.accessibleName() == "Lead in print, if shorter"
