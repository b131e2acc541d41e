"""Where the command line writes: results to the standard output, everything else to the standard error."""

import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import TextIO

from redactie.cli.speech import Speech
from redactie.model.errors import RedactieError
from redactie.model.message import Message


class Terminal:
    """Speaks to the user: in colour and with a progress bar on a terminal, in plain lines in a pipe or a file."""

    def __init__(self, speech: Speech, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.speech = speech
        self._out = out or sys.stdout
        self._err = err or sys.stderr

    def result(self, message: Message) -> None:
        """Print a result."""
        print(self.speech.say(message), file=self._out)

    def line(self, text: str) -> None:
        """Print a line of a result as it is."""
        print(text, file=self._out)

    def note(self, message: Message) -> None:
        """Print something that is not the result, such as a warning."""
        print(self.speech.say(message), file=self._err)

    def error(self, error: RedactieError) -> None:
        """Print an error with its place and remedy."""
        print(self.speech.error(error), file=self._err)

    @contextmanager
    def progress(self, title: Message) -> Generator[Callable[[float], None]]:
        """Show progress while the context lasts; what it yields is called with the part that is done (0 to 1)."""
        if self._err.isatty():
            yield from self._bar(title)
        else:
            yield from self._lines(title)

    def _bar(self, title: Message) -> Iterator[Callable[[float], None]]:
        from rich.console import Console
        from rich.progress import Progress

        with Progress(console=Console(file=self._err), transient=True) as bar:
            task = bar.add_task(self.speech.say(title), total=1.0)
            yield lambda share: bar.update(task, completed=share)

    def _lines(self, title: Message) -> Iterator[Callable[[float], None]]:
        """Print a line at the start and one at every further quarter."""
        told = 0

        def show(share: float) -> None:
            nonlocal told
            quarters = int(share * 4)
            if quarters > told:
                told = quarters
                print(f"{self.speech.say(title)}: {25 * quarters}%", file=self._err)

        print(f"{self.speech.say(title)}…", file=self._err)
        yield show
        show(1.0)


def tolerate_any_character(*streams: TextIO) -> None:
    """Make streams replace what their encoding cannot hold, instead of failing on a name with an accent."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")
