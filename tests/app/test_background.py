import threading

import pytest
from pytestqt.qtbot import QtBot

from redactie.app.background import Latest


@pytest.fixture
def latest(qtbot: QtBot):
    made = Latest()
    yield made
    made.close()


def test_work_runs_off_the_main_thread_and_its_result_arrives_on_it(latest: Latest, qtbot: QtBot) -> None:
    arrived: list[tuple[object, int]] = []
    latest.done.connect(lambda result: arrived.append((result, threading.get_ident())))
    with qtbot.waitSignal(latest.done):
        latest.submit(threading.get_ident)
    assert arrived[0][0] != threading.get_ident()
    assert arrived[0][1] == threading.get_ident()


def test_what_is_asked_for_meanwhile_replaces_what_waits(latest: Latest, qtbot: QtBot) -> None:
    gate, results = threading.Event(), list[object]()
    latest.done.connect(results.append)
    latest.submit(lambda: gate.wait(5) and "first")
    for number in range(10):
        latest.submit(lambda number=number: number)
    gate.set()
    qtbot.waitUntil(lambda: not latest.busy)
    qtbot.waitUntil(lambda: len(results) == 2)
    assert results == ["first", 9]


def test_an_exception_arrives_as_failed_and_the_next_work_still_runs(latest: Latest, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ValueError("no")

    with qtbot.waitSignal(latest.failed) as failed:
        latest.submit(fail)
    assert isinstance((failed.args or [None])[0], ValueError)
    with qtbot.waitSignal(latest.done):
        latest.submit(lambda: 1)


def test_nothing_arrives_after_closing(qtbot: QtBot) -> None:
    latest = Latest()
    gate, results = threading.Event(), list[object]()
    latest.done.connect(results.append)
    latest.submit(lambda: gate.wait(5))
    latest.submit(lambda: "waits")
    gate.set()
    latest.close()
    latest.close()
    qtbot.wait(20)
    assert results == []


def test_what_is_done_now_comes_after_what_runs_and_instead_of_what_waits(latest: Latest, qtbot: QtBot) -> None:
    done = list[str]()
    running = threading.Event()

    def first() -> None:
        running.set()
        threading.Event().wait(0.05)
        done.append("runs")

    latest.submit(first)
    latest.submit(lambda: done.append("waits"))
    assert running.wait(5)
    latest.do_now(lambda: done.append(str(threading.get_ident())))
    assert done == ["runs", str(threading.get_ident())]
    qtbot.waitUntil(lambda: not latest.busy)
    with qtbot.waitSignal(latest.done):
        latest.submit(lambda: done.append("later"))
    assert done[2:] == ["later"]
