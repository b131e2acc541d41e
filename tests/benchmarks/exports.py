"""Whole processes: an issue to PDF, DOCX and HTML, beside the peers, in the same rounds."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.benchmarks import peers
from tests.benchmarks.issues import as_markdown, change_a_word
from tests.benchmarks.report import Row
from tests.benchmarks.timing import Command, time_processes

_BUDGETS = {"pdf": 450.0, "docx": 350.0, "html": None, "docx,html,pdf": 800.0}


def _ours(issue: Path, formats: str, out: Path) -> Command:
    return [sys.executable, "-m", "redactie", "export", str(issue), "--to", formats, "--out", str(out)]


def _rows(formats: str, issue: Path, ours: Command, others: Mapping[str, Command]) -> Iterator[Row]:
    """Measure a format beside its peers; a word changed before each round, for pages are kept between two runs."""
    times = time_processes({"redactie": ours, **others}, between=lambda: change_a_word(issue))
    mine = times.pop("redactie")
    yield Row(f"issue → {formats}, whole process", mine.median * 1000, budget=_BUDGETS[formats], note="a word changed")
    for name, timing in times.items():
        yield Row(f"  {name}", timing.median * 1000, note=f"{timing.median / mine.median:.2f} × ours")


def export_rows(issue: Path) -> Iterator[Row]:
    """Measure the exports of one issue as whole processes."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        markdown = as_markdown(issue, out / "peers.md")
        subprocess.run(_ours(issue, "docx,html", out), check=True, capture_output=True)
        page, word = next(out.glob("*.html")), next(out.glob("*.docx"))
        yield from _rows("pdf", issue, _ours(issue, "pdf", out), peers.pdf_peers(markdown, page, word, out))
        again = time_processes({"redactie": _ours(issue, "pdf", out)})["redactie"]
        yield Row("  the same again, unchanged", again.median * 1000)
        yield from _rows("docx", issue, _ours(issue, "docx", out), peers.docx_peers(markdown, out))
        yield from _rows("html", issue, _ours(issue, "html", out), peers.html_peers(markdown, out))
        yield from _rows("docx,html,pdf", issue, _ours(issue, "docx,html,pdf", out), {})
