"""The authors of an article as chips, with a menu to add one from the register."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from redactie.app.look.icons import icon
from redactie.app.look.tokens import SMALL, current_colours
from redactie.app.look.widgets import icon_button, menu_of
from redactie.app.properties.flow import FlowLayout
from redactie.app.translate import tr
from redactie.model.publication import Author


class AuthorField(QWidget):
    """The authors in the order of the byline. `edited` carries their ids when the user adds or removes one."""

    edited = Signal(object)
    registerWished = Signal()  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._authors: tuple[str, ...] = ()
        self._register: Mapping[str, Author] = {}
        self._flow = FlowLayout(self)
        self._add = icon_button("user-plus", tr("Add an author"))
        self._menu = menu_of(self._add)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._flow.addWidget(self._add)
        self.setFocusProxy(self._add)

    def show_authors(self, authors: tuple[str, ...], register: Mapping[str, Author]) -> None:
        """Show these authors; one that the register does not know is shown by its id."""
        if (authors, register) == (self._authors, self._register) and self._flow.count() == len(authors) + 1:
            return
        self._authors, self._register = authors, register
        while self._flow.count():
            item = self._flow.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None and widget is not self._add:
                widget.deleteLater()
        for author in authors:
            self._flow.addWidget(self._chip(author))
        self._flow.addWidget(self._add)
        self.updateGeometry()

    @property
    def authors(self) -> tuple[str, ...]:
        """The ids of the authors that are shown."""
        return self._authors

    def _chip(self, author: str) -> QToolButton:
        known = self._register.get(author)
        chip = _Chip(known.name if known else author, known=known is not None)
        chip.clicked.connect(lambda: self._change(tuple(each for each in self._authors if each != author)))
        return chip

    def _fill_menu(self) -> None:
        self._menu.clear()
        for author in self._register.values():
            if author.id not in self._authors:
                action = self._menu.addAction(author.name)
                action.triggered.connect(lambda _=False, added=author.id: self._change((*self._authors, added)))
        if not self._menu.isEmpty():
            self._menu.addSeparator()
        self._menu.addAction(tr("Register of authors…")).triggered.connect(self.registerWished)

    def _change(self, authors: tuple[str, ...]) -> None:
        self.show_authors(authors, self._register)
        self.edited.emit(authors)


class _Chip(QToolButton):
    """A name with a cross; a press takes the author off the article."""

    def __init__(self, name: str, *, known: bool) -> None:
        super().__init__()
        self._known = known
        self.setText(name)
        said = tr("Remove {name}", name=name)
        self.setToolTip(said if known else tr("{name} is not in the register. A click removes the name.", name=name))
        self.setAccessibleName(said)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return the room for the name and the cross."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 10 + SMALL + 14, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Draw the chip."""
        colours = current_colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.underMouse() or self.hasFocus()
        painter.setBrush(colours.accent_soft if lively else colours.hover)
        painter.setPen(Qt.PenStyle.NoPen if self._known else colours.warning)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 13, 13)
        painter.setPen(colours.ink if self._known else colours.warning)
        area = self.rect().adjusted(10, 0, -(SMALL + 12), 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width() + 2)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, text)
        cross = self.rect().adjusted(self.width() - SMALL - 9, 8, -9, -8)
        icon("x", colours.secondary).paint(painter, cross)
