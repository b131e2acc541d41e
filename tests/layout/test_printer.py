from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from redactie.layout.engine import Engine, load_fonts
from redactie.layout.errors import LayoutError
from redactie.layout.printer import Printed, Printer
from redactie.resources import resource


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[Printer]:
    made = Printer(Engine(tmp_path, "main.typ", load_fonts(resource("fonts"))))
    yield made
    made.close()


def text_of(printed: Printed | None) -> str:
    assert printed is not None
    with pypdfium2.PdfDocument(printed.pdf) as document:
        return document[0].get_textpage().get_text_range()


def document(text: str) -> str:
    look = '#set document(title: "t")\n#set text(font: "Source Sans 3", lang: "nl")\n'
    return f'{look}{text}#metadata(("a", 0, 1, 2))<mark>#metadata(none)<close>\n'


def test_a_document_that_was_foreseen_is_printed(printer: Printer):
    printer.begin(document("Een"))
    assert "Een" in text_of(printer.finished(document("Een")))


def test_it_tells_where_everything_stands(printer: Printer):
    printer.begin(document("#pagebreak(weak: false)Een"))
    printed = printer.finished(document("#pagebreak(weak: false)Een"))
    assert printed is not None
    assert printed.found.pages == 2
    assert [(mark.story, mark.page) for mark in printed.found.marks] == [("a", 2)]


def test_a_document_that_was_not_foreseen_is_not_printed(printer: Printer):
    assert printer.finished(document("Een")) is None


def test_what_was_begun_in_vain_is_never_given(printer: Printer):
    printer.begin(document("Een"))
    assert printer.finished(document("Twee")) is None


def test_what_was_begun_is_there_after_a_try_that_was_not_foreseen(printer: Printer):
    """The first plan of several may not fit; the last one often is the plan of before."""
    printer.begin(document("Een"))
    assert printer.finished(document("Twee")) is None
    assert "Een" in text_of(printer.finished(document("Een")))


@pytest.mark.parametrize("other", ["Twee", None])
def test_what_was_begun_is_forgotten_with_the_next(printer: Printer, other: str | None):
    """The files that a document reads may be others by the next time."""
    printer.begin(document("Een"))
    printer.begin(document(other) if other else None)
    assert printer.finished(document("Een")) is None


def test_a_document_that_cannot_be_printed_says_so(printer: Printer):
    printer.begin(document("#fout"))
    with pytest.raises(LayoutError):
        printer.finished(document("#fout"))
    printer.begin(document("Een"))
    assert "Een" in text_of(printer.finished(document("Een")))
