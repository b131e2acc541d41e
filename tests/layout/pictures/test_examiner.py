import os
from pathlib import Path

import pytest
from PIL import Image

from redactie.layout.pictures.examiner import PictureExaminer
from redactie.layout.pictures.facts import Facts
from tests.support.pictures import noted


def saved(path: Path, size: tuple[int, int] = (40, 20), mode: str = "RGB") -> Path:
    Image.new(mode, size).save(path)
    return path


def test_it_tells_what_a_picture_is(tmp_path: Path):
    examiner = PictureExaminer()
    assert examiner.facts(saved(tmp_path / "a.jpg")) == Facts("JPEG", "RGB", 40, 20, upright=True)
    assert examiner.facts(saved(tmp_path / "a.png", mode="RGBA")) == Facts("PNG", "RGBA", 40, 20, upright=True)


def test_a_turned_photograph_is_not_upright(tmp_path: Path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (40, 20)).save(tmp_path / "a.jpg", exif=exif)
    facts = PictureExaminer().facts(tmp_path / "a.jpg")
    assert facts is not None
    assert not facts.upright


def test_a_later_run_need_not_open_what_is_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path, first = saved(tmp_path / "a.jpg"), PictureExaminer(tmp_path / "memories")
    facts = first.facts(path)
    first.keep()
    opened = noted(monkeypatch)
    later = PictureExaminer(tmp_path / "memories")
    assert later.facts(path) == facts
    assert later.fault(path) is None
    assert opened == []


@pytest.mark.parametrize("change", ["content", "time"])
def test_a_later_run_opens_what_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str):
    path, first = saved(tmp_path / "a.jpg"), PictureExaminer(tmp_path / "memories")
    first.facts(path)
    first.keep()
    if change == "content":
        path.write_bytes(path.read_bytes()[:-30])
    else:
        os.utime(path, ns=(1, 1))
    opened = noted(monkeypatch)
    assert (PictureExaminer(tmp_path / "memories").fault(path) is None) == (change == "time")
    assert opened == [path]


def test_what_is_broken_is_opened_by_every_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "a.jpg"
    path.write_bytes(b"no picture")
    first = PictureExaminer(tmp_path / "memories")
    assert first.fault(path)
    first.keep()
    opened = noted(monkeypatch)
    assert PictureExaminer(tmp_path / "memories").fault(path)
    assert opened == [path]


def test_runs_side_by_side_keep_what_each_learned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    paths = [saved(tmp_path / name) for name in ("a.jpg", "b.jpg")]
    runs = [PictureExaminer(tmp_path / "memories") for _ in paths]
    for run, path in zip(runs, paths, strict=True):
        run.facts(path)
    for run in runs:
        run.keep()
    opened = noted(monkeypatch)
    later = PictureExaminer(tmp_path / "memories")
    assert all(later.facts(path) for path in paths)
    assert opened == []


@pytest.mark.parametrize("content", [b"", b"rubbish", b"\x81\xa1a\x01"])
def test_a_memory_that_cannot_be_read_costs_time_only(tmp_path: Path, content: bytes):
    path, memories = saved(tmp_path / "a.jpg"), tmp_path / "memories"
    memories.mkdir()
    (memories / "pictures.facts").write_bytes(content)
    examiner = PictureExaminer(memories)
    assert examiner.facts(path)
    examiner.keep()
    assert PictureExaminer(memories).facts(path)


def test_a_memory_that_cannot_be_written_costs_time_only(tmp_path: Path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    examiner = PictureExaminer(blocked)
    assert examiner.facts(saved(tmp_path / "a.jpg"))
    examiner.keep()
    assert blocked.read_text() == ""
