from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.store.article_file import ArticleFile
from redactie.store.errors import StoreError
from redactie.store.issue import IssueFolder
from redactie.store.relink import relinked
from redactie.text.relink import Relinker
from tests.store.conftest import contents, remove
from tests.store.test_issue import order

Open = Callable[[], IssueFolder]

KOP = """\
---
# zie [geduld](geduld.md)
title: Een kop
lead: >-
  De lead over   # [geen noot](geduld.md)
  twee regels.
web: {lead: "Zie [geduld](geduld.md#slot)"}   # [ook](geduld.md)
image:
  source: geduld.md
  caption: 'Bij [geduld](geduld.md "geduld.md")'
notes: Vraag na bij [geduld](geduld.md)
eigen: "[geduld](geduld.md)"
---

De tekst, [zie][1] `[geduld](geduld.md)`, [ook](./geduld.md).\r
Het bestand geduld.md.\n
[1]: <geduld.md> 'Titel'
"""
KOP_AFTER = (
    KOP.replace("# [geen noot](geduld.md)", "# [geen noot](uithouden.md)")  # in a folded text this is no comment
    .replace("](geduld.md#slot)", "](uithouden.md#slot)")
    .replace('](geduld.md "geduld.md")', '](uithouden.md "geduld.md")')
    .replace("./geduld.md", "./uithouden.md")
    .replace("<geduld.md>", "<uithouden.md>")
)


@pytest.fixture
def linked(articles: Path) -> Path:
    """The folder of the articles, in which two others link to “geduld” and it links to itself."""
    (articles / "kop.md").write_text(KOP, encoding="utf-8", newline="")
    (articles / "kort.md").write_bytes(b"\xef\xbb\xbf---\r\ntitle: Kort\r\n---\r\n[x](geduld.md)\r\nen\ntoen\r\n")
    with (articles / "geduld.md").open("a", encoding="utf-8") as file:
        file.write("[hier](geduld.md)")
    return articles


def test_the_links_follow_and_every_other_byte_stays(open_issue: Open, linked: Path, folder: Path) -> None:
    before = contents(linked)
    issue = open_issue()
    issue.rename_article("geduld", "uithouden")
    after = contents(linked)
    assert after["kop.md"].decode() == KOP_AFTER
    assert after["kort.md"] == before["kort.md"].replace(b"(geduld.md)", b"(uithouden.md)")
    assert after["uithouden.md"] == before["geduld.md"].replace(b"(geduld.md)", b"(uithouden.md)")
    assert set(after) == {"kop.md", "kort.md", "uithouden.md"}
    assert order(folder).count("uithouden") == 1
    assert issue.issue == open_issue().issue


def test_what_was_renamed_can_be_saved_and_renamed_again(open_issue: Open, linked: Path) -> None:
    before = contents(linked)
    issue = open_issue()
    issue.rename_article("geduld", "uithouden")
    renamed = issue.issue.article("uithouden")
    issue.save_article(replace(renamed, body=f"{renamed.body}Meer.\n"))
    issue.save_article(renamed)
    issue.rename_article("uithouden", "geduld")
    assert contents(linked) == before


def test_only_files_with_a_link_are_written(open_issue: Open, linked: Path) -> None:
    times = {path.name: path.stat().st_ino for path in linked.iterdir()}
    open_issue().rename_article("kort", "kort-bericht")
    after = {path.name: path.stat().st_ino for path in linked.iterdir()}
    assert after == {"kop.md": times["kop.md"], "geduld.md": times["geduld.md"], "kort-bericht.md": times["kort.md"]}


def _change(path: Path) -> None:
    path.write_text("Iemand anders schreef dit.\n", encoding="utf-8")


def _protect(path: Path) -> None:
    path.chmod(0o444)


@pytest.mark.parametrize(
    ("spoil", "reason"), [(_change, "“kort.md” was changed by another program"), (_protect, "read-only")]
)
def test_when_one_file_cannot_follow_nothing_has_changed(
    open_issue: Open, linked: Path, folder: Path, spoil: Callable[[Path], None], reason: str
) -> None:
    issue = open_issue()
    known = issue.issue
    spoil(linked / "kort.md")
    before = contents(folder)
    with pytest.raises(StoreError, match=f"not renamed, because the link to it in “kort.md” could not.*{reason}"):
        issue.rename_article("geduld", "uithouden")
    assert contents(folder) == before
    assert issue.issue == known
    issue.save_article(replace(known.article("kop"), body="Nog te schrijven.\n"))


def test_when_the_order_cannot_be_written_the_links_are_put_back(open_issue: Open, linked: Path, folder: Path) -> None:
    issue = open_issue()
    known = issue.issue
    (folder / "issues/2026-1/issue.toml").write_text("number = 9\n", encoding="utf-8")  # by another program
    before = contents(folder)
    with pytest.raises(StoreError, match="changed by another program"):
        issue.rename_article("geduld", "uithouden")
    assert contents(folder) == before
    assert issue.issue == known
    issue.save_article(replace(known.article("geduld"), body="Nog te schrijven.\n"))


def test_when_the_file_itself_is_gone_the_links_are_put_back(open_issue: Open, linked: Path) -> None:
    issue = open_issue()
    (linked / "kort.md").unlink()
    before = contents(linked)
    with pytest.raises(StoreError):
        issue.rename_article("kort", "lang")
    assert contents(linked) == before
    remove(linked)
    with pytest.raises(StoreError):
        issue.rename_article("geduld", "uithouden")


def test_an_article_that_cannot_be_read_is_left_as_it_is(open_issue: Open, linked: Path) -> None:
    broken = '---\ntitle: "Open\n---\n[x](geduld.md)\n'
    (linked / "kort.md").write_text(broken, encoding="utf-8")
    open_issue().rename_article("geduld", "uithouden")
    assert (linked / "kort.md").read_text("utf-8") == broken


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("lead: a `x.md` [x](x.md)  # noot", "lead: a `x.md` [x](y.md)  # noot"),
        ("lead: '[x](x.md) zo''n [x](x.md)'", "lead: '[x](y.md) zo''n [x](y.md)'"),
        ('lead: "[x](\\u0078.md)"  # noot', 'lead: "[x](y.md)"  # noot'),
        ("lead: &a '[x](x.md)'\nnotes: *a", None),
    ],
)
def test_front_matter_is_changed_in_the_destination_alone(tmp_path: Path, head: str, wanted: str | None) -> None:
    text = f"---\ntitle: Kop\n{head}\neigen: 1\n---\nTekst.\n"
    file = ArticleFile.parse(tmp_path / "a.md", text, None)
    made = relinked(file, Relinker("x", "y"))
    assert made.article == replace(file.article, lead=file.article.lead.replace("(x.md)", "(y.md)"))
    assert wanted is None or made.parts.join() == text.replace(head, wanted)
