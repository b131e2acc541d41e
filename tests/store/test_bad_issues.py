"""Every kind of bad file: it is told with place, reason and remedy, the rest opens, and the disk stays as it was."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.model.article import Article
from redactie.model.finding import Finding, Severity
from redactie.store.errors import StoreError
from redactie.store.issue import IssueFolder
from tests.store.conftest import contents, tree

Open = Callable[[], IssueFolder]


def broken(articles: Path) -> None:
    (articles / "kop.md").write_text("---\ntitle: een: twee\n---\n", encoding="utf-8")


def twice(articles: Path) -> None:
    (articles / "kop.md").write_text("---\ntitle: een\ntitle: twee\n---\n", encoding="utf-8")


def not_a_text(articles: Path) -> None:
    (articles / "kop.md").write_text("---\ntitle: een\x01\n---\n", encoding="utf-8")


def unclosed(articles: Path) -> None:
    (articles / "kop.md").write_text("---\ntitle: een\n", encoding="utf-8")


def not_utf8(articles: Path) -> None:
    (articles / "kop.md").write_bytes(b"---\ntitle: caf\xe9\n---\n")


def huge(articles: Path) -> None:
    with (articles / "kop.md").open("wb") as file:
        file.truncate(50_000_000)


def outside(articles: Path) -> None:
    secret = articles.parents[4] / "geheim.md"
    secret.write_text("geheim", encoding="utf-8")
    (articles / "kop.md").unlink()
    (articles / "kop.md").symlink_to(secret)


def dangling(articles: Path) -> None:
    (articles / "kop.md").unlink()
    (articles / "kop.md").symlink_to(articles / "nergens.md")


def in_circles(articles: Path) -> None:
    (articles / "kop.md").unlink()
    (articles / "kop.md").symlink_to(articles / "kop.md")


def a_folder(articles: Path) -> None:
    (articles / "kop.md").unlink()
    (articles / "kop.md").mkdir()


UNREADABLE = [
    (broken, 2, "A text with a colon in it needs quotes", "a text with a colon or a # needs quotes"),
    (twice, 3, "“title” stands twice", "Take one of the two out"),
    (not_a_text, 2, "a character that is not text", "Take that character out"),
    (unclosed, 1, "has no end", "Put a line with only ---"),
    (not_utf8, 2, "not a UTF-8 text", "Save it as “UTF-8”"),
    (huge, None, "50.0 MB", "Check what it holds"),
    (outside, None, "outside the publication", "Put the file itself"),
    (dangling, None, "is not there", "Check that it was not moved"),
    (in_circles, None, "a link that leads back to itself", "Take the link away"),
    (a_folder, None, "is not a file", "Move it out of the folder"),
]


@pytest.mark.parametrize(("spoil", "line", "words", "remedy"), UNREADABLE)
def test_an_article_that_cannot_be_read_is_shown_and_never_written(
    open_issue: Open,
    folder: Path,
    articles: Path,
    spoil: Callable[[Path], None],
    line: int | None,
    words: str,
    remedy: str,
) -> None:
    spoil(articles)
    before = tree(folder)
    issue = open_issue()
    finding = issue.unreadable["kop"]
    assert issue.findings == (finding,)
    assert (finding.rule, finding.severity, finding.place.article) == ("article-unreadable", Severity.ERROR, "kop")
    assert (finding.place.path, finding.place.line) == (articles / "kop.md", line)
    assert words in str(finding.what)
    assert remedy in str(finding.remedy)
    assert [article.id for article in issue.issue.articles] == ["geduld", "kort"]
    for change in (
        lambda: issue.save_article(Article(id="kop", title="Weg ermee")),
        lambda: issue.duplicate_article("kop"),
        lambda: issue.rename_article("kop", "kop2"),
    ):
        with pytest.raises(StoreError) as caught:
            change()
        assert caught.value.what == finding.what
    assert issue.add_article("Kop").id == "kop-2"
    issue.delete_article("kop-2")
    (folder / ".redactie").rename(folder.parent / "weg")
    after = tree(folder)
    assert {name: entry[0] for name, entry in after.items() if "articles" in name} == {
        name: entry[0] for name, entry in before.items() if "articles" in name
    }


@pytest.mark.parametrize("spoil", [broken, not_utf8, huge])
def test_an_unreadable_article_keeps_its_place_in_the_order(
    open_issue: Open, folder: Path, articles: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(articles)
    issue = open_issue()
    issue.reorder(["kort", "geduld"])
    text = (folder / "issues/2026-1/issue.toml").read_text("utf-8")
    assert [text.index(f'"{name}"') for name in ("kop", "kort", "geduld")] == sorted(
        text.index(f'"{name}"') for name in ("kop", "kort", "geduld")
    )


def test_an_unreadable_article_can_be_moved_to_the_recycle_bin(open_issue: Open, folder: Path, articles: Path) -> None:
    broken(articles)
    issue = open_issue()
    issue.delete_article("kop")
    assert issue.unreadable == {}
    assert issue.findings == ()
    assert len(list((folder / ".redactie").rglob("kop.md"))) == 1


def only(findings: tuple[Finding, ...], rule: str) -> Finding:
    (found,) = (finding for finding in findings if finding.rule == rule)
    assert found.remedy
    return found


def test_unknown_authors_and_themes_are_told_with_their_lines(open_issue: Open, articles: Path) -> None:
    (articles / "kop.md").write_text("---\ntitle: Kop\nauthors: [anna, cas]\ntheme: sport\n---\n", encoding="utf-8")
    findings = open_issue().findings
    author, theme = only(findings, "author-unknown"), only(findings, "theme-unknown")
    assert str(author.what) == "“Kop” is by “cas”, who is not in the register of authors."
    assert (author.place.path, author.place.line) == (articles / "kop.md", 3)
    assert str(theme.what) == "“Kop” belongs to the theme “sport”, which is not in the register of themes."
    assert theme.place.line == 4


@pytest.mark.parametrize(
    ("file", "old", "rule", "line"),
    [("authors.toml", "anna", "author-unknown", 3), ("publication.toml", "energie", "theme-unknown", 4)],
)
def test_an_id_that_was_changed_by_hand_is_told_with_what_to_do(
    open_issue: Open, folder: Path, articles: Path, file: str, old: str, rule: str, line: int
) -> None:
    register = folder / file
    register.write_text(register.read_text("utf-8").replace(f'id = "{old}"', 'id = "anders"'), encoding="utf-8")
    finding = only(open_issue().findings, rule)
    assert (finding.place.path, finding.place.line) == (articles / "kop.md", line)
    assert f"“{old}”" in str(finding.what)
    assert f"or give the right one in {file} the id “{old}”." in str(finding.remedy)


def test_a_finding_goes_when_its_cause_is_saved_away(open_issue: Open, articles: Path) -> None:
    (articles / "kop.md").write_text("---\ntitle: Kop\ntheme: sport\n---\n", encoding="utf-8")
    issue = open_issue()
    issue.save_article(replace(issue.issue.article("kop"), theme="energie"))
    assert issue.findings == ()


@pytest.mark.parametrize(
    "source", ["images/weg.png", "../../../geheim.png", "/etc/hostname", "images/link.png", "a\0b"]
)
def test_a_picture_that_is_missing_or_outside_is_told(open_issue: Open, folder: Path, source: str) -> None:
    issue_folder = folder / "issues" / "2026-1"
    (folder.parent / "geheim.png").write_bytes(b"x")
    (issue_folder / "images").mkdir()
    (issue_folder / "images" / "link.png").symlink_to(folder.parent / "geheim.png")
    (issue_folder / "articles" / "kop.md").write_text(
        f'---\ntitle: Kop\nimage: "{source}"\n---\n'.replace("\0", "\\0"), encoding="utf-8"
    )
    finding = only(open_issue().findings, "picture-missing")
    assert str(finding.what) == f"The picture {source} is not there."
    assert finding.place.line == 3


def test_a_picture_that_is_there_is_no_finding(open_issue: Open, articles: Path) -> None:
    (articles.parent / "images").mkdir()
    (articles.parent / "images" / "een é.png").write_bytes(b"x")
    (articles / "kop.md").write_text("---\ntitle: Kop\nimage: images/een é.png\n---\n", encoding="utf-8")
    assert open_issue().findings == ()


def test_the_list_and_the_files_are_compared(open_issue: Open, folder: Path, articles: Path) -> None:
    path = folder / "issues/2026-1/issue.toml"
    path.write_text('articles = [\n  "kop",\n  "weg",\n  "geduld.md",\n  "KOP",\n]\n', encoding="utf-8")
    before = contents(folder)
    issue = open_issue()
    assert [article.id for article in issue.issue.articles] == ["kop", "geduld", "kort"]
    missing, twice, unlisted = issue.findings
    assert (missing.rule, missing.severity, missing.place.line) == ("article-missing", Severity.ERROR, 3)
    assert "“weg” is in the order of the issue" in str(missing.what)
    assert (twice.rule, twice.severity, twice.place.line) == ("article-twice", Severity.WARNING, 5)
    assert (unlisted.rule, unlisted.severity, unlisted.place.article) == ("article-unlisted", Severity.HINT, "kort")
    assert {finding.place.path for finding in issue.findings} == {path}
    assert contents(folder) == before


def test_a_file_of_the_issue_that_is_not_there_is_told_once(open_issue: Open, folder: Path) -> None:
    path = folder / "issues/2026-1/issue.toml"
    path.unlink()
    issue = open_issue()
    assert [article.id for article in issue.issue.articles] == ["geduld", "kop", "kort"]
    (missing,) = issue.findings
    assert (missing.rule, missing.severity, missing.place.path) == ("issue-file-missing", Severity.WARNING, path)
    assert missing.remedy
    issue.reorder(["kop", "geduld", "kort"])
    assert issue.findings == ()


@pytest.mark.parametrize("name", ["con", "wat:nu"])
def test_a_name_that_windows_does_not_take_is_told(open_issue: Open, articles: Path, name: str) -> None:
    try:
        path = (articles / "kop.md").rename(articles / f"{name}.md")
    except OSError:
        pytest.skip("this system takes no such name")
    issue = open_issue()
    finding = only(issue.findings, "article-name")
    assert (finding.severity, finding.place.path, finding.place.article) == (Severity.WARNING, path, name)
    assert f"“{name}.md”" in str(finding.what)
    assert name in issue.files()
    issue.rename_article(name, "koper")
    assert not any(finding.rule == "article-name" for finding in issue.findings)


def test_a_new_order_settles_the_list_and_keeps_what_is_missing(open_issue: Open, folder: Path) -> None:
    path = folder / "issues/2026-1/issue.toml"
    path.write_text('articles = ["kop", "weg", "kop"]\n', encoding="utf-8")
    issue = open_issue()
    issue.reorder(["kort", "kop", "geduld"])
    assert [article.id for article in open_issue().issue.articles] == ["kort", "kop", "geduld"]
    assert [finding.rule for finding in issue.findings] == ["article-missing"]


def test_names_that_differ_in_capitals_only_are_told(open_issue: Open, articles: Path) -> None:
    (articles / "Kop.md").write_text("---\ntitle: Nog een\n---\n", encoding="utf-8")
    issue = open_issue()
    if len(list(articles.iterdir())) == 3:
        pytest.skip("this disk holds one of the two only")
    twin = only(issue.findings, "article-twin")
    assert twin.place.path in (articles / "Kop.md", articles / "kop.md")
    assert len(issue.issue.articles) == 4
    issue.rename_article("Kop", "Kap")
    assert not any(finding.rule == "article-twin" for finding in issue.findings)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('number = "1"\ndate = 2026-99-01\n', 2, "cannot be read"),
        ("[", 1, "cannot be read"),
        ("a = 1\na = 2\n", 2, "cannot"),
    ],
)
def test_a_broken_issue_file_leaves_the_articles_readable(
    open_issue: Open, folder: Path, text: str, line: int, words: str
) -> None:
    path = folder / "issues/2026-1/issue.toml"
    path.write_text(text, encoding="utf-8")
    issue = open_issue()
    assert [article.id for article in issue.issue.articles] == ["geduld", "kop", "kort"]
    (finding,) = issue.findings
    assert (finding.rule, finding.place.path, finding.place.line) == ("issue-unreadable", path, line)
    assert words in str(finding.what)
    issue.save_article(replace(issue.issue.article("kop"), title="Nieuw"))
    before = contents(folder)
    for change in (
        lambda: issue.reorder(["kop"]),
        lambda: issue.add_article("x"),
        lambda: issue.delete_article("kop"),
        lambda: issue.rename_article("kop", "x"),
        lambda: issue.save_issue(replace(issue.issue, number="8")),
    ):
        with pytest.raises(StoreError, match="cannot be read"):
            change()
    assert contents(folder) == before


@pytest.mark.parametrize(
    ("text", "name", "line"),
    [
        ('number = "1"\ndate = "gisteren"', "date", 2),
        ("articles = [1, 2]", "articles", 1),
        ('articles = "kop"', "articles", 1),
        ("number = [1]", "number", 1),
    ],
)
def test_a_value_of_the_wrong_type_in_the_issue_file_is_told(
    open_issue: Open, folder: Path, text: str, name: str, line: int
) -> None:
    (folder / "issues/2026-1/issue.toml").write_text(text + "\n", encoding="utf-8")
    finding = only(open_issue().findings, "value-wrong")
    assert str(finding.what).startswith(f"“{name}” is not ")
    assert finding.place.line == line


def test_numbers_and_dates_between_quotes_are_taken_as_they_are_meant(open_issue: Open, folder: Path) -> None:
    (folder / "issues/2026-1/issue.toml").write_text('number = 4\ndate = "2026-12-10"\n', encoding="utf-8")
    issue = open_issue().issue
    assert (issue.number, str(issue.date)) == ("4", "2026-12-10")


def test_files_of_other_programs_are_no_articles(open_issue: Open, articles: Path) -> None:
    for name in (".verborgen.md", "~$kop.md", "kop.md~", "kop.md.bak", "kop.txt", ".a1b2.tmp"):
        (articles / name).write_text("x", encoding="utf-8")
    assert len(open_issue().issue.articles) == 3
    assert open_issue().findings == ()


@pytest.mark.parametrize("name", ["een é met spaties", "x" * 200, "日本", "50% & meer #1", "Kop.v2"])
def test_names_that_others_gave_work(open_issue: Open, articles: Path, name: str) -> None:
    (articles / "kop.md").rename(articles / f"{name}.md")
    issue = open_issue()
    issue.reorder([name, "kort"])
    issue.save_article(replace(issue.issue.article(name), body="Nieuw.\n"))
    assert open_issue().issue.article(name).body == "Nieuw.\n"
    assert issue.duplicate_article(name).id == f"{name}-2"


def test_a_name_that_is_no_text_is_told(open_issue: Open, articles: Path) -> None:
    try:
        (articles / os.fsdecode(b"kop\xff.md")).write_text("x", encoding="utf-8")
    except OSError:
        pytest.skip("this disk takes no such names")
    issue = open_issue()
    assert [finding.rule for finding in issue.findings] == ["article-unlisted", "article-unreadable"]
    assert [str(finding.what) for finding in issue.findings]


@pytest.mark.skipif(os.name == "nt", reason="a folder's mode means nothing on Windows")
def test_a_read_only_folder_opens_and_refuses_every_change(open_issue: Open, folder: Path, articles: Path) -> None:
    before = contents(folder)
    folders = [articles, articles.parent]
    for each in folders:
        each.chmod(0o555)
    try:
        issue = open_issue()
        for change in (
            lambda: issue.save_article(replace(issue.issue.article("kop"), title="x")),
            lambda: issue.add_article("x"),
            lambda: issue.rename_article("kop", "x"),
            lambda: issue.delete_article("kop"),
            lambda: issue.reorder(["kort", "kop"]),
        ):
            with pytest.raises(StoreError, match="read-only"):
                change()
    finally:
        for each in folders:
            each.chmod(0o755)
    assert contents(folder) == before
    assert [article.id for article in issue.issue.articles] == ["kop", "geduld", "kort"]


def test_a_folder_of_articles_that_leads_elsewhere_is_not_followed(open_issue: Open, articles: Path) -> None:
    elsewhere = articles.parents[4] / "elders"
    articles.rename(elsewhere)
    articles.symlink_to(elsewhere)
    issue = open_issue()
    assert issue.issue.articles == ()
    assert only(issue.findings, "folder-unreadable").place.path == articles
    with pytest.raises(StoreError):
        issue.add_article("x")
    assert len(list(elsewhere.iterdir())) == 3
