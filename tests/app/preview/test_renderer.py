from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from redactie.app.preview.renderer import PageRenderer, Wish
from tests.app.typesetting.engine import SmallEngine, small_edition, texts


@pytest.fixture(scope="session")
def pdf() -> bytes:
    return SmallEngine().typeset(small_edition(texts(4))).pdf


@pytest.fixture
def renderer(qapp: object) -> Iterator[PageRenderer]:
    made = PageRenderer()
    yield made
    made.close()


def test_wishes_are_fulfilled_in_their_order(qtbot: QtBot, renderer: PageRenderer, pdf: bytes):
    drawn: list[tuple[int, int]] = []
    renderer.drawn.connect(lambda wish, image: drawn.append((wish.page, image.width())))
    renderer.load(pdf)
    renderer.wish([Wish(2, QSize(60, 80)), Wish(1, QSize(30, 40))])
    qtbot.waitUntil(lambda: len(drawn) == 2, timeout=5_000)
    assert drawn == [(2, 60), (1, 30)]


def test_a_page_that_does_not_exist_is_passed_over(qtbot: QtBot, renderer: PageRenderer, pdf: bytes):
    renderer.load(pdf)
    with qtbot.waitSignal(renderer.drawn, timeout=5_000) as told:
        renderer.wish([Wish(99, QSize(60, 80)), Wish(0, QSize(60, 80)), Wish(1, QSize(60, 80))])
    assert told.args is not None
    assert told.args[0].page == 1


def test_a_new_document_waits_for_the_picture_being_drawn(qtbot: QtBot, renderer: PageRenderer, pdf: bytes):
    other = SmallEngine().typeset(small_edition({"a": "Kort."})).pdf
    renderer.load(pdf)
    count = len(renderer.sizes)
    renderer.wish([Wish(1, QSize(600, 800)), Wish(2, QSize(600, 800))])
    assert renderer.busy
    renderer.load(other)
    assert len(renderer.sizes) == count
    with qtbot.waitSignal(renderer.loaded, timeout=5_000):
        pass
    assert len(renderer.sizes) == 1
    assert not renderer.busy


def test_bytes_that_are_no_pdf_have_no_pages(qtbot: QtBot, renderer: PageRenderer):
    renderer.load(b"nothing")
    renderer.wish([Wish(1, QSize(10, 10))])
    assert renderer.sizes == []
    assert not renderer.busy
