"""Lists of tables in TOML text, such as `[[authors]]`: each table with its comments is a chunk that can move."""

import itertools
import re
import tomllib
from collections.abc import Mapping, Sequence
from typing import Any, Self, cast

import tomlkit
from msgspec import Struct

from redactie.store import toml_edit

_HEADER = re.compile(r"\[\[?[^\[\]]+\]\]?[ \t]*(?:#.*)?")

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


class Chunks(Struct, frozen=True):
    """The text before the first table of a list, the tables, and the text after the last one."""

    before: str
    tables: tuple[str, ...]
    after: str

    @classmethod
    def split(cls, text: str, name: str) -> Self:
        """Split TOML text at the tables `[[name]]`; comments right above a table belong to it."""
        lines = _LINE.findall(text)
        plain = _plain(lines)
        headers = [(number, line.strip()) for number, line in enumerate(plain) if _HEADER.fullmatch(line.strip())]
        starts = [number for number, header in headers if _is(header, name)]
        if not starts:
            return cls(text, (), "")
        end = next((n for n, header in headers if n > starts[-1] and not _inside(header, name)), len(lines))
        cuts = [_with_comments(plain, start) for start in starts]
        cuts.append(_with_comments(plain, end) if end < len(lines) else end)
        tables = tuple("".join(lines[one:other]) for one, other in itertools.pairwise(cuts))
        return cls("".join(lines[: cuts[0]]), tables, "".join(lines[cuts[-1] :]))

    def join(self, tables: Sequence[tuple[int, str]]) -> str:
        """Return the text with other tables, each with its number in `tables` (-1 for a new one).

        Two parts that did not stand together before get an empty line between them.
        """
        text, last = self.before, -1
        for number, part in (*tables, (len(self.tables), self.after)):
            is_neighbour = number == last + 1 and number >= 0 and bool(self.tables)
            text = (text if is_neighbour or not part else _spaced(text)) + part
            last = number if number >= 0 else len(self.tables) + 1
        return text if self.after or not self.tables else text.rstrip("\n") + "\n"


def put_tables(text: str, name: str, wanted: Mapping[str, Mapping[str, str]]) -> str:
    """Return TOML text whose tables `[[name]]` are the wanted ones, by id and in that order.

    A table that stays keeps its comments and unknown names; its other values become the wanted ones.
    """
    chunks = Chunks.split(text, name)
    if not chunks.tables and name in tomllib.loads(text):
        chunks = _unfolded(text, name)
    by_id: dict[str, int] = {}
    for number, chunk in enumerate(chunks.tables):
        by_id.setdefault(_id(chunk, name), number)
    tables: list[tuple[int, str]] = []
    for each, values in wanted.items():
        number = by_id.get(each, -1)
        tables.append((number, _table(chunks.tables[number] if number >= 0 else f"[[{name}]]\n", name, values)))
    return chunks.join(tables)


def _unfolded(text: str, name: str) -> Chunks:
    """Return the chunks of a list that stands between brackets, as tables below each other."""
    tables = [tomlkit.dumps({name: [table]}) + "\n" for table in tomllib.loads(text)[name]]
    return Chunks(_spaced(toml_edit.edit(text, {(name,): None}).lstrip("\n")), tuple(tables), "")


def _spaced(text: str) -> str:
    """Return text that ends with an empty line, so that something else can follow."""
    if not text or text.endswith("\n\n"):
        return text
    return text + ("\n" if text.endswith("\n") else "\n\n")


def _table(chunk: str, name: str, values: Mapping[str, str]) -> str:
    document = tomlkit.parse(chunk)
    table = _first(document, name)
    for key, value in values.items():
        if str(table.get(key, "")) != value or (key not in table and value):
            toml_edit.put(table, key, value)
    return tomlkit.dumps(document)  # pyright: ignore[reportUnknownArgumentType]


def _id(chunk: str, name: str) -> str:
    return str(_first(tomlkit.parse(chunk), name).get("id", ""))


def _first(document: tomlkit.TOMLDocument, name: str) -> dict[str, Any]:
    return cast("dict[str, Any]", cast("Any", document)[name][0])


def _plain(lines: Sequence[str]) -> list[str]:
    """Return the lines with "" for those that start inside a text of several lines."""
    plain: list[str] = []
    quotes = ""
    for line in lines:
        plain.append("" if quotes else line)
        quotes = _quotes_after(line, quotes)
    return plain


def _quotes_after(line: str, quotes: str) -> str:
    """Return the triple quotes that are open at the end of a line; `quotes` are those at its start."""
    place = 0
    while found := _TOKENS[quotes].search(line, place):
        place = found.end()
        token = found.group()
        if token[:3] in _TRIPLES:
            quotes = "" if quotes else token
    return quotes


_TRIPLES = ('"""', "'''")
# What matters on a line, by the triple quotes that are open.
_TOKENS = {
    "": re.compile(r'#.*|"""|\'\'\'|"(?:[^"\\]|\\.)*"|\'[^\']*\''),
    '"""': re.compile(r'\\.|"""+'),
    "'''": re.compile(r"'''+"),
}


def _with_comments(lines: Sequence[str], start: int) -> int:
    while start > 0 and lines[start - 1].lstrip().startswith("#"):
        start -= 1
    return start


def _is(header: str, name: str) -> bool:
    return re.match(rf"""\[\[\s*["']?{re.escape(name)}["']?\s*\]\]""", header) is not None


def _inside(header: str, name: str) -> bool:
    return re.match(rf"""\[\[?\s*["']?{re.escape(name)}["']?\s*[.\]]""", header) is not None
