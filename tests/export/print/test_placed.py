from collections.abc import Iterator

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream

from redactie.export.print.placed import placed_pictures


@pytest.fixture
def pdf() -> Iterator[pikepdf.Pdf]:
    with pikepdf.new() as made:
        yield made


def picture(pdf: pikepdf.Pdf) -> Stream:
    image = pdf.make_stream(b"\0\0\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8)
    image.ColorSpace = Name.DeviceRGB
    return image


def form(pdf: pikepdf.Pdf, content: str, **drawings: Stream) -> Stream:
    made = pdf.make_stream(content.encode(), Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    made.Resources = Dictionary(XObject=Dictionary(**drawings))
    return made


def page(pdf: pikepdf.Pdf, content: str, **drawings: Stream) -> None:
    added = pdf.add_blank_page(page_size=(300, 300))
    added.obj.Contents = pdf.make_stream(content.encode())
    added.obj.Resources = Dictionary(XObject=Dictionary(**drawings))


def size(pdf: pikepdf.Pdf) -> tuple[float, float]:
    (placed,) = placed_pictures(pdf).values()
    return placed.width, placed.height


def test_sizes_multiply_and_end_with_the_drawing(pdf: pikepdf.Pdf):
    page(pdf, "q 2 0 0 3 7 7 cm q 9 0 0 9 0 0 cm Q q 10 0 0 20 1 1 cm /a Do Q Q", a=picture(pdf))
    assert size(pdf) == (20, 60)


def test_a_picture_on_its_side_keeps_its_size(pdf: pikepdf.Pdf):
    page(pdf, "0 10 -20 0 0 0 cm /a Do", a=picture(pdf))
    assert size(pdf) == (10, 20)


def test_of_a_picture_that_stands_twice_the_largest_counts(pdf: pikepdf.Pdf):
    shared = picture(pdf)
    page(pdf, "q 10 0 0 10 0 0 cm /a Do Q", a=shared)
    page(pdf, "q 5 0 0 40 0 0 cm /b Do Q", b=shared)
    assert size(pdf) == (10, 40)


def test_pictures_in_drawings_in_drawings_are_found(pdf: pikepdf.Pdf):
    inner = form(pdf, "3 0 0 3 0 0 cm /a Do", a=picture(pdf))
    outer = form(pdf, "q 2 0 0 2 0 0 cm /f Do Q", f=inner)
    outer.Matrix = Array([5, 0, 0, 5, 0, 0])
    page(pdf, "/f Do", f=outer)
    assert size(pdf) == (30, 30)


def test_a_drawing_that_draws_itself_ends(pdf: pikepdf.Pdf):
    around = form(pdf, "/f Do q 4 0 0 4 0 0 cm /a Do Q", a=picture(pdf))
    around.Resources.XObject.f = around
    page(pdf, "/f Do", f=around)
    assert size(pdf) == (4, 4)
