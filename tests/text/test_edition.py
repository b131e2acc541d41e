"""Pictures are found inside the two folders of an edition, and nowhere else."""

from pathlib import Path

import pytest

from redactie.text.edition import Folders
from tests.support.editions import make_article, make_edition


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    issue = tmp_path / "blad" / "issues" / "1"
    (issue / "images").mkdir(parents=True)
    (issue / "images" / "één foto.png").write_bytes(b"x")
    (tmp_path / "blad" / "portraits").mkdir()
    (tmp_path / "blad" / "portraits" / "anna.jpg").write_bytes(b"x")
    (tmp_path / "geheim.txt").write_text("geheim")
    return Folders(tmp_path / "blad", issue)


def test_a_picture_of_the_issue_is_found_by_its_relative_path(folders: Folders):
    assert folders.issue_file("images/één foto.png") == (folders.issue / "images/één foto.png").resolve()
    assert folders.issue_file("./images/../images/één foto.png") == folders.issue_file("images/één foto.png")


def test_a_portrait_of_the_publication_is_found_by_its_relative_path(folders: Folders):
    assert folders.publication_file("portraits/anna.jpg") == (folders.publication / "portraits/anna.jpg").resolve()


def test_an_issue_does_not_reach_for_what_the_publication_shares(folders: Folders):
    assert folders.issue_file("../../portraits/anna.jpg") is None


@pytest.mark.parametrize(
    "source", ["", "\0", "images", ".", "images/weg.png", "../../../geheim.txt", "images/\0.png", "x" * 5000, "~/x.png"]
)
def test_what_is_no_file_inside_the_folder_is_nothing(folders: Folders, source: str):
    assert folders.issue_file(source) is None


def test_a_whole_path_to_elsewhere_is_nothing(folders: Folders, tmp_path: Path):
    assert folders.issue_file(str(tmp_path / "geheim.txt")) is None
    assert folders.publication_file(str(tmp_path / "geheim.txt")) is None


def test_a_symbolic_link_out_of_the_folder_is_nothing(folders: Folders, tmp_path: Path):
    (folders.issue / "images" / "link.png").symlink_to(tmp_path / "geheim.txt")
    assert folders.issue_file("images/link.png") is None


def test_a_symbolic_link_inside_the_folder_is_followed(folders: Folders):
    (folders.issue / "images" / "link.png").symlink_to(folders.issue / "images" / "één foto.png")
    assert folders.issue_file("images/link.png") == folders.issue_file("images/één foto.png")


def test_links_that_go_round_are_nothing(folders: Folders):
    one, other = folders.issue / "images" / "a.png", folders.issue / "images" / "b.png"
    one.symlink_to(other)
    other.symlink_to(one)
    assert folders.issue_file("images/a.png") is None


def test_a_story_has_the_id_of_its_article():
    edition = make_edition([make_article("een"), make_article("twee")])
    assert list(edition.by_id) == ["een", "twee"]
    assert all(edition.by_id[story.id] is story for story in edition.stories)


def test_an_edition_is_compared_by_identity():
    article = make_article()
    assert make_edition([article]) != make_edition([article])
