"""The fields of an article and the names they have in its front matter."""

import datetime
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from msgspec import Struct

from redactie.model.article import LEAST_LEVERS, MOST_LEVERS, Article, Kind, Levers, Picture, Variant
from redactie.model.message import Message, message
from redactie.store.frontmatter import unix
from redactie.store.yaml_fields import Field, Odd

if TYPE_CHECKING:
    from redactie.store.yaml_edit import Value

# The names in the order in which they are written.
ORDER = (
    "title", "kicker", "deck", "lead", "authors", "theme", "kind", "columns", "height", "jump", "status", "length",
    "language", "image", "print", "web", "mail", "fit", "embargo", "notes",
)  # fmt: skip
# A number as people write it, with a comma and a sign for percent where they like.
_NUMBER = re.compile(r"([+-]?[0-9]{1,3}(?:[.,][0-9]{1,9})?) ?%?")


class Problem(Struct, frozen=True):
    """A value that is not what its name promises; the line counts from 1 in the front matter."""

    what: Message
    remedy: Message
    line: int


def read_fields(article_id: str, entries: Mapping[str, Field], body: str) -> tuple[Article, tuple[Problem, ...]]:
    """Return the article of a front matter; a value of the wrong type is left out and told about."""
    reader = _Reader()
    values = reader.read(entries, reader.article)
    return Article(id=article_id, body=body, **values), tuple(reader.problems)


def changes(before: Article, after: Article) -> "dict[str, Value]":
    """Return what must change in the front matter to go from one article to the other."""
    changed = (name for name in ORDER if getattr(before, name) != getattr(after, name))
    return {name: _value(getattr(before, name), getattr(after, name)) for name in changed}


def _value(before: object, after: object) -> "Value":
    if after is None:
        return None
    if isinstance(after, Picture | Variant | Levers):
        return _inner(before if isinstance(before, type(after)) else None, after)
    return cast("tuple[str, ...]", after) if isinstance(after, tuple) else str(after)


_Inner = Picture | Variant | Levers
_NOTHING = (Picture(source=""), Variant(), Levers())


def _inner(before: _Inner | None, after: _Inner) -> dict[str, str | None]:
    """Return the names inside a value that changed; None takes one away."""
    old, new = _said(before) if before else {}, _said(after)
    return {name: new.get(name) for name in (*old, *new) if old.get(name) != new.get(name)}


def _said(value: _Inner) -> dict[str, str]:
    """Return what is said by name; what is so by itself is not."""
    nothing = next(each for each in _NOTHING if isinstance(value, type(each)))
    said = {name: getattr(value, name) for name in value.__struct_fields__}
    return {
        name: f"{each:g}" if isinstance(each, float) else str(each)
        for name, each in said.items()
        if each and each != getattr(nothing, name)
    }


class _WrongError(ValueError):
    """A value of the wrong type; what it should have been."""

    def __init__(self, expected: Message) -> None:
        super().__init__(expected)
        self.expected = expected


