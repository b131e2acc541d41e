"""From a key press to the new page on the screen, through the real editor, parser, typesetter and preview.

`python -m tests.benchmarks.keypress [ARTICLES [WORDS]]` prints medians for a generated issue.
"""

import os
import sys
import time

from msgspec import Struct, field

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter

from redactie.app.editions import Editions
from redactie.app.editor.view import EditorView
from redactie.app.look.look import Look
from redactie.app.preview.view import PreviewView
from redactie.app.typesetting.worker import TypesettingService
from redactie.model.article import Article
from redactie.model.issue import Issue
from redactie.text.edition import Edition
from tests.benchmarks.report import Row, print_report
from tests.benchmarks.timing import Timing
from tests.support.editions import generate_articles, make_edition

_KEYS = "de pers draait "
_PATIENCE = 20_000  # milliseconds


class Keypresses(Struct):
    """Seconds of every key press: `shown` until the page is on the screen, `blocked` until the main thread is free.

    `gap` is the longest time in which the main thread took no event, whatever held it.
    """

    shown: list[float] = field(default_factory=list)
    blocked: list[float] = field(default_factory=list)
    gap: float = 0.0


def measure(edition: Edition, keys: int = 60) -> list[float]:
    """Return the seconds from each of so many key presses until the page that shows it was painted."""
    return measure_all(edition, keys).shown


def measure_all(edition: Edition, keys: int = 60, line: int = 3) -> Keypresses:
    """Press keys one after another in the first article, each when the page of the one before is there."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = Look(app)
    look.wear()
    desk = _Workplace(edition)
    try:
        desk.open(line)
        for number in range(keys):
            desk.press(_KEYS[number % len(_KEYS)])
    finally:
        desk.close()
        look.deleteLater()
    return desk.times


def measure_editor(text: str, keys: int = 120) -> Keypresses:
    """Press keys in the middle of a text in the editor alone."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = Look(app)
    look.wear()
    editor = EditorView()
    editor.resize(760, 1000)
    editor.show()
    editor.set_text("lang", text)
    editor.go_to_line(text.count("\n") // 2)
    QTest.qWait(200)
    times = Keypresses()
    for number in range(keys):
        start = time.perf_counter()
        QTest.keyClicks(editor.area, _KEYS[number % len(_KEYS)])
        app.processEvents()
        times.blocked.append(time.perf_counter() - start)
    editor.close()
    look.deleteLater()
    return times


class _Workplace(QObject):
    """Editor and preview side by side, connected as the window connects them."""

    def __init__(self, edition: Edition) -> None:
        super().__init__()
        self.times = Keypresses()
        self._edition = edition
        self._splitter = QSplitter()
        self._editor, self._preview = EditorView(), PreviewView()
        self._splitter.addWidget(self._editor)
        self._splitter.addWidget(self._preview)
        self._splitter.resize(1400, 1000)
        self._editions, self._service = Editions(self), TypesettingService(self)
        self._editor.textEdited.connect(self._take)
        self._editions.built.connect(self._service.request)
        self._service.pagesReady.connect(self._preview.show_pages)
        self._service.pagesReady.connect(self._expect)
        self._service.failed.connect(self._fail)
        self._preview.desk.painted.connect(self._see)
        self._loop = QEventLoop(self)
        self._expected = self._seen = False
        self._beat = QTimer(self, interval=4)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._note_beat)
        self._last_beat = 0.0

    def open(self, line: int) -> None:
        article = self._edition.issue.articles[0]
        self._splitter.show()
        self._editor.set_text(article.id, article.body)
        self._preview.set_current_article(article.id)
        self._editor.go_to_line(line)
        self._preview.scroll_to(article.id, line)
        self._service.request(self._edition)
        self._wait()
        QTest.qWait(400)  # until the neighbouring pages are drawn as well
        for _ in range(3):
            self.press("x")
        self.times = Keypresses()
        self._last_beat = 0.0
        self._beat.start()

    def press(self, key: str) -> None:
        self._expected = self._seen = False
        start = time.perf_counter()
        QTest.keyClicks(self._editor.area, key)
        self.times.blocked.append(time.perf_counter() - start)
        self._wait()
        self.times.shown.append(time.perf_counter() - start)

    def close(self) -> None:
        self._beat.stop()
        self._editions.close()
        self._service.close()
        self._preview.desk.close_down()
        self._splitter.close()

    def _wait(self) -> None:
        """Handle events, as the program does when it is idle, until the page is painted."""
        if self._seen:
            return
        patience = QTimer(singleShot=True, interval=_PATIENCE)
        patience.timeout.connect(self._loop.quit)
        patience.start()
        self._loop.exec()
        if not self._seen:
            raise TimeoutError("no new page")

    def _take(self, text: str) -> None:
        issue = self._edition.issue
        first = issue.articles[0]
        articles = (_with_body(first, text), *issue.articles[1:])
        made = Issue(id=issue.id, number=issue.number, title=issue.title, date=issue.date, articles=articles)
        self._editions.request(self._edition.publication, made, self._edition.folders)

    def _expect(self) -> None:
        self._expected = True

    def _see(self, page: int) -> None:
        self._seen = self._expected and page == 1  # where the first article is
        if self._seen:
            self._loop.quit()

    def _fail(self, error: Exception) -> None:
        raise error

    def _note_beat(self) -> None:
        now = time.perf_counter()
        if self._last_beat:
            self.times.gap = max(self.times.gap, now - self._last_beat)
        self._last_beat = now


def _with_body(article: Article, text: str) -> Article:
    values = {name: getattr(article, name) for name in Article.__struct_fields__}
    return Article(**(values | {"body": text}))


def rows(articles: int = 12, words: int = 400) -> list[Row]:
    """Return the lines of the report for a generated issue of so many articles."""
    times = measure_all(make_edition(generate_articles(articles, words)))
    shown, blocked = Timing(tuple(times.shown)), Timing(tuple(times.blocked))
    median = 60.0 if articles <= 12 else 300.0
    made = [
        Row("key press → page, median", shown.median * 1000, budget=median),
        Row("key press → editor, p95", blocked.p95 * 1000, budget=16.0),
        Row("key press → editor, worst", blocked.worst * 1000, budget=50.0),
        Row("longest time without an event", times.gap * 1000, budget=50.0),
    ]
    if articles <= 12:
        made.insert(1, Row("key press → page, p95", shown.p95 * 1000, budget=120.0))
    return made


def long_article_rows(words: int = 66_000) -> list[Row]:
    """Return the lines of the report for the editor with one very long article."""
    text = "\n\n".join(article.body for article in generate_articles(max(1, words // 400), 400))
    times = Timing(tuple(measure_editor(text).blocked))
    count = f"{len(text.split()):,} words"
    return [
        Row("key press → editor, median", times.median * 1000, note=count),
        Row("key press → editor, p95", times.p95 * 1000, budget=16.0, note=count),
        Row("key press → editor, worst", times.worst * 1000, budget=50.0, note=count),
    ]


def main(arguments: list[str]) -> None:
    """Print the report."""
    articles = int(arguments[0]) if arguments else 12
    words = int(arguments[1]) if len(arguments) > 1 else 400
    print_report(f"Typing in an issue of {articles} articles", rows(articles, words))
    print_report("Typing in a long article", long_article_rows())


if __name__ == "__main__":
    main(sys.argv[1:])
