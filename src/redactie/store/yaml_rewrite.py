"""Writing YAML again as a whole with ruamel.yaml: names, values and comments stay, not every space does."""

import io
from collections.abc import Mapping, Sequence
from typing import Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from redactie.store.frontmatter import unix
from redactie.store.yaml_edit import Value


def rewrite(text: str, changes: Mapping[str, Value], _order: Sequence[str], newline: str) -> str:
    """Return YAML text with these values changed. Raises ruamel.yaml's YAMLError."""
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
    elif isinstance(value, Mapping):
        inner = data.get(name)
        data[name] = inner if isinstance(inner, dict) else {}
        for each, text in value.items():
            _set(data[name], each, text)
    elif isinstance(value, tuple):
        data[name] = [DoubleQuotedScalarString(each) for each in value]
    else:
        data[name] = DoubleQuotedScalarString(value)
