"""The pictures that a view of the pages needs, drawn in the order in which they are missed most."""

from msgspec import Struct
from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import QImage

from redactie.app.preview.geometry import Desk
from redactie.app.preview.pictures import Picture, Pictures, limited
from redactie.app.preview.renderer import PageRenderer, Wish
from redactie.layout.pages import Pages

_AROUND = 160  # device pixels around the part in view that are drawn with it


class Look(Struct, frozen=True):
    """What is looked at: the `view` of a desk, on a screen with `ratio` device pixels a pixel; page `first` first."""

    desk: Desk
    view: QRectF
    ratio: float
    first: int = 0

    @property
    def shown(self) -> list[int]:
        """The pages in view, the one that matters most first."""
        return sorted(self.desk.between(self.view.top(), self.view.bottom()), key=lambda page: page != self.first)

    def full_size(self, page: int) -> QSize:
        """Return the size in device pixels in which a page is sharp."""
        size = self.desk.pages[page - 1].size() * self.ratio
        return QSize(max(1, round(size.width())), max(1, round(size.height())))

    def seen(self, page: int) -> QRect:
        """Return the part of a page that is in view, in device pixels from its top left corner."""
        rect = self.desk.pages[page - 1]
        seen = self.view.intersected(rect).translated(-rect.topLeft())
        return QRectF(seen.topLeft() * self.ratio, seen.size() * self.ratio).toAlignedRect()


class Gallery(QObject):
    """Holds the pictures of the latest pages, and of older ones until they are drawn again.

    `adopted` tells that the pages loaded last have become `pages`; `drawn` brings a page of which there is a picture.
    """

    adopted = Signal()
    drawn = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages: Pages | None = None
        self._coming: Pages | None = None
        self._pictures = Pictures()
        self._shown: list[int] = []
        self._renderer = PageRenderer(self)
        self._renderer.loaded.connect(self._adopt)
        self._renderer.drawn.connect(self._take)

    @property
    def sizes(self) -> list[QSizeF]:
        """The sizes of the pages in points."""
        return self._renderer.sizes

    def load(self, pages: Pages) -> None:
        """Draw these pages from now on."""
        self._coming = pages
        self._renderer.load(pages.pdf)

    def close(self) -> None:
        """Stop drawing."""
        self._renderer.close()

    def whole(self, page: int) -> Picture | None:
        """Return the picture of a page, fresh or not."""
        return self._pictures.whole(page)

    def part(self, page: int) -> Picture | None:
        """Return the sharper picture of the part of a page that is in view."""
        return self._pictures.part(page)

    def lacks(self, look: Look) -> bool:
        """Say whether a page in view has no picture at all."""
        return any(self._pictures.whole(page) is None for page in look.shown)

    def draw(self, look: Look, *, neighbours: bool = False) -> None:
        """Draw what is missing: the pages in view, what of them must be sharper, then their neighbours if wished."""
        self._shown = shown = look.shown
        self._pictures.drop_parts(shown)
        near = sorted({page + step for page in shown for step in (-1, 1)} - set(shown)) if neighbours else []
        wishes = [self._whole_wish(look, page) for page in shown]
        wishes += [wish for page in shown if (wish := self._part_wish(look, page))]
        wishes += [self._whole_wish(look, page) for page in near if 0 < page <= len(look.desk.pages)]
        self._renderer.wish([wish for wish in wishes if not self._pictures.has(wish)])

    def _whole_wish(self, look: Look, page: int) -> Wish:
        return Wish(page, limited(look.full_size(page)))

    def _part_wish(self, look: Look, page: int) -> Wish | None:
        """Return the wish for the part of a page in view, if its whole picture is not sharp enough."""
        full, seen = look.full_size(page), look.seen(page)
        part = self._pictures.part(page)
        if limited(full) == full or seen.isEmpty():
            return None
        if part and part.fresh and part.size == full and part.clip and part.clip.contains(seen):
            return None
        around = seen.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        return Wish(page, full, around.intersected(QRect(QPoint(0, 0), full)))

    def _adopt(self) -> None:
        self.pages, self._coming = self._coming, None
        self._pictures.age(len(self._renderer.sizes), self.pages)
        self.adopted.emit()

    def _take(self, wish: Wish, image: QImage) -> None:
        if self.pages is not None and not image.isNull():
            self._pictures.keep(wish, image, self.pages, self._shown)
            self.drawn.emit(wish.page)
