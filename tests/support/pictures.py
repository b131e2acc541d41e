"""Pictures in tests."""

from pathlib import Path

import pytest

from redactie.layout import images
from redactie.layout.facts import Facts


def noted(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Return the list in which every picture that is examined from now on will be noted."""
    opened: list[Path] = []
    examine = images.examine_picture

    def note(path: Path) -> Facts:
        opened.append(path)
        return examine(path)

    monkeypatch.setattr(images, "examine_picture", note)
    return opened
