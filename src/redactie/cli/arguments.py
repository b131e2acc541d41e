"""Argparse in the user's language: the words that are its own are English and cannot be given to it in another way."""

import re
import sys
from argparse import Action, ArgumentParser, HelpFormatter
from collections.abc import Iterable
from functools import partial
from typing import Any, NoReturn

from redactie.cli.speech import Speech
from redactie.model.message import Message, message

_WRONG = 2  # the exit code for arguments that the program cannot work with

# What argparse says is wrong, as it says it in every version that we run on, and our words for it.
_ERRORS = (
    (r"the following arguments are required: (?P<names>.+)", message("Something is missing: {names}.")),
    (r"unrecognized arguments: (?P<words>.+)", message("This is not understood: {words}.")),
    (r"argument (?P<name>.+?): expected one argument", message("{name} needs a value behind it.")),
    (
        r"argument (?P<name>.+?): invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)",
        message("{name} cannot be “{value}”. Choose from: {choices}."),
    ),
    (
        r"argument (?P<name>.+?): invalid \w+ value: (?P<value>.+)",
        message("{name} cannot be “{value}”."),
    ),
    (
        r"argument (?P<name>.+?): ignored explicit argument (?P<value>.+)",
        message("{name} takes no value, so “{value}” cannot stand behind it."),
    ),
)
_QUOTES = re.compile(r"""(['"])(.*?)\1""")


class Arguments(ArgumentParser):
    """A parser of arguments whose help and errors are in the user's language."""

    def __init__(self, speech: Speech, **wishes: Any) -> None:
        usage = f"{speech.say(message('usage'))}: "
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=partial(_Formatter, usage=usage), **wishes)
        self._speech = speech
        self._positionals.title = speech.say(message("arguments"))
        self._optionals.title = speech.say(message("options"))
        self.add_argument("-h", "--help", action="help", help=speech.say(message("Show this help and stop.")))

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments and leave."""
        self.print_usage(sys.stderr)
        self.exit(_WRONG, f"{self.prog}: {self._speech.say(_in_our_words(message))}\n")


class _Formatter(HelpFormatter):
    def __init__(self, prog: str, usage: str) -> None:
        super().__init__(prog)
        self._usage = usage

    def add_usage(
        self, usage: str | None, actions: Iterable[Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        """Add the line that shows how a command is written; without a prefix it begins with our word."""
        super().add_usage(usage, actions, groups, self._usage if prefix is None else prefix)


def _in_our_words(text: str) -> Message:
    """Return what argparse says as a message; what it has never said before stays as it is."""
    for pattern, ours in _ERRORS:
        if found := re.fullmatch(pattern, text, re.DOTALL):
            return Message(
                ours.template, {name: _QUOTES.sub(r"\2", value) for name, value in found.groupdict().items()}
            )
    return Message("{text}", {"text": text})
