import os
import stat
from pathlib import Path

import pytest

from redactie.resources import resource
from redactie.store.errors import StoreError
from redactie.store.sample import copy_sample
from tests.store.conftest import contents


def test_the_sample_is_copied_whole_and_can_be_changed(tmp_path: Path) -> None:
    target = tmp_path / "mijn é" / "voorbeeld"
    made = copy_sample(target)
    assert contents(target) == contents(resource("sample"))
    for path in (target, *target.rglob("*")):
        assert path.stat().st_mode & stat.S_IWUSR
        assert os.access(path, os.W_OK)
    issue = made.open_issue(made.issue_ids()[0])
    issue.add_article("Nieuw")
    assert issue.findings == ()


def test_an_existing_folder_is_not_overwritten(tmp_path: Path) -> None:
    copy_sample(tmp_path / "voorbeeld")
    with pytest.raises(StoreError, match="There is something in “voorbeeld” already"):
        copy_sample(tmp_path / "voorbeeld")


def test_every_article_of_the_sample_is_saved_unchanged_without_a_byte_of_difference(tmp_path: Path) -> None:
    made = copy_sample(tmp_path / "voorbeeld")
    issue = made.open_issue(made.issue_ids()[0])
    for file in issue.files().values():
        assert file.parts.join().encode() == file.path.read_bytes()
