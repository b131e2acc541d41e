"""A small publication on disk, a session that has it open, and settings of its own."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from redactie.app.session import Session

PUBLICATION = """\
# Het blad van de molenaars.
name = "Molenpost"
language = "nl"

[[themes]]
id = "wind"
name = "Wind"
colour = "#1f4e79"

[[themes]]
id = "water"
name = "Water"
colour = "#0b7a75"
"""

AUTHORS = """\
[[authors]]
id = "anna"
name = "Anna de Vries"
role = "molenaar"
email = "anna@example.org"

[[authors]]
id = "bas"
name = "Bas Bakker"
"""

ARTICLES = {
    "molen": """\
---
title: De molen draait
kicker: Wind
lead: Na twaalf jaar staat de molen weer op de wind.
authors: [anna]
theme: wind
status: edited
length: 10
---
De oude molen draait weer.

Hij maalt op zaterdag.
""",
    "dijk": """\
---
title: De dijk houdt
authors: [bas]
theme: water
status: concept
---
Een dijk is geduldig.
""",
    "kort": """\
---
title: Kort
kind: brief
status: idea
---
Er is koffie.
""",
}


@pytest.fixture(autouse=True)
def no_unexpected_dialog(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail instead of waiting for ever when a message box opens that the test did not expect."""

    def refuse(box: QMessageBox) -> int:
        raise AssertionError(f"a message box: {box.text()} {box.informativeText()} {box.detailedText()}")

    monkeypatch.setattr(QMessageBox, "exec", refuse)


@pytest.fixture
def publication(tmp_path: Path) -> Path:
    folder = tmp_path / "Molenpost"
    issue = folder / "issues" / "2026-1"
    (issue / "articles").mkdir(parents=True)
    (issue / "images").mkdir()
    (folder / "publication.toml").write_text(PUBLICATION, encoding="utf-8")
    (folder / "authors.toml").write_text(AUTHORS, encoding="utf-8")
    (issue / "issue.toml").write_text('number = "1"\ndate = 2026-01-15\narticles = ["molen", "dijk", "kort"]\n')
    for name, text in ARTICLES.items():
        (issue / "articles" / f"{name}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def session(qtbot: QtBot, publication: Path):
    made = Session()
    made.open(publication)
    yield made
    made.close()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Return a picture that lies outside the publication."""
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    path = tmp_path / "foto.png"
    image.save(str(path))
    return path
