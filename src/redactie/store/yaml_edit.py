"""Changing values in YAML text: the lines of the changed values are new, every other byte stays.

Where the text is too clever for that (anchors, everything between braces) ruamel.yaml writes it again as a whole;
names, values and comments survive that too, but not every space.
"""

import io
from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from redactie.store import yaml_text
from redactie.store.frontmatter import unix
from redactie.store.yaml_tree import Entry, Mapping, Span, line_end, line_start, mapping, read, scalar, sequence, span

# A text, a list of texts, names with texts, or None for: take the name away.
Value = str | tuple[str, ...] | Dictionary[str, str | None] | None
_STEP = "  "
# The names of a picture and of a variant in the order in which they are written.
INNER_ORDER = ("source", "alt", "title", "lead", "caption", "credit", "columns")


class TooCleverError(ValueError):
    """The text cannot be changed line by line."""


def edit(text: str, changes: Dictionary[str, Value], order: Sequence[str], newline: str) -> str:
    """Return YAML text with these values changed; a new name comes after the one before it in `order`.

    Raises TooCleverError, and BrokenYamlError for text that cannot be read.
    """
    for name, value in changes.items():
        text = _put(text, read(text), name, value, order, newline)
    return text


def rewrite(text: str, changes: Dictionary[str, Value], _order: Sequence[str], newline: str) -> str:
    """Do as `edit` does for any YAML, by writing all of it again. Raises ruamel.yaml's YAMLError."""
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 4096  # pyright: ignore[reportAttributeAccessIssue] (declared as None)
    data = cast("dict[str, Any]", yaml.load(unix(text)) or {})
    for name, value in changes.items():
        _set(data, name, value)
    written = io.StringIO()
    yaml.dump(data, written)
    return written.getvalue().replace("\n", newline)


def _set(data: dict[str, Any], name: str, value: Value) -> None:
    if value is None:
        data.pop(name, None)
    elif isinstance(value, Dictionary):
        inner = data.get(name)
        data[name] = inner if isinstance(inner, dict) else {}
        for each, text in value.items():
            _set(data[name], each, text)
    else:
        data[name] = list(value) if isinstance(value, tuple) else value


def _put(text: str, tree: Mapping, name: str, value: Value, order: Sequence[str], newline: str) -> str:
    if not tree.block:
        raise TooCleverError
    entry = tree.entries.get(name)
    if value is None:
        return _remove(text, entry) if entry else text
    if entry is None:
        return _insert(text, tree, name, value, order, newline)
    if isinstance(value, Dictionary):
        return _put_inner(text, entry, value, newline)
    if isinstance(value, tuple):
        return _put_list(text, entry, value, newline)
    return _put_text(text, entry, value, newline)


def _put_text(text: str, entry: Entry, value: str, newline: str) -> str:
    """Put a text in the place of a value; a comment behind the value stays behind it."""
    indent = _indent(text, entry) + _STEP
    place = span(entry.value, text)
    old = text[place.start : place.end]
    head, _, lines = old.partition("\n")
    is_block = isinstance(entry.value, ScalarNode) and entry.value.style in ("|", ">")
    comment = _comment(head.rstrip("\r")) if is_block and lines else ""
    block = yaml_text.block(value, indent)
    gap = "" if text[: place.start].endswith((" ", "\t", "\n")) else " "
    if block is None:
        return _splice(text, place, gap + yaml_text.flow(value) + comment)
    rest = text[place.end : line_end(text, place.end)]
    after = "" if is_block else rest.rstrip("\r\n")
    if after.strip() and not after.lstrip().startswith("#"):
        raise TooCleverError
    header, inner = block
    new = newline.join([gap + header + comment + after.rstrip(), *inner])
    return _splice(text, Span(place.start, place.end + len(after)), new)


def _put_list(text: str, entry: Entry, values: tuple[str, ...], newline: str) -> str:
    node = entry.value
    if isinstance(node, SequenceNode) and not node.flow_style and values:
        return _put_items(text, entry, node, values, newline)
    if isinstance(node, ScalarNode) or (isinstance(node, SequenceNode) and node.flow_style):
        place = span(node, text)
        gap = "" if text[: place.start].endswith((" ", "\t", "\n")) else " "
        return _splice(text, place, gap + yaml_text.items(values))
    start, end = _lines(text, entry)
    line = f"{_indent(text, entry)}{entry.name}: {yaml_text.items(values)}{newline}"
    return text[:start] + line + text[end:]


