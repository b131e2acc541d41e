"""The print order of an issue: what its file says, what is on disk, and what to make of the difference."""

from collections.abc import Sequence

from msgspec import Struct

from redactie.model.finding import Finding, Place, Severity
from redactie.model.message import Message, message
from redactie.store import names
from redactie.store.toml_file import TomlFile


class Order(Struct, frozen=True):
    """The ids of all files in print order, and what is wrong with the list in the issue's file.

    `names` are the ids with the names of the missing files still at their places.
    """

    names: tuple[str, ...]
    ids: tuple[str, ...]
    findings: tuple[Finding, ...]


def settle(listed: Sequence[str], present: Sequence[str], file: TomlFile) -> Order:
    """Return the order of the files that are there: those that the list does not name come last."""
    known = set(present)
    alike = {names.key(name): name for name in present}
    ids: dict[str, bool] = {}  # and whether the file is there
    findings: list[Finding] = []
    for name in listed:
        found = match(name, known, alike)
        line = _item_line(file, name)
        if found is None:
            findings.append(_finding("article-missing", Severity.ERROR, file, name, line, _MISSING, _FIND_IT))
            ids[name] = False
        elif found in ids:
            findings.append(_finding("article-twice", Severity.WARNING, file, name, line, _TWICE, _TAKE_IT_OUT))
        else:
            ids[found] = True
    for name in present:
        if name not in ids:
            ids[name] = True
            if file.fingerprint:  # a file that is broken or not there has a finding of its own
                findings.append(_finding("article-unlisted", Severity.HINT, file, name, None, _UNLISTED, _DRAG_IT))
    return Order(tuple(ids), tuple(name for name, there in ids.items() if there), tuple(findings))


def match(name: str, known: set[str], alike: dict[str, str]) -> str | None:
    """Return the id of the file that a name in the list means: also with `.md`, or with other capitals."""
    for each in (name, name.removesuffix(".md")):
        if each in known:
            return each
    return alike.get(names.key(name)) or alike.get(names.key(name.removesuffix(".md")))


def merge(listed: Sequence[str], ids: Sequence[str]) -> tuple[str, ...]:
    """Return the list in the order of `ids`; names in it that are not among them stay behind the one before them."""
    wanted, merged = set(ids), list(ids)
    for position, name in enumerate(listed):
        if name not in wanted:
            before = next((each for each in reversed(listed[:position]) if each in merged), None)
            merged.insert(merged.index(before) + 1 if before else 0, name)
    return tuple(merged)


_MISSING = message("“{article}” is in the order of the issue, but its file is not there.")
_FIND_IT = message("Put the file back in the folder “articles”, or take the name out of this list.")
_TWICE = message("“{article}” stands twice in the order of the issue; the first place counts.")
_TAKE_IT_OUT = message("Take it out once.")
_UNLISTED = message("“{article}” is not in the order of the issue and comes last.")
_DRAG_IT = message("Drag it to its place in the list of articles.")


def _finding(
    rule: str, severity: Severity, file: TomlFile, name: str, line: int | None, what: Message, remedy: Message
) -> Finding:
    place = Place(file.path, line, name)
    return Finding(rule, severity, Message(what.template, {"article": name}), place, remedy)


def _item_line(file: TomlFile, name: str) -> int | None:
    """Return the last line on which the name stands between quotes: for a name that stands twice the second one."""
    lines = [
        number for number, line in enumerate(file.text.split("\n"), 1) if f'"{name}"' in line or f"'{name}'" in line
    ]
    return lines[-1] if lines else None
