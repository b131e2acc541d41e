from pathlib import Path

import pytest

from redactie.app.pictures import PictureError, bring_in


def test_a_picture_from_elsewhere_is_copied_into_the_folder(tmp_path: Path) -> None:
    issue = tmp_path / "issue"
    issue.mkdir()
    (tmp_path / "foto één.jpg").write_bytes(b"1")
    assert bring_in(tmp_path / "foto één.jpg", issue, "images") == "images/foto één.jpg"
    assert (issue / "images/foto één.jpg").read_bytes() == b"1"


def test_a_picture_that_is_there_already_is_only_named(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "a.jpg").write_bytes(b"1")
    assert bring_in(tmp_path / "images" / "a.jpg", tmp_path, "images") == "images/a.jpg"
    assert [path.name for path in (tmp_path / "images").iterdir()] == ["a.jpg"]


def test_another_picture_of_the_same_name_gets_a_number_and_the_same_one_does_not(tmp_path: Path) -> None:
    issue = tmp_path / "issue"
    (issue / "images").mkdir(parents=True)
    (issue / "images" / "a.jpg").write_bytes(b"old")
    (tmp_path / "a.jpg").write_bytes(b"new")
    assert bring_in(tmp_path / "a.jpg", issue, "images") == "images/a-2.jpg"
    assert bring_in(tmp_path / "a.jpg", issue, "images") == "images/a-2.jpg"
    assert (issue / "images" / "a.jpg").read_bytes() == b"old"


def test_a_picture_that_is_gone_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="cannot be copied"):
        bring_in(tmp_path / "gone.jpg", tmp_path, "images")
