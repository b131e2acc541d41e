from xml.etree.ElementTree import Element, SubElement

from hypothesis import given
from hypothesis import strategies as st
from markdown.util import AtomicString

from redactie.text.extensions.source_lines import (
    LONGEST_BLOCK,
    OWN,
    TAIL,
    TEXT,
    TakeMarks,
    get_lines,
    mark,
    marked_lines,
    set_lines,
    unmark,
)
from redactie.text.lines import Lines


def test_a_mark_tells_the_number_of_its_line():
    assert marked_lines(mark(["een", "", "twee"])[2]) == Lines(3, 3)


def test_marks_that_were_joined_span_all_their_lines():
    assert marked_lines("\n".join(mark(["een", "twee", "", "drie"]))) == Lines(1, 4)


def test_a_text_without_marks_has_no_lines():
    assert marked_lines("tekst 12") is None


@given(st.lists(st.text("a1 *")))
def test_without_its_marks_a_text_is_what_it_was(lines: list[str]):
    assert [unmark(line) for line in mark(lines)] == lines


def test_a_block_without_end_is_cut_but_keeps_its_numbers():
    marked = mark(["a"] * (LONGEST_BLOCK + 1))
    assert marked[LONGEST_BLOCK] == ""
    assert marked_lines(marked[-1]) == Lines(LONGEST_BLOCK + 1, LONGEST_BLOCK + 1)


def test_marks_move_from_the_text_to_the_element():
    root = Element("div")
    item = SubElement(root, "li")
    item.text, item.tail = mark(["een"])[0], mark(["", "twee"])[1]
    TakeMarks().run(root)
    assert (item.text, item.tail) == ("een", "twee")
    assert (get_lines(item, TEXT), get_lines(item, TAIL), get_lines(item, OWN)) == (Lines(1, 1), Lines(2, 2), None)


def test_a_text_that_is_not_to_be_parsed_stays_so():
    root = Element("code")
    root.text = AtomicString(mark(["*een*"])[0])
    TakeMarks().run(root)
    assert isinstance(root.text, AtomicString)


def test_no_lines_leave_no_note():
    element = Element("p")
    set_lines(element, OWN, None)
    assert get_lines(element, OWN) is None
