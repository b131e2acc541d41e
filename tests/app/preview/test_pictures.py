import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage

from redactie.app.preview.pictures import WHOLE_PAGE_PIXELS, Pictures, limited
from redactie.app.preview.renderer import Wish
from redactie.layout.pages import Pages

PAGES = Pages(b"", 9, {}, (), (), {})


def image(width: int, height: int) -> QImage:
    made = QImage(width, height, QImage.Format.Format_ARGB32)
    made.fill(Qt.GlobalColor.transparent)
    return made


def kept(pictures: Pictures, page: int, size: QSize, shown: list[int]) -> None:
    pictures.keep(Wish(page, size), image(size.width(), size.height()), PAGES, shown)


def test_a_picture_stands_on_white_paper(qapp: object):
    pictures = Pictures()
    kept(pictures, 1, QSize(10, 10), [1])
    picture = pictures.whole(1)
    assert picture is not None
    assert picture.pixmap.toImage().pixelColor(5, 5) == QColor("white")


def test_pages_out_of_view_go_when_there_are_too_many(qapp: object):
    pictures = Pictures()
    size = QSize(2000, 2000)
    for page in range(1, 7):
        kept(pictures, page, size, [1, page])
    held = [page for page in range(1, 7) if pictures.whole(page)]
    assert held == [1, 5, 6]


def test_old_pictures_stay_until_they_are_drawn_again(qapp: object):
    pictures = Pictures()
    wish = Wish(2, QSize(10, 10))
    kept(pictures, 2, wish.size, [2])
    kept(pictures, 3, wish.size, [3])
    assert pictures.has(wish)
    pictures.age(2, PAGES)
    assert not pictures.has(wish)
    assert pictures.whole(2) is not None
    assert pictures.whole(3) is None


def test_a_picture_of_a_page_that_stayed_the_same_stays_fresh_and_is_of_the_new_pages(qapp: object):
    before, after = (Pages(b"", 2, {}, (), (), {}, prints=prints) for prints in ((1, 2), (1, 3)))
    pictures = Pictures()
    for page in (1, 2):
        pictures.keep(Wish(page, QSize(10, 10)), image(10, 10), before, [1, 2])
    pictures.age(2, after)
    assert pictures.has(Wish(1, QSize(10, 10)))
    assert not pictures.has(Wish(2, QSize(10, 10)))
    held = pictures.whole(1)
    assert held is not None
    assert held.pages is after
    pictures.age(2, before)  # an undone change
    assert pictures.has(Wish(2, QSize(10, 10)))


def test_a_picture_in_another_size_or_of_another_part_is_another_wish(qapp: object):
    pictures = Pictures()
    part = Wish(1, QSize(100, 100), QRect(0, 0, 10, 10))
    pictures.keep(part, image(10, 10), PAGES, [1])
    assert pictures.has(part)
    assert not pictures.has(Wish(1, QSize(100, 100), QRect(5, 0, 10, 10)))
    assert not pictures.has(Wish(1, QSize(100, 100)))
    pictures.drop_parts([2])
    assert pictures.part(1) is None


@pytest.mark.parametrize("size", [QSize(600, 800), QSize(5000, 7000), QSize(100, 900_000)])
def test_a_whole_page_never_takes_more_than_so_many_pixels(size: QSize):
    made = limited(size)
    assert made.width() * made.height() <= WHOLE_PAGE_PIXELS
    assert made.width() / made.height() == pytest.approx(size.width() / size.height(), rel=0.1)
