import pytest
from PySide6.QtCore import QPointF, QSizeF

from redactie.app.preview.geometry import GAP, MARGIN, Fit, fitting_scale, lay_out, rows

A4 = QSizeF(595, 842)


def test_pages_lie_below_each_other_in_the_middle():
    desk = lay_out([A4] * 3, QSizeF(800, 600), 1, spread=False)
    assert [page.left() for page in desk.pages] == [102, 102, 102]
    assert [page.top() for page in desk.pages] == [MARGIN, MARGIN + 842 + GAP, MARGIN + 2 * (842 + GAP)]
    assert desk.size.height() == 3 * 842 + 2 * GAP + 2 * MARGIN


def test_in_a_spread_the_first_page_lies_on_the_right():
    assert rows(4, spread=True) == [[0], [1, 2], [3]]
    desk = lay_out([A4] * 4, QSizeF(800, 600), 0.5, spread=True)
    first, second, third, fourth = desk.pages
    assert first.left() == third.left() >= second.right()
    assert second.top() == third.top()
    assert fourth.left() == second.left()


@pytest.mark.parametrize("spread", [True, False])
def test_no_pages_are_no_problem(spread: bool):
    desk = lay_out([], QSizeF(800, 600), 1, spread=spread)
    assert desk.pages == ()
    assert desk.nearest_page(100) == 0


def test_the_width_and_the_page_fit_the_view():
    view = QSizeF(643, 500)
    assert fitting_scale([A4], view, Fit.WIDTH, spread=False) == pytest.approx(1.0)
    scale = fitting_scale([A4], view, Fit.PAGE, spread=False)
    assert scale * 842 == pytest.approx(500 - 2 * MARGIN)
    assert fitting_scale([A4], QSizeF(20, 20), Fit.WIDTH, spread=False) > 0


def test_a_place_on_the_desk_is_a_place_on_a_page():
    desk = lay_out([A4] * 2, QSizeF(800, 600), 2, spread=False)
    page = desk.pages[1]
    place = page.topLeft() + QPointF(20, 40)
    assert desk.page_at(place) == 2
    assert desk.to_points(2, place) == QPointF(10, 20)
    assert desk.rect(2, 10, 20, 5, 5).topLeft() == place
    assert desk.page_at(QPointF(0, 0)) is None
    assert desk.nearest_page(page.top() - 1) == 2
    assert desk.between(page.top() + 1, page.top() + 2) == [2]
