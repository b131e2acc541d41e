"""Writing a value as YAML that reads well and gives back exactly the same value."""

import json
import re

_WIDTH = 100  # characters, without indentation: longer texts are folded over lines
# Words that stand for themselves without quotes. What could mean something else in YAML is left to the quotes.
_PLAIN = re.compile(r"[^\W\d_][\w ,.()/€%'’‘“”–…!?;+-]*(?<![ ])")
# Numbers that other programs write back as they stand here.
_NUMBER = re.compile(r"[0-9]+|-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?")
_RESERVED = re.compile(r"(?i:null|true|false|yes|no|on|off|y|n)")
_FOLDABLE = re.compile(r"[^\s#|>]\S*(?: \S+)+")
_NEEDS_ESCAPE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_LINES = re.compile("[^\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]*")


def flow(text: str) -> str:
    """Return a text on one line: bare when that is safe, in quotes otherwise."""
    if (_PLAIN.fullmatch(text) and not _RESERVED.fullmatch(text)) or _NUMBER.fullmatch(text):
        return text
    if "'" not in text and not _NEEDS_ESCAPE.search(text) and '"' in text:
        return f"'{text}'"
    quoted = json.dumps(text, ensure_ascii=False)
    return _NEEDS_ESCAPE.sub(lambda found: f"\\u{ord(found.group()):04x}", quoted)


def item(text: str) -> str:
    """Return a text as an item between `[` and `]`, where a comma separates."""
    bare = flow(text)
    return bare if "," not in bare or bare[0] in "'\"" else json.dumps(text, ensure_ascii=False)


def items(texts: tuple[str, ...]) -> str:
    """Return texts as a list on one line."""
    return f"[{', '.join(item(text) for text in texts)}]"


def block(text: str, indent: str) -> tuple[str, list[str]] | None:
    """Return a long text as a header and indented lines, or None for one that belongs on a line or in quotes.

    A text of several lines keeps them; one long line is folded at its spaces.
    """
    if "\n" in text:
        return _literal(text, indent)
    if len(text) > _WIDTH and _FOLDABLE.fullmatch(text) and _LINES.fullmatch(text):
        return ">-", [indent + line for line in _fold(text)]
    return None


def _literal(text: str, indent: str) -> tuple[str, list[str]] | None:
    bare = text.removesuffix("\n")
    lines = bare.split("\n")
    # A text that starts or ends with white space, or holds control characters, keeps them only in quotes.
    if not _LINES.fullmatch(text) or not lines[0][:1].strip() or not lines[-1].strip():
        return None
    header = "|" if text.endswith("\n") else "|-"
    return header, [indent + line if line else "" for line in lines]


def _fold(text: str) -> list[str]:
    lines: list[str] = []
    for word in text.split(" "):
        if lines and len(lines[-1]) + 1 + len(word) <= _WIDTH:
            lines[-1] += " " + word
        else:
            lines.append(word)
    return lines
