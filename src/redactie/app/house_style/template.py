"""The row of the dialog in which the association's own Word template is chosen."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from redactie.app.look.tokens import S
from redactie.app.look.widgets import label, margins, quiet
from redactie.app.translate import tr


class TemplateRow(QWidget):
    """Shows the file of the Word template, "" for none; nothing is copied before the dialog's OK.

    `source` is the file that was chosen instead, None where there shall be no template.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.source: Path | None = None
        self.changed = False
        self.words = label("", "small")
        self.choose = quiet(tr("Word template…"), "file-text")
        self.remove = quiet(tr("Remove"), "x")
        self.remove.setAccessibleName(tr("Do without the Word template"))
        row = QHBoxLayout(self)
        margins(row, 0)
        row.setSpacing(S)
        for part in (self.choose, self.words, self.remove):
            row.addWidget(part)
        row.addStretch(1)
        for button in (self.choose, self.remove):
            button.setAutoDefault(False)
        self.choose.clicked.connect(self._ask)
        self.remove.clicked.connect(lambda: self.take(None))
        self._show()

    def take(self, source: Path | None) -> None:
        """Take another file, or none."""
        self.source, self.changed = source, True
        self.name = source.name if source else ""
        self._show()

    def _ask(self) -> None:
        kinds = tr("Word templates") + " (*.dotx *.docx)"
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a Word template"), "", kinds)
        if name:
            self.take(Path(name))

    def _show(self) -> None:
        self.words.setText(self.name)
        self.remove.setVisible(bool(self.name))
