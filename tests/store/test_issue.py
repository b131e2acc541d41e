import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.model.article import Article, Kind
from redactie.store.deleted import Deleted
from redactie.store.errors import StoreError
from redactie.store.issue import IssueFolder
from tests.store.conftest import ARTICLES, ISSUE, contents, remove, tree

Open = Callable[[], IssueFolder]


def ids(issue: IssueFolder) -> list[str]:
    return [article.id for article in issue.issue.articles]


def order(folder: Path) -> str:
    return (folder / "issues" / "2026-1" / "issue.toml").read_text("utf-8")


def test_an_issue_opens_with_its_articles_in_order(open_issue: Open, folder: Path) -> None:
    before = tree(folder)
    issue = open_issue()
    assert (issue.issue.id, issue.issue.number, issue.issue.date) == ("2026-1", "1", date(2026, 3, 1))
    assert ids(issue) == ["kop", "geduld", "kort"]
    assert issue.issue.article("kop") == Article(
        id="kop", title="Een kop", authors=("anna",), theme="energie", body="De tekst.\n"
    )
    assert issue.findings == ()
    assert issue.unreadable == {}
    assert issue.folders.publication == folder
    assert tree(folder) == before


def test_saving_an_article_writes_its_file_alone(open_issue: Open, folder: Path, articles: Path) -> None:
    before = contents(folder)
    issue = open_issue()
    changed = replace(issue.issue.article("kop"), body="Nieuwe tekst.\n")
    issue.save_article(changed)
    assert issue.issue.article("kop") == changed
    assert open_issue().issue == issue.issue
    after = contents(folder)
    assert {name for name in after if after[name] != before.get(name)} == {"issues/2026-1/articles/kop.md"}
    assert (articles / "kop.md").read_text("utf-8") == ARTICLES["kop"].replace("De tekst", "Nieuwe tekst")


def test_saving_everything_unchanged_touches_no_file(open_issue: Open, folder: Path) -> None:
    before = tree(folder)
    issue = open_issue()
    for article in issue.issue.articles:
        issue.save_article(article)
    issue.save_issue(issue.issue)
    issue.reorder(ids(issue))
    assert tree(folder) == before


def test_saving_an_issue_unchanged_writes_nothing_where_its_list_is_short(open_issue: Open, folder: Path) -> None:
    path = folder / "issues/2026-1/issue.toml"
    path.write_text('number = "1"\narticles = ["kop"]\n', encoding="utf-8")
    before = tree(folder)
    issue = open_issue()
    issue.save_issue(issue.issue)
    assert tree(folder) == before
    issue.save_issue(replace(issue.issue, number="2"))
    assert path.read_text("utf-8") == 'number = "2"\narticles = ["kop"]\n'


def test_saving_an_issue_unchanged_makes_no_file(open_issue: Open, folder: Path) -> None:
    path = folder / "issues/2026-1/issue.toml"
    path.unlink()
    issue = open_issue()
    issue.save_issue(issue.issue)
    assert not path.exists()
    issue.save_issue(replace(issue.issue, number="2"))
    assert path.read_text("utf-8") == 'number = "2"\n'


def test_the_facts_of_an_issue_change_and_comments_stay(open_issue: Open, folder: Path) -> None:
    issue = open_issue()
    issue.save_issue(replace(issue.issue, number="2", title="Zomer", date=date(2026, 7, 1)))
    assert open_issue().issue == issue.issue
    assert order(folder) == ISSUE.replace('"1"', '"2"').replace("2026-03-01", "2026-07-01") + 'title = "Zomer"\n'


def test_a_date_can_be_taken_away(open_issue: Open) -> None:
    issue = open_issue()
    issue.save_issue(replace(issue.issue, date=None))
    assert open_issue().issue.date is None


def test_a_new_order_takes_the_comments_along(open_issue: Open, folder: Path) -> None:
    issue = open_issue()
    issue.reorder(["kort", "kop", "geduld"])
    assert ids(issue) == ids(open_issue()) == ["kort", "kop", "geduld"]
    assert '  "kort",\n  "kop", # opening\n  # het redactioneel\n  "geduld",\n]' in order(folder)


def test_an_order_of_some_leaves_the_others_behind_the_one_before_them(open_issue: Open) -> None:
    issue = open_issue()
    issue.reorder(["kort", "kop"])
    assert ids(issue) == ["kort", "kop", "geduld"]
    issue.reorder(["bestaat niet"])
    assert ids(issue) == ["kort", "kop", "geduld"]


def test_a_new_article_comes_last(open_issue: Open, articles: Path) -> None:
    issue = open_issue()
    made = issue.add_article('Eén "nieuwe" kop', Kind.COLUMN)
    assert made == Article(id="een-nieuwe-kop", title='Eén "nieuwe" kop', kind=Kind.COLUMN)
    assert ids(issue) == ids(open_issue()) == ["kop", "geduld", "kort", "een-nieuwe-kop"]
    assert (articles / "een-nieuwe-kop.md").is_file()
    assert open_issue().issue.article(made.id) == made


