from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from redactie.app.inserts.picture_dialog import PictureDialog
from redactie.app.look.look import Look
from redactie.app.preview.places import PagePlace
from redactie.app.session import Session
from redactie.app.status.bar import StatusBar
from redactie.app.window.assembly import Deeds, assemble
from redactie.app.window.main_window import MainWindow
from redactie.layout.pages import Pages
from redactie.model.article import Variant
from redactie.text.parse import parse_document
from redactie.text.tree import Figure


class App:
    """A window with everything in it."""

    def __init__(self, settings: QSettings, look: Look, state: Path) -> None:
        self.session = Session()
        self.window: MainWindow
        self.deeds: Deeds
        self.window, self.deeds = assemble(self.session, settings, look, state)
        self.window.show()


@pytest.fixture(scope="module")
def look(qapp: QApplication):
    made = Look(qapp)
    made.wear()
    yield made
    made.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def app(qtbot: QtBot, settings: QSettings, look: Look, tmp_path: Path):
    made = App(settings, look, tmp_path / "state")
    yield made
    made.window.close()
    made.window.deleteLater()


def _action(app: App, text: str) -> QAction:
    return next(action for action in app.window.findChildren(QAction) if action.text() == text)


def _open(app: App, publication: Path, qtbot: QtBot) -> None:
    assert app.deeds.opening.open(publication)
    qtbot.waitUntil(lambda: app.session.pages is not None, timeout=20_000)


def test_an_issue_in_a_house_style_that_is_not_there_has_its_pages(app: App, publication: Path, qtbot: QtBot) -> None:
    path = publication / "publication.toml"
    path.write_text('style = "nope"\n' + path.read_text("utf-8"), "utf-8")
    _open(app, publication, qtbot)
    assert app.session.publication_folder
    assert [finding.rule for finding in app.session.publication_folder.findings] == ["style-unknown"]


def test_the_window_begins_with_the_start_page(app: App) -> None:
    assert app.window.start.isVisible()
    assert app.window.windowTitle() == "Redactie[*]"
    assert not _action(app, "Save").isEnabled()
    assert not _action(app, "Export…").isEnabled()


def test_an_opened_issue_shows_text_pages_and_title(app: App, publication: Path, qtbot: QtBot) -> None:
    _open(app, publication, qtbot)
    workspace = app.window.workspace
    assert workspace is not None
    assert workspace.isVisible()
    assert app.window.windowTitle() == "De molen draait — Issue 1 — Redactie[*]"
    assert workspace.editor.text() == "De oude molen draait weer.\n\nHij maalt op zaterdag.\n"
    assert app.session.pages is not None
    assert app.session.pages.count >= 1


def test_an_opened_issue_can_be_written_in_at_once(app: App, publication: Path, qtbot: QtBot) -> None:
    _open(app, publication, qtbot)
    assert app.window.workspace is not None
    assert app.window.focusWidget() is app.window.workspace.editor.area


def test_typing_reaches_the_pages_and_marks_the_window(app: App, publication: Path, qtbot: QtBot) -> None:
    _open(app, publication, qtbot)
    workspace = app.window.workspace
    assert workspace is not None
    before = app.session.pages
    with qtbot.waitSignal(app.session.pagesChanged, timeout=20_000):
        qtbot.keyClicks(workspace.editor.focusProxy(), "Nieuw begin. ")
    assert app.session.current is not None
    assert app.session.current.body.startswith("Nieuw begin. De oude molen")
    assert app.window.isWindowModified()
    assert app.session.pages is not before
    _action(app, "Save").trigger()
    assert not app.window.isWindowModified()


def test_text_of_one_article_never_lands_in_another(app: App, publication: Path, qtbot: QtBot) -> None:
    _open(app, publication, qtbot)
    workspace = app.window.workspace
    assert workspace is not None
    qtbot.keyClicks(workspace.editor.focusProxy(), "x")
    app.session.select_article("dijk")
    qtbot.keyClicks(workspace.editor.focusProxy(), "y")
    bodies = {article.id: article.body for article in app.session.issue.articles} if app.session.issue else {}
    assert bodies["molen"].startswith("xDe oude molen")
    assert bodies["dijk"].startswith("yEen dijk")


