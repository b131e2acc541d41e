"""What PDF/X-4 (ISO 15930-7) asks for besides the pages: the printing condition, the dates, the names of the file.

PDF/A-2 and -3 (ISO 19005-2 and -3) ask for the printing condition too, where there are inks.
"""

from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from pikepdf import Array, Dictionary, Name, Pdf, String

from redactie.export.print.inks import Inks

VERSION = "1.6"  # the version of PDF that PDF/X-4 is made of
_REGISTRY = "http://www.color.org"
PRESS = Name.GTS_PDFX
ARCHIVE = Name.GTS_PDFA1
_DATES = ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate")
_PDFX_ID = "http://www.npes.org/pdfx/ns/id/"


def declare(pdf: Pdf, inks: Inks, condition: str, now: datetime) -> None:
    """Declare the PDF to be PDF/X-4 for a printing condition, by its registered name; `now` has a time zone."""
    intend(pdf, inks, condition, PRESS)
    _describe(pdf, now)
    pdf.docinfo[Name.Trapped] = Name("/False")


def intend(pdf: Pdf, inks: Inks, condition: str, standard: Name) -> None:
    """Say for which printing condition the colours are meant, and no other: to a press, or to an archive."""
    profile = pdf.make_stream(inks.profile, N=4, Alternate=Name.DeviceCMYK)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=standard,
        OutputConditionIdentifier=String(condition),
        OutputCondition=String(inks.description),
        RegistryName=String(_REGISTRY),
        Info=String(inks.description),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def date(pdf: Pdf, now: datetime) -> None:
    """Say when the file was made; `now` has a time zone."""
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        for name in _DATES:
            metadata[name] = now.isoformat(timespec="seconds")


def _describe(pdf: Pdf, now: datetime) -> None:
    date(pdf, now)
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        before = str(metadata.get("xmpMM:DocumentID", ""))
        metadata.register_xml_namespace(_PDFX_ID, "pdfxid")
        metadata[f"{{{_PDFX_ID}}}GTS_PDFXVersion"] = "PDF/X-4"
        metadata["pdf:Trapped"] = "False"
        metadata["pdf:PDFVersion"] = VERSION
        metadata["xmpMM:DocumentID"] = _uuid(before)
        metadata["xmpMM:InstanceID"] = _uuid(f"{before} {now.isoformat()}")
        metadata["xmpMM:VersionID"] = "1"
        metadata["xmpMM:RenditionClass"] = "default"


def _uuid(text: str) -> str:
    return f"uuid:{uuid5(NAMESPACE_URL, text)}"
