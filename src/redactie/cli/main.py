"""The entry point of the command `redactie`."""

import os
import sys
from collections.abc import Sequence

from redactie.cli.speech import Speech, wanted_language
from redactie.cli.terminal import Terminal, tolerate_any_character
from redactie.model.errors import RedactieError
from redactie.process import collect_seldom, leave

UNUSABLE = 2  # the exit code for input that the program cannot work with
FAILED = 70  # a fault of the program itself
INTERRUPTED = 130  # the user pressed Ctrl+C
BROKEN_PIPE = 141  # the reader of our output went away


def main() -> None:
    """Run the command line and leave with its exit code."""
    collect_seldom()
    tolerate_any_character(sys.stdout, sys.stderr)
    try:
        code = run(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads us has read enough, such as `head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = BROKEN_PIPE
    leave(code)


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line; return the exit code. Errors are shown to the user.

    Only a BrokenPipeError is raised: then there is nobody to show it to.
    """
    terminal = Terminal(Speech(wanted_language()))
    try:
        return _carry_out(arguments, terminal)
    except RedactieError as error:
        terminal.error(error)
        return UNUSABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:
        from redactie.cli.failures import report_failure

        report_failure(error, terminal)
        return FAILED


def _carry_out(arguments: Sequence[str], terminal: Terminal) -> int:
    if not arguments:
        from redactie.cli.commands.window import open_window

        return open_window(None)
    from redactie.cli.app import run_app

    return run_app(arguments, terminal)
