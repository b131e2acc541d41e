"""The peers that the set-up can install, each doing its share of the job on the same articles."""

import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

_PLAIN_DOCX = """
import sys, docx
document = docx.Document()
for line in open(sys.argv[1], encoding="utf-8"):
    line = line.strip()
    if line.startswith("#"):
        document.add_heading(line.lstrip("# "), level=min(line.count("#"), 3))
    elif line:
        document.add_paragraph(line)
document.save(sys.argv[2])
"""

_BARE_TYPST = """
import sys, typst, markdown
html = markdown.markdown(open(sys.argv[1], encoding="utf-8").read())
text = open(sys.argv[1], encoding="utf-8").read()
source = "#set text(lang: \\"nl\\", hyphenate: true)\\n#set par(justify: true)\\n#columns(3)[" + "\\n\\n".join(
    "#" + repr(part).replace("'", '"') if '"' not in part and "'" not in part else "" for part in text.split("\\n\\n")
) + "]"
typst.compile(source.encode(), output=sys.argv[2])
"""

_WEASYPRINT = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])"


def _chromium(page: Path, target: Path) -> list[str]:
    quiet = ["--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
    return [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", *quiet,
        f"--print-to-pdf={target}", page.as_uri(),
    ]  # fmt: skip


def pdf_peers(markdown: Path, page: Path, word: Path, out: Path) -> Mapping[str, list[str]]:
    """Return commands that make a PDF of the same articles, by name; only those that are installed."""
    peers = {"bare Markdown → Typst": [sys.executable, "-c", _BARE_TYPST, str(markdown), str(out / "typst.pdf")]}
    peers["WeasyPrint"] = [sys.executable, "-c", _WEASYPRINT, str(page), str(out / "weasyprint.pdf")]
    if shutil.which("chromium"):
        peers["Chromium"] = _chromium(page, out / "chromium.pdf")
    if shutil.which("soffice"):
        peers["LibreOffice"] = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(out), str(word)]
    return peers


def docx_peers(markdown: Path, out: Path) -> Mapping[str, list[str]]:
    """Return commands that make a DOCX of the same articles."""
    peers = {"plain python-docx": [sys.executable, "-c", _PLAIN_DOCX, str(markdown), str(out / "plain.docx")]}
    if shutil.which("pandoc"):
        peers["pandoc"] = ["pandoc", str(markdown), "-o", str(out / "pandoc.docx")]
    return peers


def html_peers(markdown: Path, out: Path) -> Mapping[str, list[str]]:
    """Return commands that make HTML of the same articles."""
    return (
        {"pandoc": ["pandoc", "-s", "--metadata", "title=x", str(markdown), "-o", str(out / "pandoc.html")]}
        if shutil.which("pandoc")
        else {}
    )
