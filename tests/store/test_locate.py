from pathlib import Path

import pytest

from redactie.store.errors import StoreError
from redactie.store.locate import Located, locate


@pytest.mark.parametrize(
    ("path", "issue", "article"),
    [
        ("", None, None),
        ("publication.toml", None, None),
        ("issues", None, None),
        ("issues/2026-1", "2026-1", None),
        ("issues/2026-1/issue.toml", "2026-1", None),
        ("issues/2026-1/articles", "2026-1", None),
        ("issues/2026-1/articles/kop.md", "2026-1", "kop"),
    ],
)
def test_every_path_in_a_publication_leads_to_it(
    folder: Path, path: str, issue: str | None, article: str | None
) -> None:
    assert locate(folder / path) == Located(folder, issue, article)


def test_a_file_that_is_no_article_names_none(folder: Path) -> None:
    picture = folder / "issues" / "2026-1" / "articles" / "kop.png"
    picture.touch()
    loose = folder / "issues" / "los.txt"
    loose.touch()
    assert locate(picture) == Located(folder, "2026-1", None)
    assert locate(loose) == Located(folder)


def test_a_relative_path_leads_to_a_whole_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder / "issues")
    assert locate(Path("2026-1")) == Located(folder, "2026-1")
    assert locate(Path()) == Located(folder)


def test_a_link_leads_to_where_the_publication_is(folder: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(folder / "issues" / "2026-1")
    assert locate(link) == Located(folder.resolve(), "2026-1")


def test_a_place_outside_any_publication_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is not part of a publication") as caught:
        locate(tmp_path)
    assert caught.value.remedy
    with pytest.raises(StoreError, match="There is no file or folder"):
        locate(tmp_path / "weg")
