"""A document on the publication's own Word template: its styles, theme, fonts, page, headers and footers."""

import copy
from collections.abc import Iterator, Mapping
from itertools import chain

from docx.opc.constants import CONTENT_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from redactie.export.docx.clean import cleaned, is_picture
from redactie.export.docx.package import OBFUSCATED_FONT, Package, PackagePart
from redactie.export.docx.styles import Styles
from redactie.export.docx.template_styles import TemplateStyles, named
from redactie.export.docx.xml import Xml, join, tag
from redactie.layout.grid import Grid
from redactie.layout.styles.foreign_xml import local, parsed, text_of, written
from redactie.layout.styles.own_template import W, WordTemplate

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NARROWEST = 25 * 72 / 25.4  # points: a column
_FEWEST_LINES = 20
_TWIP = 20
_PICTURES: Mapping[str, str] = {
    "png": CONTENT_TYPE.PNG, "jpg": CONTENT_TYPE.JPEG, "jpeg": CONTENT_TYPE.JPEG, "gif": CONTENT_TYPE.GIF,
    "emf": "image/x-emf",
}  # fmt: skip


class Template:
    """What a document takes from a template."""

    def __init__(self, template: WordTemplate, names: Mapping[str, str], body: float) -> None:
        """Read it; `names` are those of our styles in the template, `body` is the size of our body text in points."""
        self._template = template
        self._styles = TemplateStyles(parsed(template.parts[template.first("styles")]), names, body)
        text = parsed(template.parts[template.main])
        sections = text.findall(f"{{{W}}}body/{{{W}}}sectPr")
        self._section = sections[-1] if sections else None
        self._earlier = text.findall(f"{{{W}}}body/{{{W}}}p/{{{W}}}pPr/{{{W}}}sectPr")

    def style_part(self, styles: Styles, width: float) -> bytes:
        """Return the part `styles.xml`: its styles with ours among them, for columns so many points wide."""
        ink = styles.tokens.colours.ink.hex.removeprefix("#").upper()
        return self._styles.merged(styles.write(), styles.variants, styles.font("mono"), ink, width)

    @property
    def title_page(self) -> bool:
        """Whether the first page has a header and a footer of its own."""
        return self._section is not None and self._section.find(named("titlePg")) is not None

    @property
    def sides_differ(self) -> bool:
        """Whether left and right pages have their own headers and footers."""
        name = self._template.first("settings")
        return bool(name) and parsed(self._template.parts[name]).find(named("evenAndOddHeaders")) is not None

    def theme(self) -> bytes:
        """Return its theme, b"" where it has none or one with pictures, which is none for a text."""
        name = self._template.first("theme")
        data = self._template.parts.get(name, b"")
        return b"" if f"{_R}".encode() in data and self._template.relations.get(name) else data

    def grid(self, grid: Grid) -> Grid:
        """Return our grid on its page, or ours where our columns have no room there."""
        size, margins = self._lengths("pgSz"), self._lengths("pgMar")
        if not {"w", "h"} <= size.keys() or not {"left", "right", "top", "bottom"} <= margins.keys():
            return grid
        text = size["w"] - margins["left"] - margins["right"]
        width = (text - (grid.columns - 1) * grid.gutter) / grid.columns
        lines = int((size["h"] - margins["top"] - margins["bottom"]) / grid.leading)
        if width < _NARROWEST or lines < _FEWEST_LINES:
            return grid
        return Grid(
            columns=grid.columns, lines=lines, leading=grid.leading, column_width=width, gutter=grid.gutter,
            page_width=size["w"], page_height=size["h"], top=margins["top"], bottom=margins["bottom"],
            left=margins["left"], right=margins["right"],
        )  # fmt: skip

    def distance(self, edge: str, usual: float) -> float:
        """Return how far its `header` or `footer` is from the edge of the page, in points."""
        return self._lengths("pgMar").get(edge, usual)

    def edges(self, package: Package, document: PackagePart) -> Xml | None:
        """Put its headers and footers into a package and return the references; None where it has none."""
        if self._section is None:
            return None
        related = {each.id: each for each in self._template.relations[self._template.main]}
        found: dict[tuple[str, str], str] = {}
        # A section without a header of its own goes on with that of the one before it.
        for each in chain(*self._earlier, self._section):
            kind = local(each).removesuffix("Reference")
            relation = related.get(each.get(f"{{{_R}}}id", ""))
            if kind in ("header", "footer") and relation and relation.kind == kind:
                found[kind, each.get(named("type"), "default")] = relation.target
        references = [self._edge(package, document, *each, name) for each, name in found.items()]
        return join(references) if references else None

    def _edge(self, package: Package, document: PackagePart, kind: str, pages: str, name: str) -> Xml:
        edge = package.add(
            f"word/{kind}-{pages}.xml", CONTENT_TYPE.WML_HEADER if kind == "header" else CONTENT_TYPE.WML_FOOTER
        )
        kept: set[str] = set()
        for relation in self._template.relations[name]:
            if relation.kind == "hyperlink":
                edge.rels.add_relationship(RELATION.HYPERLINK, relation.target, relation.id, is_external=True)
                kept.add(relation.id)
            elif relation.kind == "image" and is_picture(self._template.parts[relation.target]):
                edge.rels.add_relationship(RELATION.IMAGE, self._picture(relation.target), relation.id)
                kept.add(relation.id)
        root = cleaned(parsed(self._template.parts[name]), kept)
        self._styles.rename(root)
        edge.content = written(root)
        relation_kind = RELATION.HEADER if kind == "header" else RELATION.FOOTER
        return tag(f"w:{kind}Reference", {"w:type": pages, "r:id": document.relate(relation_kind, edge)})

    def _picture(self, name: str) -> Part:
        suffix = name.rpartition(".")[2].lower()
        number = sorted(self._template.parts).index(name)
        uri = PackURI(f"/word/media/template{number}.{suffix}")
        return Part(uri, _PICTURES.get(suffix, CONTENT_TYPE.PNG), self._template.parts[name])

    def fonts(self, package: Package, table: PackagePart) -> Iterator[Xml]:
        """Put its fonts into a package and yield their entries in the font table."""
        name = self._template.first("fontTable")
        if not name:
            return
        related = {each.id: each for each in self._template.relations[name] if each.kind == "font"}
        for font in parsed(self._template.parts[name]).findall(named("font")):
            entry = copy.deepcopy(font)
            for each in entry.xpath("*[@r:id]", namespaces={"r": _R}):
                relation = related.get(each.get(f"{{{_R}}}id"))
                if relation is None:
                    entry.remove(each)
                    continue
                part = package.add(f"word/fonts/font{len(table.rels) + 1}.odttf", OBFUSCATED_FONT)
                part.content = self._template.parts[relation.target]
                each.set(f"{{{_R}}}id", table.relate(RELATION.FONT, part))
            yield Xml(text_of(entry))

    def _lengths(self, name: str) -> dict[str, float]:
        """Return the attributes of an element of the section, in points."""
        element = None if self._section is None else self._section.find(named(name))
        found: dict[str, float] = {}
        for key, value in element.attrib.items() if element is not None else ():
            if str(value).lstrip("-").isdecimal():
                found[str(key).rpartition("}")[2]] = abs(int(value)) / _TWIP
        return found
