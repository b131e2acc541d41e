"""Pinning an article to a page and a width in the panel of its properties."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from redactie.app.properties.place import PlaceField
from redactie.app.session import Session
from redactie.layout.pages import Fit, Pages
from redactie.model.flatplan import Slot

PAGES = Pages(
    pdf=b"", count=2, fits={"molen": Fit(0, (1,)), "dijk": Fit(0, (1, 2)), "kort": Fit(0, (2,))}, spots=(), areas=(),
    missing_glyphs={}, columns=4,
)  # fmt: skip


@pytest.fixture
def field(qtbot: QtBot, session: Session) -> PlaceField:
    session.set_pages(PAGES)
    made = PlaceField(session)
    qtbot.addWidget(made)
    return made


def choose(field: PlaceField, page: int | None = None, columns: int | None = None) -> None:
    box, value = (field.page, page) if page is not None else (field.columns, columns)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def shown(field: PlaceField) -> tuple[int, int]:
    return field.page.currentData(), field.columns.currentData()


def test_nothing_is_pinned_at_first_and_the_choices_are_those_of_the_pages(field: PlaceField):
    assert shown(field) == (0, 0)
    assert [field.page.itemText(number) for number in range(field.page.count())] == ["Automatic", "1", "2", "3", "4"]
    assert [field.columns.itemData(number) for number in range(field.columns.count())] == [0, 1, 2, 3, 4]


def test_an_article_that_is_pinned_is_on_disk_and_can_be_let_go(field: PlaceField, session: Session, publication: Path):
    choose(field, page=1)
    assert shown(field) == (1, 0)
    text = (publication / "issues" / "2026-1" / "issue.toml").read_text(encoding="utf-8")
    assert '[[page]]\nnumber = 1\nrows = [\n  [{ article = "molen" }],\n]\n' in text
    choose(field, page=0)
    assert session.issue is not None
    assert not session.issue.flatplan.pages


def test_a_width_holds_an_article_where_it_stands(field: PlaceField, session: Session):
    session.select_article("kort")
    choose(field, columns=3)
    assert shown(field) == (2, 3)
    choose(field, page=3)
    assert session.issue is not None
    assert session.issue.flatplan.slot("kort") == Slot(article="kort", columns=3)
    assert session.issue.flatplan.page_of("kort") == 3


def test_the_order_follows_behind_the_lead_and_both_are_one_step_to_undo(field: PlaceField, session: Session):
    before = session.issue
    session.select_article("kort")
    choose(field, page=1)
    assert session.ids == ("molen", "kort", "dijk")
    session.undo_stack.undo()
    assert session.issue == before
    assert shown(field) == (0, 0)
    assert not session.undo_stack.canUndo()
    session.undo_stack.redo()
    assert (session.ids, shown(field)) == (("molen", "kort", "dijk"), (1, 0))


def test_the_order_stays_where_an_article_begins_on_its_page_already(field: PlaceField, session: Session):
    session.select_article("dijk")
    choose(field, page=1)
    assert session.ids == ("molen", "dijk", "kort")


def test_a_later_page_comes_behind_what_begins_before_it(field: PlaceField, session: Session):
    choose(field, page=2)
    assert session.ids == ("dijk", "molen", "kort")


def test_a_pin_follows_an_article_that_is_renamed(field: PlaceField, session: Session):
    choose(field, page=2)
    assert session.structure.rename("molen", "de-molen")
    assert session.issue is not None
    assert session.issue.flatplan.page_of("de-molen") == 2
    assert shown(field) == (2, 0)


def test_a_deleted_article_has_its_place_back_when_it_is_back(field: PlaceField, session: Session):
    choose(field, page=2)
    session.structure.delete("molen")
    session.undo_stack.undo()
    assert session.issue is not None
    assert session.issue.flatplan.page_of("molen") == 2


def test_a_disk_that_refuses_leaves_no_pin(field: PlaceField, session: Session, publication: Path):
    path = publication / "issues" / "2026-1" / "issue.toml"
    path.write_text(path.read_text(encoding="utf-8") + "# van een ander\n", encoding="utf-8")
    told: list[object] = []
    session.failed.connect(told.append)
    choose(field, page=1)
    assert len(told) == 1
    assert shown(field) == (0, 0)


def test_a_height_in_lines_holds_the_place_and_is_one_step_to_undo(field: PlaceField, session: Session, qtbot: QtBot):
    session.select_article("kort")
    qtbot.keyClicks(field.height_lines, "1x2")
    assert session.issue is not None
    assert not session.issue.flatplan.pages, "half a number lays nothing out"
    qtbot.keyClick(field.height_lines, Qt.Key.Key_Return)
    assert session.issue.flatplan.slot("kort") == Slot(article="kort", lines=12)
    session.undo_stack.undo()
    assert not session.issue.flatplan.pages
    assert field.height_lines.text() == ""


def test_a_height_that_is_being_typed_is_never_that_of_another_article(
    field: PlaceField, session: Session, qtbot: QtBot
):
    field.show()
    field.height_lines.setFocus()
    qtbot.keyClicks(field.height_lines, "12")
    session.select_article("dijk")
    assert field.height_lines.text() == ""
    field.height_lines.editingFinished.emit()
    assert session.issue is not None
    assert not session.issue.flatplan.pages
