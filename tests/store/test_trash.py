import os
import subprocess
import sys
from pathlib import Path

import pytest

from redactie.store.errors import StoreError
from redactie.store.trash import discard, system_bin
from tests.store.conftest import no_bin


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "articles" / "kop.md"
    path.parent.mkdir()
    path.write_text("tekst", encoding="utf-8")
    return path


def test_without_a_recycle_bin_the_file_goes_to_a_folder_of_the_publication(path: Path, tmp_path: Path) -> None:
    kept = discard(path, tmp_path, no_bin)
    assert kept is not None
    assert kept.is_relative_to(tmp_path / ".redactie" / "trash")
    assert (kept.name, kept.read_text("utf-8")) == ("kop.md", "tekst")
    assert not path.exists()


def test_a_second_file_of_that_name_does_not_push_out_the_first(path: Path, tmp_path: Path) -> None:
    kept = [discard(path, tmp_path, no_bin)]
    path.write_text("tweede", encoding="utf-8")
    kept.append(discard(path, tmp_path, no_bin))
    assert [each.read_text("utf-8") for each in kept if each] == ["tekst", "tweede"]


def test_a_recycle_bin_is_used_where_there_is_one(path: Path, tmp_path: Path) -> None:
    gone: list[Path] = []
    assert discard(path, tmp_path, gone.append) is None
    assert gone == [path]
    assert not (tmp_path / ".redactie").exists()


def test_a_file_that_cannot_be_moved_stays(path: Path, tmp_path: Path) -> None:
    (tmp_path / ".redactie").write_text("in de weg", encoding="utf-8")
    with pytest.raises(StoreError):
        discard(path, tmp_path, no_bin)
    assert path.read_text("utf-8") == "tekst"


@pytest.mark.skipif(sys.platform != "linux", reason="where the recycle bin is, only this system can be told")
def test_the_recycle_bin_is_that_of_the_system(path: Path, tmp_path: Path) -> None:
    bin_folder = tmp_path / "data"
    script = "import sys; from pathlib import Path; from redactie.store.trash import discard, system_bin;"
    script += "print(discard(Path(sys.argv[1]), Path(sys.argv[2]), system_bin))"
    subprocess.run(
        [sys.executable, "-c", script, path, tmp_path],
        env={**os.environ, "XDG_DATA_HOME": str(bin_folder), "HOME": str(tmp_path)},
        check=True,
    )
    assert not path.exists()
    assert (bin_folder / "Trash" / "files" / "kop.md").read_text("utf-8") == "tekst"
    assert "kop.md" in (bin_folder / "Trash" / "info" / "kop.md.trashinfo").read_text("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the recycle bin cannot be another one")
def test_the_tests_have_a_recycle_bin_of_their_own(path: Path) -> None:
    path = path.rename(path.with_name("uit-een-test.md"))
    system_bin(path)
    bin_folder = Path(os.environ["XDG_DATA_HOME"])
    assert (bin_folder / "Trash" / "files" / "uit-een-test.md").is_file()
    assert not bin_folder.is_relative_to(Path.home() / ".local")
