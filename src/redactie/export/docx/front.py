"""What an issue has once: nameplate, headers and footers, colophon."""

from collections.abc import Iterator
from typing import Self

from docx.opc.constants import CONTENT_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from msgspec import Struct

from redactie.export.docx.body import BlockWriter, Setting, Tools
from redactie.export.docx.figures import Frame
from redactie.export.docx.package import Package, PackagePart
from redactie.export.docx.runs import Look, RunWriter, run
from redactie.export.docx.sections import Paragraph, Piece
from redactie.export.docx.xml import NOTHING, Xml, join, part, tag, w
from redactie.layout.grid import Grid
from redactie.layout.words import page_words
from redactie.text.edition import Edition

_TAB = w("r", w("tab"))
_PAGE = w("fldSimple", run("2", Look(style="PageNumber")), instr=" PAGE ")
_WIDEST_LOGO = 4  # times its height


class Imprint(Struct, frozen=True):
    """The name, number and date of an issue as they are printed."""

    name: str
    number: str
    date: str

    @classmethod
    def of(cls, edition: Edition) -> Self:
        """Return those of an edition."""
        publication, issue = edition.publication, edition.issue
        words = page_words(publication.language)
        number = " · ".join(part for part in (words.issue_number(issue.number), issue.title) if part)
        date = words.date(issue.date) if issue.date else ""
        return cls(publication.nameplate.title or publication.name, number, date)


def write_nameplate(edition: Edition, imprint: Imprint, tools: Tools, home: PackagePart) -> Iterator[Paragraph]:
    """Yield the title block of the opening page."""
    nameplate = edition.publication.nameplate
    height = tools.styles.mapping.measures.logo_height
    path = edition.folders.publication_file(nameplate.logo)
    logo = tools.pictures.draw(home, path, Frame(height * _WIDEST_LOGO, height), imprint.name)
    yield Paragraph("Title", join((run(imprint.name, Look()), _TAB, logo) if logo else (run(imprint.name, Look()),)))
    date = f"  {imprint.date}" if imprint.number and imprint.date else imprint.date
    right = (run(imprint.number, Look(style="IssueNumber")), run(date, Look(style="IssueDate")))
    yield Paragraph("Subtitle", join((run(nameplate.subtitle, Look()), _TAB, *right)))


def write_colophon(edition: Edition, tools: Tools, runs: RunWriter, grid: Grid) -> Iterator[Piece]:
    """Yield the colophon; first its heading, which stands over its columns."""
    colophon = edition.publication.colophon
    yield Paragraph("ArticleRule", NOTHING)
    yield Paragraph("HeadlineSmall", run(colophon.title, Look()))
    setting = Setting("ColophonText", "ColophonText", grid.span(1), heads="BoxTitle")
    yield from BlockWriter(tools, runs, None).write(edition.colophon.blocks, setting)


def write_edges(package: Package, document: PackagePart, imprint: Imprint) -> Xml:
    """Put headers and footers into the package and return the references to them. Page one has neither."""
    name = run(imprint.name, Look(style="BylineName"))
    number = run(imprint.number or imprint.date, Look())
    date = run(imprint.date if imprint.number else "", Look())
    folio = join((run(f"{imprint.name}  ", Look()), number))
    contents = {
        ("header", "default"): join((number, _TAB, date)),
        ("header", "even"): join((name, _TAB, date)),
        ("footer", "default"): join((folio, _TAB, _PAGE)),
        ("footer", "even"): join((_PAGE, _TAB, folio)),
    }
    references: list[Xml] = []
    for (kind, pages), content in contents.items():
        references.append(_edge(package, document, kind, pages, content))
    return join(references)


def _edge(package: Package, document: PackagePart, kind: str, pages: str, content: Xml) -> Xml:
    header = kind == "header"
    edge = package.add(f"word/{kind}-{pages}.xml", CONTENT_TYPE.WML_HEADER if header else CONTENT_TYPE.WML_FOOTER)
    edge.content = part("w:hdr" if header else "w:ftr", "w", Paragraph(kind.title(), content).write())
    relation = document.relate(RELATION.HEADER if header else RELATION.FOOTER, edge)
    return tag(f"w:{kind}Reference", {"w:type": pages, "r:id": relation})
