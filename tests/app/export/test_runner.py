import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from redactie.app.export.runner import ExportRunner
from redactie.app.session import Session
from redactie.export.exporter import ExportJob, Progress
from redactie.export.order import Order
from redactie.text.edition import Edition


class _Slow:
    """A format that waits until it is let go, or until progress stops it."""

    name, suffix = "slow", ".slow"

    def __init__(self) -> None:
        self.began = threading.Event()
        self.go = threading.Event()

    def render(self, job: ExportJob, progress: Progress) -> bytes:
        self.began.set()
        while not self.go.wait(0.005):
            progress(0.5)
        progress(1.0)
        return ",".join(job.articles).encode() or b"all"


@pytest.fixture
def edition(session: Session, qtbot: QtBot) -> Edition:
    qtbot.waitUntil(lambda: session.edition is not None)
    assert session.edition is not None
    return session.edition


@pytest.fixture
def slow() -> _Slow:
    return _Slow()


@pytest.fixture
def runner(slow: _Slow, qtbot: QtBot):
    made = ExportRunner(formats={"slow": slow})
    yield made
    made.close()


def test_the_files_are_written_off_the_main_thread_with_progress(
    runner: ExportRunner, slow: _Slow, edition: Edition, qtbot: QtBot, tmp_path: Path
) -> None:
    shares: list[float] = []
    runner.progressed.connect(shares.append)
    slow.go.set()
    with qtbot.waitSignal(runner.finished) as finished:
        runner.start(Order(edition, ("slow",), ("dijk",), tmp_path / "uit"))
    assert finished.args == [(tmp_path / "uit" / "molenpost-2026-1-dijk.slow",)]
    assert (tmp_path / "uit" / "molenpost-2026-1-dijk.slow").read_bytes() == b"dijk"
    assert shares[-1] == 1.0
    assert shares == sorted(shares)


def test_cancelling_leaves_the_earlier_files(
    runner: ExportRunner, slow: _Slow, edition: Edition, qtbot: QtBot, tmp_path: Path
) -> None:
    earlier = tmp_path / "molenpost-2026-1.slow"
    earlier.write_bytes(b"earlier")
    runner.start(Order(edition, ("slow",), (), tmp_path))
    assert slow.began.wait(5)
    with qtbot.waitSignal(runner.cancelled):
        runner.cancel()
    assert earlier.read_bytes() == b"earlier"
    assert [path.name for path in tmp_path.glob("*.slow")] == ["molenpost-2026-1.slow"]


def test_a_folder_that_cannot_be_made_is_told(
    runner: ExportRunner, slow: _Slow, edition: Edition, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    slow.go.set()
    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(Order(edition, ("slow",), (), tmp_path / "file"))
    assert "not a folder" in str((failed.args or [""])[0])