def test_articles_with_one_headline_get_their_own_files(open_issue: Open) -> None:
    issue = open_issue()
    assert [issue.add_article("Kop").id for _ in range(2)] == ["kop-2", "kop-3"]
    assert issue.add_article("").id == "artikel"
    assert issue.add_article("Aux").id == "aux-1"


def test_a_new_article_overwrites_nothing_that_another_program_made(open_issue: Open, articles: Path) -> None:
    issue = open_issue()
    (articles / "vers.md").write_text("van een ander", encoding="utf-8")
    with pytest.raises(StoreError, match="already"):
        issue.add_article("Vers")
    assert (articles / "vers.md").read_text("utf-8") == "van een ander"
    assert ids(issue) == ids(open_issue())[:3]


def test_a_copy_comes_right_behind_its_article(open_issue: Open) -> None:
    issue = open_issue()
    copy = issue.duplicate_article("kop")
    assert copy == replace(issue.issue.article("kop"), id="kop-2")
    assert ids(issue) == ids(open_issue()) == ["kop", "kop-2", "geduld", "kort"]


def test_a_copy_keeps_comments_and_unknown_names(open_issue: Open, articles: Path) -> None:
    open_issue().duplicate_article("geduld")
    assert (articles / "geduld-2.md").read_text("utf-8") == ARTICLES["geduld"]


def test_a_renamed_article_keeps_its_place_and_every_byte(open_issue: Open, articles: Path) -> None:
    issue = open_issue()
    renamed = issue.rename_article("geduld", "Een é met spaties.md")
    assert renamed.id == "Een é met spaties"
    assert ids(issue) == ids(open_issue()) == ["kop", "Een é met spaties", "kort"]
    assert (articles / "Een é met spaties.md").read_text("utf-8") == ARTICLES["geduld"]
    assert not (articles / "geduld.md").exists()
    issue.save_article(replace(renamed, title="Nog te wijzigen"))
    assert open_issue().issue.article(renamed.id).title == "Nog te wijzigen"


def test_a_name_may_change_in_capitals_only(open_issue: Open) -> None:
    issue = open_issue()
    assert issue.rename_article("kop", "Kop").id == "Kop"
    assert issue.rename_article("Kop", "Kop").id == "Kop"
    assert ids(open_issue()) == ["Kop", "geduld", "kort"]


@pytest.mark.parametrize("name", ["kort", "KORT", "a/b", "../kop", "nul", ""])
def test_a_name_that_is_taken_or_impossible_is_refused(open_issue: Open, folder: Path, name: str) -> None:
    before = contents(folder)
    issue = open_issue()
    with pytest.raises(StoreError):
        issue.rename_article("kop", name)
    assert contents(folder) == before
    assert ids(issue) == ["kop", "geduld", "kort"]


def test_a_deleted_article_can_be_had_back(open_issue: Open, folder: Path) -> None:
    issue = open_issue()
    issue.delete_article("kop")
    assert ids(issue) == ids(open_issue()) == ["geduld", "kort"]
    assert "kop" not in order(folder)
    (kept,) = (folder / ".redactie" / "trash").rglob("kop.md")
    assert kept.read_text("utf-8") == ARTICLES["kop"]


def deleted(issue: IssueFolder, article_id: str) -> Deleted:
    found = issue.delete_article(article_id)
    assert found
    return found


@pytest.mark.parametrize("article_id", ["kop", "geduld", "kort"])
def test_a_deleted_article_comes_back_with_every_byte_of_the_issue(
    open_issue: Open, folder: Path, articles: Path, article_id: str
) -> None:
    path = articles / f"{article_id}.md"
    path.write_bytes(
        b"\xef\xbb\xbf"
        + path.read_bytes().replace(b"\n---\n\n", b"\nvreemd: 1 # noot\n---\n\n").replace(b"\n", b"\r\n")
    )
    before = contents(folder)
    issue = open_issue()
    first = issue.issue
    back = deleted(issue, article_id)
    remove(folder / ".redactie")
    issue.restore_article(back)
    assert contents(folder) == before
    assert issue.issue == first == open_issue().issue
    issue.save_article(replace(first.article(article_id), body="Gewijzigd.\n"))


def test_what_another_program_wrote_before_an_article_was_deleted_comes_back(open_issue: Open, articles: Path) -> None:
    issue = open_issue()
    (articles / "kop.md").write_bytes(b"---\ntitle: Van een ander\n---\n")
    issue.restore_article(deleted(issue, "kop"))
    assert (articles / "kop.md").read_bytes() == b"---\ntitle: Van een ander\n---\n"
    assert issue.issue.article("kop").title == "Van een ander"


def test_a_deleted_article_comes_back_at_its_place_in_an_order_that_changed(open_issue: Open) -> None:
    issue = open_issue()
    back = deleted(issue, "geduld")
    issue.add_article("Nieuw")
    issue.reorder(["nieuw", "kort", "kop"])
    issue.restore_article(back)
    assert ids(issue) == ids(open_issue()) == ["nieuw", "kort", "kop", "geduld"]


