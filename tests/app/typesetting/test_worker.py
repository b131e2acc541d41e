import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from redactie.app.typesetting.worker import TypesettingService, typst
from redactie.layout.errors import LayoutError
from redactie.layout.pages import Pages
from redactie.layout.styles.style import HouseStyle
from redactie.model.message import message
from redactie.text.edition import Edition
from tests.app.typesetting.engine import SmallEngine, small_edition, texts


class HeldEngine(SmallEngine):
    """Waits with every edition until it is let go, so that a test can fill the queue."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Semaphore(0)
        self.started = threading.Semaphore(0)
        self.done: list[Edition] = []

    def typeset(self, edition: Edition) -> Pages:
        self.started.release()
        self.go.acquire()
        self.done.append(edition)
        return super().typeset(edition)


class FailingEngine(SmallEngine):
    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def typeset(self, edition: Edition) -> Pages:
        raise self.error


@pytest.fixture
def held() -> HeldEngine:
    return HeldEngine()


@pytest.fixture
def service(qapp: object, held: HeldEngine) -> Iterator[TypesettingService]:
    made = TypesettingService(make=lambda _style: held)
    yield made
    held.go.release(100)
    made.close()


def test_an_edition_becomes_pages_off_the_main_thread(qtbot: QtBot):
    threads: list[threading.Thread] = []

    def make(style: HouseStyle) -> SmallEngine:
        threads.append(threading.current_thread())
        return SmallEngine()

    service = TypesettingService(make=make)
    with qtbot.waitSignal(service.pagesReady, timeout=10_000) as told:
        service.request(small_edition(texts()))
    assert told.args is not None
    assert told.args[0].pdf.startswith(b"%PDF")
    assert threads[0] is not threading.main_thread()
    service.close()


def test_of_the_editions_that_wait_only_the_latest_is_typeset(
    qtbot: QtBot, service: TypesettingService, held: HeldEngine
):
    editions = [small_edition({"a": str(number)}) for number in range(5)]
    service.request(editions[0])
    held.started.acquire()
    for edition in editions[1:]:
        service.request(edition)
    told: list[Pages] = []
    service.pagesReady.connect(told.append)
    held.go.release(2)
    qtbot.waitUntil(lambda: not service.busy, timeout=10_000)
    assert held.done == [editions[0], editions[4]]
    assert len(told) == 2


def test_the_same_engine_is_kept_and_another_style_gets_another(qtbot: QtBot):
    made: list[SmallEngine] = []

    def make(style: HouseStyle) -> SmallEngine:
        made.append(SmallEngine())
        return made[-1]

    service = TypesettingService(make=make)
    for _ in range(2):
        with qtbot.waitSignal(service.pagesReady, timeout=10_000):
            service.request(small_edition({"a": "x"}))
    assert len(made) == 1
    style = HouseStyle.load("classic")
    other = HouseStyle("anders", style.folder, style.tokens)
    with qtbot.waitSignal(service.pagesReady, timeout=10_000):
        service.set_style(other)
    assert [engine.closed for engine in made] == [True, False]
    service.close()
    assert made[1].closed


def test_a_layout_error_is_told_and_the_next_edition_is_typeset(qtbot: QtBot):
    failing = FailingEngine(LayoutError(message("It does not work.")))
    service = TypesettingService(make=lambda _style: failing)
    with qtbot.waitSignal(service.failed, timeout=10_000) as told:
        service.request(small_edition({"a": "x"}))
    assert told.args == [failing.error]
    assert not service.busy
    service.close()


def test_an_unknown_house_style_is_set_in_the_usual_one(qtbot: QtBot):
    from msgspec.structs import replace

    edition = small_edition({"a": "x"})
    edition = replace(edition, publication=replace(edition.publication, style="bestaat-niet"))
    service = TypesettingService()
    with qtbot.waitSignal(service.pagesReady, timeout=10_000) as told:
        service.request(edition)
    assert told.args is not None
    assert told.args[0].count == 1
    service.close()


def test_any_other_error_is_raised_on_the_main_thread(qtbot: QtBot):
    service = TypesettingService(make=lambda _style: FailingEngine(ZeroDivisionError("oops")))
    with capture_exceptions() as raised:
        service.request(small_edition({"a": "x"}))
        qtbot.waitUntil(lambda: not service.busy, timeout=10_000)
    assert [each[0] for each in raised] == [ZeroDivisionError]
    service.close()


def test_closing_waits_for_what_runs_and_tells_nothing_more(qtbot: QtBot, held: HeldEngine):
    service = TypesettingService(make=lambda _style: held)
    told: list[object] = []
    service.pagesReady.connect(told.append)
    service.request(small_edition({"a": "1"}))
    held.started.acquire()
    service.request(small_edition({"a": "2"}))
    held.go.release(2)
    service.close()
    service.close()
    service.request(small_edition({"a": "3"}))
    qtbot.wait(1)
    assert len(held.done) == 1
    assert told == []
    assert held.closed


def test_the_real_typesetter_typesets(qtbot: QtBot):
    service = TypesettingService()
    with qtbot.waitSignal(service.pagesReady, timeout=30_000) as told:
        service.request(small_edition(texts(2)))
    assert told.args is not None
    assert told.args[0].count >= 1
    assert {spot.article for spot in told.args[0].spots} >= {"artikel-1", "artikel-2"}
    service.close()


def test_a_style_that_is_tried_has_an_engine_of_another_making(qtbot: QtBot):
    made: list[str] = []

    def making(name: str) -> Callable[[HouseStyle], SmallEngine]:
        def make(style: HouseStyle) -> SmallEngine:
            made.append(name)
            return SmallEngine()

        return make

    service = TypesettingService(make=making("lasting"), trying=making("tried"))
    edition = small_edition(texts())
    for style in (None, HouseStyle.load("classic"), None):
        with qtbot.waitSignal(service.pagesReady, timeout=10_000):
            service.set_style(style)
            service.request(edition)
        qtbot.waitUntil(lambda: not service.busy, timeout=10_000)
    assert made == ["lasting", "tried", "lasting"]
    service.close()


def test_styles_are_prepared_while_nothing_else_is_asked_for(qtbot: QtBot):
    made: list[tuple[str, SmallEngine]] = []

    def make(style: HouseStyle) -> SmallEngine:
        made.append((style.name, SmallEngine()))
        return made[-1][1]

    service = TypesettingService(make=make)
    service.prepare(["modern"])  # there is nothing to typeset yet
    with qtbot.waitSignal(service.pagesReady, timeout=10_000):
        service.request(small_edition(texts()))
    qtbot.waitUntil(lambda: not service.busy, timeout=10_000)
    service.prepare(["modern", "classic", "weg"])
    qtbot.waitUntil(lambda: len(made) >= 2, timeout=10_000)
    with qtbot.waitSignal(service.pagesReady, timeout=10_000):  # the engine of the publication's own style is kept
        service.request(small_edition(texts()))
    service.close()
    assert [name for name, _ in made] == ["classic", "modern"]


def test_the_pages_of_a_style_that_was_prepared_are_kept(qtbot: QtBot, tmp_path: Path):
    service = TypesettingService(make=lambda style: typst(style, tmp_path))
    edition = small_edition(texts(2))
    with qtbot.waitSignal(service.pagesReady, timeout=20_000):
        service.request(edition)
    qtbot.waitUntil(lambda: not service.busy, timeout=10_000)
    service.prepare(["modern"])
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.pages"))) == 1, timeout=20_000)
    modern = replace(edition, publication=replace(edition.publication, style="modern"))
    with qtbot.waitSignal(service.pagesReady, timeout=20_000) as told:
        service.request(modern)
    assert told.args
    assert told.args[0].prints == ()  # kept pages, not pages of this run
    service.close()
