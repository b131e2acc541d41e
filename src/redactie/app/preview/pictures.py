"""The pictures of the pages that are at hand."""

from collections import OrderedDict

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from redactie.app.preview.renderer import Wish
from redactie.layout.pages import Pages

# A whole page is drawn with at most this many pixels; closer up, the part in view is drawn by itself.
WHOLE_PAGE_PIXELS = 4_000_000
# Pictures are kept up to this many pixels together, 4 bytes each.
_KEPT_PIXELS = 12_000_000


class Picture(Struct):
    """A drawn page, of which pages, and whether those are the latest. `clip` is the part that it shows of `size`."""

    pixmap: QPixmap
    size: QSize
    pages: Pages
    fresh: bool
    clip: QRect | None = None


class Pictures:
    """Whole pages, and for one page at a time the part in view when that needs more pixels."""

    def __init__(self) -> None:
        self._whole: OrderedDict[int, Picture] = OrderedDict()
        self._parts: dict[int, Picture] = {}

    def whole(self, page: int) -> Picture | None:
        """Return the picture of a page (from 1), fresh or not."""
        return self._whole.get(page)

    def part(self, page: int) -> Picture | None:
        """Return the picture of a part of a page that was drawn last."""
        return self._parts.get(page)

    def keep(self, wish: Wish, image: QImage, pages: Pages, shown: list[int]) -> None:
        """Take a new picture in; those of pages that are not shown go when there are too many."""
        picture = Picture(_on_paper(image), wish.size, pages, fresh=True, clip=wish.clip)
        if wish.clip is not None:
            self._parts[wish.page] = picture
            return
        self._whole[wish.page] = picture
        self._whole.move_to_end(wish.page)
        for page in [page for page in self._whole if page not in shown]:
            if sum(_pixels(each.pixmap) for each in self._whole.values()) > _KEPT_PIXELS:
                del self._whole[page]

    def age(self, count: int, pages: Pages | None) -> None:
        """Say that there are new pages, so many: what is at hand is shown until it is drawn again.

        Pictures of pages that look the same in the new ones stay fresh.
        """
        for number in [page for page in self._whole if page > count]:
            del self._whole[number]
        for number, picture in (*self._whole.items(), *self._parts.items()):
            picture.fresh = pages is not None and pages.same(number, picture.pages)
            if picture.fresh and pages is not None:
                picture.pages = pages

    def drop_parts(self, shown: list[int]) -> None:
        """Drop the parts of pages that are not shown."""
        self._parts = {page: part for page, part in self._parts.items() if page in shown}

    def has(self, wish: Wish) -> bool:
        """Say whether the wish is fulfilled by a fresh picture."""
        picture = self._parts.get(wish.page) if wish.clip else self._whole.get(wish.page)
        return picture is not None and picture.fresh and picture.size == wish.size and picture.clip == wish.clip


def limited(size: QSize) -> QSize:
    """Return the size in which a whole page is drawn: as asked for, or smaller when that is too many pixels."""
    pixels = size.width() * size.height()
    if pixels <= WHOLE_PAGE_PIXELS:
        return size
    part = (WHOLE_PAGE_PIXELS / pixels) ** 0.5
    return QSize(int(size.width() * part), int(size.height() * part))


def _pixels(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height()


def _on_paper(image: QImage) -> QPixmap:
    """Return the picture on white: the PDF itself draws no paper."""
    pixmap = QPixmap(image.size())
    pixmap.fill(Qt.GlobalColor.white)
    painter = QPainter(pixmap)
    painter.drawImage(0, 0, image)
    painter.end()
    return pixmap
