"""What is in the parts of the document of a small rich article, part by part."""

import pytest
from lxml import etree

from tests.export.docx.documents import Opened, document_of
from tests.support.editions import make_edition
from tests.support.golden import Golden

PARTS = (
    "document", "styles", "numbering", "footnotes", "settings", "fontTable", "header-default", "header-even",
    "footer-default", "footer-even", "theme/theme1",
)  # fmt: skip

OTHERS = (
    ("[Content_Types].xml", "content-types"), ("_rels/.rels", "relations"), ("docProps/core.xml", "core"),
    ("word/_rels/document.xml.rels", "document-relations"), ("docProps/app.xml", "app"),
)  # fmt: skip


@pytest.fixture(scope="module")
def opened() -> Opened:
    return document_of(make_edition())


@pytest.mark.parametrize("part", PARTS)
def test_a_part_is_as_it_was(opened: Opened, golden: Golden, part: str):
    root = opened.part(part)
    etree.indent(root)
    golden.check(f"{part.replace('/', '-')}.xml", etree.tostring(root, encoding="unicode") + "\n")


def test_the_parts_are_those_that_were_there(opened: Opened, golden: Golden):
    golden.check("parts.txt", "\n".join(opened.archive.namelist()) + "\n")


@pytest.mark.parametrize(("name", "file"), OTHERS)
def test_relations_types_and_properties_are_as_they_were(opened: Opened, golden: Golden, name: str, file: str):
    root = etree.fromstring(opened.archive.read(name))
    etree.indent(root)
    golden.check(f"{file}.xml", etree.tostring(root, encoding="unicode") + "\n")
