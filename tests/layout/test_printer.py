from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from redactie.layout.engine import Engine, load_fonts
from redactie.layout.errors import LayoutError
from redactie.layout.printer import Printer
from redactie.resources import resource


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[Printer]:
    made = Printer(Engine(tmp_path, "main.typ", load_fonts(resource("fonts"))))
    yield made
    made.close()


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return document[0].get_textpage().get_text_range()


def document(text: str) -> str:
    return f'#set document(title: "t")\n#set text(font: "Source Sans 3", lang: "nl")\n{text}\n'


def test_a_document_that_was_foreseen_is_printed(printer: Printer):
    printer.begin(document("Een"))
    assert "Een" in text_of(printer.pdf(document("Een")))


def test_a_document_that_was_not_foreseen_is_printed(printer: Printer):
    assert "Een" in text_of(printer.pdf(document("Een")))


def test_what_was_begun_in_vain_is_never_given(printer: Printer):
    printer.begin(document("Een"))
    assert "Twee" in text_of(printer.pdf(document("Twee")))


def test_what_was_begun_is_given_once(printer: Printer, tmp_path: Path):
    part = tmp_path / "part.typ"
    part.write_text("Een", encoding="utf-8")
    source = document('#include "/part.typ"')
    printer.begin(source)
    assert "Een" in text_of(printer.pdf(source))
    part.write_text("Twee", encoding="utf-8")
    assert "Twee" in text_of(printer.pdf(source))


def test_a_document_that_cannot_be_printed_says_so(printer: Printer):
    printer.begin(document("#fout"))
    with pytest.raises(LayoutError):
        printer.pdf(document("#fout"))
    assert "Een" in text_of(printer.pdf(document("Een")))
