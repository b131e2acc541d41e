"""Pictures in tests."""

from pathlib import Path

import pytest

from redactie.layout.pictures import images
from redactie.layout.pictures.facts import Facts

CHART_WORDS = "Een derde"
_CHART = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><script>alert(1)</script>
<rect x="0" y="0" width="100" height="100" fill="#ff0000"/><text x="10" y="60" font-size="20">{CHART_WORDS}</text></svg>
"""


def draw_chart(path: Path) -> Path:
    """Save a chart as SVG, twice as wide as high, with words, and with a script that must not come along."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_CHART, encoding="utf-8")
    return path


def noted(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return the list in which every picture that is examined from now on will be noted."""
    opened: list[Path] = []
    examine = images.examine_picture

    def note(path: Path) -> Facts:
        opened.append(path)
        return examine(path)

    monkeypatch.setattr(images, "examine_picture", note)
    return opened
