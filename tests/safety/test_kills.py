"""The process is killed while somebody types: every file is whole, and no more than two seconds are missing."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct

from redactie.store.publication import PublicationFolder
from redactie.store.recovery import RecoveryJournal
from tests.safety.typist import ARTICLES, word

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="runs branch off by fork")

_BEHIND = 2.0  # seconds
_ROUNDS, _KILLS, _AT_ONCE = 4, 50, 5
_ARTICLE = "---\ntitle: {title}\nstatus: concept\n---\nHet begin.\n"


class _Typed(Struct):
    """How many words of an article were typed, and when the last was."""

    when: float
    article: str
    words: int


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    articles = tmp_path / "blad" / "issues" / "1" / "articles"
    articles.mkdir(parents=True)
    (tmp_path / "blad" / "publication.toml").write_text('name = "Blad"\nlanguage = "nl"\n', encoding="utf-8")
    (articles.parent / "issue.toml").write_text(f"number = 1\narticles = {list(ARTICLES)}\n", encoding="utf-8")
    for name in ARTICLES:
        (articles / f"{name}.md").write_text(_ARTICLE.format(title=name), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("number", range(_ROUNDS))
def test_a_kill_while_typing_loses_two_seconds_at_most(folder: Path, number: int):
    script = Path(__file__).with_name("typist.py")
    command = [sys.executable, str(script), str(1000 * number), str(_KILLS), str(_AT_ONCE), str(folder)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    runs = sorted(folder.glob("run-*"))
    assert len(runs) == _KILLS
    typed = sum(_judge(run) for run in runs)
    assert typed > 5 * _KILLS, "hardly anything was typed"


def _judge(run: Path) -> int:
    """Compare what was typed in a run with what is left of it; return how many words were typed."""
    killed = float((run / "killed").read_text(encoding="utf-8"))
    late = _late(run, killed)
    typed = list(_typed(run))
    issue = PublicationFolder.open(run / "blad").open_issue("1")
    assert not issue.unreadable
    assert [article.id for article in issue.issue.articles] == list(ARTICLES)
    kept = {each.article.id: _words(each.article.body) for each in RecoveryJournal(run / "state").pending()}
    for article in issue.issue.articles:
        own = [each for each in typed if each.article == article.id]
        due = max((each.words for each in own if each.when < killed - _BEHIND - late), default=0)
        left = max(_words(article.body), kept.get(article.id, 0))
        assert due <= left <= max((each.words for each in own), default=0) + 1, (run, article.id)
    return len(typed)


def _typed(run: Path) -> Iterator[_Typed]:
    for line in _lines(run / "typed.log"):
        when, article, words = line.split()
        yield _Typed(float(when), article, int(words))


def _late(run: Path, killed: float) -> float:
    """Return how long the machine had other things to do before the end; that is its fault and not the program's."""
    naps = [(float(when), float(late)) for when, late in map(str.split, _lines(run / "late.log"))]
    last = max((when for when, _ in naps), default=killed)
    return killed - last + sum(late for when, late in naps if when > killed - 2 * _BEHIND)


def _lines(log: Path) -> list[str]:
    """Return the whole lines of a log, which is not there yet when a run was killed at once."""
    return log.read_text(encoding="utf-8").split("\n")[:-1] if log.exists() else []


def _words(body: str) -> int:
    """Return how many words stand in a text, which must be whole: the beginning, and every word up to the last one."""
    count = len(re.findall("wóórd", body))
    assert body.strip() == " ".join(["Het begin.", *(word(number + 1) for number in range(count))])
    return count
