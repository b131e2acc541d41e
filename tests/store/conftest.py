"""A small publication on disk, and ways to see that nothing in it changed."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from redactie.store.issue import IssueFolder
from redactie.store.publication import PublicationFolder

PUBLICATION = """\
# Eigen noot
name = "Blad"   # zoals op de gevel
eigen = { a = 1 }

[nameplate]
title = "Het Blad"

# over energie
[[themes]]
id = "energie"
name = "Energie"
colour = "#b45309" # oranje

# over onderwijs
[[themes]]
id = "onderwijs"
name = "Onderwijs"
colour = "#1f6fb2"
eigen = "blijft"

[page]
columns = 4
"""

AUTHORS = """\
# Wie er schrijft
[[authors]]
id = "anna"
name = "Anna de Vries" # hoofdredacteur
email = "anna@example.org"

# Ben is freelancer
[[authors]]
id = "ben"
name = "Ben"
sinds = 2019
"""

ISSUE = """\
number = "1"
date = 2026-03-01 # lente
articles = [
  "kop", # opening
  # het redactioneel
  "geduld",
  "kort",
]
"""

ARTICLES = {
    "kop": "---\ntitle: Een kop\nauthors: [anna]\ntheme: energie\n---\n\nDe tekst.\n",
    "geduld": "---\n# vast stuk\ntitle: Geduld\nauthors:\n- ben\ntheme: onderwijs\neigen: 1\n---\n\nGeduld.\n",
    "kort": "---\ntitle: Kort\nkind: brief\n---\n\nKort bericht.\n",
}


def no_bin(path: Path) -> None:
    """Be a system without a recycle bin."""
    raise OSError(95, "no recycle bin", str(path))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a publication with one issue, in a path with a space and an é."""
    root = tmp_path / "mijn bladen é" / "Blad"
    issue = root / "issues" / "2026-1"
    (issue / "articles").mkdir(parents=True)
    (root / "publication.toml").write_text(PUBLICATION, encoding="utf-8")
    (root / "authors.toml").write_text(AUTHORS, encoding="utf-8")
    (issue / "issue.toml").write_text(ISSUE, encoding="utf-8")
    for name, text in ARTICLES.items():
        (issue / "articles" / f"{name}.md").write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def articles(folder: Path) -> Path:
    """The folder of the articles."""
    return folder / "issues" / "2026-1" / "articles"


@pytest.fixture
def open_issue(folder: Path) -> Callable[[], IssueFolder]:
    """Open the issue as it is on disk at that moment; deleted files go to a folder in the publication."""
    return lambda: PublicationFolder.open(folder, recycle=no_bin).open_issue("2026-1")


def tree(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Return every file under a folder with its bytes, mode and time."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mode, path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def contents(folder: Path) -> dict[str, bytes]:
    """Return every file under a folder with its bytes."""
    return {name: entry[0] for name, entry in tree(folder).items()}


def remove(folder: Path) -> None:
    """Delete a folder with all that is in it."""
    shutil.rmtree(folder)
