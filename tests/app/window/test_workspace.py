from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from redactie.app.session import Session
from redactie.app.window.workspace import Workspace


def test_the_baseline_grid_is_remembered(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    shown: list[bool] = []
    for _ in range(3):
        workspace = Workspace(session)
        qtbot.addWidget(workspace)
        workspace.restore(settings, 1200)
        shown.append(workspace.preview.desk.guided and workspace.preview.bar.guides.isChecked())
        workspace.preview.bar.guides.trigger()
        workspace.remember(settings)
        workspace.preview.desk.close_down()
        workspace.close_down()
    assert shown == [False, True, False]
