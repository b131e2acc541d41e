"""What the pages tell for preflight, held against the pages themselves as pdfium reads them."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest
from msgspec.structs import replace
from PIL import Image

from redactie.layout.pages import Pages, PlacedPicture
from redactie.layout.typesetter import Typesetter
from redactie.model.article import Kind, Picture
from redactie.text.edition import Folders
from tests.support.editions import IMAGE, make_article, make_edition

TEXT = "Het is een gewone zin van de vereniging. " * 60


def images_of(pages: Pages) -> list[tuple[int, float, float]]:
    """Return page, width and height of every picture in the PDF."""
    document = pdfium.PdfDocument(pages.pdf)
    found = [(number, *sizes) for number, page in enumerate(document, 1) for sizes in _sizes(page)]
    document.close()
    return found


def _sizes(page: pdfium.PdfPage) -> Iterator[tuple[float, float]]:
    for each in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = each.get_bounds()
        yield round(right - left), round(top - bottom)


def lines_with(letter: str, pages: Pages) -> int:
    """Return on how many lines of all pages a letter stands."""
    document = pdfium.PdfDocument(pages.pdf)
    tops = {top for number, page in enumerate(document) for top in _tops(letter, number, page.get_textpage())}
    document.close()
    return len(tops)


def _tops(letter: str, number: int, text: pdfium.PdfTextPage) -> Iterator[tuple[int, int]]:
    for place, each in enumerate(text.get_text_range()):
        if each == letter:
            yield number, round(text.get_charbox(place)[3])


def placed(pages: Pages, article: str = "een") -> list[PlacedPicture]:
    return [each for each in pages.pictures if each.article == article]


@pytest.mark.parametrize("columns", [1, 2, 3, 4])
def test_a_picture_is_as_large_as_it_is_printed(typesetter: Typesetter, columns: int):
    article = make_article("een", image=Picture(source=IMAGE, alt="Bank", columns=columns), body=TEXT, authors=())
    pages = typesetter.typeset(make_edition([article]))
    (picture,) = placed(pages)
    assert (picture.page, round(picture.width), round(picture.height)) in images_of(pages)
    assert picture.source == IMAGE


def test_pictures_in_the_text_and_in_two_articles_are_each_told_where_they_stand(typesetter: Typesetter):
    line = f"![Bank]({IMAGE})"
    one = make_article("een", body=f"{TEXT}\n\n{line}\n\n{TEXT}", authors=())
    two = make_article("twee", body=f"{line}{{: columns=3}}\n\n{TEXT}", authors=())
    pages = typesetter.typeset(make_edition([one, two]))
    sizes = [(each.page, round(each.width), round(each.height)) for each in pages.pictures]
    assert [len(placed(pages, name)) for name in ("een", "twee")] == [1, 1]
    assert placed(pages, "twee")[0].width > 2 * placed(pages, "een")[0].width
    assert sorted(sizes) == sorted(images_of(pages))


def test_two_files_with_the_same_picture_are_both_told(typesetter: Typesetter, tmp_path: Path):
    for name in ("a.png", "b.png"):
        Image.new("RGB", (600, 300), "#336699").save(tmp_path / name)
    article = make_article("een", body=f"![A](a.png)\n\n{TEXT}\n\n![B](b.png)\n\n{TEXT}", authors=())
    pages = typesetter.typeset(make_edition([article], folders=Folders(tmp_path, tmp_path)))
    assert {each.source for each in placed(pages)} == {"a.png", "b.png"}


def test_a_picture_that_is_not_there_and_portraits_are_not_told(typesetter: Typesetter):
    article = make_article("een", image=Picture(source="weg.png"), body=TEXT, authors=("anna",))
    assert typesetter.typeset(make_edition([article])).pictures == ()


@pytest.mark.parametrize("words", [1, 4, 9, 14, 25])
@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.ADVERT])
def test_the_lines_of_a_headline_are_those_on_the_page(typesetter: Typesetter, words: int, kind: Kind):
    article = replace(make_article("een", body=TEXT, authors=()), title="Qxxxx " * words, kind=kind, kicker="", lead="")
    pages = typesetter.typeset(make_edition([article]))
    assert pages.headline_lines["een"] == lines_with("Q", pages)


def test_a_piece_without_a_headline_has_no_lines(typesetter: Typesetter):
    article = replace(make_article("een", body=TEXT), title="")
    pages = typesetter.typeset(make_edition([article]))
    assert "een" not in pages.headline_lines


def test_the_marks_of_a_headline_are_nothing_to_click(typesetter: Typesetter):
    pages = typesetter.typeset(make_edition([make_article("een", body=TEXT)]))
    assert not [spot for spot in pages.spots if spot.part in ("headline-first", "headline-last")]
