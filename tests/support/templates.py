"""Word templates as an association has them, made with python-docx."""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm, Pt, RGBColor

from redactie.resources import resource

PURPLE = RGBColor(0x6B, 0x21, 0xA8)


def association() -> Document:
    """Return a template in Georgia and purple with a logo in its header, and a style called Chapeau."""
    document = docx.Document()
    section = document.sections[-1]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(30), Mm(25)
    header = section.header.paragraphs[0]
    header.add_run().add_picture(str(resource("sample", "logo.png")), height=Mm(12))
    header.add_run("\tVereniging van Proefbanken")
    section.footer.paragraphs[0].text = "Proefplein 1, Utrecht"
    styles = document.styles
    styles["Normal"].font.name, styles["Normal"].font.size = "Georgia", Pt(10)
    styles["Heading 1"].font.color.rgb = PURPLE
    kicker = styles.add_style("Chapeau", WD_STYLE_TYPE.PARAGRAPH)
    kicker.base_style = styles["Normal"]
    kicker.font.small_caps, kicker.font.color.rgb = True, PURPLE
    document.add_paragraph("Wat in het sjabloon staat, komt niet in de uitgave.")
    return document


def on_its_side() -> Document:
    """Return the template of the association on landscape pages."""
    document = association()
    section = document.sections[-1]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    return document


def with_linked_header() -> Document:
    """Return the template of the association with one more section, which has the header of the one before it."""
    document = association()
    document.add_section(WD_SECTION.NEW_PAGE)
    return document


def put_template(folder: Path, document: Document | None = None, name: str = "word.dotx") -> Path:
    """Put a template into the folder `style` of a publication and return its path."""
    path = folder / "style" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    (document or association()).save(str(path))
    _as_template(path)
    return path


def _as_template(path: Path) -> None:
    """A template differs from a document in the type of its main part."""
    if path.suffix == ".dotx":
        document, template = b"wordprocessingml.document.main+xml", b"wordprocessingml.template.main+xml"
        change(path, "[Content_Types].xml", lambda data: data.replace(document, template))


def change(path: Path, part: str, edit: Callable[[bytes], bytes]) -> None:
    """Change a part of a template."""
    parts = read_parts(path.read_bytes())
    assert part in parts
    path.write_bytes(packed({**parts, part: edit(parts[part])}))


def read_parts(data: bytes) -> dict[str, bytes]:
    """Return the parts of a document by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Return a package of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()
