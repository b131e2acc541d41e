"""All outputs or none: what is in a folder after success, failure and cancellation."""

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from redactie.export.exporter import ExportCancelledError, ExportError, Progress
from redactie.export.write import Content, Output, write_files


def silent(_: float) -> None:
    """Take progress and do nothing with it."""


def gives(content: Content) -> Callable[[Progress], Content]:
    return lambda _progress: content


def fails(_progress: Progress) -> Content:
    raise ExportError(message_of_failure())


def message_of_failure():
    from redactie.model.message import message

    return message("The rendering failed.")


def tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def error_of(outputs: list[Output]) -> ExportError:
    with pytest.raises(ExportError) as caught:
        write_files(outputs, silent)
    assert caught.value.remedy
    return caught.value


def test_all_outputs_are_written(tmp_path: Path):
    outputs = [Output(tmp_path / "a.docx", gives(b"A")), Output(tmp_path / "a.pdf", gives(b"P"))]
    assert write_files(outputs, silent) == (tmp_path / "a.docx", tmp_path / "a.pdf")
    assert tree(tmp_path) == {"a.docx": b"A", "a.pdf": b"P"}


def test_what_was_there_is_replaced(tmp_path: Path):
    (tmp_path / "a.pdf").write_bytes(b"oud")
    write_files([Output(tmp_path / "a.pdf", gives(b"nieuw"))], silent)
    assert tree(tmp_path) == {"a.pdf": b"nieuw"}


def test_a_folder_that_is_not_there_is_made(tmp_path: Path):
    write_files([Output(tmp_path / "x" / "y" / "a.pdf", gives(b"P"))], silent)
    assert tree(tmp_path) == {"x/y/a.pdf": b"P"}


def test_a_folder_as_output_keeps_the_other_files_in_it(tmp_path: Path):
    (tmp_path / "web").mkdir()
    (tmp_path / "web" / "eigen.txt").write_bytes(b"van mij")
    write_files([Output(tmp_path / "web", gives({"index.html": b"H", "images/a.png": b"I"}))], silent)
    assert tree(tmp_path) == {"web/eigen.txt": b"van mij", "web/index.html": b"H", "web/images/a.png": b"I"}


def test_nothing_is_written_before_everything_is_rendered(tmp_path: Path):
    (tmp_path / "a.docx").write_bytes(b"oud")
    with pytest.raises(ExportError):
        write_files([Output(tmp_path / "a.docx", gives(b"A")), Output(tmp_path / "a.pdf", fails)], silent)
    assert tree(tmp_path) == {"a.docx": b"oud"}


@pytest.mark.parametrize("at", [0.0, 0.3, 0.6, 1.0])
def test_a_cancellation_at_any_moment_leaves_everything_as_it_was(tmp_path: Path, at: float):
    def cancel(share: float) -> None:
        if share >= at:
            raise ExportCancelledError

    def render(progress: Progress) -> Content:
        progress(0.5)
        progress(1.0)
        return b"nieuw"

    (tmp_path / "a.docx").write_bytes(b"oud")
    outputs = [Output(tmp_path / "a.docx", render), Output(tmp_path / "map" / "a.pdf", render)]
    with pytest.raises(ExportCancelledError):
        write_files(outputs, cancel)
    assert tree(tmp_path) == {"a.docx": b"oud"}
    assert not (tmp_path / "map").exists()


def test_progress_grows_to_the_end_over_all_outputs(tmp_path: Path):
    def render(progress: Progress) -> Content:
        progress(0.5)
        progress(1.0)
        return b"x"

    shares: list[float] = []
    write_files([Output(tmp_path / name, render) for name in ("a", "b")], shares.append)
    assert shares == sorted(shares)
    assert (len(shares), shares[-1]) == (5, 1.0)


def test_a_target_that_is_a_folder_is_refused(tmp_path: Path):
    (tmp_path / "a.pdf").mkdir()
    (tmp_path / "a.docx").write_bytes(b"oud")
    error = error_of([Output(tmp_path / "a.docx", gives(b"A")), Output(tmp_path / "a.pdf", gives(b"P"))])
    assert "is a folder" in str(error)
    assert tree(tmp_path) == {"a.docx": b"oud"}


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path):
    (tmp_path / "uit").write_bytes(b"een bestand")
    error = error_of([Output(tmp_path / "uit" / "a.pdf", gives(b"P"))])
    assert "is not a folder" in str(error)
    assert tree(tmp_path) == {"uit": b"een bestand"}


