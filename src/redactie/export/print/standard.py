"""What PDF/X-4 (ISO 15930-7) asks for besides the pages: the printing condition, the dates, the names of the file."""

from datetime import datetime
from uuid import NAMESPACE_URL, uuid5

from pikepdf import Array, Dictionary, Name, Pdf, String

from redactie.export.print.inks import Inks

VERSION = "1.6"  # the version of PDF that PDF/X-4 is made of
_REGISTRY = "http://www.color.org"
_PDFX_ID = "http://www.npes.org/pdfx/ns/id/"


def declare(pdf: Pdf, inks: Inks, condition: str, now: datetime) -> None:
    """Declare the PDF to be PDF/X-4 for a printing condition, by its registered name; `now` has a time zone."""
    profile = pdf.make_stream(inks.profile, N=4, Alternate=Name.DeviceCMYK)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=String(condition),
        OutputCondition=String(inks.description),
        RegistryName=String(_REGISTRY),
        Info=String(inks.description),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])
    _describe(pdf, now)
    pdf.docinfo[Name.Trapped] = Name("/False")


def _describe(pdf: Pdf, now: datetime) -> None:
    date = now.isoformat(timespec="seconds")
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        before = str(metadata.get("xmpMM:DocumentID", ""))
        metadata.register_xml_namespace(_PDFX_ID, "pdfxid")
        metadata[f"{{{_PDFX_ID}}}GTS_PDFXVersion"] = "PDF/X-4"
        metadata["pdf:Trapped"] = "False"
        metadata["pdf:PDFVersion"] = VERSION
        for name in ("xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate"):
            metadata[name] = date
        metadata["xmpMM:DocumentID"] = _uuid(before)
        metadata["xmpMM:InstanceID"] = _uuid(f"{before} {date}")
        metadata["xmpMM:VersionID"] = "1"
        metadata["xmpMM:RenditionClass"] = "default"


def _uuid(text: str) -> str:
    return f"uuid:{uuid5(NAMESPACE_URL, text)}"
