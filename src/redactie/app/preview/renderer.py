"""Pictures of pages, drawn from the PDF off the main thread: one at a time, what is asked for last comes first."""

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice, QObject, QRect, QSize, QSizeF, Signal
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer


class Wish(Struct, frozen=True):
    """A picture to be drawn: a page (from 1) in a size in device pixels, or the part `clip` of that picture."""

    page: int
    size: QSize
    clip: QRect | None = None


class PageRenderer(QObject):
    """Draws the pages of one PDF after another; `drawn` brings a wish and its picture.

    A new PDF waits until the picture being drawn is there, because the document cannot change meanwhile.
    """

    drawn = Signal(object, QImage)
    loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._take)
        self._buffer: QBuffer | None = None
        self._next: bytes | None = None
        self._wishes: list[Wish] = []
        self._current: Wish | None = None

    @property
    def sizes(self) -> list[QSizeF]:
        """The sizes of the pages in points."""
        count = self._document.pageCount()
        # Asking for every page takes long in a long issue, and an issue has one format.
        return [self._document.pagePointSize(0)] * count if count > 0 else []

    @property
    def busy(self) -> bool:
        """Whether a picture is being drawn."""
        return self._current is not None

    def load(self, pdf: bytes) -> None:
        """Draw from this PDF from now on; `loaded` tells when. Wishes made before are forgotten."""
        self._next = pdf
        self._wishes = []
        if self._current is None:
            self._load_next()

    def wish(self, wishes: list[Wish]) -> None:
        """Draw these pictures in this order instead of what else was wished for."""
        self._wishes = list(wishes)
        self._go_on()

    def close(self) -> None:
        """Stop drawing; nothing is told any more."""
        self._wishes, self._next = [], None
        self._renderer.pageRendered.disconnect(self._take)
        self._renderer.setDocument(None)  # pyright: ignore[reportArgumentType] (Qt takes null for none)

    def _load_next(self) -> None:
        pdf, self._next = self._next, None
        if pdf is None:
            return
        old = self._buffer
        self._buffer = QBuffer(self)
        self._buffer.setData(pdf)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._wishes = []
        if old is not None:
            old.deleteLater()
        self.loaded.emit()

    def _go_on(self) -> None:
        if self._current is not None or self._next is not None or not self._wishes:
            return
        wish = self._wishes.pop(0)
        if not 0 < wish.page <= self._document.pageCount():
            self._go_on()
            return
        self._current = wish
        options = QPdfDocumentRenderOptions()
        if wish.clip is not None:
            options.setScaledSize(wish.size)
            options.setScaledClipRect(wish.clip)
        self._renderer.requestPage(wish.page - 1, wish.clip.size() if wish.clip else wish.size, options)

    def _take(self, _page: int, _size: QSize, image: QImage) -> None:
        wish, self._current = self._current, None
        if wish is not None:
            self.drawn.emit(wish, image)
        # Not before: what was drawn until here is of the document before.
        self._load_next()
        self._go_on()
