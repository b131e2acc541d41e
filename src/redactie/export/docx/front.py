"""What an issue has once: nameplate, headers and footers, colophon."""

from collections.abc import Iterator
from typing import Self

from docx.opc.constants import CONTENT_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from msgspec import Struct

from redactie.export.docx.band import write_band
from redactie.export.docx.body import BlockWriter, Setting, Tools
from redactie.export.docx.figures import Frame
from redactie.export.docx.package import Package, PackagePart
from redactie.export.docx.runs import GROUND_END, Look, RunWriter, run
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


def write_nameplate(
    edition: Edition, imprint: Imprint, tools: Tools, home: PackagePart, grid: Grid | None
) -> Iterator[Paragraph]:
    """Yield the title block of the opening page, on a band where the house style has one.

    Without a `grid` there is none: on a template the name is set as that says.
    """
    nameplate = edition.publication.nameplate
    height = tools.styles.mapping.measures.logo_height
    path = edition.folders.publication_file(nameplate.logo)
    band = tools.styles.band(grid.top) if grid else None
    frame = Frame(height * _WIDEST_LOGO, height, ground=tools.styles.tokens.colours.paper if band else None)
    logo = tools.pictures.draw(home, path, frame, imprint.name)
    name, subtitle = run(imprint.name, Look()), run(nameplate.subtitle, Look())
    if grid and band:
        name = join((write_band(tools.pictures.number(), band.colour, grid.page_width, band.height), name))
    number = run(imprint.number, Look(style="IssueNumber"))
    if tools.styles.mapping.centred("Title"):
        yield Paragraph("Title", join((logo or NOTHING, _TAB, name)))
    else:
        yield Paragraph("Title", join((name, _TAB, logo) if logo else (name,)))
    if tools.styles.mapping.centred("Subtitle"):
        date = run(imprint.date, Look(style="IssueDate"))
        yield Paragraph("Subtitle", join((number, _TAB, subtitle, _TAB, date)))
    else:
        date = run(f"  {imprint.date}" if imprint.number and imprint.date else imprint.date, Look(style="IssueDate"))
        yield Paragraph("Subtitle", join((subtitle, _TAB, number, date)))


def write_colophon(edition: Edition, tools: Tools, runs: RunWriter, grid: Grid) -> Iterator[Piece]:
    """Yield the colophon; first its heading, which stands over its columns."""
    colophon = edition.publication.colophon
    yield Paragraph("ArticleRule", NOTHING)
    yield Paragraph("HeadlineSmall", run(colophon.title, Look()))
    setting = Setting("ColophonText", "ColophonText", grid.span(1), heads="BoxTitle")
    yield from BlockWriter(tools, runs, None).write(edition.colophon.blocks, setting)


def write_edges(package: Package, document: PackagePart, imprint: Imprint, tools: Tools) -> Xml:
    """Put headers and footers into the package and return the references to them. Page one has neither."""
    name = run(imprint.name, Look(style="BylineName"))
    number = run(imprint.number or imprint.date, Look())
    date = run(imprint.date if imprint.number else "", Look())
    ending = (GROUND_END,) if tools.styles.mapping.padded("PageNumber") else ()
    left = right = join((run(f"{imprint.name}  ", Look()), number))
    if tools.styles.mapping.centred("Footer"):
        middle = run(imprint.name, Look())
        left, right = join((number, _TAB, middle)), join((middle, _TAB, number))
    contents = {
        ("header", "default"): join((number, _TAB, date)),
        ("header", "even"): join((name, _TAB, date)),
        ("footer", "default"): join((left, _TAB, _PAGE, *ending)),
        ("footer", "even"): join((_PAGE, _TAB, right)),
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
