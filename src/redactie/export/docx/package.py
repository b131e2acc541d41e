"""The document as a package of parts, written so that the same issue always gives the same bytes."""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence

from docx.opc.constants import CONTENT_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.opc.coreprops import CoreProperties
from docx.opc.package import OpcPackage
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI, PackURI
from docx.opc.part import Part
from docx.opc.rel import Relationships

from redactie.export.docx.xml import DECLARATION, Xml, tag
from redactie.layout.pictures.facts import Picture

# The first moment that a ZIP file can name: no clock gets into the bytes.
_ZERO_HOUR = (1980, 1, 1, 0, 0, 0)
_QUICK = 4  # of 9: twice as fast as the default and hardly larger
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_PICTURE_TYPES: Mapping[str, str] = {"png": CONTENT_TYPE.PNG, "jpg": CONTENT_TYPE.JPEG}
OBFUSCATED_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
# These are compressed already, or so large that compressing them takes longer than all the rest.
_STORED = frozenset({*_PICTURE_TYPES.values(), OBFUSCATED_FONT})


class PackagePart(Part):
    """A part under construction: first it gathers the relations that its content needs, then it gets its content."""

    def __init__(self, home: "Package", name: str, content_type: str) -> None:
        super().__init__(PackURI(f"/{name}"), content_type)
        self._home = home
        self._links: dict[str, str] = {}
        self.content = b""

    @property
    def blob(self) -> bytes:
        """The content."""
        return self.content

    def link(self, url: str) -> str:
        """Return the id of a relation to an address outside."""
        if url not in self._links:
            self._links[url] = self._next()
            self.rels.add_relationship(RELATION.HYPERLINK, url, self._links[url], is_external=True)
        return self._links[url]

    def picture(self, picture: Picture) -> str:
        """Return the id of a relation to a picture."""
        return self.relate_to(self._home.picture(picture), RELATION.IMAGE)

    def relate(self, kind: str, target: Part) -> str:
        """Return the id of a new relation to another part."""
        identifier = self._next()
        self.rels.add_relationship(kind, target, identifier)
        return identifier

    def _next(self) -> str:
        return f"rId{len(self.rels) + 1}"


class Package:
    """A package under construction."""

    def __init__(self) -> None:
        self._package = OpcPackage()
        self._pictures: dict[bytes, Part] = {}

    def add(self, name: str, content_type: str) -> PackagePart:
        """Return a new part, such as `word/document.xml`; it is in the package once another part relates to it."""
        return PackagePart(self, name, content_type)

    def relate(self, kind: str, target: Part) -> None:
        """Make a part one of those that the package itself names."""
        self._package.relate_to(target, kind)

    @property
    def properties(self) -> CoreProperties:
        """What the document says about itself."""
        return self._package.core_properties

    def picture(self, picture: Picture) -> Part:
        """Return the part of a picture; the same picture is kept once."""
        if picture.data not in self._pictures:
            name = PackURI(f"/word/media/image{len(self._pictures) + 1}.{picture.format}")
            self._pictures[picture.data] = Part(name, _PICTURE_TYPES[picture.format], picture.data)
        return self._pictures[picture.data]

    def write(self) -> bytes:
        """Return the bytes of the package."""
        parts = sorted(self._package.iter_parts(), key=lambda part: str(part.partname))
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as file:
            _write(file, CONTENT_TYPES_URI, _content_types(parts))
            _write(file, PACKAGE_URI.rels_uri, _relations(self._package.rels))
            for part in parts:
                _write(file, part.partname, part.blob, stored=part.content_type in _STORED)
                if part.rels:
                    _write(file, part.partname.rels_uri, _relations(part.rels))
        return out.getvalue()


def _write(file: zipfile.ZipFile, name: str, content: bytes, *, stored: bool = False) -> None:
    entry = zipfile.ZipInfo(name.removeprefix("/"), _ZERO_HOUR)
    entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    entry.create_system = 3  # the same on Windows
    file.writestr(entry, content, compresslevel=None if stored else _QUICK)


def _content_types(parts: Sequence[Part]) -> bytes:
    defaults = {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}
    defaults |= {part.partname.ext: part.content_type for part in parts if part.content_type in _STORED}
    overrides = [(str(part.partname), part.content_type) for part in parts if part.content_type not in _STORED]
    return _document(
        "Types",
        _TYPES,
        [
            *(tag("Default", {"Extension": ext, "ContentType": kind}) for ext, kind in sorted(defaults.items())),
            *(tag("Override", {"PartName": name, "ContentType": kind}) for name, kind in overrides),
        ],
    )


def _relations(relations: Relationships) -> bytes:
    return _document(
        "Relationships",
        "http://schemas.openxmlformats.org/package/2006/relationships",
        [
            tag(
                "Relationship",
                {"Id": each.rId, "Type": each.reltype, "Target": each.target_ref}
                | ({"TargetMode": "External"} if each.is_external else {}),
            )
            for each in relations.values()
        ],
    )


def _document(root: str, namespace: str, children: Iterable[Xml]) -> bytes:
    return (DECLARATION + tag(root, {"xmlns": namespace}, *children)).encode()
