from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from redactie.app.window.recent import RecentPublications

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_the_newest_comes_first_and_nothing_comes_twice(settings: QSettings, qtbot: QtBot) -> None:
    recent = RecentPublications(settings)
    for name in ("a", "b", "a"):
        recent.add(Path("/x") / name, name.upper(), NOW)
    assert [entry.name for entry in recent.all()] == ["A", "B"]


def test_ten_are_remembered_and_survive_the_program(settings: QSettings, qtbot: QtBot) -> None:
    recent = RecentPublications(settings)
    for number in range(14):
        recent.add(Path(f"/x/{number}"), f"Brief “{number}”", NOW)
    settings.sync()
    again = RecentPublications(QSettings(settings.fileName(), QSettings.Format.IniFormat)).all()
    assert [entry.path.name for entry in again] == [str(number) for number in range(13, 3, -1)]
    assert again[0].name == "Brief “13”"
    assert again[0].opened == NOW


def test_one_can_be_forgotten(settings: QSettings, qtbot: QtBot) -> None:
    recent = RecentPublications(settings)
    recent.add(Path("/x/a"), "A", NOW)
    with qtbot.waitSignal(recent.changed):
        recent.remove(Path("/x/a"))
    assert recent.all() == ()


@pytest.mark.parametrize("broken", ["{", "[1]", '[{"path": "/x"}]', '[{"path": "/x", "name": "A", "opened": "then"}]'])
def test_broken_settings_count_as_none(settings: QSettings, broken: str) -> None:
    settings.setValue("recent", broken)
    assert RecentPublications(settings).all() == ()
