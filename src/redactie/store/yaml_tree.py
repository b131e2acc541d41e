"""Reading YAML as nodes that know their place, so that one value can be changed and all the rest stays."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from msgspec import Struct
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from redactie.model.message import Message, message
from redactie.store.yaml_fields import BrokenYamlError
from redactie.store.yaml_plain import LARGEST

if TYPE_CHECKING:
    from ruamel.yaml.error import StringMark

_NULLS = ("", "~", "null", "Null", "NULL")

_MOVE_IT = message("Move the text of the article below the second line with ---.")
_TAKE_IT_OUT = message("Take that character out of this line in a text editor.")
_WRITE_IT_PLAIN = message("Write it as names with values, one on a line, in a text editor.")
_KEEP_ONE = message("Take one of the two out in a text editor.")


class Span(Struct, frozen=True):
    """A piece of the text, from the character at `start` up to that at `end`."""

    start: int
    end: int


class Entry(Struct, frozen=True):
    """A name with its value."""

    name: str
    key: Node
    value: Node

    @property
    def line(self) -> int:
        """The line in the text, from 1."""
        return _mark(self.key).line + 1


class Names(Struct, frozen=True):
    """Names with their values, in the order of the text. `block` says that each name stands on a line of its own."""

    entries: dict[str, Entry]
    block: bool


def read(text: str) -> Names:
    """Read YAML that must be names with values; nothing gives no entries. Raises BrokenYamlError."""
    if len(text) > LARGEST:
        raise BrokenYamlError(message("There is more of it than can be meant."), 1, _MOVE_IT)
    try:
        node = cast("Node | None", YAML(typ="safe", pure=True).compose(text))
    except MarkedYAMLError as error:
        raise BrokenYamlError(_reason(error), _line(error)) from error
    except ReaderError as error:
        line = text.count("\n", 0, cast("int", error.position)) + 1
        raise BrokenYamlError(message("It holds a character that is not text."), line, _TAKE_IT_OUT) from error
    except (YAMLError, ValueError, RecursionError) as error:
        raise BrokenYamlError(message("It is nested too deep, or no YAML at all."), 1, _WRITE_IT_PLAIN) from error
    if node is None or (isinstance(node, ScalarNode) and scalar(node) is None):
        return Names({}, block=True)
    if not isinstance(node, MappingNode):
        what = message("It must be names with values, such as “title: …”.")
        raise BrokenYamlError(what, _mark(node).line + 1, _WRITE_IT_PLAIN)
    return names_of(node)


def names_of(node: MappingNode) -> Names:
    """Return the entries of a mapping. Raises BrokenYamlError for a name that stands twice."""
    entries: dict[str, Entry] = {}
    for key, value in cast("list[tuple[Node, Node]]", node.value):
        name = str(cast("object", key.value)) if isinstance(key, ScalarNode) else ""
        if name in entries and name:
            raise BrokenYamlError(message("“{name}” stands twice.", name=name), _mark(key).line + 1, _KEEP_ONE)
        if name:
            entries[name] = Entry(name, key, value)
    return Names(entries, block=not node.flow_style)


def scalar(node: Node) -> str | None:
    """Return the text of a single value as it is written, without quotes; None for no value.

    A number or a date is text here: the headline “2030” needs no quotes. Raises TypeError for anything else.
    """
    if not isinstance(node, ScalarNode):
        raise TypeError
    text = str(cast("object", node.value))
    return None if not node.style and text in _NULLS else text


def sequence(node: Node) -> list[Node]:
    """Return the items of a list. Raises TypeError for anything else."""
    if not isinstance(node, SequenceNode):
        raise TypeError
    return cast("list[Node]", node.value)


def span(node: Node, text: str) -> Span:
    """Return where a value stands, without the comments and empty lines after it."""
    start, end = _mark(node).index, cast("StringMark", node.end_mark).index
    if isinstance(node, ScalarNode):
        return Span(start, _block_end(text, start, end) if node.style in ("|", ">") else end)
    if not isinstance(node, CollectionNode) or node.flow_style:
        return Span(start, end)
    last = cast("Node", node.value[-1][1] if isinstance(node, MappingNode) else node.value[-1])
    return Span(start, max(span(last, text).end, _mark(last).index))


def value_span(entry: Entry, text: str) -> Span:
    """Return where the value of an entry stands; no value stands right behind the colon."""
    place = span(entry.value, text)
    if place.start < place.end:
        return place
    colon = text.find(":", cast("StringMark", entry.key.end_mark).index) + 1
    return Span(colon, colon)


def line_start(text: str, index: int) -> int:
    """Return where the line of a character starts."""
    return text.rfind("\n", 0, index) + 1


def line_end(text: str, index: int) -> int:
    """Return where the line of a character ends, its line break included."""
    found = text.find("\n", index)
    return len(text) if found < 0 else found + 1


def _mark(node: Node) -> "StringMark":
    return cast("StringMark", node.start_mark)


def _block_end(text: str, start: int, end: int) -> int:
    """Return where the last line with words of a block of lines ends: empty lines and comments after it stay."""
    return start + len(text[start:end].rstrip())


def _line(error: MarkedYAMLError) -> int:
    """Return the line of the fault: where something began when its end is missing."""
    marks = cast("tuple[StringMark | None, StringMark | None]", (error.context_mark, error.problem_mark))
    problem = str(cast("object", error.problem))
    is_open = marks[0] is not None and ("stream" in problem or "expected ':'" in problem)
    mark = marks[0] if is_open else marks[1] or marks[0]
    return mark.line + 1 if mark else 1


def _reason(error: MarkedYAMLError) -> Message:
    """Return what is wrong in words that an editor knows; the parser's own for what is rare."""
    problem = " ".join(str(part) for part in cast("tuple[object, ...]", (error.context, error.problem)) if part)
    for words, reason in _REASONS.items():
        if words in problem:
            return reason
    return message("The YAML parser says: {reason}.", reason=problem.replace("\n", " ").strip().rstrip("."))


_REASONS: Mapping[str, Message] = {
    "mapping values are not allowed": message("A text with a colon in it needs quotes around it."),
    "quoted scalar": message("A quote is opened and not closed."),
    "while parsing a flow": message("A bracket is opened and not closed, or a comma is missing."),
    "\\t": message("There is a tab where spaces belong."),
    "could not find expected ':'": message("A name without a colon behind it."),
    "expected <block end>": message("This line starts further to the left or right than those around it."),
    "undefined alias": message("A text that starts with * needs quotes around it."),
    "cannot start any token": message("A text that starts with such a character needs quotes around it."),
}
