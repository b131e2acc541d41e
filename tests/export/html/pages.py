"""Help for the tests of the web page: pages of small editions, parsed as a browser parses them."""

from xml.etree.ElementTree import Element

import tinyhtml5

from redactie.export.exporter import ExportJob
from redactie.export.html.exporter import HtmlExporter
from redactie.layout.styles.style import HouseStyle
from redactie.text.edition import Edition
from redactie.text.words import words_of
from tests.support.editions import make_article, make_edition

_INLINE = frozenset({"a", "strong", "em", "sup", "sub", "code", "span", "time", "wbr"})


def silent(_: float) -> None:
    """Take progress and do nothing with it."""


def page_source(edition: Edition, *articles: str) -> str:
    """Return the page of an edition, or of some of its articles."""
    return HtmlExporter().render(ExportJob(edition, HouseStyle.load("classic"), articles), silent).decode()


def page_of(edition: Edition, *articles: str) -> Element:
    """Return the page as a browser understands it."""
    return tinyhtml5.parse(page_source(edition, *articles), namespace_html_elements=False)


def page_with(body: str, **fields: object) -> Element:
    """Return the page of one article with this text."""
    return page_of(make_edition([make_article(body=body, **fields)]))


def first(root: Element, path: str) -> Element:
    """Return the first element at a path; fail if there is none."""
    found = root.find(f".//{path}")
    assert found is not None, f"no {path}"
    return found


def every(root: Element, path: str) -> list[Element]:
    """Return all elements at a path, in the order of the page."""
    return root.findall(f".//{path}")


def text_of(element: Element) -> str:
    """Return all the text in an element, spaces in a row as one."""
    return " ".join("".join(element.itertext()).split())


def words_in(element: Element, *without: str) -> list[str]:
    """Return the words in an element, as a reader sees them; elements of the classes in `without` are left out."""
    return words_of("".join(_pieces(element, frozenset(without))))


def _pieces(element: Element, without: frozenset[str]) -> list[str]:
    apart = "" if element.tag in _INLINE else " "
    pieces = [apart]
    if not without & set(element.get("class", "").split()):
        pieces.append(element.text or "")
        for child in element:
            pieces += [*_pieces(child, without), child.tail or ""]
    return [*pieces, apart]
