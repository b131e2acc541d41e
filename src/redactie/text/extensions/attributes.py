"""Attributes of figures and boxes: `{credit="Photo: …" columns=2}`."""

from collections.abc import Collection

from markdown.extensions.attr_list import get_attrs_and_remainder


def read_attributes(text: str, known: Collection[str]) -> dict[str, str] | None:
    """Return the attributes in `{…}`, or None where one is not in `known` or cannot be read: then the text is text.

    A number is asked of `columns`. No text gives no attributes.
    """
    text = text.strip()
    if not text:
        return {}
    if not (text.startswith("{") and text.endswith("}")) or "\n" in text:
        return None
    inside = text[1:-1].removeprefix(":").strip()
    pairs, remainder = get_attrs_and_remainder(inside)
    values = {name: value for name, value in pairs if name in known and value}
    understood = len(values) == len(pairs) > 0 and not remainder
    if not understood or _spelled_out(values) != _letters(inside) or not _is_columns(values.get("columns", "1")):
        return None
    return values


def _is_columns(value: str) -> bool:
    return value.isascii() and value.isdigit() and 1 <= int(value) <= 9


def _spelled_out(values: dict[str, str]) -> str:
    """Return all letters of the pairs: the scanner of Python-Markdown silently skips what it cannot read."""
    return _letters("".join(f"{name}{value}" for name, value in values.items()))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
