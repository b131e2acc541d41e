"""What an editor does on the flatplan, with the mouse and with the keyboard, and what comes of it on the pages."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from redactie.app.flatplan.drops import Drop, Where
from redactie.app.flatplan.gestures import Drag, Stretch
from redactie.app.flatplan.model import Role
from redactie.model.article import Kind
from tests.app.flatplan.conftest import Flatplan

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def order(flatplan: Flatplan) -> list[str]:
    return [cell.article for cell in flatplan.view.cells.cells if not cell.part]


def pinned(flatplan: Flatplan, article: str) -> int:
    issue = flatplan.session.issue
    return issue.flatplan.page_of(article) if issue else -1


def begins(flatplan: Flatplan, article: str) -> int:
    return flatplan.cell(article).page


def corner_of(flatplan: Flatplan, page: int) -> QPoint:
    """Return a place on a page where no article stands."""
    return (flatplan.view.sheet.page(page).topLeft() - flatplan.view.offset).toPoint() + QPoint(3, 3)


# --- what is shown ---------------------------------------------------------------------------------------------


def test_every_article_stands_where_the_pages_have_it(flatplan: Flatplan):
    pages = flatplan.session.pages
    assert pages is not None
    assert order(flatplan) == list(flatplan.session.ids)
    shown = {(cell.article, cell.page) for cell in flatplan.view.cells.cells}
    assert shown == {(area.article, area.page) for area in pages.areas}
    assert flatplan.panel.count.text().startswith(str(pages.count))


def test_the_pages_are_drawn(flatplan: Flatplan):
    count = len(flatplan.view.sheet.desk.pages)
    flatplan.until(lambda: all(flatplan.view.gallery.whole(page + 1) for page in range(count)))
    image: QImage = flatplan.view.viewport().grab().toImage()
    page = flatplan.view.sheet.page(2).toRect().translated(-flatplan.view.offset)
    ratio = image.devicePixelRatio()
    dark = sum(
        image.pixelColor(round(x * ratio), round(y * ratio)).lightness() < 140
        for x in range(page.left(), page.right(), 3)
        for y in range(page.top(), page.bottom(), 3)
    )
    assert dark > 100


def test_what_is_typed_shows_on_the_flatplan(flatplan: Flatplan):
    article = flatplan.session.issue.articles[2]
    parts = flatplan.cell(article.id).area.height
    body = article.body + "\n\n" + "Er kwam nog een alinea bij die er eerst niet was. " * 40
    flatplan.session.update_text(article.id, body)
    flatplan.until(
        lambda: sum(c.area.height for c in flatplan.view.cells.cells if c.article == article.id) > parts + 20
    )


def test_a_headline_that_is_typed_shows_on_its_cell(flatplan: Flatplan):
    article = flatplan.session.issue.articles[3]
    flatplan.session.put_article(replace(article, title="Heel iets anders"))
    flatplan.until(lambda: flatplan.cell(article.id).headline == "Heel iets anders")


def test_a_screen_reader_hears_every_cell(flatplan: Flatplan):
    from PySide6.QtGui import QAccessible

    seen = QAccessible.queryAccessibleInterface(flatplan.view)
    assert seen.text(QAccessible.Text.Name) == "Flatplan"
    assert seen.childCount() == len(flatplan.view.cells.cells)
    for place, cell in enumerate(flatplan.view.cells.cells):
        child = seen.child(place)
        assert child.text(QAccessible.Text.Name) == cell.headline
        assert child.text(QAccessible.Text.Description).startswith(f"Page {cell.page}")
        assert child.rect().size().width() > 5


def test_the_next_issue_takes_the_pages_of_the_last_one_away(flatplan: Flatplan):
    flatplan.session.leave()
    assert flatplan.view.cells.rowCount() == 0
    assert not flatplan.view.sheet.desk.pages
    flatplan.panel.resize(900, 400)
    assert not flatplan.view.sheet.desk.pages
    assert flatplan.panel.count.text() == ""


def test_an_issue_without_articles_says_what_will_be_here(flatplan: Flatplan):
    flatplan.session.leave()
    image = flatplan.view.viewport().grab().toImage()
    colours = {image.pixel(x, image.height() // 2) for x in range(image.width())}
    assert len(colours) > 2


# --- going about -----------------------------------------------------------------------------------------------


def test_a_click_shows_the_page_and_a_double_click_the_article(flatplan: Flatplan, qtbot: QtBot):
    article = order(flatplan)[3]
    with qtbot.waitSignal(flatplan.panel.pageChosen) as chosen:
        QTest.mouseClick(flatplan.view.viewport(), Qt.MouseButton.LeftButton, pos=flatplan.place(article))
    assert chosen.args == [begins(flatplan, article)]
    assert flatplan.view.current == flatplan.cell(article)
    with qtbot.waitSignal(flatplan.panel.articleChosen) as opened:
        QTest.mouseDClick(flatplan.view.viewport(), Qt.MouseButton.LeftButton, pos=flatplan.place(article))
    assert opened.args == [article]


def test_arrows_go_from_cell_to_cell_and_enter_opens_the_article(flatplan: Flatplan, qtbot: QtBot):
    first, *_, last = order(flatplan)
    flatplan.at(first)
    with qtbot.waitSignal(flatplan.panel.pageChosen):
        flatplan.key(Qt.Key.Key_End)
    assert flatplan.view.current.article == last
    flatplan.key(Qt.Key.Key_Home)
    flatplan.key(Qt.Key.Key_Right)
    assert flatplan.view.current.area.x > flatplan.cell(first).area.x
    flatplan.key(Qt.Key.Key_PageDown)
    assert flatplan.view.current.page == 2
    with qtbot.waitSignal(flatplan.panel.articleChosen) as opened:
        flatplan.key(Qt.Key.Key_Return)
    assert opened.args == [flatplan.view.current.article]


def test_the_keyboard_begins_at_the_article_being_edited(flatplan: Flatplan):
    article = order(flatplan)[4]
    flatplan.session.select_article(article)
    flatplan.view.setFocus()
    assert flatplan.view.current.article == article


def test_pages_are_shown_larger_and_smaller(flatplan: Flatplan):
    before = flatplan.view.sheet.page(1).width()
    flatplan.panel.zoom.setValue(300)
    assert flatplan.view.sheet.page(1).width() == 300 > before
    flatplan.view.set_page_width(10_000)
    assert flatplan.panel.zoom.value() == flatplan.panel.zoom.maximum()


# --- moving ----------------------------------------------------------------------------------------------------


def test_an_article_is_dragged_below_another_one_in_one_step(flatplan: Flatplan):
    before = flatplan.session.issue
    moved, other = order(flatplan)[2], order(flatplan)[4]
    flatplan.drag(flatplan.place(moved, 0.5, 0.3), flatplan.place(other, 0.5, 0.9))
    flatplan.until(lambda: order(flatplan).index(moved) == order(flatplan).index(other) + 1)
    assert flatplan.cell(moved).pinned
    flatplan.session.undo_stack.undo()
    assert flatplan.session.issue == before
    assert not flatplan.session.undo_stack.canUndo()
    flatplan.until(lambda: order(flatplan) == [article.id for article in before.articles])


def test_an_article_is_dragged_above_another_one(flatplan: Flatplan):
    moved, other = order(flatplan)[5], order(flatplan)[3]
    flatplan.drag(flatplan.place(moved, 0.5, 0.4), flatplan.place(other, 0.5, 0.05))
    flatplan.until(lambda: order(flatplan).index(moved) == order(flatplan).index(other) - 1)
    assert pinned(flatplan, moved) == begins(flatplan, other)


@pytest.mark.parametrize(("across", "right"), [(0.04, False), (0.96, True)])
def test_an_article_is_dragged_beside_another_one(flatplan: Flatplan, across: float, right: bool):
    moved, other = order(flatplan)[3], order(flatplan)[4]
    flatplan.press(flatplan.place(moved, 0.5, 0.3))
    for down in (0.3, 0.5):
        rect = flatplan.view.place_of(flatplan.cell(other)).translated(-flatplan.view.offset)
        flatplan.move(QPoint(round(rect.left() + rect.width() * across), round(rect.top() + rect.height() * down)))
    gesture = flatplan.view.gesture
    assert isinstance(gesture, Drag)
    assert gesture.drop is not None
    assert gesture.drop.where.beside
    flatplan.release(gesture.place)

    def beside() -> bool:
        one, two = flatplan.cell(moved).area, flatplan.cell(other).area
        return (one.page, round(one.y)) == (two.page, round(two.y)) and (one.x > two.x) == right

    flatplan.until(beside)
    flatplan.session.undo_stack.undo()
    assert not flatplan.session.undo_stack.canUndo()


def test_an_article_is_dragged_to_a_page_behind_the_last_one(flatplan: Flatplan):
    moved, count = order(flatplan)[-1], len(flatplan.view.sheet.desk.pages)
    flatplan.drag(flatplan.place(moved, 0.5, 0.4), flatplan.page_place(count + 1))
    flatplan.until(lambda: begins(flatplan, moved) == count + 1)
    assert len(flatplan.view.sheet.desk.pages) == count + 1


def test_escape_and_a_place_beside_the_pages_move_nothing(flatplan: Flatplan):
    moved, other = order(flatplan)[2], order(flatplan)[4]
    before = flatplan.session.issue
    flatplan.press(flatplan.place(moved))
    flatplan.move(flatplan.place(other, 0.5, 0.9))
    assert isinstance(flatplan.view.gesture, Drag)
    flatplan.key(Qt.Key.Key_Escape)
    assert flatplan.view.gesture is None
    flatplan.release(flatplan.place(other, 0.5, 0.9))
    flatplan.drag(flatplan.place(moved), QPoint(2, 2))
    assert flatplan.session.issue == before


def test_what_is_dragged_to_the_edge_of_the_view_scrolls_it(flatplan: Flatplan):
    flatplan.panel.resize(700, 300)
    moved, bar = order(flatplan)[0], flatplan.view.verticalScrollBar()
    flatplan.until(lambda: bar.maximum() > 100)
    bar.setValue(0)
    flatplan.press(flatplan.place(moved))
    flatplan.move(QPoint(350, flatplan.view.viewport().height() - 3))
    flatplan.until(lambda: bar.value() > 100)
    flatplan.key(Qt.Key.Key_Escape)
    value = bar.value()
    QTest.qWait(120)
    assert bar.value() == value


def test_an_article_that_is_gone_is_moved_nowhere(flatplan: Flatplan):
    other = flatplan.cell(order(flatplan)[2])
    for where in Where:
        flatplan.panel.deeds.move("weg", Drop(where, 2, None if where == Where.PAGE else other))
    assert not flatplan.session.undo_stack.canUndo()


def test_a_hand_that_trembles_moves_nothing(flatplan: Flatplan):
    place = flatplan.place(order(flatplan)[2])
    flatplan.press(place)
    flatplan.move(place + QPoint(2, 1))
    assert not flatplan.view.gesture.moving
    flatplan.release(place + QPoint(2, 1))
    assert not flatplan.session.undo_stack.canUndo()


def test_the_keyboard_moves_an_article_from_page_to_page(flatplan: Flatplan):
    moved = order(flatplan)[-1]
    page = begins(flatplan, moved)
    flatplan.at(moved)
    flatplan.key(Qt.Key.Key_Right, ALT)
    flatplan.until(lambda: begins(flatplan, moved) == page + 1)
    assert flatplan.view.current.article == moved, "the keyboard stays with the article"
    flatplan.key(Qt.Key.Key_Left, ALT)
    flatplan.until(lambda: begins(flatplan, moved) == page)
    flatplan.session.undo_stack.undo()
    flatplan.session.undo_stack.undo()
    assert not flatplan.session.undo_stack.canUndo()


def test_the_keyboard_moves_an_article_above_and_below_the_others(flatplan: Flatplan):
    before = order(flatplan)
    moved = before[3]
    flatplan.at(moved)
    flatplan.key(Qt.Key.Key_Down, ALT)
    flatplan.until(lambda: order(flatplan).index(moved) == 4)
    flatplan.key(Qt.Key.Key_Up, ALT)
    flatplan.until(lambda: order(flatplan) == before)


def test_the_keyboard_puts_an_article_beside_the_next_one(flatplan: Flatplan):
    moved, other = order(flatplan)[3], order(flatplan)[4]
    flatplan.at(moved)
    flatplan.key(Qt.Key.Key_Right, ALT | SHIFT)
    flatplan.until(
        lambda: (
            flatplan.cell(moved).area.y == flatplan.cell(other).area.y
            and flatplan.cell(moved).area.x > flatplan.cell(other).area.x
        )
    )


# --- widths and pins -------------------------------------------------------------------------------------------


def test_a_cell_is_made_narrower_by_its_edge(flatplan: Flatplan):
    article = next(a for a in order(flatplan)[2:] if flatplan.cell(a).columns == 4 and flatplan.cell(a).left == 0)
    flatplan.press(flatplan.place(article, 1.0, 0.4))
    assert isinstance(flatplan.view.gesture, Stretch)
    for across in (0.9, 0.6, 0.52):
        flatplan.move(flatplan.place(article, across, 0.4))
    assert flatplan.view.gesture.columns == 2
    flatplan.release(flatplan.place(article, 0.52, 0.4))
    flatplan.until(lambda: flatplan.cell(article).columns == 2)
    flatplan.session.undo_stack.undo()
    assert not flatplan.session.undo_stack.canUndo()
    flatplan.until(lambda: flatplan.cell(article).columns == 4)


@pytest.mark.parametrize(
    ("narrower", "wider", "modifier"),
    [(Qt.Key.Key_Left, Qt.Key.Key_Right, CTRL | ALT), (Qt.Key.Key_Minus, Qt.Key.Key_Plus, NONE)],
)
def test_the_keyboard_makes_a_cell_narrower_and_wider(
    flatplan: Flatplan, narrower: Qt.Key, wider: Qt.Key, modifier: Qt.KeyboardModifier
):
    article = next(a for a in order(flatplan)[2:] if flatplan.cell(a).columns == 4)
    flatplan.at(article)
    for columns in (3, 2):
        flatplan.key(narrower, modifier)
        assert flatplan.cell(article).asked == columns
    flatplan.until(lambda: flatplan.cell(article).columns == 2)
    for _ in range(3):
        flatplan.key(wider, modifier)
    flatplan.until(lambda: flatplan.cell(article).columns == 4)
    assert flatplan.session.undo_stack.count() == 4, "it cannot be wider than the page"
    flatplan.key(Qt.Key.Key_0)
    assert flatplan.cell(article).asked == 0


def test_p_pins_an_article_to_where_it_is_and_lets_it_go(flatplan: Flatplan):
    article = order(flatplan)[3]
    where = flatplan.cell(article)
    flatplan.at(article)
    flatplan.key(Qt.Key.Key_P)
    assert flatplan.cell(article).pinned
    slot = flatplan.session.issue.flatplan.slot(article)
    assert (pinned(flatplan, article), slot.columns) == (where.page, where.columns)
    assert "Pinned" in flatplan.view.cells.data(flatplan.view.currentIndex(), Qt.ItemDataRole.AccessibleDescriptionRole)
    flatplan.key(Qt.Key.Key_P)
    assert not flatplan.cell(article).pinned
    assert not flatplan.session.issue.flatplan.pages


# --- pages and the recycle bin ---------------------------------------------------------------------------------


def test_an_empty_page_comes_and_goes(flatplan: Flatplan):
    count = len(flatplan.view.sheet.desk.pages)
    menu = QMenu(flatplan.panel)
    flatplan.at(order(flatplan)[3])
    page = flatplan.view.current.page
    flatplan.panel.offered.fill_insert_menu(menu)
    next(each for each in menu.actions() if each.text() == f"Empty page before page {page}").trigger()
    flatplan.until(lambda: len(flatplan.view.sheet.desk.pages) == count + 1)
    assert page not in {cell.page for cell in flatplan.view.cells.cells if not cell.part}
    flatplan.panel.offered.fill_insert_menu(menu)
    next(each for each in menu.actions() if each.text() == f"Take out empty page {page}").trigger()
    flatplan.until(lambda: len(flatplan.view.sheet.desk.pages) == count)


def test_a_table_of_contents_is_inserted_on_a_page_in_one_step(flatplan: Flatplan):
    before, ids = flatplan.session.issue, flatplan.session.ids
    menu = QMenu(flatplan.panel)
    flatplan.at(order(flatplan)[3])
    page = flatplan.view.current.page
    flatplan.panel.offered.fill_insert_menu(menu)
    next(each for each in menu.actions() if each.text() == "Table of contents").trigger()
    (added,) = set(flatplan.session.ids) - set(ids)
    flatplan.until(lambda: added in order(flatplan))
    assert begins(flatplan, added) == page
    assert flatplan.view.current.article == added, "the keyboard is at what was inserted"
    flatplan.session.undo_stack.undo()
    assert flatplan.session.issue == before
    assert not flatplan.session.undo_stack.canUndo()


def test_an_advertisement_that_is_inserted_asks_for_its_picture(
    flatplan: Flatplan, picture: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(picture), ""))
    menu = flatplan.panel.offered.menu_at(
        (flatplan.view.sheet.page(2).topLeft() - flatplan.view.offset).toPoint() + QPoint(3, 3)
    )
    next(each for each in menu.actions() if each.text() == "Advertisement…").trigger()
    added = flatplan.session.current
    assert added is not None
    assert added.kind is Kind.ADVERT
    flatplan.until(lambda: added.id in order(flatplan))
    assert begins(flatplan, added.id) == 2
    flatplan.session.undo_stack.undo()
    assert added.id not in flatplan.session.ids
    assert not flatplan.session.undo_stack.canUndo()


@pytest.mark.parametrize("delete", [True, False])
def test_delete_asks_first(flatplan: Flatplan, monkeypatch: pytest.MonkeyPatch, delete: bool):
    article = order(flatplan)[3]

    def answer(box: QMessageBox) -> int:
        role = QMessageBox.ButtonRole.DestructiveRole if delete else QMessageBox.ButtonRole.RejectRole
        button: QAbstractButton = next(each for each in box.buttons() if box.buttonRole(each) == role)
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    flatplan.at(article)
    flatplan.key(Qt.Key.Key_Delete)
    assert (article not in flatplan.session.ids) == delete
    if delete:
        flatplan.session.undo_stack.undo()
        assert article in flatplan.session.ids


def test_the_menu_of_a_cell_holds_all_that_the_keyboard_can(flatplan: Flatplan, qtbot: QtBot):
    flatplan.at(order(flatplan)[3])
    flatplan.view.menuWished.disconnect()  # else it would open
    with qtbot.waitSignal(flatplan.view.menuWished) as wished:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
        QApplication.sendEvent(flatplan.view.viewport(), event)
    menu = flatplan.panel.offered.menu_at(*wished.args)
    assert set(flatplan.view.actions()) <= set(menu.actions())
    assert all(action.shortcuts() for action in flatplan.view.actions())
    assert "Pin to this place" in [action.text() for action in menu.actions()]
    flatplan.key(Qt.Key.Key_P)
    again = flatplan.panel.offered.menu_at(*wished.args)
    assert "Release from this place" in [action.text() for action in again.actions()]


def test_a_page_beside_its_cells_has_a_menu_and_the_desk_has_none(flatplan: Flatplan):
    texts = [action.text() for action in flatplan.panel.offered.menu_at(corner_of(flatplan, 2)).actions()]
    assert texts[:4] == ["Advertisement…", "Filler", "Table of contents", "New article"]
    assert texts[-2:] == ["Empty page before page 2", "Empty page before page 3"]
    assert flatplan.panel.offered.menu_at(QPoint(2, 2)).isEmpty()


def test_a_role_gives_the_cell_itself(flatplan: Flatplan):
    index = flatplan.view.cells.index(0)
    assert index.data(Role.CELL) == flatplan.view.cells.cells[0]


# --- how many pages --------------------------------------------------------------------------------------------


def test_a_number_of_pages_that_is_not_wanted_is_told_with_a_remedy(flatplan: Flatplan, qtbot: QtBot):
    count = len(flatplan.view.sheet.desk.pages)
    issue = flatplan.session.issue
    flatplan.session.structure.describe(replace(issue, pages=count + 3))
    flatplan.until(lambda: len(flatplan.view.sheet.spare) == 3)
    warning = flatplan.panel.warning
    assert warning.text.text() == f"The issue has {count} pages, and {count + 3} are asked for."
    assert "Shorten or lengthen articles" in warning.text.accessibleName()
    with qtbot.waitSignal(flatplan.panel.issueWished):
        QTest.mouseClick(warning.button, Qt.MouseButton.LeftButton)
    flatplan.session.structure.describe(replace(flatplan.session.issue, pages=count))
    flatplan.until(lambda: not warning.text.isVisible())
    assert len(flatplan.view.sheet.spare) == 1
