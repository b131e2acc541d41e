"""The panes above, and the flatplan below them over the whole width, as high as the user wants it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from redactie.app.flatplan.panel import FlatplanPanel

_LEAST = 150  # pixels
_SHARE = 0.4  # of the height, when it is first shown


class Floors(QSplitter):
    """Makes the flatplan when it is first shown: an editor who does not use it need not wait for it.

    `flatplanShown` tells whether it is there.
    """

    flatplanShown = Signal(bool)  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, above: QWidget, make: Callable[[], FlatplanPanel]) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._above = above
        self._make = make
        self._state: QByteArray | None = None
        self._page_width = 0
        self.flatplan: FlatplanPanel | None = None
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(above)

    @property
    def shown(self) -> bool:
        """Whether the flatplan is to be seen."""
        return self.flatplan is not None and not self.flatplan.isHidden()

    def show_flatplan(self, *, shown: bool) -> None:
        """Show the flatplan or hide it."""
        if shown == self.shown:
            return
        panel = self._panel() if shown else self.flatplan
        if panel is not None:
            if panel.isAncestorOf(panel.window().focusWidget() or self):
                self._above.setFocus(Qt.FocusReason.OtherFocusReason)
            panel.setVisible(shown)
            self.flatplanShown.emit(shown)

    def bring_flatplan(self) -> FlatplanPanel:
        """Show the flatplan and return it."""
        self.show_flatplan(shown=True)
        return self._panel()

    def restore(self, settings: QSettings) -> None:
        """Show the flatplan if it was, as high and with pages as large as they were."""
        state = settings.value("flatplan/floors")
        self._state = state if isinstance(state, QByteArray) else None
        width = settings.value("flatplan/page", 0, type=int)
        self._page_width = width if isinstance(width, int) else 0
        self.show_flatplan(shown=bool(settings.value("flatplan/shown", False, type=bool)))

    def remember(self, settings: QSettings) -> None:
        """Remember whether the flatplan is shown and how."""
        settings.setValue("flatplan/shown", self.shown)
        if self.flatplan is not None:
            settings.setValue("flatplan/floors", self.saveState())
            settings.setValue("flatplan/page", self.flatplan.view.page_width)

    def close_down(self) -> None:
        """Stop what runs."""
        if self.flatplan is not None:
            self.flatplan.close_down()

    def _panel(self) -> FlatplanPanel:
        if self.flatplan is None:
            self.flatplan = self._make()
            self.flatplan.setMinimumHeight(_LEAST)
            self.flatplan.hide()
            self.addWidget(self.flatplan)
            self.setStretchFactor(0, 1)
            if self._page_width:
                self.flatplan.view.set_page_width(self._page_width)
            if self._state is None or not self.restoreState(self._state):
                height = max(self.height(), 2 * _LEAST)
                self.setSizes([round(height * (1 - _SHARE)), round(height * _SHARE)])
        return self.flatplan
