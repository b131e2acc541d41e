"""The flatplan as a value: pinning, releasing, inserting pages."""

from redactie.model.flatplan import FlatPage, Flatplan, Slot

A, B, C = Slot(article="a", columns=3), Slot(article="b"), Slot(article="c", columns=2)
PLAN = Flatplan(pages=(FlatPage(number=2, rows=((A, B),)), FlatPage(number=5, rows=((C,),))))


def test_tells_where_an_article_is_pinned():
    assert [PLAN.page_of(each) for each in "abcx"] == [2, 2, 5, 0]
    assert PLAN.slot("c") == C
    assert PLAN.slot("x") is None
    assert PLAN.row("b") == (A, B)
    assert PLAN.row("x") == ()


def test_pins_an_article_under_those_of_its_page():
    plan = PLAN.pinned(Slot(article="x"), 5)
    assert plan.pages[1].rows == ((C,), (Slot(article="x"),))
    assert [page.number for page in PLAN.pinned(B, 3).pages] == [2, 3, 5]


def test_a_new_width_keeps_the_row():
    wide = Slot(article="a", columns=2)
    assert PLAN.pinned(wide, 2).row("a") == (wide, B)


def test_an_article_stands_in_one_place_only():
    plan = PLAN.pinned(A, 5)
    assert [page.slots for page in plan.pages] == [(B,), (C, A)]


def test_joins_a_row_on_either_side():
    x = Slot(article="x")
    assert PLAN.pinned_beside(x, "a", after=True).row("x") == (A, x, B)
    assert PLAN.pinned_beside(x, "a", after=False).row("x") == (x, A, B)
    assert PLAN.pinned_beside(C, "b", after=True) == Flatplan(pages=(FlatPage(number=2, rows=((A, B, C),)),))
    assert PLAN.pinned_beside(x, "nobody", after=True) == PLAN
    assert PLAN.pinned_beside(A, "a", after=True) == PLAN


def test_what_is_released_leaves_no_empty_rows_or_pages():
    assert PLAN.released("c") == Flatplan(pages=PLAN.pages[:1])
    assert PLAN.released("a").released("b").released("c") == Flatplan()
    assert PLAN.released("x") == PLAN


def test_a_renamed_article_keeps_its_place():
    assert PLAN.renamed("c", "d").slot("d") == Slot(article="d", columns=2)


def test_an_inserted_page_stays_empty_and_moves_those_behind_it():
    assert [page.number for page in PLAN.page_inserted(2).pages] == [2, 3, 6]
    assert [page.number for page in PLAN.page_inserted(3).pages] == [2, 3, 6]
    assert PLAN.page_inserted(3).empty_pages == {3}
    assert PLAN.empty_pages == frozenset()


def test_an_empty_page_is_so_until_something_is_pinned_to_it():
    plan = PLAN.page_inserted(3)
    assert plan.released("a").released("b").empty_pages == {3}
    assert plan.pinned(Slot(article="x"), 3).empty_pages == frozenset()
    assert [page.number for page in plan.pinned(Slot(article="x"), 3).released("x").pages] == [2, 6]


def test_a_page_that_is_taken_out_moves_those_behind_it_back():
    assert PLAN.page_inserted(3).page_removed(3) == PLAN
    assert [page.number for page in PLAN.page_removed(2).pages] == [4]


def test_a_slot_changes_where_it_is():
    high = Slot(article="b", lines=30)
    assert PLAN.changed(high).row("a") == (A, high)
    assert PLAN.changed(Slot(article="x", lines=30)) == PLAN
