"""The menus and the tool bar."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from redactie.app.look.icons import icon
from redactie.app.look.tokens import ICON
from redactie.app.look.widgets import menu_of
from redactie.app.translate import LANGUAGES, tr

if TYPE_CHECKING:
    from redactie.app.window.assembly import Deeds
    from redactie.app.window.main_window import MainWindow
    from redactie.app.window.workspace import Workspace
    from redactie.model.issue import Issue
    from redactie.model.publication import Publication

_Key = QKeySequence.StandardKey
# Half of the world learned the one, half the other, whatever the system.
_REDO = ("Ctrl+Y", "Ctrl+Shift+Z")


class Menus(QObject):
    """Makes all menus once, and those that need an open issue when there is one."""

    def __init__(self, window: MainWindow, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._deeds = deeds
        self._with_issue: list[QAction] = []
        self._with_publication: list[QAction] = []
        bar = window.menuBar()
        self._file = bar.addMenu(tr("&File"))
        self._edit = bar.addMenu(tr("&Edit"))
        self._article = bar.addMenu(tr("&Article"))
        self._format = bar.addMenu(tr("F&ormat"))
        self._publication = bar.addMenu(tr("&Publication"))
        self._view = bar.addMenu(tr("&View"))
        self._help = bar.addMenu(tr("&Help"))
        self.tool_bar = self._make_tool_bar()
        self._finish: QAction | None = None
        self._fill_file()
        self._fill_edit()
        self._fill_publication()
        self._fill_view()
        self._fill_help()
        self.follow(None, None)

    def add_workspace(self, workspace: Workspace) -> None:
        """Offer what navigator, editor and preview can do."""
        self._article.addActions(workspace.navigator.actions())
        self._article.addSeparator()
        self._add(self._article, tr("Make it fit…"), workspace.show_copyfit, "Ctrl+Shift+F", "arrows-in-line-vertical")
        self._add(self._article, tr("Make it fit now"), workspace.fit_now, "Ctrl+Alt+P", "")
        self._add(self._article, tr("Undo making it fit"), workspace.undo_fit, "", "")
        self._format.addActions(workspace.editor.actions())
        first = self._view.actions()[0]
        preview = QMenu(tr("Pages"), self._view)
        preview.addActions(workspace.preview.actions())
        self._view.insertMenu(first, preview)
        names = (tr("Go to the articles"), tr("Go to the text"), tr("Go to the pages"), tr("Go to the properties"))
        for place, (name, pane) in enumerate(zip(names, workspace.panes, strict=True)):
            action = QAction(name, self)
            action.setShortcut(QKeySequence(f"Ctrl+{place + 1}"))
            action.triggered.connect(lambda _=False, pane=pane: workspace.enter(pane))
            self._view.insertAction(first, action)
        enter = QAction(tr("Go to the flatplan"), self)
        enter.setShortcut(QKeySequence("Ctrl+5"))
        enter.triggered.connect(lambda _=False: workspace.enter_flatplan())
        self._view.insertAction(first, enter)
        self._add_pane_switches(workspace, first)

    def follow(self, publication: Publication | None, issue: Issue | None) -> None:
        """Enable what needs an open publication or issue only when there is one."""
        for action in self._with_publication:
            action.setEnabled(publication is not None)
        for action in self._with_issue:
            action.setEnabled(issue is not None)
        self._publication.menuAction().setVisible(publication is not None)
        for menu in (self._article, self._format):
            menu.menuAction().setVisible(issue is not None)
        self.tool_bar.setVisible(issue is not None)

    # --- menus -------------------------------------------------------------------------------------------------

    def _fill_file(self) -> None:
        deeds, menu = self._deeds, self._file
        self._add(menu, tr("New publication…"), deeds.opening.new_publication, _Key.New, "plus-circle")
        self._add(menu, tr("Open…"), deeds.opening.browse, _Key.Open, "folder-open")
        recent = menu.addMenu(icon("clock"), tr("Open recent"))
        recent.aboutToShow.connect(lambda: self._fill_recent(recent))
        self._add(menu, tr("Open the sample"), deeds.opening.sample, "", "newspaper")
        menu.addSeparator()
        self._add(menu, tr("Save"), deeds.saver.save, _Key.Save, "floppy-disk", issue=True)
        menu.addSeparator()
        self._add(menu, tr("Export…"), deeds.export, "Ctrl+E", "export", issue=True)
        menu.addSeparator()
        leave = deeds.close_publication
        self._add(menu, tr("Close the publication"), leave, "Ctrl+Shift+W", "", publication=True)
        quit_action = self._add(menu, tr("Quit"), self._window.close, _Key.Quit, "")
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def _fill_edit(self) -> None:
        editing, menu = self._deeds.editing, self._edit
        self._add(menu, tr("Undo"), editing.undo, _Key.Undo, "arrow-counter-clockwise")
        redo = self._add(menu, tr("Redo"), editing.redo, "", "arrow-clockwise")
        redo.setShortcuts([QKeySequence(keys) for keys in _REDO])
        menu.addSeparator()
        self._add(menu, tr("Cut"), editing.cut, _Key.Cut, "scissors")
        self._add(menu, tr("Copy"), editing.copy, _Key.Copy, "copy")
        self._add(menu, tr("Paste"), editing.paste, _Key.Paste, "clipboard-text")
        self._add(menu, tr("Select all"), editing.select_all, _Key.SelectAll, "")
        menu.addSeparator()
        self._add(menu, tr("Find…"), self._deeds.find, _Key.Find, "magnifying-glass", issue=True)
        self._add(menu, tr("Find and replace…"), self._deeds.find_and_replace, "Ctrl+H", "", issue=True)

    def _fill_publication(self) -> None:
        deeds, menu = self._deeds, self._publication
        issues = menu.addMenu(icon("stack"), tr("Issues"))
        issues.aboutToShow.connect(lambda: self.fill_issues(issues))
        self._add(menu, tr("New issue…"), deeds.opening.new_issue, "", "file-plus", publication=True)
        self._add(menu, tr("About this issue…"), deeds.edit_issue, "", "newspaper", issue=True)
        menu.addSeparator()
        self._add(menu, tr("About this publication…"), deeds.edit_publication, "", "sliders", publication=True)
        self._add(menu, tr("House style…"), deeds.edit_house_style, "", "paint-brush", publication=True)
        self._add(menu, tr("Finishes of the PDF…"), deeds.edit_presets, "", "printer", publication=True)
        self._add(menu, tr("Authors…"), deeds.edit_authors, "", "users", publication=True)
        self._add(menu, tr("Themes…"), deeds.edit_themes, "", "palette", publication=True)

    def _fill_view(self) -> None:
        menu = self._view
        menu.addSeparator()
        self._add(menu, tr("Next pane"), lambda: self._deeds.next_pane(1), "F6", "", issue=True)
        self._add(menu, tr("Previous pane"), lambda: self._deeds.next_pane(-1), "Shift+F6", "", issue=True)
        menu.addSeparator()
        colours = menu.addMenu(icon("circle-half"), tr("Colours"))
        choices = {"": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
        self._choices(colours, choices, self._deeds.colours, self._deeds.choose_colours)
        language = menu.addMenu(icon("translate"), tr("Language"))
        self._choices(
            language, {"": tr("As the system"), **LANGUAGES}, self._deeds.language, self._deeds.choose_language
        )
        menu.addSeparator()
        self._add(menu, tr("Full screen"), self._deeds.full_screen, _Key.FullScreen, "arrows-out")

    def _fill_help(self) -> None:
        self._add(self._help, tr("Show the log"), self._deeds.show_log, "", "file-text")
        about = self._add(self._help, tr("About Redactie"), self._deeds.about, "", "info")
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        for entry in self._deeds.recent.all():
            action = menu.addAction(entry.name)
            action.setToolTip(str(entry.path))
            action.triggered.connect(lambda _=False, path=entry.path: self._deeds.opening.open(path))
        if menu.isEmpty():
            menu.addAction(tr("Nothing was opened yet")).setEnabled(False)

    def fill_issues(self, menu: QMenu) -> None:
        """Fill a menu with the issues of the open publication."""
        menu.clear()
        open_id, ids = self._deeds.issues()
        for issue_id in ids:
            action = menu.addAction(issue_id)
            action.setCheckable(True)
            action.setChecked(issue_id == open_id)
            action.triggered.connect(lambda _=False, chosen=issue_id: self._deeds.opening.open_issue(chosen))
        if menu.isEmpty():
            menu.addAction(tr("No issues yet")).setEnabled(False)

    def _add_pane_switches(self, workspace: Workspace, before: QAction) -> None:
        self._view.insertSeparator(before)
        switches = (
            (tr("Show the articles"), "Ctrl+Shift+1", workspace.navigator),
            (tr("Show the pages"), "Ctrl+Shift+3", workspace.preview),
            (tr("Show the properties"), "Ctrl+Shift+4", workspace.side),
        )
        for name, shortcut, pane in switches:
            action = QAction(name, self)
            action.setCheckable(True)
            action.setShortcut(QKeySequence(shortcut))
            action.triggered.connect(
                lambda _=False, action=action, pane=pane: workspace.room.want(pane, wanted=action.isChecked())
            )
            self._view.insertAction(before, action)
            workspace.room.changed.connect(lambda action=action, pane=pane: action.setChecked(not pane.isHidden()))
            action.setChecked(not pane.isHidden())
            if pane is workspace.side:
                self._add_to_tool_bar(action, "sliders-horizontal")
        self._add_flatplan_switch(workspace, before)

    def _add_flatplan_switch(self, workspace: Workspace, before: QAction) -> None:
        action = QAction(tr("Flatplan"), self)
        action.setCheckable(True)
        action.setShortcut(QKeySequence("Ctrl+Shift+5"))
        action.triggered.connect(lambda: workspace.floors.show_flatplan(shown=action.isChecked()))
        action.setChecked(workspace.floors.shown)
        workspace.floors.flatplanShown.connect(action.setChecked)
        self._view.insertAction(before, action)
        self._add_to_tool_bar(action, "squares-four")

    def _add_to_tool_bar(self, action: QAction, icon_name: str) -> None:
        """Offer a switch for the mouse too: in a narrow window the properties are not always there."""
        action.setIcon(icon(icon_name))
        action.setIconVisibleInMenu(False)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{action.text()} ({keys})")
        if self._finish:
            self.tool_bar.insertAction(self._finish, action)

    # --- the tool bar ------------------------------------------------------------------------------------------

    def _make_tool_bar(self) -> QToolBar:
        bar = QToolBar(tr("Tool bar"), self._window)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.setIconSize(QSize(ICON, ICON))
        bar.toggleViewAction().setVisible(False)
        self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
        return bar

    def fill_tool_bar(self, left: QWidget, right: QWidget) -> None:
        """Put the issue's name at the left and what finishes the work at the right."""
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.tool_bar.addWidget(left)
        self.tool_bar.addWidget(room)
        self._finish = self.tool_bar.addWidget(right)

    # --- helpers -----------------------------------------------------------------------------------------------

    def _add(
        self,
        menu: QMenu,
        text: str,
        act: Callable[[], object],
        shortcut: QKeySequence.StandardKey | str,
        icon_name: str,
        *,
        issue: bool = False,
        publication: bool = False,
    ) -> QAction:
        action = QAction(text, self._window)
        if icon_name:
            action.setIcon(icon(icon_name))
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))

        def run(_checked: bool = False) -> None:
            act()

        action.triggered.connect(run)
        menu.addAction(action)
        if issue:
            self._with_issue.append(action)
        if publication:
            self._with_publication.append(action)
        return action

    def _choices(self, menu: QMenu, names: dict[str, str], chosen: str, choose: Callable[[str], None]) -> None:
        group = QActionGroup(menu)
        for value, name in names.items():
            action = group.addAction(name)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            action.triggered.connect(lambda _=False, value=value: choose(value))
            menu.addAction(action)


def issue_button(menu_source: Callable[[QMenu], None]) -> QToolButton:
    """Return the button that names the open issue and offers the others."""
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow after the name
    menu = menu_of(button)
    menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    menu.aboutToShow.connect(lambda: menu_source(menu))
    return button
