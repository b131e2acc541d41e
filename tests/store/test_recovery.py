import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from redactie.model.article import Article
from redactie.store.article_file import ArticleFile
from redactie.store.clean import clean
from redactie.store.errors import StoreError
from redactie.store.recovery import RecoveryJournal
from tests.store.strategies import articles as any_article


@pytest.fixture
def journal(tmp_path: Path) -> RecoveryJournal:
    return RecoveryJournal(tmp_path / "staat" / "herstel")


@pytest.fixture
def file(tmp_path: Path) -> ArticleFile:
    path = tmp_path / "stuk é.md"
    return ArticleFile.new(path).save(Article(id="stuk é", title="Oud", body="Oud.\n"))


def test_nothing_is_pending_at_first(journal: RecoveryJournal) -> None:
    assert journal.pending() == ()


def test_what_was_kept_is_offered_until_it_is_discarded(journal: RecoveryJournal, file: ArticleFile) -> None:
    typed = replace(file.article, title="Nieuw: “kop”", body="Nieuw.\n\n---\n")
    journal.keep(file.path, typed, file.fingerprint)
    (found,) = RecoveryJournal(journal.folder).pending()
    assert (found.path, found.article, found.changed) == (file.path, typed, False)
    assert (datetime.now(UTC) - found.when).total_seconds() < 60
    journal.discard(file.path)
    assert journal.pending() == ()
    journal.discard(file.path)


def test_a_later_copy_takes_the_place_of_the_earlier(journal: RecoveryJournal, file: ArticleFile) -> None:
    for body in ("een\n", "twee\n"):
        journal.keep(file.path, replace(file.article, body=body), file.fingerprint)
    (found,) = journal.pending()
    assert found.article.body == "twee\n"
    assert len(list(journal.folder.iterdir())) == 1


def test_articles_of_one_name_in_two_issues_are_kept_apart(journal: RecoveryJournal, tmp_path: Path) -> None:
    paths = [tmp_path / issue / "kop.md" for issue in ("1", "2")]
    for path in paths:
        journal.keep(path, Article(id="kop", title=path.parent.name), None)
    assert [found.path for found in journal.pending()] == paths
    journal.discard(paths[0])
    assert [found.path for found in journal.pending()] == paths[1:]


def test_a_file_that_went_on_meanwhile_is_told(journal: RecoveryJournal, file: ArticleFile) -> None:
    journal.keep(file.path, replace(file.article, body="Nieuw.\n"), file.fingerprint)
    file.path.write_text("van een ander", encoding="utf-8")
    assert journal.pending()[0].changed
    file.path.unlink()
    assert journal.pending()[0].changed


def test_an_article_without_a_file_can_be_kept(journal: RecoveryJournal, tmp_path: Path) -> None:
    path = tmp_path / "nieuw.md"
    journal.keep(path, Article(id="nieuw", title="x"), None)
    assert not journal.pending()[0].changed
    path.write_text("iets", encoding="utf-8")
    assert journal.pending()[0].changed


@pytest.mark.parametrize(
    "spoiled", [b"", b"{", b"[]", b'{"path": 1}', b"\xff", b'{"path": "a", "when": "x", "text": ""}']
)
def test_a_broken_copy_does_not_hide_the_others(journal: RecoveryJournal, file: ArticleFile, spoiled: bytes) -> None:
    journal.keep(file.path, file.article, file.fingerprint)
    (journal.folder / "0.json").write_bytes(spoiled)
    assert [found.article for found in journal.pending()] == [file.article]


def test_a_copy_says_in_plain_text_what_was_typed(journal: RecoveryJournal, file: ArticleFile) -> None:
    journal.keep(file.path, replace(file.article, body="Één zin.\n"), file.fingerprint)
    (copy,) = journal.folder.iterdir()
    assert "Één zin." in copy.read_text("utf-8")
    assert json.loads(copy.read_bytes())["path"] == str(file.path)


def test_a_place_where_nothing_can_be_kept_is_told(tmp_path: Path, file: ArticleFile) -> None:
    (tmp_path / "vol").touch()
    with pytest.raises(StoreError) as caught:
        RecoveryJournal(tmp_path / "vol").keep(file.path, file.article, file.fingerprint)
    assert caught.value.remedy


@given(any_article())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_any_article_comes_back_as_it_was_typed(journal: RecoveryJournal, tmp_path: Path, article: Article) -> None:
    journal.keep(tmp_path / "stuk.md", article, None)
    (found,) = journal.pending()
    assert found.article == clean(article)
