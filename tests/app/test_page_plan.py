"""Where articles are to stand, changed through the session: every change is on disk at once and one step to undo."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from redactie.app.page_plan import PagePlan
from redactie.app.session import Session
from redactie.layout.pages import Fit, Pages
from redactie.model.article import Kind
from redactie.model.flatplan import FlatPage, Flatplan, Slot

# The order of the issue is molen, dijk, kort.
PAGES = Pages(
    pdf=b"", count=2, fits={"molen": Fit(0, (1,)), "dijk": Fit(0, (1, 2)), "kort": Fit(0, (2,))}, spots=(), areas=(),
    missing_glyphs={}, columns=4,
)  # fmt: skip


@pytest.fixture
def page_plan(session: Session) -> PagePlan:
    session.set_pages(PAGES)
    return session.page_plan


def plan_of(session: Session) -> Flatplan:
    assert session.issue is not None
    return session.issue.flatplan


CHANGES: dict[str, Callable[[PagePlan], None]] = {
    "pin": lambda page_plan: page_plan.pin("kort", 1, 2),
    "beside": lambda page_plan: page_plan.pin_beside("molen", "kort", after=True),
    "by": lambda page_plan: page_plan.pin_by("kort", "molen", 1, after=True),
    "columns": lambda page_plan: page_plan.set_columns("dijk", 2),
    "lines": lambda page_plan: page_plan.set_lines("dijk", 20),
    "insert": lambda page_plan: page_plan.insert_page(2),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_every_change_is_one_step_that_is_on_disk(
    page_plan: PagePlan, session: Session, publication: Path, change: Callable[[PagePlan], None]
):
    path = publication / "issues" / "2026-1" / "issue.toml"
    before, text = session.issue, path.read_text(encoding="utf-8")
    change(page_plan)
    after, changed = session.issue, path.read_text(encoding="utf-8")
    assert after != before
    assert "[[page]]" in changed
    session.undo_stack.undo()
    assert (session.issue, session.undo_stack.canUndo()) == (before, False)
    assert tomllib.loads(path.read_text(encoding="utf-8")) == tomllib.loads(text)
    session.undo_stack.redo()
    assert (session.issue, path.read_text(encoding="utf-8")) == (after, changed)


@pytest.mark.parametrize("name", sorted(CHANGES.keys() - {"insert"}))
def test_what_is_so_already_is_no_step(page_plan: PagePlan, session: Session, name: str):
    change = CHANGES[name]
    change(page_plan)
    steps = session.undo_stack.count()
    change(page_plan)
    assert session.undo_stack.count() == steps


def test_an_article_stands_beside_one_that_was_not_pinned_and_the_order_follows(page_plan: PagePlan, session: Session):
    page_plan.pin_beside("molen", "kort", after=True, columns=2)
    row = (Slot(article="kort"), Slot(article="molen", columns=2))
    assert plan_of(session) == Flatplan(pages=(FlatPage(number=2, rows=(row,)),))
    assert session.ids == ("dijk", "kort", "molen")
    page_plan.pin_beside("dijk", "molen", after=False, columns=1)
    assert plan_of(session).row("dijk")[1:] == (Slot(article="dijk", columns=1), Slot(article="molen", columns=2))
    assert session.ids == ("kort", "dijk", "molen")


@pytest.mark.parametrize(("other", "after", "order"), [
    ("molen", False, ("kort", "molen", "dijk")),
    ("molen", True, ("molen", "kort", "dijk")),
    ("dijk", True, ("molen", "dijk", "kort")),
])  # fmt: skip
def test_an_article_stands_before_or_behind_another_one(
    page_plan: PagePlan, session: Session, other: str, after: bool, order: tuple[str, ...]
):
    page_plan.pin_by("kort", other, 1, after=after)
    assert session.ids == order
    assert plan_of(session).page_of("kort") == 1


def test_what_is_put_by_a_row_leaves_it_whole(page_plan: PagePlan, session: Session):
    page_plan.pin_beside("molen", "kort", after=True, columns=2)
    assert session.ids == ("dijk", "kort", "molen")
    page_plan.pin_by("dijk", "kort", 2, after=True)
    assert session.ids == ("kort", "molen", "dijk")
    page_plan.pin_by("dijk", "molen", 2, after=False)
    assert session.ids == ("dijk", "kort", "molen")
    page_plan.pin_by("molen", "dijk", 2, after=False)
    assert plan_of(session).row("molen") == (Slot(article="molen", columns=2),)
    assert plan_of(session).row("kort") == (Slot(article="kort"),)


def test_widths_that_a_page_has_no_room_for_are_left_to_the_planner(page_plan: PagePlan, session: Session):
    page_plan.set_columns("dijk", 3)
    page_plan.pin_beside("kort", "dijk", after=True, columns=2)
    assert [slot.columns for slot in plan_of(session).row("kort")] == [0, 0]


@pytest.mark.parametrize(("article", "other"), [("kort", "kort"), ("kort", "niemand"), ("niemand", "kort")])
def test_nothing_stands_beside_itself_or_what_is_not_there(
    page_plan: PagePlan, session: Session, article: str, other: str
):
    page_plan.pin_beside(article, other, after=True)
    assert plan_of(session) == Flatplan()
    assert not session.undo_stack.canUndo()


def test_a_size_holds_an_article_where_it_begins_and_the_other_size_stays(page_plan: PagePlan, session: Session):
    page_plan.set_lines("kort", 24)
    assert plan_of(session).page_of("kort") == 2
    page_plan.set_columns("kort", 2)
    assert plan_of(session).slot("kort") == Slot(article="kort", columns=2, lines=24)
    page_plan.pin("kort", 1, 3)
    assert plan_of(session).slot("kort") == Slot(article="kort", columns=3, lines=24)
    page_plan.set_lines("kort", 0)
    assert plan_of(session).slot("kort") == Slot(article="kort", columns=3)
    page_plan.release("kort")
    assert plan_of(session) == Flatplan()


def test_a_size_as_it_comes_pins_nothing(page_plan: PagePlan, session: Session):
    page_plan.set_lines("kort", 0)
    page_plan.set_columns("kort", 0)
    page_plan.release("kort")
    assert not session.undo_stack.canUndo()


def test_an_empty_page_moves_what_is_pinned_behind_it_and_can_be_taken_out(page_plan: PagePlan, session: Session):
    page_plan.pin("kort", 2)
    page_plan.insert_page(2)
    assert (plan_of(session).empty_pages, plan_of(session).page_of("kort")) == ({2}, 3)
    page_plan.remove_page(3)
    assert plan_of(session).page_of("kort") == 3, "a page with something on it stays"
    page_plan.remove_page(2)
    assert (plan_of(session).empty_pages, plan_of(session).page_of("kort")) == (frozenset(), 2)


def test_an_article_goes_on_where_it_did_when_a_page_comes_before_that(page_plan: PagePlan, session: Session):
    for article, jump in (("molen", 3), ("dijk", 2)):
        session.update_article(replace(session.article(article), jump=jump))
    before = session.issue

    def jumps() -> list[int | None]:
        return [each.jump for each in session.issue.articles]

    page_plan.insert_page(3)
    assert jumps() == [4, 2, None]
    session.undo_stack.undo()
    assert session.issue == before
    session.undo_stack.redo()
    page_plan.insert_page(2)
    assert jumps() == [5, 3, None]
    page_plan.remove_page(2)
    assert jumps() == [4, 2, None]
    page_plan.remove_page(3)
    assert session.issue == before


def test_where_the_disk_refuses_a_page_the_articles_go_on_where_they_did(
    page_plan: PagePlan, session: Session, publication: Path
):
    session.update_article(replace(session.article("molen"), jump=3))
    path = publication / "issues" / "2026-1" / "issue.toml"
    path.write_text(path.read_text(encoding="utf-8") + "# van een ander\n", encoding="utf-8")
    page_plan.insert_page(2)
    assert (session.article("molen").jump, plan_of(session)) == (3, Flatplan())


def test_a_piece_that_is_inserted_on_a_page_goes_and_comes_back_in_one_step(
    page_plan: PagePlan, session: Session, publication: Path
):
    before = session.issue
    added = session.structure.insert("Inhoud", Kind.CONTENTS, 2)
    assert added is not None
    path = publication / "issues" / "2026-1" / "articles" / f"{added}.md"
    assert (plan_of(session).page_of(added), session.current_id, path.is_file()) == (2, added, True)
    after = session.issue
    session.undo_stack.undo()
    assert (session.issue, session.undo_stack.canUndo(), path.is_file()) == (before, False, False)
    session.undo_stack.redo()
    assert (session.issue, path.is_file()) == (after, True)


def test_a_piece_that_cannot_be_made_is_no_step(page_plan: PagePlan, session: Session, publication: Path):
    folder = publication / "issues" / "2026-1" / "articles"
    (publication / "issues" / "2026-1" / "issue.toml").write_text("[", encoding="utf-8")
    told: list[object] = []
    session.failed.connect(told.append)
    assert session.structure.insert("Inhoud", Kind.CONTENTS, 2) is None
    assert len(told) == 1
    assert not session.undo_stack.canUndo()
    assert len(list(folder.glob("*.md"))) == 3


def test_a_disk_that_refuses_leaves_all_as_it_was(page_plan: PagePlan, session: Session, publication: Path):
    path = publication / "issues" / "2026-1" / "issue.toml"
    path.write_text(path.read_text(encoding="utf-8") + "# van een ander\n", encoding="utf-8")
    told: list[object] = []
    session.failed.connect(told.append)
    page_plan.set_lines("kort", 24)
    assert len(told) == 1
    assert plan_of(session) == Flatplan()