class _Reader:
    """Reads values by the type their name promises and collects what is wrong with them."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.article: Mapping[str, Callable[[object], Any]] = {
            **dict.fromkeys(("title", "kicker", "deck", "lead", "theme", "status", "language", "notes"), _text),
            **dict.fromkeys(("print", "web", "mail"), self._variant),
            "authors": _texts,
            "kind": _kind,
            **dict.fromkeys(("length", "columns", "height", "jump"), _count),
            "embargo": _date,
            "image": self._picture,
            "fit": self._levers,
        }

    def read(
        self, entries: Mapping[str, Field], readers: Mapping[str, Callable[[object], Any]], above: str = ""
    ) -> dict[str, Any]:
        """Return the values by name; those that are empty or wrong are not among them."""
        values: dict[str, Any] = {}
        for name, reader in readers.items():
            entry = entries.get(name)
            try:
                value = reader(entry.value) if entry else None
            except _WrongError as error:
                if entry:
                    self._complain(above + name, entry.line, error.expected)
            else:
                if value is not None:
                    values[name] = value
        return values

    def _complain(self, name: str, line: int, expected: Message) -> None:
        what = message("“{name}” in the front matter is not {expected}.", name=name, expected=expected)
        remedy = message("Correct it there, or set it in the properties; until then it is left out.")
        self.problems.append(Problem(what, remedy, line))

    def _picture(self, value: object) -> Picture | None:
        inner = _names(value)
        if inner is None:
            source = _text(value)
            return Picture(source=source) if source else None
        texts: dict[str, Callable[[object], Any]] = dict.fromkeys(("source", "alt", "caption", "credit"), _text)
        values = self.read(inner, {**texts, "columns": _count}, "image: ")
        values.setdefault("source", "")
        return Picture(**values) if any(values.values()) else None

    def _variant(self, value: object) -> Variant | None:
        inner = _names(value)
        if inner is not None:
            return Variant(**self.read(inner, {"title": _text, "lead": _text}))
        return _none(value)

    def _levers(self, value: object) -> Levers | None:
        inner = _names(value)
        if inner is not None:
            return Levers(**self.read(inner, {"tracking": _tracking, "picture": _height, "subheads": _lines}, "fit: "))
        return _none(value)


def _names(value: object) -> Mapping[str, Field] | None:
    """Return names with values, or None for anything else."""
    if value is Odd.TWICE:
        raise _WrongError(message("names with values that each stand once"))
    return cast("Mapping[str, Field]", value) if isinstance(value, Mapping) else None


def _none(value: object) -> None:
    if _text(value):
        raise _WrongError(message("names with values"))


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return None if value is None else unix(value)
    raise _WrongError(message("a text"))


def _texts(value: object) -> tuple[str, ...] | None:
    # One author without brackets is a list of one.
    values = cast("tuple[object, ...]", value if isinstance(value, tuple) else (value,))
    if not all(each is None or isinstance(each, str) for each in values):
        raise _WrongError(message("a list of names"))
    return tuple(dict.fromkeys(each for each in values if isinstance(each, str) and each))


def _kind(value: object) -> Kind | None:
    text = _text(value)
    try:
        return Kind(text) if text else None
    except ValueError as error:
        raise _WrongError(message("one of: {kinds}", kinds=", ".join(Kind))) from error


def _date(value: object) -> datetime.date | None:
    text = _text(value)
    try:
        return datetime.date.fromisoformat(text) if text else None
    except ValueError as error:
        raise _WrongError(message("a date such as 2026-12-31")) from error


def _count(value: object) -> int | None:
    text = _text(value) or "0"
    if not text.isdecimal() or len(text) > 6:
        raise _WrongError(message("a whole number"))
    return int(text) or None


def _tracking(value: object) -> float | None:
    number = _percent(value, LEAST_LEVERS.tracking, MOST_LEVERS.tracking)
    return None if number is None else round(number, 2)


def _height(value: object) -> int | None:
    number = _percent(value, LEAST_LEVERS.picture, MOST_LEVERS.picture)
    return None if number is None else round(number)


def _percent(value: object, least: float, most: float) -> float | None:
    number = _number(value)
    if number is not None and not least <= number <= most:
        raise _WrongError(message("a number of percent from {least} to {most}", least=f"{least:g}", most=f"{most:g}"))
    return number


def _lines(value: object) -> int | None:
    number, least, most = _number(value), LEAST_LEVERS.subheads, MOST_LEVERS.subheads
    if number is not None and (number != int(number) or not least <= number <= most):
        raise _WrongError(message("a whole number of lines from {least} to {most}", least=least, most=most))
    return None if number is None else int(number)


def _number(value: object) -> float | None:
    text = (_text(value) or "").strip()
    found = _NUMBER.fullmatch(text)
    if text and not found:
        raise _WrongError(message("a number"))
    return float(found[1].replace(",", ".")) if found else None
