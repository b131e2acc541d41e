import shutil
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.layout.atoms import Atom, Nature
from redactie.layout.compositor import Compositor
from redactie.layout.measures import Shape, Title, Wide
from redactie.layout.memory import Memory, key, load_memory, memory_file, save_memory
from redactie.layout.pages import Pages
from redactie.layout.plan import Cell, PagePlan, Row, Stack, Turning
from redactie.layout.styles.style import HouseStyle
from redactie.layout.typesetter import Typesetter
from redactie.model.publication import PageSpec
from redactie.text.edition import Edition
from tests.support.editions import generate_articles, make_edition

ATOMS = (Atom(Nature.HEADING, 1, 1, 0, anchor=True), Atom(Nature.FLOWING, 7, 0, 0))
CELL = Cell(0, 3, 20, 9, 0, 2, Title(20.0, hyphens=False), Turning(9, 4))
PLAN = PagePlan((Row(0, 7, 29, 29, 0, 36, (Stack(3, (CELL,)),)),), 2, 1)
WIDES = {2: (Wide(Shape(2, 1, 4.0), 9, 0, 1.5, Title(20.0, hyphens=False)),)}


def memory() -> Memory:
    return Memory({key("kop"): WIDES}, {key("romp"): ATOMS}, {key("naam"): 7}, {key("nummer"): PLAN})


def test_what_is_kept_comes_back_as_it_was(tmp_path: Path):
    path = memory_file(tmp_path / "é map", ["stijl"])
    save_memory(memory(), path)
    assert load_memory(path) == memory()


def test_nothing_is_remembered_where_there_is_no_file(tmp_path: Path):
    assert load_memory(tmp_path / "geen") == Memory()


@pytest.mark.parametrize("data", [b"", b"\x00", b"\x93\x01\x02\x03", b"\xc1" * 40, "één".encode()])
def test_a_damaged_file_is_as_none(tmp_path: Path, data: bytes):
    path = tmp_path / "stuk.measures"
    path.write_bytes(data)
    assert load_memory(path) == Memory()


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path):
    (tmp_path / "bezet").write_text("een bestand")
    save_memory(memory(), tmp_path / "bezet" / "x.measures")
    assert (tmp_path / "bezet").read_text() == "een bestand"


def test_another_style_has_another_memory(tmp_path: Path):
    assert memory_file(tmp_path, ["stijl"]) != memory_file(tmp_path, ["andere stijl"])
    assert memory_file(tmp_path, ["a", "b"]) != memory_file(tmp_path, ["ab"])


def test_the_lead_is_remembered_apart():
    assert key("kop", lead=True) != key("kop")


def test_what_was_used_longest_ago_is_forgotten_first():
    known = Memory(bodies=dict.fromkeys("abc", ATOMS))
    known.body("a")
    known.tidy(2)
    assert list(known.bodies) == ["c", "a"]


def test_few_files_are_kept(tmp_path: Path):
    for number in range(12):
        save_memory(memory(), memory_file(tmp_path, [str(number)]))
    assert len(list(tmp_path.iterdir())) == 8


def typeset(edition: Edition, memories: Path | None) -> Pages:
    with closing(Typesetter(HouseStyle.load("classic"), memories)) as typesetter:
        return typesetter.typeset(edition)


def pages_of(edition: Edition, memories: Path | None) -> bytes:
    return typeset(edition, memories).pdf


def test_pages_are_the_same_with_and_without_a_memory(tmp_path: Path):
    edition = make_edition(generate_articles(6))
    fresh = pages_of(edition, None)
    assert pages_of(edition, tmp_path) == fresh
    assert list(tmp_path.glob("*.measures"))
    assert pages_of(edition, tmp_path) == fresh


def test_a_story_that_changed_is_measured_although_others_are_remembered(tmp_path: Path):
    pages_of(make_edition(generate_articles(6)), tmp_path)
    changed = make_edition(generate_articles(6, words=150))
    assert pages_of(changed, tmp_path) == pages_of(changed, None)


def test_an_issue_that_is_opened_again_has_its_pages_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    edition = make_edition(generate_articles(4))
    first = typeset(edition, tmp_path)
    monkeypatch.setattr(Compositor, "compose", not_called)
    again = typeset(edition, tmp_path)
    assert replace(again, prints=()) == replace(first, prints=())


def not_called(*_: object) -> Pages:
    raise AssertionError("it was printed before")


@pytest.mark.parametrize("change", ["a word", "a line", "the number", "the style"])
def test_an_issue_that_changed_is_printed_anew(tmp_path: Path, change: str):
    edition = make_edition(generate_articles(4))
    before = typeset(edition, tmp_path)
    article = edition.issue.articles[0]
    body = f"inkt {article.body}" if change == "a word" else f"\n{article.body}" if change == "a line" else article.body
    changed = make_edition([replace(article, body=body), *edition.issue.articles[1:]])
    if change == "the number":
        changed = replace(changed, issue=replace(changed.issue, number="99"))
    if change == "the style":
        changed = replace(changed, publication=replace(changed.publication, page=PageSpec(columns=3)))
    after = typeset(changed, tmp_path)
    assert after == replace(typeset(changed, None), prints=after.prints)
    assert replace(after, prints=()) != replace(before, prints=())


def test_pages_that_cannot_be_read_are_printed_anew(tmp_path: Path):
    edition = make_edition(generate_articles(2))
    first = typeset(edition, tmp_path)
    for path in tmp_path.glob("*.pages"):
        path.write_bytes(b"rubbish")
    assert typeset(edition, tmp_path).pdf == first.pdf


def test_the_pages_of_few_issues_are_kept(tmp_path: Path):
    for number in range(8):
        typeset(make_edition(generate_articles(1, 80, number)), tmp_path)
    assert len(list(tmp_path.glob("*.pages"))) == 6


def test_an_edition_after_one_that_was_recalled_is_as_ever(tmp_path: Path):
    edition = make_edition(generate_articles(4))
    typeset(edition, tmp_path)
    with closing(Typesetter(HouseStyle.load("classic"), tmp_path)) as typesetter:
        typesetter.typeset(edition)
        typesetter.warm_up()
        changed = make_edition(generate_articles(4, 150))
        assert typesetter.typeset(changed).pdf == pages_of(changed, None)


def test_a_style_of_other_typst_remembers_apart(tmp_path: Path):
    classic, memories, folder = HouseStyle.load("classic"), tmp_path / "memories", tmp_path / "eigen"
    shutil.copytree(classic.folder, folder)
    with (folder / "look.typ").open("a", encoding="utf-8") as look:
        look.write("// Anders.\n")
    for style in (classic, replace(classic, folder=folder)):
        with closing(Typesetter(style, memories)) as typesetter:
            typesetter.typeset(make_edition(generate_articles(2)))
    assert len(list(memories.glob("*.measures"))) == 2
