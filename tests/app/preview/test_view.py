import itertools
from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from redactie.app.look.palette import palette_of
from redactie.app.look.tokens import DARK, LIGHT
from redactie.app.preview.geometry import Fit
from redactie.app.preview.view import PreviewView
from redactie.layout.pages import Area, Guides, Pages
from redactie.layout.pages import Fit as Copyfit
from tests.app.typesetting.engine import SmallEngine, small_edition, texts


@pytest.fixture(scope="session")
def pages() -> Pages:
    return SmallEngine({"artikel-2": 6}).typeset(small_edition(texts(6)))


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[PreviewView]:
    view = PreviewView()
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.desk.close_down()


def show(qtbot: QtBot, preview: PreviewView, pages: Pages) -> None:
    with qtbot.waitSignal(preview.desk.painted, timeout=10_000):
        preview.show_pages(pages)


def ink(image: QImage) -> int:
    """Count the dark pixels in the middle of a picture."""
    return sum(
        image.pixelColor(x, y).lightness() < 100
        for x in range(image.width() // 4, image.width() * 3 // 4, 3)
        for y in range(image.height() // 4, image.height() * 3 // 4, 3)
    )


def test_without_pages_the_desk_says_what_comes_where_there_is_no_article_yet(preview: PreviewView):
    assert ink(preview.desk.viewport().grab().toImage()) == 0
    preview.invite(inviting=True)
    image = preview.desk.viewport().grab().toImage()
    assert image.pixelColor(5, 5) == LIGHT.desk
    assert preview.bar.status.text() == ""
    assert ink(image) > 0


def test_pages_are_shown_on_the_desk(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    image = preview.desk.viewport().grab().toImage()
    assert image.pixelColor(image.width() // 2, 40) == QColor("white")
    assert ink(image) > 100
    assert preview.bar.status.text() == f"1 / {pages.count}"


def test_the_text_is_as_sharp_as_the_screen(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    preview.desk.set_zoom(1.5)
    whole = preview.desk._gallery.whole

    def sharp() -> bool:
        picture = whole(1)
        full = preview.desk._look().full_size(1)
        return picture is not None and picture.pixmap.size() == full

    qtbot.waitUntil(sharp, timeout=5_000)


def test_close_up_the_part_in_view_is_drawn_by_itself(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    preview.desk.set_zoom(4)
    qtbot.waitUntil(lambda: preview.desk._gallery.part(1) is not None, timeout=5_000)
    part, whole = preview.desk._gallery.part(1), preview.desk._gallery.whole(1)
    assert part is not None
    assert part.clip is not None
    assert part.clip.contains(preview.desk._look().seen(1))
    assert whole is not None
    assert whole.pixmap.width() * whole.pixmap.height() <= 4_000_000


def test_the_part_drawn_by_itself_lies_where_the_page_has_it(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    preview.desk.set_zoom(3.2)
    qtbot.waitUntil(lambda: preview.desk._gallery.part(1) is not None, timeout=5_000)
    part, whole = preview.desk._gallery.part(1), preview.desk._gallery.whole(1)
    assert part is not None
    assert part.clip is not None
    assert whole is not None
    scaled = whole.pixmap.toImage().scaled(
        part.size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    one = scaled.copy(part.clip).scaled(60, 60, mode=Qt.TransformationMode.SmoothTransformation)
    other = part.pixmap.toImage().scaled(60, 60, mode=Qt.TransformationMode.SmoothTransformation)
    differences = [
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) for x in range(60) for y in range(60)
    ]
    assert sum(differences) / len(differences) < 6


def test_new_pages_keep_the_place_and_the_old_picture_until_they_are_drawn(
    qtbot: QtBot, preview: PreviewView, pages: Pages
):
    show(qtbot, preview, pages)
    bar = preview.desk.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    page = preview.desk.page
    qtbot.waitUntil(lambda: not preview.desk._gallery.lacks(preview.desk._look()), timeout=5_000)
    value = bar.value()
    preview.show_pages(SmallEngine().typeset(small_edition({**texts(6), "artikel-6": "Nieuw."})))
    assert ink(preview.desk.viewport().grab().toImage()) > 100
    with qtbot.waitSignal(preview.desk.painted, timeout=5_000):
        pass
    assert bar.value() == value
    assert preview.desk.page == page


def test_fewer_pages_leave_no_old_one_behind(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    preview.desk.verticalScrollBar().setValue(preview.desk.verticalScrollBar().maximum())
    show(qtbot, preview, SmallEngine().typeset(small_edition({"a": "Kort."})))
    assert preview.bar.status.text() == "1 / 1"
    assert preview.desk._gallery.whole(2) is None


def test_only_the_latest_of_many_editions_has_to_be_drawn(qtbot: QtBot, preview: PreviewView, pages: Pages):
    last = SmallEngine().typeset(small_edition({"a": "Kort."}))
    for _ in range(4):
        preview.show_pages(pages)
    preview.show_pages(last)
    qtbot.waitUntil(lambda: preview.bar.status.text() == "1 / 1", timeout=5_000)


def test_a_problem_is_told_beside_the_last_good_pages(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    preview.show_problem("Dit kan niet worden opgemaakt.")
    assert preview.note.isVisible()
    assert preview.note.accessibleName() == "Dit kan niet worden opgemaakt."
    assert preview.note.geometry().bottom() < preview.desk.height()
    assert preview.bar.status.text() == f"1 / {pages.count}"
    show(qtbot, preview, pages)
    assert not preview.note.isVisible()


def test_scrolling_follows_the_line_and_stays_when_it_is_in_view(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    bar = preview.desk.verticalScrollBar()
    preview.scroll_to("artikel-1", 1)
    assert bar.value() == 0
    preview.scroll_to("artikel-6", 15)
    qtbot.waitUntil(lambda: preview.desk.shows(preview.desk._wanted_place()), timeout=5_000)
    assert preview.desk.page > 1
    value = bar.value()
    preview.scroll_to("artikel-6", 15)
    qtbot.wait(1)
    assert bar.value() == value


def test_a_place_asked_for_before_the_first_pages_is_shown_with_them(qtbot: QtBot, preview: PreviewView, pages: Pages):
    preview.scroll_to("artikel-6", 15)
    show(qtbot, preview, pages)
    assert preview.desk.shows(preview.desk._wanted_place())


def test_a_click_tells_article_and_line(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    spot = next(spot for spot in pages.spots if spot.lines and spot.lines.first == 3)
    rect = preview.desk.desk.rect(spot.page, spot.x + 20, spot.y + 15, 0, 0)
    place = rect.topLeft().toPoint() - preview.desk.offset
    with qtbot.waitSignal(preview.placeClicked) as told:
        qtbot.mouseClick(preview.desk.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [spot.article, 3]
    with qtbot.assertNotEmitted(preview.placeClicked):
        qtbot.mouseClick(preview.desk.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def test_what_does_not_fit_is_marked_and_explained(qtbot: QtBot, preview: PreviewView, pages: Pages):
    from redactie.app.preview.drawing import badges

    show(qtbot, preview, pages)
    (badge,) = badges(preview.desk.desk, pages)
    assert (badge.article, badge.lines) == ("artikel-2", 6)
    preview.desk.verticalScrollBar().setValue(round(badge.rect.top()) - 100)
    place = badge.rect.center().toPoint() - preview.desk.offset
    assert preview.desk.explanation_at(place) == "6 lines too long. Click to make it fit."
    with qtbot.waitSignal(preview.fitClicked) as told:
        qtbot.mouseClick(preview.desk.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [badge.article]
    assert preview.desk.explanation_at(QPoint(2, 2)) == ""
    qtbot.waitUntil(lambda: not preview.desk._gallery.lacks(preview.desk._look()), timeout=5_000)
    image = preview.desk.viewport().grab().toImage()
    assert image.pixelColor(round(badge.rect.left()) + 4 - preview.desk.offset.x(), place.y()).red() > 150


def test_the_current_article_has_a_line_in_the_margin(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    before = preview.desk.viewport().grab().toImage()
    preview.set_current_article("artikel-1")
    after = preview.desk.viewport().grab().toImage()
    area = next(area for area in pages.areas if area.article == "artikel-1")
    place = preview.desk.desk.rect(area.page, area.x - 6, area.y + 20, 0, 0).topLeft().toPoint() - preview.desk.offset
    assert before.pixelColor(place) == QColor("white")
    assert after.pixelColor(place) != QColor("white")


def test_zoom_steps_and_fits(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    assert preview.desk.fit == Fit.WIDTH
    preview.desk.set_zoom(1)
    seen: list[str] = []
    for _ in range(12):
        preview.bar.zoom_by_step(1)
        seen.append(preview.bar.percent.text())
    assert seen[0] == "110 %"
    assert seen[-1] == "400 %"
    for _ in range(14):
        preview.bar.zoom_by_step(-1)
    assert preview.bar.percent.text() == "50 %"
    preview.desk.set_fit(Fit.PAGE)
    page = preview.desk.desk.pages[0]
    assert page.height() <= preview.desk.viewport().height()


def test_the_fit_follows_the_size_of_the_view(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    before = preview.desk.zoom
    preview.resize(1000, 600)
    qtbot.waitUntil(lambda: preview.desk.zoom > before * 1.2)
    assert not preview.desk.horizontalScrollBar().isVisible()


def test_zooming_holds_the_place_under_the_mouse(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    preview.desk.set_zoom(1)
    preview.desk.verticalScrollBar().setValue(400)
    anchor = QPoint(300, 200)
    before = preview.desk.place_at(anchor)
    preview.desk.set_zoom(2, anchor)
    assert preview.desk.place_at(anchor) == before


def test_facing_pages_lie_side_by_side(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    spread = next(action for action in preview.actions() if action.data() == "book-open")
    spread.trigger()
    second, third = preview.desk.desk.pages[1:3]
    assert second.top() == third.top()
    spread.trigger()
    assert preview.desk.desk.pages[1].top() < preview.desk.desk.pages[2].top()


def test_the_page_that_is_told_is_the_one_that_is_seen(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    preview.desk.set_spread(spread=True)
    preview.desk.verticalScrollBar().setValue(0)
    first, second = preview.desk.desk.pages[:2]
    assert first.bottom() < preview.desk.viewport().height() > second.top()
    assert preview.bar.status.text() == f"1 / {pages.count}"
    preview.desk.verticalScrollBar().setValue(round(second.top()))
    assert preview.bar.status.text() == f"2 / {pages.count}"


@pytest.mark.parametrize("article", ["", "artikel-1", "artikel-6"])
def test_zooming_in_on_facing_pages_never_leaves_the_paper(
    qtbot: QtBot, preview: PreviewView, pages: Pages, article: str
):
    show(qtbot, preview, pages)
    desk = preview.desk
    desk.set_spread(spread=True)
    if article:
        preview.scroll_to(article, 1)
        qtbot.waitUntil(lambda: desk.shows(desk._wanted_place()), timeout=5_000)
    for zoom in (0.75, 1, 1.5, 2.5, 4):
        desk.set_zoom(zoom)
        middle = QPointF(desk.viewport().width() / 2, desk.viewport().height() / 3) + QPointF(desk.offset)
        assert desk.desk.page_at(middle) is not None
        assert not article or desk.shows(desk._wanted_place())


def test_zooming_while_the_pages_glide_begins_where_they_go(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    desk, bar = preview.desk, preview.desk.verticalScrollBar()
    desk.set_spread(spread=True)

    def zoomed(after: float) -> int:
        """Zoom in on facing pages after a share of the way to an article, and return where that leads."""
        desk.set_fit(Fit.WIDTH)
        bar.setValue(0)
        preview.scroll_to("artikel-6", 1)
        assert desk._glide.state() is desk._glide.State.Running
        desk._glide.setCurrentTime(round(after * desk._glide.duration()))
        desk.set_zoom(0.75)
        return bar.value()

    assert {zoomed(share / 50) for share in range(50)} == {zoomed(1)}


@pytest.mark.parametrize(("key", "end"), [(Qt.Key.Key_End, True), (Qt.Key.Key_Home, False)])
def test_home_and_end_go_to_the_ends(qtbot: QtBot, preview: PreviewView, pages: Pages, key: Qt.Key, end: bool):
    show(qtbot, preview, pages)
    bar = preview.desk.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    qtbot.keyClick(preview.desk, key)
    assert bar.value() == (bar.maximum() if end else 0)


def test_page_down_and_space_scroll(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    bar = preview.desk.verticalScrollBar()
    qtbot.keyClick(preview.desk, Qt.Key.Key_PageDown)
    first = bar.value()
    assert first > 0
    qtbot.keyClick(preview.desk, Qt.Key.Key_Space)
    assert bar.value() > first
    qtbot.keyClick(preview.desk, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == first


def test_screen_readers_hear_page_and_zoom(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    assert str(pages.count) in preview.desk.accessibleDescription()
    assert preview.bar.percent.accessibleName()
    for action in preview.actions():
        assert action.text()
        assert not action.icon().isNull()


def test_dark_has_a_dark_desk_and_white_paper(qtbot: QtBot, preview: PreviewView, pages: Pages):
    show(qtbot, preview, pages)
    preview.setPalette(palette_of(DARK))
    image = preview.desk.viewport().grab().toImage()
    assert image.pixelColor(3, 100) == DARK.desk
    assert image.pixelColor(image.width() // 2, 40) == QColor("white")


@pytest.mark.parametrize(
    ("reason", "ringed"), [(Qt.FocusReason.TabFocusReason, True), (Qt.FocusReason.MouseFocusReason, False)]
)
def test_the_desk_shows_the_keyboard_that_came_by_the_keyboard(
    qtbot: QtBot, preview: PreviewView, reason: Qt.FocusReason, ringed: bool
):
    preview.activateWindow()
    preview.desk.clearFocus()
    preview.desk.setFocus(reason)
    assert preview.desk.ringed == ringed
    corner = preview.desk.viewport().grab().toImage().pixelColor(1, 1)
    assert (corner == LIGHT.accent) == ringed
    preview.desk.clearFocus()
    assert not preview.desk.ringed


@pytest.mark.parametrize("zoom", [0.5, 0.67, 1.0, 1.5, 4.0])
def test_the_baseline_grid_is_drawn_crisp_at_every_zoom(qtbot: QtBot, preview: PreviewView, zoom: float):
    empty = Pages(SmallEngine().typeset(small_edition({})).pdf, 1, {}, (), (), {})
    guides = Guides(((10, 40), (50, 250)), top=40, bottom=160, first=49, leading=12, lines=10)
    show(qtbot, preview, replace(empty, guides=guides))
    desk = preview.desk
    desk.set_zoom(zoom)
    desk.horizontalScrollBar().setValue(0)

    def column() -> list[QColor]:
        image = desk.viewport().grab().toImage()
        page = desk.desk.pages[0].translated(-QPointF(desk.offset))
        x = round(page.left() + 45 * desk.desk.scale)  # in the gutter, where only baselines are
        top = max(0, round(page.top() + 42 * desk.desk.scale))
        end = min(image.height(), round(page.top() + 90 * desk.desk.scale))
        return [image.pixelColor(x, y) for y in range(top, end)]

    assert {colour.name() for colour in column()} == {"#ffffff"}
    preview.show_guides(guided=True)
    drawn = column()
    inked = [colour.name() for colour in drawn if colour != QColor("white")]
    assert len(inked) >= 3
    assert len(set(inked)) == 1  # whole pixels: none is half a line
    places = [at for at, colour in enumerate(drawn) if colour != QColor("white")]
    steps = [after - before for before, after in itertools.pairwise(places)]
    assert all(abs(step - guides.leading * desk.desk.scale) <= 1 for step in steps)


def test_space_that_nothing_fills_is_hatched(qtbot: QtBot, preview: PreviewView):
    empty = Pages(SmallEngine().typeset(small_edition({})).pdf, 1, {}, (), (), {})
    area = Area("a", 1, 60, 40, 200, 72)

    def inked() -> int:
        rect = preview.desk.desk.rect(1, area.x, area.y, area.width, area.height).translated(
            -QPointF(preview.desk.offset)
        )
        return ink(preview.desk.viewport().grab(rect.toRect()).toImage().convertToFormat(QImage.Format.Format_Mono))

    show(qtbot, preview, empty)
    assert inked() == 0
    show(qtbot, preview, replace(empty, fits={"a": Copyfit(-6, (1,))}, free=(area,)))
    qtbot.waitUntil(lambda: inked() > 0)
