"""The commands that show the window; the window itself is another room's, so here it only says what it was asked."""

from pathlib import Path

import pytest

from redactie.cli.commands.window import default_demo_folder
from tests.cli.commands import CommandLine


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """Put a note of what is shown in the place of the window."""
    pytest.importorskip("PySide6")
    asked: list[Path | None] = []

    def run(path: Path | None) -> int:
        asked.append(path)
        return 0

    monkeypatch.setattr("redactie.app.main.run", run)
    return asked


def test_without_arguments_the_window_opens(redactie: CommandLine, shown: list[Path | None]):
    assert redactie().code == 0
    assert shown == [None]


def test_open_without_a_path_opens_the_window(redactie: CommandLine, shown: list[Path | None]):
    assert redactie("open").code == 0
    assert shown == [None]


def test_open_shows_what_is_at_the_path(redactie: CommandLine, shown: list[Path | None], tmp_path: Path):
    assert redactie("open", tmp_path).code == 0
    assert shown == [tmp_path.resolve()]


def test_a_path_that_is_not_there_opens_no_window(redactie: CommandLine, shown: list[Path | None]):
    outcome = redactie("open", "weg")
    assert (outcome.code, shown) == (2, [])
    assert "weg: There is no file or folder" in outcome.err


def test_demo_copies_the_sample_and_shows_it(redactie: CommandLine, shown: list[Path | None], tmp_path: Path):
    outcome = redactie("demo", tmp_path / "s")
    assert (outcome.code, outcome.out) == (0, f"{tmp_path / 's'}\n")
    assert shown == [(tmp_path / "s").resolve()]
    assert (tmp_path / "s" / "issues" / "2026-4" / "articles" / "geduld.md").is_file()


def test_demo_can_leave_the_window_closed(redactie: CommandLine, shown: list[Path | None], tmp_path: Path):
    assert redactie("demo", tmp_path / "s", "--no-open").code == 0
    assert shown == []


def test_the_copy_can_be_written_in(redactie: CommandLine, tmp_path: Path):
    redactie("demo", tmp_path / "s", "--no-open")
    assert all(path.stat().st_mode & 0o200 for path in (tmp_path / "s").rglob("*"))


def test_a_copy_that_is_there_is_opened_and_not_overwritten(
    redactie: CommandLine, shown: list[Path | None], tmp_path: Path
):
    redactie("demo", tmp_path / "s", "--no-open")
    article = tmp_path / "s" / "issues" / "2026-4" / "articles" / "geduld.md"
    article.write_text("van mij", encoding="utf-8")
    outcome = redactie("demo", tmp_path / "s")
    assert outcome.code == 0
    assert "nothing was overwritten" in outcome.err
    assert article.read_text(encoding="utf-8") == "van mij"
    assert shown == [(tmp_path / "s").resolve()]


def test_a_folder_with_something_else_in_it_is_left_alone(redactie: CommandLine, tmp_path: Path):
    (tmp_path / "iets.txt").write_text("van mij", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    outcome = redactie("demo", tmp_path, "--no-open")
    assert outcome.code == 2
    assert sorted(tmp_path.rglob("*")) == before


def test_the_copy_goes_to_the_documents_when_no_folder_is_named():
    assert default_demo_folder().parts[-2:] == ("Redactie", "Maatvast")
