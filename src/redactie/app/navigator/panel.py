"""The panel on the left: the list with its buttons, its filter and its menu."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from redactie.app.look.icons import icon
from redactie.app.look.tokens import ICON, XS, M, S
from redactie.app.look.widgets import icon_button, label, margins, menu_of
from redactie.app.navigator.adding import Adding
from redactie.app.navigator.delegate import ArticleDelegate
from redactie.app.navigator.model import ArticleModel
from redactie.app.session import Session
from redactie.app.translate import tr
from redactie.app.words import kind_name
from redactie.model.article import Article, Kind


class Navigator(QWidget):
    """The articles in print order: choose, filter, add, rename, duplicate, move and delete.

    `added` tells that the user made a new article, which is the current one now; `problemChosen` that one was chosen
    whose file cannot be read; `fitChosen` that somebody clicked on how the current one fits; `jumpWished` that the
    current one is to go on at a later page.
    """

    added = Signal()
    jumpWished = Signal()  # noqa: N815 (Qt's way of naming signals)
    problemChosen = Signal(str)  # noqa: N815 (Qt's way of naming signals)
    fitChosen = Signal()  # noqa: N815

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self.model = ArticleModel(session, self)
        self.view = _ArticleList(self.model)
        self.filter = _filter_field()
        self._adding = Adding(session, self)
        self._make_actions()
        self._lay_out()
        self._connect()
        self._follow_current(session.current.id if session.current else "")

    def focus_list(self) -> None:
        """Put the keyboard in the list."""
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_actions(self) -> None:
        self.addActions(
            [
                self._action(tr("New article"), "plus", self._add, "Ctrl+Shift+N", everywhere=True),
                self._action(tr("Advertisement…"), "megaphone", self._ask_advert, "Ctrl+Alt+A", everywhere=True),
                self._action(
                    tr("Filler"), "puzzle-piece", lambda: self._add(Kind.FILLER), "Ctrl+Alt+S", everywhere=True
                ),
                self._action(
                    tr("Table of contents"),
                    "list-numbers",
                    lambda: self._add(Kind.CONTENTS),
                    "Ctrl+Alt+O",
                    everywhere=True,
                ),
                self._action(
                    tr("Continue on a later page…"),
                    "arrow-bend-down-right",
                    self.jumpWished.emit,
                    "Ctrl+Alt+J",
                    everywhere=True,
                ),
                self._action(tr("Duplicate"), "copy", self._duplicate, "Ctrl+D"),
                self._action(tr("Rename the file…"), "pencil-simple", self._rename, "F2"),
                self._action(tr("Move up"), "arrow-up", lambda: self._move(-1), "Alt+Up"),
                self._action(tr("Move down"), "arrow-down", lambda: self._move(1), "Alt+Down"),
                self._action(tr("Move to the recycle bin"), "trash", self._delete, "Del"),
            ]
        )

    def _action(
        self, text: str, icon_name: str, act: Callable[[], object], shortcut: str, *, everywhere: bool = False
    ) -> QAction:
        action = QAction(icon(icon_name), text, self)
        action.setShortcut(QKeySequence(shortcut))
        if not everywhere:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

        def run(_checked: bool = False) -> None:
            act()

        action.triggered.connect(run)
        return action

    def _lay_out(self) -> None:
        self._count = label("", "quiet")
        head = QHBoxLayout()
        margins(head, M, S, S, 0)
        head.setSpacing(S)
        head.addWidget(label(tr("Articles"), "section"))
        head.addWidget(self._count)
        head.addStretch(1)
        add = icon_button("plus", tr("New article"))
        self._offer_kinds(menu_of(add))
        head.addWidget(add)
        search = QHBoxLayout()
        margins(search, S + XS, 0, S + XS, XS)
        search.addWidget(self.filter)
        layout = QVBoxLayout(self)
        margins(layout, 0)
        layout.setSpacing(S)
        layout.addLayout(head)
        layout.addLayout(search)
        layout.addWidget(self.view, 1)

    def _offer_kinds(self, menu: QMenu) -> None:
        for kind in Kind:
            menu.addAction(kind_name(kind)).triggered.connect(lambda _=False, kind=kind: self._add(kind))

    def _connect(self) -> None:
        session = self._session
        session.issueChanged.connect(self._refresh)
        session.publicationChanged.connect(self._refresh)
        session.articleChanged.connect(self._refresh)
        session.pagesChanged.connect(self._refresh)
        session.saved.connect(self._refresh)
        session.currentArticleChanged.connect(self._follow_current)
        self.model.orderWished.connect(session.structure.reorder)
        self.model.modelReset.connect(self._follow_after_reset)
        self.filter.textChanged.connect(self.model.set_filter)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.badgeClicked.connect(self.fitChosen)
        self._refresh()

    # --- following the session ---------------------------------------------------------------------------------

    def _refresh(self) -> None:
        self.model.refresh()
        issue = self._session.issue
        self._count.setText(str(len(issue.articles)) if issue else "")
        self.view.set_empty_text(_empty_text(issue is not None, bool(self.filter.text())))

    def _follow_after_reset(self) -> None:
        self._follow_current(self._session.current.id if self._session.current else "")

    def _follow_current(self, article_id: str) -> None:
        place = self.model.row_of(article_id)
        if place >= 0:
            index = self.model.index(place)
            self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.view.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        row = self.model.row(index)
        if row and row.problem:
            self.problemChosen.emit(row.id)
        elif row:
            self._session.select_article(row.id)

    @property
    def _chosen(self) -> Article | None:
        """The current article; None while an article is chosen that cannot be read: nothing may happen to another."""
        row = self.model.row(self.view.currentIndex())
        return None if row and row.problem else self._session.current

    # --- what the user asks for --------------------------------------------------------------------------------

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.exec(self.view.viewport().mapToGlobal(place))

    def _add(self, kind: Kind = Kind.ARTICLE) -> None:
        self.filter.clear()
        if self._adding.add(kind):
            self.added.emit()

    def _ask_advert(self) -> None:
        self.filter.clear()
        if self._adding.ask_advert():
            self.added.emit()

    def _rename(self) -> None:
        current = self._chosen
        if current:
            name, good = QInputDialog.getText(
                self, tr("Rename the file"), tr("Name of the article’s file, without .md:"), text=current.id
            )
            if good and name.strip() and name.strip() != current.id:
                self._session.structure.rename(current.id, name.strip())

    def _duplicate(self) -> None:
        if self._chosen:
            self._session.structure.duplicate(self._chosen.id)

    def _delete(self) -> None:
        if self._chosen:
            self._session.structure.delete(self._chosen.id)

    def _move(self, step: int) -> None:
        current = self._chosen
        if current and not self.filter.text():
            place = self.model.row_of(current.id)
            self.model.move(current.id, place + step + (1 if step > 0 else 0))


def _filter_field() -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(tr("Filter"))
    field.setToolTip(tr("Filter on headline, author or status"))
    field.setAccessibleName(tr("Filter on headline, author or status"))
    field.setClearButtonEnabled(True)
    sign = field.addAction(icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition)
    sign.setText(tr("Filter on headline, author or status"))
    return field


def _empty_text(open_issue: bool, filtered: bool) -> str:
    if filtered:
        return tr("No article matches the filter.")
    return tr("No articles yet.\nPress + to write the first one.") if open_issue else ""


class _ArticleList(QListView):
    """The list itself. `badgeClicked` tells of a click on how the article fits whose row is chosen by it."""

    badgeClicked = Signal()  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, model: ArticleModel) -> None:
        super().__init__()
        self.setModel(model)
        self._delegate = ArticleDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Articles in print order"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setIconSize(QSize(ICON, ICON))
        self._empty = label("", "quiet")
        self._empty.setParent(self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_empty_text(self, text: str) -> None:
        """Show this where there are no rows."""
        self._empty.setText(text)
        self._empty.setVisible(self.model().rowCount() == 0)

    def on_badge(self, place: QPoint) -> bool:
        """Tell whether the badge of a row is at a place in the view."""
        index = self.indexAt(place)
        return self._delegate.badge_rect(self.visualRect(index), index).contains(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Tell of a click on a badge."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.on_badge(event.position().toPoint()):
            self.badgeClicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Show that a badge can be clicked."""
        super().mouseMoveEvent(event)
        over = self.on_badge(event.position().toPoint())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Let headlines wrap anew at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._empty.setGeometry(M, M, max(0, self.width() - 2 * M), 80)
