"""The fields of an article and the names they have in its front matter."""

import datetime
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from msgspec import Struct

from redactie.model.article import Article, Kind, Picture, Variant
from redactie.model.message import Message, message
from redactie.store.frontmatter import unix
from redactie.store.yaml_fields import Field, Odd

if TYPE_CHECKING:
    from redactie.store.yaml_edit import Value

# The names in the order in which they are written.
ORDER = (
    "title", "kicker", "deck", "lead", "authors", "theme", "kind", "status", "length", "language", "image", "web",
    "mail", "embargo", "notes",
)  # fmt: skip


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
    if isinstance(after, Picture | Variant):
        return _inner(before if isinstance(before, type(after)) else None, after)
    return cast("tuple[str, ...]", after) if isinstance(after, tuple) else str(after)


def _inner(before: Picture | Variant | None, after: Picture | Variant) -> dict[str, str | None]:
    """Return the names of a picture or variant that changed; None takes one away."""
    values: dict[str, str | None] = {}
    for name in after.__struct_fields__:
        old, new = getattr(before, name, None) or None, getattr(after, name) or None
        if old != new:
            values[name] = None if new is None else str(new)
    return values


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
            **dict.fromkeys(("web", "mail"), self._variant),
            "authors": _texts,
            "kind": _kind,
            "length": _count,
            "embargo": _date,
            "image": self._picture,
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
        if _text(value):
            raise _WrongError(message("names with values"))
        return None


def _names(value: object) -> Mapping[str, Field] | None:
    """Return names with values, or None for anything else."""
    if value is Odd.TWICE:
        raise _WrongError(message("names with values that each stand once"))
    return cast("Mapping[str, Field]", value) if isinstance(value, Mapping) else None


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
