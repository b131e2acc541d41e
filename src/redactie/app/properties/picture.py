"""The picture of an article: which one, its alternative text, caption, credit and width."""

from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QSizePolicy, QVBoxLayout, QWidget

from redactie.app.background import Latest
from redactie.app.look.tokens import XS, S
from redactie.app.look.widgets import label, margins, quiet
from redactie.app.pictures import picture_filter
from redactie.app.properties.fields import ChoiceField, TextField
from redactie.app.properties.flow import FlowLayout
from redactie.app.translate import tr
from redactie.model.article import Picture

_THUMBNAIL = 132


class PictureField(QWidget):
    """Shows and changes a picture. `edited` carries the new picture, or None; `chosen` a file to show instead.

    One that is not `removable` leaves that to others.
    """

    edited = Signal(object)
    chosen = Signal(Path)

    def __init__(self, parent: QWidget | None = None, *, removable: bool = True) -> None:
        super().__init__(parent)
        self._removable = removable
        self._picture: Picture | None = None
        self._folder: Path | None = None
        self._thumbnail = QLabel()
        self._thumbnail.setAccessibleName(tr("Picture of the article"))
        self._name = label("", "small")
        for shown in (self._thumbnail, self._name):
            # What it shows must not widen the panel.
            shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._choose = quiet(tr("Choose a picture…"), "image")
        self._remove = quiet(tr("Remove"), "x")
        self.setFocusProxy(self._choose)
        self._texts = {"alt": TextField(), "caption": TextField(), "credit": TextField()}
        self._columns = ChoiceField()
        self._details = QWidget()
        self._reader = Latest(self)
        self._reader.done.connect(self._show_thumbnail)
        self._lay_out()
        self._connect()
        self.show_picture(None, None)

    def show_picture(self, picture: Picture | None, folder: Path | None) -> None:
        """Show this picture from the issue folder, or that there is none."""
        moved = folder != self._folder or (picture.source if picture else "") != self.source
        self._picture, self._folder = picture, folder
        self._details.setVisible(picture is not None)
        self._remove.setVisible(picture is not None and self._removable)
        self._choose.setText(tr("Another picture…") if picture else tr("Choose a picture…"))
        for name, field in self._texts.items():
            field.set_text(getattr(picture, name) if picture else "")
        self._columns.setCurrentIndex(max(0, self._columns.findData(picture.columns if picture else None)))
        if moved:
            self._load()

    def offer_width(self, *, offered: bool) -> None:
        """Offer a width for the picture, or leave that to what it stands in."""
        self._width.setVisible(offered)
        self._columns.setVisible(offered)

    @property
    def source(self) -> str:
        """The path of the picture that is shown, relative to the issue folder, or ""."""
        return self._picture.source if self._picture else ""

    def enter(self, name: str) -> None:
        """Put the keyboard in one of the texts: `alt`, `caption` or `credit`."""
        self._texts[name].setFocus()

    def _lay_out(self) -> None:
        self._columns.addItem(tr("As the layout likes"), None)
        for columns in range(1, 5):
            self._columns.addItem(tr("%n columns", columns), columns)
        details = QVBoxLayout(self._details)
        margins(details, 0)
        details.setSpacing(XS)
        details.addWidget(self._thumbnail)
        details.addWidget(self._name)
        captions = {"alt": tr("Described for who cannot see it"), "caption": tr("Caption"), "credit": tr("Credit")}
        for name, field in self._texts.items():
            details.addSpacing(XS)
            caption = label(captions[name], "label", buddy=field)
            caption.setWordWrap(True)
            details.addWidget(caption)
            details.addWidget(field)
        details.addSpacing(XS)
        self._width = label(tr("Width"), "label", buddy=self._columns)
        details.addWidget(self._width)
        details.addWidget(self._columns)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self._choose)
        flow.addWidget(self._remove)
        layout = QVBoxLayout(self)
        margins(layout, 0)
        layout.setSpacing(S)
        layout.addWidget(self._details)
        layout.addWidget(buttons)

    def _connect(self) -> None:
        for name, field in self._texts.items():
            field.edited.connect(partial(self._change, name))
        self._columns.activated.connect(lambda: self._change("columns", self._columns.currentData()))
        self._remove.clicked.connect(lambda: self.edited.emit(None))
        self._choose.clicked.connect(self._ask)

    def _change(self, name: str, value: object) -> None:
        if self._picture:
            self._picture = replace(self._picture, **{name: value})  # pyright: ignore[reportArgumentType]
            self.edited.emit(self._picture)

    def _ask(self) -> None:
        start = str(self._folder / "images") if self._folder else ""
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a picture"), start, picture_filter())
        if name:
            self.chosen.emit(Path(name))

    def _load(self) -> None:
        picture, folder = self._picture, self._folder
        self._thumbnail.clear()
        self._name.setText(picture.source if picture and not Path(picture.source).is_absolute() else "")
        if picture is None or folder is None:
            return
        path, ratio = folder / picture.source, self.devicePixelRatioF()
        self._reader.submit(lambda: (path, _thumbnail(path, ratio)))

    def _show_thumbnail(self, read: tuple[Path, QImage]) -> None:
        path, image = read
        if self._picture is None or self._folder is None or path != self._folder / self._picture.source:
            return
        if image.isNull():
            self._name.setText(tr("{file} cannot be shown", file=self._picture.source))
        self._thumbnail.setPixmap(QPixmap.fromImage(image))


def _thumbnail(path: Path, ratio: float) -> QImage:
    """Read a picture in the size in which it is shown: a photograph takes a tenth of a second, so not while typing."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        return QImage()
    height = round(_THUMBNAIL * ratio)
    size.scale(round(2 * height), height, Qt.AspectRatioMode.KeepAspectRatio)
    reader.setScaledSize(size.expandedTo(QSize(1, 1)))
    image = reader.read()
    image.setDevicePixelRatio(ratio)
    return image
