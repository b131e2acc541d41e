from pathlib import Path

import pytest

from redactie.store.publication import PublicationFolder
from tests.cli.commands import CommandLine


def test_a_publication_is_made_with_a_first_issue(redactie: CommandLine, tmp_path: Path):
    outcome = redactie("new", tmp_path / "blad", "--name", "Ons Blad", "--language", "en", "--columns", "3")
    assert (outcome.code, outcome.out) == (0, f"{tmp_path / 'blad'}\n")
    folder = PublicationFolder.open(tmp_path / "blad")
    assert (folder.publication.name, folder.publication.language, folder.publication.page.columns) == (
        "Ons Blad",
        "en",
        3,
    )
    assert len(folder.issue_ids()) == 1


def test_a_publication_without_a_name_is_called_after_its_folder(redactie: CommandLine, tmp_path: Path):
    redactie("new", tmp_path / "Blad")
    assert PublicationFolder.open(tmp_path / "Blad").publication.name == "Blad"


def test_what_was_made_can_be_exported_at_once(redactie: CommandLine, tmp_path: Path):
    redactie("new", tmp_path / "blad")
    assert redactie("export", tmp_path / "blad", "--to", "html").code == 0


@pytest.mark.parametrize("path", ["CON", "blad?", "nul.blad/Blad"])
def test_a_folder_that_windows_does_not_take_is_not_made(redactie: CommandLine, tmp_path: Path, path: str):
    here = sorted(tmp_path.rglob("*"))
    outcome = redactie("new", tmp_path / path)
    assert outcome.code == 2
    assert f"“{path.split('/')[0]}”" in outcome.err
    assert "Choose another name" in outcome.err
    assert sorted(tmp_path.rglob("*")) == here


def test_what_is_in_a_folder_of_an_odd_name_is_left_to_its_owner(redactie: CommandLine, tmp_path: Path):
    (tmp_path / "wat: nu").mkdir()
    assert redactie("new", tmp_path / "wat: nu" / "Blad").code == 0


@pytest.mark.parametrize("language", ["", "xx-invalid-zz", "nederlands", "nl-", "de"])
def test_a_language_that_is_not_there_is_refused_with_those_that_are(
    redactie: CommandLine, tmp_path: Path, language: str
):
    outcome = redactie("new", tmp_path / "Blad", "--language", language)
    assert outcome.code == 2
    assert f"“{language}”" in outcome.err
    assert "nl, en" in outcome.err
    assert not (tmp_path / "Blad").exists()


@pytest.mark.parametrize("language", ["nl-BE", "en-GB", "EN"])
def test_a_language_may_have_a_region(redactie: CommandLine, tmp_path: Path, language: str):
    assert redactie("new", tmp_path / "Blad", "--language", language).code == 0
    assert PublicationFolder.open(tmp_path / "Blad").publication.language == language


@pytest.mark.parametrize("there", ["iets.txt", "publication.toml"])
def test_a_folder_with_something_in_it_is_left_alone(redactie: CommandLine, tmp_path: Path, there: str):
    (tmp_path / "blad").mkdir()
    (tmp_path / "blad" / there).write_text("van mij", encoding="utf-8")
    outcome = redactie("new", tmp_path / "blad")
    assert outcome.code == 2
    assert [path.name for path in (tmp_path / "blad").iterdir()] == [there]