def test_links_follow_a_renamed_article_in_the_editor_and_can_be_undone(
    app: App, publication: Path, qtbot: QtBot
) -> None:
    _open(app, publication, qtbot)
    workspace, session = app.window.workspace, app.session
    assert workspace is not None
    editor = workspace.editor
    session.select_article("dijk")
    qtbot.keyClicks(editor.focusProxy(), "[wind](molen.md) ")
    session.select_article("molen")
    qtbot.keyClicks(editor.focusProxy(), "Nieuw. ")
    assert session.structure.rename("molen", "wiek")
    assert editor.text().startswith("Nieuw. De oude molen")
    editor.undo()
    assert session.current is not None
    assert (session.current.id, session.current.body[:8]) == ("wiek", "De oude ")
    session.select_article("dijk")
    assert editor.text() == "[wind](wiek.md) Een dijk is geduldig.\n"
    assert session.structure.rename("wiek", "rad")
    assert editor.text() == "[wind](rad.md) Een dijk is geduldig.\n"
    for before in ("[wind](wiek.md) Een", "[wind](molen.md) Een", "Een dijk"):
        editor.undo()
        assert session.current.body.startswith(before)


def test_undo_goes_to_the_text_or_to_the_issue(app: App, publication: Path, qtbot: QtBot) -> None:
    _open(app, publication, qtbot)
    workspace, session = app.window.workspace, app.session
    assert workspace is not None
    assert session.current is not None
    session.update_article(replace(session.current, title="Anders"))
    app.window.activateWindow()
    workspace.enter(workspace.editor)
    qtbot.keyClicks(workspace.editor.focusProxy(), "x")
    _action(app, "Undo").trigger()
    assert session.current.body.startswith("De oude molen")
    assert session.current.title == "Anders"
    workspace.enter(workspace.navigator)
    _action(app, "Undo").trigger()
    assert session.current.title == "De molen draait"
    _action(app, "Redo").trigger()
    assert session.current.title == "Anders"


_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_Y, _CONTROL), (Qt.Key.Key_Z, _CONTROL | _SHIFT)],
    ids=["Ctrl+Y", "Ctrl+Shift+Z"],
)
@pytest.mark.parametrize("pane", ["text", "articles"])
def test_both_usual_keys_redo(
    app: App, publication: Path, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier, pane: str
) -> None:
    _open(app, publication, qtbot)
    workspace, session = app.window.workspace, app.session
    assert workspace is not None
    assert session.current is not None
    app.window.activateWindow()
    if pane == "text":
        target = workspace.editor.area
        workspace.enter(workspace.editor)
        qtbot.keyClicks(target, "x")
    else:
        target = workspace.navigator.view
        session.update_article(replace(session.current, body="xy"))
        workspace.enter(workspace.navigator)
    changed = session.current.body
    qtbot.keyClick(target, Qt.Key.Key_Z, _CONTROL)
    assert session.current.body != changed
    qtbot.keyClick(target, key, modifiers)
    assert session.current.body == changed


def test_ctrl_h_finds_and_replaces(app: App, publication: Path, qtbot: QtBot) -> None:
    _open(app, publication, qtbot)
    workspace = app.window.workspace
    assert workspace is not None
    app.window.activateWindow()
    workspace.enter(workspace.editor)
    qtbot.keyClick(workspace.editor.area, Qt.Key.Key_H, _CONTROL)
    assert workspace.editor.find_bar.substitute.isVisible()
    qtbot.keyClick(workspace.editor.find_bar.needle, Qt.Key.Key_Escape)
    qtbot.keyClick(workspace.editor.area, Qt.Key.Key_F, _CONTROL)
    assert not workspace.editor.find_bar.substitute.isVisible()


