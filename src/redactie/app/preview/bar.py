"""The slim bar above the pages: where one is, how large the pages are, and how they lie."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from redactie.app.look.icons import icon
from redactie.app.look.tokens import ICON
from redactie.app.preview.desk import DeskView
from redactie.app.preview.geometry import Fit
from redactie.app.translate import tr

STEPS = (50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)


class PreviewBar(QToolBar):
    """Zoom, spread and page number of a desk. `offered` are the actions that belong in a menu too."""

    def __init__(self, desk: DeskView, parent: QWidget | None = None) -> None:
        super().__init__(tr("Pages"), parent)
        self._desk = desk
        self.status = QLabel()
        self.status.setProperty("role", "quiet")
        self.status.setMinimumWidth(64)
        self.percent = QToolButton()
        self.offered = self._make_actions()
        self._arrange()
        desk.zoomChanged.connect(self._show_zoom)
        desk.pageChanged.connect(self.show_page)
        self._show_zoom()

    def show_page(self) -> None:
        """Tell the page in view and how many there are."""
        count = len(self._desk.desk.pages)
        self.status.setText(f"{self._desk.page} / {count}" if count else "")
        text = tr("Page {page} of {count}", page=self._desk.page, count=count) if count else ""
        self.status.setAccessibleName(text)
        self._desk.setAccessibleDescription(text)

    def zoom_by_step(self, step: int) -> None:
        """Go to the next larger size (`step` 1) or the next smaller one (-1)."""
        percent = round(self._desk.zoom * 100)
        found = [size for size in STEPS if (size - percent) * step > 0]
        if found:
            self._desk.set_zoom((found[0] if step > 0 else found[-1]) / 100)

    def _show_zoom(self) -> None:
        percent = round(self._desk.zoom * 100)
        self.percent.setText(f"{percent} %")
        self.percent.setAccessibleName(tr("Zoom: {percent} %", percent=percent))
        self._width.setChecked(self._desk.fit == Fit.WIDTH)
        self._page.setChecked(self._desk.fit == Fit.PAGE)
        self._spread.setChecked(self._desk.spread)
        self.guides.setChecked(self._desk.guided)
        self.show_page()

    def _make_actions(self) -> list[QAction]:
        self._larger = self._action("magnifying-glass-plus", tr("Zoom in"), lambda: self.zoom_by_step(1))
        self._larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._smaller = self._action("magnifying-glass-minus", tr("Zoom out"), lambda: self.zoom_by_step(-1))
        self._smaller.setShortcut(QKeySequence("Ctrl+-"))
        self._width = self._action(
            "arrows-out-line-horizontal", tr("Fit the width"), lambda: self._desk.set_fit(Fit.WIDTH), checkable=True
        )
        self._width.setShortcut(QKeySequence("Ctrl+0"))
        self._page = self._action(
            "frame-corners", tr("Fit the page"), lambda: self._desk.set_fit(Fit.PAGE), checkable=True
        )
        self._page.setShortcut(QKeySequence("Ctrl+9"))
        self._spread = self._action(
            "book-open",
            tr("Facing pages"),
            lambda: self._desk.set_spread(spread=self._spread.isChecked()),
            checkable=True,
        )
        self.guides = self._action(
            "rows", tr("Baseline grid"), lambda: self._desk.set_guided(guided=self.guides.isChecked()), checkable=True
        )
        self.guides.setShortcut(QKeySequence("Ctrl+Alt+G"))
        actions = [self._larger, self._smaller, self._width, self._page, self._spread, self.guides]
        for action in actions:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text()} ({keys})" if keys else action.text())
        return actions

    def _action(self, name: str, text: str, run: Callable[[], None], *, checkable: bool = False) -> QAction:
        action = QAction(icon(name), text, self)
        action.setData(name)
        action.setCheckable(checkable)
        # `triggered` comes from the user alone, `toggled` would come from `setChecked` too.
        action.triggered.connect(lambda: (run(), self._show_zoom()))
        return action

    def _arrange(self) -> None:
        self.setIconSize(QSize(ICON, ICON))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.percent.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.percent.setMenu(self._sizes())
        self.percent.setToolTip(tr("Zoom"))
        self.percent.setMinimumWidth(64)
        self.addWidget(self.status)
        self.addWidget(space)
        self.addAction(self._smaller)
        self.addWidget(self.percent)
        self.addAction(self._larger)
        self.addSeparator()
        for action in (self._width, self._page, self._spread):
            self.addAction(action)

    def _sizes(self) -> QMenu:
        menu = QMenu(self.percent)
        group = QActionGroup(menu)
        for percent in (50, 75, 100, 125, 150, 200, 300, 400):
            action = menu.addAction(f"{percent} %")
            action.triggered.connect(lambda _checked=False, size=percent: self._desk.set_zoom(size / 100))
            group.addAction(action)
        menu.addSeparator()
        menu.addActions([self._width, self._page])
        return menu
