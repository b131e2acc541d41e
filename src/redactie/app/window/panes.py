"""Which of the panes are shown: those the user wants, as far as there is room for them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


def fitting(wanted: Sequence[bool], least: Sequence[int], order: Sequence[int], width: int) -> tuple[bool, ...]:
    """Return which panes are shown in this width (in pixels), the last one excepted that is left.

    Those that want to be there need `least`; where that is too much, they go in this order.
    """
    shown = list(wanted)
    for place in order:
        if sum(shown) > 1 and sum(each for each, there in zip(least, shown, strict=True) if there) > width:
            shown[place] = False
    return tuple(shown)


class Panes(QObject):
    """Shows and hides panes beside each other; what is shown changes with `changed`.

    In a narrow window the last pane gives way first, already before it is too narrow for it, and then the first one.
    A pane that is asked for stays, at the cost of another where there is no room for both. The second never goes.
    """

    changed = Signal()

    def __init__(
        self, panes: Sequence[QWidget], least: Sequence[int], ease: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._panes = tuple(panes)
        self._least = tuple(least)
        self._ease = ease  # so much more than the least the last pane needs, unless it was asked for
        self.wanted = tuple(True for _ in self._panes)
        self._asked = 1
        self._width = sum(least) + ease

    def want(self, pane: QWidget, *, wanted: bool) -> None:
        """Show a pane, at the cost of another where there is no room for both, or hide it."""
        place = self._panes.index(pane)
        self.wanted = (*self.wanted[:place], wanted, *self.wanted[place + 1 :])
        self._asked = place if wanted else 1
        self._arrange()

    def bring(self, pane: QWidget) -> None:
        """Show a pane unless it is there already."""
        if pane.isHidden():
            self.want(pane, wanted=True)

    def fit(self, width: int) -> None:
        """Show what fits in this width."""
        self._width = width
        self._arrange()

    def restore(self, wanted: Sequence[bool]) -> None:
        """Want these panes, as they were remembered."""
        self.wanted = tuple(wanted)
        self._arrange()

    def _arrange(self) -> None:
        last = len(self._panes) - 1
        # Properties take the place of the pages: one fills them in beside the text.
        order = (2, 0) if self._asked == last else tuple(place for place in (last, 0, 2) if place != self._asked)
        ease = 0 if self._asked == last else self._ease
        shown = fitting(self.wanted, (*self._least[:last], self._least[last] + ease), order, self._width)
        if shown != tuple(not pane.isHidden() for pane in self._panes):
            for pane, there in zip(self._panes, shown, strict=True):
                pane.setVisible(there)
            self.changed.emit()
