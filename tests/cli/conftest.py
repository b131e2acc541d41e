from pathlib import Path

import pytest

from tests.cli.commands import CommandLine


@pytest.fixture
def redactie(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> CommandLine:
    """Return the command line; it stands in an empty folder."""
    here = tmp_path / "hier"
    here.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setattr("redactie.cli.failures._log_folder", lambda: tmp_path / "log")
    return CommandLine(capsys, monkeypatch)
