"""Scrolling the flatplan: what every frame takes, from the turn of the wheel until it is painted.

`python -m tests.benchmarks.flatplan [PAGES]` prints the frame times of a generated issue of so many pages or more.
"""

import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from redactie.app.flatplan.cells import cells_of
from redactie.app.flatplan.view import FlatplanView
from redactie.app.look.look import Look
from redactie.layout.pages import Pages
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.text.edition import Edition
from tests.benchmarks.report import Row, print_report
from tests.benchmarks.timing import Timing
from tests.support.editions import generate_articles, make_edition

_FRAME = 1000 / 60  # ms
_NOTCH = 40  # eighths of a degree that the wheel turns between two frames
_SIZE = (1600, 420)  # as high as the panel is at first on a screen of 1,000 pixels
_WAIT = 20  # seconds


def issue_of(pages: int) -> tuple[Edition, Pages]:
    """Return a generated issue that fills so many pages or more, and its pages."""
    articles = pages
    while True:
        edition = make_edition(generate_articles(articles, 400))
        typeset = Typesetter(HouseStyle.load(edition.publication.style)).typeset(edition)
        if typeset.count >= pages:
            return edition, typeset
        articles += pages // 3


def frames(edition: Edition, pages: Pages, page_width: int, *, drawn: bool) -> tuple[Timing, Timing]:
    """Scroll down and up again, and return what every frame took by the clock, and what of the processor.

    `drawn` waits for all pictures first.
    """
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = Look(app)
    view = FlatplanView()
    view.resize(*_SIZE)
    view.set_page_width(page_width)
    view.gallery.adopted.connect(lambda: view.show_cells(pages, cells_of(pages, edition.issue, edition.publication), 0))
    view.show()
    view.load(pages)
    patience = time.monotonic() + _WAIT
    while not view.pages or (drawn and not all(view.gallery.whole(page + 1) for page in range(pages.count))):
        QTest.qWait(20)
        if time.monotonic() > patience:
            raise TimeoutError("the pages are not drawn")
    view.viewport().repaint()
    seconds: list[float] = []
    processor: list[float] = []
    for notch in (-_NOTCH, _NOTCH):
        start, used = time.perf_counter(), time.thread_time()
        while _turn(view, notch):
            view.viewport().repaint()
            seconds.append(time.perf_counter() - start)
            processor.append(time.thread_time() - used)
            app.processEvents()  # what was drawn meanwhile arrives
            start, used = time.perf_counter(), time.thread_time()
    view.close_down()
    view.close()
    look.deleteLater()
    return Timing(tuple(seconds)), Timing(tuple(processor))


def _turn(view: FlatplanView, notch: int) -> bool:
    """Turn the wheel; say whether that scrolled."""
    before, centre = view.verticalScrollBar().value(), QPointF(view.viewport().rect().center())
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        centre, view.viewport().mapToGlobal(centre), QPoint(), QPoint(0, notch), none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)
    return view.verticalScrollBar().value() != before


def rows(pages: int = 24) -> list[Row]:
    """Return the lines of the report for an issue of so many pages."""
    edition, typeset = issue_of(pages)
    made: list[Row] = []
    for what, width, drawn in (
        ("small pages", 150, True),
        ("large pages", 300, True),
        ("large pages, being drawn meanwhile", 300, False),
    ):
        timing, processor = frames(edition, typeset, width, drawn=drawn)
        note = f"{len(timing.seconds)} frames, {typeset.count} pages, median {timing.median * 1000:.1f} ms"
        made.append(Row(f"frame, {what}, p95", timing.p95 * 1000, budget=_FRAME, note=note))
        made.append(Row("  of the processor, p95", processor.p95 * 1000, budget=_FRAME))
    return made


def main(arguments: list[str]) -> None:
    """Print the report."""
    pages = int(arguments[0]) if arguments else 24
    print_report(f"Scrolling a flatplan of {pages} pages", rows(pages))


if __name__ == "__main__":
    main(sys.argv[1:])
