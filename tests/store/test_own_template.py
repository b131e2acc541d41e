from pathlib import Path

import pytest

from redactie.store.errors import StoreError
from redactie.store.own_template import plan_template, template_name


def test_a_template_is_copied_and_the_copy_can_be_taken_back(tmp_path: Path):
    source = tmp_path / "Huisstijl 2026.DOTX"
    source.write_bytes(b"sjabloon")
    publication = tmp_path / "blad"
    publication.mkdir()
    change = plan_template(publication, source)
    change.apply()
    assert template_name(publication) == "word.dotx"
    assert (publication / "style" / "word.dotx").read_bytes() == b"sjabloon"
    change.reversed().apply()
    assert template_name(publication) == ""


def test_another_template_takes_the_place_of_the_first(tmp_path: Path):
    for name in ("een.dotx", "twee.docx"):
        (tmp_path / name).write_bytes(name.encode())
        plan_template(tmp_path, tmp_path / name).apply()
    assert [path.name for path in (tmp_path / "style").iterdir()] == ["word.docx"]
    removal = plan_template(tmp_path, None)
    removal.apply()
    assert template_name(tmp_path) == ""
    removal.reversed().apply()
    assert (tmp_path / "style" / "word.docx").read_bytes() == b"twee.docx"


def test_what_another_program_changed_is_not_overwritten(tmp_path: Path):
    (tmp_path / "een.dotx").write_bytes(b"een")
    change = plan_template(tmp_path, tmp_path / "een.dotx")
    change.apply()
    (tmp_path / "style" / "word.dotx").write_bytes(b"ander")
    with pytest.raises(StoreError, match="changed by another program"):
        change.reversed().apply()
    assert (tmp_path / "style" / "word.dotx").read_bytes() == b"ander"


def test_other_files_and_files_that_are_not_there_are_refused(tmp_path: Path):
    (tmp_path / "brief.doc").write_bytes(b"oud")
    for name in ("brief.doc", "weg.dotx"):
        with pytest.raises(StoreError):
            plan_template(tmp_path, tmp_path / name)