@pytest.mark.parametrize("width", [683, 911, 1366])
def test_everything_in_the_window_is_inside_it_at_any_scale(
    app: App, publication: Path, qtbot: QtBot, width: int
) -> None:
    """A screen of 1366 pixels shows so many at 200, 150 and 100 %."""
    app.window.setWindowState(Qt.WindowState.WindowNoState)
    app.window.resize(width, width * 9 // 16 - 20)
    _open(app, publication, qtbot)
    workspace = app.window.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: workspace.width() == width)
    status = app.window.statusBar()
    assert isinstance(status, StatusBar)
    bar = workspace.preview.bar
    inside = (*workspace.panes, workspace.editor.area, bar.status, status.words, status.fit, status.saving)
    for widget in inside:
        if not widget.isHidden():
            corner = widget.mapTo(app.window, QPoint(0, 0))
            assert app.window.rect().contains(QRect(corner, widget.size())), widget
            parent = widget.parentWidget()
            assert parent is not None
            assert parent.rect().contains(widget.geometry()), widget
    labels = (bar.status, status.words, status.fit, status.saving)
    qtbot.waitUntil(
        lambda: all(label.width() >= label.fontMetrics().horizontalAdvance(label.text()) for label in labels)
    )
    assert workspace.side.isHidden() == (width < 990)


def test_properties_come_when_they_are_asked_for_in_a_narrow_window(app: App, publication: Path, qtbot: QtBot) -> None:
    app.window.setWindowState(Qt.WindowState.WindowNoState)
    app.window.resize(683, 420)
    _open(app, publication, qtbot)
    workspace, switch = app.window.workspace, _action(app, "Show the properties")
    assert workspace is not None
    assert not switch.isChecked()
    switch.trigger()
    assert workspace.side.isVisible()
    assert not workspace.preview.isVisible()
    _action(app, "Show the pages").trigger()
    assert workspace.preview.isVisible()
    assert not switch.isChecked()
    workspace.show_field("title")
    assert switch.isChecked()


def test_f6_goes_round_the_panes(app: App, publication: Path, qtbot: QtBot) -> None:
    app.window.resize(1200, 700)
    _open(app, publication, qtbot)
    workspace = app.window.workspace
    assert workspace is not None
    app.window.activateWindow()
    workspace.enter(workspace.navigator)
    visited: list[int] = []
    for _ in range(4):
        _action(app, "Next pane").trigger()
        focused = app.window.focusWidget()
        visited.append(next(at for at, pane in enumerate(workspace.panes) if pane.isAncestorOf(focused)))
    assert visited == [1, 2, 3, 0]


def test_panes_and_size_are_remembered(
    app: App, publication: Path, qtbot: QtBot, settings: QSettings, look: Look, tmp_path: Path
) -> None:
    _open(app, publication, qtbot)
    assert app.window.workspace is not None
    app.window.resize(1000, 640)
    app.window.workspace.room.want(app.window.workspace.side, wanted=False)
    app.window.close()
    again = App(settings, look, tmp_path / "state")
    again.session.open(publication)
    assert again.window.height() == 640
    assert again.window.workspace is not None
    assert again.window.workspace.side.isHidden()
    again.window.close()
    again.window.deleteLater()


def test_what_was_opened_is_in_the_list_of_recent_ones(app: App, publication: Path, qtbot: QtBot) -> None:
    _open(app, publication, qtbot)
    assert [entry.name for entry in app.deeds.recent.all()] == ["Molenpost"]
    app.deeds.close_publication()
    assert app.window.start.isVisible()
    menu = next(each for each in app.window.findChildren(QMenu) if each.title() == "Open recent")
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Molenpost"]


def test_a_picture_is_brought_into_the_issue(app: App, publication: Path, qtbot: QtBot, picture: Path) -> None:
    _open(app, publication, qtbot)
    app.deeds.use_picture(picture)
    assert app.session.current is not None
    assert app.session.current.image is not None
    assert app.session.current.image.source == "images/foto.png"
    assert (publication / "issues/2026-1/images/foto.png").is_file()


