import errno
import os
from pathlib import Path

import pytest

from redactie.store import files
from redactie.store.errors import StoreError
from redactie.store.files import Fingerprint, read_bytes, refuse_outside, write_atomically


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "stuk é.md"
    path.write_bytes(b"oud")
    return path


def fingerprint(path: Path) -> Fingerprint:
    found = Fingerprint.of_file(path)
    assert found
    return found


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_a_file_gets_its_new_bytes_and_its_new_fingerprint(path: Path) -> None:
    made = write_atomically(path, b"nieuw", fingerprint(path))
    assert path.read_bytes() == b"nieuw"
    assert made == fingerprint(path)
    assert names(path.parent) == [path.name]


def test_a_new_file_is_made_with_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    made = tmp_path / "made"
    write_atomically(made, b"x", None)
    assert made.stat().st_mode == usual.stat().st_mode


def test_permissions_stay(path: Path) -> None:
    path.chmod(0o640)
    write_atomically(path, b"nieuw", fingerprint(path))
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_file_that_another_program_changed_is_not_overwritten(path: Path) -> None:
    before = fingerprint(path)
    path.write_bytes(b"eld")
    with pytest.raises(StoreError, match="changed by another program") as caught:
        write_atomically(path, b"nieuw", before)
    assert caught.value.path == path
    assert path.read_bytes() == b"eld"
    assert names(path.parent) == [path.name]


def test_a_file_that_only_got_another_time_is_the_same_file(path: Path) -> None:
    before = fingerprint(path)
    os.utime(path, ns=(1, 1))
    write_atomically(path, b"nieuw", before)
    assert path.read_bytes() == b"nieuw"


def test_a_file_that_another_program_deleted_is_told_about(path: Path) -> None:
    before = fingerprint(path)
    path.unlink()
    with pytest.raises(StoreError, match="deleted or moved"):
        write_atomically(path, b"nieuw", before)
    assert names(path.parent) == []


def test_a_file_that_should_be_new_overwrites_nothing(path: Path) -> None:
    with pytest.raises(StoreError, match=r"There is a file “stuk é\.md” already"):
        write_atomically(path, b"nieuw", None)
    assert path.read_bytes() == b"oud"


def test_a_read_only_file_is_not_replaced(path: Path) -> None:
    path.chmod(0o444)
    with pytest.raises(StoreError, match="read-only"):
        write_atomically(path, b"nieuw", fingerprint(path))
    assert path.read_bytes() == b"oud"
    assert path.stat().st_mode & 0o777 == 0o444


@pytest.mark.skipif(os.name == "nt", reason="a folder's mode means nothing on Windows")
def test_nothing_is_written_in_a_read_only_folder(path: Path) -> None:
    path.parent.chmod(0o555)
    try:
        with pytest.raises(StoreError, match="is read-only"):
            write_atomically(path, b"nieuw", fingerprint(path))
        with pytest.raises(StoreError, match="is read-only"):
            write_atomically(path.with_name("ander"), b"nieuw", None)
    finally:
        path.parent.chmod(0o755)
    assert path.read_bytes() == b"oud"
    assert names(path.parent) == [path.name]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EDQUOT, "The disk is full"),
        (errno.EIO, "cannot be used"),
        (errno.EACCES, "open in another program"),
    ],
)
def test_a_disk_that_refuses_leaves_the_file_and_no_rest(
    path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    before = fingerprint(path)

    def refuse(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(files.os, "fsync", refuse)
    with pytest.raises(StoreError, match=words) as caught:
        write_atomically(path, b"nieuw", before)
    assert caught.value.remedy
    assert path.read_bytes() == b"oud"
    assert names(path.parent) == [path.name]


def test_a_link_stays_a_link_and_what_it_leads_to_is_written(path: Path) -> None:
    link = path.with_name("link.md")
    link.symlink_to(path)
    write_atomically(link, b"nieuw", fingerprint(link))
    assert link.is_symlink()
    assert path.read_bytes() == b"nieuw"


def test_a_name_as_long_as_a_system_takes_can_be_written(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_atomically(path, b"x", None)
    write_atomically(path, b"y", fingerprint(path))
    assert path.read_bytes() == b"y"


def test_reading_gives_bytes_and_fingerprint(path: Path) -> None:
    assert read_bytes(path, path.parent) == (b"oud", fingerprint(path))


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "groot.md"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(StoreError, match=r"“groot.md” is 50.0 MB; a text file of more than 5.0 MB is not opened"):
        read_bytes(path, tmp_path)


def test_the_largest_file_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "groot.md"
    path.write_bytes(b"1234")
    assert read_bytes(path, tmp_path, 4)[0] == b"1234"
    with pytest.raises(StoreError):
        read_bytes(path, tmp_path, 3)


def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "geheim").write_bytes(b"geheim")
    root = tmp_path / "blad"
    root.mkdir()
    (root / "link.md").symlink_to(tmp_path / "geheim")
    (root / "rond.md").symlink_to(root / "rond.md")
    for name in ("link.md", "rond.md"):
        with pytest.raises(StoreError, match=r"link to a place outside|a link that leads back to itself"):
            read_bytes(root / name, root)


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "stuk.md").write_bytes(b"x")
    (tmp_path / "link.md").symlink_to("stuk.md")
    assert read_bytes(tmp_path / "link.md", tmp_path)[0] == b"x"
    refuse_outside(tmp_path / "er-niet", tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_a_pipe_with_the_name_of_an_article_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp.md")
    with pytest.raises(StoreError, match="is not a file"):
        read_bytes(tmp_path / "pijp.md", tmp_path)


def test_what_is_not_there_has_no_fingerprint(tmp_path: Path) -> None:
    assert Fingerprint.of_file(tmp_path / "niets") is None
    with pytest.raises(StoreError, match="is not there"):
        read_bytes(tmp_path / "niets", tmp_path)
