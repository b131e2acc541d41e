"""Help for the tests of the Word document: documents of small editions, opened as a reader opens them."""

import io
import re
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document
from lxml import etree
from msgspec import Struct, field

from redactie.export.docx.exporter import DocxExporter
from redactie.export.exporter import ExportJob
from redactie.layout.styles.style import HouseStyle
from redactie.text.edition import Edition
from redactie.text.words import words_of
from tests.support.editions import make_article, make_edition

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
_W = f"{{{NAMESPACES['w']}}}"
_CHARACTERS = {"br": " ", "tab": " ", "softHyphen": "\u00ad", "noBreakHyphen": "-"}
# What stands in an article without being its text: a name below it, a word in the place of a picture.
_OTHER = frozenset({"Byline", "Signature", "MissingPicture"})


def silent(_: float) -> None:
    """Take progress and do nothing with it."""


def document_bytes(edition: Edition, *articles: str, style: str = "classic") -> bytes:
    """Return the document of an edition, or of some of its articles, in a house style."""
    return DocxExporter().render(ExportJob(edition, HouseStyle.load(style), articles), silent)


def document_of(edition: Edition, *articles: str) -> "Opened":
    """Return the opened document of an edition."""
    return Opened(document_bytes(edition, *articles))


def document_with(body: str, **fields: object) -> "Opened":
    """Return the opened document of one article with this text."""
    return document_of(make_edition([make_article(body=body, **fields)]))


class Opened:
    """A document as python-docx and lxml read it."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.archive = zipfile.ZipFile(io.BytesIO(data))
        self.word: Document = docx.Document(io.BytesIO(data))
        self.body = self.part("document")

    def part(self, name: str) -> etree._Element:
        """Return the root of a part of the folder `word`."""
        return etree.fromstring(self.archive.read(f"word/{name}.xml"))

    def all(self, path: str, root: etree._Element | None = None) -> list:
        """Return what an XPath finds, in the text unless another `root` is given."""
        return (self.body if root is None else root).xpath(path, namespaces=NAMESPACES)

    def one(self, path: str, root: etree._Element | None = None) -> object:
        """Return the only thing that an XPath finds."""
        found = self.all(path, root)
        assert len(found) == 1, f"{path}: {len(found)}"
        return found[0]

    def paragraphs(self, *styles: str) -> list[etree._Element]:
        """Return the paragraphs of a style, in tables too; of every style if none is named."""
        found = self.all("//w:p")
        return [each for each in found if not styles or style_of(each) in styles]

    def texts(self, *styles: str) -> list[str]:
        """Return the texts of the paragraphs of a style."""
        return [text_of(each) for each in self.paragraphs(*styles)]

    def style(self, identifier: str) -> etree._Element:
        """Return the style with this id."""
        return self.one(f"//w:style[@w:styleId='{identifier}']", self.part("styles"))

    def relation(self, identifier: str, part: str = "document") -> str:
        """Return what a relation of a part leads to."""
        relations = etree.fromstring(self.archive.read(f"word/_rels/{part}.xml.rels"))
        (target,) = (each.get("Target") for each in relations if each.get("Id") == identifier)
        return target

    def notes(self) -> list[etree._Element]:
        """Return the footnotes, without the separators."""
        return [each for each in self.part("footnotes") if int(each.get(f"{_W}id")) > 0]


def style_of(paragraph: etree._Element) -> str:
    """Return the id of a paragraph's style."""
    found = paragraph.xpath("w:pPr/w:pStyle/@w:val", namespaces=NAMESPACES)
    return str(found[0]) if found else ""


def text_of(paragraph: etree._Element) -> str:
    """Return what is read in a paragraph, without the numbers of footnotes."""
    pieces: list[str] = []
    for run in paragraph.iter(f"{_W}r"):
        if run.xpath("w:rPr/w:rStyle[@w:val='FootnoteReference']", namespaces=NAMESPACES):
            continue
        for each in run:
            name = etree.QName(each).localname
            pieces.append(each.text or "" if name == "t" else _CHARACTERS.get(name, ""))
    return "".join(pieces)


# --- the words of articles ------------------------------------------------------------------------------------------


class ReadArticle(Struct):
    """What a reader finds of one article: the words of its text, and those of its footnotes."""

    words: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read_articles(opened: Opened) -> Iterator[ReadArticle]:
    """Yield what is read of every article, in the order of the document; the colophon is the last, if there is one."""
    notes = {each.get(f"{_W}id"): each for each in opened.notes()}
    article: ReadArticle | None = None
    for paragraph in opened.paragraphs():
        style = style_of(paragraph)
        if re.match("Kicker|ArticleRule", style):
            if article:
                yield article
            article = ReadArticle()
        if article is None or style in _OTHER:
            continue
        article.words += words_of(text_of(paragraph))
        for identifier in paragraph.xpath(".//w:footnoteReference/@w:id", namespaces=NAMESPACES):
            for each in notes[identifier].iter(f"{_W}p"):
                article.notes += words_of(text_of(each))
    if article:
        yield article
