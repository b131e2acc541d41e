"""The actions on the flatplan: one list for the keyboard and for the menus."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from redactie.app.flatplan.deeds import FlatplanDeeds
from redactie.app.flatplan.view import FlatplanView
from redactie.app.look.icons import icon
from redactie.app.translate import tr
from redactie.model.article import Kind


class FlatplanActions(QObject):
    """Makes the actions, which work wherever the keyboard is in the view, and its menus."""

    def __init__(self, view: FlatplanView, deeds: FlatplanDeeds) -> None:
        super().__init__(view)
        self._view = view
        self._deeds = deeds
        self.open = self._make(tr("Edit the article"), "pencil-simple", view.open_current, "Enter", "Return")
        self.pin = self._make(tr("Pin to this place"), "push-pin", deeds.toggle_pin, "P")
        self._moves = [
            self._make(tr("To the next page"), "arrow-right", lambda: deeds.to_page(1), "Alt+Right"),
            self._make(tr("To the page before"), "arrow-left", lambda: deeds.to_page(-1), "Alt+Left"),
            self._make(tr("Above the article before it"), "arrow-up", lambda: deeds.along(-1), "Alt+Up"),
            self._make(tr("Below the next article"), "arrow-down", lambda: deeds.along(1), "Alt+Down"),
            self._make(tr("Left of the article before it"), "", lambda: deeds.beside(-1), "Alt+Shift+Left"),
            self._make(tr("Right of the next article"), "", lambda: deeds.beside(1), "Alt+Shift+Right"),
        ]
        self._widths = [
            self._make(tr("Wider"), "arrows-out-line-horizontal", lambda: deeds.widen(1), "Ctrl+Alt+Right", "+", "="),
            self._make(tr("Narrower"), "arrows-in-line-horizontal", lambda: deeds.widen(-1), "Ctrl+Alt+Left", "-"),
            self._make(tr("Width as it comes"), "", deeds.width_as_it_comes, "0"),
        ]
        self.delete = self._make(tr("Move to the recycle bin…"), "trash", deeds.delete, "Del")
        view.menuWished.connect(self._show_menu)

    def _make(self, text: str, icon_name: str, act: Callable[[], object], *keys: str) -> QAction:
        action = QAction(text, self)
        if icon_name:
            action.setIcon(icon(icon_name))
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False: act())
        self._view.addAction(action)
        return action

    # --- menus -------------------------------------------------------------------------------------------------

    def fill_insert_menu(self, menu: QMenu, page: int = 0) -> None:
        """Fill a menu with what can be put in at a page, or at the one where the keyboard is."""
        menu.clear()
        deeds, page = self._deeds, page or self._deeds.page
        if not page:
            return
        _entry(menu, "megaphone", tr("Advertisement…"), lambda: deeds.insert_advert(page))
        _entry(menu, "puzzle-piece", tr("Filler"), lambda: deeds.insert(Kind.FILLER, page))
        _entry(menu, "list-numbers", tr("Table of contents"), lambda: deeds.insert(Kind.CONTENTS, page))
        _entry(menu, "article", tr("New article"), lambda: deeds.insert(Kind.ARTICLE, page))
        menu.addSeparator()
        for number in (page, page + 1):
            _entry(
                menu, "file-plus", tr("Empty page before page {page}", page=number), partial(deeds.insert_page, number)
            )
        for number in deeds.empty_pages:
            _entry(
                menu, "file-minus", tr("Take out empty page {page}", page=number), partial(deeds.remove_page, number)
            )

    def fill_cell_menu(self, menu: QMenu) -> None:
        """Fill a menu with what can be done with the cell where the keyboard is."""
        current = self._view.current
        pinned = current is not None and current.pinned > 0
        self.pin.setText(tr("Release from this place") if pinned else tr("Pin to this place"))
        menu.addActions([self.open, self.pin])
        menu.addSeparator()
        menu.addActions(self._moves)
        menu.addSeparator()
        menu.addActions(self._widths)
        menu.addSeparator()
        self.fill_insert_menu(menu.addMenu(icon("plus"), tr("Insert")))
        menu.addSeparator()
        menu.addAction(self.delete)

    def menu_at(self, place: QPoint) -> QMenu:
        """Return the menu of what is at a place in the view; an empty one where there is nothing."""
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._view.cell_at(place) is not None:
            self.fill_cell_menu(menu)
        elif page := self._view.page_at(place):
            self.fill_insert_menu(menu, page)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        menu = self.menu_at(place)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(self._view.viewport().mapToGlobal(place))


def _entry(menu: QMenu, icon_name: str, text: str, act: Callable[[], object]) -> None:
    menu.addAction(icon(icon_name), text).triggered.connect(lambda _=False: act())