def _put_items(text: str, entry: Entry, node: SequenceNode, values: tuple[str, ...], newline: str) -> str:
    """Change a list of one item a line; items that stay keep their line and the comments that go with it."""
    nodes = sequence(node)
    if not all(isinstance(each, ScalarNode) and each.style not in ("|", ">") for each in nodes):
        raise TooCleverError
    first = line_start(text, span(nodes[0], text).start)
    if first <= span(entry.key, text).start:
        raise TooCleverError
    chunks: dict[str, str] = {}
    begin = first
    for each in nodes:
        end = line_end(text, span(each, text).end)
        chunks[scalar(each) or ""] = _whole_line(text[begin:end], newline)
        begin = end
    dash = text[first : text.index("-", first)]
    lines = [chunks.get(value) or f"{dash}- {yaml_text.flow(value)}{newline}" for value in values]
    return text[:first] + "".join(lines) + text[begin:]


def _put_inner(text: str, entry: Entry, values: Dictionary[str, str | None], newline: str) -> str:
    node = entry.value
    if not isinstance(node, MappingNode):
        start, end = _lines(text, entry)
        return text[:start] + _entry(entry.name, values, _indent(text, entry), newline) + text[end:]
    if node.flow_style:
        raise TooCleverError
    gone = {name for name, value in values.items() if value is None}
    if mapping(node).entries.keys() <= gone and len(gone) == len(values):
        return _remove(text, entry)
    for name, value in values.items():
        inner = read(text).entries[entry.name].value
        if not isinstance(inner, MappingNode):
            raise TooCleverError
        text = _put(text, mapping(inner), name, value, INNER_ORDER, newline)
    return text


def _remove(text: str, entry: Entry) -> str:
    start, end = _lines(text, entry)
    return text[:start] + text[end:]


def _insert(text: str, tree: Mapping, name: str, value: Value, order: Sequence[str], newline: str) -> str:
    before = [each for each in order[: order.index(name)] if each in tree.entries] if name in order else []
    anchor = tree.entries[before[-1]] if before else None
    if anchor is None and tree.entries:
        first = next(iter(tree.entries.values()))
        place, indent = line_start(text, span(first.key, text).start), _indent(text, first)
    else:
        place = _lines(text, anchor)[1] if anchor else len(text)
        indent = _indent(text, anchor) if anchor else ""
    start = _whole_line(text[:place], newline)
    return start + _entry(name, value, indent, newline) + text[place:]


def _entry(name: str, value: Value, indent: str, newline: str) -> str:
    """Return the lines of a new name with its value."""
    if isinstance(value, Dictionary):
        inner = (_entry(each, text, indent + _STEP, newline) for each, text in value.items() if text is not None)
        return f"{indent}{name}:{newline}{''.join(inner)}"
    if isinstance(value, tuple):
        return f"{indent}{name}: {yaml_text.items(value)}{newline}"
    block = yaml_text.block(value or "", indent + _STEP)
    header, lines = block if block else (yaml_text.flow(value or ""), [])
    return newline.join([f"{indent}{name}: {header}", *lines, ""])


def _lines(text: str, entry: Entry) -> tuple[int, int]:
    """Return from where to where the lines of an entry go. Raises TooCleverError when it shares a line."""
    key = span(entry.key, text)
    start = line_start(text, key.start)
    if text[start : key.start].strip():
        raise TooCleverError
    return start, line_end(text, max(key.end, span(entry.value, text).end))


def _indent(text: str, entry: Entry) -> str:
    start = span(entry.key, text).start
    indent = text[line_start(text, start) : start]
    if indent.strip(" "):
        raise TooCleverError
    return indent


def _comment(header: str) -> str:
    found = header.find(" #")
    return header[found:].rstrip() if found >= 0 else ""


def _splice(text: str, place: Span, new: str) -> str:
    return text[: place.start] + new + text[place.end :]


def _whole_line(text: str, newline: str) -> str:
    return text if not text or text.endswith(("\n", "\r")) else text + newline
