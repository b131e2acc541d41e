import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from redactie.app.editor.colours import TextColours
from redactie.app.editor.documents import ArticleDocument, text_of
from redactie.app.editor.indents import indents
from redactie.app.editor.metrics import HANG
from redactie.app.look.palette import palette_of
from redactie.app.look.tokens import LIGHT

MARKDOWN = st.text(alphabet="ab #->|!.1\n\t*é😀\u00a0", max_size=50)


def make(text: str) -> ArticleDocument:
    return ArticleDocument(text, TextColours.of(palette_of(LIGHT)))


def test_a_new_document_has_nothing_to_undo(fonts: None):
    document = make("## Kop\n\n- een")
    assert not document.isUndoAvailable()
    assert not document.isModified()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(MARKDOWN, MARKDOWN)
def test_changing_to_another_text_gives_that_text_and_one_step_back_the_old(fonts: None, old: str, new: str):
    document = make(old)
    document.change_to(new)
    assert text_of(document) == new
    if old != new:
        document.step(back=True)
        assert text_of(document) == old
        document.step(back=False)
        assert text_of(document) == new


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=80)
@given(MARKDOWN, MARKDOWN)
def test_every_line_has_the_indents_of_its_text_also_after_undo(fonts: None, old: str, new: str):
    document = make(old)
    for change in (lambda: None, lambda: document.change_to(new), lambda: document.step(back=True)):
        change()
        block = document.begin()
        while block.isValid():
            format_ = block.blockFormat()
            assert (format_.leftMargin(), format_.textIndent()) == indents(block.text())
            block = block.next()


def test_a_cursor_elsewhere_stays_where_it_is(fonts: None):
    document = make("een twee drie")
    cursor = QTextCursor(document)
    cursor.setPosition(9)
    document.change_to("een en twee drie")
    assert cursor.position() == 12


@pytest.mark.parametrize(
    ("text", "hangs"),
    [("gewoon", False), ("## Kop", True), ("- punt", True), ("1. punt", True), ("> citaat", True), ("| cel |", False)],
)
def test_only_markers_hang(fonts: None, text: str, hangs: bool):
    left, first = indents(text)
    assert left >= HANG
    assert (first < 0) == hangs
    assert left + first >= 0
