"""Judges of Word documents: the Open XML SDK's validator for what Word would want to repair, LibreOffice for pages."""

import json
import subprocess
import tempfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

MODULES = Path(__file__).parent / "node_modules"
_VALIDATOR = MODULES / "@xarsh" / "ooxml-validator" / "dist" / "src" / "cli.js"
_AT_ONCE = 2


def validate(documents: Mapping[str, bytes]) -> list[str]:
    """Return what the Open XML SDK finds in documents, as `name: part: place: complaint`."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(_AT_ONCE) as threads:
        paths = [Path(folder) / f"{name}.docx" for name in documents]
        for path, document in zip(paths, documents.values(), strict=True):
            path.write_bytes(document)
        return [complaint for found in threads.map(_complaints, paths) for complaint in found]


def _complaints(path: Path) -> list[str]:
    command = ["node", str(_VALIDATOR), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    verdict = json.loads(done.stdout)
    assert verdict["ok"] is (not verdict["errors"])
    return [f"{path.stem}: {each['path']}: {each['xPath']}: {each['description']}" for each in verdict["errors"]]


def to_pdf(document: bytes, seconds: float = 180) -> bytes:
    """Return the document as LibreOffice prints it; a user profile of its own keeps other instances out of the way.

    Raises TimeoutExpired when that takes longer than so many seconds.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "document.docx"
        path.write_bytes(document)
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(path)]
        subprocess.run(command, capture_output=True, check=True, timeout=seconds)
        return path.with_suffix(".pdf").read_bytes()
