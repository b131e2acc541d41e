"""Help for the tests of the command line."""

import io

import pytest
from msgspec import Struct

from redactie.cli.main import run
from redactie.cli.speech import Speech
from redactie.cli.terminal import Terminal


class Outcome(Struct, frozen=True):
    """What a command left: its exit code and what it wrote."""

    code: int
    out: str
    err: str


class CommandLine:
    """Runs command lines as a user in a pipe would, in English unless told otherwise."""

    def __init__(self, capture: pytest.CaptureFixture[str], environment: pytest.MonkeyPatch) -> None:
        self._capture = capture
        self._environment = environment
        self.speak("en")

    def speak(self, language: str) -> None:
        """Set the user's language."""
        self._environment.setenv("REDACTIE_LANGUAGE", language)

    def __call__(self, *arguments: object) -> Outcome:
        """Run `redactie` with these arguments."""
        self._capture.readouterr()
        code = run([str(each) for each in arguments])
        written = self._capture.readouterr()
        assert "Traceback" not in written.err
        assert "\x1b" not in written.out + written.err, "escape codes in a pipe"
        return Outcome(code, written.out, written.err)


class Screen(io.StringIO):
    """A terminal that remembers what was written to it."""

    def isatty(self) -> bool:
        """Say that a user looks at it."""
        return True


def quiet_terminal(language: str = "en") -> tuple[Terminal, io.StringIO, io.StringIO]:
    """Return a terminal in a pipe, with its two streams."""
    out, err = io.StringIO(), io.StringIO()
    return Terminal(Speech(language), out, err), out, err
