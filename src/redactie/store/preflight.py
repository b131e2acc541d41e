"""The table `[preflight]` of a publication: a rule is switched off, or gets another severity or other limits.

[preflight]
headline-long = false
picture-credit = "error"
underset = { severity = "error", lines = 20 }
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

from redactie.model.finding import Severity
from redactie.model.message import message
from redactie.model.preflight import Profile, RuleSetting
from redactie.store.values import Values

NAME = "preflight"
_OFF = "off"


def profile(values: Values) -> Profile:
    """Return how the publication wants the rules; a value that is none of these is left out and told about."""
    table = values.table(values.file.data, NAME)
    return MappingProxyType({name: made for name, value in table.items() if (made := _setting(values, name, value))})


def _setting(values: Values, name: str, value: object) -> RuleSetting | None:
    match value:
        case bool():
            return RuleSetting(on=value)
        case str():
            return _by_severity(values, name, value, {})
        case dict():
            table = cast("Mapping[str, Any]", value)
            return _by_severity(values, name, values.text(table, "severity"), _limits(values, table))
        case _:
            _complain(values, name)
            return None


def _limits(values: Values, table: Mapping[str, Any]) -> Mapping[str, float]:
    """Return the limits in the table of a rule; 0 is one too, so what is no number must not be read as that."""
    limits: dict[str, float] = {}
    for name in table.keys() - {"severity"}:
        told = len(values.findings)
        number = values.number(table, name)
        if len(values.findings) == told:
            limits[name] = number
    return limits


def _by_severity(values: Values, name: str, word: str, limits: Mapping[str, float]) -> RuleSetting | None:
    if word == _OFF:
        return RuleSetting(on=False)
    if word and word not in tuple(Severity):
        _complain(values, name)
        return None
    return RuleSetting(severity=Severity(word) if word else None, limits=MappingProxyType({**limits}))


def _complain(values: Values, name: str) -> None:
    what = message("“{name}” in [preflight] says neither how bad it is nor which limits it has.", name=name)
    remedy = message("Write {off}, or one of: {severities}.", off="false", severities=", ".join(Severity))
    values.add("value-wrong", what, remedy, values.file.line_of(name))
