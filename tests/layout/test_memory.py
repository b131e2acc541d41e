from pathlib import Path

import pytest

from redactie.layout.atoms import Atom, Nature
from redactie.layout.measures import Shape, Title, Wide
from redactie.layout.memory import Memory, key, load_memory, memory_file, save_memory
from redactie.layout.plan import Cell, PagePlan, Row, Stack, Turning
from redactie.layout.style import HouseStyle
from redactie.layout.typesetter import Typesetter
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


def pages_of(edition: Edition, memories: Path | None) -> bytes:
    typesetter = Typesetter(HouseStyle.load("classic"), memories)
    try:
        return typesetter.typeset(edition).pdf
    finally:
        typesetter.close()


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
