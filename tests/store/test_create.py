import errno
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import MappingProxyType

import pytest
from msgspec.structs import replace

from redactie.model.article import Kind
from redactie.model.publication import PageSpec
from redactie.store import files
from redactie.store.create import create_issue, create_publication, new_folder
from redactie.store.errors import StoreError
from redactie.store.publication import PublicationFolder
from tests.store.conftest import contents


@pytest.mark.parametrize(
    ("language", "colophon", "theme", "pieces"),
    [
        ("nl", "Colofon", "algemeen", ["openingsartikel", "redactioneel", "van-de-voorzitter"]),
        ("en", "Colophon", "general", ["opening-article", "editorial", "from-the-chair"]),
        ("nl-BE", "Colofon", "algemeen", ["openingsartikel", "redactioneel", "van-de-voorzitter"]),
        ("fr", "Colophon", "general", ["opening-article", "editorial", "from-the-chair"]),
    ],
)
def test_a_new_publication_has_all_that_a_first_issue_needs(
    tmp_path: Path, language: str, colophon: str, theme: str, pieces: list[str]
) -> None:
    path = tmp_path / "nieuwe bladen é" / "Blad"
    made = create_publication(path, 'Het "Blad": nr. 1', language=language, columns=3)
    publication = made.publication
    assert (publication.name, publication.language) == ('Het "Blad": nr. 1', language)
    assert publication.nameplate.title == publication.name
    assert publication.page == PageSpec(columns=3)
    assert publication.colophon.title == colophon
    assert publication.name in publication.colophon.text
    assert "NAME" not in publication.colophon.text
    assert len(publication.themes) == 7
    assert theme in publication.themes
    assert made.findings == ()
    assert made.issue_ids() == ()

    issue = create_issue(made, "2026-1", title="Lente", date=date(2026, 3, 1))
    assert made.issue_ids() == ("2026-1",)
    assert (issue.issue.number, issue.issue.title, issue.issue.date) == ("2026-1", "Lente", date(2026, 3, 1))
    assert [article.id for article in issue.issue.articles] == pieces
    assert [article.kind for article in issue.issue.articles] == [Kind.ARTICLE, Kind.EDITORIAL, Kind.COLUMN]
    assert {article.theme for article in issue.issue.articles} == {theme}
    assert issue.findings == ()
    assert (issue.path / "images").is_dir()


def test_an_issue_without_a_date_is_of_today(tmp_path: Path) -> None:
    made = create_issue(create_publication(tmp_path / "blad", "Blad"), "1")
    assert made.issue.date is not None
    assert abs((made.issue.date - date.today()).days) <= 1


def test_standing_pieces_take_a_theme_that_the_publication_has(folder: Path) -> None:
    opened = PublicationFolder.open(folder)
    opened.save(replace(opened.publication, language="en"))
    made = create_issue(opened, "2026-2")
    assert {article.theme for article in made.issue.articles} == {"onderwijs"}
    assert made.findings == ()


def test_standing_pieces_of_a_publication_without_themes_have_none(tmp_path: Path) -> None:
    opened = create_publication(tmp_path / "blad", "Blad")
    opened.save(replace(opened.publication, themes=MappingProxyType({})))
    made = create_issue(opened, "1")
    assert {article.theme for article in made.issue.articles} == {""}


@pytest.mark.parametrize(
    ("number", "issue_id"), [("Nr. 4 / 2026", "nr-4-2026"), ("../../weg", "weg"), ("§", "1"), ("con", "con-1")]
)
def test_the_folder_of_an_issue_is_named_after_its_number(folder: Path, number: str, issue_id: str) -> None:
    made = create_issue(PublicationFolder.open(folder), number)
    assert made.path == folder / "issues" / issue_id
    assert made.issue.number == number


def test_an_issue_that_is_there_already_is_not_touched(folder: Path) -> None:
    before = contents(folder)
    with pytest.raises(StoreError, match="There is an issue “2026 1” already"):
        create_issue(PublicationFolder.open(folder), "2026 1")
    assert contents(folder) == before


def test_a_folder_with_something_in_it_is_refused(folder: Path) -> None:
    before = contents(folder)
    with pytest.raises(StoreError, match="There is something in “Blad” already"):
        create_publication(folder, "Ander blad")
    with pytest.raises(StoreError, match="already"):
        create_publication(folder / "authors.toml", "Ander blad")
    assert contents(folder) == before


def test_an_empty_folder_is_used(tmp_path: Path) -> None:
    (tmp_path / "leeg").mkdir()
    assert create_publication(tmp_path / "leeg", "Blad").publication.name == "Blad"


def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(files.os, "fsync", refuse)


@pytest.mark.parametrize("name", ["blad", "een/twee/blad"])
def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    full_disk(monkeypatch)
    with pytest.raises(StoreError, match="The disk is full"):
        create_publication(tmp_path / name, "Blad")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_no_half_issue(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = PublicationFolder.open(folder)
    full_disk(monkeypatch)
    with pytest.raises(StoreError, match="The disk is full"):
        create_issue(opened, "2026-2")
    assert [path.name for path in (folder / "issues").iterdir()] == ["2026-1"]


@pytest.mark.skipif(os.name == "nt", reason="a folder's mode means nothing on Windows")
@pytest.mark.parametrize(
    "make", [lambda path: create_publication(path, "Blad"), lambda path: create_publication(path / "a" / "b", "Blad")]
)
def test_a_read_only_folder_is_refused(tmp_path: Path, make: Callable[[Path], object]) -> None:
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(StoreError, match="read-only"):
            make(tmp_path / "blad")
        assert list(tmp_path.iterdir()) == []
    finally:
        tmp_path.chmod(0o755)


def test_a_folder_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "een" / "twee"

    def fail() -> None:
        with new_folder(target) as made:
            (made / "half").touch()
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert list(tmp_path.iterdir()) == []
    with new_folder(target) as made:
        (made / "heel").touch()
        assert not target.exists()
    assert [path.name for path in target.iterdir()] == ["heel"]
    assert [path.name for path in target.parent.iterdir()] == ["twee"]
