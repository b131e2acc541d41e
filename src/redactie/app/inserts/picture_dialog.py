"""The dialog for a picture in the text: which one, and all that is said about it."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from redactie.app.look.tokens import L
from redactie.app.look.widgets import margins, quiet
from redactie.app.properties.picture import PictureField
from redactie.app.translate import tr
from redactie.model.article import Picture


class PictureDialog(QDialog):
    """Changes what is said about a picture; nothing changes in the text before OK.

    `picture` is what was made of it, None when it is to be taken out. Its source may be the full path of a file that
    lies outside the issue as yet.
    """

    def __init__(self, picture: Picture, folder: Path, *, new: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = picture
        self.setWindowTitle(tr("Picture in the text"))
        self.field = PictureField(removable=False)
        self.field.show_picture(picture, folder)
        self.field.edited.connect(self._take)
        self.field.chosen.connect(self._exchange)
        self._folder = folder
        self._lay_out(new=new)
        self.field.enter("alt")

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Return room for captions of two lines."""
        return QSize(460, super().sizeHint().height())

    def _lay_out(self, *, new: bool) -> None:
        box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal
        )
        self.ok = box.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Insert") if new else tr("Change"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.remove = quiet(tr("Take it out of the text"), "trash")
        self.remove.setAutoDefault(False)
        self.remove.setVisible(not new)
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        row.addWidget(box)
        layout = QVBoxLayout(self)
        margins(layout, L)
        layout.addWidget(self.field)
        layout.addSpacing(L)
        layout.addLayout(row)

    def _take(self, picture: Picture) -> None:
        self.picture = picture

    def _exchange(self, path: Path) -> None:
        if self.picture:
            self.picture = replace(self.picture, source=str(path))
            self.field.show_picture(self.picture, self._folder)

    def _remove(self) -> None:
        self.picture = None
        self.accept()
