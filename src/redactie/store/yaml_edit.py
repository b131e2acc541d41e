"""Changing values in YAML text: the lines of the changed values are new, every other byte stays.

The text is read once; every change becomes splices, and those are put in together. Where the text is too clever for
that (anchors, everything between braces) `yaml_rewrite` writes it again as a whole.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from redactie.store import yaml_text
from redactie.store.yaml_tree import (
    Entry,
    Names,
    Span,
    line_end,
    line_start,
    names_of,
    read,
    scalar,
    sequence,
    span,
    value_span,
)

# A text, a list of texts, names with texts, or None for: take the name away.
Inner = Mapping[str, str | None]
Value = str | tuple[str, ...] | Inner | None
_STEP = "  "
# The names of a picture, of a variant and of levers in the order in which they are written.
INNER_ORDER = ("source", "alt", "title", "lead", "caption", "credit", "columns", "tracking", "picture", "subheads")


class TooCleverError(ValueError):
    """The text cannot be changed line by line."""


class _Splice(Struct, frozen=True):
    """What comes in the place of a piece of the text."""

    start: int
    end: int
    new: str


def edit(text: str, changes: Mapping[str, Value], order: Sequence[str], newline: str) -> str:
    """Return YAML text with these values changed; a new name comes after the one before it in `order`.

    Raises TooCleverError, and BrokenYamlError for text that cannot be read.
    """
    editor = _Editor(text, newline)
    tree = read(text)
    ranked = sorted(changes, key=lambda name: order.index(name) if name in order else len(order))
    return _apply(text, [splice for name in ranked for splice in editor.put(tree, name, changes[name], order)])


def _apply(text: str, splices: Iterable[_Splice]) -> str:
    parts: list[str] = []
    done = 0
    for splice in sorted(splices, key=lambda each: (each.start, each.end)):  # stable: new names keep their order
        if splice.start < done:
            raise TooCleverError
        parts += (text[done : splice.start], splice.new)
        done = splice.end
    return "".join((*parts, text[done:]))


class _Editor:
    """Makes splices for one text."""

    def __init__(self, text: str, newline: str) -> None:
        self._text = text
        self._newline = newline

    def put(self, tree: Names, name: str, value: Value, order: Sequence[str]) -> Iterator[_Splice]:
        """Yield what gives a name its value."""
        if not tree.block:
            raise TooCleverError
        entry = tree.entries.get(name)
        if entry is None:
            if value is not None:
                yield self._insert(tree, name, value, order)
        elif value is None:
            yield self._replace(entry, "")
        elif isinstance(value, Mapping):
            yield from self._put_inner(entry, value)
        elif isinstance(value, tuple):
            yield self._put_list(entry, value)
        else:
            yield self._put_text(entry, value)

    def _put_text(self, entry: Entry, value: str) -> _Splice:
        """Put a text in the place of a value; a comment behind the value stays behind it."""
        text, place = self._text, value_span(entry, self._text)
        is_block = isinstance(entry.value, ScalarNode) and entry.value.style in ("|", ">")
        comment = _comment(text[place.start : place.end]) if is_block else ""
        block = yaml_text.block(value, self._indent(entry) + _STEP)
        if block is None:
            return _Splice(place.start, place.end, self._gap(place.start) + yaml_text.flow(value) + comment)
        after = "" if is_block else text[place.end : line_end(text, place.end)].rstrip("\r\n")
        if after.strip() and not after.lstrip().startswith("#"):
            raise TooCleverError
        header, lines = block
        new = self._newline.join([self._gap(place.start) + header + comment + after.rstrip(), *lines])
        return _Splice(place.start, place.end + len(after), new)

    def _put_list(self, entry: Entry, values: tuple[str, ...]) -> _Splice:
        node = entry.value
        if isinstance(node, SequenceNode) and not node.flow_style and values:
            return self._put_items(entry, sequence(node), values)
        if isinstance(node, SequenceNode | MappingNode) and not node.flow_style:
            return self._replace(entry, self._lines(entry.name, values, self._indent(entry)))
        place = value_span(entry, self._text)
        return _Splice(place.start, place.end, self._gap(place.start) + yaml_text.items(values))

    def _put_items(self, entry: Entry, nodes: Sequence[Node], values: tuple[str, ...]) -> _Splice:
        """Change a list of one item a line; items that stay keep their line and the comments that go with it."""
        text = self._text
        if not all(isinstance(each, ScalarNode) and each.style not in ("|", ">") for each in nodes):
            raise TooCleverError
        first = begin = line_start(text, span(nodes[0], text).start)
        if first <= span(entry.key, text).start:
            raise TooCleverError
        chunks: dict[str, str] = {}
        for each in nodes:
            end = line_end(text, span(each, text).end)
            chunks[scalar(each) or ""] = text[begin:end]
            begin = end
        dash = text[first : text.index("-", first)]
        lines = [chunks.get(value) or f"{dash}- {yaml_text.flow(value)}{self._newline}" for value in values]
        return _Splice(first, begin, "".join(lines))

    def _put_inner(self, entry: Entry, values: Inner) -> Iterator[_Splice]:
        node = entry.value
        if not isinstance(node, MappingNode):
            yield self._replace(entry, self._lines(entry.name, values, self._indent(entry)))
            return
        tree = names_of(node)
        stays = tree.entries.keys() - {name for name, value in values.items() if value is None}
        if not stays and not any(values.values()):
            yield self._replace(entry, "")
        elif not tree.block:
            yield self._replace(entry, self._unfolded(entry, tree, values))
        else:
            for name in sorted(values, key=INNER_ORDER.index):
                yield from self.put(tree, name, values[name], INNER_ORDER)

    def _unfolded(self, entry: Entry, tree: Names, values: Inner) -> str:
        """Return names with values that stood between braces as lines; those that stay are written as they were."""
        indent = self._indent(entry)
        lines = [f"{indent}{entry.name}:{self._newline}"]
        for name, each in tree.entries.items():
            if name not in values:
                place = value_span(each, self._text)
                lines.append(f"{indent}{_STEP}{name}: {self._text[place.start : place.end]}{self._newline}")
        for name in sorted(values, key=INNER_ORDER.index):
            if (value := values[name]) is not None:
                lines.append(self._lines(name, value, indent + _STEP))
        return "".join(lines)

    def _insert(self, tree: Names, name: str, value: Value, order: Sequence[str]) -> _Splice:
        before = [each for each in order[: order.index(name)] if each in tree.entries] if name in order else []
        first = next(iter(tree.entries.values()), None)
        if before:
            anchor = tree.entries[before[-1]]
            place = self._span(anchor).end
        else:
            anchor = first
            place = self._span(first).start if first else len(self._text)
        return _Splice(place, place, self._lines(name, value, self._indent(anchor) if anchor else ""))

    def _lines(self, name: str, value: Value, indent: str) -> str:
        """Return the lines of a new name with its value."""
        if isinstance(value, Mapping):
            pairs = ((each, value[each]) for each in sorted(value, key=INNER_ORDER.index))
            inner = (self._lines(each, text, indent + _STEP) for each, text in pairs if text is not None)
            return f"{indent}{name}:{self._newline}{''.join(inner)}"
        if isinstance(value, tuple):
            return f"{indent}{name}: {yaml_text.items(value)}{self._newline}"
        block = yaml_text.block(value or "", indent + _STEP)
        header, lines = block if block else (yaml_text.flow(value or ""), [])
        return self._newline.join([f"{indent}{name}: {header}", *lines, ""])

    def _replace(self, entry: Entry, new: str) -> _Splice:
        place = self._span(entry)
        return _Splice(place.start, place.end, new)

    def _span(self, entry: Entry) -> Span:
        """Return from where to where the lines of an entry go. Raises TooCleverError when it shares a line."""
        key = span(entry.key, self._text)
        start = line_start(self._text, key.start)
        if self._text[start : key.start].strip():
            raise TooCleverError
        return Span(start, line_end(self._text, max(key.end, value_span(entry, self._text).end)))

    def _indent(self, entry: Entry) -> str:
        start = span(entry.key, self._text).start
        indent = self._text[line_start(self._text, start) : start]
        if indent.strip(" "):
            raise TooCleverError
        return indent

    def _gap(self, start: int) -> str:
        """Return the space that a value needs after the colon."""
        return "" if self._text[:start].endswith((" ", "\t", "\n")) else " "


def _comment(block: str) -> str:
    """Return the comment behind the sign that starts a text of several lines."""
    header = block.partition("\n")[0]
    found = header.find(" #")
    return header[found:].rstrip() if found >= 0 else ""
