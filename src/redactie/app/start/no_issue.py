"""What the window shows for a publication that has no issue yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from redactie.app.look.tokens import L, S
from redactie.app.look.widgets import label, margins, primary
from redactie.app.translate import tr


class NoIssuePage(QWidget):
    """Says what to do first."""

    issueWished = Signal()  # noqa: N815 (Qt's way of naming signals)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = label("", "heading")
        self.make = primary(tr("New issue…"))
        self.make.clicked.connect(self.issueWished)
        layout = QVBoxLayout(self)
        margins(layout, L)
        layout.setSpacing(S)
        layout.addStretch(2)
        for widget in (self._name, label(tr("This publication has no issue yet."), "quiet")):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(S)
        layout.addWidget(self.make, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def show_publication(self, name: str) -> None:
        """Show the name of the publication."""
        self._name.setText(name)
