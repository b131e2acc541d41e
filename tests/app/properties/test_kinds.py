"""Which fields the panel shows for an advert, a filler or a table of contents."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from redactie.app.properties.panel import PropertiesPanel
from redactie.app.session import Session
from redactie.layout.pages import Fit, Pages
from redactie.model.article import Article, Kind


@pytest.fixture
def panel(session: Session, qtbot: QtBot) -> PropertiesPanel:
    made = PropertiesPanel(session)
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def turn(session: Session, kind: Kind, **fields: object) -> Article:
    session.select_article("kort")
    assert session.current
    made = replace(session.current, kind=kind, **fields)  # pyright: ignore[reportArgumentType]
    session.update_article(made)
    return made


@pytest.mark.parametrize("kind", [Kind.ADVERT, Kind.FILLER, Kind.CONTENTS])
def test_fields_that_make_no_sense_are_not_shown(panel: PropertiesPanel, session: Session, kind: Kind) -> None:
    assert panel.texts["lead"].isVisible()
    turn(session, kind)
    assert not any(panel.texts[name].isVisible() for name in ("kicker", "deck", "lead"))
    assert not any(field.isVisible() for field in (panel.authors, panel.theme, panel.length, panel.embargo))
    assert panel.texts["title"].isVisible()
    assert panel.picture.isVisible() is (kind is not Kind.CONTENTS)
    assert panel.size_field.isVisible() is (kind is Kind.ADVERT)
    turn(session, Kind.ARTICLE)
    assert panel.texts["lead"].isVisible()


def test_what_is_printed_stays_in_sight(panel: PropertiesPanel, session: Session) -> None:
    turn(session, Kind.FILLER, lead="Dit wordt gedrukt.")
    assert panel.texts["lead"].isVisible()


def test_an_advert_gets_its_size(panel: PropertiesPanel, session: Session, qtbot: QtBot) -> None:
    turn(session, Kind.ADVERT)
    panel.size_field.columns.setCurrentIndex(panel.size_field.columns.findData(3))
    panel.size_field.columns.activated.emit(panel.size_field.columns.currentIndex())
    qtbot.keyClicks(panel.size_field.height_lines, "1x8")
    assert session.current
    assert (session.current.columns, session.current.height) == (3, 18)
    qtbot.keyClick(panel.size_field.height_lines, Qt.Key.Key_Backspace)
    qtbot.keyClick(panel.size_field.height_lines, Qt.Key.Key_Backspace)
    assert session.current.height is None


def test_a_width_in_the_page_plan_gives_way(panel: PropertiesPanel, session: Session) -> None:
    turn(session, Kind.ADVERT)
    session.page_plan.pin("kort", 1, 2)
    assert panel.size_field.columns.currentData() == 2
    panel.size_field.columns.setCurrentIndex(panel.size_field.columns.findData(4))
    panel.size_field.columns.activated.emit(panel.size_field.columns.currentIndex())
    assert session.issue
    slot = session.issue.flatplan.slot("kort")
    assert slot
    assert slot.columns == 0
    assert session.current
    assert session.current.columns == 4
    assert session.issue.flatplan.page_of("kort") == 1


def test_an_article_goes_on_at_a_later_page(panel: PropertiesPanel, session: Session) -> None:
    session.select_article("molen")
    assert panel.jump.isVisible()
    assert panel.jump.currentData() is None
    turned = replace(session.current, jump=3) if session.current else None
    assert turned
    session.update_article(turned)
    assert panel.jump.currentData() == 3
    panel.jump.setCurrentIndex(panel.jump.findData(2))
    panel.jump.activated.emit(panel.jump.currentIndex())
    assert session.current
    assert session.current.jump == 2
    panel.jump.setCurrentIndex(0)
    panel.jump.activated.emit(0)
    assert session.current.jump is None


def test_only_articles_go_on_elsewhere(panel: PropertiesPanel, session: Session) -> None:
    turn(session, Kind.BRIEF)
    assert not panel.jump.isVisible()


def test_an_article_goes_on_behind_the_page_where_it_begins(panel: PropertiesPanel, session: Session) -> None:
    fits = {"molen": Fit(0, (3, 4))}
    session.set_pages(Pages(pdf=b"", count=5, fits=fits, spots=(), areas=(), missing_glyphs={}))
    session.select_article("molen")
    assert [panel.jump.itemData(row) for row in range(panel.jump.count())] == [None, 4, 5, 6]
    assert session.current
    session.update_article(replace(session.current, jump=2))
    assert panel.jump.currentData() == 2, "what the file says is shown, also where it cannot be"
