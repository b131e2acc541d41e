"""Values from TOML by the type their name promises; what is wrong is left out and told about."""

import datetime
from collections.abc import Mapping
from typing import Any, cast

from redactie.model.finding import Finding, Severity
from redactie.model.message import Message, message
from redactie.store.toml_file import TomlFile

_REMEDY = message("Correct it in a text editor; until then it is left out.")


class Values:
    """Reads the values of a file and collects the findings."""

    def __init__(self, file: TomlFile) -> None:
        self.file = file
        self.findings: list[Finding] = []

    def text(self, table: Mapping[str, Any], name: str, default: str = "") -> str:
        """Return a text; a number or a date is text as well."""
        value = table.get(name, default)
        if isinstance(value, str):
            return value
        if isinstance(value, int | float | datetime.date) and not isinstance(value, bool):
            return str(value)
        self._complain(name, message("a text"))
        return default

    def number(self, table: Mapping[str, Any], name: str) -> float:
        """Return a number that is not negative; 0 where there is none."""
        value = table.get(name, 0)
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1_000_000:
            return value
        self._complain(name, message("a number"))
        return 0

    def date(self, table: Mapping[str, Any], name: str) -> datetime.date | None:
        """Return a date, also one that stands between quotes; None where there is none."""
        value = table.get(name)
        if isinstance(value, datetime.datetime):
            return value.date()
        if isinstance(value, datetime.date) or value is None or value == "":
            return value or None
        try:
            return datetime.date.fromisoformat(str(value))
        except ValueError:
            self._complain(name, message("a date such as 2026-12-31"))
            return None

    def texts(self, table: Mapping[str, Any], name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = table.get(name, [])
        if isinstance(value, list):
            items = cast("list[object]", value)
            texts = tuple(item for item in items if isinstance(item, str))
            if len(texts) == len(items):
                return texts
        else:
            texts = ()
        self._complain(name, message("a list of texts"))
        return texts

    def table(self, table: Mapping[str, Any], name: str) -> Mapping[str, Any]:
        """Return a table; an empty one where there is none."""
        value = table.get(name, {})
        if isinstance(value, dict):
            return cast("dict[str, Any]", value)
        self._complain(name, message("a table such as [{name}]", name=name))
        return {}

    def tables(self, table: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
        """Return a list of tables."""
        value = table.get(name, [])
        if isinstance(value, list):
            items = cast("list[object]", value)
            if all(isinstance(item, dict) for item in items):
                return cast("list[Mapping[str, Any]]", items)
        self._complain(name, message("a list of tables such as [[{name}]]", name=name))
        return []

    def add(
        self, rule: str, what: Message, remedy: Message, line: int | None, severity: Severity = Severity.ERROR
    ) -> None:
        """Add a finding about the file."""
        self.findings.append(self.file.finding(rule, severity, what, remedy, line))

    def _complain(self, name: str, expected: Message) -> None:
        what = message("“{name}” is not {expected}.", name=name, expected=expected)
        self.add("value-wrong", what, _REMEDY, self.file.line_of(name))
