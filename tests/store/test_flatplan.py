"""The flatplan in issue.toml: read, changed and written with everything else untouched."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.model.flatplan import FlatPage, Flatplan, Slot
from redactie.store.issue_file import IssueFile

TEXT = """\
# Eigen noot
number = "4"
pages = 8

# de opening
[[page]]
number = 1
eigen = true
rows = [
  [{ article = "a", columns = 3 }, { article = "b", columns = "auto" }], # naast elkaar
]

# midden
[[page]]
number = 4
rows = [[{ article = "c", columns = 2 }]]
"""
A, B, C = Slot(article="a", columns=3), Slot(article="b"), Slot(article="c", columns=2)
PLAN = Flatplan(pages=(FlatPage(number=1, rows=((A, B),)), FlatPage(number=4, rows=((C,),))))

Load = Callable[[str], IssueFile]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    def load(text: str) -> IssueFile:
        (tmp_path / "issue.toml").write_text(text, encoding="utf-8")
        return IssueFile.load(tmp_path, tmp_path)

    return load


def _saved(file: IssueFile, plan: Flatplan) -> str:
    file.save(replace(file.issue, flatplan=plan), file.order)
    return file.file.path.read_text(encoding="utf-8")


def test_is_read(load: Load) -> None:
    file = load(TEXT)
    assert file.issue.flatplan == PLAN
    assert not file.findings


def test_a_change_of_one_page_leaves_every_other_byte(load: Load) -> None:
    text = _saved(load(TEXT), PLAN.pinned(Slot(article="c", columns=4), 4))
    assert text == TEXT.replace(
        'rows = [[{ article = "c", columns = 2 }]]', 'rows = [\n  [{ article = "c", columns = 4 }],\n]'
    )


def test_a_page_more_and_a_page_less(load: Load) -> None:
    text = _saved(load(TEXT), PLAN.released("c").pinned(Slot(article="d é"), 2))
    assert "# de opening" in text
    assert "eigen = true" in text
    assert load(text).issue.flatplan == PLAN.released("c").pinned(Slot(article="d é"), 2)


def test_the_first_pin_and_the_last(load: Load) -> None:
    plain = '# Eigen\nnumber = "4"\n'
    pinned = _saved(load(plain), Flatplan().pinned(A, 3))
    assert pinned == plain + '\n[[page]]\nnumber = 3\nrows = [\n  [{ article = "a", columns = 3 }],\n]\n'
    assert _saved(load(pinned), Flatplan()).strip() == plain.strip()


def test_an_inserted_page_moves_the_tables_behind_it_with_all_that_is_in_them(load: Load) -> None:
    text = _saved(load(TEXT), PLAN.page_inserted(2))
    assert text == TEXT.replace("# midden", "[[page]]\nnumber = 2\nrows = []\n\n# midden").replace(
        "number = 4\nrows", "number = 5\nrows"
    )
    assert load(text).issue.flatplan == PLAN.page_inserted(2)
    assert load(_saved(load(text), PLAN)).issue.flatplan == PLAN


def test_pages_that_move_into_each_others_numbers_keep_their_tables(load: Load) -> None:
    both = TEXT + '\n# slot\n[[page]]\nnumber = 5\nrows = [[{ article = "d" }]]\n'
    file = load(both)
    text = _saved(file, file.issue.flatplan.page_inserted(4))
    assert text.index("# midden") < text.index("number = 5") < text.index("# slot") < text.index("number = 6")
    assert load(text).issue.flatplan == file.issue.flatplan.page_inserted(4)


def test_a_height_is_read_and_written(load: Load) -> None:
    plan = PLAN.changed(Slot(article="c", columns=2, lines=31))
    text = _saved(load(TEXT), plan)
    assert '{ article = "c", columns = 2, lines = 31 }' in text
    assert load(text).issue.flatplan == plan
    assert not load('[[page]]\nnumber = 1\nrows = [[{ article = "a", lines = "auto" }]]\n').findings


def test_a_plan_between_brackets_can_change(load: Load) -> None:
    file = load('page = [{ number = 2, rows = [[{ article = "a" }]] }]\n')
    assert file.issue.flatplan == Flatplan().pinned(Slot(article="a"), 2)
    assert load(_saved(file, PLAN)).issue.flatplan == PLAN


@pytest.mark.parametrize(
    ("table", "plan"),
    [
        ('number = 0\nrows = [[{ article = "a" }]]', Flatplan()),
        ('number = 999999\nrows = [[{ article = "a" }]]', Flatplan()),
        ('number = "twee"\nrows = [[{ article = "a" }]]', Flatplan()),
        ("number = 2\nrows = 5", Flatplan()),
        ("number = 2\nrows = [5]", Flatplan()),
        ("number = 2\nrows = [[5]]", Flatplan()),
        ('number = 2\nrows = [[{ article = "a" }], [{ article = "a" }]]', Flatplan().pinned(Slot(article="a"), 2)),
        ('number = 2\nrows = [[{ article = "a", columns = 99 }]]', Flatplan().pinned(Slot(article="a"), 2)),
        ('number = 2\nrows = [[{ article = "a", columns = -1 }]]', Flatplan().pinned(Slot(article="a"), 2)),
        ('number = 2\nrows = [[{ article = "a", columns = true }]]', Flatplan().pinned(Slot(article="a"), 2)),
        ('number = 2\nrows = [[{ article = "a", lines = 0 }]]', Flatplan().pinned(Slot(article="a"), 2)),
        ('number = 2\nrows = [[{ article = "a", lines = 5.5 }]]', Flatplan().pinned(Slot(article="a"), 2)),
        ('number = 2\nrows = [[{ article = "a", lines = 99999 }]]', Flatplan().pinned(Slot(article="a"), 2)),
    ],
)
def test_nonsense_is_told_and_left_out(load: Load, table: str, plan: Flatplan) -> None:
    file = load(f"[[page]]\n{table}\n")
    assert file.issue.flatplan == plan
    places = [finding.place for finding in file.findings]
    assert places
    assert {place.path.name for place in places if place and place.path} == {"issue.toml"}


def test_no_table_at_all_is_told(load: Load) -> None:
    assert [finding.rule for finding in load("page = 3\n").findings] == ["value-wrong"]
