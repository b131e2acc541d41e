"""What the command line says, in the user's language."""

import os
import sys
from collections.abc import Mapping
from functools import cached_property
from typing import cast

from redactie.model.errors import RedactieError
from redactie.model.message import Message
from redactie.translation import Catalogue

_DUTCH_ON_WINDOWS = 0x13  # the primary language identifier in Windows' language codes


def wanted_language(environment: Mapping[str, str] | None = None) -> str:
    """Return `nl` or `en`: what `REDACTIE_LANGUAGE` says, else the locale of the terminal, else that of Windows."""
    environment = os.environ if environment is None else environment
    for name in ("REDACTIE_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if wish := environment.get(name, ""):
            return "nl" if wish[:2].lower() == "nl" else "en"
    return _language_of_windows()


def _language_of_windows() -> str:
    if sys.platform != "win32":
        return "en"
    import ctypes

    return "nl" if ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF == _DUTCH_ON_WINDOWS else "en"


class Speech:
    """Turns messages into sentences in one language. The catalogue is read at the first sentence that needs it."""

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, message: Message) -> str:
        """Return a message in the user's language. A value called `n` chooses the plural and fills `%n`."""
        values = {name: self._value(value) for name, value in message.values.items()}
        n = message.values.get("n", -1)
        count = n if isinstance(n, int) else -1
        return self._template(message.template, count).replace("%n", str(count)).format(**values)

    def error(self, error: RedactieError) -> str:
        """Return an error as lines: where and what, and what to do about it."""
        place = f"{error.path}:{error.line}: " if error.path and error.line else f"{error.path}: " if error.path else ""
        what = f"{place}{self.say(error.what)}"
        return f"{what}\n{self.say(error.remedy)}" if error.remedy else what

    @cached_property
    def _catalogue(self) -> Catalogue:
        return Catalogue.load(self.language)

    def _template(self, template: str, n: int) -> str:
        if self.language == "en" and "%n" not in template:
            return template  # the texts are English already; only plurals are in the catalogue
        return self._catalogue.text(template, n) or template

    def _value(self, value: object) -> object:
        if isinstance(value, Message):
            return self.say(value)
        if isinstance(value, tuple | list):
            return ", ".join(str(self._value(each)) for each in cast("tuple[object, ...]", value))
        return value
