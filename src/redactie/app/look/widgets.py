"""Small widgets that the panels share."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QMenu, QPushButton, QToolButton, QWidget

from redactie.app.look.icons import icon
from redactie.app.look.tokens import ICON


def label(text: str, role: str = "", *, buddy: QWidget | None = None) -> QLabel:
    """Return a plain text label; `role` is one of the style sheet's: title, heading, section, label, quiet, small."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    if buddy is not None:
        made.setBuddy(buddy)
        if not buddy.accessibleName():
            buddy.setAccessibleName(text.replace("&", ""))
    return made


def hairline() -> QFrame:
    """Return a horizontal hairline."""
    line = QFrame()
    line.setProperty("role", "line")
    return line


def primary(text: str) -> QPushButton:
    """Return the button for the one thing that a place is for."""
    button = QPushButton(text)
    button.setProperty("role", "primary")
    return button


def quiet(text: str, icon_name: str = "") -> QPushButton:
    """Return a button that only shows itself when pointed at."""
    button = QPushButton(text)
    button.setProperty("role", "quiet")
    if icon_name:
        button.setIcon(icon(icon_name))
        button.setIconSize(QSize(ICON, ICON))
    return button


def small(text: str) -> QPushButton:
    """Return a low button that stands in a list."""
    button = QPushButton(text)
    button.setProperty("role", "small")
    return button


def icon_button(icon_name: str, name: str) -> QToolButton:
    """Return a button that shows an icon; `name` is its tool tip and what a screen reader says."""
    button = QToolButton()
    button.setIcon(icon(icon_name))
    button.setIconSize(QSize(ICON, ICON))
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button


def menu_of(button: QToolButton) -> QMenu:
    """Return a menu that a press on the button opens, with its first entry ready for Enter.

    Qt lets the first Enter in a menu that was opened with the mouse do no more than choose that entry.
    """
    menu = QMenu(button)

    def choose_first() -> None:
        first = next((action for action in menu.actions() if action.isEnabled() and not action.isSeparator()), None)
        if menu.isVisible() and first is not None and not menu.activeAction():
            menu.setActiveAction(first)

    menu.aboutToShow.connect(lambda: QTimer.singleShot(0, menu, choose_first))
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return menu


def margins(layout: QLayout, left: int, top: int = -1, right: int = -1, bottom: int = -1) -> None:
    """Set the margins of a layout; what is left out is as the first."""
    values = [value if value >= 0 else left for value in (left, top, right, bottom)]
    layout.setContentsMargins(*values)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role of the style sheet and show it so."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
