"""Reads YAML as fields.

Front matter in the usual shapes is read by `yaml_plain`, all other YAML by ruamel.yaml. That library takes longer to
load than all else that opening an issue needs, and is loaded only when it is needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from redactie.store.yaml_fields import BrokenYamlError, Field, Odd, Single

if TYPE_CHECKING:
    from ruamel.yaml.nodes import MappingNode, Node


def read_values(text: str) -> Mapping[str, Field]:
    """Read YAML that must be names with values; nothing gives no fields. Raises BrokenYamlError."""
    from redactie.store.yaml_plain import read_plain

    fields = read_plain(text)
    return read_thoroughly(text) if fields is None else fields


def read_thoroughly(text: str) -> Mapping[str, Field]:
    """Do what `read_values` does, for any YAML."""
    from redactie.store.yaml_tree import read

    return {name: Field(entry.line, _value(entry.value)) for name, entry in read(text).entries.items()}


def _value(node: Node) -> Single | tuple[Single, ...] | Mapping[str, Field]:
    from ruamel.yaml.nodes import MappingNode, SequenceNode

    from redactie.store.yaml_tree import sequence

    if isinstance(node, MappingNode):
        return _names(node)
    if isinstance(node, SequenceNode):
        return tuple(_single(each) for each in sequence(node))
    return _single(node)


def _names(node: MappingNode) -> Odd | Mapping[str, Field]:
    from redactie.store.yaml_tree import names_of

    try:
        return {name: Field(entry.line, _single(entry.value)) for name, entry in names_of(node).entries.items()}
    except BrokenYamlError:
        return Odd.TWICE


def _single(node: Node) -> Single:
    # Not deeper than this: what refers to itself or unfolds to a billion is only looked at.
    from redactie.store.yaml_tree import scalar

    try:
        return scalar(node)
    except TypeError:
        return Odd.DEEP
