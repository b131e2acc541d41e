"""XML of somebody else as lxml's tree, which keeps the prefixes that Word's parts refer to. lxml tells no types."""

from typing import Any, cast

import lxml.etree  # pyright: ignore[reportMissingTypeStubs]

_LXML = cast("Any", lxml.etree)  # pyright: ignore[reportUnknownMemberType]
Element = Any  # an element of lxml


def parsed(data: bytes) -> Element:
    """Return the root of a part. Raises ValueError for what is no XML, or has a document type, which could grow."""
    parser = _LXML.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = _LXML.fromstring(data, parser)
    except _LXML.XMLSyntaxError as error:
        raise ValueError(str(error)) from error
    if root.getroottree().docinfo.doctype:
        raise ValueError("document type")
    return root


def written(root: Element) -> bytes:
    """Return a part as bytes."""
    return cast("bytes", _LXML.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def text_of(element: Element) -> str:
    """Return an element as text."""
    return cast("str", _LXML.tostring(element, encoding="unicode", with_tail=False))


def new(name: str) -> Element:
    """Return an element with this full name."""
    return _LXML.Element(name)


def local(element: Element) -> str:
    """Return the name of an element without its namespace; "" for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