def test_a_picture_in_the_text_is_asked_for_and_brought_into_the_issue(
    app: App, publication: Path, qtbot: QtBot, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(app, publication, qtbot)
    chosen = picture.rename(picture.with_name("foto (1).png"))

    def choose(*_args: object) -> tuple[str, str]:
        return str(chosen), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    monkeypatch.setattr(PictureDialog, "exec", lambda _: 1)
    _action(app, "Picture…").trigger()
    assert app.session.current is not None
    assert "](<images/foto (1).png>)" in app.session.current.body
    assert (publication / "issues/2026-1/images/foto (1).png").is_file()
    figures = [block for block in parse_document(app.session.current.body, "nl").blocks if isinstance(block, Figure)]
    assert [figure.source for figure in figures] == ["images/foto (1).png"]


def test_no_two_menu_entries_share_a_shortcut(app: App, publication: Path, qtbot: QtBot) -> None:
    _open(app, publication, qtbot)
    shortcuts: dict[str, str] = {}
    for action in app.window.findChildren(QAction):
        for shortcut in action.shortcuts():
            if action.shortcutContext() != Qt.ShortcutContext.WindowShortcut:
                continue
            key = shortcut.toString(QKeySequence.SequenceFormat.PortableText)
            assert shortcuts.setdefault(key, action.text()) == action.text()


def test_every_button_says_what_it_is(app: App, publication: Path, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QAbstractButton

    app.window.resize(1300, 700)
    _open(app, publication, qtbot)
    for button in app.window.findChildren(QAbstractButton):
        if button.isVisible() and not button.objectName().startswith("qt_"):
            assert _spoken(button), button.parent()
            assert button.toolTip() or button.text(), button.parent()


@pytest.mark.parametrize("opened", [False, True], ids=["start page", "issue"])
def test_whatever_the_keyboard_can_reach_has_a_name(app: App, publication: Path, qtbot: QtBot, opened: bool) -> None:
    app.window.resize(1300, 700)
    if opened:
        _open(app, publication, qtbot)
    stops = [
        widget
        for widget in app.window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
    ]
    assert len(stops) > 2
    for widget in stops:
        assert _spoken(widget) or widget.objectName().startswith("qt_"), (widget, widget.parent())


def _spoken(widget: QWidget) -> str:
    """Return what a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_choosing_an_article_brings_the_preview_to_it(app: App, publication: Path, qtbot: QtBot) -> None:
    long = "\n\n".join(["Een alinea over wind en water, over wieken en over de dijk daarachter. " * 6] * 30)
    path = publication / "issues" / "2026-1" / "articles" / "molen.md"
    path.write_text(path.read_text(encoding="utf-8") + "\n" + long, encoding="utf-8")
    _open(app, publication, qtbot)
    workspace, pages = app.window.workspace, app.session.pages
    assert workspace is not None
    assert pages is not None
    desk = workspace.preview.desk
    qtbot.waitUntil(lambda: bool(desk.desk.pages), timeout=5_000)
    desk.set_zoom(1)
    app.session.select_article("dijk")
    page = pages.fits["dijk"].pages[0]
    assert page > 1
    qtbot.waitUntil(lambda: desk.shows(PagePlace(page, *_corner(pages, "dijk"))), timeout=5_000)


def _corner(pages: Pages, article: str) -> tuple[float, float, float]:
    area = next(area for area in pages.areas if area.article == article)
    return area.x, area.y, area.width


def test_the_preview_follows_the_wheel_in_the_text(app: App, publication: Path, qtbot: QtBot) -> None:
    path = publication / "issues" / "2026-1" / "articles" / "molen.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nRegel.\n" * 200, encoding="utf-8")
    _open(app, publication, qtbot)
    workspace = app.window.workspace
    assert workspace is not None
    bar = workspace.editor.area.verticalScrollBar()
    with qtbot.waitSignal(workspace.editor.scrolled) as scrolled:
        bar.triggerAction(bar.SliderAction.SliderToMaximum)
    assert scrolled.args == [workspace.editor.area.document().blockCount()]
    with qtbot.assertNotEmitted(workspace.editor.scrolled, wait=50):
        bar.setValue(0)


def test_a_click_on_a_headline_and_a_new_article_lead_to_the_headline_field(
    app: App, publication: Path, qtbot: QtBot
) -> None:
    _open(app, publication, qtbot)
    workspace = app.window.workspace
    assert workspace is not None
    app.window.activateWindow()
    workspace.side.setCurrentWidget(workspace.problems)
    title = workspace.properties.texts["title"]
    workspace.preview.placeClicked.emit("dijk", 0)
    assert app.session.current_id == "dijk"
    assert title.isVisible()
    assert title.textCursor().selectedText() == "De dijk houdt"
    dijk = app.session.article("dijk")
    assert dijk is not None
    app.session.update_article(replace(dijk, print=Variant(title="Hij houdt")))
    workspace.preview.placeClicked.emit("dijk", 0)
    assert workspace.properties.print.title.textCursor().selectedText() == "Hij houdt"
    _action(app, "New article").trigger()
    assert title.textCursor().selectedText() == "New article"
