"""What front matter gives: values in the few shapes that the fields of an article have, each with its line."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeAlias

from msgspec import Struct

from redactie.model.message import Message


class BrokenYamlError(ValueError):
    """Text that is not YAML, or not names with values. `line` counts from 1; `remedy` is for what is not usual."""

    def __init__(self, what: Message, line: int, remedy: Message | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.line = line
        self.remedy = remedy


class Odd(Enum):
    """What no field can be: something deeper than a list of texts or names with texts, or a name that stands twice."""

    DEEP = "deep"
    TWICE = "twice"


# A text as it is written, without quotes, or None for no value: a number or a date is text here.
Single: TypeAlias = str | Odd | None


class Field(Struct, frozen=True):
    """A value, and the line of its name in the text, from 1."""

    line: int
    value: Single | tuple[Single, ...] | Mapping[str, Field]
