from collections.abc import Iterator
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from redactie.export.print.links import remove_links


@pytest.fixture
def pdf() -> Iterator[pikepdf.Pdf]:
    with pikepdf.new() as made:
        made.add_blank_page()
        yield made


def annotate(pdf: pikepdf.Pdf, kids: Any) -> None:
    """Put a link on the page with number 7 in the tree of parents, and tag it with these kids."""
    link = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link, StructParent=7, Rect=Array([0, 0, 9, 9])))
    pdf.pages[0].obj.Annots = Array([link])
    element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Link, K=kids))
    parents = pdf.make_indirect(Dictionary(Nums=Array([3, Array([element]), 7, element])))
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(K=Array([element]), ParentTree=parents))


def reference() -> Dictionary:
    return Dictionary(Type=Name.OBJR)


def test_words_of_a_link_stay_and_are_tagged_as_words(pdf: pikepdf.Pdf):
    annotate(pdf, Array([1, reference(), 2]))
    remove_links(pdf)
    (element,) = pdf.Root.StructTreeRoot.K
    assert (str(element.S), list(element.K)) == ("/Span", [1, 2])
    assert "/Annots" not in pdf.pages[0].obj
    assert list(pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)) == [3]


def test_a_link_without_words_loses_its_only_kid(pdf: pikepdf.Pdf):
    annotate(pdf, reference())
    remove_links(pdf)
    (element,) = pdf.Root.StructTreeRoot.K
    assert "/K" not in element


def test_an_element_within_the_link_is_searched_as_well(pdf: pikepdf.Pdf):
    annotate(pdf, Dictionary(Type=Name.StructElem, S=Name.Strong, K=Array([4, reference()])))
    remove_links(pdf)
    (element,) = pdf.Root.StructTreeRoot.K
    assert (str(element.K.S), list(element.K.K)) == ("/Strong", [4])


def test_a_file_without_tags_loses_its_links_too(pdf: pikepdf.Pdf):
    pdf.pages[0].obj.Annots = Array([Dictionary(Type=Name.Annot, Subtype=Name.Link)])
    remove_links(pdf)
    assert "/Annots" not in pdf.pages[0].obj
