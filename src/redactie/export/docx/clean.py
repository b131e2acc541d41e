"""Takes out of a header or footer of somebody else whatever runs, fetches or leads out of the document."""

import re
from collections.abc import Collection

from redactie.layout.styles.foreign_xml import Element, local

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Objects of other programs, documents inside the document, and what binds a text to data.
_FOREIGN = frozenset(
    {"object", "control", "altChunk", "subDoc", "OLEObject", "dataBinding", "svgBlip", "movie", "script"}
)
_HOLDERS = ("drawing", "pict", "object")
# What a field may show; all others would fetch or run something.
_FIELDS = frozenset({
    "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "TITLE", "SUBJECT", "AUTHOR", "KEYWORDS", "DATE", "TIME", "REF",
    "CREATEDATE", "SAVEDATE", "STYLEREF", "PAGEREF", "HYPERLINK",
})  # fmt: skip
_MAGIC = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8")
_EMF, _EMF_PLACE = b" EMF", 40


def is_picture(data: bytes) -> bool:
    """Tell whether bytes begin as those of a PNG, JPEG, GIF or EMF."""
    return data.startswith(_MAGIC) or data[_EMF_PLACE : _EMF_PLACE + len(_EMF)] == _EMF


def cleaned(root: Element, kept: Collection[str]) -> Element:
    """Return the root of a part without what reaches out; of its relations those in `kept` are there."""
    for each in list(root.iter("{*}*")):
        if local(each) in _FOREIGN:
            _remove(each)
    for each in list(root.iter("{*}*")):
        _tie(each, kept)
    if not _harmless(root):
        _unfield(root)
    return root


def _tie(element: Element, kept: Collection[str]) -> None:
    """Leave an element only such relations as there are, and no address of its own."""
    for name in list(element.attrib):
        if str(name).startswith(_R):
            if element.get(name) not in kept:
                _cut(element, str(name))
        elif name.rpartition("}")[2] in ("href", "src"):
            del element.attrib[name]


def _cut(element: Element, name: str) -> None:
    """Take out what stands on a relation that is gone: a link of a drawing, a drawing, or else only the relation."""
    if local(element).startswith("hlink"):
        _remove(element)
        return
    holder = next((each for each in element.iterancestors() if local(each) in _HOLDERS), None)
    if holder is not None:
        _remove(holder)
    else:
        del element.attrib[name]


def _harmless(root: Element) -> bool:
    simple = [str(each.get(f"{_W}instr", "")) for each in root.iter(f"{_W}fldSimple")]
    return all(_name(each) in _FIELDS for each in (*simple, *_instructions(root)))


def _instructions(root: Element) -> list[str]:
    """Return what the fields say, each put together from its pieces."""
    found: list[str] = []
    for each in root.iter(f"{_W}fldChar", f"{_W}instrText"):
        if each.tag == f"{_W}instrText":
            found = [*found[:-1], (found[-1] if found else "") + (each.text or "")]
        elif each.get(f"{_W}fldCharType") == "begin":
            found.append("")
    return found


def _name(instruction: str) -> str:
    word = re.match(r"\s*([A-Za-z]+)", instruction)
    return word[1].upper() if word else ""


def _unfield(root: Element) -> None:
    """Make plain text of all fields: what they showed last stays."""
    for each in list(root.iter(f"{_W}fldChar", f"{_W}instrText")):
        _remove(each)
    for each in list(root.iter(f"{_W}fldSimple")):
        parent = each.getparent()
        if parent is not None:
            place = parent.index(each)
            parent[place : place + 1] = list(each)


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
