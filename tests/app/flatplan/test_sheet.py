"""Where the small pages lie."""

import pytest
from PySide6.QtCore import QPointF, QSizeF

from redactie.app.flatplan.sheet import EMPTY, FOOT, GAP, MARGIN, lay_out, spare_pages

A4 = QSizeF(595, 842)


def test_the_first_page_lies_at_the_right_alone_and_the_others_face_each_other():
    sheet = lay_out([A4] * 5, 0, 2000, 100)
    lefts = [page.left() for page in sheet.desk.pages]
    assert lefts[0] == MARGIN + 100
    assert lefts[1] == MARGIN + 200 + GAP
    assert lefts[2] == lefts[1] + 100
    assert lefts[3] == lefts[2] + 100 + GAP
    assert len({page.top() for page in sheet.desk.pages}) == 1
    assert {(page.width(), page.height()) for page in sheet.desk.pages} == {(100, 142)}


def test_spreads_go_on_below_where_the_view_is_too_narrow_for_all():
    sheet = lay_out([A4] * 5, 0, 2 * 200 + GAP + 2 * MARGIN + 2, 100)
    tops = [page.top() for page in sheet.desk.pages]
    assert tops[0] == tops[1] == tops[2] < tops[3] == tops[4]
    assert sheet.desk.pages[3].left() == MARGIN
    assert sheet.size.height() == tops[3] + 142 + FOOT + MARGIN


def test_a_view_that_is_too_narrow_for_one_spread_scrolls_sideways():
    sheet = lay_out([A4] * 3, 0, 120, 100)
    assert sheet.size.width() == 2 * MARGIN + 200


@pytest.mark.parametrize(("count", "wanted", "spare"), [(0, 8, 0), (5, 8, 3), (8, 0, 1), (8, 8, 1), (9, 8, 1)])
def test_there_is_a_place_behind_the_last_page_and_for_every_page_that_misses(count: int, wanted: int, spare: int):
    assert spare_pages(count, wanted) == spare


def test_hundreds_of_pages_that_are_asked_for_are_not_all_shown():
    assert 1 < spare_pages(4, 999) < 100


def test_a_place_on_the_sheet_tells_its_page_also_one_that_may_follow():
    sheet = lay_out([A4] * 3, 1, 2000, 100)
    assert [sheet.page_at(sheet.page(number).center()) for number in range(1, 5)] == [1, 2, 3, 4]
    beside = sheet.page(1).topLeft() - QPointF(5, 0)
    assert sheet.page_at(beside) == 0
    assert sheet.page_at(beside, 8) == 1


def test_what_shows_between_two_heights_counts_the_numbers_under_the_pages():
    sheet = lay_out([A4] * 4, 1, 100, 100)
    assert sheet.between(0, 10_000) == [1, 2, 3, 4, 5]
    assert sheet.between(sheet.page(1).bottom() + 5, sheet.page(1).bottom() + 6) == [1]
    assert sheet.between(sheet.page(2).top() + 1, sheet.page(2).top() + 2) == [2, 3]


def test_no_pages_take_no_place():
    assert lay_out([], 3, 500, 100) is EMPTY
    assert EMPTY.between(0, 100) == []