def test_a_read_only_file_is_refused(tmp_path: Path):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"oud")
    target.chmod(0o444)
    error = error_of([Output(tmp_path / "a.docx", gives(b"A")), Output(target, gives(b"P"))])
    assert "read-only" in str(error)
    assert tree(tmp_path) == {"a.pdf": b"oud"}


def test_a_name_that_is_too_long_is_refused(tmp_path: Path):
    error = error_of([Output(tmp_path / ("x" * 300), gives(b"P"))])
    assert "too long" in str(error)
    assert tree(tmp_path) == {}


def test_a_name_as_long_as_is_allowed_is_written(tmp_path: Path):
    name = "x" * 251 + ".pdf"
    write_files([Output(tmp_path / name, gives(b"P"))], silent)
    assert tree(tmp_path) == {name: b"P"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(_descriptor: int) -> None:
        with Path("/dev/full").open("wb", buffering=0) as device:
            device.write(b"x")

    monkeypatch.setattr(os, "fsync", full)  # what a full disk says when the last bytes are to reach it
    (tmp_path / "a.pdf").write_bytes(b"oud")
    error = error_of([Output(tmp_path / "a.pdf", gives(b"P"))])
    assert "disk is full" in str(error)
    assert tree(tmp_path) == {"a.pdf": b"oud"}


@pytest.mark.parametrize("hard_links", [True, False])
def test_a_move_that_fails_halfway_brings_the_earlier_files_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hard_links: bool
):
    """On Windows a file that is open elsewhere cannot be replaced; that shows only when it is its turn."""
    for name in ("a.docx", "b.html", "c.pdf"):
        (tmp_path / name).write_bytes(b"oud")
    replace = Path.replace

    def replace_unless_open(self: Path, target: Path) -> Path:
        if target.name == "c.pdf" and self.read_bytes() == b"nieuw":
            raise PermissionError(errno.EACCES, "open elsewhere", str(target))
        return replace(self, target)

    def no_hard_links(self: Path, target: Path) -> None:
        raise OSError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(Path, "replace", replace_unless_open)
    if not hard_links:
        monkeypatch.setattr(Path, "hardlink_to", no_hard_links)
    outputs = [Output(tmp_path / name, gives(b"nieuw")) for name in ("a.docx", "b.html", "nieuw.txt", "c.pdf")]
    error = error_of(outputs)
    assert "open in another program" in str(error)
    assert tree(tmp_path) == {"a.docx": b"oud", "b.html": b"oud", "c.pdf": b"oud"}


def test_permissions_of_the_earlier_file_stay(tmp_path: Path):
    target = tmp_path / "a.pdf"
    target.write_bytes(b"oud")
    target.chmod(0o640)
    write_files([Output(target, gives(b"nieuw"))], silent)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path):
    (tmp_path / "gewoon").write_bytes(b"")
    write_files([Output(tmp_path / "a.pdf", gives(b"P"))], silent)
    assert (tmp_path / "a.pdf").stat().st_mode == (tmp_path / "gewoon").stat().st_mode


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights on Windows")
def test_a_symbolic_link_stays_one(tmp_path: Path):
    (tmp_path / "echt.pdf").write_bytes(b"oud")
    (tmp_path / "a.pdf").symlink_to("echt.pdf")
    write_files([Output(tmp_path / "a.pdf", gives(b"nieuw"))], silent)
    assert (tmp_path / "a.pdf").is_symlink()
    assert (tmp_path / "echt.pdf").read_bytes() == b"nieuw"


def test_an_interruption_leaves_nothing_behind(tmp_path: Path):
    def interrupt(share: float) -> None:
        if share == 1.0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_files([Output(tmp_path / "a.pdf", gives(b"P"))], interrupt)
    assert tree(tmp_path) == {}
