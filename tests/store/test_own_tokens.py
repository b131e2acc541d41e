"""The file of a publication's own tokens: what a change writes, keeps and refuses."""

import sys
from pathlib import Path

import pytest

from redactie.store.errors import StoreError
from redactie.store.own_tokens import OWN_TOKENS, plan_change


def written(folder: Path, text: str) -> Path:
    """Put a file of tokens in a publication folder and return its path."""
    path = folder / OWN_TOKENS
    path.parent.mkdir()
    path.write_bytes(text.encode("utf-8"))
    return path


def test_a_change_keeps_comments_unknown_names_and_line_ends(tmp_path: Path):
    path = written(tmp_path, "# Van ons\r\n[sizes]\r\nbody = 9 # klein\r\nvreemd = 1\r\n")
    plan_change(tmp_path, {("sizes", "body"): 9.5, ("colours", "ink"): "#000000", ("page", "gutter"): None}).apply()
    expected = '# Van ons\r\n[sizes]\r\nbody = 9.5 # klein\r\nvreemd = 1\r\n\r\n[colours]\r\nink = "#000000"\r\n'
    assert path.read_bytes() == expected.encode()


def test_a_change_and_its_reverse_leave_every_byte(tmp_path: Path):
    path = written(tmp_path, "\ufeff[sizes]\nbody = 9 # klein\n")
    before = path.read_bytes()
    change = plan_change(tmp_path, {("sizes", "body"): None})
    change.apply()
    assert "body" not in path.read_text(encoding="utf-8")
    change.reversed().apply()
    assert path.read_bytes() == before


def test_a_file_that_was_not_there_goes_again(tmp_path: Path):
    change = plan_change(tmp_path, {("page", "gutter"): 6.0})
    change.apply()
    assert (tmp_path / OWN_TOKENS).is_file()
    change.reversed().apply()
    assert not (tmp_path / OWN_TOKENS).exists()


def test_values_that_are_there_already_are_no_change(tmp_path: Path):
    written(tmp_path, "[sizes]\nbody = 9 # zo\n")
    change = plan_change(tmp_path, {("sizes", "body"): 9.0, ("fonts", "body"): None})
    assert change.before == change.after


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path: Path):
    path = written(tmp_path, "[sizes]\nbody = 9\n")
    change = plan_change(tmp_path, {("sizes", "body"): 10})
    path.write_text("[sizes]\nbody = 8\n", encoding="utf-8")
    with pytest.raises(StoreError, match="changed by another program"):
        change.apply()
    assert path.read_text(encoding="utf-8") == "[sizes]\nbody = 8\n"


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need rights on Windows")
def test_nothing_is_written_outside_the_publication(tmp_path: Path):
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    inside.mkdir()
    outside.mkdir()
    (inside / "style").symlink_to(outside)
    with pytest.raises(StoreError, match="outside the publication"):
        plan_change(inside, {("sizes", "body"): 10}).apply()
    assert list(outside.iterdir()) == []
