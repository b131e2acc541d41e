"""Every system call of a save fails once in every way, and once the program dies at it: the text is old or new, whole.

The kernel's own interface does it (`strace` injects errors and signals), so that nothing of ours or Python's is
replaced. A power cut between two calls leaves what a kill there leaves, provided that bytes are on the disk before
their name is; the order of the calls is tested too.
"""

import json
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeAlias

import pytest

from redactie.store.publication import PublicationFolder
from tests.safety.saver import NEW_BODY, OLD_BODY

_SAVER = Path(__file__).with_name("saver.py")
_KILLED = -9
_OWN = re.compile(r"^\d+\s+(\w+)\((?!0,|1,)")  # a call, unless it is on the standard input or output
_NOT_OF_FILES = frozenset(
    {
        "rt_sigaction",
        "rt_sigtimedwait",
        "restart_syscall",
        "munmap",
        "mmap",
        "brk",
        "futex",
        "exit_group",
        "madvise",
        "mprotect",
    }
)

_Call: TypeAlias = tuple[str, int]  # the name of a system call, and the how manieth of that name


def _strace_works() -> bool:
    strace = shutil.which("strace")
    return (
        bool(strace) and subprocess.run([strace or "", "-qq", "-e", "trace=none", "true"], check=False).returncode == 0
    )


pytestmark = pytest.mark.skipif(not _strace_works(), reason="strace is not there, or may not look at other programs")


class _Save:
    """One save in a publication of its own, with strace at it."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.issue = folder / "blad" / "issues" / "1"
        self.file = self.issue / "articles" / "een.md"
        self.log = folder / "calls.log"
        self.file.parent.mkdir(parents=True)
        (folder / "blad" / "publication.toml").write_text('name = "Blad"\n', encoding="utf-8")
        (self.issue / "issue.toml").write_text('number = 1\narticles = ["een"]\n', encoding="utf-8")
        self.file.write_text("---\ntitle: Eén\n---\nHet begin.\n", encoding="utf-8")
        self._run(options)

    def _run(self, options: Sequence[str]) -> None:
        command = [sys.executable, str(_SAVER), str(self.issue), "een"]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as saver:
            assert saver.stdout
            assert saver.stderr
            assert saver.stdout.readline() == "ready\n", saver.stderr.read()
            self.before = self.file.read_bytes()
            tracer = ["strace", "-f", "-p", str(saver.pid), "-o", str(self.log), *options]
            with subprocess.Popen(tracer, stderr=pipe, text=True) as strace:
                assert strace.stderr
                assert "attached" in strace.stderr.readline()
                saver.send_signal(signal.SIGUSR1)
                self.said, self.complaint = saver.stdout.read(), saver.stderr.read()
                strace.stderr.read()
        self.code = saver.returncode

    @property
    def calls(self) -> list[_Call]:
        """The system calls of the save, in order."""
        found = [match[1] for match in map(_OWN.match, self.log.read_text(encoding="utf-8").splitlines()) if match]
        seen: Counter[str] = Counter()
        calls: list[_Call] = []
        for name in found:
            seen[name] += 1
            if name not in _NOT_OF_FILES:
                calls.append((name, seen[name]))
        return calls

    @property
    def rests(self) -> list[str]:
        """What lies in the folder of the articles beside the article."""
        return [each.name for each in self.file.parent.iterdir() if each != self.file]

    def judge(self) -> None:
        """See that the article is the old one or the new one, and that what was said of it is true."""
        now = self.file.read_bytes()
        new = self.before.replace(OLD_BODY.encode(), NEW_BODY.encode())
        assert now in (self.before, new)
        (article,) = PublicationFolder.open(self.issue.parent.parent).open_issue("1").issue.articles
        assert article.body in (OLD_BODY, NEW_BODY)
        if self.code == _KILLED:
            return
        assert self.code == 0, self.complaint
        outcome = json.loads(self.said)
        assert (now == new) == outcome["saved"], outcome
        assert outcome["saved"] or (outcome["what"] and outcome["remedy"]), outcome


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> list[_Call]:
    """Return the system calls of a save with which nothing goes wrong."""
    save = _Save(tmp_path_factory.mktemp("save"))
    save.judge()
    assert '"saved": true' in save.said
    return save.calls


def test_the_bytes_are_on_the_disk_before_the_name_is(calls: list[_Call]):
    names = [name for name, _ in calls if name in ("write", "fsync", "rename", "chmod")]
    assert names == ["write", "fsync", "chmod", "rename", "fsync"]


@pytest.mark.parametrize("fault", ["error=EIO", "error=ENOSPC", "error=EACCES", "signal=KILL"])
def test_a_save_that_is_disturbed_anywhere_leaves_the_old_text_or_the_new_one(
    tmp_path: Path, calls: list[_Call], fault: str
):
    def disturb(call: _Call) -> tuple[_Call, _Save]:
        name, number = call
        return call, _Save(tmp_path / f"{name}-{number}", "-e", f"inject={name}:{fault}:when={number}")

    with ThreadPoolExecutor(max_workers=3) as pool:
        saves = dict(pool.map(disturb, calls))
    for (name, number), save in saves.items():
        assert "(INJECTED)" in save.log.read_text(encoding="utf-8") or save.code == _KILLED, (name, number)
        save.judge()
        assert not save.rests or save.code == _KILLED, (name, number, save.rests)
    told = [save for save in saves.values() if save.code != _KILLED and '"saved": false' in save.said]
    if fault == "signal=KILL":
        assert all(save.code == _KILLED for save in saves.values())
    else:
        assert len(told) > 10, "errors are passed over"


def test_what_a_killed_save_leaves_behind_is_no_article(tmp_path: Path):
    save = _Save(tmp_path, "-e", "inject=rename:signal=KILL:when=1")
    assert save.code == _KILLED
    assert save.rests
    issue = PublicationFolder.open(save.issue.parent.parent).open_issue("1")
    assert [article.id for article in issue.issue.articles] == ["een"]
    assert not issue.findings