def test_a_deleted_article_without_a_file_of_the_issue_leaves_none(open_issue: Open, folder: Path) -> None:
    (folder / "issues/2026-1/issue.toml").unlink()
    issue = open_issue()
    issue.restore_article(deleted(issue, "kop"))
    assert not (folder / "issues/2026-1/issue.toml").exists()
    assert ids(issue) == ["geduld", "kop", "kort"]


def test_an_article_does_not_come_back_over_another_one(open_issue: Open, folder: Path, articles: Path) -> None:
    issue = open_issue()
    back = deleted(issue, "kop")
    (articles / "kop.md").write_text("van een ander", encoding="utf-8")
    before = contents(folder)
    with pytest.raises(StoreError, match=r"There is a file “kop\.md” already"):
        issue.restore_article(back)
    assert contents(folder) == before
    (articles / "kop.md").unlink()
    issue.restore_article(back)
    assert ids(issue) == ["kop", "geduld", "kort"]


def test_an_article_that_cannot_have_its_place_back_is_not_written(open_issue: Open, folder: Path) -> None:
    issue = open_issue()
    back = deleted(issue, "kop")
    (folder / "issues/2026-1/issue.toml").write_text("number = 9\n", encoding="utf-8")
    before = contents(folder)
    with pytest.raises(StoreError, match="changed by another program"):
        issue.restore_article(back)
    assert contents(folder) == before
    assert ids(issue) == ["geduld", "kort"]


def test_an_article_whose_file_is_gone_can_be_made_again_under_its_own_name(open_issue: Open, articles: Path) -> None:
    (articles / "kop.md").unlink()
    issue = open_issue()
    article = Article(id="kop", title="Heel andere kop", body="Uit het geheugen.\n")
    assert issue.make_article(article) == article
    assert open_issue().issue.article("kop") == article
    with pytest.raises(StoreError, match="already"):
        issue.make_article(article)


@pytest.mark.parametrize("deed", ["save_article", "delete_article", "rename_article", "duplicate_article"])
def test_an_article_that_is_not_there_cannot_be_changed(open_issue: Open, deed: str) -> None:
    issue = open_issue()
    arguments = {"save_article": (Article(id="weg"),), "rename_article": ("weg", "terug")}.get(deed, ("weg",))
    with pytest.raises(StoreError, match="no article “weg”"):
        getattr(issue, deed)(*arguments)


def test_when_the_order_cannot_be_written_nothing_has_changed(open_issue: Open, folder: Path) -> None:
    issue = open_issue()
    (folder / "issues/2026-1/issue.toml").write_text("number = 9\n", encoding="utf-8")  # by another program
    before = contents(folder)
    for change in (
        lambda: issue.add_article("Nieuw"),
        lambda: issue.duplicate_article("kop"),
        lambda: issue.rename_article("kop", "anders"),
        lambda: issue.delete_article("kop"),
        lambda: issue.reorder(["kort", "kop"]),
        lambda: issue.save_issue(replace(issue.issue, number="3")),
    ):
        with pytest.raises(StoreError, match="changed by another program"):
            change()
    assert contents(folder) == before
    assert ids(issue) == ["kop", "geduld", "kort"]


@pytest.mark.skipif(os.name == "nt", reason="a read-only file can be replaced there")
def test_an_article_is_not_deleted_from_an_order_that_is_read_only(open_issue: Open, folder: Path) -> None:
    (folder / "issues/2026-1/issue.toml").chmod(0o444)
    before = contents(folder)
    issue = open_issue()
    with pytest.raises(StoreError, match="read-only"):
        issue.delete_article("kop")
    assert contents(folder) == before
    assert ids(issue) == ["kop", "geduld", "kort"]


@pytest.mark.parametrize("has_order", [True, False])
def test_when_an_article_cannot_be_moved_to_the_bin_its_place_is_as_it_was(
    open_issue: Open, folder: Path, has_order: bool
) -> None:
    if not has_order:
        (folder / "issues/2026-1/issue.toml").unlink()
    (folder / ".redactie").write_text("in de weg van de prullenbak", encoding="utf-8")
    before = contents(folder)
    issue = open_issue()
    order_before = ids(issue)
    with pytest.raises(StoreError, match="in the way"):
        issue.delete_article("kop")
    assert contents(folder) == before
    assert ids(issue) == order_before
    (folder / ".redactie").unlink()
    issue.delete_article("kop")
    assert "kop" not in ids(issue)


def test_an_issue_without_articles_gets_its_first(open_issue: Open, folder: Path) -> None:
    remove(folder / "issues" / "2026-1" / "articles")
    (folder / "issues/2026-1/issue.toml").write_text('number = "1"\n', encoding="utf-8")
    issue = open_issue()
    assert ids(issue) == []
    issue.add_article("Eerste")
    assert ids(open_issue()) == ["eerste"]


def test_an_issue_that_is_not_there_is_told(open_issue: Open, folder: Path) -> None:
    remove(folder / "issues" / "2026-1")
    with pytest.raises(StoreError, match="There is no issue “2026-1”"):
        open_issue()
