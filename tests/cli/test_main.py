import os
import subprocess
import sys
from importlib.metadata import version

import pytest

from tests.cli.commands import CommandLine


def test_it_tells_its_version(redactie: CommandLine):
    outcome = redactie("--version")
    assert (outcome.code, outcome.out) == (0, f"redactie {version('redactie')}\n")


def test_the_help_names_every_command(redactie: CommandLine):
    outcome = redactie("--help")
    assert outcome.code == 0
    assert all(name in outcome.out for name in ("open", "demo", "new", "export", "check", "--version"))


@pytest.mark.parametrize("command", ["open", "demo", "new", "export", "check"])
def test_every_command_has_help(redactie: CommandLine, command: str):
    outcome = redactie(command, "--help")
    assert outcome.code == 0
    assert len(outcome.out) > 100


@pytest.mark.parametrize(
    "arguments",
    [
        ["bak"],
        ["--snel"],
        ["export"],
        ["new"],
        ["check"],
        ["new", "x", "--columns", "7"],
        ["open", "a", "b"],
        ["export", "weg", "--to", "pdf"],
        ["check", "weg"],
        ["open", "weg"],
        ["export", ".", "--to", "odt"],
        ["export", ".", "--to", ","],
        ["check", "."],
    ],
    ids=" ".join,
)
def test_what_cannot_be_done_is_said_on_the_error_stream_with_code_2(redactie: CommandLine, arguments: list[str]):
    outcome = redactie(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert len(outcome.err) > 10


def test_neither_the_version_nor_the_help_loads_the_heavy_libraries():
    heavy = ("PySide6", "docx", "typst", "PIL", "markdown", "rich.console")
    code = "import sys; from redactie.cli.main import run; run(sys.argv[1:]); "
    code += f"print([name for name in {heavy} if name in sys.modules])"
    for argument in ("--version", "--help"):
        done = subprocess.run([sys.executable, "-c", code, argument], capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == "[]"


def test_the_module_can_be_run():
    done = subprocess.run([sys.executable, "-m", "redactie", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("redactie ")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes differ on Windows")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_goes_away_is_no_fault(unbuffered: str):
    reading, writing = os.pipe()
    os.close(reading)
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    command = [sys.executable, "-m", "redactie", "--version"]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, env=environment, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")
