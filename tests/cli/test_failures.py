from pathlib import Path

import pytest

from redactie.cli.failures import report_failure
from tests.cli.commands import CommandLine, quiet_terminal


def raised() -> Exception:
    try:
        raise ZeroDivisionError("zxcv")
    except ZeroDivisionError as error:
        return error


def test_the_details_go_to_a_file_and_the_user_hears_where(tmp_path: Path):
    terminal, out, err = quiet_terminal()
    report_failure(raised(), terminal, tmp_path / "log")
    (path,) = (tmp_path / "log").iterdir()
    assert "Traceback" in path.read_text(encoding="utf-8")
    assert "test_failures.py" in path.read_text(encoding="utf-8")
    assert str(path) in err.getvalue()
    assert "ZeroDivisionError: zxcv" in err.getvalue()
    assert "Traceback" not in err.getvalue()
    assert out.getvalue() == ""


def test_where_no_file_can_be_written_the_user_hears_what_went_wrong(tmp_path: Path):
    (tmp_path / "log").write_bytes(b"in de weg")
    terminal, _, err = quiet_terminal()
    report_failure(raised(), terminal, tmp_path / "log")
    assert "ZeroDivisionError: zxcv" in err.getvalue()


def test_a_fault_of_the_program_is_no_traceback(redactie: CommandLine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    def broken(_path: object) -> int:
        raise ZeroDivisionError("zxcv")

    monkeypatch.setattr("redactie.cli.commands.window.open_window", broken)
    outcome = redactie()
    assert outcome.code == 70
    assert str(tmp_path / "log") in outcome.err


def test_an_interruption_by_the_user_is_quiet(redactie: CommandLine, monkeypatch: pytest.MonkeyPatch):
    def interrupted(_path: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("redactie.cli.commands.window.open_window", interrupted)
    outcome = redactie()
    assert (outcome.code, outcome.out, outcome.err) == (130, "", "")
